"""A core without a network: a publisher of both kinds and a subscriber, and all that was sent and told."""

import struct
from typing import Any

from aiortc import rtp

from signaling.sfu.core import Copy, PeerNumber, RouteFormat, RouteNumber, TrackFormat, TrackNumber
from signaling.sfu.guard import no_drops
from signaling.sfu.portable import PortableCore
from signaling.sfu.srtp import SrtpKeys, SrtpPair
from tests.signaling.sfu.peers import PICTURE

SENDER, WATCHER, SOUND, VIDEO = PeerNumber(1), PeerNumber(2), TrackNumber(3), TrackNumber(4)
ROUTE, SOUND_ROUTE = RouteNumber(5), RouteNumber(6)
SSRC, COPY_SSRC, SOUND_SSRC = 0xCAFE, 0xBEEF, 0xFEED
REPAIR_SSRC, COPY_REPAIR_SSRC = 0xCAFF, 0xBEE5
HEADER = struct.Struct("!BBHLL")


def keys(seed: int) -> SrtpKeys:
    return SrtpKeys(7, incoming=bytes([seed] * 28), outgoing=bytes([seed + 1] * 28))


def other_side(own: SrtpKeys) -> SrtpPair:
    return SrtpPair(SrtpKeys(own.profile, incoming=own.outgoing, outgoing=own.incoming))


class Bench:
    """A core with a publisher of both kinds and a subscriber; what is sent and told is kept."""

    def __init__(self, ssrcs: frozenset[int] = frozenset(), repair_ssrcs: frozenset[int] = frozenset()) -> None:
        self.drops = no_drops()
        self.wishes: list[TrackNumber] = []
        self.voices: list[TrackNumber] = []
        self.keyframes: list[TrackNumber] = []
        self.gaps: list[tuple[int, int]] = []
        self.filled: list[int] = []
        self.copies: list[Copy] = []
        self.compounds: list[bytes] = []
        self.out: list[bytes] = []
        self.now = 100.0
        self.core = PortableCore(self, self.drops)
        self.sender, self.watcher = other_side(keys(1)), other_side(keys(9))
        self.core.add_peer(SENDER)
        self.core.set_path(SENDER, self._nothing, ("192.0.2.1", 1))
        self.core.set_keys(SENDER, keys(1))
        self.core.add_track(VIDEO, SENDER, TrackFormat("video", 120, ssrcs, 121, repair_ssrcs))
        self.core.add_track(SOUND, SENDER, TrackFormat("audio", 109))
        self.core.add_peer(WATCHER)
        self.core.add_route(ROUTE, WATCHER, RouteFormat("video", 96, COPY_SSRC))
        self.core.add_route(SOUND_ROUTE, WATCHER, RouteFormat("audio", 111, SOUND_SSRC))
        self.core.set_route(ROUTE, VIDEO)
        self.core.set_route(SOUND_ROUTE, SOUND)

    def ready(self) -> "Bench":
        self.core.set_keys(WATCHER, keys(9))
        self.core.set_path(WATCHER, self._keep, ("192.0.2.2", 2))
        return self

    def _keep(self, data: Any, address: Any) -> int:
        self.out.append(bytes(data))
        return len(data)

    def _nothing(self, data: Any, address: Any) -> int:
        return 0

    def on_rtcp(self, peer: PeerNumber, compound: bytes) -> None:
        self.compounds.append(compound)

    def on_gap(self, track: TrackNumber, first: int, end: int) -> None:
        self.gaps.append((first, end))

    def on_gap_filled(self, track: TrackNumber, number: int) -> None:
        self.filled.append(number)

    def on_keyframe_wanted(self, track: TrackNumber) -> None:
        self.wishes.append(track)

    def on_keyframe(self, track: TrackNumber) -> None:
        self.keyframes.append(track)

    def on_voice(self, track: TrackNumber) -> None:
        self.voices.append(track)

    def on_route_started(self, track: TrackNumber, copy: Copy) -> None:
        self.copies.append(copy)

    def put(self, datagram: bytes, peer: PeerNumber = SENDER) -> None:
        self.core.buffer[: len(datagram)] = datagram
        self.now += 0.01
        self.core.receive(peer, len(datagram), self.now)

    def send(self, packet: bytes) -> None:
        self.put(self.sender.protect_rtp(packet))

    def received(self) -> list[bytes]:
        packets = [self.watcher.unprotect_rtp(datagram) for datagram in self.out]
        self.out.clear()
        return packets


def video(seq: int, payload: bytes = PICTURE, ssrc: int = SSRC, number: int = 120) -> bytes:
    return HEADER.pack(0x80, number, seq & 0xFFFF, seq * 3000 & 0xFFFFFFFF, ssrc) + payload


def repair(packet: bytes, seq: int, ssrc: int = REPAIR_SSRC) -> bytes:
    """The packet once more, as a browser sends it (aiortc is the oracle)."""
    lost = rtp.RtpPacket.parse(packet)
    return rtp.wrap_rtx(lost, payload_type=121, sequence_number=seq, ssrc=ssrc).serialize()
