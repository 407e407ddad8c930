"""Erasing one pupil: what they said and drew in every room of their class, then card, login, consents, pseudonym."""

from collections.abc import Awaitable, Callable

from sqlalchemy import delete, select

from hub.people import pupils
from hub.people.models import Person
from hub.people.pupils import Pupil
from hub.store.store import Store
from hub.store.tables import Instant
from hub.twinnings.models import Partner, Room
from rooms.channel import Author
from rooms.ids import OpId, RoomId
from rooms.rights import Actor
from signaling.channels.purge import Purge

Erase = Callable[[RoomId, Purge], Awaitable[object]]
"""Empties all of one person in a room, for everybody who is in it as well."""


async def erase_pupil(store: Store, erase: Erase, pupil: Pupil, by: Actor, now: Instant) -> None:
    """They are out at once. Where a room cannot be written the pupil stays, and to ask again goes on from there.

    Raises what the log raises.
    """
    async with store.writing() as db:
        await pupils.withdraw_cards(db, [pupil], now)
        rooms = await db.scalars(
            select(Room.id)
            .join(Partner, Partner.twinning_id == Room.twinning_id)
            .where(Partner.school_class_id == pupil.school_class)
        )
        everywhere = list(rooms)
    purge = Purge(pupil.person, Author(by.person, pupil.school_class), OpId(f"purge-{pupil.person[:8]}-{now}"))
    for room in everywhere:
        await erase(room, purge)
    async with store.writing() as db:
        await db.execute(delete(Person).where(Person.id == pupil.person))  # cards, logins, consents, pictures go along
