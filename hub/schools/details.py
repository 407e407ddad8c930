"""A class and a school as their own teachers know and change them. Times are milliseconds (UTC)."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.schools.forms import ClassFacts, SchoolFacts
from hub.schools.models import FormerSchool, School, SchoolClass, SchoolId
from hub.schools.timetable import Timetable
from hub.store.tables import Instant
from rooms.ids import ClassId
from rooms.rights import Place


@dataclass(frozen=True, slots=True)
class SchoolDetails:
    """`revision` counts its changes; `classes` are those of the school that are there, by name."""

    school: SchoolId
    facts: SchoolFacts
    revision: int
    classes: Sequence[tuple[ClassId, str]]

    @property
    def place(self) -> Place:
        """For `Rights.may`: it belongs to all of its classes."""
        return Place(partners=frozenset(id for id, _ in self.classes))


@dataclass(frozen=True, slots=True)
class ClassDetails:
    """`timetable` is None until somebody has said it; `ends_at` is set for a class that is deleted after its lesson."""

    school_class: ClassId
    facts: ClassFacts
    revision: int
    school: SchoolId
    school_facts: SchoolFacts
    timetable: Timetable | None
    archived_at: Instant | None
    ends_at: Instant | None

    @property
    def place(self) -> Place:
        """For `Rights.may`."""
        return Place(school_class=self.school_class)


def is_there(now: Instant) -> ColumnElement[bool]:
    """Of classes: not deleted."""
    return or_(SchoolClass.ends_at.is_(None), SchoolClass.ends_at > now)


def is_awake(now: Instant) -> ColumnElement[bool]:
    """Of classes: there, and not at rest."""
    return and_(is_there(now), SchoolClass.archived_at.is_(None))


async def class_details(db: AsyncSession, school_class: ClassId, now: Instant) -> ClassDetails | None:
    """The class, or None where there is none (any more)."""
    found = await db.execute(
        select(SchoolClass, School)
        .join(School, School.id == SchoolClass.school_id)
        .where(SchoolClass.id == school_class, is_there(now))
    )
    row = found.one_or_none()
    return None if row is None else details_of(*row)


async def school_details(db: AsyncSession, school: SchoolId, now: Instant) -> SchoolDetails | None:
    """The school, or None."""
    found = await db.get(School, school)
    if found is None:
        return None
    classes = await db.execute(
        select(SchoolClass.id, SchoolClass.name)
        .where(SchoolClass.school_id == school, is_there(now))
        .order_by(SchoolClass.name, SchoolClass.id)
    )
    return SchoolDetails(found.id, school_facts_of(found), found.revision, [(id, name) for id, name in classes])


async def schools_at(db: AsyncSession, classes: Sequence[ClassId], at: Instant) -> dict[ClassId, School]:
    """Where each class was at a moment: before it moved it was elsewhere."""
    now_at = await db.execute(
        select(SchoolClass.id, School)
        .join(School, School.id == SchoolClass.school_id)
        .where(SchoolClass.id.in_(classes))
    )
    places: dict[ClassId, School] = {id: school for id, school in now_at}
    former = await db.execute(
        select(FormerSchool.school_class_id, School)
        .join(School, School.id == FormerSchool.school_id)
        .where(FormerSchool.school_class_id.in_(classes), FormerSchool.until > at)
        .order_by(FormerSchool.until.desc())  # the first move after that moment wins: it comes last
    )
    places.update((id, school) for id, school in former)
    return places


def details_of(group: SchoolClass, school: School) -> ClassDetails:
    """From its rows."""
    return ClassDetails(
        school_class=group.id,
        facts=ClassFacts(
            group.name,
            group.age_from,
            group.age_to,
            tuple(group.languages),
            group.headcount,
            group.colour,
            group.animal,
        ),
        revision=group.revision,
        school=school.id,
        school_facts=school_facts_of(school),
        timetable=None if group.timetable is None else Timetable.read(group.timetable),
        archived_at=group.archived_at,
        ends_at=group.ends_at,
    )


def school_facts_of(school: School) -> SchoolFacts:
    """From its row."""
    return SchoolFacts(
        name=school.name,
        town=school.town,
        country=school.country,
        time_zone=school.time_zone,
        region=school.region,
        latitude=school.latitude,
        longitude=school.longitude,
        website=school.website,
    )
