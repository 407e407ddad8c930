"""The lesson of `lesson` in a room of a real hub: eleven devices with logins, in a process beside the crowd that talks.

`python -m tests.bench.school ORIGIN ROOM LOGIN…` says "playing" once everybody sends and receives, and when its input
ends, how many packets came a second. What Chromium sends is recorded already.
"""

import asyncio
import contextlib
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Self

from rooms.ids import ParticipantId
from signaling.relay import Relay
from tests.bench.lesson import taught
from tests.bench.processes import BenchError, cores, pinned
from tests.bench.recording import kept
from tests.client.sign_in import Login
from tests.client.wire import Wire
from tests.turn import RelayServer

LEAST_PACKETS = 1_000
"""So many come to all together in a second, or media did not run."""

_REPLY_SECONDS = 30.0


@contextlib.contextmanager
def playing(origin: str, room: str, tokens: Sequence[str]) -> Iterator[None]:
    """The lesson goes on until the end of the block. Raises BenchError where it cannot, or did not."""
    # It shares a core with the crowd, whose clock must not wait for it.
    command = ["nice", "-n", "5", sys.executable, "-m", "tests.bench.school", origin, room, *tokens]
    process = subprocess.Popen(
        pinned(cores()[1], command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        if process.stdout.readline().strip() != "playing":
            raise BenchError("the classes of the lesson could not come in")
        yield
        process.stdin.close()
        told = process.stdout.readline().strip()
        print(f"  lesson: {told} packets/s to {len(tokens)} classes", file=sys.stderr, flush=True)
        if not told.isdigit() or int(told) < LEAST_PACKETS:
            raise BenchError("media did not keep running")
    finally:
        process.stdin.close()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class _Seat:
    """One class's connection to the hub: what it is told is kept by the name of the event."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._told: dict[str, asyncio.Queue[Any]] = {}
        self.seat = ""
        self.number = 0

    async def listen(self) -> None:
        """For ever."""
        while True:
            event, payload = await self._wire.receive()
            if event == "refused":
                raise BenchError(f"refused: {payload}")
            self._told.setdefault(event, asyncio.Queue()).put_nowait(payload)

    async def ask(self, event: str, payload: dict[str, Any], answer: str) -> Any:
        """Say something, and wait for the event that answers it."""
        queue = self._told.setdefault(answer, asyncio.Queue())
        await self._wire.send(event, payload)
        return await asyncio.wait_for(queue.get(), _REPLY_SECONDS)

    async def say(self, event: str, payload: dict[str, Any]) -> None:
        """Something that has no answer."""
        await self._wire.send(event, payload)


class _Hub:
    """The `Home` of a lesson that is a room of a hub."""

    def __init__(self, seats: Sequence[_Seat]) -> None:
        self._seats = seats

    @classmethod
    async def entered(cls, logins: Sequence[Login], stack: contextlib.AsyncExitStack, tasks: asyncio.TaskGroup) -> Self:
        """All are in the room."""
        seats = [_Seat(await stack.enter_async_context(Wire(login))) for login in logins]
        for seat, login in zip(seats, logins, strict=True):
            tasks.create_task(seat.listen())
            seat.seat = (await seat.ask("enter", {"room": login.room}, "welcome"))["seat"]
        return cls(seats)

    async def offer(self, number: int, sdp: str) -> str:
        """The answer to a class that sends."""
        return str((await self._seats[number].ask("media:publish", {"sdp": sdp}, "media:published"))["sdp"])

    async def watch(self, number: int) -> str:
        """The offer to a class that receives."""
        told = await self._seats[number].ask("media:watch", {}, "media:offer")
        self._seats[number].number = told["number"]
        return str(told["sdp"])

    async def take(self, number: int, sdp: str) -> None:
        """Its answer."""
        await self._seats[number].say("media:answer", {"number": self._seats[number].number, "sdp": sdp})

    async def view(self, number: int, heights: Mapping[int, int], stage: list[int]) -> None:
        """What it shows."""
        tiles = [
            {"seat": self._seats[other].seat, "height": height, "on_stage": other in stage}
            for other, height in heights.items()
        ]
        await self._seats[number].say("media:view", {"tiles": tiles})


async def _perform(origin: str, room: str, tokens: Sequence[str], folder: Path) -> None:
    server = RelayServer(folder, "secret")
    server.start()
    ended = asyncio.Event()
    asyncio.get_running_loop().add_reader(sys.stdin.fileno(), ended.set)  # nothing is ever said there: it only ends
    try:
        ticket = Relay([server.url], server.secret).ticket(ParticipantId("class"), time.time_ns() // 1_000_000)
        logins = [Login(origin, f"login={token}", f"/rooms/{room}") for token in tokens]
        async with contextlib.AsyncExitStack() as stack, asyncio.TaskGroup() as tasks:
            home = await _Hub.entered(logins, stack, tasks)
            async with taught(home, kept(), (("127.0.0.1", server.port), ticket)) as lesson:
                print("playing", flush=True)
                before, began = lesson.packets(), time.monotonic()
                await ended.wait()
                print(round((lesson.packets() - before) / (time.monotonic() - began)), flush=True)
            raise SystemExit
    finally:
        server.stop()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="ribambelle-school-") as place:
        asyncio.run(_perform(sys.argv[1], sys.argv[2], sys.argv[3:], Path(place)))
