"""What changes about people: who exists, who is signed in, which cards open the door.

A `db` is a writing session (`Store.writing`); only what hashes a password takes the store itself, so that no
transaction waits for argon2.
"""

import re

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people import attempts, cards, logins, passwords, second_factor, teaching
from hub.people.emails import clean_email, email_key
from hub.people.logins import NewLogin
from hub.people.models import Card, CardId, Login, LoginId, Person
from hub.people.problems import (
    CardProblem,
    CardRefused,
    PersonProblem,
    PersonRefused,
    SecondStepNeeded,
    SignInProblem,
    SignInRefused,
)
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from rooms.ids import ClassId, PersonId
from rooms.rights import Role
from rooms.text import clean_line

NAME_CHARACTERS = 80
_LANGUAGE = re.compile(r"[A-Za-z0-9-]{2,16}")  # BCP 47, as far as an interface needs it


async def sign_in_by_password(
    store: Store, *, email: str, password: str, client_address: str, user_agent: str, now: Instant
) -> NewLogin:
    """Sign an adult in. Raises SignInRefused(WRONG), or (TOO_MANY) with the seconds to wait; SecondStepNeeded."""
    key = email_key(email)
    person_subject = attempts.person_subject(key)
    subjects = (person_subject, attempts.client_subject(client_address))
    async with store.writing() as db:
        await attempts.count(db, subjects, now)
        password_hash = await db.scalar(select(Person.password_hash).where(Person.email_key == key))
    if not await passwords.is_right(password, password_hash):
        raise SignInRefused(SignInProblem.WRONG)
    async with store.writing() as db:
        # Read again: the password may have changed, or the person gone, while the hash was computed.
        known = Person.email_key == key, Person.password_hash == password_hash
        person = await db.scalar(select(Person).where(*known))
        if person is None:
            raise SignInRefused(SignInProblem.WRONG)
        await attempts.forgive(db, person_subject)
        if await second_factor.is_on(db, person.id):
            needed = SecondStepNeeded(person.id)
        else:
            await logins.forget_old(db, person.id, now)
            return await logins.open_login(db, person, user_agent, now)
    raise needed


async def redeem_card(db: AsyncSession, *, secret: str, user_agent: str, now: Instant) -> NewLogin:
    """Exchange an entry card for a login. Raises CardRefused; a card serves once, unless it is reusable."""
    card = await db.scalar(select(Card).where(Card.secret_hash == cards.hash_of(secret)))
    if card is None:
        raise CardRefused(CardProblem.UNKNOWN)
    if card.revoked_at is not None:
        raise CardRefused(CardProblem.REVOKED)
    if card.expires_at is not None and now >= card.expires_at:
        raise CardRefused(CardProblem.EXPIRED)
    # One statement decides between two that come at once, on both databases.
    unused = update(Card).where(Card.id == card.id, Card.reusable | Card.used_at.is_(None), Card.revoked_at.is_(None))
    if await db.scalar(unused.values(used_at=now).returning(Card.id)) is None:
        raise CardRefused(CardProblem.USED)
    person = await db.get_one(Person, card.person_id)
    if not await logins.is_welcome(db, person, now):
        raise CardRefused(CardProblem.REVOKED)
    await logins.forget_old(db, person.id, now)
    return await logins.open_login(db, person, user_agent, now)


async def sign_out(db: AsyncSession, *, token: str, now: Instant) -> None:
    """End the login of this token; nothing happens where there is none."""
    await logins.revoke(db, Login.token_hash == logins.hash_of(token), now=now)


async def revoke_login(db: AsyncSession, *, person: PersonId, login: LoginId, now: Instant) -> bool:
    """End one login of a person; False if it is not theirs or has ended already."""
    return await logins.revoke(db, Login.id == login, Login.person_id == person, now=now) == 1


async def revoke_logins(db: AsyncSession, *, person: PersonId, now: Instant, but: LoginId | None = None) -> int:
    """End all logins of a person (but one); how many there were."""
    kept = () if but is None else (Login.id != but,)
    return await logins.revoke(db, Login.person_id == person, *kept, now=now)


async def add_person(
    db: AsyncSession,
    *,
    role: Role,
    name: str,
    now: Instant,
    school_class: ClassId | None = None,
    animal: str = "fox",
    colour: int = 0,
    language: str = "en",
    email: str | None = None,
    password_hash: str | None = None,
    id: PersonId | None = None,
) -> Person:
    """Make a person. Raises PersonRefused for an address that is taken or is none, Refused for the name.

    `password_hash` comes from `new_password_hash`, which is called before the transaction begins.
    """
    person = Person(
        id=id or PersonId(new_id()),
        role=role,
        name=clean_line(name, NAME_CHARACTERS),
        email=None if email is None else clean_email(email),
        email_key=None if email is None else email_key(email),
        password_hash=password_hash,
        school_class_id=school_class,
        animal=animal,
        colour=colour,
        language=language,
        created_at=now,
    )
    if person.email_key is not None:
        taken = await db.scalar(select(Person.id).where(Person.email_key == person.email_key))
        if taken is not None:
            raise PersonRefused(PersonProblem.EMAIL_TAKEN)
    db.add(person)
    try:
        await db.flush()
        if role is Role.TEACHER and school_class is not None:
            await teaching.give(db, person=person.id, school_class=school_class, now=now)
    except IntegrityError as error:
        if "email_key" in str(error.orig):  # two at the same moment
            raise PersonRefused(PersonProblem.EMAIL_TAKEN) from None
        raise
    return person


async def new_password_hash(password: str) -> str:
    """The hash of a new password. Raises PersonRefused for one that is too short, too long or too common."""
    passwords.check_new(password)
    return await passwords.hash_password(password)


async def change_password(db: AsyncSession, *, person: PersonId, password_hash: str, now: Instant) -> None:
    """Give a person a new password and end all their logins."""
    await db.execute(update(Person).where(Person.id == person).values(password_hash=password_hash))
    await revoke_logins(db, person=person, now=now)


async def choose_language(db: AsyncSession, *, person: PersonId, language: str) -> None:
    """The language in which a person reads the pages. Raises ValueError for what is no language tag."""
    if not _LANGUAGE.fullmatch(language):
        raise ValueError(f"not a language tag: {language!r}")
    await db.execute(update(Person).where(Person.id == person).values(language=language))


async def make_card(
    db: AsyncSession,
    *,
    person: PersonId,
    now: Instant,
    expires_at: Instant | None = None,
    reusable: bool = False,
    secret: str | None = None,
) -> str:
    """Make an entry card and give its secret, which cannot be read again. A given `secret` is for the demo only."""
    secret = secret or cards.new_secret()
    card = Card(
        id=CardId(new_id()),
        secret_hash=cards.hash_of(secret),
        person_id=person,
        created_at=now,
        expires_at=expires_at,
        reusable=reusable,
    )
    db.add(card)
    await db.flush()
    return secret


async def revoke_cards(db: AsyncSession, *, person: PersonId, now: Instant) -> None:
    """No card of this person opens the door any more."""
    await db.execute(update(Card).where(Card.person_id == person, Card.revoked_at.is_(None)).values(revoked_at=now))
