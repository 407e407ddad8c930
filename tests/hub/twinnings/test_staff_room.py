"""The staff room of a twinning: there from the first, for the teachers of its classes, and in no list of rooms."""

import pytest
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, select

from hub.directory import HubDirectory
from hub.people.rights import HUB_ROWS
from hub.sessions.actions import Plan, propose
from hub.sessions.problems import LessonProblem, LessonRefused
from hub.sessions.settling import Teller
from hub.store.migrations.hub import r0026_staff_room
from hub.store.store import Store
from hub.store.tables import Instant
from hub.twinnings.models import STAFF, Room
from hub.twinnings.queries import rooms_of, twinning_home
from rooms.ids import RoomId, TwinningId
from rooms.rights import Rights, Role, Verb
from tests.hub.world import HOUR, NOW, Clock, World


async def staff_room(store: Store, twinning: TwinningId) -> RoomId:
    async with store.reading() as db:
        found = await db.scalars(select(Room.id).where(Room.twinning_id == twinning, Room.kind == STAFF))
        return found.one()


async def test_every_twinning_has_one_and_no_list_names_it(any_store: Store, world: World) -> None:
    for twinning in (world.twinning, world.other_twinning):
        room = await staff_room(any_store, twinning)
        async with any_store.reading() as db:
            home = await twinning_home(db, twinning, Instant(NOW))
            assert home is not None
            assert home.staff_room == room
            assert room not in {line.room for line in (*home.rooms, *await rooms_of(db, twinning))}


async def test_the_teachers_of_its_classes_alone_do_anything_there(any_store: Store, world: World) -> None:
    card = await HubDirectory(any_store, Clock()).room(await staff_room(any_store, world.twinning), NOW)
    assert card is not None
    assert card.place.is_staff
    assert {person.role for person in card.people.values()} == {Role.TEACHER}
    rights = Rights().with_rows(HUB_ROWS)
    for name in ("camille", "ines", "lea", "tablet", "stranger", "keeper"):
        for verb in (Verb.ENTER, Verb.READ_CHANNEL, Verb.SAY, Verb.DRAW, Verb.WATCH, Verb.ERASE_OWN):
            assert rights.may(world.actor(name), verb, card.place) is (name in ("camille", "ines")), (name, verb)


async def test_no_lesson_is_held_there(any_store: Store, world: World) -> None:
    room = await staff_room(any_store, world.twinning)
    plan = Plan("Lesson", Instant(NOW + 24 * HOUR), 45)
    with pytest.raises(LessonRefused) as refused:
        async with any_store.writing() as db:
            await propose(db, room=room, plan=plan, by=Teller(world.camille, world.niort), now=Instant(NOW))
    assert refused.value.problem is LessonProblem.ROOM


async def test_twinnings_that_were_there_before_get_one(any_store: Store, world: World) -> None:
    def again(connection: Connection) -> None:
        operations = Operations(MigrationContext.configure(connection))
        r0026_staff_room.downgrade(operations)
        r0026_staff_room.upgrade(operations)

    before = await staff_room(any_store, world.twinning)
    async with any_store.writing() as db:
        await (await db.connection()).run_sync(again)
    assert await staff_room(any_store, world.twinning) != before
    assert await staff_room(any_store, world.other_twinning)
    async with any_store.reading() as db:
        assert [line.room for line in await rooms_of(db, world.twinning)] == [world.room]
