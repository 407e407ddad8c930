"""The pages on which messages are searched and read: for the teachers of a room, and for nobody else."""

import pytest

from hub.store.store import Store
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
