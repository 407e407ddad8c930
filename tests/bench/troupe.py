"""Four classes that send film and see each other's: real WebRTC at both ends, in a process beside the crowd.

`python -m tests.bench.troupe ORIGIN ROOM FILM-DIRECTORY LOGIN…` says "playing" once everybody sees everybody, and
when its input ends, how many packets came a second.
"""

import asyncio
import contextlib
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from signaling.sfu import sdp
from signaling.sfu.endpoint import Endpoint
from signaling.sfu.film import Film
from signaling.sfu.negotiation import PAYLOAD_TYPE, RTPMAP
from signaling.sfu.puppet import Puppet
from tests.bench.processes import BenchError, cores, pinned
from tests.client.sign_in import Login
from tests.client.wire import Wire

CLASSES = 4
PLAYING_PACKETS = 200
"""So many came to each before they count as playing."""

_START_SECONDS = 60.0
_STAGGER_SECONDS = 0.7


@contextlib.contextmanager
def playing(origin: str, room: str, tokens: Sequence[str], film: Path) -> Iterator[None]:
    """The troupe plays in that room until the end of the block. Raises BenchError where it cannot, or could not."""
    # It shares a core with the crowd, whose clock must not wait for it.
    command = ["nice", "-n", "5", sys.executable, "-m", "tests.bench.troupe", origin, room, str(film), *tokens]
    process = subprocess.Popen(
        pinned(cores()[1], command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        if process.stdout.readline().strip() != "playing":
            raise BenchError("the classes could not send to each other")
        yield
        process.stdin.close()
        told = process.stdout.readline().strip()
        print(f"  media: {told} packets/s to {len(tokens)} classes", file=sys.stderr, flush=True)
        if not told.isdigit() or int(told) < PLAYING_PACKETS * len(tokens):
            raise BenchError("media did not keep running")
    finally:
        process.stdin.close()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


class _Class:
    """One device of a class: sends the film, and receives what the others send."""

    def __init__(self, login: Login, film: Film, start_at: float) -> None:
        self._login = login
        self._puppet = Puppet(film, start_at=start_at)
        self._receiver = Endpoint(self._count)
        self._published: asyncio.Queue[str] = asyncio.Queue()
        self.packets = 0

    async def play(self, tasks: asyncio.TaskGroup) -> None:
        """Until cancelled."""
        async with Wire(self._login) as wire:
            await wire.send("enter", {"room": self._login.room})
            is_receiving = False
            while True:
                event, payload = await wire.receive()
                if event == "welcome":
                    tasks.create_task(self._puppet.play(lambda offer: self._publish(wire, offer)))
                    await wire.send("media:watch", {})
                elif event == "media:published":
                    self._published.put_nowait(payload["sdp"])
                elif event == "media:offer":
                    await wire.send("media:answer", {"number": payload["number"], "sdp": self._answer(payload["sdp"])})
                    if not is_receiving:
                        is_receiving = True
                        tasks.create_task(self._receiver.connect(payload["sdp"]))
                elif event == "refused":
                    raise BenchError(f"refused: {payload}")

    async def _publish(self, wire: Wire, offer: str) -> str:
        await wire.send("media:publish", {"sdp": offer})
        return await self._published.get()

    def _answer(self, offer: str) -> str:
        sections = sdp.parse(offer).sections
        lines = ["v=0", "o=- 1 1 IN IP4 127.0.0.1", "s=-", "t=0 0"]
        lines.append(f"a=group:BUNDLE {' '.join(section.mid for section in sections)}")
        for section in sections:
            kind: Any = section.kind
            number = PAYLOAD_TYPE[kind]
            direction = "recvonly" if section.direction == "sendonly" else "inactive"
            lines += [f"m={kind} 9 UDP/TLS/RTP/SAVPF {number}", f"a=mid:{section.mid}", f"a={direction}"]
            lines += ["a=rtcp-mux", *self._receiver.attributes(), f"a=rtpmap:{number} {RTPMAP[kind]}"]
        return "\r\n".join(lines) + "\r\n"

    def _count(self, packet: bytes) -> None:
        self.packets += 1


async def _perform(origin: str, room: str, film: Film, tokens: Sequence[str]) -> None:
    classes = [
        _Class(Login(origin, f"login={token}", f"/rooms/{room}"), film, number * _STAGGER_SECONDS)
        for number, token in enumerate(tokens)
    ]
    ended = asyncio.Event()
    asyncio.get_running_loop().add_reader(sys.stdin.fileno(), ended.set)  # nothing is ever said there: it only ends
    async with asyncio.TaskGroup() as tasks:
        for one in classes:
            tasks.create_task(one.play(tasks))
        async with asyncio.timeout(_START_SECONDS):
            while any(one.packets < PLAYING_PACKETS for one in classes):  # noqa: ASYNC110 - sockets are watched
                await asyncio.sleep(0.05)
        print("playing", flush=True)
        before, began = sum(one.packets for one in classes), time.monotonic()
        await ended.wait()
        print(round((sum(one.packets for one in classes) - before) / (time.monotonic() - began)), flush=True)
        raise SystemExit


if __name__ == "__main__":
    origin, room, directory, *tokens = sys.argv[1:]
    asyncio.run(_perform(origin, room, Film.make(Path(directory)), tokens))
