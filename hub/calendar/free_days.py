"""Days without school of several classes: what is official where they are, and what they entered themselves."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.calendar.models import ClassHoliday
from hub.calendar.official import Holiday, official_holidays
from hub.schools.models import School, SchoolClass
from hub.store.tables import Instant
from rooms.ids import ClassId


@dataclass(frozen=True, slots=True)
class FreeDay:
    """A day without school. `added_at` is when the class entered it; None for an official one."""

    name: str
    is_public: bool = False
    added_at: Instant | None = None


FreeDays = Mapping[ClassId, Mapping[date, FreeDay]]


async def free_days(db: AsyncSession, classes: Collection[ClassId], first: date, last: date, language: str) -> FreeDays:
    """The days without school of each class between two days; within a school's holidays all days have their name."""
    found: dict[ClassId, dict[date, FreeDay]] = {each: {} for each in classes}
    places = await db.execute(
        select(SchoolClass.id, School)
        .join(School, School.id == SchoolClass.school_id)
        .where(SchoolClass.id.in_(classes))
    )
    for school_class, school in places:
        official = official_holidays(school.country, school.region, first, last, language)
        for each in sorted(official, key=lambda holiday: not holiday.is_public):
            for day in _days(each.first, each.last, first, last):
                found[school_class][day] = FreeDay(each.name, each.is_public)
    own = await db.scalars(
        select(ClassHoliday).where(
            ClassHoliday.school_class_id.in_(classes), ClassHoliday.starts_on <= last, ClassHoliday.ends_on >= first
        )
    )
    for row in own:
        for day in _days(row.starts_on, row.ends_on, first, last):
            found[row.school_class_id].setdefault(day, FreeDay(row.name, added_at=row.added_at))
    return found


def runs_of(days: Mapping[date, FreeDay]) -> list[Holiday]:
    """Days that follow each other under one name, as one."""
    runs: list[Holiday] = []
    for day in sorted(days):
        if runs and runs[-1].name == days[day].name and runs[-1].last + timedelta(days=1) == day:
            runs[-1] = Holiday(days[day].name, runs[-1].first, day, days[day].is_public)
        else:
            runs.append(Holiday(days[day].name, day, day, days[day].is_public))
    return runs


def _days(begin: date, end: date, first: date, last: date) -> Sequence[date]:
    begin, end = max(begin, first), min(end, last)
    return [begin + timedelta(days=number) for number in range((end - begin).days + 1)]
