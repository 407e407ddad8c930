"""Which classes there are and who teaches them: what a keeper sees of a school, and nothing of its pupils."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people.models import Invitation
from hub.people.teaching import teachers_of
from hub.schools.models import School, SchoolClass
from hub.store.tables import Instant
from hub.twinnings.models import Twinning
from rooms.ids import ClassId


@dataclass(frozen=True, slots=True)
class ClassLine:
    """One class: `teachers` are names, `invited` is how many invitations are still good."""

    school_class: ClassId
    name: str
    school: str
    town: str
    country: str
    colour: int
    animal: str
    teachers: Sequence[str]
    invited: int


async def class_lines(db: AsyncSession, now: Instant) -> list[ClassLine]:
    """All classes, town by town; none that is invented."""
    pairs = (
        await db.execute(
            select(SchoolClass, School).join(School, School.id == SchoolClass.school_id).where(~School.is_practice)
        )
    ).all()
    teachers = await teachers_of(db, [each.id for each, _ in pairs], now)
    open_ones = (
        select(Invitation.school_class_id, func.count())
        .where(Invitation.used_at.is_(None), Invitation.expires_at > now)
        .group_by(Invitation.school_class_id)
    )
    invited: dict[ClassId | None, int] = {school_class: count for school_class, count in await db.execute(open_ones)}
    lines = [
        ClassLine(
            school_class=each.id,
            name=each.name,
            school=school.name,
            town=school.town,
            country=school.country,
            colour=each.colour,
            animal=each.animal,
            teachers=tuple(teacher.name for teacher in teachers[each.id]),
            invited=invited.get(each.id, 0),
        )
        for each, school in pairs
    ]
    return sorted(lines, key=lambda line: (line.town, line.school, line.name))


async def class_name(db: AsyncSession, school_class: ClassId) -> str | None:
    """What a class is called, or None where there is none."""
    return await db.scalar(select(SchoolClass.name).where(SchoolClass.id == school_class))


async def twinning_titles(db: AsyncSession) -> list[str]:
    """Which twinnings a new class may join."""
    return list(await db.scalars(select(Twinning.title).where(~Twinning.is_practice).order_by(Twinning.title)))
