"""Silence in school days: weekends and holidays are none, and who is on holiday is not silent."""

from datetime import date, timedelta

import pytest

from hub.pulse.queries import needs_third, pause_of
from hub.pulse.silence import LOOKED_BACK_DAYS, SILENT_SCHOOL_DAYS, Silence, rests_until, silence_of
from rooms.ids import ClassId

NIORT = ClassId("niort")
FRIDAY = date(2026, 11, 27)
NEVER: set[date] = set()


def days(first: date, last: date) -> set[date]:
    return {first + timedelta(number) for number in range((last - first).days + 1)}


AUTUMN = days(date(2026, 10, 17), date(2026, 11, 1))


@pytest.mark.parametrize(
    ("last_on", "today", "free", "count"),
    [
        (FRIDAY, FRIDAY, NEVER, 0),
        (FRIDAY - timedelta(1), FRIDAY, NEVER, 0),  # today is not over
        (FRIDAY - timedelta(2), FRIDAY, NEVER, 1),
        (FRIDAY, FRIDAY + timedelta(3), NEVER, 0),  # a weekend
        (FRIDAY, FRIDAY + timedelta(5), NEVER, 2),
        (date(2026, 10, 16), date(2026, 11, 2), AUTUMN, 0),  # all of the autumn holidays
        (date(2026, 10, 16), date(2026, 11, 2), NEVER, 10),
        (FRIDAY + timedelta(3), FRIDAY, NEVER, 0),  # a clock of another class is ahead
        (date(2020, 1, 1), FRIDAY, NEVER, sum((FRIDAY - timedelta(n)).isoweekday() < 6 for n in range(1, 121))),
    ],
)
def test_school_days_alone_count(last_on: date, today: date, free: set[date], count: int) -> None:
    assert silence_of(NIORT, last_on, today, free).school_days == count
    assert LOOKED_BACK_DAYS == 120


def test_two_weeks_of_school_are_a_silence_and_holidays_end_it() -> None:
    last_on = date(2026, 9, 25)
    assert not silence_of(NIORT, last_on, date(2026, 10, 9), AUTUMN).is_silent
    crossed = silence_of(NIORT, last_on, date(2026, 10, 12), AUTUMN)
    assert (crossed.school_days, crossed.is_silent, crossed.is_news) == (SILENT_SCHOOL_DAYS, True, True)
    away = silence_of(NIORT, last_on, date(2026, 10, 20), AUTUMN)
    assert (away.is_silent, away.rests_until) == (False, date(2026, 11, 1))
    back = silence_of(NIORT, last_on, date(2026, 11, 3), AUTUMN)
    assert (back.is_silent, back.is_news, back.rests_until) == (True, False, None)


def test_a_weekend_is_no_holiday_and_one_beside_it_belongs_to_it() -> None:
    assert rests_until(date(2026, 11, 28), NEVER) is None
    assert rests_until(date(2026, 11, 27), {date(2026, 11, 27)}) is None, "a long weekend"
    bridge = days(date(2026, 11, 26), date(2026, 11, 27))
    assert rests_until(date(2026, 11, 28), bridge) == date(2026, 11, 29)
    assert rests_until(date(2026, 7, 4), days(date(2026, 7, 4), date(2027, 7, 4))) is not None, "it ends somewhere"


def test_when_a_third_class_is_advised() -> None:
    well, silent = Silence(NIORT, FRIDAY, 0, None), Silence(NIORT, FRIDAY, 30, None)
    assert needs_third([well, well])
    assert needs_third([well, well, silent])
    assert not needs_third([well, well, well])
    assert not needs_third([well, well, well, silent])
    assert not needs_third([well]), "there is no partner yet: that is said elsewhere"
    assert (pause_of([well, silent]), pause_of([])) == (0, 0)
