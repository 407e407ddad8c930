"""Postal addresses of classes: kept by their own teachers, read by the teachers of the classes that write to them."""

from collections.abc import Collection, Mapping
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.parcels.models import ClassAddress
from hub.schools.models import SchoolClass
from hub.store.tables import Instant
from rooms.errors import Code, Refused
from rooms.ids import ClassId
from rooms.text import clean_text

MOST_LINES: Final = 7
MOST_CHARACTERS: Final = 300


async def keep(db: AsyncSession, school_class: ClassId, typed: str, now: Instant) -> None:
    """The address of a class, a line each; nothing typed takes it away. Raises Refused."""
    await db.execute(delete(ClassAddress).where(ClassAddress.school_class_id == school_class))
    if not typed.strip():
        return
    lines = [line for line in clean_text(typed, MOST_CHARACTERS).splitlines() if line.strip()]
    if len(lines) > MOST_LINES:
        raise Refused(Code.TEXT_TOO_LONG)
    db.add(ClassAddress(school_class_id=school_class, lines="\n".join(lines), changed_at=now))
    await db.flush()


async def addresses(db: AsyncSession, classes: Collection[ClassId]) -> Mapping[ClassId, str]:
    """Those of these classes that have one."""
    rows = await db.scalars(select(ClassAddress).where(ClassAddress.school_class_id.in_(classes)))
    return {each.school_class_id: each.lines for each in rows}


async def forget_ended(db: AsyncSession, now: Instant) -> None:
    """A class that has ended gets no post."""
    ended = select(SchoolClass.id).where(SchoolClass.ends_at <= now)
    await db.execute(delete(ClassAddress).where(ClassAddress.school_class_id.in_(ended)))
