"""How long nothing was heard of a class, in days on which it had school: holidays and weekends are no silence. Pure."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from rooms.ids import ClassId

SILENT_SCHOOL_DAYS: Final = 10
"""Two weeks of school."""
LOOKED_BACK_DAYS: Final = 120
"""Nobody needs to know it more exactly than that."""
LOOKED_AHEAD_DAYS: Final = 80
"""The longest summer."""
_SATURDAY: Final = 6
_SCHOOL_WEEK: Final = 5
_REST_DAYS: Final = 4
"""A long weekend is none; from here on it is said until when a class rests."""


@dataclass(frozen=True, slots=True)
class Silence:
    """Of one class. `last_on`: the day of its last sign; `rests_until`: the last day of holidays that it has now."""

    school_class: ClassId
    last_on: date
    school_days: int
    rests_until: date | None

    @property
    def is_silent(self) -> bool:
        """Somebody should ask, kindly. Who is on holiday is not silent."""
        return self.rests_until is None and self.school_days >= SILENT_SCHOOL_DAYS

    @property
    def is_news(self) -> bool:
        """Silent since this week."""
        return self.is_silent and self.school_days < SILENT_SCHOOL_DAYS + _SCHOOL_WEEK


def silence_of(school_class: ClassId, last_on: date, today: date, free: Collection[date]) -> Silence:
    """`free`: its days without school, around today. Today is not over, and does not count."""
    days = max(0, min((today - last_on).days - 1, LOOKED_BACK_DAYS))
    passed = (today - timedelta(number) for number in range(1, days + 1))
    count = sum(is_school_day(day, free) for day in passed)
    return Silence(school_class, last_on, count, rests_until(today, free))


def rests_until(today: date, free: Collection[date]) -> date | None:
    """The last day of the holidays in which today lies; None on a school day, and on a weekend."""
    if is_school_day(today, free):
        return None
    first = last = today
    while not is_school_day(first - timedelta(1), free) and (today - first).days < LOOKED_BACK_DAYS:
        first -= timedelta(1)
    while not is_school_day(last + timedelta(1), free) and (last - today).days < LOOKED_AHEAD_DAYS:
        last += timedelta(1)
    return last if (last - first).days + 1 >= _REST_DAYS else None


def is_school_day(day: date, free: Collection[date]) -> bool:
    """No weekend, and not free."""
    return day.isoweekday() < _SATURDAY and day not in free
