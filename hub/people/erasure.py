"""Erasing one pupil: what they said and drew in every room of their class, then card, login, consents, pseudonym."""

from collections.abc import Awaitable, Callable

from sqlalchemy import CompoundSelect, delete, select, union

from hub.activities import actions as activities
from hub.materials import actions as materials
from hub.notebooks import actions as notebooks
from hub.people import pupils
from hub.people.models import Person
from hub.people.pupils import Pupil
from hub.safety import frozen
from hub.store.store import Store
from hub.store.tables import Instant
from hub.twinnings.models import Partner, PastPartner, Room
from hub.uploads.actions import forget_of_person
from hub.writings import actions as writings
from rooms.channel import Author
from rooms.ids import ClassId, OpId, PersonId, RoomId, TwinningId
from signaling.channels.purge import Purge

Erase = Callable[[RoomId, Purge], Awaitable[object]]
"""Empties all of one person in a room, for everybody who is in it as well."""


async def erase_pupil(store: Store, erase: Erase, pupil: Pupil, by: PersonId, now: Instant) -> None:
    """They are out at once. Where a room cannot be written the pupil stays, and to ask again goes on from there.

    Raises what the log raises.
    """
    async with store.writing() as db:
        await pupils.withdraw_cards(db, [pupil], now)
    await empty_pupil(store, erase, pupil, by, now)
    async with store.writing() as db:
        await frozen.empty(db, pupil.person)
        await forget_of_person(db, pupil.person)
        await activities.forget_of_person(db, pupil.person)
        await writings.forget_of_person(db, pupil.person)
        await notebooks.forget_of_person(db, pupil.person)
        await materials.forget_of_person(db, pupil.person)
        await db.execute(delete(Person).where(Person.id == pupil.person))  # cards, logins, consents, pictures go along


async def empty_pupil(store: Store, erase: Erase, pupil: Pupil, by: PersonId, now: Instant) -> None:
    """What they said and drew goes, also from where their class has left; they stay. Raises what the log raises."""
    everywhere = await rooms_of(store, pupil.school_class)
    purge = Purge(pupil.person, Author(by, pupil.school_class), OpId(f"purge-{pupil.person[:8]}-{now}"))
    for room in everywhere:
        await erase(room, purge)


async def rooms_of(store: Store, school_class: ClassId) -> list[RoomId]:
    """Every room of every twinning in which the class takes part or once did."""
    async with store.reading() as db:
        return list(await db.scalars(select(Room.id).where(Room.twinning_id.in_(_twinnings(school_class)))))


def _twinnings(school_class: ClassId) -> CompoundSelect[tuple[TwinningId]]:
    return union(
        select(Partner.twinning_id).where(Partner.school_class_id == school_class),
        select(PastPartner.twinning_id).where(PastPartner.school_class_id == school_class),
    )
