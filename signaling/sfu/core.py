"""What any forwarding core offers: peers and their keys, tracks, routes, resends and counters; it never decodes."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NewType, Protocol

from signaling.sfu.ice import Address
from signaling.sfu.srtp import SrtpKeys

TrackKind = Literal["audio", "video"]

PeerNumber = NewType("PeerNumber", int)
"""One connection, which either sends or receives."""
TrackNumber = NewType("TrackNumber", int)
"""One medium that a peer sends."""
RouteNumber = NewType("RouteNumber", int)
"""One copy to one subscriber: an outgoing ssrc that lives on while the track behind it may change."""

CLOCK_RATE: dict[TrackKind, int] = {"audio": 48_000, "video": 90_000}
"""Ticks a second of the RTP timestamps: Opus (RFC 7587 §4.1), VP8 (RFC 7741 §4.1)."""


@dataclass(frozen=True, slots=True)
class Extensions:
    """Under which numbers a publisher sends the header extensions that we read (RFC 8285); 0: not at all."""

    rid: int = 0
    repaired_rid: int = 0
    level: int = 0


Send = Callable[[Any, Any], int]
"""A socket's bound `sendto(buffer, address)`."""


@dataclass(frozen=True, slots=True)
class TrackFormat:
    """How a track comes in. `ssrcs` are the announced ones; empty means that the first one heard is taken.

    What was lost comes again as `repair_payload_type` (RFC 4588), from one of `repair_ssrcs` or the first one heard.
    """

    kind: TrackKind
    payload_type: int
    ssrcs: frozenset[int] = frozenset()
    repair_payload_type: int | None = None
    repair_ssrcs: frozenset[int] = frozenset()
    rid: str = ""
    """Which layer of a picture this is (RFC 8852); tracks of one peer with the same payload type are its layers."""
    extensions: Extensions = Extensions()


@dataclass(frozen=True, slots=True)
class RouteFormat:
    """How a copy goes out; what is sent again goes out as `repair_payload_type` (RFC 4588), or as it was if None.

    A peer never gets the same `ssrc` or `repair_ssrc` again, not after the route is gone either: the key stream of the
    old one would be used twice.
    """

    kind: TrackKind
    payload_type: int
    ssrc: int
    repair_payload_type: int | None = None
    repair_ssrc: int = 0
    send_time: int = 0
    """Under which number each packet carries the time of its sending (abs-send-time); 0: not at all.

    Only with repairs of their own: the same number is never encrypted with another time.
    """


@dataclass(frozen=True, slots=True)
class TrackCounters:
    """What came in of a track: unwrapped first and highest number, packets, bytes and jitter (in clock ticks).

    Packets that only a repair brought are not counted: they were lost, and that is what the publisher must know.
    """

    ssrc: int
    first: int
    highest: int
    packets: int
    octets: int
    jitter: int
    newest_at: float
    """When the newest packet came (seconds)."""
    height: int
    """Of the last keyframe, in pixels; 0 for sound."""
    heard_at: float
    """When it was last loud enough to be a voice (seconds)."""
    transit: float
    """When the newest packet came, less its timestamp (seconds): only differences mean something."""
    level: float
    """Of the sound, lately: -dBov, 0 is the loudest (RFC 6464)."""


@dataclass(frozen=True, slots=True)
class Copy:
    """One running route of a track, as sender reports need it."""

    peer: PeerNumber
    ssrc: int
    timestamp_offset: int
    packets: int
    octets: int
    kind: TrackKind
    missing: int = 0
    """Numbers that the source lacked, so that they never went out."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What went out to one peer since the start, in octets of payload."""

    pictures: int
    sounds: int
    repairs: int
    padding: int


class CoreEvents(Protocol):
    """What a core tells: all calls come from the loop's thread."""

    def on_rtcp(self, peer: PeerNumber, compound: bytes) -> None:
        """A decrypted compound came from this peer."""

    def on_gap(self, track: TrackNumber, first: int, end: int) -> None:
        """Video packets first..end-1 (unwrapped) were skipped."""

    def on_gap_filled(self, track: TrackNumber, number: int) -> None:
        """A video packet came late."""

    def on_keyframe_wanted(self, track: TrackNumber) -> None:
        """A route is ready and waits for a keyframe."""

    def on_keyframe(self, track: TrackNumber) -> None:
        """The keyframe that was watched for starts now."""

    def on_voice(self, track: TrackNumber) -> None:
        """A sound that is forwarded to nobody is a voice now; told at most ten times a second."""

    def on_route_started(self, track: TrackNumber, copy: Copy) -> None:
        """The first packet of a route is about to go out."""


class ForwardingCore(Protocol):
    """One interface, so that a native core may take the portable one's place; see docs/rtcp.md for who does what.

    Whatever comes in, a copy never encrypts one sequence number with two contents. `tests/contract/test_core*.py` hold
    every core to all of this.
    """

    @property
    def buffer(self) -> memoryview:
        """Where the socket puts the next datagram, before `receive`."""

    def add_peer(self, peer: PeerNumber) -> None: ...
    def set_path(self, peer: PeerNumber, send: Send, address: Address) -> None: ...
    def set_congested(self, peer: PeerNumber, is_congested: bool) -> None:
        """While it is, the peer gets sound but no picture; afterwards each picture starts at a fresh keyframe."""

    def set_keys(self, peer: PeerNumber, keys: SrtpKeys) -> None: ...
    def remove_peer(self, peer: PeerNumber) -> None: ...

    def add_track(self, track: TrackNumber, peer: PeerNumber, form: TrackFormat) -> None: ...
    def remove_track(self, track: TrackNumber) -> None: ...

    def add_route(self, route: RouteNumber, peer: PeerNumber, form: RouteFormat) -> None: ...
    def set_route(self, route: RouteNumber, track: TrackNumber | None) -> None:
        """Feed the copy from this track, or from none (off). The numbering goes on unbroken whatever is set.

        Between layers of one picture the copy goes on with the old one until the new one's keyframe is here.
        """

    def remove_route(self, route: RouteNumber) -> None: ...

    def receive(self, peer: PeerNumber, size: int, now: float) -> None:
        """Take the SRTP or SRTCP datagram of `size` bytes that lies in `buffer`."""

    def send_rtcp(self, peer: PeerNumber, compound: bytes) -> None:
        """Encrypt and send, or do nothing while the peer has no keys or path."""

    def resend(self, peer: PeerNumber, ssrc: int, lost: Sequence[int], now: float) -> None:
        """Answer a NACK about one of the peer's copies from the history, as far as the rate of repairs allows."""

    def set_repair_rate(self, peer: PeerNumber, bps: float) -> None:
        """So much of the peer's line repairs may take: more of them would keep a narrow line full."""

    def pad(self, peer: PeerNumber, octets: int, now: float) -> None:
        """Send packets of about so much padding, which no decoder sees; nothing to a peer that takes no repairs."""

    def set_clock(self, track: TrackNumber, seconds: float, timestamp: int) -> None:
        """The publisher's clock at this timestamp: by it one layer's timestamps are continued by the other's."""

    def watch_keyframe(self, track: TrackNumber) -> None:
        """Call `on_keyframe` when the next one starts."""

    def counters(self, track: TrackNumber) -> TrackCounters | None:
        """None before the first packet."""

    def copies(self, track: TrackNumber) -> Iterable[Copy]: ...
    def copy(self, peer: PeerNumber, ssrc: int) -> Copy | None:
        """How this copy of the peer's stands, running or not; also by the ssrc of its repairs, which are all sent."""

    def sent(self, peer: PeerNumber) -> Sent: ...
    def track_behind(self, peer: PeerNumber, ssrc: int) -> TrackNumber | None:
        """Which track feeds this copy of the peer's now."""

    def statistics(self) -> dict[str, int]: ...
