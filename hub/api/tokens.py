"""Tokens: made on a person's own page, shown once, found by their hash, taken back at any time."""

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.api.models import ApiToken, TokenId
from hub.api.scopes import Scope
from hub.people.logins import acting
from hub.people.models import Person
from hub.store.tables import Instant, new_id
from rooms.ids import PersonId
from rooms.rights import Actor
from rooms.text import clean_line

PREFIX: Final = "rbl_"
"""So that people, and programs that look for leaked secrets, see what it is."""

NAME_CHARACTERS: Final = 80
MOST: Final = 20
DAYS: Final = (30, 90, 365)
SEEN_EVERY: Final = 5 * 60_000
_DAY: Final = 24 * 3_600_000


class TooMany(Exception):
    """The person has as many tokens as one may have."""


@dataclass(frozen=True, slots=True)
class TokenLine:
    """A token in its owner's list; moments are milliseconds (UTC)."""

    token: TokenId
    name: str
    scopes: tuple[Scope, ...]
    created_at: Instant
    expires_at: Instant
    used_at: Instant | None


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who asks by a token, and what for it is good."""

    token: TokenId
    actor: Actor
    language: str
    scopes: frozenset[str]
    is_due: bool  # to be written that it was used


async def make(
    db: AsyncSession, *, person: PersonId, name: str, scopes: Collection[Scope], days: int, now: Instant
) -> str:
    """A new token's secret, which cannot be read again. Raises TooMany, Refused for the name, or ValueError."""
    if not scopes or days not in DAYS:
        raise ValueError("a token is good for something, and for some time")
    mine = ApiToken.person_id == person
    await db.execute(delete(ApiToken).where(mine, ApiToken.expires_at <= now))
    if await db.scalar(select(func.count()).select_from(ApiToken).where(mine)) >= MOST:  # type: ignore[operator]
        raise TooMany
    secret = PREFIX + secrets.token_urlsafe(32)
    token = ApiToken(
        id=TokenId(new_id()),
        secret_hash=hash_of(secret),
        person_id=person,
        name=clean_line(name, NAME_CHARACTERS),
        scopes=[scope.value for scope in Scope if scope in scopes],
        created_at=now,
        expires_at=now + days * _DAY,
    )
    db.add(token)
    await db.flush()
    return secret


async def tokens_of(db: AsyncSession, person: PersonId, now: Instant) -> list[TokenLine]:
    """The tokens of a person that are good, the newest first."""
    found = await db.scalars(
        select(ApiToken)
        .where(ApiToken.person_id == person, ApiToken.expires_at > now)
        .order_by(ApiToken.created_at.desc(), ApiToken.id)
    )
    return [
        TokenLine(each.id, each.name, tuple(map(Scope, each.scopes)), each.created_at, each.expires_at, each.used_at)
        for each in found
    ]


async def take_back(db: AsyncSession, *, person: PersonId, token: TokenId) -> bool:
    """It is good no more, at once; False if it is not theirs."""
    gone = delete(ApiToken).where(ApiToken.id == token, ApiToken.person_id == person).returning(ApiToken.id)
    return await db.scalar(gone) is not None


async def bearer(db: AsyncSession, secret: str, now: Instant) -> Bearer | None:
    """Whose token this is, or None for one that is unknown, old or was taken back."""
    row = (
        await db.execute(
            select(ApiToken, Person)
            .join(Person, Person.id == ApiToken.person_id)
            .where(ApiToken.secret_hash == hash_of(secret), ApiToken.expires_at > now)
        )
    ).one_or_none()
    if row is None:
        return None
    token, person = row
    is_due = token.used_at is None or now - token.used_at >= SEEN_EVERY
    return Bearer(token.id, await acting(db, person, now), person.language, frozenset(token.scopes), is_due)


async def used(db: AsyncSession, token: TokenId, now: Instant) -> None:
    """It was used just now."""
    await db.execute(update(ApiToken).where(ApiToken.id == token).values(used_at=now))


def hash_of(secret: str) -> bytes:
    """What the database keeps of it: it is random and long, and needs no slow hash."""
    return sha256(secret.encode("utf-8", "surrogatepass")).digest()
