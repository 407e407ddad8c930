"""Faults of processes: workers killed and renewed, a whole crowd cut at once, a clock that jumps."""

import asyncio
import os
import random
import signal
import sys

from tests.faults.lesson import Figures
from tests.faults.stage import Stage


async def hub_killed(stage: Stage) -> Figures:
    """The only worker is killed at random moments, and started again on the same files."""
    async with stage.on_sqlite() as held:
        loop = asyncio.get_running_loop()
        held.figures.rounds = stage.times(3, 50)
        held.talk()
        for _ in range(held.figures.rounds):
            await asyncio.sleep(random.uniform(0.1, 0.7))
            killed_at = loop.time()
            await held.hub.kill()
            await held.hub.start()
            await held.recover(since=killed_at)
        (await held.judge()).raise_if_broken()
        return held.figures


async def worker_killed(stage: Stage) -> Figures:
    """One of two workers is killed; the supervisor replaces it, and whoever was at the other one notices nothing."""
    async with stage.on_postgres(workers=2, people=6) as held:
        loop = asyncio.get_running_loop()
        held.figures.rounds = stage.times(1, 6)
        held.talk()
        for _ in range(held.figures.rounds):
            await asyncio.sleep(random.uniform(0.3, 1.5))
            before = held.hub.workers()
            losses = [len(client.losses) for client in held.clients]
            killed_at = loop.time()
            os.kill(random.choice(before), signal.SIGKILL)
            await held.recover(since=killed_at)
            async with asyncio.timeout(60):
                while len(held.hub.workers()) < 2:  # noqa: ASYNC110 - a journal is watched
                    await asyncio.sleep(0.05)
            undisturbed = sum(len(c.losses) == n for c, n in zip(held.clients, losses, strict=True))
            held.figures.more["undisturbed"] = held.figures.more.get("undisturbed", 0) + undisturbed
        (await held.judge()).raise_if_broken()
        return held.figures


async def workers_renewed(stage: Stage) -> Figures:
    """All workers are replaced one by one while everybody talks, as for an update."""
    async with stage.on_postgres(workers=2) as held:
        loop = asyncio.get_running_loop()
        held.figures.rounds = stage.times(1, 3)
        held.talk()
        for _ in range(held.figures.rounds):
            await asyncio.sleep(0.5)
            began = loop.time()
            await held.hub.renew()
            await held.recover(since=began)
        (await held.judge()).raise_if_broken()
        return held.figures


async def hub_restarted(stage: Stage) -> Figures:
    """The only worker is stopped as a keeper stops it, and started again; it says goodbye with a code to return."""
    async with stage.on_sqlite() as held:
        loop = asyncio.get_running_loop()
        held.figures.rounds = stage.times(1, 3)
        held.talk()
        for _ in range(held.figures.rounds):
            await held.talk_for(0.5)
            began = loop.time()
            await held.hub.stop()
            await held.hub.start()
            await held.recover(since=began)
        (await held.judge()).raise_if_broken()
        assert all(1012 in client.losses for client in held.clients), "nobody was told to come back"
        return held.figures


async def crowd_returns(stage: Stage) -> Figures:
    """The hub is killed with a crowd inside that all return at once."""
    people = stage.times(40, 300)
    async with stage.on_sqlite(people=people) as held:
        loop = asyncio.get_running_loop()
        held.figures.more["clients"] = people
        await asyncio.gather(*(client.say("before") for client in held.clients[:20]))
        killed_at = loop.time()
        await held.hub.kill()
        await held.hub.start()
        for client in held.clients:
            await client.until(lambda client=client: client.is_inside)  # type: ignore[misc]
        held.figures.more["all_inside_seconds"] = round(loop.time() - killed_at, 2)
        await held.recover(held.clients[:20], since=killed_at)
        (await held.judge()).raise_if_broken()
        return held.figures


async def clock_jumps(stage: Stage) -> Figures:
    """The computer's clock jumps two hours ahead, two hours back, and home again: numbers order, not clocks."""
    program = [sys.executable, "-m", "tests.faults.turned_clock"]
    async with stage.on_sqlite(program=program) as held:
        turn = held.hub.data_dir / "clock"
        held.talk()
        for hours in (2, -2, 0):
            await held.talk_for(stage.length(0.4, 5))
            turn.write_text(str(hours * 3600))
            await held.recover()
        await held.talk_for(stage.length(0.4, 12))
        assert not any(client.losses for client in held.clients), "a clock sent somebody away"
        for hours in (-2, 2)[: stage.times(1, 2)]:
            turn.write_text(str(hours * 3600))
            await held.hub.kill()
            await held.hub.start()
            await held.recover()
        (await held.judge()).raise_if_broken()
        return held.figures
