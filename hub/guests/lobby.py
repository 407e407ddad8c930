"""Whom a teacher let in, in SQL: it holds at every worker, over reloads and restarts, and goes with the row."""

from collections.abc import Callable

from sqlalchemy import select, update
from sqlalchemy.exc import SQLAlchemyError

from hub.audit.witness import Deed, about_to
from hub.guests.models import LessonGuest
from hub.sessions.models import Session
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.channel import Unavailable
from rooms.ids import PersonId, RoomId
from rooms.rights import Actor, Role
from signaling.ports import Lobby


class SqlLobby(Lobby):
    """As `Lobby`. What a teacher decides at the door is witnessed as what they do on a page is."""

    def __init__(self, store: Store, clock: Callable[[], int]) -> None:
        self._store = store
        self._clock = clock

    async def admit(self, room: RoomId, guest: PersonId, by: PersonId, *, comes_in: bool) -> bool:
        """As `Lobby.admit`."""
        now = Instant(self._clock())
        about_to(Deed(Actor(by, Role.TEACHER), "lobby.admit" if comes_in else "lobby.send_out", f"/rooms/{room}", now))
        here = select(Session.id).where(Session.room_id == room)
        deciding = (
            update(LessonGuest)
            .where(
                LessonGuest.person_id == guest,
                LessonGuest.session_id.in_(here),
                LessonGuest.withdrawn_at.is_(None),
            )
            .values(
                admitted_at=now if comes_in else None,
                sent_out_at=None if comes_in else now,
                decided_by=by,
            )
            .returning(LessonGuest.id)
        )
        try:
            async with self._store.writing() as db:
                return await db.scalar(deciding) is not None
        except (OSError, SQLAlchemyError) as broken:
            raise Unavailable(str(type(broken))) from broken
        finally:
            about_to(None)
