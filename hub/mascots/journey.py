"""A mascot's journey: its stops in order, how far it has come, where it was seen last, and whether that is long ago.

Pure. Places are those of the schools' towns, never nearer.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from hub.mascots.models import StopId
from hub.store.tables import Instant
from rooms.ids import ClassId

EARTH_KM: Final = 6371.0088
"""The mean radius (IUGG)."""
QUIET: Final = timedelta(days=45)
"""So long a class may have it before the others ask."""

Spot = tuple[float, float]
"""Degrees north and east."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A visit; `spot` is None where nobody knows where the town is."""

    stop: StopId
    school_class: ClassId
    arrived_on: date
    left_on: date | None
    next_class: ClassId | None
    spot: Spot | None
    at: Instant


@dataclass(frozen=True, slots=True)
class Journey:
    """All stops, the first one first."""

    stops: Sequence[Stop]

    @classmethod
    def of(cls, stops: Sequence[Stop]) -> "Journey":
        """In the order of arrival."""
        return cls(sorted(stops, key=lambda each: (each.arrived_on, each.at, each.stop)))

    @property
    def last(self) -> Stop | None:
        """Where it was seen last."""
        return self.stops[-1] if self.stops else None

    @property
    def is_under_way(self) -> bool:
        """It has left, and nobody has it yet."""
        return self.last is not None and self.last.left_on is not None

    @property
    def legs(self) -> Sequence[int | None]:
        """Kilometres from the stop before to each stop; None where a place is not known, 0 for the first."""
        found: list[int | None] = [0] if self.stops else []
        for before, after in zip(self.stops, self.stops[1:], strict=False):
            found.append(None if before.spot is None or after.spot is None else kilometres(before.spot, after.spot))
        return found

    @property
    def travelled_km(self) -> int:
        """In all, as far as it is known."""
        return sum(each or 0 for each in self.legs)

    def is_missed(self, today: date, slow_days: int) -> bool:
        """Whether somebody should ask: it is longer under way than post takes, or a class has it for very long."""
        if self.last is None:
            return False
        if self.last.left_on is not None:
            return self.last.left_on + timedelta(days=slow_days) < today
        return self.last.arrived_on + QUIET < today

    def visit_of(self, school_class: ClassId, day: date) -> StopId | None:
        """To which visit of a class something belongs that it told on a day: the one before, else its first."""
        theirs = [each for each in self.stops if each.school_class == school_class]
        before = [each for each in theirs if each.arrived_on <= day]
        chosen = before[-1] if before else theirs[0] if theirs else None
        return None if chosen is None else chosen.stop


def kilometres(one: Spot, other: Spot) -> int:
    """Along the great circle between two places (the haversine formula)."""
    (north, east), (other_north, other_east) = [tuple(map(math.radians, each)) for each in (one, other)]
    high = math.sin((other_north - north) / 2) ** 2
    wide = math.cos(north) * math.cos(other_north) * math.sin((other_east - east) / 2) ** 2
    return round(2 * EARTH_KM * math.asin(min(1.0, math.sqrt(high + wide))))
