"""The second step of a sign-in: a code of the phone that changes every half minute (RFC 6238), or one on paper.

A code counts once: whoever reads it over a shoulder comes too late. Codes on paper are kept as hashes.
"""

from hashlib import sha256
from hmac import compare_digest

import pyotp
from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people import cards
from hub.people.attempts import Subject
from hub.people.models import RecoveryCode, SecondFactor
from hub.store.tables import Instant, new_id
from rooms.ids import PersonId

STEP = 30_000
"""Milliseconds for which a code stands (RFC 6238 §5.2), and one more on each side for clocks that are not exact."""
GUESSES = 6
"""In a quarter of an hour, by somebody who knows the password already."""
RECOVERY_CODES = 10
_GROUPS = 4


def new_secret() -> str:
    """160 random bits in base32, as authenticator apps read them (RFC 4226 §4)."""
    return pyotp.random_base32()


def uri(secret: str, email: str, hub: str) -> str:
    """What stands in the QR code."""
    return pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name=hub)


def step_of(secret: str, code: str, now: Instant) -> int | None:
    """The half minute whose code this is, or None."""
    typed = "".join(code.split())
    if len(typed) != 6 or not typed.isascii() or not typed.isdecimal():
        return None
    totp, current = pyotp.TOTP(secret), now // STEP
    return next(
        (at for at in (current, current - 1, current + 1) if compare_digest(totp.generate_otp(at), typed)), None
    )


def subject(person: PersonId) -> Subject:
    """Counts guesses at somebody's codes."""
    return Subject(sha256(b"factor:" + person.encode()).digest(), GUESSES)


async def is_on(db: AsyncSession, person: PersonId) -> bool:
    """Whether they have a second step."""
    return await db.scalar(select(SecondFactor.person_id).where(SecondFactor.person_id == person)) is not None


async def codes_left(db: AsyncSession, person: PersonId) -> int:
    """How many codes on paper they still have."""
    unused = RecoveryCode.person_id == person, RecoveryCode.used_at.is_(None)
    return await db.scalar(select(func.count()).where(*unused)) or 0


async def turn_on(db: AsyncSession, *, person: PersonId, secret: str, step: int, now: Instant) -> list[str]:
    """From now on; `step` is the one whose code was typed just now. Gives the codes for paper, which are shown once."""
    await turn_off(db, person)
    db.add(SecondFactor(person_id=person, secret=secret, since=now, last_step=step))
    await db.flush()
    return await new_codes(db, person)


async def turn_off(db: AsyncSession, person: PersonId) -> None:
    """The password alone opens the door again."""
    await db.execute(delete(SecondFactor).where(SecondFactor.person_id == person))
    await db.execute(delete(RecoveryCode).where(RecoveryCode.person_id == person))


async def new_codes(db: AsyncSession, person: PersonId) -> list[str]:
    """Ten fresh codes for paper; those before are void."""
    await db.execute(delete(RecoveryCode).where(RecoveryCode.person_id == person))
    codes = ["-".join(cards.new_secret().split("-")[:_GROUPS]) for _ in range(RECOVERY_CODES)]
    db.add_all(RecoveryCode(id=new_id(), person_id=person, code_hash=_hash(person, code)) for code in codes)
    return codes


async def take(db: AsyncSession, person: PersonId, code: str, now: Instant) -> bool:
    """Whether this code is theirs and counts now; it never counts again."""
    factor = await db.get(SecondFactor, person)
    if factor is None:
        return False
    step = step_of(factor.secret, code, now)
    if step is not None:
        # One statement decides between two that come at once, on both databases.
        newer = update(SecondFactor).where(SecondFactor.person_id == person, SecondFactor.last_step < step)
        return await db.scalar(newer.values(last_step=step).returning(SecondFactor.person_id)) is not None
    unused = RecoveryCode.code_hash == _hash(person, code), RecoveryCode.used_at.is_(None)
    used = update(RecoveryCode).where(RecoveryCode.person_id == person, *unused).values(used_at=now)
    return await db.scalar(used.returning(RecoveryCode.id)) is not None


def _hash(person: PersonId, code: str) -> bytes:
    """80 random bits need no slow hash; the person's id keeps two of the same apart."""
    return sha256(b"recovery:" + person.encode() + cards.hash_of(code)).digest()
