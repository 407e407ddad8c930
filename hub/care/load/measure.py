"""The measuring side: four classes made of code in one lesson for some seconds, and what that says of more."""

import asyncio
import contextlib
import itertools
import json
import os
import secrets
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from hub.care.load.lesson import TURNS_PER_SECOND
from hub.demo.film import FilmNotMade, film
from hub.keeper import StartError
from signaling.sfu import sdp
from signaling.sfu.core import CLOCK_RATE, TrackKind
from signaling.sfu.endpoint import ConnectionEnded, Endpoint
from signaling.sfu.film import Film
from signaling.sfu.negotiation import CODEC, PAYLOAD_TYPE, RTPMAP
from signaling.sfu.puppet import Puppet

CLASSES = 4
SECONDS = 8.0
SHARE = 0.7
"""Of one core, and of the disk's time: the rest is for joins, reloads and a bad moment."""

_LONGEST_SECONDS = 55.0
_SETTLE_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Finding:
    """`classes` at once in lessons of four, for one worker; `limit` is what runs out first."""

    classes: int
    limit: Literal["core", "disk"]
    core_share: float
    """What one class takes of a core."""
    commit_milliseconds: float
    packets_per_second: float


async def measure(beside: Path, seconds: float = SECONDS) -> Finding:
    """Half a minute, in a folder that is gone afterwards, on the disk of `beside`. Raises StartError."""
    disk = next((place for place in beside.parents if os.access(place, os.W_OK)), None)
    try:
        with tempfile.TemporaryDirectory(prefix=".loadtest-", dir=disk) as folder:
            async with asyncio.timeout(_LONGEST_SECONDS):
                play = await film(Path(folder) / "film")
                async with _lesson(Path(folder) / "data") as lesson:
                    return conclude(await _hold(lesson, play, seconds))
    except (TimeoutError, OSError, FilmNotMade, ConnectionEnded, EOFError) as no:
        raise StartError("loadtest-failed", why=type(no).__name__) from no


def conclude(found: dict[str, float]) -> Finding:
    """What a measurement of `CLASSES` classes says. Raises StartError where nothing was forwarded."""
    if not found["packets"]:
        raise StartError("loadtest-failed", why="no packets")
    core = found["cpu"] / found["seconds"] / CLASSES
    disk = found["commit"] * TURNS_PER_SECOND / CLASSES
    dearest = max(core, disk)
    return Finding(
        classes=max(1, int(SHARE / dearest)),
        limit="core" if core >= disk else "disk",
        core_share=core,
        commit_milliseconds=found["commit"] * 1000,
        packets_per_second=found["packets"] / found["seconds"],
    )


async def _hold(lesson: "_Conversation", play: Film, seconds: float) -> dict[str, float]:
    """Everybody in, a moment of calm, then the measured seconds."""
    async with asyncio.TaskGroup() as group:
        puppets = [
            group.create_task(Puppet(play, start_at=number).play(lesson.publisher(f"class-{number}")))
            for number in range(CLASSES)
        ]
        screens = [Endpoint() for _ in range(CLASSES)]
        try:
            await asyncio.sleep(_SETTLE_SECONDS)
            for number, screen in enumerate(screens):
                await lesson.subscribe(f"class-{number}", screen)
            await asyncio.sleep(_SETTLE_SECONDS)
            found: dict[str, float] = await lesson.ask("measure", seconds=seconds)
        finally:
            for puppet in puppets:
                puppet.cancel()
            for screen in screens:
                await screen.close()
    return found


class _Conversation:
    """With the process that holds the lesson."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._numbers = itertools.count(1)
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._offers: dict[str, asyncio.Queue[dict[str, Any]]] = {}

    def publisher(self, peer: str) -> Callable[[str], Awaitable[str]]:
        """What takes a puppet's offer and gives the answer."""

        async def connect(offer: str) -> str:
            return str(await self.ask("publish", peer, sdp=offer))

        return connect

    async def subscribe(self, peer: str, screen: Endpoint) -> None:
        """Let a screen receive what the others send."""
        offers = self._offers.setdefault(peer, asyncio.Queue())
        await self.ask("subscribe", peer)
        told = await offers.get()
        await self.ask("answer", peer, number=told["number"], sdp=_answer(screen, told["offer"]))
        await screen.connect(told["offer"])

    async def ask(self, what: str, peer: str = "", **told: object) -> Any:
        """Raises EOFError when the process is gone."""
        number = next(self._numbers)
        self._waiting[number] = waiting = asyncio.get_running_loop().create_future()
        line = {"id": number, "do": {"what": what, "peer": peer, **told}}
        self._writer.write(json.dumps(line).encode() + b"\n")
        return await waiting

    async def listen(self) -> None:
        """Until the process ends."""
        while line := await self._reader.readline():
            said = json.loads(line)
            if "id" in said:
                self._waiting.pop(said["id"]).set_result(said["result"])
            else:
                self._offers.setdefault(said["peer"], asyncio.Queue()).put_nowait(said)
        for waiting in self._waiting.values():
            waiting.set_exception(EOFError())


@contextlib.asynccontextmanager
async def _lesson(folder: Path) -> AsyncIterator[_Conversation]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "hub.care.load.lesson", str(folder), limit=1 << 20, start_new_session=True,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    if process.stdout is None or process.stdin is None:
        raise EOFError("a process without pipes")
    conversation = _Conversation(process.stdout, process.stdin)
    listening = asyncio.create_task(conversation.listen())
    try:
        yield conversation
    finally:
        listening.cancel()
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


def _answer(screen: Endpoint, offered: str) -> str:
    """Takes all that is offered, under its own numbers."""
    sections = sdp.parse(offered).sections
    lines = ["v=0", f"o=- {secrets.randbits(62)} 1 IN IP4 127.0.0.1", "s=-", "t=0 0"]
    lines.append(f"a=group:BUNDLE {' '.join(section.mid for section in sections)}")
    for section in sections:
        kind: TrackKind = "audio" if section.kind == "audio" else "video"
        number = section.payload_type(CODEC[kind], CLOCK_RATE[kind]) or PAYLOAD_TYPE[kind]
        direction = "inactive" if section.direction == "inactive" else "recvonly"
        lines += [f"m={kind} 9 UDP/TLS/RTP/SAVPF {number}", "c=IN IP4 0.0.0.0", f"a=mid:{section.mid}"]
        lines += [f"a={direction}", "a=rtcp-mux", *screen.attributes(), f"a=rtpmap:{number} {RTPMAP[kind]}"]
    return "\r\n".join(lines) + "\r\n"
