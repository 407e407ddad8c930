"""Mascots in the browser: set out, arrive, go on, are told of; and the pictures of what was sent."""

from datetime import timedelta

import pytest

from hub.mascots.models import Mascot
from hub.mascots.queries import passports_of
from hub.materials import actions as materials
from hub.materials.actions import Giver
from hub.materials.facts import Facts
from hub.parcels.codes import shown
from hub.store.tables import Instant
from rooms.rights import Actor, Role
from tests.hub.pages.test_exchanges import TODAY, begin, come, line_of
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import NOW, World


async def mascot_of(browser: Browser, world: World) -> Mascot:
    async with browser.store.reading() as db:
        return (await passports_of(db, world.twinning, Instant(NOW)))[0].mascot


async def set_out(browser: Browser, world: World) -> str:
    made = await browser.post(f"/twinnings/{world.twinning}/mascots", {"name": "Pépin <b>", "animal": "whale"})
    assert made.status_code == 303
    return made.headers["Location"]


async def test_a_mascot_travels_and_comes_back(browser: Browser, other: Browser, world: World) -> None:
    await come(browser, world.camille)
    await come(other, world.ines)
    at = await set_out(browser, world)
    page = await browser.get(at)
    assert "Pépin &lt;b&gt;" in await text(page)
    assert "In Niort since" in await words(page)
    async with browser.store.reading() as db:
        stop = (await passports_of(db, world.twinning, Instant(NOW)))[0].journey.stops[0].stop
    left = {"arrived": (TODAY - timedelta(days=9)).isoformat(), "left": TODAY.isoformat(), "next": world.evora}
    assert (await browser.post(f"{at}/stops/{stop}", left)).status_code == 303
    assert "on its way to Évora" in await words(await other.get(at))
    assert (await other.post(f"{at}/stops/{stop}", left)).status_code == 404, "a visit is told by its class"
    for _ in range(2):
        assert (await other.post(f"{at}/stops", {"day": TODAY.isoformat()})).status_code == 303
    seen = await words(await browser.get(at))
    assert "In Évora since" in seen
    assert "2 stops" in seen, "said twice it came once"
    for form in (
        {"arrived": ""},
        {**left, "left": "soon"},
        {**left, "arrived": (TODAY + timedelta(days=9)).isoformat()},
    ):
        wrong = await browser.post(f"{at}/stops/{stop}", form)
        assert wrong.status_code == 422
        assert "look at the days" in await words(wrong)


async def test_its_code_leads_to_its_passport(browser: Browser, other: Browser, world: World) -> None:
    await come(browser, world.camille)
    at = await set_out(browser, world)
    mascot = await mascot_of(browser, world)
    typed = await browser.get(f"/envelopes?code={mascot.code}")
    assert (await browser.get(typed.headers["Location"])).headers["Location"] == at
    assert shown(mascot.code) in await text(await browser.get(f"{at}/tag"))
    await come(other, world.stranger)
    assert (await other.get(f"/envelopes/{mascot.code}")).status_code == 404


@pytest.mark.parametrize(("name", "reads"), [("lea", True), ("tablet", True), ("stranger", False), ("keeper", False)])
async def test_others_read_or_find_nothing(
    browser: Browser, other: Browser, world: World, name: str, reads: bool
) -> None:
    await come(other, world.camille)
    at = await set_out(other, world)
    await browser.enter(getattr(world, name))
    for path in (at, f"/twinnings/{world.twinning}/mascots"):
        assert (await browser.get(path)).status_code == (200 if reads else 404)
    assert (await browser.get(f"{at}/tag")).status_code == 404
    for path in (f"{at}/stops", f"{at}/stops/some", f"/twinnings/{world.twinning}/mascots"):
        assert (await browser.post(path, {"name": "x", "day": TODAY.isoformat()})).status_code == 404
    assert (await browser.get("/mascots/AAAAAAAAA")).status_code == 404


async def test_one_that_nobody_saw_is_asked_for(browser: Browser, world: World) -> None:
    await come(browser, world.camille)
    at = await set_out(browser, world)
    browser.clock.now += 50 * 86_400_000
    await come(browser, world.camille)
    assert "last seen in Niort" in await words(await browser.get(at))
    assert "A mascot has not been seen for long" in await words(await browser.get(f"/twinnings/{world.twinning}"))


async def test_what_is_told_stands_at_its_visit_once_it_is_shown(
    browser: Browser, other: Browser, world: World
) -> None:
    await come(browser, world.camille)
    await come(other, world.ines)
    at = await set_out(browser, world)
    mascot = await mascot_of(browser, world)
    exchange = await begin(browser, world)
    line = await line_of(browser, exchange, world.niort, world.evora)
    giver = Giver(world.twinning, world.niort, Actor(world.camille, Role.TEACHER, world.niort))
    for page, code in ((at, mascot.code), (f"/envelopes/{line.code}", line.code)):
        facts = Facts(title="Notre atelier", text="Nous avons collé des étoiles.", album=shown(code), language="fr")
        async with browser.store.writing() as db:
            row = await materials.give(db, giver, facts, None, f"once-{code}", Instant(NOW))
        assert "Notre atelier" in await text(await browser.get(page))
        assert "Notre atelier" not in await text(await other.get(page)), "its teacher has not shown it yet"
        async with browser.store.writing() as db:
            await materials.show(db, row.id, Instant(NOW))
        assert "Notre atelier" in await text(await other.get(page))
        assert f'href="/envelopes/{code}"' in await text(await other.get(f"/materials/{row.id}"))
