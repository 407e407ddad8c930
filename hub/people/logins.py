"""Logins: made at sign-in, found by the token in a cookie, ended by idleness, by age or by being revoked.

The token is 256 random bits; the database keeps its SHA-256, which needs no salt and no slow hash at that length.
"""

import secrets
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people import teaching
from hub.people.models import Login, LoginId, Person, SharedTablet
from hub.schools.details import is_awake
from hub.schools.models import SchoolClass
from hub.store.changes import note
from hub.store.tables import Instant, new_id
from rooms.ids import PersonId
from rooms.rights import Actor, Role

_MINUTE: Final = 60_000
_HOUR: Final = 60 * _MINUTE

IDLE_SHARED = 8 * _HOUR
"""A school's tablets change hands: a pupil's or a companion's login ends with the school day."""

IDLE = 12 * _HOUR
AGE = 30 * 24 * _HOUR
SEEN_EVERY = 5 * _MINUTE
"""`last_seen_at` is written this often at most: a login is not a write per request."""

USER_AGENT_CHARACTERS = 120


@dataclass(frozen=True, slots=True)
class NewLogin:
    """What a sign-in gives: `token` goes into the cookie and nowhere else; `expires_at` is the latest end."""

    token: str
    login: LoginId
    actor: Actor
    expires_at: Instant


@dataclass(frozen=True, slots=True)
class LoginRevoked:
    """A login ended before its time: caches forget it, sockets and media of it are closed."""

    login: LoginId
    person: PersonId
    token_hash: bytes


@dataclass(frozen=True, slots=True)
class Standing:
    """A login that counts now: who it is, until when without a new look, and whether `last_seen_at` is due."""

    login: LoginId
    actor: Actor
    until: Instant
    is_due: bool


def hash_of(token: str) -> bytes:
    """What the database keeps of a token."""
    return sha256(token.encode("utf-8", "surrogatepass")).digest()


async def open_login(
    db: AsyncSession, person: Person, user_agent: str, now: Instant, until: Instant | None = None
) -> NewLogin:
    """Sign `person` in, `until` a moment at most: always a new token, never one that the browser brought along."""
    token = secrets.token_urlsafe(32)
    expires_at = now + AGE if until is None else until
    login = Login(
        id=LoginId(new_id()),
        token_hash=hash_of(token),
        person_id=person.id,
        created_at=now,
        last_seen_at=now,
        expires_at=expires_at,
        user_agent="".join(filter(str.isprintable, user_agent))[:USER_AGENT_CHARACTERS],
    )
    db.add(login)
    return NewLogin(token, login.id, await acting(db, person, now), expires_at)


async def forget_old(db: AsyncSession, person: PersonId, now: Instant) -> None:
    """Drop the rows of this person's logins that ended long ago: nobody needs to know where they once were."""
    await db.execute(delete(Login).where(Login.person_id == person, Login.expires_at <= now))


async def standing(db: AsyncSession, token: str, now: Instant) -> Standing | None:
    """The login of `token`, or None for one that is unknown, revoked, too old or was idle for too long."""
    found = await db.execute(
        select(Login, Person).join(Person, Person.id == Login.person_id).where(Login.token_hash == hash_of(token))
    )
    row = found.one_or_none()
    if row is None:
        return None
    login, person = row
    until = await _until(db, login, person)
    if login.revoked_at is not None or now >= until or not await is_welcome(db, person, now):
        return None
    return Standing(login.id, await acting(db, person, now), until, now - login.last_seen_at >= SEEN_EVERY)


async def is_welcome(db: AsyncSession, person: Person, now: Instant) -> bool:
    """Pupils and tablets come in while their class is there and awake; adults have a login of their own."""
    if person.role not in (Role.PUPIL, Role.COMPANION):
        return True
    awake = select(SchoolClass.id).where(SchoolClass.id == person.school_class_id, is_awake(now))
    return await db.scalar(awake) is not None


async def _until(db: AsyncSession, login: Login, person: Person) -> Instant:
    """A tablet that classes share is awake while one of them has it, also over a night; it sleeps afterwards."""
    shared = await db.get(SharedTablet, person.id) if person.role is Role.COMPANION else None
    return ends_at(login, person.role) if shared is None else min(login.expires_at, shared.until or Instant(0))


def ends_at(login: Login, role: Role) -> Instant:
    """When this login ends if nobody uses it any more."""
    idle = IDLE_SHARED if role in (Role.PUPIL, Role.COMPANION) else IDLE
    return min(login.expires_at, login.last_seen_at + idle)


async def seen(db: AsyncSession, login: LoginId, now: Instant) -> None:
    """The login was used just now."""
    await db.execute(update(Login).where(Login.id == login, Login.last_seen_at < now).values(last_seen_at=now))


async def revoke(db: AsyncSession, *conditions: object, now: Instant) -> int:
    """End the logins that meet `conditions` (SQL expressions on Login); how many there were."""
    statement = (
        update(Login)
        .where(Login.revoked_at.is_(None), *conditions)  # type: ignore[arg-type]
        .values(revoked_at=now)
        .returning(Login.id, Login.person_id, Login.token_hash)
    )
    ended = (await db.execute(statement)).all()
    for login, person, token_hash in ended:
        note(db, LoginRevoked(login, person, bytes(token_hash)))
    return len(ended)


async def acting(db: AsyncSession, person: Person, now: Instant) -> Actor:
    """Who acts when this person acts: a teacher, for the classes that are theirs now and for no other."""
    school_class = person.school_class_id
    if person.role is not Role.TEACHER:
        return Actor(person.id, person.role, school_class)
    classes = await teaching.classes_of(db, person.id, now)
    if school_class not in classes:
        school_class = min(classes, default=None)
    return Actor(person.id, person.role, school_class, classes)
