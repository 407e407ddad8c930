"""Which lesson runs now, and which is next. One that is only proposed, or was cancelled, is neither."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.sessions.models import LessonState, Session
from hub.store.tables import Instant
from hub.twinnings.models import Room
from rooms.ids import RoomId, SessionId, TwinningId


@dataclass(frozen=True, slots=True)
class LessonLine:
    """A lesson as the pages show it; times in milliseconds (UTC)."""

    session: SessionId
    room: RoomId
    title: str
    starts_at: Instant
    ends_at: Instant
    is_running: bool


async def running_lesson(db: AsyncSession, room: RoomId, now: Instant) -> LessonLine | None:
    """The lesson that runs in a room now; of two that overlap, the one that began last."""
    found = await db.scalar(
        select(Session)
        .where(
            Session.room_id == room,
            Session.starts_at <= now,
            Session.ends_at > now,
            Session.state == LessonState.AGREED,
        )
        .order_by(Session.starts_at.desc(), Session.id)
        .limit(1)
    )
    return None if found is None else _line(found, now)


async def lessons_around(db: AsyncSession, room: RoomId, now: Instant) -> list[LessonLine]:
    """The lessons that decide when a room is open: the last to end of those that began, and the next to begin."""
    agreed = select(Session).where(Session.room_id == room, Session.state == LessonState.AGREED).limit(1)
    began = agreed.where(Session.starts_at <= now).order_by(Session.ends_at.desc())
    coming = agreed.where(Session.starts_at > now).order_by(Session.starts_at)
    found = [await db.scalar(asked) for asked in (began, coming)]
    return [_line(each, now) for each in found if each is not None]


async def next_lesson(db: AsyncSession, twinning: TwinningId, now: Instant) -> LessonLine | None:
    """The lesson of a twinning that runs now, else the next one to come."""
    found = await db.scalar(
        select(Session)
        .join(Room, Room.id == Session.room_id)
        .where(Room.twinning_id == twinning, Session.ends_at > now, Session.state == LessonState.AGREED)
        .order_by(Session.starts_at, Session.id)
        .limit(1)
    )
    return None if found is None else _line(found, now)


async def lessons_ahead(db: AsyncSession, twinning: TwinningId, now: Instant, most: int = 12) -> list[LessonLine]:
    """The lessons of a twinning that are agreed and not over, the next one first."""
    found = await db.scalars(
        select(Session)
        .join(Room, Room.id == Session.room_id)
        .where(Room.twinning_id == twinning, Session.ends_at > now, Session.state == LessonState.AGREED)
        .order_by(Session.starts_at, Session.id)
        .limit(most)
    )
    return [_line(each, now) for each in found]


def _line(session: Session, now: Instant) -> LessonLine:
    return LessonLine(
        session=session.id,
        room=session.room_id,
        title=session.title,
        starts_at=session.starts_at,
        ends_at=session.ends_at,
        is_running=session.starts_at <= now < session.ends_at,
    )
