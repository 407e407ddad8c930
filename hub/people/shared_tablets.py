"""A school's tablets, which its classes share: one of them takes some for a while, and gives them back.

A shared tablet is a companion whose login is awake only while a class has taken it: it sleeps by itself afterwards, at
once when it is given back, and wakes in the hands of whoever takes it next. Nothing on the tablet has to be done.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from itertools import count

from sqlalchemy import or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people import actions
from hub.people.logins import LoginRevoked
from hub.people.models import Login, Person, SharedTablet
from hub.people.tablets import MOST, NewCode, NoRoom, has_card, number_of
from hub.people.teaching import TeachingChanged
from hub.schools.models import School, SchoolClass, SchoolId
from hub.store.changes import note
from hub.store.tables import Instant
from rooms.ids import ClassId, PersonId
from rooms.rights import Role

_LOCKED = {"key_share": True}  # PostgreSQL: who changes the same row waits; SQLite has one writer at a time


@dataclass(frozen=True, slots=True)
class SharedLine:
    """One of a school: which class has it, and until when, or None for nobody. `is_known`: a tap wakes it."""

    person: PersonId
    name: str
    school_class: ClassId
    class_name: str
    until: Instant | None
    is_known: bool


async def of_school(db: AsyncSession, school: SchoolId, now: Instant) -> list[SharedLine]:
    """By their numbers."""
    logins = select(Login.person_id).where(Login.revoked_at.is_(None), Login.expires_at > now)
    rows = await db.execute(
        select(SharedTablet, Person, SchoolClass.name, Person.id.in_(logins))
        .join(Person, Person.id == SharedTablet.person_id)
        .join(SchoolClass, SchoolClass.id == Person.school_class_id)
        .where(SharedTablet.school_id == school, has_card())
    )
    found = [
        SharedLine(
            person.id,
            person.name,
            ClassId(person.school_class_id or ""),
            class_name,
            row.until if row.until is not None and row.until > now else None,
            bool(is_known),
        )
        for row, person, class_name, is_known in rows
    ]
    return sorted(found, key=lambda line: (number_of(line.name), line.name))


async def add(
    db: AsyncSession,
    *,
    school: SchoolId,
    school_class: ClassId,
    until: Instant,
    name_of: Callable[[int], str],
    language: str,
    now: Instant,
) -> NewCode:
    """One more for the school, taken by a class of it at once. Raises NoRoom."""
    await db.get_one(School, school, with_for_update=_LOCKED)
    others = await of_school(db, school, now)
    if len(others) >= MOST:
        raise NoRoom
    taken = {number_of(line.name) for line in others}
    group = await db.get_one(SchoolClass, school_class)
    person = await actions.add_person(
        db,
        role=Role.COMPANION,
        name=name_of(next(number for number in count(1) if number not in taken)),
        now=now,
        school_class=school_class,
        animal=group.animal,
        colour=group.colour,
        language=language,
    )
    db.add(SharedTablet(person_id=person.id, school_id=school, until=until))
    secret = await actions.make_card(db, person=person.id, now=now, expires_at=until)
    return NewCode(person.name, secret)


async def take(
    db: AsyncSession,
    *,
    school: SchoolId,
    tablets: Collection[PersonId],
    school_class: ClassId,
    until: Instant,
    now: Instant,
) -> None:
    """The class has them until then. What another class has meanwhile stays where it is; its own it keeps longer."""
    group = await db.get_one(SchoolClass, school_class)
    ours = select(Person.id).where(Person.school_class_id == school_class)
    free = or_(SharedTablet.until.is_(None), SharedTablet.until <= now, SharedTablet.person_id.in_(ours))
    mine = SharedTablet.school_id == school, SharedTablet.person_id.in_(tablets), free
    taken = (
        await db.scalars(update(SharedTablet).where(*mine).values(until=until).returning(SharedTablet.person_id))
    ).all()
    moved = select(Person.id).where(Person.id.in_(taken), Person.school_class_id != school_class)
    await _close(db, (await db.scalars(moved)).all())
    bound = {"school_class_id": school_class, "animal": group.animal, "colour": group.colour}
    await db.execute(update(Person).where(Person.id.in_(taken)).values(**bound))
    for person in taken:
        note(db, TeachingChanged(person))  # what was remembered of it is no longer so


async def give_back(db: AsyncSession, *, school: SchoolId, tablets: Collection[PersonId], now: Instant) -> None:
    """Nobody has them: they are out of every room at once, and sleep."""
    theirs = SharedTablet.school_id == school, SharedTablet.person_id.in_(tablets)
    freed = (
        await db.scalars(update(SharedTablet).where(*theirs).values(until=now).returning(SharedTablet.person_id))
    ).all()
    await _close(db, freed)


async def code(db: AsyncSession, *, school: SchoolId, tablet: PersonId, now: Instant) -> NewCode | None:
    """A code by which one that a class has comes in (again); those before are good no longer. None for any other."""
    row = await db.get(SharedTablet, tablet, with_for_update=True)
    if row is None or row.school_id != school or row.until is None or row.until <= now:
        return None
    await _shut_out(db, tablet, now)
    secret = await actions.make_card(db, person=tablet, now=now, expires_at=row.until)
    return NewCode((await db.get_one(Person, tablet)).name, secret)


async def remove(db: AsyncSession, *, school: SchoolId, tablet: PersonId, now: Instant) -> None:
    """It is none of the school any more; what it drew stays."""
    row = await db.get(SharedTablet, tablet, with_for_update=True)
    if row is not None and row.school_id == school:
        await _shut_out(db, tablet, now)
        await db.delete(row)


async def _close(db: AsyncSession, tablets: Collection[PersonId]) -> None:
    """Whatever they have open ends at once; their logins stay, asleep or for the class that has them now."""
    for login in await db.scalars(select(Login).where(Login.person_id.in_(tablets), Login.revoked_at.is_(None))):
        note(db, LoginRevoked(login.id, login.person_id, bytes(login.token_hash)))


async def _shut_out(db: AsyncSession, tablet: PersonId, now: Instant) -> None:
    await actions.revoke_cards(db, person=tablet, now=now)  # first, so that no login slips in between
    await actions.revoke_logins(db, person=tablet, now=now)
