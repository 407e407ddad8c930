"""A whole lesson: eleven classes with what Chromium sends, 5 % lost, one of them over TCP and one over a relay."""

import asyncio
import contextlib
import random
import re
import time
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from aioice import turn

from signaling.relay import Ticket
from signaling.sfu import sdp
from signaling.sfu.guard import is_rtcp
from tests.bench.calls import Caller, answer, offer
from tests.bench.cameras import Camera
from tests.bench.recording import Recording
from tests.bench.screens import PATIENCE_SECONDS, Frames, Screen

CLASSES = 11
LOSS = 0.05
"""Of the media datagrams, each way."""

_SPEAKING = 3
_VOICE_LEVEL, _QUIET_LEVEL = 30, 70
_SHOWN, _STAGE_HEIGHT, _THUMBNAIL_HEIGHT = 9, 720, 180
_ASK_SECONDS = 0.01
_SETTLE_SECONDS = 4.0
_CANDIDATE = re.compile(r"^(a=candidate:\S+ 1 udp \d+) (\S+) (\d+) typ host", re.MULTILINE)

Network = Literal["udp", "tcp", "relay"]


class Home(Protocol):
    """Where the lesson is: our plane alone, or a whole hub."""

    async def offer(self, number: int, sdp: str) -> str:
        """The answer to a class that sends."""

    async def watch(self, number: int) -> str:
        """The offer to a class that receives."""

    async def take(self, number: int, sdp: str) -> None:
        """Its answer."""

    async def view(self, number: int, heights: Mapping[int, int], stage: list[int]) -> None:
        """What it shows."""


Relay = tuple[tuple[str, int], Ticket]
"""Where a coturn is, and what lets one in."""


class _Caller(Caller):
    """Loses what a bad network would; what goes by TCP is lost by nobody."""

    weather: random.Random | None = None

    def take(self, datagram: bytes) -> None:
        """As for any endpoint, or not at all."""
        if not self._is_lost(datagram):
            super().take(datagram)

    def send(self, datagram: bytes) -> None:
        """Likewise."""
        if not self._is_lost(datagram):
            super().send(datagram)

    def _is_lost(self, datagram: bytes) -> bool:
        is_media = len(datagram) > 1 and 128 <= datagram[0] <= 191 and not is_rtcp(datagram[1])
        return is_media and self.weather is not None and self.weather.random() < LOSS


class _Bridge(asyncio.DatagramProtocol):
    """A socket of ours behind which the relay is: what an endpoint sends there goes through, and back."""

    def __init__(self, beyond: tuple[str, int]) -> None:
        self._beyond = beyond
        self.relayed: turn.TurnTransport | None = None
        self.near: asyncio.DatagramTransport | None = None
        self._endpoint: tuple[str, int] | None = None

    def connection_made(self, transport: Any) -> None:
        """Of the near side."""
        self.near = transport

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """From the endpoint."""
        self._endpoint = addr
        if self.relayed is not None:
            self.relayed.sendto(data, self._beyond)

    def came(self, data: bytes) -> None:
        """From the relay."""
        if self.near is not None and self._endpoint is not None:
            self.near.sendto(data, self._endpoint)


class _Beyond(asyncio.DatagramProtocol):
    def __init__(self, bridge: _Bridge) -> None:
        self._bridge = bridge

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """From the plane, through the relay."""
        self._bridge.came(data)


async def _behind(relay: Relay, text: str) -> str:
    """An SDP whose candidate leads over the relay."""
    server, ticket = relay
    found = _CANDIDATE.search(text.replace("\r", ""))
    assert found is not None, "no UDP candidate"
    bridge = _Bridge((found.group(2), int(found.group(3))))
    near, _ = await asyncio.get_running_loop().create_datagram_endpoint(lambda: bridge, local_addr=("127.0.0.1", 0))
    bridge.relayed, _ = await turn.create_turn_endpoint(
        lambda: _Beyond(bridge), server, ticket.username, ticket.credential, transport="tcp"
    )
    host, port = near.get_extra_info("sockname")
    return _CANDIDATE.sub(rf"\1 {host} {port} typ host", text)


class _Class:
    """One class: a camera, a screen, and the network of its school."""

    def __init__(self, number: int, network: Network, recording: Recording, relay: Relay) -> None:
        self._number, self._network, self._relay = number, network, relay
        over: Literal["udp", "tcp"] = "tcp" if network == "tcp" else "udp"
        self.sender = _Caller(on_rtcp=lambda compound: self._camera.hear(compound), over=over)
        self.receiver = _Caller(on_rtp=lambda packet: self.screen.take(packet), over=over)
        if network != "tcp":
            self.sender.weather, self.receiver.weather = random.Random(number), random.Random(number + 100)
        level = _VOICE_LEVEL if number < _SPEAKING else _QUIET_LEVEL
        self._camera = Camera(recording, level, self.sender.send_rtp, self.sender.send_rtcp)
        self.screen = Screen(self.receiver.send_rtcp)

    async def send(self, home: Home) -> None:
        """Connect the camera."""
        text = await home.offer(self._number, offer(self.sender, self._camera.sends, repairs=True))
        await self.sender.connect(await self._on_its_way(text))

    async def receive(self, home: Home) -> None:
        """Connect the screen, which shows one class large and all others it can small."""
        text = await home.watch(self._number)
        for section in sdp.parse(text).sections:
            pictures = [one for one in section.ssrcs if section.kind == "video" and one not in section.repair_ssrcs]
            self.screen.expect(section.repair_ssrcs, iter(pictures))
        await home.take(self._number, answer(self.receiver, text, repairs=True))
        others = [other % CLASSES for other in range(self._number + 1, self._number + _SHOWN + 1)]
        heights = dict.fromkeys(others, _THUMBNAIL_HEIGHT) | {others[0]: _STAGE_HEIGHT}
        await home.view(self._number, heights, others[:1])
        await self.receiver.connect(await self._on_its_way(text))

    async def play(self) -> None:
        """For ever."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._camera.play())
            tasks.create_task(self._watch())

    async def _watch(self) -> None:
        reported = 0.0
        while True:
            self.screen.ask()
            if time.monotonic() - reported >= 1.0:
                reported = time.monotonic()
                self.screen.report()
            await asyncio.sleep(_ASK_SECONDS)

    async def _on_its_way(self, text: str) -> str:
        return await _behind(self._relay, text) if self._network == "relay" else text


@dataclass(frozen=True, slots=True)
class Lesson:
    """One that runs."""

    classes: tuple[_Class, ...]

    def packets(self) -> int:
        """That came to anybody so far."""
        return sum(one.screen.packets for one in self.classes)

    async def frames(self, seconds: float) -> dict[str, Frames]:
        """Of the next so many seconds: of all classes, and of each network."""
        since = time.monotonic()
        await asyncio.sleep(seconds)
        until = time.monotonic()
        await asyncio.sleep(PATIENCE_SECONDS)
        networks: list[Network] = ["udp", "tcp", "relay"]
        found = {
            network: sum(
                (one.screen.frames(since, until) for one in self.classes if one._network == network), Frames(0, 0)
            )
            for network in networks
        }
        return {"all": sum(found.values(), Frames(0, 0)), **found}


@contextlib.asynccontextmanager
async def taught(home: Home, recording: Recording, relay: Relay) -> AsyncIterator[Lesson]:
    """All classes are in and see each other."""
    networks: dict[int, Network] = {CLASSES - 2: "tcp", CLASSES - 1: "relay"}
    classes = tuple(_Class(number, networks.get(number, "udp"), recording, relay) for number in range(CLASSES))
    async with asyncio.TaskGroup() as tasks:
        await asyncio.gather(*(one.send(home) for one in classes))
        await asyncio.gather(*(one.receive(home) for one in classes))
        playing = [tasks.create_task(one.play()) for one in classes]
        await asyncio.sleep(_SETTLE_SECONDS)
        yield Lesson(classes)
        for task in playing:
            task.cancel()
    for one in classes:
        await one.sender.close()
        await one.receiver.close()
