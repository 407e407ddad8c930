"""The common chart of a notebook: where each class's values stand, by date or by the days of each class. Pure."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Final

from rooms.ids import ClassId

WIDTH: Final = 640
HEIGHT: Final = 380
LEFT, RIGHT, TOP, BOTTOM = 70, 18, 24, 52
_MOST_DATES: Final = 6
_MOST_VALUES: Final = 6
_DAY_STEPS: Final = (1, 2, 5, 7, 14, 28, 56, 91, 182, 364)
_PAUSE_DAYS: Final = 21
"""After a longer silence the line is drawn thin: nobody knows what was between."""

SHAPES: Final = (
    "M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z", "M-6.5-6.5h13v13h-13z", "M0-8.5 8 6.5H-8z", "M0-9 9 0 0 9-9 0z",
    "M0 8.5 8-6.5H-8z", "M-3-8h6v5h5v6h-5v5h-6v-5h-5v-6h5z",
    "M0-9 2.6-3.2 9-2.6 4.2 1.6 5.6 8 0 4.6-5.6 8-4.2 1.6-9-2.6-2.6-3.2z",
    "M-4.5-8h9l4.5 8-4.5 8h-9L-9 0z", "M-8-8 0-3 8-8 3 0 8 8 0 3-8 8-3 0z", "M-9-4h18v8H-9z", "M-4-9h8V9h-8z",
    "M0-8.5 8-2.5 5 7H-5L-8-2.5z",
)  # fmt: skip
"""One for each class in the order of the chain: who does not see colours tells them apart by these."""
DASHES: Final = ("", "9 5", "2 5", "14 5 3 5", "6 3", "16 6", "3 3", "10 4 2 4 2 4", "5 8", "18 4", "1 7", "12 3 6 3")


class By(StrEnum):
    """What stands on the axis below."""

    DATE = "date"
    DAY = "day"  # each class counts from its own first day


@dataclass(frozen=True, slots=True)
class Value:
    """What a class found on a day; `number` counts the days of that class from 1."""

    day: date
    number: int
    thousandths: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A value on the paper."""

    x: float
    y: float
    value: Value


@dataclass(frozen=True, slots=True)
class Trace:
    """A class's marks, joined by lines: `path` where one follows the other, `pauses` over long silences."""

    school_class: ClassId
    place: int
    marks: Sequence[Mark]
    path: str
    pauses: str

    @property
    def shape(self) -> str:
        """Of its marks."""
        return SHAPES[self.place % len(SHAPES)]

    @property
    def dashes(self) -> str:
        """Of its line."""
        return DASHES[self.place % len(DASHES)]


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the paper, and what stands at it: a value, a date, or the number of a day."""

    at: float
    value: float = 0.0
    day: date | None = None
    number: int = 0


@dataclass(frozen=True, slots=True)
class Chart:
    """All of it, in units of the drawing."""

    by: By
    traces: Sequence[Trace]
    across: Sequence[Tick]
    upward: Sequence[Tick]
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT
    right: int = WIDTH - RIGHT
    top: int = TOP
    bottom: int = HEIGHT - BOTTOM


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table beside the chart: a date, or the number of a day, and the values of that day by class."""

    day: date | None
    number: int
    values: Mapping[ClassId, Value]


def counted(values: Iterable[tuple[date, int]]) -> list[Value]:
    """Of one class: its days in order, its first one is day 1."""
    found = sorted(values)
    return [Value(day, (day - found[0][0]).days + 1, thousandths) for day, thousandths in found]


def rows_of(values: Mapping[ClassId, Sequence[Value]], by: By) -> list[Row]:
    """The table that says the same as the chart. A day on which nobody measured has no row."""
    found: dict[date | int, dict[ClassId, Value]] = {}
    for school_class, theirs in values.items():
        for each in theirs:
            found.setdefault(each.day if by is By.DATE else each.number, {})[school_class] = each
    return [
        Row(key if isinstance(key, date) else None, 0 if isinstance(key, date) else key, found[key])
        for key in sorted(found)
    ]


def draw(values: Mapping[ClassId, Sequence[Value]], classes: Sequence[ClassId], by: By) -> Chart | None:
    """The chart of these values; `classes` gives each its shape and dashes. None where nothing was measured."""
    every = [each for theirs in values.values() for each in theirs]
    if not every:
        return None
    first = min(each.day for each in every)

    def place(each: Value) -> int:
        return (each.day - first).days if by is By.DATE else each.number - 1

    days = max(place(each) for each in every)
    low, high, step = _scale([each.thousandths / 1000 for each in every])

    def across(day: float) -> float:
        return round(LEFT + (WIDTH - LEFT - RIGHT) * (day / days if days else 0.5), 1)

    def upward(value: float) -> float:
        return round(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (value - low) / (high - low), 1)

    traces = [
        _trace(each, at, [Mark(across(place(value)), upward(value.thousandths / 1000), value) for value in theirs])
        for at, each in enumerate(classes)
        if (theirs := values.get(each))
    ]
    every_days = next((each for each in _DAY_STEPS if days / each < _MOST_DATES), _DAY_STEPS[-1])
    ticks = [
        Tick(across(at), day=first + timedelta(days=at) if by is By.DATE else None, number=at + 1)
        for at in range(0, days + 1, every_days)
    ]
    steps = round((high - low) / step)
    return Chart(by, traces, ticks, [Tick(upward(low + at * step), low + at * step) for at in range(steps + 1)])


def _trace(school_class: ClassId, place: int, marks: Sequence[Mark]) -> Trace:
    path, pauses = "", ""
    for before, mark in pairwise(marks):
        piece = f"M{before.x} {before.y}L{mark.x} {mark.y}"
        if (mark.value.day - before.value.day).days > _PAUSE_DAYS:
            pauses += piece
        else:
            path += piece
    return Trace(school_class, place, marks, path, pauses)


def _scale(values: Sequence[float]) -> tuple[float, float, float]:
    """From where, to where, in which steps: round numbers, and nought among them unless all is far away from it."""
    low, high = min(values), max(values)
    if (low >= 0 and low < 0.6 * high) or low == high:
        low = min(low, 0.0)
    high = max(high, 0.0) if low < 0 and high < 0 and high > 0.6 * low else high
    if low == high:
        high = low + 1
    raw = (high - low) / (_MOST_VALUES - 1)
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * each for each in (1, 2, 5, 10) if power * each >= raw * 0.999)
    bottom = math.floor(low / step + 1e-9) * step
    top = math.ceil(high / step - 1e-9) * step
    return round(bottom, 6), round(top, 6), step
