"""Lessons that repeat keep the clock of the class that leads: "10:10 with us" stays 10:10 through summer time.

Pure. Moments are milliseconds since 1970 (UTC). A local time that a change of clocks leaves out is taken as if the
clock had not changed yet, of one that comes twice the first counts (RFC 5545 §3.3.5).
"""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hub.store.tables import Instant


def local(at: int, zone: str) -> datetime:
    """What calendar and clock show somewhere at a moment."""
    return datetime.fromtimestamp(at / 1000, ZoneInfo(zone))


def moment(day: date, clock: time, zone: str) -> Instant:
    """The moment at which calendar and clock show this somewhere."""
    return Instant(int(datetime.combine(day, clock.replace(fold=0), ZoneInfo(zone)).timestamp() * 1000))


def repeated(first: Instant, zone: str, every_weeks: int, until: date) -> list[Instant]:
    """The same weekday and local time every so many weeks, the first included, up to the day `until`."""
    begun = local(first, zone)
    found = [first]
    day = begun.date() + timedelta(weeks=every_weeks)
    while day <= until:
        found.append(moment(day, begun.time(), zone))
        day += timedelta(weeks=every_weeks)
    return found


def moved(at: Instant, zone: str, *, old: Instant, new: Instant) -> Instant:
    """Where one of a series goes when another of it goes from `old` to `new`: as many days on, at that local time."""
    days = local(new, zone).date() - local(old, zone).date()
    return moment(local(at, zone).date() + days, local(new, zone).time(), zone)
