"""Partner classes as the finder wants them: their clock, their timetable, their days without school."""

from collections.abc import Sequence, Set
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.calendar.finder import Group
from hub.calendar.free_days import free_days
from hub.schools.models import SchoolClass
from hub.schools.queries import ClassCard
from hub.schools.timetable import Timetable
from rooms.ids import ClassId


async def groups_of(
    db: AsyncSession, classes: Sequence[ClassCard], first: date, last: date, needed: Set[ClassId], language: str
) -> list[Group]:
    """The classes of a twinning between two days; where nobody is named, everybody is needed."""
    ids = [each.school_class for each in classes]
    around = first - timedelta(days=2), last + timedelta(days=2)
    free = await free_days(db, ids, *around, language)
    said = await db.execute(select(SchoolClass.id, SchoolClass.timetable).where(SchoolClass.id.in_(ids)))
    timetables = {id: None if stored is None else Timetable.read(stored) for id, stored in said}
    return [
        Group(
            key=each.school_class,
            time_zone=each.time_zone,
            timetable=timetables[each.school_class],
            holidays={day: found.name for day, found in free[each.school_class].items()},
            is_needed=not needed or each.school_class in needed,
        )
        for each in classes
    ]
