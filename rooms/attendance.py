"""Which classes have a teacher in the room: a reload or a lost network is bridged, a longer absence is not."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

from rooms.ids import ClassId


@dataclass(slots=True)
class Attendance:
    """`now` is in seconds of a clock that never goes back. An endless bridge is one that never breaks once begun."""

    bridge_seconds: float
    _until: dict[ClassId, float] = field(default_factory=dict)

    def see(self, here: Iterable[ClassId], now: float) -> None:
        """These classes have a teacher in the room now, and no others."""
        seen = set(here)
        for each, until in self._until.items():
            if each not in seen and until == math.inf:
                self._until[each] = now + self.bridge_seconds
        self._until.update(dict.fromkeys(seen, math.inf))

    def minded(self, now: float) -> frozenset[ClassId]:
        """The classes that count as having a teacher here."""
        return frozenset(each for each, until in self._until.items() if now < until)

    def bridged_until(self, now: float) -> float | None:
        """When the next absence has lasted too long; None where nobody is missed."""
        return min((until for until in self._until.values() if now < until < math.inf), default=None)
