"""Timetables: whatever is kept comes back the same, and what is none is refused by its day and reason."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.schools.timetable import (
    DAY_MINUTES,
    MOST_RANGES,
    SCHOOL_HOURS,
    WEEKDAYS,
    Range,
    Timetable,
    TimetableRefused,
    clock_of,
    minutes_of,
    typed,
)


@st.composite
def days_of_ranges(draw: st.DrawFn) -> list[Range]:
    """The ranges of one day: pairs of its minutes that rise."""
    count = draw(st.integers(0, MOST_RANGES))
    minutes = draw(st.lists(st.integers(0, DAY_MINUTES), min_size=2 * count, max_size=2 * count, unique=True))
    rising = iter(sorted(minutes))
    return list(zip(rising, rising, strict=True))


WEEKS = st.dictionaries(st.sampled_from(WEEKDAYS), days_of_ranges())
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=2), inner, max_size=3),
    max_leaves=12,
)


@given(WEEKS)
def test_what_is_stored_comes_back(week: dict[int, list[Range]]) -> None:
    timetable = Timetable.of(week)
    assert Timetable.read(json.loads(json.dumps(timetable.stored()))) == timetable
    assert bool(timetable) == any(week.values())
    assert list(timetable) == [(day, each) for day in sorted(week) for each in sorted(week[day])]


@given(WEEKS)
def test_what_is_shown_in_a_form_is_typed_back(week: dict[int, list[Range]]) -> None:
    shown = {day: [(clock_of(start), clock_of(end)) for start, end in reversed(week[day])] for day in week}
    assert typed({day: [*pairs, ("", " ")] for day, pairs in shown.items()}) == Timetable.of(week)


@given(WEEKS, st.sampled_from(WEEKDAYS), st.integers(0, DAY_MINUTES), st.integers(0, DAY_MINUTES))
def test_it_holds_what_each_of_its_minutes_holds(week: dict[int, list[Range]], day: int, start: int, end: int) -> None:
    free = {minute for first, last in week.get(day, []) for minute in range(first, last)}
    assert Timetable.of(week).holds(day, start, end) == (start < end and free.issuperset(range(start, end)))


@given(st.dictionaries(st.integers(0, 8).map(str), ANYTHING) | ANYTHING)
def test_whatever_is_read_is_a_timetable_or_a_value_error(stored: Any) -> None:
    try:
        timetable = Timetable.read(stored)
    except ValueError:
        return
    assert Timetable.read(timetable.stored() if stored is not None else None) == timetable


@given(st.text(max_size=6))
def test_what_is_no_time_is_none(text: str) -> None:
    minutes = minutes_of(text)
    assert minutes is None or minutes_of(clock_of(minutes)) == minutes


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("8:30", 510), ("08:30", 510), ("8h30", 510), ("8h", 480), ("8.05", 485), ("14", 840), ("24:00", 1440),
     ("24:01", None), ("8:60", None), ("8:3", None), ("٨:30", None), ("", None), ("-1", None), ("99", None)],
)  # fmt: skip
def test_times_as_people_write_them(text: str, minutes: int | None) -> None:
    assert minutes_of(text) == minutes


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ({2: [("8:30", "")]}, "weekday 2: half"),
        ({3: [("8:30", "noon")]}, "weekday 3: no-time"),
        ({1: [("10:00", "9:00")]}, "weekday 1: backwards"),
        ({1: [("0:00", "0:00")]}, "weekday 1: backwards"),
        ({5: [("8:00", "10:00"), ("9:59", "11:00")]}, "weekday 5: overlap"),
        ({7: [(f"{hour}:00", f"{hour}:30") for hour in range(8, 13)]}, "weekday 7: too-many"),
    ],
)
def test_what_cannot_be_kept_is_named(rows: dict[int, list[tuple[str, str]]], sentence: str) -> None:
    with pytest.raises(TimetableRefused, match=f"^{sentence}$"):
        typed(rows)


def test_a_weekday_is_one_of_seven() -> None:
    with pytest.raises(ValueError, match="no such weekday"):
        Timetable.of({0: [(0, 1)]})


def test_until_midnight() -> None:
    assert typed({6: [("22:00", "00:00")]}).on(6) == ((1320, 1440),)


def test_who_has_not_said_theirs_has_the_hours_of_any_school() -> None:
    assert Timetable.read(None) == SCHOOL_HOURS == Timetable.of({day: [(510, 990)] for day in range(1, 6)})
    assert not Timetable.read({})
    assert SCHOOL_HOURS.holds(1, 510, 990)
    assert not SCHOOL_HOURS.holds(6, 600, 660)
