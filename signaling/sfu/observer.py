"""Looks at everybody who sends or receives, every few seconds: how their lines are, from both sides' reports."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from rooms.ids import ParticipantId, RoomId
from signaling.quality import Line, Path, Standing, Steady
from signaling.sfu.connection import Connection
from signaling.sfu.control import Control
from signaling.sfu.core import CLOCK_RATE, ForwardingCore
from signaling.sfu.downlinks import Downlinks
from signaling.sfu.members import Publisher, Subscriber

Standings = dict[RoomId, dict[ParticipantId, Standing]]

_FEWEST_PACKETS = 20  # one lost of three says nothing about a line


@dataclass(slots=True)
class _Before:
    """What had been counted at the last look."""

    connection: Connection
    expected: int = 0
    lost: int = 0
    octets: dict[int, int] = field(default_factory=dict)

    def share_lost(self, expected: int, lost: int) -> float:
        """Of the packets since then."""
        new, new_lost = expected - self.expected, lost - self.lost
        self.expected, self.lost = expected, max(self.lost, lost)
        return max(0.0, min(1.0, new_lost / new)) if new >= _FEWEST_PACKETS else 0.0

    def grown(self, octets: dict[int, int]) -> int:
        """Octets since then, of what was there then as well."""
        before, self.octets = self.octets, octets
        return sum(max(0, count - before[key]) for key, count in octets.items() if key in before)


class Observer:
    """Keeps what it saw last of each connection."""

    def __init__(
        self,
        core: ForwardingCore,
        control: Control,
        downlinks: Downlinks,
        publishers: Mapping[ParticipantId, Publisher],
        subscribers: Mapping[ParticipantId, Subscriber],
    ) -> None:
        self._core, self._control, self._downlinks = core, control, downlinks
        self._publishers, self._subscribers = publishers, subscribers
        self.relays: frozenset[str] = frozenset()
        """Addresses from which relayed packets come."""
        self._steady: dict[ParticipantId, Steady] = {}
        self._sent: dict[ParticipantId, _Before] = {}
        self._received: dict[ParticipantId, _Before] = {}
        self._looked_at = 0.0

    def look(self, now: float) -> Standings:
        """Everybody's standing, by room; nobody of whom no connection has come up yet."""
        seconds, self._looked_at = max(now - self._looked_at, 0.001), now
        for kept, here in (
            (self._steady, self._publishers.keys() | self._subscribers.keys()),
            (self._sent, self._publishers.keys()),
            (self._received, self._subscribers.keys()),
        ):
            for gone in kept.keys() - here:
                del kept[gone]
        copied = self._copied_octets()
        standings: Standings = {}
        for participant in self._publishers.keys() | self._subscribers.keys():
            publisher, subscriber = self._publishers.get(participant), self._subscribers.get(participant)
            lines = []
            if publisher is not None and publisher.connection.is_connected:
                lines.append(self._sends(publisher, seconds, now))
            if subscriber is not None and subscriber.connection.is_connected:
                lines.append(self._receives(subscriber, copied, seconds, now))
            room = (publisher or subscriber).room  # type: ignore[union-attr]  # one of them is there
            if lines:
                steady = self._steady.setdefault(participant, Steady())
                standings.setdefault(room, {})[participant] = steady.after(tuple(lines))
        return standings

    def _sends(self, publisher: Publisher, seconds: float, now: float) -> Line:
        before = _at_last_look(self._sent, publisher.peer, publisher.connection)
        expected = lost = height = 0
        jitter, octets = 0.0, {}
        for (_, kind), medium in publisher.media.items():
            for track in medium.tracks:
                counters = self._core.counters(track)
                if counters is None:
                    continue
                due = counters.highest - counters.first + 1
                expected, lost = expected + due, lost + due - counters.packets
                octets[counters.ssrc] = counters.octets
                if now - counters.newest_at >= seconds:
                    continue
                height = max(height, counters.height)
                if kind == "audio":
                    jitter = counters.jitter / CLOCK_RATE[kind]
        return Line(
            side="sends",
            path=self._path(publisher.connection),
            is_alive=publisher.connection.is_alive(now),
            lost=before.share_lost(expected, lost),
            jitter_seconds=jitter,
            bps=before.grown(octets) * 8 / seconds,
            height=height,
            room_bps=self._control.allowance_of(publisher.connection.peer),
        )

    def _receives(self, subscriber: Subscriber, copied: dict[int, dict[int, int]], seconds: float, now: float) -> Line:
        connection = subscriber.connection
        before = _at_last_look(self._received, subscriber.peer, connection)
        delivery = self._downlinks.delivery(connection.peer)
        return Line(
            side="receives",
            path=self._path(connection),
            is_alive=connection.is_alive(now),
            lost=before.share_lost(delivery.expected, delivery.lost),
            jitter_seconds=delivery.jitter_seconds,
            bps=before.grown(copied.get(connection.peer, {})) * 8 / seconds,
            height=self._tallest(subscriber),
            room_bps=self._downlinks.shortage_bps(connection.peer, subscriber.wanted_bps),
        )

    def _tallest(self, subscriber: Subscriber) -> int:
        """The largest picture that goes to them."""
        heights = [0]
        for key, layer in subscriber.chosen.items():
            publisher = self._publishers.get(key.peer)
            medium = publisher.media.get((key.source, key.kind)) if publisher is not None else None
            tracks = medium.tracks if medium is not None else ()
            counters = self._core.counters(tracks[layer]) if layer < len(tracks) else None
            heights.append(counters.height if counters is not None else 0)
        return max(heights)

    def _copied_octets(self) -> dict[int, dict[int, int]]:
        """By peer and ssrc, what the copies that run have sent."""
        copied: dict[int, dict[int, int]] = {}
        for publisher in self._publishers.values():
            for medium in publisher.media.values():
                for track in medium.tracks:
                    for copy in self._core.copies(track):
                        copied.setdefault(copy.peer, {})[copy.ssrc] = copy.octets
        return copied

    def _path(self, connection: Connection) -> Path:
        address = connection.path_address
        if address is not None and address[0] in self.relays:
            return "relay"
        return "tcp" if address is not None and address[-1] == "tcp" else "udp"


def _at_last_look(kept: dict[ParticipantId, _Before], participant: ParticipantId, connection: Connection) -> _Before:
    """Another connection has counted nothing yet."""
    before = kept.get(participant)
    if before is None or before.connection is not connection:
        before = kept[participant] = _Before(connection)
    return before
