"""Stretches of real time in which a place's calendar and clock show something: the ground on which the finder stands.

Pure. A local hour may not exist, or come twice, or be midnight itself (the Azores). So nothing is converted one by one:
between two changes of a zone's clock local time and UTC differ by a constant, and there stretches are simply moved.
Moments are milliseconds since 1970 (UTC); a stretch is (begin, end), the end not included.
"""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

Stretch = tuple[int, int]

MINUTE: Final = 60_000
DAY: Final = 24 * 60 * MINUTE
_EPOCH: Final = date(1970, 1, 1)
_STEP: Final = DAY // 4  # no zone changes its clock twice within six hours


@dataclass(frozen=True, slots=True)
class Clock:
    """What one zone's clock does within a range of time: (from when, to when, milliseconds ahead of UTC)."""

    pieces: Sequence[tuple[int, int, int]]

    @classmethod
    def of(cls, zone: str, begin: int, end: int) -> "Clock":
        """The clock of an IANA zone between two moments."""
        info = ZoneInfo(zone)
        pieces = []
        since, offset, at = begin, _offset(info, begin), begin
        while at < end:
            after = min(at + _STEP, end)
            if _offset(info, after) != offset:
                change = _change(info, at, after, offset)
                pieces.append((since, change, offset))
                since, offset = change, _offset(info, change)
            at = after
        pieces.append((since, end, offset))
        return cls([piece for piece in pieces if piece[0] < piece[1]])

    @property
    def changes(self) -> Sequence[int]:
        """The moments at which it is changed."""
        return [piece[0] for piece in self.pieces[1:]]

    def local(self, at: int) -> int:
        """What it shows, as milliseconds since its own 1 January 1970."""
        for _, end, offset in self.pieces:
            if at < end:
                return at + offset
        return at + self.pieces[-1][2]

    def stretches(self, daily: Mapping[date, Iterable[tuple[int, int]]]) -> list[Stretch]:
        """When it shows one of these: for each day stretches of minutes since its midnight. In order, none touching."""
        found: list[Stretch] = []
        for begin, end, offset in self.pieces:
            for day, parts in daily.items():
                midnight = number_of(day) * DAY - offset
                for first, last in parts:
                    one = max(begin, midnight + first * MINUTE), min(end, midnight + last * MINUTE)
                    if one[0] < one[1]:
                        found.append(one)
        return joined(found)

    def days(self) -> list[date]:
        """All days of its calendar that the range touches."""
        first = min(begin + offset for begin, _, offset in self.pieces) // DAY
        last = max(end + offset - 1 for _, end, offset in self.pieces) // DAY
        return [_EPOCH + timedelta(days=number) for number in range(first, last + 1)]


def day_of(local: int) -> date:
    """The day of what a clock shows."""
    return _EPOCH + timedelta(days=local // DAY)


def number_of(day: date) -> int:
    """Days since 1 January 1970."""
    return (day - _EPOCH).days


def joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """The same time in order, where stretches that touch or overlap are one."""
    found: list[Stretch] = []
    for begin, end in sorted(stretches):
        if found and begin <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((begin, end))
    return found


def holds(stretches: Sequence[Stretch], begin: int, end: int) -> bool:
    """Whether one of these stretches (in order, none touching) holds the time from `begin` to `end`."""
    at = bisect_right(stretches, begin, key=lambda stretch: stretch[0]) - 1
    return at >= 0 and end <= stretches[at][1]


def _offset(zone: ZoneInfo, at: int) -> int:
    ahead = datetime.fromtimestamp(at / 1000, UTC).astimezone(zone).utcoffset() or timedelta()
    return ahead // timedelta(milliseconds=1)


def _change(zone: ZoneInfo, before: int, after: int, offset: int) -> int:
    """The first full minute at which the offset is another one."""
    low, high = before // MINUTE, -(-after // MINUTE)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _offset(zone, middle * MINUTE) == offset else (low, middle)
    return high * MINUTE
