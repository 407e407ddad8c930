"""The audit log in the keeper's pages: what people changed is there, and nobody else reads it."""

import pytest

from hub.audit.witness import witness
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import World


async def test_a_keeper_reads_who_changed_what(browser: Browser, other: Browser, world: World) -> None:
    browser.store.witness = witness
    await other.enter(world.camille)
    assert (await other.post("/me/feeds")).status_code == 201
    assert (await other.post("/me/tokens", {"name": "", "days": "90"})).status_code == 400
    assert (await other.get("/me/feeds")).status_code == 200
    await browser.enter(world.keeper)
    page = await text(await browser.get("/hub/audit"))
    assert page.count("<code>feeds.give</code>") == 1
    assert "tokens.make" not in page
    assert "Camille" in page
    assert "Le journal est entier" in page


@pytest.mark.parametrize("name", ["camille", "lea", "tablet"])
async def test_nobody_else_reads_it(browser: Browser, world: World, name: str) -> None:
    assert (await browser.get("/hub/audit")).status_code == 303
    await browser.enter(world.actor(name).person)
    assert (await browser.get("/hub/audit")).status_code == 404


@pytest.mark.parametrize("before", ["x", "-1", "%C2%B2", "9" * 30, "0", "1"])
async def test_a_wrong_place_in_it_is_no_harm(browser: Browser, world: World, before: str) -> None:
    await browser.enter(world.keeper)
    answer = await browser.get(f"/hub/audit?before={before}")
    assert answer.status_code == 200
    assert "Personne n’a encore rien changé" in await words(answer)
