"""Days and times as they come out of a form: what cannot be read is None, and never an error of ours."""

from collections.abc import Mapping
from datetime import date, time

from hub.sessions.recurrence import moment
from hub.store.tables import Instant

_FIRST, _LAST = date(2000, 1, 1), date(2200, 1, 1)


def day_from(text: str | None) -> date | None:
    """A day as `<input type="date">` sends it."""
    try:
        day = date.fromisoformat((text or "").strip())
    except ValueError:
        return None
    return day if _FIRST <= day <= _LAST else None


def time_from(text: str | None) -> time | None:
    """A time as `<input type="time">` sends it."""
    try:
        clock = time.fromisoformat((text or "").strip())
    except ValueError:
        return None
    return clock.replace(second=0, microsecond=0, tzinfo=None)


def number_from(text: str | None) -> int | None:
    """A whole number of reasonable length."""
    stripped = (text or "").strip()
    return int(stripped) if stripped.isascii() and stripped.isdigit() and len(stripped) <= 15 else None


def moment_from(form: Mapping[str, str], zone: str) -> Instant | None:
    """The moment that a form names: `starts_at` in milliseconds, or else `day` and `clock` in a zone."""
    at = number_from(form.get("starts_at"))
    if at is not None:
        return Instant(at) if at < 7_258_118_400_000 else None  # the year 2200
    day, clock = day_from(form.get("day")), time_from(form.get("clock"))
    return None if day is None or clock is None else moment(day, clock, zone)
