"""Within which bounds a lesson may lie: not in the past, of a sensible length, on a day of its twinning."""

from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.schools.models import School, SchoolClass
from hub.sessions.problems import LessonProblem, LessonRefused
from hub.sessions.recurrence import local
from hub.store.tables import Instant
from hub.twinnings.models import Room, Twinning
from rooms.ids import ClassId

LENGTHS: Final = range(5, 8 * 60 + 1)
"""Minutes: from a greeting to a whole school day."""


async def check(db: AsyncSession, room: Room, starts_at: Instant, minutes: int, zone: str, now: Instant) -> None:
    """Whether a lesson may be then; the days are those of the leading class's `zone`. Raises LessonRefused."""
    if minutes not in LENGTHS:
        raise LessonRefused(LessonProblem.LENGTH)
    if starts_at <= now:
        raise LessonRefused(LessonProblem.PAST)
    twinning = await db.get_one(Twinning, room.twinning_id)
    if not twinning.starts_on <= local(starts_at, zone).date() <= twinning.ends_on:
        raise LessonRefused(LessonProblem.OUTSIDE)


async def zone_of(db: AsyncSession, *classes: ClassId | None) -> str:
    """The clock (an IANA name) of the first of these classes that is still there."""
    for each in classes:
        zone = await db.scalar(
            select(School.time_zone).join(SchoolClass, SchoolClass.school_id == School.id).where(SchoolClass.id == each)
        )
        if zone is not None:
            return zone
    return "UTC"
