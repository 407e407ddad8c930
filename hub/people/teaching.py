"""Which classes a teacher has, and who teaches a class. A `db` is a session of the store."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people.models import Person, Teaching, TeachingKind
from hub.schools.details import is_there
from hub.schools.models import SchoolClass
from hub.store.changes import note
from hub.store.tables import Instant
from rooms.ids import ClassId, PersonId
from rooms.rights import Place


@dataclass(frozen=True, slots=True)
class TeachingChanged:
    """A teacher has a class more, or one less: what was remembered of them is no longer so."""

    person: PersonId


@dataclass(frozen=True, slots=True)
class TeacherLine:
    """One who teaches a class now. `until` is set for whoever does so for a while."""

    person: PersonId
    name: str
    kind: TeachingKind
    until: Instant | None
    animal: str
    colour: int


async def give(
    db: AsyncSession,
    *,
    person: PersonId,
    school_class: ClassId,
    now: Instant,
    kind: TeachingKind = TeachingKind.OWN,
    until: Instant | None = None,
) -> None:
    """Let a teacher act for a class from now on; who has it already keeps it as they have it now said."""
    teaching = await db.get(Teaching, (person, school_class))
    if teaching is None:
        teaching = Teaching(person_id=person, school_class_id=school_class, since=now)
        db.add(teaching)
    teaching.kind, teaching.until = kind, until
    note(db, TeachingChanged(person))
    await db.flush()


async def end(db: AsyncSession, *, person: PersonId, school_class: ClassId, now: Instant) -> bool:
    """The teacher no longer acts for the class; False where they did not."""
    theirs = Teaching.person_id == person, Teaching.school_class_id == school_class, lasts(now)
    ended = await db.scalar(update(Teaching).where(*theirs).values(until=now).returning(Teaching.person_id))
    note(db, TeachingChanged(person))
    return ended is not None


async def team_of(db: AsyncSession, school_class: ClassId, now: Instant) -> list[TeacherLine]:
    """Who teaches a class now: whoever has it for good first, then by name."""
    rows = await db.execute(
        select(Teaching, Person)
        .join(Person, Person.id == Teaching.person_id)
        .where(Teaching.school_class_id == school_class, lasts(now))
        .order_by(Teaching.until.is_not(None), Person.name, Person.id)
    )
    return [
        TeacherLine(person.id, person.name, row.kind, row.until, person.animal, person.colour) for row, person in rows
    ]


async def is_for_good(db: AsyncSession, person: PersonId, school_class: ClassId) -> bool:
    """Whether a teacher has the class without an end."""
    teaching = await db.get(Teaching, (person, school_class))
    return teaching is not None and teaching.until is None


async def place_of(db: AsyncSession, person: PersonId, school_class: ClassId) -> Place:
    """What the table of rights asks about a class; `owner` is the teacher who has it for good."""
    is_theirs = await is_for_good(db, person, school_class)
    return Place(school_class=school_class, owner=person if is_theirs else None)


async def classes_of(db: AsyncSession, person: PersonId, now: Instant) -> frozenset[ClassId]:
    """The classes for which this teacher acts now."""
    found = await db.scalars(
        select(Teaching.school_class_id)
        .join(SchoolClass, SchoolClass.id == Teaching.school_class_id)
        .where(Teaching.person_id == person, lasts(now), is_there(now))
    )
    return frozenset(found)


async def teachers_of(db: AsyncSession, classes: Collection[ClassId], now: Instant) -> dict[ClassId, list[Person]]:
    """Who teaches each of these classes now, by name."""
    rows = await db.execute(
        select(Teaching.school_class_id, Person)
        .join(Person, Person.id == Teaching.person_id)
        .where(Teaching.school_class_id.in_(classes), lasts(now))
        .order_by(Person.name, Person.id)
    )
    teachers: dict[ClassId, list[Person]] = {each: [] for each in classes}
    for school_class, person in rows:
        teachers[school_class].append(person)
    return teachers


def lasts(now: Instant) -> ColumnElement[bool]:
    """A substitute's time ends by itself."""
    return or_(Teaching.until.is_(None), Teaching.until > now)
