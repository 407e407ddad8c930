"""The page of who was in a lesson: for its teachers alone, and a class speaks for itself."""

import structlog

from hub.attendance.register import Register
from hub.schools.models import SchoolClass
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import World


async def test_teachers_of_its_classes_read_it_and_say_how_many_they_were(
    browser: Browser, other: Browser, world: World
) -> None:
    async with browser.store.writing() as db:
        (await db.get_one(SchoolClass, world.evora)).name = "=1+1"
    seats = {world.room: {world.niort, world.evora}}
    await Register(browser.store, lambda: seats, browser.clock, structlog.get_logger()).look()
    path = f"/lessons/{world.lesson}/attendance"
    await browser.enter(world.camille)
    read = await words(await browser.get(path))
    assert "Évora" in read
    assert "20 élèves" in read
    assert "Léa" not in read
    page = await text(await browser.get(path))
    assert page.count('name="headcount"') == 1, "for one's own class alone"
    assert (await browser.post(path, {"class": world.niort, "headcount": "19"})).headers["Location"] == path
    assert "19 élèves" in await words(await browser.get(path))
    wrong = await browser.post(path, {"class": world.niort, "headcount": "viele"})
    assert wrong.status_code == 422
    assert 'value="viele"' in await text(wrong)
    assert (await browser.post(path, {"class": world.evora, "headcount": "3"})).status_code == 404
    table = await browser.get(f"{path}.csv")
    assert table.headers["Content-Type"].startswith("text/csv")
    assert "CM1,École Jules-Ferry,Niort,19," in await text(table)
    assert "'=1+1" in await text(table), "no formula of somebody else's"
    await other.enter(world.stranger)
    for foreign in (path, f"{path}.csv"):
        assert (await other.get(foreign)).status_code == 404
    assert (await other.post(path, {"class": world.niort, "headcount": "3"})).status_code == 404
    await other.enter(world.lea)
    assert (await other.get(path)).status_code == 404
