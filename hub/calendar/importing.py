"""School holidays from a calendar's file (iCalendar, RFC 5545): whole days alone, each trouble with its line.

What can be read is taken, what cannot is named. Nothing is fetched: a file is handed in, and only its bytes are read.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from icalendar import Event

from hub.calendar.actions import LONGEST_DAYS, NAME_LETTERS
from hub.calendar.official import Holiday

MOST_EVENTS: Final = 500
MOST_BYTES: Final = 60_000


class FileTrouble(StrEnum):
    """Why an entry of a file was not taken."""

    NO_CALENDAR = "no-calendar"
    UNREADABLE = "unreadable"
    NO_NAME = "no-name"
    NO_DAYS = "no-days"
    BACKWARDS = "backwards"
    LONG = "long"
    REPEATS = "repeats"
    TOO_MANY = "too-many"


@dataclass(frozen=True, slots=True)
class LineTrouble:
    """The line of the file at which an entry begins, and what is wrong with it."""

    line: int
    trouble: FileTrouble


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file holds. `timed`: entries with an hour, which are no holidays and were left out."""

    holidays: list[Holiday]
    troubles: list[LineTrouble]
    timed: int


class _Wrong(Exception):
    def __init__(self, trouble: FileTrouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


def read_calendar(content: bytes) -> Imported:
    """The holidays in a file of at most MOST_BYTES. Never raises: what is wrong is in `troubles`."""
    text = content[: MOST_BYTES + 1].decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    found = Imported([], [], 0)
    if not any(line.strip().upper() == "BEGIN:VCALENDAR" for line in lines[:50]):
        return Imported([], [LineTrouble(1, FileTrouble.NO_CALENDAR)], 0)
    timed = 0
    for count, (number, block) in enumerate(_events(lines)):
        if count >= MOST_EVENTS:
            found.troubles.append(LineTrouble(number, FileTrouble.TOO_MANY))
            break
        try:
            holiday = _holiday(block)
        except _Wrong as no:
            found.troubles.append(LineTrouble(number, no.trouble))
            continue
        if holiday is None:
            timed += 1
        else:
            found.holidays.append(holiday)
    return Imported(found.holidays, found.troubles, timed)


def _events(lines: list[str]) -> Iterator[tuple[int, str | None]]:
    """Each VEVENT with the number of its first line; None for one that does not end."""
    begun: int | None = None
    for number, line in enumerate(lines, start=1):
        word = line.strip().upper()
        if word == "BEGIN:VEVENT":
            if begun is not None:
                yield begun, None
            begun = number
        elif word == "END:VEVENT" and begun is not None:
            yield begun, "\r\n".join(lines[begun - 1 : number]) + "\r\n"
            begun = None
    if begun is not None:
        yield begun, None


def _holiday(block: str | None) -> Holiday | None:
    """A holiday, or None for what has an hour. Raises _Wrong."""
    if block is None:
        raise _Wrong(FileTrouble.UNREADABLE)
    try:
        event = Event.from_ical(block)
        start, end = event.decoded("DTSTART", None), event.decoded("DTEND", None)
        length = event.decoded("DURATION", None)
        name = " ".join(str(event.get("SUMMARY", "")).split())[:NAME_LETTERS]
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, OverflowError) as no:
        raise _Wrong(FileTrouble.UNREADABLE) from no
    if isinstance(start, datetime):
        return None
    if not isinstance(start, date):
        raise _Wrong(FileTrouble.NO_DAYS)
    if not name:
        raise _Wrong(FileTrouble.NO_NAME)
    if "RRULE" in event or "RDATE" in event:
        raise _Wrong(FileTrouble.REPEATS)
    try:
        last = _last(start, end, length)
    except (OverflowError, TypeError) as no:
        raise _Wrong(FileTrouble.NO_DAYS) from no
    if last < start:
        raise _Wrong(FileTrouble.BACKWARDS)
    if (last - start).days >= LONGEST_DAYS:
        raise _Wrong(FileTrouble.LONG)
    return Holiday(name, start, last)


def _last(start: date, end: object, length: object) -> date:
    """The last day: DTEND is the day after it, and may be missing (RFC 5545 §3.6.1)."""
    if isinstance(end, datetime):
        end = end.date()
    if isinstance(end, date):
        return start if end == start else end - timedelta(days=1)
    if isinstance(length, timedelta):
        return start + max(length, timedelta(days=1)) - timedelta(days=1)
    return start
