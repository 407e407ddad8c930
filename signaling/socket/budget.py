"""How much a participant may send: token buckets, one per kind of message."""

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["durable", "ephemeral", "media", "room", "faulty"]


@dataclass(slots=True)
class Bucket:
    """`burst` messages at once, `rate` a second in the long run."""

    rate: float
    burst: float
    _tokens: float = field(init=False)
    _at: float = field(init=False, default=0.0)

    def __post_init__(self) -> None:
        self._tokens = self.burst

    def take(self, now: float) -> bool:
        """Whether one more is within the budget at `now` (seconds of a clock that never goes back)."""
        self._tokens = min(self.burst, self._tokens + (now - self._at) * self.rate) if self._at else self.burst
        self._at = now
        if self._tokens < 1:
            return False
        self._tokens -= 1
        return True


@dataclass(slots=True)
class Budget:
    """What one connection may send. The bursts let an outbox be sent again after a reconnection."""

    durable: Bucket = field(default_factory=lambda: Bucket(rate=20, burst=150))
    ephemeral: Bucket = field(default_factory=lambda: Bucket(rate=90, burst=180))
    media: Bucket = field(default_factory=lambda: Bucket(rate=5, burst=40))
    room: Bucket = field(default_factory=lambda: Bucket(rate=20, burst=100))
    faulty: Bucket = field(default_factory=lambda: Bucket(rate=5, burst=50))

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
            case "faulty":
                return self.faulty


KIND_OF: dict[str, Kind] = {
    "enter": "room",
    "leave": "room",
    "read": "room",
    "command": "durable",
    "ink": "ephemeral",
    "devices": "media",
    "media:publish": "media",
    "media:stop": "media",
    "media:watch": "media",
    "media:answer": "media",
}
"""Which budget an event is paid from."""
