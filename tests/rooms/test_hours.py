"""When a room is open, minute by minute."""

import pytest

from rooms.hours import Hours, Span, hours, opens_at

MINUTE = 60_000
NINE = 1_000 * MINUTE
LESSON = Span(NINE, NINE + 45 * MINUTE)
NEXT = Span(NINE + 300 * MINUTE, NINE + 345 * MINUTE)


@pytest.mark.parametrize(
    ("minute", "expected"),
    [
        (-16, Hours.CLOSED),
        (-15, Hours.OPEN),
        (0, Hours.OPEN),
        (44, Hours.OPEN),
        (74, Hours.OPEN),  # over time, and a teacher goes on
        (75, Hours.OVER),
        (284, Hours.OVER),  # between two lessons one may read
        (285, Hours.OPEN),
    ],
)
def test_a_room_opens_a_quarter_of_an_hour_before_and_lasts_half_an_hour_longer(minute: int, expected: Hours) -> None:
    assert hours([LESSON, NEXT], NINE + minute * MINUTE) is expected


def test_a_lesson_over_time_ends_with_the_last_teacher_and_one_in_time_does_not() -> None:
    assert hours([LESSON], NINE + 50 * MINUTE, left_at=NINE + 48 * MINUTE) is Hours.OVER
    assert hours([LESSON], NINE + 50 * MINUTE, left_at=NINE + 40 * MINUTE) is Hours.OPEN
    assert hours([LESSON], NINE + 44 * MINUTE, left_at=NINE + 43 * MINUTE) is Hours.OPEN


def test_a_room_without_lessons_is_always_open() -> None:
    assert hours([], NINE) is Hours.OPEN
    assert opens_at([], NINE) is None


def test_the_next_opening_is_told() -> None:
    assert opens_at([LESSON, NEXT], NINE - 20 * MINUTE) == NINE - 15 * MINUTE
    assert opens_at([LESSON, NEXT], NINE) == NINE + 285 * MINUTE
