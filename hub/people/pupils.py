"""A class's pupils: added by number, each a pseudonym with an entry card that stands until it is renewed or withdrawn.

Nobody is named here: the list that says which child is which animal is filled in by hand, on paper.
"""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people import cards, logins
from hub.people.models import Card, Login, Person, PicturePassword
from hub.people.pseudonyms import Pseudonym, free
from hub.schools.models import SchoolClass
from hub.store.tables import Instant, new_id
from rooms.ids import ClassId, PersonId
from rooms.rights import Role

MOST = 2_000
"""For one class: a whole school may print its cards in one go."""

_LOCKED = {"key_share": True}  # PostgreSQL: who changes the same class waits; SQLite has one writer at a time


class TooMany(Exception):
    """The class cannot have so many pupils."""


class Outdated(Exception):
    """The class has other pupils than whoever asked has seen."""


@dataclass(frozen=True, slots=True)
class Pupil:
    """One of a class. `card_since` is None where no card of theirs opens the door, `last_seen_at` until they come."""

    person: PersonId
    school_class: ClassId
    name: str
    animal: str
    colour: int
    card_since: Instant | None = None
    last_seen_at: Instant | None = None
    has_pictures: bool = False

    @property
    def number(self) -> int:
        """Which of this animal and colour they are in the class."""
        last = self.name.rpartition(" ")[2]
        return int(last) if last.isdecimal() and len(last) <= 4 else 1


@dataclass(frozen=True, slots=True)
class NewCard:
    """A pupil's card: its secret cannot be read again."""

    pupil: Pupil
    secret: str


async def pupils_of(db: AsyncSession, school_class: ClassId) -> list[Pupil]:
    """The pupils of a class, by their names."""
    good = (
        select(Card.person_id, func.max(Card.created_at).label("since"))
        .where(Card.revoked_at.is_(None), Card.reusable)
        .group_by(Card.person_id)
        .subquery()
    )
    seen = select(Login.person_id, func.max(Login.last_seen_at).label("at")).group_by(Login.person_id).subquery()
    rows = await db.execute(
        select(Person.id, Person.name, Person.animal, Person.colour, good.c.since, seen.c.at, PicturePassword.person_id)
        .outerjoin(PicturePassword, PicturePassword.person_id == Person.id)
        .outerjoin(good, good.c.person_id == Person.id)
        .outerjoin(seen, seen.c.person_id == Person.id)
        .where(Person.school_class_id == school_class, Person.role == Role.PUPIL)
    )
    found = (
        Pupil(person, school_class, name, animal, colour, since, seen_at, has_pictures=has is not None)
        for person, name, animal, colour, since, seen_at, has in rows
    )
    return sorted(found, key=_by_name)


async def find(db: AsyncSession, pupil: PersonId) -> Pupil | None:
    """The pupil, or None for whoever else this is."""
    person = await db.get(Person, pupil)
    if person is None or person.role is not Role.PUPIL or person.school_class_id is None:
        return None
    return next(each for each in await pupils_of(db, person.school_class_id) if each.person == pupil)


async def add(
    db: AsyncSession,
    *,
    school_class: ClassId,
    number: int,
    seen: int,
    name_of: Callable[[Pseudonym], str],
    language: str,
    now: Instant,
) -> None:
    """So many more. Raises TooMany, and Outdated where the class has not `seen` pupils any more.

    Who presses the button twice has therefore added them once.
    """
    await db.get_one(SchoolClass, school_class, with_for_update=_LOCKED)
    others = await pupils_of(db, school_class)
    if len(others) != seen:
        raise Outdated
    if number < 1 or len(others) + number > MOST:
        raise TooMany
    taken = {Pseudonym(each.animal, each.colour, each.number) for each in others}
    await db.execute(
        insert(Person),
        [
            {
                "id": new_id(),
                "role": Role.PUPIL,
                "name": name_of(each),
                "school_class_id": school_class,
                "animal": each.animal,
                "colour": each.colour,
                "language": language,
                "created_at": now,
            }
            for each in islice(free(school_class, taken), number)
        ],
    )


async def renew_cards(db: AsyncSession, pupils: Sequence[Pupil], now: Instant) -> list[NewCard]:
    """A new card for each of them; the old ones, and every login by them, end."""
    await withdraw_cards(db, pupils, now)
    new = [NewCard(pupil, cards.new_secret()) for pupil in pupils]
    rows = [
        {
            "id": new_id(),
            "secret_hash": cards.hash_of(each.secret),
            "person_id": each.pupil.person,
            "created_at": now,
            "reusable": True,
        }
        for each in new
    ]
    if rows:
        await db.execute(insert(Card), rows)
    return new


async def withdraw_cards(db: AsyncSession, pupils: Sequence[Pupil], now: Instant) -> None:
    """None of them comes in any more, and who is in is out at once."""
    people = [pupil.person for pupil in pupils]
    # The cards first, so that no login slips in between.
    await db.execute(update(Card).where(Card.person_id.in_(people), Card.revoked_at.is_(None)).values(revoked_at=now))
    await logins.revoke(db, Login.person_id.in_(people), now=now)


def _by_name(pupil: Pupil) -> tuple[str, int, str]:
    """An accent counts as its letter, and 10 comes after 9."""
    name = pupil.name.removesuffix(f" {pupil.number}")
    return unicodedata.normalize("NFD", name).casefold(), pupil.number, pupil.person
