"""A clock as calendar files state it (RFC 5545 §3.6.5): each of its changes within some years is told by itself.

A rule that repeats, or a list of dates, is shorter, but programs disagree about them, and rules change by law.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_DAY = timedelta(days=1)
_NO_TIME = timedelta(0)


def stated(name: str, first_year: int, last_year: int) -> Timezone:
    """The clock of an IANA name from the first to the last of these years."""
    zone = ZoneInfo(name)
    component = Timezone()
    component.add("tzid", name)
    start = datetime(first_year, 1, 1, tzinfo=UTC)
    component.add_component(_observance(zone, start, start))
    for before, after in _changes(zone, start, datetime(last_year + 1, 1, 1, tzinfo=UTC)):
        component.add_component(_observance(zone, before, after))
    return component


def _changes(zone: ZoneInfo, start: datetime, end: datetime) -> Iterator[tuple[datetime, datetime]]:
    """The last second before each change, and the first one after it."""
    while start < end:
        later = start + _DAY
        if _offset(zone, start) != _offset(zone, later):
            before, after = start, later
            while after - before > timedelta(seconds=1):
                middle = before + timedelta(seconds=(after - before) // timedelta(seconds=2))
                before, after = (middle, after) if _offset(zone, middle) == _offset(zone, before) else (before, middle)
            yield before, after
        start = later


def _observance(zone: ZoneInfo, before: datetime, after: datetime) -> TimezoneStandard | TimezoneDaylight:
    local = after.astimezone(zone)
    observance = TimezoneDaylight() if local.dst() else TimezoneStandard()
    observance.add("dtstart", (after + _offset(zone, before)).replace(tzinfo=None))  # by the clock before the change
    observance.add("tzoffsetfrom", _offset(zone, before))
    observance.add("tzoffsetto", _offset(zone, after))
    observance.add("tzname", local.tzname() or zone.key)
    return observance


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or _NO_TIME
