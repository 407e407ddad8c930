"""Calls into a staff room: said once, heard for a moment by colleagues who are in another room."""

from typing import Final

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people.models import Person
from hub.store.tables import Instant
from hub.unread.models import RoomCall
from rooms.ids import PersonId, RoomId

HEARD_FOR: Final = 60_000
"""Milliseconds."""


async def call(db: AsyncSession, room: RoomId, person: PersonId, now: Instant) -> None:
    """From now on this person calls; whoever called before does no longer."""
    insert = sqlite.insert if db.get_bind().dialect.name == "sqlite" else postgresql.insert
    row = {"room_id": room, "person_id": person, "at": now}
    await db.execute(insert(RoomCall).values(row).on_conflict_do_update(index_elements=["room_id"], set_=row))


async def caller(db: AsyncSession, room: RoomId, listener: PersonId, now: Instant) -> tuple[str, Instant] | None:
    """Who calls the listener into the room, by name, and since when; None where nobody does."""
    found = await db.execute(
        select(Person.name, RoomCall.at)
        .join(Person, Person.id == RoomCall.person_id)
        .where(RoomCall.room_id == room, RoomCall.at > now - HEARD_FOR, RoomCall.person_id != listener)
    )
    row = found.first()
    return None if row is None else (row.name, row.at)
