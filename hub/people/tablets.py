"""A class's tablets: companions with a card that stands; made, given another card, taken away.

A tablet that was taken away keeps its row, since what it drew stays; no card of it stands any more.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people import actions
from hub.people.models import Card, Login, Person, SharedTablet
from hub.schools.models import SchoolClass
from hub.store.tables import Instant
from rooms.ids import ClassId, PersonId
from rooms.rights import Role

MOST = 40
"""For one class: one for each pupil of a large one."""

CARD_LASTS = 24 * 3_600_000
"""It is shown to be used at once, on a screen that a whole class may see."""

_LOCKED = {"key_share": True}  # PostgreSQL: who changes the same row waits; SQLite has one writer at a time


class NoRoom(Exception):
    """The class has as many tablets as it may have."""


@dataclass(frozen=True, slots=True)
class Tablet:
    """One of a class. `last_seen_at` is None until it comes in for the first time."""

    person: PersonId
    name: str
    school_class: ClassId
    last_seen_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class NewCode:
    """The card of a tablet: its secret cannot be read again."""

    name: str
    secret: str


async def tablets_of(db: AsyncSession, school_class: ClassId) -> list[Tablet]:
    """The tablets of a class, by their numbers; those that it shares with others are its school's."""
    rows = await db.execute(
        select(Person.id, Person.name, func.max(Login.last_seen_at))
        .outerjoin(Login, Login.person_id == Person.id)
        .where(Person.school_class_id == school_class, Person.role == Role.COMPANION, has_card(), ~_is_shared())
        .group_by(Person.id, Person.name)
    )
    tablets = [Tablet(person, name, school_class, seen) for person, name, seen in rows]
    return sorted(tablets, key=lambda tablet: (number_of(tablet.name), tablet.name))


async def find(db: AsyncSession, tablet: PersonId) -> Tablet | None:
    """The tablet, or None for whatever else this is. In a writing session it stays as it is until the end of that."""
    person = await db.get(Person, tablet, with_for_update=_LOCKED)
    if person is None or person.role is not Role.COMPANION or person.school_class_id is None:
        return None
    if not await db.scalar(select(has_card() & ~_is_shared()).where(Person.id == tablet)):
        return None
    return Tablet(person.id, person.name, person.school_class_id)


async def add(
    db: AsyncSession, *, school_class: ClassId, name_of: Callable[[int], str], language: str, now: Instant
) -> NewCode:
    """One more: `name_of` gives the name of a number, and the lowest that is free is taken. Raises NoRoom."""
    group = await db.get_one(SchoolClass, school_class, with_for_update=_LOCKED)
    others = await tablets_of(db, school_class)
    if len(others) >= MOST:
        raise NoRoom
    taken = {number_of(tablet.name) for tablet in others}
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
    return await _with_card(db, person.id, person.name, now)


async def renew(db: AsyncSession, tablet: Tablet, now: Instant) -> NewCode:
    """Another card; the old one and every login by it end."""
    await remove(db, tablet, now)
    return await _with_card(db, tablet.person, tablet.name, now)


async def remove(db: AsyncSession, tablet: Tablet, now: Instant) -> None:
    """It is no tablet of the class any more and is out at once."""
    await actions.revoke_cards(db, person=tablet.person, now=now)  # first, so that no login slips in between
    await actions.revoke_logins(db, person=tablet.person, now=now)


async def _with_card(db: AsyncSession, tablet: PersonId, name: str, now: Instant) -> NewCode:
    secret = await actions.make_card(db, person=tablet, now=now, expires_at=now + CARD_LASTS)
    return NewCode(name, secret)


def number_of(name: str) -> int:
    """What stands at its end, in whichever language it was named; 0 where there is none."""
    last = name.rpartition(" ")[2]
    return int(last) if last.isdecimal() else 0


def _is_shared() -> ColumnElement[bool]:
    return exists().where(SharedTablet.person_id == Person.id)


def has_card() -> ColumnElement[bool]:
    """Of people: a card of theirs stands."""
    return exists().where(Card.person_id == Person.id, Card.revoked_at.is_(None))
