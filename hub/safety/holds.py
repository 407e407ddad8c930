"""The messages that wait for a teacher, in SQL: beside the log, which hears of them only when they are let through."""

from collections.abc import Sequence

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from hub.safety.models import HeldMessage
from hub.store.store import Store
from hub.store.tables import new_id
from rooms.channel import Unavailable
from rooms.holding import Why
from rooms.ids import OpId, RoomId, Seq
from signaling.ports import Held, Holds

KEPT_MS = 14 * 24 * 3_600_000
"""What nobody decided about within two weeks is forgotten."""


class SqlHolds(Holds):
    """As `Holds`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def keep(self, held: Held) -> None:
        """As `Holds.keep`: the same message again is the same row."""
        row = HeldMessage(
            id=new_id(),
            room_id=held.room,
            person_id=held.person,
            school_class_id=held.school_class,
            op_id=held.op_id,
            text=held.text,
            why=held.why.value,
            at=held.at,
            edits=held.edits,
            channel=held.channel,
        )
        try:
            async with self._store.writing() as db:
                await db.execute(delete(HeldMessage).where(HeldMessage.at < held.at - KEPT_MS))
                db.add(row)
        except IntegrityError:
            return  # it waits already
        except (OSError, SQLAlchemyError) as broken:
            raise Unavailable(str(type(broken))) from broken

    async def of_room(self, room: RoomId) -> Sequence[Held]:
        """As `Holds.of_room`."""
        try:
            async with self._store.reading() as db:
                asked = select(HeldMessage).where(HeldMessage.room_id == room).order_by(HeldMessage.at, HeldMessage.id)
                return [_held(row) for row in await db.scalars(asked)]
        except (OSError, SQLAlchemyError) as broken:
            raise Unavailable(str(type(broken))) from broken

    async def let_go(self, held: Held) -> None:
        """As `Holds.let_go`."""
        try:
            async with self._store.writing() as db:
                await db.execute(delete(HeldMessage).where(HeldMessage.id == held.id))
        except (OSError, SQLAlchemyError) as broken:
            raise Unavailable(str(type(broken))) from broken


def _held(row: HeldMessage) -> Held:
    return Held(
        id=row.id,
        room=row.room_id,
        person=row.person_id,
        school_class=row.school_class_id,
        op_id=OpId(row.op_id),
        text=row.text,
        why=Why(row.why),
        at=row.at,
        edits=None if row.edits is None else Seq(row.edits),
        channel=row.channel,
    )
