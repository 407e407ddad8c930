"""Whom a keeper may help back in: teachers and mentors by name, with their schools; never their addresses."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people.models import Person, SecondFactor, Teaching
from hub.people.teaching import lasts
from hub.schools.models import School, SchoolClass
from hub.store.tables import Instant
from rooms.ids import PersonId
from rooms.rights import Role

_HELPED = (Role.TEACHER, Role.MENTOR)


@dataclass(frozen=True, slots=True)
class AdultLine:
    """One of them; `schools` are names with towns."""

    person: PersonId
    name: str
    role: Role
    animal: str
    colour: int
    language: str
    schools: Sequence[str]
    has_second_step: bool


async def adults(db: AsyncSession, now: Instant) -> list[AdultLine]:
    """All who have an account that one signs in to with a password, keepers aside; by name."""
    schools: dict[PersonId, list[str]] = {}
    rows = await db.execute(
        select(Teaching.person_id, School.name, School.town)
        .join(SchoolClass, SchoolClass.id == Teaching.school_class_id)
        .join(School, School.id == SchoolClass.school_id)
        .where(lasts(now))
        .distinct()
        .order_by(School.town, School.name)
    )
    for person, name, town in rows:
        schools.setdefault(person, []).append(f"{name}, {town}")
    found = await db.execute(
        select(Person, SecondFactor.person_id)
        .outerjoin(SecondFactor, SecondFactor.person_id == Person.id)
        .where(Person.role.in_(_HELPED), Person.email_key.is_not(None))
        .order_by(Person.name, Person.id)
    )
    return [
        AdultLine(
            person=each.id,
            name=each.name,
            role=each.role,
            animal=each.animal,
            colour=each.colour,
            language=each.language,
            schools=schools.get(each.id, ()),
            has_second_step=factor is not None,
        )
        for each, factor in found
    ]


async def adult(db: AsyncSession, person: PersonId, now: Instant) -> AdultLine | None:
    """One of these, or None for whoever else this is."""
    return next((line for line in await adults(db, now) if line.person == person), None)
