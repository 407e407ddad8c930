"""Who a person is, who is behind a login, and where somebody is signed in."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people import logins
from hub.people.emails import email_key
from hub.people.models import Login, LoginId, Person
from hub.store.tables import Instant
from rooms.ids import ClassId, PersonId
from rooms.rights import Role


@dataclass(frozen=True, slots=True)
class Profile:
    """What a person's own page shows of them; never their secrets. `language` is BCP 47."""

    person: PersonId
    role: Role
    name: str
    email: str | None
    school_class: ClassId | None
    animal: str
    colour: int
    language: str


@dataclass(frozen=True, slots=True)
class LoginLine:
    """One place where somebody is signed in; `ends_at` is when it ends unless it is used again."""

    login: LoginId
    created_at: Instant
    last_seen_at: Instant
    ends_at: Instant
    user_agent: str
    is_current: bool


async def person(db: AsyncSession, id: PersonId) -> Profile | None:
    """The person, or None."""
    return _profile(await db.get(Person, id))


async def person_by_email(db: AsyncSession, email: str) -> Profile | None:
    """The person with this address however it is written, or None."""
    return _profile(await db.scalar(select(Person).where(Person.email_key == email_key(email))))


async def logins_of(
    db: AsyncSession, person: PersonId, now: Instant, *, current_token: str | None = None
) -> list[LoginLine]:
    """Where this person is signed in now, the latest used first."""
    current = None if current_token is None else logins.hash_of(current_token)
    rows = await db.execute(
        select(Login, Person.role)
        .join(Person, Person.id == Login.person_id)
        .where(Login.person_id == person, Login.revoked_at.is_(None), Login.expires_at > now)
        .order_by(Login.last_seen_at.desc(), Login.id)
    )
    lines = [
        LoginLine(
            login=login.id,
            created_at=login.created_at,
            last_seen_at=login.last_seen_at,
            ends_at=logins.ends_at(login, role),
            user_agent=login.user_agent,
            is_current=bytes(login.token_hash) == current,
        )
        for login, role in rows
    ]
    return [line for line in lines if line.ends_at > now]


def _profile(found: Person | None) -> Profile | None:
    if found is None:
        return None
    return Profile(
        person=found.id,
        role=found.role,
        name=found.name,
        email=found.email,
        school_class=found.school_class_id,
        animal=found.animal,
        colour=found.colour,
        language=found.language,
    )
