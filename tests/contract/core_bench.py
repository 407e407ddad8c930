"""A forwarding core without a network: a publisher of both kinds and a subscriber, and all that was sent and told.

Both ends are libsrtp's own sessions: nothing here is shared with the core but its interface.
"""

import struct
from collections.abc import Callable
from typing import Any

from aiortc import rtp
from pylibsrtp import Policy, Session

from signaling.sfu.core import (
    Copy,
    CoreEvents,
    ForwardingCore,
    PeerNumber,
    RouteFormat,
    RouteNumber,
    TrackCounters,
    TrackFormat,
    TrackNumber,
)
from signaling.sfu.guard import Drop, no_drops
from signaling.sfu.srtp import SrtpKeys
from tests.signaling.sfu.peers import PICTURE

MakeCore = Callable[[CoreEvents, dict[Drop, int]], ForwardingCore]

SENDER, WATCHER, SOUND, VIDEO = PeerNumber(1), PeerNumber(2), TrackNumber(3), TrackNumber(4)
ROUTE, SOUND_ROUTE = RouteNumber(5), RouteNumber(6)
SSRC, COPY_SSRC, SOUND_SSRC = 0xCAFE, 0xBEEF, 0xFEED
REPAIR_SSRC, COPY_REPAIR_SSRC = 0xCAFF, 0xBEE5
HEADER = struct.Struct("!BBHLL")

GCM, CM = Policy.SRTP_PROFILE_AEAD_AES_128_GCM, Policy.SRTP_PROFILE_AES128_CM_SHA1_80
KEY_BYTES = {GCM: 28, CM: 30}
"""Master key and salt together (RFC 5764 §4.1.2, RFC 7714 §12)."""

REPAIRED = RouteFormat("video", 96, COPY_SSRC, 97, COPY_REPAIR_SSRC)
"""The picture, for a subscriber that takes repairs on a stream of their own."""


def keys(seed: int, profile: int = GCM) -> SrtpKeys:
    length = KEY_BYTES[profile]
    return SrtpKeys(profile, incoming=bytes([seed] * length), outgoing=bytes([seed + 1] * length))


class Far:
    """The browser's end of one connection."""

    def __init__(self, of_core: SrtpKeys) -> None:
        tx = Policy(of_core.incoming, Policy.SSRC_ANY_OUTBOUND, srtp_profile=of_core.profile)
        rx = Policy(of_core.outgoing, Policy.SSRC_ANY_INBOUND, srtp_profile=of_core.profile)
        tx.window_size = rx.window_size = 1024  # as browsers have it
        tx.allow_repeat_tx = True  # a tampered browser sends what it wants
        self._tx, self._rx = Session(tx), Session(rx)

    def protect(self, packet: bytes) -> bytes:
        return bytes(self._tx.protect(packet))

    def unprotect(self, datagram: bytes) -> bytes:
        return bytes(self._rx.unprotect(datagram))

    def protect_rtcp(self, compound: bytes) -> bytes:
        return bytes(self._tx.protect_rtcp(compound))

    def unprotect_rtcp(self, datagram: bytes) -> bytes:
        return bytes(self._rx.unprotect_rtcp(datagram))


class Heard:
    """The `CoreEvents` of a core: everything that it tells is kept."""

    def __init__(self) -> None:
        self.wishes: list[TrackNumber] = []
        self.voices: list[TrackNumber] = []
        self.keyframes: list[TrackNumber] = []
        self.gaps: list[tuple[int, int]] = []
        self.filled: list[int] = []
        self.copies: list[Copy] = []
        self.compounds: list[bytes] = []

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


class Bench(Heard):
    """A core with a publisher and a subscriber whose keys and path are still to come: `ready` brings them."""

    def __init__(
        self,
        make_core: MakeCore,
        ssrcs: frozenset[int] = frozenset(),
        repair_ssrcs: frozenset[int] = frozenset(),
        route: RouteFormat | None = None,
        profile: int = GCM,
    ) -> None:
        super().__init__()
        self.drops = no_drops()
        self.out: list[bytes] = []
        self.now = 100.0
        self.core = make_core(self, self.drops)
        self.keys = keys(9, profile)
        self.sender, self.watcher = Far(keys(1, profile)), Far(self.keys)
        self.core.add_peer(SENDER)
        self.core.set_path(SENDER, self.nothing, ("192.0.2.1", 1))
        self.core.set_keys(SENDER, keys(1, profile))
        self.core.add_track(VIDEO, SENDER, TrackFormat("video", 120, ssrcs, 121, repair_ssrcs))
        self.core.add_track(SOUND, SENDER, TrackFormat("audio", 109))
        self.core.add_peer(WATCHER)
        self.core.add_route(ROUTE, WATCHER, route or RouteFormat("video", 96, COPY_SSRC))
        self.core.add_route(SOUND_ROUTE, WATCHER, RouteFormat("audio", 111, SOUND_SSRC))
        self.core.set_route(ROUTE, VIDEO)
        self.core.set_route(SOUND_ROUTE, SOUND)

    def ready(self) -> "Bench":
        self.core.set_keys(WATCHER, self.keys)
        self.core.set_path(WATCHER, self.keep, ("192.0.2.2", 2))
        return self

    def keep(self, data: Any, address: Any) -> int:
        self.out.append(bytes(data))
        return len(data)

    def nothing(self, data: Any, address: Any) -> int:
        return 0

    def put(self, datagram: bytes, peer: PeerNumber = SENDER) -> None:
        self.core.buffer[: len(datagram)] = datagram
        self.now += 0.01
        self.core.receive(peer, len(datagram), self.now)

    def send(self, packet: bytes) -> None:
        self.put(self.sender.protect(packet))

    def received(self) -> list[bytes]:
        packets = [self.watcher.unprotect(datagram) for datagram in self.out]
        self.out.clear()
        return packets

    def counters(self, track: TrackNumber = VIDEO) -> TrackCounters:
        counters = self.core.counters(track)
        assert counters is not None
        return counters

    def dropped(self) -> dict[Drop, int]:
        """The reasons that were counted, and how often."""
        return {reason: count for reason, count in self.drops.items() if count}


def video(seq: int, payload: bytes = PICTURE, ssrc: int = SSRC, number: int = 120) -> bytes:
    return HEADER.pack(0x80, number, seq & 0xFFFF, seq * 3000 & 0xFFFFFFFF, ssrc) + payload


def sound(seq: int, payload: bytes = b"opus", *, marker: bool = False) -> bytes:
    return HEADER.pack(0x80, marker << 7 | 109, seq & 0xFFFF, seq * 960 & 0xFFFFFFFF, 77) + payload


def repair(packet: bytes, seq: int, ssrc: int = REPAIR_SSRC) -> bytes:
    """The packet once more, as a browser sends it (aiortc is the oracle)."""
    lost = rtp.RtpPacket.parse(packet)
    return rtp.wrap_rtx(lost, payload_type=121, sequence_number=seq, ssrc=ssrc).serialize()


def seq_of(packet: bytes) -> int:
    return int(HEADER.unpack_from(packet)[2])


def steps(packets: list[bytes]) -> list[int]:
    """The sequence numbers, counted from the first one's."""
    return [(seq_of(packet) - seq_of(packets[0])) & 0xFFFF for packet in packets]
