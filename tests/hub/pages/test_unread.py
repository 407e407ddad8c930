"""Unread marks on the pages: where they stand, how reading takes them away, and that nobody else has any."""

import pytest

from hub.store.store import Store
from tests.hub.pages.visits import Browser, text, words
from tests.hub.twinnings.test_staff_room import staff_room
from tests.hub.unread.test_marks import new_to, write
from tests.hub.world import World

PAGES = ("/classes", "/twinnings", "/calendar")


async def read(browser: Browser, path: str) -> str:
    return await words(await browser.get(path, Cookie="language=en"))


async def marks(browser: Browser, path: str) -> int:
    return (await text(await browser.get(path))).count('class="fresh"')


async def test_a_new_message_is_marked_on_every_page_and_gone_once_read(
    browser: Browser, store: Store, world: World
) -> None:
    staff, home = await staff_room(store, world.twinning), f"/twinnings/{world.twinning}"
    await browser.enter(world.ines)
    for path in (*PAGES, home):
        assert await marks(browser, path) == 0
    await write(store, staff, world.camille, "Bonjour", "On se parle ?")
    assert "Twinnings 2 new messages" in await read(browser, "/calendar")
    start = await read(browser, "/classes")
    assert "New messages Staff room 2 new messages Comptines" in start
    assert await marks(browser, "/twinnings") == 3, "the place, the door, the cover"
    assert "Staff room 2 new messages" in await read(browser, home)
    for seq in ("2", "1", "2"):
        assert (await browser.post(f"/rooms/{staff}/read", {"seq": seq})).status_code == 204
    for path in (*PAGES, home):
        assert await marks(browser, path) == 0


async def test_one_press_reads_them_all(browser: Browser, store: Store, world: World) -> None:
    await browser.enter(world.ines)
    await write(store, await staff_room(store, world.twinning), world.camille, "Bonjour")
    await write(store, world.room, world.camille, "Salut")
    answer = await browser.post("/unread/read", {"back": "/twinnings"})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/twinnings")
    assert await marks(browser, "/classes") == 0
    answer = await browser.post("/unread/read", {"back": "//elsewhere.example"})
    assert answer.headers["Location"] == "/"


async def test_nobody_reads_what_is_not_there_yet(browser: Browser, store: Store, world: World) -> None:
    await browser.enter(world.ines)
    assert (await browser.post(f"/rooms/{world.room}/read", {"seq": "9"})).status_code == 204
    await write(store, world.room, world.camille, "Bonjour")
    assert (await browser.post(f"/rooms/{world.room}/read", {"seq": "900"})).status_code == 204
    await write(store, world.room, world.camille, "Encore")
    assert (await new_to(store, world.actor("ines"))).total == 1
    for bad in ("", "-1", "one", "1" * 40, "²"):
        assert (await browser.post(f"/rooms/{world.room}/read", {"seq": bad})).status_code == 400


@pytest.mark.parametrize("person", ["lea", "tablet", "stranger", "keeper"])
async def test_for_others_there_is_nothing(browser: Browser, store: Store, world: World, person: str) -> None:
    await browser.enter(getattr(world, person))
    for room in (world.room, await staff_room(store, world.twinning)):
        await write(store, room, world.camille, "Bonjour")
        assert (await browser.post(f"/rooms/{room}/read", {"seq": "1"})).status_code == 404
    assert (await browser.post("/rooms/no-such-room/read", {"seq": "1"})).status_code == 404
    assert await marks(browser, "/me") == 0


async def test_who_is_not_signed_in_or_comes_from_elsewhere(browser: Browser, store: Store, world: World) -> None:
    assert (await browser.post(f"/rooms/{world.room}/read", {"seq": "1"})).status_code == 404
    await browser.enter(world.ines)
    await write(store, world.room, world.camille, "Bonjour")
    for path in (f"/rooms/{world.room}/read", "/unread/read"):
        assert (await browser.post(path, {"seq": "1"}, Origin="https://elsewhere.example")).status_code == 403
    assert (await new_to(store, world.actor("ines"))).total == 1
