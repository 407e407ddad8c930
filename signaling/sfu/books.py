"""The books of the portable core: peers, the tracks they send, the copies they get, and how each is counted."""

import secrets
from collections.abc import Callable
from typing import NamedTuple

from signaling.sfu.core import (
    CLOCK_RATE,
    Copy,
    PeerNumber,
    RouteFormat,
    Send,
    Sent,
    TrackCounters,
    TrackFormat,
    TrackKind,
    TrackNumber,
)
from signaling.sfu.guard import TokenBucket
from signaling.sfu.ice import Address
from signaling.sfu.seqmap import HALF, SEQ_MASK, TIMESTAMP_MASK, Numbering
from signaling.sfu.srtp import MOST_PACKET_BYTES, History, SrtpPair
from signaling.sfu.vp8 import Pictures

HISTORY_PACKETS = 512  # more than a second of a sharp picture; what is older is not worth repairing
_REPAIR_BPS = 2_400_000.0  # until it is set
_REPAIR_SECONDS = 0.5  # of it may go at once: a burst is lost at once
_COMPOUNDS_PER_SECOND, _COMPOUNDS_AT_ONCE = 100, 200  # a browser sends 20 in a bad second
_SLOT = HISTORY_PACKETS - 1
_CYCLE = 0x10000
_TIMESTAMP_WRAPPED = 0x10000000
_CLOCKS_AGREE_SECONDS = 10.0
_SILENCE, _VOICE_LEVEL = 127.0, 50  # a quiet classroom is at 60 to 70, a voice at 20 to 40
_UNTOLD_LEVEL = 60.0  # who does not tell its level counts as soft, and as always speaking
_LEVEL_STEP = 0.05  # of the way to the new level a packet: smooth over half a second
_TELL_SECONDS = 0.1


def _signed(ticks: int) -> int:
    """The shorter way between two timestamps."""
    return ((ticks + 0x80000000) & TIMESTAMP_MASK) - 0x80000000


def repair_rate(bps: float) -> tuple[float, float]:
    """How many octets of repairs a second, and how many at once."""
    return bps / 8, max(MOST_PACKET_BYTES, bps / 8 * _REPAIR_SECONDS)


class Peer:
    """A connection as the core knows it."""

    __slots__ = (
        "address", "by_payload_type", "compounds", "copies", "gone", "is_congested", "is_ready", "number", "padding",
        "repairs", "repairs_sent", "send", "srtp", "tracks",
    )  # fmt: skip

    def __init__(self, number: PeerNumber) -> None:
        self.number = number
        self.send: Send | None = None
        self.address: Address | None = None
        self.srtp: SrtpPair | None = None
        self.is_ready = False
        """It has keys and a path: what waits for it may start."""
        self.is_congested = False
        """Its path cannot take a picture now."""
        self.tracks: dict[int, Track] = {}
        """By the ssrc that came in, of media and of repairs."""
        self.by_payload_type: dict[int, list[Track]] = {}
        """The tracks, or the layers of one, that this payload type may belong to."""
        self.copies: dict[int, Route] = {}
        """By the ssrc that goes out."""
        self.compounds = TokenBucket(_COMPOUNDS_PER_SECOND, _COMPOUNDS_AT_ONCE)
        self.repairs = TokenBucket(*repair_rate(_REPAIR_BPS))
        self.repairs_sent = self.padding = 0
        """In octets of payload."""
        self.gone: dict[TrackKind, int] = {"audio": 0, "video": 0}
        """What copies sent that are no more."""

    def take(self, track: "Track") -> None:
        """From now on it may be heard."""
        for payload_type in (track.form.payload_type, track.form.repair_payload_type):
            if payload_type is not None:
                self.by_payload_type.setdefault(payload_type, []).append(track)

    def lose(self, track: "Track") -> None:
        """It is heard no more."""
        for payload_type, layers in list(self.by_payload_type.items()):
            if track in layers:
                layers.remove(track)
            if not layers:
                del self.by_payload_type[payload_type]
        for ssrc in (track.ssrc, track.repair_ssrc):
            if self.tracks.pop(ssrc, None) is not None and self.srtp is not None:
                self.srtp.forget_incoming(ssrc)

    def let_go(self, route: "Route") -> None:
        """The copy is no more, but what it sent was sent."""
        if self.copies.pop(route.form.ssrc, None) is not None:
            self.gone[route.form.kind] += route.copy().octets

    def copy(self, ssrc: int) -> Copy | None:
        """The copy of this ssrc, or whose repairs this is: they have numbers of their own, and all were sent."""
        if ssrc in self.copies:
            return self.copies[ssrc].copy()
        for route in self.copies.values():
            if route.form.repair_payload_type is not None and route.form.repair_ssrc == ssrc:
                return Copy(self.number, ssrc, 0, 0, 0, "video")
        return None

    def sent(self) -> Sent:
        """All that went out."""
        octets = dict(self.gone)
        for route in self.copies.values():
            octets[route.form.kind] += route.copy().octets
        return Sent(octets["video"], octets["audio"], self.repairs_sent, self.padding)

    def turn_congested(self, is_congested: bool) -> "list[Track]":
        """Stop its pictures, or let them wait for the keyframes that now have to come: of the tracks returned."""
        if self.is_congested is is_congested:
            return []
        self.is_congested = is_congested
        wanted = []
        for route in self.copies.values():
            track = route.awaited or route.track
            if track is None or route.form.kind != "video":
                continue
            if is_congested:
                route.withdraw()
                route.stop()
                route.wait_for(track)
            else:
                wanted.append(track)
        return wanted


class Track:
    """One medium coming in, with the routes it feeds: `live` ones run, `waiting` ones start at the next keyframe."""

    __slots__ = (
        "came", "clock", "clock_rate", "first", "form", "heard_at", "height", "highest", "history", "is_watched",
        "jitter", "level", "live", "newest_at", "number", "octets", "packets", "peer", "picture", "repair_ssrc",
        "repaired", "ssrc", "timestamp", "tl0", "told_at", "transit", "waiting",
    )  # fmt: skip

    def __init__(self, number: TrackNumber, peer: Peer, form: TrackFormat) -> None:
        self.number, self.peer, self.form = number, peer, form
        self.clock_rate = CLOCK_RATE[form.kind]
        self.history = History(HISTORY_PACKETS) if form.kind == "video" else None
        """Only pictures are sent again: a sound that is late is of no use, Opus mends single losses itself."""
        self.came = [-1] * HISTORY_PACKETS
        """The last numbers, each in its slot: none is taken twice, whatever brings it."""
        self.live: tuple[Route, ...] = ()
        self.waiting: list[Route] = []
        self.is_watched = False
        self.ssrc = -1
        """Known from the first packet that proved genuine."""
        self.repair_ssrc = -1
        self.repaired = 0
        """How many of `packets` a repair brought."""
        self.first = self.highest = self.timestamp = self.packets = self.octets = 0
        self.newest_at = self.jitter = self.transit = 0.0
        self.height = 0
        self.picture = self.tl0 = -1
        """Numbers of the newest packet's picture, as VP8 has them."""
        self.clock: tuple[float, int] | None = None
        self.heard_at = self.told_at = float("-inf")
        self.level = _SILENCE

    def begin(self, ssrc: int, seq: int, timestamp: int, now: float) -> None:
        """The first genuine packet: from now on this ssrc is the track."""
        self.ssrc = ssrc
        self.peer.tracks[ssrc] = self
        self.first = seq + _CYCLE  # one cycle above 0: room for packets that the first one overtook
        self.highest = self.first - 1
        self.transit = now * self.clock_rate - timestamp

    def count(self, number: int, timestamp: int, octets: int, now: float) -> None:
        """Keep the counters of RFC 3550 §6.4.1 and A.8 for the packet with this unwrapped number."""
        self.came[number & _SLOT] = number
        if number > self.highest:
            self.highest, self.timestamp, self.newest_at = number, timestamp, now
            transit = now * self.clock_rate - timestamp
            change = abs(transit - self.transit)
            if change < _TIMESTAMP_WRAPPED:
                self.jitter += (change - self.jitter) / 16
            self.transit = transit
        self.packets += 1
        self.octets += octets

    def counters(self) -> TrackCounters | None:
        """None before the first packet."""
        if self.ssrc < 0:
            return None
        received = self.packets - self.repaired
        has_level = self.form.extensions.level > 0
        return TrackCounters(
            self.ssrc, self.first, self.highest, received, self.octets, int(self.jitter), self.newest_at, self.height,
            self.heard_at if has_level else self.newest_at, self.transit / self.clock_rate,
            self.level if has_level else _UNTOLD_LEVEL,
        )  # fmt: skip

    def hear(self, level: int, now: float) -> bool:
        """The level of one packet; True if it is a voice that nobody hears, and that should be told."""
        self.level += (level - self.level) * _LEVEL_STEP
        if level > _VOICE_LEVEL:
            return False
        self.heard_at = now
        if self.live or self.waiting or now - self.told_at < _TELL_SECONDS:
            return False
        self.told_at = now
        return True

    def number_of(self, seq: int) -> int:
        """The unwrapped number of a packet of this track."""
        return self.highest + ((seq - self.highest + HALF) & SEQ_MASK) - HALF

    def announced(self, payload_type: int) -> frozenset[int]:
        """The sources that its offer named for this payload type: its own, or its repairs'."""
        return self.form.ssrcs if payload_type == self.form.payload_type else self.form.repair_ssrcs

    def source(self, payload_type: int) -> int:
        """The one that was heard under this payload type; -1 before."""
        return self.ssrc if payload_type == self.form.payload_type else self.repair_ssrc

    def learn_repairs(self, ssrc: int) -> None:
        """From now on this ssrc brings what was lost."""
        self.repair_ssrc = ssrc
        self.peer.tracks[ssrc] = self

    def lacks(self, number: int) -> bool:
        """Whether this packet, up to the newest one, was skipped until now and is not too old to be told apart."""
        return self.highest - HISTORY_PACKETS < number <= self.highest and not self.has(number)

    def has(self, number: int) -> bool:
        """Whether this packet came, and the history still holds it if it is a picture's."""
        return self.came[number & _SLOT] == number

    def start(self, first: "FirstPacket", tell: Callable[[TrackNumber, Copy], None]) -> None:
        """Let the waiting routes whose peers are ready run from this packet on, which is already counted."""
        ready = [route for route in self.waiting if route.may_start]
        if ready:
            self.waiting = [route for route in self.waiting if not route.may_start]
            for route in ready:
                route.start(self, first)
            self.live = (*self.live, *ready)
            for route in ready:
                tell(self.number, route.copy())


class FirstPacket(NamedTuple):
    """Where a route starts: unwrapped number, timestamp, bytes of payload, and when (seconds)."""

    number: int
    timestamp: int
    octets: int
    now: float


class Route:
    """One copy to one subscriber; the track behind it may change, its ssrc and its numbering go on."""

    __slots__ = (
        "awaited", "before", "form", "numbering", "numbers", "octets", "packets", "peer", "pictures", "repair_seq",
        "stopped_at", "track",
    )  # fmt: skip

    def __init__(self, peer: Peer, form: RouteFormat) -> None:
        self.peer, self.form = peer, form
        # RFC 3711 §3.3.1 advises a first number below 2^15, so that an early loss cannot confuse the rollover counter.
        self.numbering = Numbering(secrets.randbelow(HALF), secrets.randbits(32))
        self.repair_seq = secrets.randbelow(HALF)
        self.pictures = Pictures()
        self.track: Track | None = None
        """It runs on this one."""
        self.awaited: Track | None = None
        """It will run on this one from the next keyframe (or sound) on."""
        self.before: Track | None = None
        """Fed the last packet that went out."""
        self.stopped_at = 0.0
        self.packets = self.octets = self.numbers = 0
        """What earlier runs sent, over how many numbers; while running, minus what the track counts, unsent."""

    @property
    def may_start(self) -> bool:
        """Its peer has keys and a path, and the path has room for it."""
        return self.peer.is_ready and not (self.peer.is_congested and self.form.kind == "video")

    def start(self, track: Track, first: "FirstPacket") -> None:
        """This packet of the track, already counted there, will be the next to go out."""
        self.awaited = None
        if self.track is not None:
            self.stop()
        self.track = track
        elapsed = self._ticks_since(track, first)
        self.pictures.start(track.picture, track.tl0)
        self.numbering.start(first.number, first.timestamp, elapsed, same_clock=self.before is track)
        self.packets -= track.packets - 1
        self.octets -= track.octets - first.octets
        self.numbers -= first.number - 1

    def _ticks_since(self, track: Track, first: "FirstPacket") -> int:
        """How far the media clock went on since the last packet: by the publisher's clock where one is known."""
        old = self.before
        if old is not None and old.peer is track.peer and old.clock is not None and track.clock is not None:
            (then, at), (now, other_at) = old.clock, track.clock
            seconds = now + _signed(first.timestamp - other_at) / track.clock_rate
            seconds -= then + _signed(old.timestamp - at) / old.clock_rate
            if abs(seconds) < _CLOCKS_AGREE_SECONDS:
                return int(seconds * track.clock_rate)
        return int((first.now - self.stopped_at) * track.clock_rate)

    def wait_for(self, track: Track) -> None:
        """Start at the next packet of this track that one can start at."""
        self.awaited = track
        track.waiting.append(self)

    def withdraw(self) -> None:
        """Wait for nothing any more; what runs goes on."""
        if self.awaited is not None:
            self.awaited.waiting.remove(self)
            self.awaited = None

    def stop(self) -> None:
        """Leave the track, if there is one, and remember where the numbering ended."""
        track, self.track = self.track, None
        if track is None:
            return
        track.live = tuple(other for other in track.live if other is not self)
        self.before = track
        self.stopped_at = track.newest_at
        self.packets += track.packets
        self.octets += track.octets
        self.numbers += track.highest
        self.numbering.stop(track.highest, track.timestamp)
        self.pictures.stop(track.picture, track.tl0)

    def copy(self) -> Copy:
        """How it stands."""
        packets, octets, numbers, track = self.packets, self.octets, self.numbers, self.track
        if track is not None:
            packets, octets, numbers = packets + track.packets, octets + track.octets, numbers + track.highest
        offset = self.numbering.timestamp_offset
        return Copy(
            self.peer.number, self.form.ssrc, offset, packets, octets, self.form.kind, max(0, numbers - packets)
        )
