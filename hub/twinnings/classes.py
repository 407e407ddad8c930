"""A class as other teachers may know it before they are partners: where, how old, which languages; no person."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.networks.passport import Light, passports_of
from hub.schools.models import School, SchoolClass
from hub.schools.timetable import Timetable
from rooms.ids import ClassId


@dataclass(frozen=True, slots=True)
class ClassBrief:
    """`country` is ISO 3166-1 alpha-2, `time_zone` an IANA name, `languages` BCP 47."""

    school_class: ClassId
    name: str
    school: str
    town: str
    country: str
    time_zone: str
    languages: Sequence[str]
    ages: tuple[int, int]
    headcount: int
    colour: int
    animal: str
    timetable: Timetable
    network: Light | None = None
    """What its school lets through; None: nobody looked."""


async def briefs(db: AsyncSession, classes: Collection[ClassId]) -> dict[ClassId, ClassBrief]:
    """Those of these classes that exist."""
    if not classes:
        return {}
    rows = await db.execute(
        select(SchoolClass, School)
        .join(School, School.id == SchoolClass.school_id)
        .where(SchoolClass.id.in_(classes))
        .order_by(SchoolClass.name, SchoolClass.id)
    )
    found = list(rows)
    lights = {id: passport.look.light for id, passport in (await passports_of(db, classes)).items()}
    return {each.id: _brief(each, school, lights.get(each.id)) for each, school in found}


def _brief(each: SchoolClass, school: School, network: Light | None) -> ClassBrief:
    return ClassBrief(
        school_class=each.id,
        name=each.name,
        school=school.name,
        town=school.town,
        country=school.country,
        time_zone=school.time_zone,
        languages=tuple(each.languages),
        ages=(each.age_from, each.age_to),
        headcount=each.headcount,
        colour=each.colour,
        animal=each.animal,
        timetable=Timetable.read(each.timetable),
        network=network,
    )
