"""How long post takes from country to country: learned from what arrived on this hub, and until then an honest guess.

Pure. A guess is said to be one. Three arrivals are the least from which anything is learned.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import Final

LEAST: Final = 3
MOST_DAYS: Final = 120
"""What took longer was found behind a cupboard, or its day was typed wrong."""

# ISO 3166-1, two letters each.
_EUROPE_LETTERS: Final = (
    "ADALATBABEBGBYCHCYCZDEDKEEESFIFOFRGBGGGIGRHRHUIEIMISITJELILTLULVMCMDMEMKMTNLNOPLPTRORSSESISKSMUAVAXK"
)
_EUROPE: Final = frozenset(_EUROPE_LETTERS[at : at + 2] for at in range(0, len(_EUROPE_LETTERS), 2))


@dataclass(frozen=True, slots=True)
class Transit:
    """Days between posting and arrival: `usual` for half of them, `slow` for four in five, `seen` of so many."""

    usual: int
    slow: int
    seen: int = 0

    @property
    def is_learned(self) -> bool:
        """Whether it stands on arrivals of this hub."""
        return self.seen >= LEAST


def guess(giver: str, receiver: str) -> Transit:
    """Before anything is known, by two countries (ISO 3166-1): within one, within Europe, or further."""
    if giver == receiver:
        return Transit(3, 6)
    return Transit(7, 12) if {giver, receiver} <= _EUROPE else Transit(14, 25)


def learn(days: Sequence[int], otherwise: Transit) -> Transit:
    """From how many days each one took; with too few the guess stands, and says how few."""
    known = sorted(each for each in days if 0 <= each <= MOST_DAYS)
    if len(known) < LEAST:
        return Transit(otherwise.usual, otherwise.slow, len(known))
    usual = math.ceil(median(known))
    slow = known[min(len(known) - 1, math.ceil(0.8 * len(known)) - 1)]
    return Transit(usual, max(slow, usual + 1), len(known))


def last_school_day(free: frozenset[date] | set[date], until: date, *, back: int = 60) -> date | None:
    """The last weekday up to `until` that is not free; None where there is none for so many days."""
    days = (until - timedelta(days=ago) for ago in range(back))
    return next((day for day in days if day.isoweekday() <= 5 and day not in free), None)
