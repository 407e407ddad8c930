"""When a class may meet: for each day of the week a few ranges of minutes, by the clock of its school. Pure.

Stored as JSON, `{"1": [[510, 720], [810, 990]]}`: ISO weekdays (1 is Monday) with minutes since midnight.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Any, Final

Range = tuple[int, int]
"""From the first minute to the one after the last, both of the same day: `(510, 720)` is 8:30 to 12:00."""

WEEKDAYS: Final = range(1, 8)
MOST_RANGES: Final = 4
DAY_MINUTES: Final = 24 * 60

_TIME = re.compile(r"(\d{1,2})(?:[:.hH](\d{2})?)?", re.ASCII)


class TimetableProblem(StrEnum):
    """Why a day cannot be kept as it was given."""

    NO_TIME = "no-time"  # what was typed is no time of the day
    HALF = "half"  # a beginning without an end, or the other way round
    BACKWARDS = "backwards"
    OVERLAP = "overlap"
    TOO_MANY = "too-many"


class TimetableRefused(ValueError):
    """A timetable that is none: which weekday (1 to 7) is wrong, and why."""

    def __init__(self, weekday: int, problem: TimetableProblem) -> None:
        super().__init__(f"weekday {weekday}: {problem.value}")
        self.weekday = weekday
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Timetable:
    """Seven days, Monday first; the ranges of each are sorted and do not overlap. Make one by `of`."""

    days: tuple[tuple[Range, ...], ...]

    @classmethod
    def of(cls, days: Mapping[int, Iterable[Range]]) -> "Timetable":
        """From the ranges of each weekday in any order; a day that is not named has none. Raises TimetableRefused."""
        if unknown := days.keys() - set(WEEKDAYS):
            raise ValueError(f"no such weekday: {sorted(unknown)}")
        return cls(tuple(_checked(weekday, days.get(weekday, ())) for weekday in WEEKDAYS))

    @classmethod
    def read(cls, stored: Any) -> "Timetable":
        """What `stored` (a JSON column) says; None stands for the hours of any school. Raises ValueError."""
        if stored is None:
            return SCHOOL_HOURS
        if not isinstance(stored, dict):
            raise ValueError("a timetable is an object of weekdays")
        try:
            days = {int(day): [_pair(each) for each in ranges] for day, ranges in stored.items()}
        except TypeError as wrong:
            raise ValueError("a day is a list of ranges") from wrong
        return cls.of(days)

    def stored(self) -> dict[str, list[list[int]]]:
        """For the JSON column: days without a range are left out."""
        return {str(day): [list(each) for each in self.on(day)] for day in WEEKDAYS if self.on(day)}

    def on(self, weekday: int) -> tuple[Range, ...]:
        """The ranges of an ISO weekday."""
        return self.days[weekday - 1]

    def holds(self, weekday: int, start: int, end: int) -> bool:
        """Whether the class may meet all the time from `start` to `end`; ranges that touch count as one."""
        at = start
        for first, last in self.on(weekday):
            if first <= at < last:
                at = last
        return start < end <= at

    def __bool__(self) -> bool:
        """Whether there is any time at all."""
        return any(self.days)

    def __iter__(self) -> Iterator[tuple[int, Range]]:
        """Every range with its weekday, from Monday on."""
        return ((weekday, each) for weekday in WEEKDAYS for each in self.on(weekday))


SCHOOL_HOURS: Final = Timetable(((((8 * 60 + 30), (16 * 60 + 30)),),) * 5 + ((),) * 2)
"""Any school hour: Monday to Friday, 8:30 to 16:30. It stands for whoever has not said theirs."""


def typed(rows: Mapping[int, Iterable[tuple[str, str]]]) -> Timetable:
    """From what was typed, a beginning and an end for each range; where both are empty there is none.

    Raises TimetableRefused.
    """
    return Timetable.of(
        {
            weekday: [_range(weekday, start.strip(), end.strip()) for start, end in pairs if (start + end).strip()]
            for weekday, pairs in rows.items()
        }
    )


def minutes_of(text: str) -> int | None:
    """Minutes since midnight of a typed time, `8:30`, `08.30`, `8h` or `24:00`; None for what is none."""
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    hours, minutes = int(found[1]), int(found[2] or 0)
    whole = hours * 60 + minutes
    return whole if minutes < 60 and whole <= DAY_MINUTES else None


def clock_of(minutes: int) -> str:
    """`08:30`, as a field of a form wants it."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def _range(weekday: int, start: str, end: str) -> Range:
    if not start or not end:
        raise TimetableRefused(weekday, TimetableProblem.HALF)
    first, last = minutes_of(start), minutes_of(end)
    if first is None or last is None:
        raise TimetableRefused(weekday, TimetableProblem.NO_TIME)
    # Until midnight: a field for a time of the day cannot say 24:00.
    return first, DAY_MINUTES if last == 0 and first > 0 else last


def _pair(stored: Any) -> Range:
    start, end = stored
    if type(start) is not int or type(end) is not int:
        raise ValueError("minutes are whole numbers")
    return start, end


def _checked(weekday: int, ranges: Iterable[Range]) -> tuple[Range, ...]:
    found = sorted(ranges)
    if len(found) > MOST_RANGES:
        raise TimetableRefused(weekday, TimetableProblem.TOO_MANY)
    if any(not 0 <= start <= DAY_MINUTES or not 0 <= end <= DAY_MINUTES for start, end in found):
        raise TimetableRefused(weekday, TimetableProblem.NO_TIME)
    if any(start >= end for start, end in found):
        raise TimetableRefused(weekday, TimetableProblem.BACKWARDS)
    if any(first[1] > second[0] for first, second in pairwise(found)):
        raise TimetableRefused(weekday, TimetableProblem.OVERLAP)
    return tuple(found)
