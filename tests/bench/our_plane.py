"""Our side of the media benchmarks: the process that runs our plane (`media_server`), and how it is spoken to."""

import asyncio
import contextlib
import itertools
import json
import sys
from collections.abc import AsyncIterator, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from signaling.sfu.endpoint import Endpoint
from tests.bench.calls import answer, offer
from tests.bench.processes import Server, free_port, running
from tests.bench.pump import Sent

_REPLY_SECONDS = 20.0
_LINE_BYTES = 1 << 20


@contextlib.contextmanager
def serving(folder: Path, *, forwards_all: bool) -> Iterator[Server]:
    """The plane in a process of its own. Raises BenchError."""
    port = free_port()
    folder.mkdir()
    command = [sys.executable, "-m", "tests.bench.media_server", str(port)]
    with running([*command, "all"] if forwards_all else command, port, folder) as server:
        yield server


class Plane:
    """A conversation with the process that runs our plane."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._numbers = itertools.count(1)
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._offers: dict[str, asyncio.Queue[dict[str, Any]]] = {}
        self._last: dict[int, dict[str, Any]] = {}

    @classmethod
    @contextlib.asynccontextmanager
    async def talking(cls, server: Server) -> "AsyncIterator[Plane]":
        """With an empty room; the plane closes when the block ends."""
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port, limit=_LINE_BYTES)
        plane = cls(reader, writer)
        listening = asyncio.create_task(plane._listen())
        try:
            yield plane
        finally:
            listening.cancel()
            writer.close()

    async def publish(self, number: int, endpoint: Endpoint, sends: tuple[Sent, ...]) -> None:
        """Connect an endpoint by which the class with this number sends."""
        await endpoint.connect(await self.offer(number, offer(endpoint, sends)))

    async def subscribe(self, number: int, endpoint: Endpoint) -> None:
        """Connect an endpoint by which the class gets what all others send now."""
        offered = await self.watch(number)
        await self.take(number, answer(endpoint, offered, repairs=True))
        await endpoint.connect(offered)

    async def offer(self, number: int, sdp: str) -> str:
        """The answer to a class that sends."""
        return str(await self._ask("publish", _name(number), sdp=sdp))

    async def watch(self, number: int) -> str:
        """The offer to a class that receives."""
        queue = self._offers.setdefault(_name(number), asyncio.Queue())
        await self._ask("subscribe", _name(number))
        self._last[number] = told = await asyncio.wait_for(queue.get(), _REPLY_SECONDS)
        return str(told["offer"])

    async def take(self, number: int, sdp: str) -> None:
        """Its answer."""
        await self._ask("answer", _name(number), number=self._last[number]["number"], sdp=sdp)

    async def view(self, number: int, heights: Mapping[int, int], stage: Collection[int] = ()) -> None:
        """How high (pixels) this class shows which others, and which of them on its stage."""
        shown = {_name(other): height for other, height in heights.items()}
        await self._ask("view", _name(number), heights=shown, stage=[_name(other) for other in stage])

    async def statistics(self) -> dict[str, float]:
        """The plane's own counters."""
        found: dict[str, float] = await self._ask("statistics")
        return found

    async def _listen(self) -> None:
        while line := await self._reader.readline():
            said = json.loads(line)
            if "id" in said:
                self._waiting.pop(said["id"]).set_result(said["result"])
            elif "offer" in said:
                self._offers.setdefault(said["peer"], asyncio.Queue()).put_nowait(said)

    async def _ask(self, what: str, peer: str = "", **told: object) -> Any:
        number = next(self._numbers)
        self._waiting[number] = waiting = asyncio.get_running_loop().create_future()
        line = {"id": number, "do": {"what": what, "peer": peer, **told}}
        self._writer.write(json.dumps(line).encode() + b"\n")
        return await asyncio.wait_for(waiting, _REPLY_SECONDS)


def _name(number: int) -> str:
    return f"class-{number}"
