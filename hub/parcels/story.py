"""The story of an envelope: a fold of what was said about it, whoever said it first or at the same moment.

Pure. Each state is a fact of its own, so that what the giver says and what the receiver says never undo each other.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from hub.store.tables import Instant
from rooms.ids import ClassId


class State(StrEnum):
    """How far an envelope is."""

    MADE = "made"
    POSTED = "posted"
    RECEIVED = "received"
    OPENED = "opened"
    LOST = "lost"  # nobody waits for it any more; one that comes all the same is received


STEPS: Final = (State.MADE, State.POSTED, State.RECEIVED, State.OPENED)
OF_GIVER: Final = frozenset({State.MADE, State.POSTED, State.LOST})
OF_RECEIVER: Final = frozenset({State.RECEIVED, State.OPENED, State.LOST})

_FURTHEST_FIRST: Final = (State.OPENED, State.RECEIVED, State.LOST, State.POSTED, State.MADE)
OLDEST: Final = timedelta(days=400)
"""A day that somebody says lies no further back: a school year and its summer."""


@dataclass(frozen=True, slots=True)
class Saying:
    """A class says on which day something became of an envelope, or takes back what was said. Numbered from 1."""

    number: int
    state: State
    day: date | None
    school_class: ClassId
    at: Instant


@dataclass(frozen=True, slots=True)
class Story:
    """What counts now: the last word about each state."""

    said: Mapping[State, Saying]
    last: int = 0
    """The number of the last saying."""

    @property
    def state(self) -> State | None:
        """How far it is; None where nothing was said yet."""
        return next((state for state in _FURTHEST_FIRST if state in self.said), None)

    def day(self, state: State) -> date | None:
        """When that was."""
        said = self.said.get(state)
        return None if said is None else said.day

    @property
    def arrived_on(self) -> date | None:
        """Whoever opened it had it."""
        return self.day(State.RECEIVED) or self.day(State.OPENED)

    @property
    def is_under_way(self) -> bool:
        """Posted, and nobody has said more."""
        return self.state is State.POSTED

    @property
    def is_crossed(self) -> bool:
        """Two days do not fit: it came before it was posted. Somebody may put that right."""
        days = [day for state in STEPS if (day := self.day(state)) is not None]
        return days != sorted(days)


def fold(sayings: Iterable[Saying]) -> Story:
    """The story of one envelope, its sayings in any order."""
    said: dict[State, Saying] = {}
    last = 0
    for each in sorted(sayings, key=lambda one: one.number):
        last = each.number
        if each.day is None:
            said.pop(each.state, None)
        else:
            said[each.state] = each
    return Story(said, last)


def may_be(day: date, today: date) -> bool:
    """Whether something may have happened on this day; midnight comes earlier elsewhere."""
    return today - OLDEST <= day <= today + timedelta(days=1)
