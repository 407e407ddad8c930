"""One class as its own teachers' pages name it."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.schools.models import School, SchoolClass
from rooms.ids import ClassId


@dataclass(frozen=True, slots=True)
class ClassHead:
    """`language` is the class's own (BCP 47, or nothing), `time_zone` that of its school."""

    school_class: ClassId
    name: str
    school: str
    town: str
    country: str
    time_zone: str
    language: str
    headcount: int
    colour: int
    animal: str
    asks_pictures: bool


async def class_head(db: AsyncSession, school_class: ClassId) -> ClassHead | None:
    """The class, or None."""
    found = await db.execute(
        select(SchoolClass, School)
        .join(School, School.id == SchoolClass.school_id)
        .where(SchoolClass.id == school_class)
    )
    row = found.one_or_none()
    if row is None:
        return None
    group, school = row
    return ClassHead(
        school_class=group.id,
        name=group.name,
        school=school.name,
        town=school.town,
        country=school.country,
        time_zone=school.time_zone,
        language=group.languages[0] if group.languages else "",
        headcount=group.headcount,
        colour=group.colour,
        animal=group.animal,
        asks_pictures=group.asks_pictures,
    )
