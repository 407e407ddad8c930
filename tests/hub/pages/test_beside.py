"""The staff room beside a lesson: its news and its calls, for the teachers of the twinning alone."""

import pytest

from hub.store.store import Store
from tests.hub.pages.visits import Browser
from tests.hub.twinnings.test_staff_room import staff_room
from tests.hub.unread.test_marks import write
from tests.hub.world import MINUTE, NOW, Clock, World


async def test_a_call_is_heard_for_a_minute_by_who_is_in_another_room(
    browser: Browser, other: Browser, store: Store, world: World, clock: Clock
) -> None:
    staff = await staff_room(store, world.twinning)
    await browser.enter(world.camille)
    await other.enter(world.ines)
    await write(store, staff, world.camille, "Vous êtes là ?")
    path, quiet = f"/rooms/{world.room}/beside", {"room": staff, "unread": 1, "caller": None, "called_at": None}
    assert await (await other.get(path)).get_json() == quiet
    for _ in range(2):
        assert (await browser.post(f"/rooms/{staff}/call")).status_code == 204
    assert await (await other.get(path)).get_json() == quiet | {"caller": "Camille", "called_at": NOW}
    assert (await (await browser.get(path)).get_json())["caller"] is None, "nobody calls themselves"
    clock.now += MINUTE
    assert await (await other.get(path)).get_json() == quiet


@pytest.mark.parametrize("person", ["lea", "tablet", "stranger", "keeper", None])
async def test_nobody_else_hears_or_calls(browser: Browser, store: Store, world: World, person: str | None) -> None:
    if person is not None:
        await browser.enter(getattr(world, person))
    staff = await staff_room(store, world.twinning)
    assert (await browser.get(f"/rooms/{world.room}/beside")).status_code == 404
    assert (await browser.post(f"/rooms/{staff}/call")).status_code == 404


async def test_there_is_one_call_and_it_is_in_the_staff_room(browser: Browser, store: Store, world: World) -> None:
    await browser.enter(world.camille)
    staff = await staff_room(store, world.twinning)
    assert (await browser.post(f"/rooms/{world.room}/call")).status_code == 404
    assert (await browser.get(f"/rooms/{staff}/beside")).status_code == 404, "one is there already"
    assert (await browser.post(f"/rooms/{staff}/call", Origin="https://elsewhere.example")).status_code == 403
