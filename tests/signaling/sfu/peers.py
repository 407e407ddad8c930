"""Participants made of code on the real port: a publisher whose every packet is chosen, a subscriber that remembers."""

import asyncio
import struct
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Literal

from rooms.ids import ParticipantId, RoomId, SeatId, Source
from signaling.sfu import rtcp, sdp
from signaling.sfu.endpoint import Endpoint
from signaling.sfu.negotiation import PAYLOAD_TYPE, RTPMAP
from signaling.sfu.plane import MediaPlane, PeerSide, SubscriberOffer

ROOM = RoomId("room")
HEADER = struct.Struct("!BBHLL")
KEYFRAME = bytes.fromhex("10 500400 9d012a 8002 6801") + bytes(60)
PICTURE = bytes.fromhex("10 310400") + bytes(40)
SOUND = bytes(range(60))
CONTINUED = bytes.fromhex("00") + bytes(40)
SHOWN: dict[str, tuple[Source, str]] = {
    "screen": ("screen", "video"), "film": ("screen", "audio"), "second": ("second", "video"),
}  # fmt: skip
"""What a publisher may send beside its audio and video, and what it is."""
PAYLOAD_TYPES = {"audio": 109, "video": 120}


async def until(claim: Callable[[], bool], seconds: float = 8.0) -> None:
    """Wait until a claim about what came over the network is true."""
    try:
        async with asyncio.timeout(seconds):
            while not claim():  # noqa: ASYNC110  # the claims look at sockets, not at one event
                await asyncio.sleep(0.01)
    except TimeoutError:
        raise AssertionError("it did not become true in time") from None


@dataclass(frozen=True)
class Packet:
    """One RTP packet as a subscriber got it."""

    ssrc: int
    seq: int
    timestamp: int
    payload_type: int
    marker: bool
    payload: bytes
    raw: bytes

    @classmethod
    def parse(cls, raw: bytes) -> "Packet":
        first, second, seq, timestamp, ssrc = HEADER.unpack_from(raw)
        assert first in (0x80, 0xA0), "a copy goes out with a bare header, and only padding is padded"
        return cls(ssrc, seq, timestamp, second & 0x7F, bool(second & 0x80), raw[12:], raw)


def kind_of(mid: str) -> str:
    """Sound or picture."""
    return SHOWN[mid][1] if mid in SHOWN else mid


class LossyEndpoint(Endpoint):
    """Loses the media datagrams whose number (from 0) `lose` names, before anyone has seen them."""

    media = 0

    lose: Callable[[int], bool] = staticmethod(lambda number: False)

    def take(self, datagram: bytes) -> None:
        if self._srtp is not None and datagram[0] >= 0x80 and not 192 <= datagram[1] <= 223:
            self.media += 1
            if self.lose(self.media - 1):
                return
        super().take(datagram)


class Publisher:
    """Sends exactly what a test says."""

    def __init__(
        self,
        name: str,
        seat: str | None = None,
        kinds: tuple[str, ...] = ("audio", "video"),
        over: Literal["udp", "tcp"] = "udp",
    ) -> None:
        self.peer, self.seat = ParticipantId(name), SeatId(seat or f"seat-{name}")
        self.kinds = kinds
        everything = ("audio", "video", *SHOWN)
        self.ssrc = {mid: (0xA + index) << 16 | hash(name) % 0xFFFF for index, mid in enumerate(everything)}
        self.seq = dict.fromkeys(everything, 65_500)
        self.timestamp = dict.fromkeys(everything, 0xFFFFF000)
        self.heard: list[rtcp.Packet] = []
        self.bitrates: list[int] = []
        self.endpoint = Endpoint(on_rtcp=self._hear, over=over)

    def offer(self, fingerprint: str | None = None) -> str:
        lines = ["v=0", "o=- 1 1 IN IP4 127.0.0.1", "s=-", "t=0 0", f"a=group:BUNDLE {' '.join(self.kinds)}"]
        for mid in self.kinds:
            kind = kind_of(mid)
            number = PAYLOAD_TYPES[kind]
            attributes = self.endpoint.attributes()
            if fingerprint is not None:
                attributes[-1] = f"a=fingerprint:{fingerprint}"
            lines += [f"m={kind} 9 UDP/TLS/RTP/SAVPF {number}", "c=IN IP4 0.0.0.0", f"a=mid:{mid}", "a=sendonly"]
            lines += ["a=rtcp-mux", *attributes, f"a=rtpmap:{number} {RTPMAP[kind]}"]  # type: ignore[index]
            lines += [f"a=ssrc:{self.ssrc[mid]} cname:x"] if mid in SHOWN else []
        return "\r\n".join(lines) + "\r\n"

    async def enter(self, plane: MediaPlane) -> "Publisher":
        await self.endpoint.connect(plane.publish(self.peer, ROOM, self.seat, self.offer(), self.shows))
        return self

    @property
    def shows(self) -> dict[str, Source]:
        """What its m-lines carry but for camera and microphone."""
        return {mid: SHOWN[mid][0] for mid in self.kinds if mid in SHOWN}

    def turn_to(self, plane: MediaPlane, *kinds: str) -> None:
        """From now on it sends these, on the connection that it has."""
        self.kinds = kinds
        plane.publish(self.peer, ROOM, self.seat, self.offer(), self.shows)

    def send(self, kind: str, payload: bytes, *, skip: int = 0, marker: bool = False, lose: bool = False) -> bytes:
        """Send the next packet, after `skip` numbers that are not sent; with `lose` it is made but not sent."""
        number = PAYLOAD_TYPES[kind_of(kind)]
        self.seq[kind] = (self.seq[kind] + skip) & 0xFFFF
        raw = HEADER.pack(0x80, number | marker << 7, self.seq[kind], self.timestamp[kind], self.ssrc[kind]) + payload
        self.seq[kind] = (self.seq[kind] + 1) & 0xFFFF
        self.timestamp[kind] = (self.timestamp[kind] + {"audio": 960, "video": 6000}[kind_of(kind)]) & 0xFFFFFFFF
        if not lose:
            self.endpoint.send_rtp(raw)
        return raw

    def _hear(self, compound: bytes) -> None:
        packets, malformed = rtcp.parse(compound)
        assert malformed == 0
        self.heard += packets
        at = compound.find(b"REMB")
        if at > 0:
            head = compound[at + 4 : at + 8]
            self.bitrates.append(((head[1] & 3) << 16 | head[2] << 8 | head[3]) << (head[1] >> 2))

    def count(self, kind: type[rtcp.Packet]) -> int:
        return sum(isinstance(packet, kind) for packet in self.heard)


@dataclass
class Subscriber:
    """Answers offers as a browser does and keeps all packets, by (seat, kind), or by ("seat source", kind)."""

    name: str
    seat: str = ""
    got: dict[tuple[str, str], list[Packet]] = field(default_factory=dict)
    reports: list[rtcp.Packet] = field(default_factory=list)
    offers: list[SubscriberOffer] = field(default_factory=list)
    is_answering: bool = True
    takes_repairs: bool = False
    repairs: list[Packet] = field(default_factory=list)
    over: Literal["udp", "tcp"] = "udp"

    def __post_init__(self) -> None:
        self.peer, self.seat = ParticipantId(self.name), self.seat or f"seat-{self.name}"
        self.endpoint = LossyEndpoint(
            self._take, lambda compound: self.reports.extend(rtcp.parse(compound)[0]), self.over
        )
        self.lines: dict[int, tuple[str, str]] = {}
        self.repair_ssrcs: set[int] = set()
        self.is_connecting = False
        self.tasks: set[asyncio.Task[None]] = set()

    def ssrc(self, seat: str, kind: str) -> int:
        return next(ssrc for ssrc, line in self.lines.items() if line == (seat, kind))

    def packets(self, seat: str, kind: str) -> list[Packet]:
        return self.got.get((seat, kind), [])

    def _take(self, raw: bytes) -> None:
        packet = Packet.parse(raw)
        if packet.ssrc in self.repair_ssrcs:
            self.repairs.append(packet)
            return
        line = self.lines.get(packet.ssrc)
        assert line is not None, "a copy that was never offered"
        self.got.setdefault(line, []).append(packet)

    def answer(self, offer: SubscriberOffer, fingerprint: str | None = None) -> str:
        description = sdp.parse(offer.sdp)
        mids = [section.mid for section in description.sections]
        lines = ["v=0", "o=- 1 1 IN IP4 127.0.0.1", "s=-", "t=0 0", f"a=group:BUNDLE {' '.join(mids)}"]
        for section in description.sections:
            number = PAYLOAD_TYPE[section.kind]  # type: ignore[index]
            direction = "recvonly" if section.direction == "sendonly" else "inactive"
            attributes = self.endpoint.attributes()
            if fingerprint is not None:
                attributes[-1] = f"a=fingerprint:{fingerprint}"
            lines += [f"m={section.kind} 9 UDP/TLS/RTP/SAVPF {number}", f"a=mid:{section.mid}", f"a={direction}"]
            lines += ["a=rtcp-mux", *attributes, f"a=rtpmap:{number} {RTPMAP[section.kind]}"]  # type: ignore[index]
            if self.takes_repairs and section.kind == "video":
                lines[-len(attributes) - 5] += " 97"
                lines += ["a=rtpmap:97 rtx/90000", f"a=fmtp:97 apt={number}"]
        return "\r\n".join(lines) + "\r\n"

    def on_offer(self, plane: MediaPlane, offer: SubscriberOffer) -> None:
        self.offers.append(offer)
        if self.is_answering:
            asyncio.get_running_loop().call_soon(self.take_offer, plane, offer)

    def take_offer(self, plane: MediaPlane, offer: SubscriberOffer) -> None:
        plane.answer(self.peer, offer.number, self.learn(offer))

    def learn(self, offer: SubscriberOffer) -> str:
        """What the lines carry from now on, and the answer; the first offer is connected to."""
        seats = {
            line.mid: (line.seat if line.source == "camera" else f"{line.seat} {line.source}", line.kind)
            for line in offer.tracks
        }
        for section in sdp.parse(offer.sdp).sections:
            if section.ssrcs:
                self.lines[section.ssrcs[0]] = seats[section.mid]
                self.repair_ssrcs |= section.repair_ssrcs.keys()
        if not self.is_connecting:
            self.is_connecting = True
            self.tasks.add(asyncio.ensure_future(self.endpoint.connect(offer.sdp)))
        return self.answer(offer)


def stage(plane: MediaPlane, peer: ParticipantId, seat: SeatId) -> Callable[[str], Awaitable[str]]:
    """Where a puppet plays: its offers go straight to the plane."""

    async def connect(sdp: str) -> str:
        return plane.publish(peer, ROOM, seat, sdp)

    return connect


class House:
    """A plane on an ephemeral port and everyone who is in."""

    def __init__(self) -> None:
        self.subscribers: dict[ParticipantId, Subscriber] = {}
        self.gone: list[tuple[ParticipantId, PeerSide]] = []
        self.endpoints: list[Endpoint] = []
        self.plane = MediaPlane(
            port=0,
            addresses=["127.0.0.1"],
            on_offer=lambda peer, offer: self.subscribers[peer].on_offer(self.plane, offer),
            on_gone=lambda peer, side: self.gone.append((peer, side)),
        )

    async def publish(self, name: str, **options: object) -> Publisher:
        publisher = Publisher(name, **options)  # type: ignore[arg-type]
        self.endpoints.append(publisher.endpoint)
        return await publisher.enter(self.plane)

    def watch(
        self,
        name: str,
        seat: str = "",
        *,
        is_answering: bool = True,
        takes_repairs: bool = False,
        over: Literal["udp", "tcp"] = "udp",
    ) -> Subscriber:
        subscriber = Subscriber(name, seat, is_answering=is_answering, takes_repairs=takes_repairs, over=over)
        self.subscribers[subscriber.peer] = subscriber
        self.endpoints.append(subscriber.endpoint)
        self.plane.subscribe(subscriber.peer, ROOM, SeatId(subscriber.seat))
        return subscriber

    def statistic(self, name: str) -> int | float:
        return self.plane.statistics()[name]

    async def close(self) -> None:
        for endpoint in self.endpoints:
            await endpoint.close()
        await self.plane.close()


async def connected(house: House, count: int) -> None:
    """Wait until so many handshakes are done, at both ends: a burst on the heels of the last flight would be cut."""
    await until(lambda: house.statistic("connected") == count)
    await until(lambda: sum(endpoint.is_connected for endpoint in house.endpoints) >= count)
