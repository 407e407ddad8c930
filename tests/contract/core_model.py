"""What a forwarding core should do, in the simplest words: who gets a packet, and under which number."""

from dataclasses import dataclass, field

from signaling.sfu.core import PeerNumber, RouteNumber, TrackKind, TrackNumber
from signaling.sfu.srtp import SrtpKeys
from tests.contract.core_bench import Far

KEPT = 512
"""What is so far behind the newest packet is neither taken nor sent again."""


@dataclass(eq=False)
class Peer:
    """A connection."""

    number: PeerNumber
    keys: SrtpKeys
    sends: bool
    has_keys: bool = False
    has_path: bool = False
    is_congested: bool = False
    is_gone: bool = False

    def __post_init__(self) -> None:
        self.far = Far(self.keys)

    @property
    def is_ready(self) -> bool:
        return self.has_keys and self.has_path


@dataclass(eq=False)
class Track:
    """A medium; `next` is the number that its browser gives to the next packet."""

    number: TrackNumber
    peer: Peer
    kind: TrackKind
    ssrc: int
    payload_type: int
    """And the one after it is that of its repairs."""
    next: int
    newest: int | None = None
    came: set[int] = field(default_factory=set)
    lost: dict[int, tuple[bytes, bytes]] = field(default_factory=dict)
    """What was made and did not arrive: the packet, plain and encrypted."""
    repairs: int = 65_530
    """The number of the next repair, which wraps soon."""

    def would_take(self, number: int) -> bool:
        if self.newest is None or number > self.newest:
            return True
        return number > self.newest - KEPT and number not in self.came


@dataclass(eq=False)
class Route:
    """A copy. While it runs, packet `first + n` of its track goes out as `base + n`."""

    number: RouteNumber
    peer: Peer
    kind: TrackKind
    ssrc: int
    repair_ssrc: int
    """0: it takes none, and no time of sending either."""
    track: Track | None = None
    awaited: Track | None = None
    first: int = 0
    base: int | None = None
    """None until the first packet shows which number was chosen."""
    sent: dict[int, tuple[bytes, bytes]] = field(default_factory=dict)
    """Since the last start: each copy, plain and encrypted, by the number that it has in its track."""
    timestamp: int | None = None
    """Of the newest copy."""
    packets: int = 0
    octets: int = 0
    spanned: int = 0
    """How many numbers earlier runs took."""

    @property
    def may_start(self) -> bool:
        return self.peer.is_ready and not (self.kind == "video" and self.peer.is_congested)

    @property
    def span(self) -> int:
        """How many numbers this run took so far."""
        newest = self.track.newest if self.track is not None else None
        return 0 if newest is None else max(newest, self.first) - self.first + 1

    def set(self, target: Track | None) -> None:
        if target is (self.awaited or self.track):
            return
        self.awaited = None
        if target is self.track:
            return
        is_layer = target is not None and self.track is not None and target.peer is self.track.peer
        if not is_layer:
            self.stop()
        self.awaited = target

    def start(self, number: int) -> None:
        self.stop()
        self.track, self.awaited, self.first = self.awaited, None, number

    def stop(self) -> None:
        if self.track is not None and self.base is not None and self.track.newest is not None:
            self.base += self.span
            self.spanned += self.span
        self.track = None
        self.sent = {}

    def lose(self, track: Track) -> None:
        """The track is no more."""
        if self.awaited is track:
            self.awaited = None
        if self.track is track:
            self.stop()

    def congest(self) -> None:
        """No room for a picture: it stops and waits for a keyframe to come after."""
        target = self.awaited or self.track
        if self.kind == "video" and target is not None:
            self.stop()
            self.awaited = target


class Model:
    """Everything that is there."""

    def __init__(self) -> None:
        self.peers: list[Peer] = []
        self.tracks: list[Track] = []
        self.routes: list[Route] = []

    def remove_track(self, track: Track) -> None:
        self.tracks.remove(track)
        for route in self.routes:
            route.lose(track)

    def remove_peer(self, peer: Peer) -> None:
        peer.is_gone = True
        self.peers.remove(peer)
        for track in [track for track in self.tracks if track.peer is peer]:
            self.remove_track(track)
        self.routes = [route for route in self.routes if route.peer is not peer]

    def take(self, track: Track, number: int, *, is_start: bool) -> list[Route]:
        """A packet arrives; the copies that must go out now."""
        if not track.would_take(number):
            return []
        is_newest = track.newest is None or number > track.newest
        if is_newest and is_start:
            for route in self.routes:
                if route.awaited is track and route.may_start:
                    route.start(number)
        if is_newest:
            track.newest = number
        track.came.add(number)
        return [route for route in self.routes if route.track is track and number >= route.first]
