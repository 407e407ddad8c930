"""When a room is open to pupils and guests: around its lessons, and always where none was ever scheduled."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

OPENS_BEFORE_MS = 15 * 60_000
CLOSES_AFTER_MS = 30 * 60_000


class Hours(StrEnum):
    """What the clock says of a room; teachers may be in it at any hour."""

    OPEN = "open"
    OVER = "over"  # the lesson has ended: pupils read, and do no more
    CLOSED = "closed"  # its first lesson is still to come


class Span(NamedTuple):
    """From when to when a lesson is scheduled: milliseconds since 1970 (UTC)."""

    starts_at: int
    ends_at: int


def hours(lessons: Iterable[Span], now: int, left_at: int = 0) -> Hours:
    """What the hours are at `now`. `left_at`: when the last teacher went; a lesson over time ended with that.

    A lesson is never cut: while a teacher goes on it lasts up to half an hour longer.
    """
    spans = list(lessons)
    if not spans:
        return Hours.OPEN
    for span in spans:
        is_over_time = span.ends_at <= now < span.ends_at + CLOSES_AFTER_MS
        if span.starts_at - OPENS_BEFORE_MS <= now < span.ends_at or (is_over_time and left_at < span.ends_at):
            return Hours.OPEN
    return Hours.OVER if any(span.ends_at <= now for span in spans) else Hours.CLOSED


def opens_at(lessons: Iterable[Span], now: int) -> int | None:
    """When the room opens next; None where no lesson is to come."""
    return min((opening for span in lessons if (opening := span.starts_at - OPENS_BEFORE_MS) > now), default=None)
