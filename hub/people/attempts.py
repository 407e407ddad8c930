"""Slows a guesser down: so many failed sign-ins per address of a person and per address of a client, then wait.

An attempt is counted before the password is looked at, so that a hundred at the same moment are a hundred; success
forgives those of the person. Only hashes of the addresses are kept, for a quarter of an hour. A keeper's letters to
try the mail are counted here as well, so that nobody's post is flooded.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people.models import FailedAttempt
from hub.people.problems import SignInProblem, SignInRefused
from hub.store.tables import Instant, new_id
from rooms.ids import ClassId, PersonId

WINDOW = 15 * 60_000
PER_PERSON = 8
PER_CLIENT = 40
"""A whole school shares one address."""
LETTERS_PER_KEEPER = 5
PICTURES_PER_PUPIL = 5
PICTURES_PER_CLASS = 60

_POSTGRES_LOCK = 7_262_611  # any number of our own; see migrations for the other


@dataclass(frozen=True, slots=True)
class Subject:
    """Who is counted, and how many failures they may have within the window."""

    hash: bytes
    allowed: int


def person_subject(email_key: str) -> Subject:
    """Counts by the address that was typed, whether it exists or not."""
    return Subject(sha256(b"person:" + email_key.encode("utf-8", "surrogatepass")).digest(), PER_PERSON)


def client_subject(address: str) -> Subject:
    """Counts by where the attempt came from."""
    return Subject(sha256(b"client:" + address.encode("utf-8", "surrogatepass")).digest(), PER_CLIENT)


def pictures_subjects(pupil: PersonId, school_class: ClassId) -> tuple[Subject, Subject]:
    """Count the wrong pictures of one card, and of all cards of a class."""
    return (
        Subject(sha256(b"pictures:" + pupil.encode()).digest(), PICTURES_PER_PUPIL),
        Subject(sha256(b"pictures of:" + school_class.encode()).digest(), PICTURES_PER_CLASS),
    )


def letter_subject(keeper: PersonId) -> Subject:
    """Counts the letters that a keeper has sent to try the mail."""
    return Subject(sha256(b"letter:" + keeper.encode()).digest(), LETTERS_PER_KEEPER)


async def count(db: AsyncSession, subjects: Sequence[Subject], now: Instant) -> None:
    """Count an attempt of each subject. Raises SignInRefused(TOO_MANY) with the time until the next is allowed."""
    if db.get_bind().dialect.name == "postgresql":  # SQLite lets one writer in at a time anyway
        await db.execute(select(func.pg_advisory_xact_lock(_POSTGRES_LOCK)))
    await db.execute(delete(FailedAttempt).where(FailedAttempt.at <= now - WINDOW))
    for subject in subjects:
        recent = select(func.count(), func.min(FailedAttempt.at)).where(FailedAttempt.subject == subject.hash)
        attempts, first = (await db.execute(recent)).one()
        if attempts >= subject.allowed:
            raise SignInRefused(SignInProblem.TOO_MANY, max(1, (first + WINDOW - now) // 1000))
    db.add_all(FailedAttempt(id=new_id(), subject=subject.hash, at=now) for subject in subjects)


async def forgive(db: AsyncSession, subject: Subject) -> None:
    """They knew the password: what failed before no longer counts."""
    await db.execute(delete(FailedAttempt).where(FailedAttempt.subject == subject.hash))
