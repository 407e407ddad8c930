"""The page of clocks: for teachers and keepers, with what is theirs alone."""

import pytest

from hub.retention.models import EmptiedTwinning
from hub.schools.models import SchoolClass
from hub.twinnings import stages
from tests.hub.pages.visits import Browser, words
from tests.hub.world import NOW, World


async def test_a_teacher_reads_when_what_is_theirs_goes(browser: Browser, other: Browser, world: World) -> None:
    await browser.enter(world.camille)
    read = await words(await browser.get("/data", language="fr"))
    assert "365 jours" in read
    assert "15 minutes" in read
    assert "jusqu’à l’archivage" in read
    async with browser.store.writing() as db:
        await stages.archive(db, twinning=world.twinning, now=NOW)
        (await db.get_one(SchoolClass, world.niort)).archived_at = NOW
    read = await words(await browser.get("/data"))
    assert read.count("novembre 2027") == 2, "words, and pupils"
    async with browser.store.writing() as db:
        db.add(EmptiedTwinning(twinning_id=world.twinning, at=NOW))
    assert "ont été effacés le" in await words(await browser.get("/data"))
    assert 'href="/data"' in str(await (await browser.get(f"/twinnings/{world.twinning}")).get_data(as_text=True))
    await other.enter(world.stranger)
    assert "Comptines" not in await words(await other.get("/data"))


@pytest.mark.parametrize(("who", "status"), [("keeper", 200), ("lea", 404), ("tablet", 404), (None, 303)])
async def test_who_reads_it(browser: Browser, world: World, who: str | None, status: int) -> None:
    if who is not None:
        await browser.enter(world.actor(who).person)
    assert (await browser.get("/data")).status_code == status
