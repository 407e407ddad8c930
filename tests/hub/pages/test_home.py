"""The home of a twinning, the door of its room, and how little they tell to others."""

import re
from datetime import date

import pytest

from hub.people.models import Person
from hub.schools.models import SchoolClass
from hub.sessions.models import Session
from hub.twinnings.actions import add_twinning, join
from hub.twinnings.models import Twinning
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import HOUR, MINUTE, World


async def test_the_home_shows_classes_clocks_map_and_the_running_lesson(browser: Browser, world: World) -> None:
    await browser.enter(world.camille)
    page = await text(await browser.get(f"/twinnings/{world.twinning}", language="fr"))
    read = await words(await browser.get(f"/twinnings/{world.twinning}", language="fr"))
    for expected in ("Comptines", "Niort", "Évora", "Chania", "4.º B", "Δ΄ τάξη", "France", "Grèce", "Camille"):
        assert expected in read
    assert "Brno" not in read
    assert "La séance a lieu en ce moment" in read
    assert f'href="/rooms/{world.room}"' in page
    assert 'role="img"' in page
    assert page.count('class="card class"') == 3
    assert page.index("Évora") < page.index(">Niort<") < page.index("Chania</bdi>")  # the order of the chain


async def test_the_next_lesson_stands_in_the_readers_time_and_in_the_others(browser: Browser, world: World) -> None:
    await browser.enter(world.camille)
    browser.clock.now += HOUR
    read = await words(await browser.get(f"/twinnings/{world.twinning}", Cookie="language=en"))
    # 2026-11-20 11:06:40 UTC
    assert "Friday 20 November 12:06 for us" in read
    assert "11:06 Évora" in read
    assert "13:06 Chania" in read


async def test_without_a_lesson_the_page_says_what_to_do(browser: Browser, world: World) -> None:
    await browser.enter(world.camille)
    browser.clock.now += 60 * HOUR
    await browser.enter(world.camille)
    read = await words(await browser.get(f"/twinnings/{world.twinning}"))
    assert "Pas encore de date" in read


@pytest.mark.parametrize("person", ["stranger", "keeper"])
async def test_what_is_not_theirs_looks_like_what_does_not_exist(browser: Browser, world: World, person: str) -> None:
    await browser.enter(getattr(world, person))
    nowhere = "00000000-0000-4000-8000-000000000000"
    for theirs, missing in (
        (f"/twinnings/{world.twinning}", f"/twinnings/{nowhere}"),
        (f"/rooms/{world.room}", f"/rooms/{nowhere}"),
    ):
        one, other = await browser.get(theirs), await browser.get(missing)
        assert one.status_code == other.status_code == 404
        assert (await words(one)) == (await words(other))
        assert "Comptines" not in await text(one)


async def test_a_revoked_login_sees_nothing(browser: Browser, other: Browser, world: World) -> None:
    await browser.enter(world.camille)
    await other.enter(world.camille)
    page = await text(await other.get("/me"))
    (end,) = [part.split('"')[0] for part in page.split('action="') if re.match('/me/logins/[^/"]+/end"', part)]
    assert (await other.post(end)).headers["Location"] == "/me"
    assert (await browser.get("/me")).headers["Location"] == "/?to=%2Fme"
    assert (await other.get("/me")).status_code == 200
    assert (await other.post(end)).status_code == 404  # it has ended


async def test_nobody_ends_the_login_of_another(browser: Browser, other: Browser, world: World) -> None:
    await browser.enter(world.camille)
    await browser.enter(world.camille)
    page = await text(await browser.get("/me"))
    end = next(part.split('"')[0] for part in page.split('action="') if part.startswith("/me/logins/"))
    await other.enter(world.ines)
    assert (await other.post(end)).status_code == 404


async def test_hostile_names_are_text(browser: Browser, world: World) -> None:
    hostile = "<img src=x onerror=alert(1)>\"'&{{7*7}}"
    async with browser.store.writing() as db:
        (await db.get_one(Twinning, world.twinning)).title = hostile
        (await db.get_one(SchoolClass, world.niort)).name = hostile
        (await db.get_one(Person, world.camille)).name = hostile
        (await db.get_one(Session, world.lesson)).title = hostile
    await browser.enter(world.camille)
    for path in (f"/twinnings/{world.twinning}", "/me", f"/rooms/{world.room}"):
        page = await text(await browser.get(path))
        assert "<img src=x" not in page
        assert "&lt;img src=x onerror" in page
        assert "{{7*7}}" in page.replace("&#123;", "{") or "49" not in page


async def test_somebody_of_two_twinnings_chooses(browser: Browser, world: World) -> None:
    async with browser.store.writing() as db:
        second = await add_twinning(
            db, title="La mer", languages=["fr"], starts_on=date(2026, 10, 1), ends_on=date(2027, 1, 1)
        )
        await join(db, twinning=second.id, school_class=world.niort, on=date(2026, 10, 1))
    await browser.sign_in()
    read = await words(await browser.get("/twinnings"))
    assert "La mer" in read
    assert "Comptines" in read
    alone = await words(await browser.get(f"/twinnings/{second.id}"))
    assert "Pas encore de partenaire" in alone


async def test_somebody_without_a_twinning_learns_what_is_next(browser: Browser, world: World) -> None:
    await browser.enter(world.keeper)
    assert "Pas encore de jumelage" in await words(await browser.get("/twinnings"))


async def test_a_room_outlives_its_lessons(browser: Browser, world: World) -> None:
    await browser.enter(world.lea)
    browser.clock.now += 36 * MINUTE
    assert (await browser.get(f"/rooms/{world.room}")).status_code == 200
