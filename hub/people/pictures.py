"""Picture passwords: a card opens half of the door, three pictures tapped in their order the other half.

Where the class asks for them, whoever shows a card gets a ticket for a few minutes instead of a login. A pupil who has
no pictures yet chooses them; or a teacher does, or chance, where they are printed on the card. Twelve pictures give
1,320 passwords, so guessing is bounded: per card and per class in a quarter of an hour, and after so many wrong ones in
a row only the teacher opens the card again.
"""

import asyncio
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people import attempts, cards, logins, passwords
from hub.people.logins import NewLogin
from hub.people.models import Card, Person, PicturePassword
from hub.schools.models import SchoolClass
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.ids import ClassId, PersonId
from rooms.rights import Role

PICTURES: Final = (
    "fox", "owl", "frog", "snail", "cat", "penguin", "bee", "whale", "bear", "rabbit", "turtle", "ladybird",
)  # fmt: skip
"""The grid, in the same order for everybody: a child remembers a place as well."""

LENGTH: Final = 3
TICKET_LASTS: Final = 10 * 60_000
MOST_WRONG: Final = 20


@dataclass(frozen=True, slots=True)
class HalfWay:
    """Somebody who has shown a card and owes the pictures. `is_new`: there are none yet, they choose."""

    person: PersonId
    school_class: ClassId
    animal: str
    colour: int
    is_new: bool
    is_closed: bool


async def half_way(db: AsyncSession, secret: str, now: Instant) -> str | None:
    """A ticket where this card is good and its class asks for pictures; else None: the card alone decides."""
    found = await db.execute(
        select(Card.id)
        .join(Person, Person.id == Card.person_id)
        .join(SchoolClass, SchoolClass.id == Person.school_class_id)
        .where(
            Card.secret_hash == cards.hash_of(secret),
            Card.revoked_at.is_(None),
            Card.reusable,
            Person.role == Role.PUPIL,
            SchoolClass.asks_pictures,
        )
    )
    card = found.scalar_one_or_none()
    if card is None:
        return None
    ticket = secrets.token_urlsafe(32)
    half = {"half_hash": logins.hash_of(ticket), "half_until": now + TICKET_LASTS}
    await db.execute(update(Card).where(Card.id == card).values(**half))
    return ticket


async def look(db: AsyncSession, ticket: str, now: Instant) -> HalfWay | None:
    """Whose ticket this is; None where it is none, or its time is over, or the card was withdrawn meanwhile."""
    row = (
        await db.execute(
            select(Person, PicturePassword)
            .join(Card, Card.person_id == Person.id)
            .outerjoin(PicturePassword, PicturePassword.person_id == Person.id)
            .where(Card.half_hash == logins.hash_of(ticket), Card.half_until > now, Card.revoked_at.is_(None))
        )
    ).one_or_none()
    if row is None:
        return None
    person, known = row
    if person.school_class_id is None:
        return None
    return HalfWay(
        person=person.id,
        school_class=person.school_class_id,
        animal=person.animal,
        colour=person.colour,
        is_new=known is None,
        is_closed=known is not None and known.wrong >= MOST_WRONG,
    )


async def come_in(
    store: Store, *, ticket: str, pictures: Sequence[int], user_agent: str, now: Instant
) -> NewLogin | None:
    """Exchange ticket and pictures for a login, or None where they are not the right ones.

    A pupil who has none keeps these. Raises SignInRefused(TOO_MANY).
    """
    half, kept = await _counted(store, ticket, now)
    if half is None or half.is_closed or not is_whole(pictures):
        return None
    if kept is None:
        kept = await passwords.hash_password(_word(half.person, pictures))
    elif not await passwords.is_right(_word(half.person, pictures), kept):
        return None
    async with store.writing() as db:
        again = await look(db, ticket, now)  # it may have been withdrawn, or come in, while the hash was computed
        if again is None or again.is_new != half.is_new:
            return None
        if half.is_new:
            db.add(PicturePassword(person_id=half.person, pictures_hash=kept, wrong=0))
        await db.execute(update(PicturePassword).where(PicturePassword.person_id == half.person).values(wrong=0))
        await attempts.forgive(db, attempts.pictures_subjects(half.person, half.school_class)[0])
        used = {"half_hash": None, "half_until": None, "used_at": now}
        await db.execute(update(Card).where(Card.half_hash == logins.hash_of(ticket)).values(**used))
        await logins.forget_old(db, half.person, now)
        return await logins.open_login(db, await db.get_one(Person, half.person), user_agent, now)


async def forget(db: AsyncSession, pupils: Sequence[PersonId]) -> None:
    """They choose new pictures when they next come in."""
    await db.execute(delete(PicturePassword).where(PicturePassword.person_id.in_(pupils)))


def drawn() -> Sequence[int]:
    """Three pictures by chance, in an order."""
    return secrets.SystemRandom().sample(range(len(PICTURES)), LENGTH)


async def hashed(chosen: Mapping[PersonId, Sequence[int]]) -> Mapping[PersonId, str]:
    """What is kept of the pictures of each. Call it outside of any transaction: it takes a while."""
    hashes = await asyncio.gather(*(passwords.hash_password(_word(*each)) for each in chosen.items()))
    return dict(zip(chosen, hashes, strict=True))


async def keep(db: AsyncSession, hashes: Mapping[PersonId, str]) -> None:
    """Theirs from now on; those before are good no longer, and a card that was closed by wrong ones is open again."""
    await forget(db, list(hashes))
    rows = [{"person_id": person, "pictures_hash": kept, "wrong": 0} for person, kept in hashes.items()]
    if rows:
        await db.execute(insert(PicturePassword), rows)


async def ask(db: AsyncSession, school_class: ClassId, *, pictures: bool) -> None:
    """From now on the class's cards need pictures as well, or no longer."""
    await db.execute(update(SchoolClass).where(SchoolClass.id == school_class).values(asks_pictures=pictures))


def is_whole(pictures: Sequence[int]) -> bool:
    """Whether this is a password: so many different pictures of the grid."""
    return len(pictures) == len(set(pictures)) == LENGTH and all(0 <= each < len(PICTURES) for each in pictures)


async def _counted(store: Store, ticket: str, now: Instant) -> tuple[HalfWay | None, str | None]:
    """Count the attempt before the pictures are looked at, so that a hundred at once are a hundred."""
    async with store.writing() as db:
        half = await look(db, ticket, now)
        if half is None or half.is_new:
            return half, None
        await attempts.count(db, attempts.pictures_subjects(half.person, half.school_class), now)
        mine = PicturePassword.person_id == half.person
        await db.execute(update(PicturePassword).where(mine).values(wrong=PicturePassword.wrong + 1))
        return half, await db.scalar(select(PicturePassword.pictures_hash).where(mine))


def _word(person: PersonId, pictures: Sequence[int]) -> str:
    return f"{person}:{','.join(map(str, pictures))}"
