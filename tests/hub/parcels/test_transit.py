"""How long post takes: guessed until enough has arrived, then learned; and the last day of school."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hub.parcels.transit import LEAST, Transit, guess, last_school_day, learn

FRIDAY = date(2026, 12, 18)


def test_the_further_the_longer() -> None:
    here, europe, far = guess("FR", "FR"), guess("FR", "GR"), guess("FR", "RE")
    assert here.usual < europe.usual < far.usual
    assert all(not each.is_learned and each.usual < each.slow for each in (here, europe, far))


def test_a_few_are_not_enough_and_say_how_few() -> None:
    assert learn([1, 2], guess("FR", "GR")) == Transit(7, 12, seen=2)


def test_half_of_them_are_usual_and_four_in_five_are_safe() -> None:
    assert learn([4, 5, 6, 9, 30], guess("FR", "GR")) == Transit(6, 9, seen=5)
    assert learn([4, 4, 4], guess("FR", "GR")) == Transit(4, 5, seen=3), "a day more is always kept"


def test_what_cannot_be_is_left_out() -> None:
    assert learn([-3, 500, 4, 5], guess("FR", "GR")).seen == 2


@given(st.lists(st.integers(-10, 300), max_size=40))
def test_what_is_learned_lies_among_what_was_seen(days: list[int]) -> None:
    known = learn(days, guess("FR", "GR"))
    assert 0 <= known.usual < known.slow
    if known.is_learned:
        assert known.seen >= LEAST
        assert min(days) <= known.usual <= max(days)


def test_the_last_day_of_school() -> None:
    assert last_school_day(set(), FRIDAY) == FRIDAY
    assert last_school_day(set(), FRIDAY + timedelta(days=2)) == FRIDAY, "a weekend is free"
    week = {FRIDAY - timedelta(days=each) for each in range(5)}
    assert last_school_day(week, FRIDAY) == FRIDAY - timedelta(days=7)
    assert last_school_day({FRIDAY - timedelta(days=each) for each in range(90)}, FRIDAY) is None
