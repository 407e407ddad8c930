"""The search and the stretches of a chat, on both databases: nothing erased, nothing of others' rooms, bounded."""

import pytest

from hub.conversations import search as searching
from hub.conversations.rooms import rooms_to_look_back_at
from hub.conversations.search import MOST_FOUND, search
from hub.conversations.transcript import LINES, stretch_of
from hub.conversations.wordings import terms_of
from hub.store.store import Store
from hub.twinnings.models import Twinning
from hub.twinnings.stages import Stage
from rooms.channel import CHAT, Author, Channel, Draft
from rooms.events import EntriesErased, MessageEdited
from rooms.ids import OpId, RoomId, Seq
from tests.contract.turns import say
from tests.hub.twinnings.test_staff_room import staff_room
from tests.hub.unread.test_marks import RIGHTS, write
from tests.hub.world import World


async def found(store: Store, query: str, *rooms: RoomId) -> list[str | None]:
    return [each.text for each in (await search(store.log, rooms, terms_of(query))).messages]


async def erase(store: Store, world: World, room: RoomId, *seqs: int) -> None:
    author = Author(world.camille, world.niort)
    await say(store.log, Channel(room, CHAT), Draft(author, OpId("erase"), EntriesErased([Seq(n) for n in seqs]), b""))


async def test_all_words_in_any_order_whatever_their_accents(any_store: Store, world: World) -> None:
    staff = await staff_room(any_store, world.twinning)
    await write(any_store, staff, world.camille, "La fête de Noël", "Le noël de l’école", "Bonjour")
    await write(any_store, world.room, world.ines, "Natal na escola, Noël na ECOLE")
    both = (staff, world.room)
    assert set(await found(any_store, "noel", *both)) == {
        "La fête de Noël", "Le noël de l’école", "Natal na escola, Noël na ECOLE",
    }  # fmt: skip
    assert await found(any_store, "ÉCOLE noel", staff) == ["Le noël de l’école"]
    assert await found(any_store, "pâques", *both) == []
    assert await found(any_store, "noel") == []


async def test_what_was_erased_is_not_found(any_store: Store, world: World) -> None:
    await write(any_store, world.room, world.camille, "un secret", "un secret aussi")
    await erase(any_store, world, world.room, 1)
    assert await found(any_store, "secret", world.room) == ["un secret aussi"]


async def edit(store: Store, world: World, room: RoomId, seq: int, text: str) -> None:
    draft = Draft(Author(world.camille, world.niort), OpId(f"edit-{text}"), MessageEdited(Seq(seq), text), b"")
    await say(store.log, Channel(room, CHAT), draft)


async def test_messages_are_found_by_their_newest_words(
    any_store: Store, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "_AT_ONCE", 2)
    await write(any_store, world.room, world.camille, "un pomme", "une poire")
    await edit(any_store, world, world.room, 1, "une pome")
    await edit(any_store, world, world.room, 1, "une pomme")
    assert set(await found(any_store, "un", world.room)) == {"une poire", "une pomme"}
    assert await found(any_store, "pome", world.room) == []
    pages = (await stretch_of(any_store.log, Channel(world.room, CHAT))).messages
    assert [(each.text, each.is_edited) for each in pages] == [("une pomme", True), ("une poire", False)]


async def test_it_is_bounded_and_says_so(any_store: Store, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    await write(any_store, world.room, world.camille, *(f"mot {number}" for number in range(MOST_FOUND + 30)))
    many = await search(any_store.log, [world.room], ["mot"])
    assert (len(many.messages), many.is_all) == (MOST_FOUND, False)
    one = await search(any_store.log, [world.room], ["mot", "79"])
    assert ([each.seq for each in one.messages], one.is_all) == ([80], True)
    monkeypatch.setattr(searching, "MOST_READ", 20)
    monkeypatch.setattr(searching, "_LEAST_EACH", 20)
    monkeypatch.setattr(searching, "_AT_ONCE", 10)
    assert not (await search(any_store.log, [world.room], ["mot", "3 "])).is_all
    assert (await search(any_store.log, [world.room], ["mot", "79"])).messages[0].seq == 80


async def test_a_stretch_around_a_message_leads_to_the_others(any_store: Store, world: World) -> None:
    count = 3 * LINES
    await write(any_store, world.room, world.camille, *(f"mot {number}" for number in range(1, count + 1)))
    await erase(any_store, world, world.room, 100)
    newest = await stretch_of(any_store.log, Channel(world.room, CHAT))
    assert (newest.messages[-1].seq, newest.later) == (count, None)
    seen: set[int] = set()
    here = newest
    while here.earlier is not None:
        seen |= {each.seq for each in here.messages}
        here = await stretch_of(any_store.log, Channel(world.room, CHAT), here.earlier)
    seen |= {each.seq for each in here.messages}
    assert seen == set(range(1, count + 1))
    around = await stretch_of(any_store.log, Channel(world.room, CHAT), Seq(100))
    assert around.later is not None
    assert next(each for each in around.messages if each.seq == 100).text is None
    assert (await stretch_of(any_store.log, Channel(world.room, CHAT), Seq(9_999))).messages[-1].seq == count
    assert (await stretch_of(any_store.log, Channel(await staff_room(any_store, world.twinning), CHAT))).messages == []


async def test_whose_rooms_are_looked_back_at(any_store: Store, world: World) -> None:
    staff = await staff_room(any_store, world.twinning)

    async def rooms(name: str) -> list[RoomId]:
        async with any_store.reading() as db:
            return [each.room for each in await rooms_to_look_back_at(db, RIGHTS, world.actor(name))]

    assert await rooms("ines") == [staff, world.room]
    for name in ("lea", "tablet", "keeper"):
        assert await rooms(name) == []
    assert await rooms("stranger") == [await staff_room(any_store, world.other_twinning)]
    async with any_store.writing() as db:
        (await db.get_one(Twinning, world.twinning)).stage = Stage.ARCHIVED
    assert await rooms("ines") == [staff, world.room]
