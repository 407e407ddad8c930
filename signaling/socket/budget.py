"""How much one may send: token buckets, one per kind of message, for a connection and for all of one person's."""

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["durable", "ephemeral", "media", "room", "enter", "faulty"]

PERSON_DEVICES = 8
"""A person may send as much as so many connections: two windows and a tablet of one class share a card."""


@dataclass(slots=True)
class Bucket:
    """`burst` at once, `rate` a second in the long run: messages, or bytes."""

    rate: float
    burst: float
    _tokens: float = field(init=False)
    _at: float = field(init=False, default=0.0)

    def __post_init__(self) -> None:
        self._tokens = self.burst

    def take(self, now: float, amount: float = 1.0) -> bool:
        """Whether so much more is within the budget at `now` (seconds of a clock that never goes back)."""
        self._tokens = min(self.burst, self._tokens + (now - self._at) * self.rate) if self._at else self.burst
        self._at = now
        if self._tokens < amount:
            return False
        self._tokens -= amount
        return True

    def give(self, amount: float = 1.0) -> None:
        """It was no burden after all."""
        self._tokens = min(self.burst, self._tokens + amount)

    def times(self, factor: float) -> "Bucket":
        """A full one of so many times the size."""
        return Bucket(self.rate * factor, self.burst * factor)


@dataclass(slots=True)
class Budget:
    """What one connection may send. The bursts let an outbox be sent again after a reconnection.

    `overrun` is for messages beyond the budget: a client that is merely hasty is refused, one that floods is cut.
    """

    durable: Bucket = field(default_factory=lambda: Bucket(rate=20, burst=150))
    ephemeral: Bucket = field(default_factory=lambda: Bucket(rate=90, burst=180))
    media: Bucket = field(default_factory=lambda: Bucket(rate=5, burst=40))
    room: Bucket = field(default_factory=lambda: Bucket(rate=20, burst=100))
    enter: Bucket = field(default_factory=lambda: Bucket(rate=1, burst=20))
    faulty: Bucket = field(default_factory=lambda: Bucket(rate=5, burst=50))
    volume: Bucket = field(default_factory=lambda: Bucket(rate=512 * 1024, burst=8 * 1024 * 1024))
    overrun: Bucket = field(default_factory=lambda: Bucket(rate=20, burst=600))
    person: "Budget | None" = None
    """What all connections of the same person share."""

    def of(self, kind: Kind) -> Bucket:
        """The bucket of one kind of message."""
        match kind:
            case "durable":
                return self.durable
            case "ephemeral":
                return self.ephemeral
            case "media":
                return self.media
            case "room":
                return self.room
            case "enter":
                return self.enter
            case "faulty":
                return self.faulty

    def spend(self, kind: Kind, size_bytes: int, now: float) -> bool:
        """HOT PATH. Whether one more message is within the budget of this connection, and of its person."""
        if not (self.of(kind).take(now) and self.volume.take(now, size_bytes)):
            return False
        return self.person is None or self.person.spend(kind, size_bytes, now)

    def is_flood(self, now: float) -> bool:
        """Another message was beyond the budget: whether there have been more of those than haste explains."""
        return not self.overrun.take(now)

    @classmethod
    def of_person(cls) -> "Budget":
        """What the connections of one person may send together."""
        one = cls()
        return cls(
            durable=one.durable.times(PERSON_DEVICES),
            ephemeral=one.ephemeral.times(PERSON_DEVICES),
            media=one.media.times(PERSON_DEVICES),
            room=one.room.times(PERSON_DEVICES),
            enter=one.enter.times(PERSON_DEVICES),
            faulty=one.faulty.times(PERSON_DEVICES),
            volume=one.volume.times(PERSON_DEVICES),
            overrun=one.overrun,
        )


KIND_OF: dict[str, Kind] = {
    "enter": "enter",
    "leave": "room",
    "read": "room",
    "decide": "durable",
    "admit": "durable",
    "command": "durable",
    "ink": "ephemeral",
    "devices": "media",
    "media:seated": "media",
    "media:publish": "media",
    "media:stop": "media",
    "media:ask": "media",
    "media:give": "media",
    "media:watch": "media",
    "media:answer": "media",
    "media:ways": "media",
    "snapshot": "media",
    "media:view": "media",
}
"""Which budget an event is paid from."""
