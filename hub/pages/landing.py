"""Where somebody arrives who has just come in: at the lesson, at their classes, or (a keeper) at the hub itself."""

from urllib.parse import urlencode

from sqlalchemy.ext.asyncio import AsyncSession

from hub.sessions.queries import next_lesson
from hub.store.tables import Instant
from hub.twinnings.queries import TwinningLine, twinnings_of
from rooms.ids import ClassId, RoomId, SessionId, TwinningId
from rooms.rights import Actor, Role

CLASSES = "/classes"
TWINNINGS = "/twinnings"
HUB = "/hub"
MENTOR = "/mentor"
GUEST = "/guest"


def twinning_url(twinning: TwinningId) -> str:
    """The home of a twinning."""
    return f"{TWINNINGS}/{twinning}"


def class_url(school_class: ClassId) -> str:
    """A class, as its own teachers see it."""
    return f"{CLASSES}/{school_class}"


def room_url(room: RoomId) -> str:
    """The door of a live room."""
    return f"/rooms/{room}"


def lesson_url(session: SessionId) -> str:
    """The page of a lesson: its date, who comes, what it is about."""
    return f"/lessons/{session}"


def own_path(path: str, otherwise: str = "/") -> str:
    """A path of this hub, never another site: `//elsewhere` and `/\\elsewhere` name one too (URL standard §4.4)."""
    is_own = path.startswith("/") and not path.startswith("//") and path.isascii() and path.isprintable()
    return path if is_own and "\\" not in path else otherwise


def entry_url(wanted: str) -> str:
    """The way in for somebody who wanted to be at `wanted`, a path, and shall come there once signed in."""
    return f"/?{urlencode({'to': wanted})}"


async def landing(db: AsyncSession, actor: Actor, now: Instant, *, to_live: bool) -> str:
    """The address to go to. Pupils and tablets go to the room; so do teachers whose link says so."""
    if actor.role is Role.KEEPER:
        return HUB
    if actor.role is Role.MENTOR:
        return MENTOR
    if actor.role is Role.GUEST:
        return GUEST
    lines = await twinnings_of(db, actor, now)
    if to_live or actor.role in (Role.PUPIL, Role.COMPANION):
        room = await _room(db, lines, now)
        if room is not None:
            return room_url(room)
    if actor.role is Role.TEACHER:
        return CLASSES
    return twinning_url(lines[0].twinning) if len(lines) == 1 else TWINNINGS


async def _room(db: AsyncSession, lines: list[TwinningLine], now: Instant) -> RoomId | None:
    """The room where a lesson runs, else the one of the lesson that is next, else the only one there is."""
    coming = [lesson for line in lines if (lesson := await next_lesson(db, line.twinning, now))]
    if coming:
        return min(coming, key=lambda lesson: (not lesson.is_running, lesson.starts_at)).room
    rooms = [room for line in lines for room in line.rooms]
    return rooms[0].room if len(rooms) == 1 else None
