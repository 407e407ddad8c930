"""The meeting finder: when can these classes meet? Ranked slots, each with what it means for everybody.

Pure. A slot costs each class something: nothing within its school hours, more the further from the middle of its day,
most when the class is not there at all. Costs are squared before they are added, so an inconvenience that is shared
is better than one that always falls on the same class far away.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from hub.calendar.spans import DAY, MINUTE, Clock, Stretch, day_of, holds, number_of
from hub.schools.timetable import SCHOOL_HOURS, Range, Timetable
from hub.store.tables import Instant
from rooms.ids import ClassId

EARLY, LATE = 8 * 60, 17 * 60
"""Minutes of the day between which nobody finds a lesson early or late."""

EVENING, MORNING = 22 * 60, 6 * 60
"""From here to there is night: children are in bed."""

GRID: Final = 15 * MINUTE
APART: Final = 120 * MINUTE
"""Between the end of one slot and the beginning of another of the same day."""

MOST_DAYS: Final = 200


class Presence(StrEnum):
    """What a slot means for one class, the best first."""

    SCHOOL = "school"  # within its timetable
    OUTSIDE = "outside"  # a school day, outside the timetable
    NIGHT = "night"
    FREE_DAY = "free-day"  # a weekday on which it has no school
    HOLIDAY = "holiday"

    @property
    def is_away(self) -> bool:
        """Whether the class is not at school at all that day."""
        return self in (Presence.FREE_DAY, Presence.HOLIDAY)


_PAINS: Final = {Presence.OUTSIDE: 2, Presence.NIGHT: 60, Presence.FREE_DAY: 200, Presence.HOLIDAY: 400}


@dataclass(frozen=True, slots=True)
class Group:
    """A class that wants to meet. `timetable` is None where none was entered: then any school's hours are presumed.

    `holidays`: its days without school, each with the name of the holiday. `is_needed`: it makes no sense without them.
    """

    key: ClassId
    time_zone: str
    timetable: Timetable | None = None
    holidays: Mapping[date, str] = field(default_factory=dict)
    is_needed: bool = True

    def hours(self, day: date) -> Sequence[Range]:
        """When it may meet on such a day of the week, in minutes of its own clock."""
        return (SCHOOL_HOURS if self.timetable is None else self.timetable).on(day.isoweekday())


@dataclass(frozen=True, slots=True)
class Sitting:
    """What a slot means for one class. `early` and `late`: minutes before or after the middle of its day."""

    key: ClassId
    time_zone: str
    presence: Presence
    holiday: str | None
    early: int
    late: int
    clock_changes: bool  # its clock is changed in the week of the slot
    is_presumed: bool  # its timetable is not known
    cost: int


@dataclass(frozen=True, slots=True)
class Slot:
    """A time to meet: `starts_at` in milliseconds (UTC). `cost` ranks it, the lowest first."""

    starts_at: Instant
    ends_at: Instant
    sittings: Sequence[Sitting]
    cost: int

    @property
    def suits_all(self) -> bool:
        """Whether every class is at school then."""
        return all(each.presence is Presence.SCHOOL for each in self.sittings)


def find(
    groups: Sequence[Group],
    *,
    first: date,
    last: date,
    minutes: int,
    now: Instant,
    most: int = 12,
    per_day: int = 2,
) -> list[Slot]:
    """The best slots from `first` to `last`, days of the first group's calendar, which is the asking class.

    At most `per_day` of one day, some hours apart, so that there is something to choose from; none before `now`.
    Slots begin with a range of somebody's timetable, or at a quarter of an hour of UTC.
    """
    if not groups or last < first:
        return []
    last = min(last, first + timedelta(days=MOST_DAYS))
    begin = (number_of(first) - 2) * DAY
    end = (number_of(last) + 3) * DAY
    agendas = [Agenda.of(group, begin, end) for group in groups]
    length = minutes * MINUTE
    priced = [
        (sum(agenda.judge(start, start + length).cost for agenda in agendas), start)
        for start in _starts(agendas, begin + DAY, end - DAY, now)
        if first <= day_of(agendas[0].clock.local(start)) <= last
    ]
    starts = _chosen(priced, length, agendas[0].clock, most, per_day)
    return [slot_of(agendas, start, minutes) for start in starts]


class Judgement(NamedTuple):
    """What a time means for one class, before it is told to anybody; the search asks this a hundred thousand times."""

    presence: Presence
    early: int
    late: int
    cost: int


@dataclass(frozen=True, slots=True)
class Agenda:
    """A class's calendar within a range of time, ready to be asked often."""

    group: Group
    clock: Clock
    school: Sequence[Stretch]
    free: Set[int]  # its holidays, as days since 1970
    school_days: Set[int]  # days that would have school, were they no holidays

    @classmethod
    def of(cls, group: Group, begin: int, end: int) -> "Agenda":
        """Between two moments; slots to be judged lie at least a day inside."""
        clock = Clock.of(group.time_zone, begin, end)
        days = {day: group.hours(day) for day in clock.days()}
        return cls(
            group,
            clock,
            clock.stretches({day: hours for day, hours in days.items() if day not in group.holidays}),
            frozenset(number_of(day) for day in group.holidays),
            frozenset(number_of(day) for day, hours in days.items() if hours),
        )

    def judge(self, starts_at: int, ends_at: int) -> Judgement:
        """What a time means for this class. The hot path of the finder: no dates but where there is a need."""
        begins, ends = self.clock.local(starts_at), self.clock.local(ends_at - MINUTE) + MINUTE
        first, last = begins // DAY, (ends - 1) // DAY
        begin, end = begins % DAY // MINUTE, (ends - 1) % DAY // MINUTE + 1
        early, late = max(0, EARLY - begin), max(0, end - LATE)
        if first in self.free or last in self.free:
            presence = Presence.HOLIDAY
        elif holds(self.school, starts_at, ends_at):
            presence = Presence.SCHOOL
        elif first not in self.school_days and last not in self.school_days:
            presence = Presence.FREE_DAY
        elif first == last and begin >= MORNING and end <= EVENING:
            presence = Presence.OUTSIDE
        else:
            presence = Presence.NIGHT
        return Judgement(presence, early, late, _cost(presence, early, late, self.group.is_needed))

    def sitting(self, starts_at: int, ends_at: int) -> Sitting:
        """The same, told with the reasons."""
        judged = self.judge(starts_at, ends_at)
        begins = self.clock.local(starts_at)
        days = day_of(begins), day_of(self.clock.local(ends_at - MINUTE))
        return Sitting(
            key=self.group.key,
            time_zone=self.group.time_zone,
            presence=judged.presence,
            holiday=next((self.group.holidays[day] for day in days if day in self.group.holidays), None),
            early=judged.early,
            late=judged.late,
            clock_changes=self._clock_changes(days[0]),
            is_presumed=self.group.timetable is None,
            cost=judged.cost,
        )

    def _clock_changes(self, day: date) -> bool:
        """Whether the clock is changed between Monday and Sunday of this day's week."""
        monday = day - timedelta(days=day.weekday())
        return any(monday <= day_of(self.clock.local(at)) < monday + timedelta(days=7) for at in self.clock.changes)


def slot_of(agendas: Sequence[Agenda], starts_at: int, minutes: int) -> Slot:
    """What a time means for everybody."""
    ends_at = starts_at + minutes * MINUTE
    sittings = [agenda.sitting(starts_at, ends_at) for agenda in agendas]
    return Slot(Instant(starts_at), Instant(ends_at), sittings, sum(each.cost for each in sittings))


def _cost(presence: Presence, early: int, late: int, is_needed: bool) -> int:
    """In squared quarters of an hour."""
    if presence is Presence.SCHOOL:
        return 0
    pain = _PAINS[presence] + (0 if presence.is_away else (early + late) // 15)
    return pain * pain * (4 if is_needed else 1)


def _starts(agendas: Sequence[Agenda], begin: int, end: int, now: int) -> list[int]:
    begin = max(begin, now + 1)
    quarters = range(-(-begin // GRID) * GRID, end, GRID)
    lessons = (stretch[0] for agenda in agendas for stretch in agenda.school if begin <= stretch[0] < end)
    return sorted({*quarters, *lessons})


def _chosen(priced: Iterable[tuple[int, int]], length: int, clock: Clock, most: int, per_day: int) -> list[int]:
    """The cheapest of (cost, start); of two alike the earlier. Two of one day are another part of the day."""
    chosen: list[int] = []
    by_day: dict[date, list[int]] = {}
    for _, start in sorted(priced):
        same = by_day.setdefault(day_of(clock.local(start)), [])
        if len(same) >= per_day or any(abs(start - other) < length + APART for other in same):
            continue
        same.append(start)
        chosen.append(start)
        if len(chosen) == most:
            break
    return chosen
