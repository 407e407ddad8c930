"""Unread marks: what counts as new to whom, on both databases, with two questions however many rooms there are."""

import pytest
from sqlalchemy import event

from hub.people.actions import add_person
from hub.people.rights import HUB_ROWS
from hub.store.store import Store
from hub.twinnings.actions import open_room
from hub.twinnings.models import Twinning
from hub.twinnings.stages import Stage
from hub.unread.marks import Unread, note_read, unread_of
from rooms.channel import CHAT, Author, Channel, Draft
from rooms.events import EntriesErased
from rooms.ids import OpId, PersonId, RoomId, Seq
from rooms.rights import Actor, Rights, Role
from tests.contract.turns import say, saying
from tests.hub.twinnings.test_staff_room import staff_room
from tests.hub.world import NOW, World

RIGHTS = Rights().with_rows(HUB_ROWS)


async def write(store: Store, room: RoomId, person: PersonId, *texts: str) -> None:
    """Somebody says something in a room."""
    await say(store.log, Channel(room, CHAT), *(saying(text, Author(person, None)) for text in texts))


async def new_to(store: Store, actor: Actor) -> Unread:
    async with store.reading() as db:
        return await unread_of(db, store.log, RIGHTS, actor)


async def read(store: Store, person: PersonId, room: RoomId, seq: int) -> None:
    async with store.writing() as db:
        await note_read(db, person, room, Seq(seq))


async def test_what_others_wrote_is_new_until_it_was_read(any_store: Store, world: World) -> None:
    staff = await staff_room(any_store, world.twinning)
    await write(any_store, staff, world.camille, "Bonjour", "Qui vient ?", "Et quand ?")
    await write(any_store, world.room, world.ines, "Olá")
    ines, camille = await new_to(any_store, world.actor("ines")), await new_to(any_store, world.actor("camille"))
    assert [(each.room, each.is_staff, each.count) for each in ines.rooms] == [(staff, True, 3)]
    assert (ines.total, ines.in_room(staff), ines.in_twinning(world.twinning)) == (3, 3, 3)
    assert (camille.total, camille.in_room(staff), camille.in_room(world.room)) == (1, 0, 1)
    await read(any_store, world.ines, staff, 2)
    assert (await new_to(any_store, world.actor("ines"))).total == 1
    await read(any_store, world.ines, staff, 1)  # late, from another window
    await read(any_store, world.ines, staff, 2)
    assert (await new_to(any_store, world.actor("ines"))).total == 1
    await read(any_store, world.ines, staff, 3)
    assert (await new_to(any_store, world.actor("ines"))).total == 0
    assert (await new_to(any_store, world.actor("camille"))).total == 1, "everybody reads for themselves"


async def test_what_is_erased_is_new_to_nobody(any_store: Store, world: World) -> None:
    staff = await staff_room(any_store, world.twinning)
    await write(any_store, staff, world.camille, "Bonjour", "Pardon")
    erasing = Draft(Author(world.camille, world.niort), OpId("erase"), EntriesErased([Seq(2)]), b"")
    await say(any_store.log, Channel(staff, CHAT), erasing)
    assert (await new_to(any_store, world.actor("ines"))).total == 1


@pytest.mark.parametrize("name", ["lea", "tablet", "stranger", "keeper"])
async def test_nobody_else_has_anything_new(any_store: Store, world: World, name: str) -> None:
    for room in (world.room, await staff_room(any_store, world.twinning)):
        await write(any_store, room, world.camille, "Bonjour")
    assert (await new_to(any_store, world.actor(name))).total == 0


async def test_an_archive_has_nothing_new(any_store: Store, world: World) -> None:
    await write(any_store, world.room, world.camille, "Bonjour")
    async with any_store.writing() as db:
        (await db.get_one(Twinning, world.twinning)).stage = Stage.ARCHIVED
    assert (await new_to(any_store, world.actor("ines"))).total == 0


async def test_a_colleague_of_two_classes_counts_each_room_once(any_store: Store, world: World) -> None:
    both = Actor(world.ines, Role.TEACHER, world.evora, frozenset({world.evora, world.chania}))
    await write(any_store, world.room, world.camille, "Bonjour")
    assert (await new_to(any_store, both)).total == 1


async def test_one_question_to_the_store_for_all_rooms(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        rooms = [await open_room(db, twinning=world.twinning, title=f"Salle {number}") for number in range(30)]
    for room in rooms:
        await write(any_store, room.id, world.camille, "Bonjour", "Encore")
    asked: list[str] = []
    async with any_store.reading() as db:
        connection = (await db.connection()).sync_connection
        assert connection is not None
        event.listen(connection, "before_cursor_execute", lambda *args: asked.append(args[2]))
        found = await unread_of(db, any_store.log, RIGHTS, world.actor("ines"))
    assert (len(found.rooms), found.total) == (30, 60)
    assert len(asked) == 1


async def test_a_mark_goes_with_its_person(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        leaving = await add_person(
            db, role=Role.TEACHER, name="Nuno", now=NOW, email="nuno@escola.example", language="pt",
            animal="bee", colour=1, school_class=world.evora,
        )  # fmt: skip
    await read(any_store, leaving.id, world.room, 1)
    async with any_store.writing() as db:
        await db.delete(await db.get_one(type(leaving), leaving.id))
