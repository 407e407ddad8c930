"""Classes as their partners may know them: in a twinning's order, with the school's town and clock."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people.models import Person
from hub.people.teaching import teachers_of
from hub.schools.models import School, SchoolClass, SchoolId
from hub.store.tables import Instant
from hub.twinnings.models import Partner, Twinning
from rooms.ids import ClassId, TwinningId
from rooms.rights import Place, Role


@dataclass(frozen=True, slots=True)
class ClassCard:
    """A class of a twinning. `country` is ISO 3166-1 alpha-2, `time_zone` an IANA name, `languages` BCP 47.

    `latitude` and `longitude` are degrees at town level, or None; `teachers` are names, `pupils` a number of people
    with a name of their own here (`headcount` is how many sit in the class).
    """

    school_class: ClassId
    name: str
    school_name: str
    town: str
    country: str
    time_zone: str
    latitude: float | None
    longitude: float | None
    colour: int
    animal: str
    headcount: int
    age_from: int
    age_to: int
    languages: Sequence[str]
    pupils_may_chat: bool
    teachers: Sequence[str]
    pupils: int


async def classes_of(db: AsyncSession, twinning: TwinningId, now: Instant) -> list[ClassCard]:
    """The partners of a twinning, in the order of its chain of dolls."""
    rows = await db.execute(
        select(SchoolClass, School)
        .join(School, School.id == SchoolClass.school_id)
        .join(Partner, Partner.school_class_id == SchoolClass.id)
        .where(Partner.twinning_id == twinning)
        .order_by(Partner.position)
    )
    pairs = rows.all()
    ids = [school_class.id for school_class, _ in pairs]
    teachers = await teachers_of(db, ids, now)
    counted = await db.execute(
        select(Person.school_class_id, func.count())
        .where(Person.school_class_id.in_(ids), Person.role == Role.PUPIL)
        .group_by(Person.school_class_id)
    )
    pupils = {school_class: number for school_class, number in counted}
    return [
        _card(each, school, [teacher.name for teacher in teachers[each.id]], pupils.get(each.id, 0))
        for each, school in pairs
    ]


def place_of(classes: Sequence[ClassCard], twinning: Twinning) -> Place:
    """What the table of rights asks about a twinning and all that is in it."""
    return Place(
        partners=frozenset(each.school_class for each in classes),
        talkers=frozenset(each.school_class for each in classes if each.pupils_may_chat),
        is_draft=twinning.is_for_adults,
        is_archived=twinning.stage == "archived",
        is_looking=twinning.is_looking,
    )


def _card(school_class: SchoolClass, school: School, teachers: Sequence[str], pupils: int) -> ClassCard:
    return ClassCard(
        school_class=school_class.id,
        name=school_class.name,
        school_name=school.name,
        town=school.town,
        country=school.country,
        time_zone=school.time_zone,
        latitude=school.latitude,
        longitude=school.longitude,
        colour=school_class.colour,
        animal=school_class.animal,
        headcount=school_class.headcount,
        age_from=school_class.age_from,
        age_to=school_class.age_to,
        languages=tuple(school_class.languages),
        pupils_may_chat=school_class.pupils_may_chat,
        teachers=tuple(teachers),
        pupils=pupils,
    )


@dataclass(frozen=True, slots=True)
class SchoolLine:
    """A school that a teacher may choose as theirs. `country` is ISO 3166-1 alpha-2, `time_zone` an IANA name."""

    school: SchoolId
    name: str
    town: str
    country: str
    time_zone: str


async def school_lines(db: AsyncSession) -> list[SchoolLine]:
    """All schools of the hub, town by town; none that is invented."""
    found = await db.scalars(select(School).where(~School.is_practice).order_by(School.town, School.name, School.id))
    return [SchoolLine(each.id, each.name, each.town, each.country, each.time_zone) for each in found]
