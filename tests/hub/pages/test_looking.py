"""Who looked at a class's children: written down at each door, once an hour, and told to its teachers alone."""

import pytest
from sqlalchemy import func, select

from hub.looking.models import Look
from hub.people.actions import add_person
from hub.people.teaching import give
from rooms.rights import Role
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import HOUR, NOW, Clock, World


async def test_each_look_is_written_and_told(browser: Browser, other: Browser, world: World, clock: Clock) -> None:
    async with browser.store.writing() as db:
        anna = await add_person(db, role=Role.TEACHER, name="Anna", now=NOW, language="fr", animal="owl", colour=3)
        await give(db, person=anna.id, school_class=world.niort, now=NOW)
    here = f"/classes/{world.niort}"
    await browser.enter(world.camille)
    await other.enter(anna.id)
    assert "Personne" in await words(await browser.get(f"{here}/looked"))
    for path in ("pupils", "pupils", f"pupils/{world.lea}", "pupils/key", "consents", f"consents/{world.lea}"):
        assert (await other.get(f"{here}/{path}")).status_code == 200
    await other.post(f"{here}/pupils/{world.lea}/export")
    await other.post(f"{here}/pupils/cards", {"which": "all"})
    page = await words(await browser.get(f"{here}/looked"))
    assert page.count("Anna") == 5
    for what in ("Élèves", "Autorisations", "Liste des clés", "Cartes", "Fichier d’un élève"):
        assert what in page
    clock.now += HOUR
    await other.get(f"{here}/consents")
    assert (await words(await browser.get(f"{here}/looked"))).count("Anna") == 6
    assert f'href="{here}/looked"' in await text(await browser.get(f"{here}/pupils"))


@pytest.mark.parametrize("who", ["ines", "stranger", "lea", "tablet", "keeper"])
async def test_nobody_else_reads_it_and_a_no_is_no_look(browser: Browser, world: World, who: str) -> None:
    await browser.enter(world.actor(who).person)
    for page in ("looked", "pupils", "consents"):
        assert (await browser.get(f"/classes/{world.niort}/{page}")).status_code == 404
    async with browser.store.reading() as db:
        assert await db.scalar(select(func.count()).select_from(Look)) == 0
