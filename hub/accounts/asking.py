"""Somebody asks for a letter: to sign up, or for a new password. What they see tells nothing of who is known here.

Known or not, the same is written and the same is counted, so that neither words nor time make a difference.
"""

from hashlib import sha256

from sqlalchemy.ext.asyncio import AsyncSession

from hub.accounts import links
from hub.accounts.letters import Desk
from hub.accounts.models import Purpose
from hub.people import attempts, queries
from hub.people.attempts import Subject
from hub.people.emails import clean_email, email_key
from hub.store.store import Store
from hub.store.tables import Instant

PER_ADDRESS = 3
"""Letters to one address in a quarter of an hour: nobody's mailbox is flooded from here."""
PER_CLIENT = 30
"""A whole school shares one address."""

SIGN_UP_LASTS = links.DAY


async def ask_to_sign_up(
    store: Store, desk: Desk, *, email: str, language: str, client_address: str, now: Instant
) -> None:
    """A letter with a link goes there, or, to somebody who is known, one that says so and leads in.

    Raises SignInRefused(TOO_MANY), PersonRefused for what is no address.
    """
    to = clean_email(email)
    await count_letter(store, to, client_address, now)
    async with store.writing() as db:
        known = await queries.person_by_email(db, to)
        secret = await links.make(db, Purpose.SIGN_UP, now, email=to, lasts=SIGN_UP_LASTS)
        if known is None:
            await desk.send(db, "sign-up", to, language, now, secret=secret, useless_at=now + SIGN_UP_LASTS)
        else:
            await links.use(db, await links.look(db, secret, now), now)
            await desk.send(db, "known", to, known.language, now, person=known.person)


async def ask_for_password(store: Store, desk: Desk, *, email: str, client_address: str, now: Instant) -> None:
    """A letter with a link goes to an adult who is known by this address; nobody else gets one.

    Raises SignInRefused(TOO_MANY), PersonRefused for what is no address.
    """
    to = clean_email(email)
    await count_letter(store, to, client_address, now)
    async with store.writing() as db:
        known = await queries.person_by_email(db, to)
        if known is None or known.email is None:
            async with db.begin_nested() as undone:  # the same work, for nothing
                await _password_letter(db, desk, to, "en", now)
                await undone.rollback()
            return
        await _password_letter(db, desk, known.email, known.language, now, known)


async def _password_letter(
    db: AsyncSession, desk: Desk, to: str, language: str, now: Instant, known: queries.Profile | None = None
) -> None:
    person = None if known is None else known.person
    secret = await links.make(db, Purpose.NEW_PASSWORD, now, person=person, email=to)
    ends = now + links.LASTS[Purpose.NEW_PASSWORD]
    await desk.send(db, "new-password", to, language, now, secret=secret, person=person, useless_at=ends)


async def count_letter(store: Store, email: str, client_address: str, now: Instant) -> None:
    """One more letter that somebody asked for. Raises SignInRefused(TOO_MANY)."""
    async with store.writing() as db:
        subjects = (_subject("to", email_key(email), PER_ADDRESS), _subject("from", client_address, PER_CLIENT))
        await attempts.count(db, subjects, now)


def _subject(kind: str, what: str, allowed: int) -> Subject:
    return Subject(sha256(f"asked-{kind}:{what}".encode("utf-8", "surrogatepass")).digest(), allowed)
