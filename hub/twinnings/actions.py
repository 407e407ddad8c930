"""What changes about twinnings: they are made, classes join, rooms open. A `db` is a writing session."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.store.tables import new_id
from hub.twinnings.models import Partner, Room, Twinning
from rooms.ids import ClassId, RoomId, TwinningId
from rooms.room import PAGES
from rooms.text import clean_line


async def add_twinning(
    db: AsyncSession,
    *,
    title: str,
    languages: Sequence[str],
    starts_on: date,
    ends_on: date,
    kit: str | None = None,
) -> Twinning:
    """Make a twinning that nobody has joined yet. Raises Refused for the title."""
    twinning = Twinning(
        id=TwinningId(new_id()),
        title=clean_line(title, 120),
        languages=list(languages),
        starts_on=starts_on,
        ends_on=ends_on,
        kit=kit,
    )
    db.add(twinning)
    await db.flush()
    return twinning


async def join(db: AsyncSession, *, twinning: TwinningId, school_class: ClassId, on: date) -> Partner:
    """Let a class take part, at the end of the chain; one that takes part already keeps its place."""
    partner = await db.get(Partner, (twinning, school_class))
    if partner is not None:
        return partner
    last = await db.scalar(select(func.max(Partner.position)).where(Partner.twinning_id == twinning))
    partner = Partner(
        twinning_id=twinning, school_class_id=school_class, joined_on=on, position=0 if last is None else last + 1
    )
    db.add(partner)
    await db.flush()
    return partner


async def open_room(db: AsyncSession, *, twinning: TwinningId, title: str, pages: int = PAGES) -> Room:
    """Give a twinning a room. Raises Refused for the title."""
    room = Room(id=RoomId(new_id()), twinning_id=twinning, title=clean_line(title, 120), pages=pages)
    db.add(room)
    await db.flush()
    return room
