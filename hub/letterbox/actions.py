"""What teachers do with the letterboxes of a class. A `db` is a writing session, whose transaction the caller ends."""

import secrets
from enum import StrEnum
from typing import Final

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.letterbox.models import Letterbox, LetterSender
from hub.people.emails import clean_email, email_key
from hub.people.problems import PersonRefused
from hub.schools.models import SchoolClass
from hub.store.tables import Instant
from rooms.ids import ClassId, PersonId, TwinningId

MOST_SENDERS: Final = 100
_BIRDS: Final = (
    "dove", "finch", "heron", "ibis", "kite", "lark", "martin", "oriole", "owl", "raven", "robin", "stork", "swan",
    "swift", "tern", "wren",
)  # fmt: skip
_SIGNS: Final = "23456789abcdefghjkmnpqrstvwxyz"
"""Thirty, and none looks like another: twelve of them are 58 bits."""
_GROUPS: Final = 3


class SenderProblem(StrEnum):
    """Why an address cannot be added; each has a sentence (`letterbox-sender-…`)."""

    NONE = "none"  # it is no address
    OURS = "ours"  # the hub's own: letters would go round
    MANY = "many"


class SenderRefused(Exception):
    """Nothing of it is kept."""

    def __init__(self, problem: SenderProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


async def open_box(db: AsyncSession, twinning: TwinningId, school_class: ClassId, now: Instant) -> str:
    """A new address; the one before takes nothing any more. What stands before its @."""
    await close_box(db, twinning, school_class)
    local = new_local()
    db.add(Letterbox(twinning_id=twinning, school_class_id=school_class, local=local, made_at=now))
    await db.flush()
    return local


async def close_box(db: AsyncSession, twinning: TwinningId, school_class: ClassId) -> None:
    """No address any more."""
    theirs = Letterbox.twinning_id == twinning, Letterbox.school_class_id == school_class
    await db.execute(delete(Letterbox).where(*theirs))


async def add_sender(
    db: AsyncSession, school_class: ClassId, typed: str, by: PersonId, now: Instant, *, is_ours: bool = False
) -> None:
    """From now on this address may write to the class. Raises SenderRefused. `is_ours`: the hub's own."""
    try:
        email = clean_email(typed)
    except PersonRefused:
        raise SenderRefused(SenderProblem.NONE) from None
    if is_ours:
        raise SenderRefused(SenderProblem.OURS)
    key = email_key(email)
    if await db.get(LetterSender, (school_class, key)) is not None:
        return
    count = select(func.count()).select_from(LetterSender).where(LetterSender.school_class_id == school_class)
    if (await db.scalar(count) or 0) >= MOST_SENDERS:
        raise SenderRefused(SenderProblem.MANY)
    db.add(LetterSender(school_class_id=school_class, email_key=key, email=email, added_by=by, added_at=now))
    await db.flush()


async def remove_sender(db: AsyncSession, school_class: ClassId, key: str) -> None:
    """It may write no more."""
    theirs = LetterSender.school_class_id == school_class, LetterSender.email_key == key[:254]
    await db.execute(delete(LetterSender).where(*theirs))


async def forget_ended(db: AsyncSession, now: Instant) -> None:
    """A class that has ended gets no letters, and keeps nobody's address."""
    ended = select(SchoolClass.id).where(SchoolClass.ends_at <= now)
    for part in (Letterbox, LetterSender):
        await db.execute(delete(part).where(part.school_class_id.in_(ended)))


def new_local() -> str:
    """A bird and twelve signs, in groups that can be read to somebody."""
    signs = ("".join(secrets.choice(_SIGNS) for _ in range(4)) for _ in range(_GROUPS))
    return "-".join((secrets.choice(_BIRDS), *signs))
