"""Links of an account: made, looked at, used once. What is over is forgotten when the next one is made."""

from collections.abc import Sequence

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.accounts.models import AccountLink, LinkId, Purpose
from hub.accounts.problems import LinkProblem, LinkRefused
from hub.people import cards
from hub.store.tables import Instant, new_id
from rooms.ids import PersonId

HOUR = 3_600_000
DAY = 24 * HOUR

LASTS = {
    Purpose.SIGN_UP: 14 * DAY,
    Purpose.NEW_PASSWORD: HOUR,
    Purpose.NEW_EMAIL: DAY,
    Purpose.MENTOR: 14 * DAY,
    Purpose.SECOND_STEP: HOUR // 12,
}
"""In milliseconds. What changes an account that exists is not left lying in a mailbox."""

MOST_OPEN = 20
"""Sign-up links that one person may have handed out and that nobody has used yet."""

REMEMBERED = 7 * DAY
"""So long a link that is over says why, instead of being unknown."""


class TooMany(Exception):
    """So many links of theirs are still on their way."""


async def make(
    db: AsyncSession,
    purpose: Purpose,
    now: Instant,
    *,
    person: PersonId | None = None,
    email: str | None = None,
    made_by: PersonId | None = None,
    countries: Sequence[str] | None = None,
    lasts: int | None = None,
) -> str:
    """The secret of a fresh link; it cannot be read again. One for the same account and purpose ends the one before."""
    await db.execute(delete(AccountLink).where(AccountLink.expires_at <= now - REMEMBERED))
    if person is not None:
        await end(db, person, purpose)
    secret = cards.new_secret()
    db.add(
        AccountLink(
            id=LinkId(new_id()),
            secret_hash=cards.hash_of(secret),
            purpose=purpose,
            person_id=person,
            made_by=made_by,
            email=email,
            countries=None if countries is None else list(countries),
            created_at=now,
            expires_at=now + (LASTS[purpose] if lasts is None else lasts),
        )
    )
    await db.flush()
    return secret


async def hand_out(db: AsyncSession, made_by: PersonId, now: Instant) -> str:
    """A link to sign up, for somebody to hand over. Raises TooMany."""
    waiting = select(func.count()).where(
        AccountLink.made_by == made_by,
        AccountLink.purpose == Purpose.SIGN_UP,
        AccountLink.used_at.is_(None),
        AccountLink.expires_at > now,
    )
    if (await db.scalar(waiting) or 0) >= MOST_OPEN:
        raise TooMany
    return await make(db, Purpose.SIGN_UP, now, made_by=made_by)


async def look(db: AsyncSession, secret: str, now: Instant, *purposes: Purpose) -> AccountLink:
    """The link of this secret, still good and (if any are named) for one of these purposes. Raises LinkRefused."""
    found = await db.scalar(select(AccountLink).where(AccountLink.secret_hash == cards.hash_of(secret)))
    if found is None or (purposes and found.purpose not in purposes):
        raise LinkRefused(LinkProblem.UNKNOWN)
    if found.used_at is not None:
        raise LinkRefused(LinkProblem.USED)
    if now >= found.expires_at:
        raise LinkRefused(LinkProblem.EXPIRED)
    return found


async def use(db: AsyncSession, link: AccountLink, now: Instant) -> None:
    """It has done its work. Raises LinkRefused where another was quicker."""
    # One statement decides between two that come at once, on both databases.
    unused = update(AccountLink).where(AccountLink.id == link.id, AccountLink.used_at.is_(None))
    if await db.scalar(unused.values(used_at=now).returning(AccountLink.id)) is None:
        raise LinkRefused(LinkProblem.USED)


async def end(db: AsyncSession, person: PersonId, *purposes: Purpose) -> None:
    """No link of this account (for these purposes) is good any more."""
    theirs = delete(AccountLink).where(AccountLink.person_id == person, AccountLink.used_at.is_(None))
    await db.execute(theirs.where(AccountLink.purpose.in_(purposes)) if purposes else theirs)
