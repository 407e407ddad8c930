"""Somebody means harm: floods of every kind, and knocks without a login, while classes chat."""

import asyncio
import contextlib
import json
import statistics
import sys

import aiohttp

from tests.client.wire import PATH
from tests.faults.flooder import KINDS
from tests.faults.hub_process import REPOSITORY
from tests.faults.lesson import Figures, Lesson
from tests.faults.stage import Stage

ALL_TOLERATED = 60_000
"""Events of one flood, at ten thousand a second: whoever gets them all through was not cut."""


async def flood(stage: Stage) -> Figures:
    """One pupil sends ten thousand events a second, again and again; the others chat, and notice nothing."""
    async with stage.on_sqlite(people=stage.times(10, 20)) as held:
        calm = await _latency(held, stage.length(1, 3))
        worst = 0.0
        kinds = list(KINDS)[: stage.times(2, len(KINDS))]
        for number, kind in enumerate(kinds):
            flooding = asyncio.create_task(_flood(held, len(held.clients) + number, kind))
            worst = max(worst, await _latency(held, stage.length(1.5, 3)))
            told = await flooding
            assert told["sent"] < ALL_TOLERATED, f"{kind}: nobody stopped the flood"
            assert told["denied"], f"{kind}: the flooder is let in again at once"
            held.figures.more |= {f"{kind}_sent": told["sent"], f"{kind}_cut_seconds": told["seconds"]}
        held.figures.more |= {"calm_ms": calm, "flooded_ms": worst}
        assert worst < 10 * calm + 100, (calm, worst)
        assert not any(client.losses or client.refusals for client in held.clients)
        await held.recover()
        (await held.judge()).raise_if_broken()
        return held.figures


async def knocks(stage: Stage) -> Figures:
    """Hundreds knock without a login, and hundreds open a line and say nothing; those who are in notice nothing."""
    async with stage.on_sqlite() as held:
        calm = await _latency(held, 1.0)
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as http:
            knocking = [asyncio.create_task(_knock(held, http, number)) for number in range(stage.times(150, 1_500))]
            silent = [await asyncio.open_connection("127.0.0.1", held.hub.port) for _ in range(stage.times(100, 600))]
            flooded = await _latency(held, 1.0)
            statuses = await asyncio.gather(*knocking)
        assert set(statuses) <= {403, 429}
        for reader, writer in silent:
            async with asyncio.timeout(60):
                with contextlib.suppress(ConnectionError):
                    while await reader.read(1_024):
                        pass
            writer.close()
        held.figures.more |= {"knocks": len(statuses), "silent": len(silent), "calm_ms": calm, "flooded_ms": flooded}
        assert not any(client.losses for client in held.clients)
        await held.recover()
        (await held.judge()).raise_if_broken()
        return held.figures


async def _knock(held: Lesson, http: aiohttp.ClientSession, number: int) -> int:
    headers = {"Host": f"localhost:{held.hub.port}", "Origin": held.hub.origin, "Cookie": f"login=guess-{number}"}
    try:
        async with http.ws_connect(f"http://127.0.0.1:{held.hub.port}{PATH}", headers=headers):
            return 101
    except aiohttp.WSServerHandshakeError as no:
        return no.status


async def _flood(held: Lesson, number: int, kind: str) -> dict[str, float]:
    login = await held.login(number)
    program = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.faults.flooder", str(held.hub.port), login.origin, login.cookie, held.school.room,
        kind, str(ALL_TOLERATED), cwd=REPOSITORY, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    said, _ = await program.communicate()
    told: dict[str, float] = json.loads(said)
    return told


async def _latency(held: Lesson, seconds: float) -> float:
    """Everybody says a word now and then for a while; the median time until it is committed, in milliseconds."""
    loop = asyncio.get_running_loop()
    times: list[float] = []

    async def chat(index: int) -> None:
        await asyncio.sleep(seconds * index / len(held.clients) / 4)
        while loop.time() < until:
            began = loop.time()
            await held.clients[index].say("and then?")
            times.append((loop.time() - began) * 1000)
            await asyncio.sleep(seconds / 4)

    until = loop.time() + seconds
    await asyncio.gather(*(chat(index) for index in range(len(held.clients))))
    return round(statistics.median(times), 1)
