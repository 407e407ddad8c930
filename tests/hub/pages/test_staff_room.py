"""The staff room's doors in the pages: on a twinning's home for its teachers, and shut for everybody else."""

import pytest

from hub.store.store import Store
from tests.hub.pages.visits import Browser, text, words
from tests.hub.twinnings.test_staff_room import staff_room
from tests.hub.world import World


@pytest.mark.parametrize("person", ["camille", "ines"])
async def test_a_teacher_goes_in_from_the_home(browser: Browser, store: Store, world: World, person: str) -> None:
    await browser.enter(getattr(world, person))
    room = await staff_room(store, world.twinning)
    assert f'href="/rooms/{room}"' in await text(await browser.get(f"/twinnings/{world.twinning}"))
    page = await browser.get(f"/rooms/{room}", Cookie="language=en")
    assert page.status_code == 200
    assert "Staff room" in await words(page)


@pytest.mark.parametrize("person", ["lea", "tablet", "stranger", "keeper"])
async def test_for_others_it_is_not_there(browser: Browser, store: Store, world: World, person: str) -> None:
    await browser.enter(getattr(world, person))
    room = await staff_room(store, world.twinning)
    assert str(room) not in await text(await browser.get(f"/twinnings/{world.twinning}"))
    assert (await browser.get(f"/rooms/{room}")).status_code == 404
