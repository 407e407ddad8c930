"""How somebody's line is, pure: from what gets lost, how unevenly it comes and what fits to one light and why."""

from collections import deque
from dataclasses import dataclass, field
from typing import Literal

Light = Literal["good", "fair", "poor", "away"]
"""As a class's tile shows it. `away`: nothing comes, or still pictures only."""
Side = Literal["sends", "receives"]
Path = Literal["udp", "tcp", "relay"]

LIGHTS: tuple[Light, ...] = ("good", "fair", "poor", "away")
"""From best to worst."""

# Opus hides a loss of some per cent, and VP8 repairs it in a round trip; above a tenth neither does.
_LOST_FAIR, _LOST_POOR = 0.03, 0.10
# A browser's jitter buffer grows to a few times this: people begin to speak at the same time.
_JITTER_FAIR_SECONDS, _JITTER_POOR_SECONDS = 0.06, 0.15
# Under the first the large picture does not fit, under the second no more than a small one.
_ROOM_FAIR_BPS, _ROOM_POOR_BPS = 600_000, 300_000

_WORSE_AFTER, _BETTER_AFTER = 2, 4


@dataclass(frozen=True, slots=True)
class Line:
    """One direction of one participant, over the last seconds."""

    side: Side
    path: Path
    is_alive: bool
    """A signed check came lately."""
    lost: float
    """The share of packets that did not come, before repairs: 0 to 1."""
    jitter_seconds: float
    """Of the sound (RFC 3550 §6.4.1), the largest; 0 where there is none."""
    bps: float
    """What passes, in bits a second."""
    height: int
    """Of the largest picture that passes, in pixels; 0 for none."""
    room_bps: int | None = None
    """How much would fit, where that is known."""

    @property
    def light(self) -> Light:
        """As this moment's figures say."""
        if not self.is_alive:
            return "away"
        room = self.room_bps if self.room_bps is not None else _ROOM_FAIR_BPS
        if self.lost > _LOST_POOR or self.jitter_seconds > _JITTER_POOR_SECONDS or room < _ROOM_POOR_BPS:
            return "poor"
        if self.lost > _LOST_FAIR or self.jitter_seconds > _JITTER_FAIR_SECONDS or room < _ROOM_FAIR_BPS:
            return "fair"
        return "good"


@dataclass(frozen=True, slots=True)
class Standing:
    """How one participant fares: the light, which way it is to blame (None while it is good), and the figures."""

    light: Light
    why: Side | None
    lines: tuple[Line, ...]


@dataclass(slots=True)
class Steady:
    """A light that does not flicker: one bad moment does not turn it, and it is good again only after some seconds."""

    _rank: int = 0
    _why: Side | None = None
    _looks: deque[int] = field(default_factory=lambda: deque(maxlen=_BETTER_AFTER))

    def after(self, lines: tuple[Line, ...]) -> Standing:
        """One more look, at both directions or one; the worse one counts."""
        worst = max(lines, key=lambda line: LIGHTS.index(line.light))
        self._looks.append(LIGHTS.index(worst.light))
        looks = list(self._looks)
        before = self._rank
        self._rank = max(self._rank, min(looks[-_WORSE_AFTER:]) if len(looks) >= _WORSE_AFTER else 0)
        if len(looks) == _BETTER_AFTER:
            self._rank = min(self._rank, max(looks))
        if self._rank == 0:
            self._why = None
        elif self._rank > before or self._why is None or LIGHTS.index(worst.light) >= self._rank:
            self._why = worst.side
        return Standing(LIGHTS[self._rank], self._why, lines)
