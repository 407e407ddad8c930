"""The pages on which messages are searched and read: for the teachers of a room, and for nobody else."""

import pytest

from hub.store.store import Store
from rooms.channel import FLOOR, Author, Channel, ChannelName, Draft, group_chat
from rooms.commands import Group
from rooms.events import AnyEvent, GroupsClosed, GroupsOpened, GroupsSet, MessageSaid
from rooms.ids import OpId
from tests.contract.turns import say as contract_say
from tests.hub.conversations.test_search import erase
from tests.hub.pages.visits import Browser, text, words
from tests.hub.twinnings.test_staff_room import staff_room
from tests.hub.unread.test_marks import write
from tests.hub.world import World


async def read(browser: Browser, path: str) -> str:
    return await words(await browser.get(path, Cookie="language=en"))


async def test_a_search_leads_to_the_message(browser: Browser, store: Store, world: World) -> None:
    staff = await staff_room(store, world.twinning)
    await write(store, staff, world.camille, "Bonjour", "On fête <Noël> à l’école ?")
    await write(store, world.room, world.lea, "Joyeux Noël")
    await browser.enter(world.ines)
    assert "Staff room 2 new messages Comptines La salle 1 new message Comptines" in await read(browser, "/messages")
    page = await text(await browser.get("/messages?q=noel"))
    assert "On fête &lt;<mark>Noël</mark>&gt; à l’école" in page
    assert "Joyeux <mark>Noël</mark>" in page
    assert f'href="/rooms/{staff}/messages?at=2#m2"' in page
    assert "1 message Camille" in await read(browser, f"/messages?q=noel&in={staff}")
    assert 'id="m2" class="sought"' in await text(await browser.get(f"/rooms/{staff}/messages?at=2"))
    assert "No message has these words." in await read(browser, "/messages?q=paques")
    assert "Two letters at least" in await read(browser, "/messages?q=x")
    await erase(store, world, staff, 2)
    assert "fête" not in await read(browser, "/messages?q=fete&in=nowhere") + await read(
        browser, f"/rooms/{staff}/messages"
    )


async def test_the_chats_of_all_groups_are_read_and_searched_by_teachers(
    browser: Browser, store: Store, world: World
) -> None:
    facts: list[tuple[ChannelName, AnyEvent]] = [
        (FLOOR, GroupsSet([Group("fox", [world.lea]), Group("cat", [world.tablet])])),
        (FLOOR, GroupsOpened([3, 4], ["Foxes", "Cats"])),
        (group_chat(3), MessageSaid("un terrier bleu")),
        (FLOOR, GroupsClosed()),
        (FLOOR, GroupsSet([Group("bee", [world.lea, world.tablet])])),
        (FLOOR, GroupsOpened([5], ["Bees"])),
        (group_chat(5), MessageSaid("une ruche bleue")),
    ]
    for number, (name, event) in enumerate(facts):
        draft = Draft(Author(world.lea, world.niort), OpId(f"said-{number}"), event, b"d")
        await contract_say(store.log, Channel(world.room, name), draft)
    await browser.enter(world.ines)
    here = f"/rooms/{world.room}/messages"
    page = await read(browser, here)
    assert "Everybody Bee · page 5 Fox · page 3 Nobody has written" in page
    old = await read(browser, f"{here}?chat=chat-3")
    assert "un terrier bleu" in old
    assert "ruche" not in old
    for wrong in ("chat-4", "chat-9", "floor", "page-1", "chat-3%00"):
        assert (await browser.get(f"{here}?chat={wrong}")).status_code == 404
    found = await text(await browser.get("/messages?q=bleu"))
    assert f'href="{here}?chat=chat-3&amp;at=1#m1"' in found
    assert f'href="{here}?chat=chat-5&amp;at=1#m1"' in found
    await browser.enter(world.lea)
    assert (await browser.get(f"{here}?chat=chat-3")).status_code == 404


async def test_reading_without_going_in_ends_with_one_press(browser: Browser, store: Store, world: World) -> None:
    staff = await staff_room(store, world.twinning)
    path = f"/rooms/{staff}/messages"
    await browser.enter(world.ines)
    assert "Nobody has written here yet." in await read(browser, path)
    await write(store, staff, world.camille, "Bonjour")
    assert "Camille CM1" not in await read(browser, path), "whoever wrote as nobody's teacher has no class beside them"
    assert "I have read this" in await read(browser, path)
    answer = await browser.post(f"/rooms/{staff}/read", {"seq": "1", "back": path})
    assert (answer.status_code, answer.headers["Location"]) == (303, path)
    assert "I have read this" not in await read(browser, path)
    for strange in ("at=0", "at=x", "at=-1", f"at={'9' * 40}", "at=5"):
        assert (await browser.get(f"{path}?{strange}")).status_code == 200


@pytest.mark.parametrize("person", ["lea", "tablet", "stranger", "keeper"])
async def test_others_find_nothing(browser: Browser, store: Store, world: World, person: str) -> None:
    staff = await staff_room(store, world.twinning)
    for room in (staff, world.room):
        await write(store, room, world.camille, "Bonjour")
    await browser.enter(getattr(world, person))
    for room in (staff, world.room, "no-such-room"):
        assert (await browser.get(f"/rooms/{room}/messages")).status_code == 404
    answer = await browser.get(f"/messages?q=bonjour&in={staff}")
    assert answer.status_code == (200 if person == "stranger" else 404)
    assert "Bonjour" not in await words(answer)


async def test_who_is_not_signed_in_comes_back_after(browser: Browser, world: World) -> None:
    for path in ("/messages?q=noel", f"/rooms/{world.room}/messages"):
        answer = await browser.get(path)
        assert answer.status_code == 303
        assert answer.headers["Location"].startswith("/?to=%2F")
