"""The register: every worker writes each minute which classes are in rooms of lessons, so a kill costs a minute.

What several workers see of one class in one minute is one minute.
"""

import asyncio
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import case, delete, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession
from structlog.typing import FilteringBoundLogger

from hub.attendance.models import ClassAttendance
from hub.schools.models import SchoolClass
from hub.sessions.models import LessonState, Session
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.ids import ClassId, RoomId, SeatId, SessionId
from signaling.socket.server import Signaling

LOOK_EVERY_SECONDS = 20.0
_MINUTE = 60_000
_HOUR = 60 * _MINUTE

BEFORE, AFTER = 15 * _MINUTE, 30 * _MINUTE
"""A room opens so long before its lesson, and closes at the latest so long after it."""

KEPT_FOR = 400 * 24 * _HOUR
"""A school year and its report."""


@dataclass(frozen=True, slots=True)
class Said:
    """How many of a class are there, as its teacher said in the room, and when (milliseconds, UTC)."""

    headcount: int
    at: int


def said_in(signaling: Signaling, room: RoomId, school_class: ClassId) -> Said | None:
    """The last word on it that this worker knows; it may be of another day."""
    live = signaling.rooms.live(room)
    setup = None if live is None else live.floor.now.setups.seats.get(SeatId(school_class))
    return None if setup is None or setup.headcount is None else Said(setup.headcount, setup.counted_at)


def seats_taken(signaling: Signaling) -> dict[RoomId, set[ClassId]]:
    """Which classes have somebody in which rooms at this worker now; guests, and a class made of code, do not count."""
    return {
        live.room: {ClassId(here.seat) for here in live.presence.present.values() if here.seat and not here.is_puppet}
        & live.card.place.partners
        for live in signaling.rooms.all()
    }


class Register:
    """One worker's part."""

    def __init__(
        self,
        store: Store,
        seats: Callable[[], Mapping[RoomId, Collection[ClassId]]],
        clock: Callable[[], int],
        journal: FilteringBoundLogger,
        said: Callable[[RoomId, ClassId], Said | None] = lambda room, school_class: None,
    ) -> None:
        self._said = said
        self._store = store
        self._seats = seats
        self._clock = clock
        self._journal = journal
        self._forgot_at = 0

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                await self.look()
            except (SQLAlchemyError, OSError) as no:
                self._journal.warning("attendance not written", why=type(no).__name__)
            await asyncio.sleep(LOOK_EVERY_SECONDS)

    async def look(self) -> None:
        """Write down who is there; nothing is written where nobody is."""
        now = Instant(self._clock())
        seats = {room: set(classes) for room, classes in self._seats().items() if classes}
        is_time_to_forget = now - self._forgot_at >= _HOUR
        if not seats and not is_time_to_forget:
            return
        async with self._store.writing() as db:
            for room, classes in seats.items():
                session = await lesson_around(db, room, now)
                for school_class in sorted(classes) if session else ():
                    await note(db, session, school_class, now, self._said(room, school_class))  # type: ignore[arg-type]
            if is_time_to_forget:
                await db.execute(delete(ClassAttendance).where(ClassAttendance.seen_at <= now - KEPT_FOR))
                self._forgot_at = now


async def lesson_around(db: AsyncSession, room: RoomId, now: Instant) -> SessionId | None:
    """The lesson that runs in a room, else the one that is about to, else the one that has just ended."""
    found = await db.execute(
        select(Session.id, Session.starts_at, Session.ends_at).where(
            Session.room_id == room,
            Session.state == LessonState.AGREED,
            Session.starts_at <= now + BEFORE,
            Session.ends_at > now - AFTER,
        )
    )
    lessons = found.all()
    if not lessons:
        return None
    best = min(lessons, key=lambda each: (not each.starts_at <= now < each.ends_at, each.starts_at <= now, each.id))
    return SessionId(best.id)


async def note(
    db: AsyncSession, session: SessionId, school_class: ClassId, now: Instant, said: Said | None = None
) -> None:
    """This class is there in this minute. What was `said` counts where it is the newest word."""
    insert = sqlite.insert if db.get_bind().dialect.name == "sqlite" else postgresql.insert
    minute = now // _MINUTE
    is_said_now = said is not None and said.at > now - BEFORE
    row = {
        "session_id": session, "school_class_id": school_class, "joined_at": now, "seen_at": now,
        "seen_minute": minute, "minutes": 1,
        "headcount": said.headcount if said is not None and is_said_now else None,
        "counted_at": said.at if said is not None and is_said_now else None,
    }  # fmt: skip
    is_new = ClassAttendance.seen_minute < minute
    told = {}
    if said is not None:
        is_newer = func.coalesce(ClassAttendance.counted_at, ClassAttendance.joined_at - BEFORE) < said.at
        told = {
            "headcount": case((is_newer, said.headcount), else_=ClassAttendance.headcount),
            "counted_at": case((is_newer, said.at), else_=ClassAttendance.counted_at),
        }
    await db.execute(
        insert(ClassAttendance)
        .values(row)
        .on_conflict_do_update(
            index_elements=["session_id", "school_class_id"],
            set_={
                "minutes": ClassAttendance.minutes + case((is_new, 1), else_=0),
                "seen_minute": case((is_new, minute), else_=ClassAttendance.seen_minute),
                **told,
                "seen_at": case((ClassAttendance.seen_at < now, now), else_=ClassAttendance.seen_at),
            },
        )
    )


async def say_headcount(db: AsyncSession, session: SessionId, school_class: ClassId, said: Said) -> bool:
    """How many of the class were there, as its teacher says now; whether the class was there at all."""
    found = await db.get(ClassAttendance, (session, school_class))
    if found is None or await db.get(SchoolClass, school_class) is None:
        return False
    found.headcount, found.counted_at = said.headcount, said.at
    return True
