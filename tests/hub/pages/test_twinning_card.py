"""Starting a twinning, and changing its card: kept as typed, once, and nothing lost between two teachers."""

import re
from html import unescape

import pytest

from hub.twinnings.cards import FIELDS
from hub.twinnings.queries import twinning_home, twinnings_of
from rooms.ids import TwinningId
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import NOW, World

HOSTILE = "\"'><script>alert(1)</script>{{7*7}}"

GOOD = {
    "title": "En attendant Noël",
    "words": "Des cartes de onze pays.",
    "languages": "fr",
    "starts": "2026-12-01",
    "ends": "2027-06-30",
    "rhythm": "weekly",
    "wanted": "3",
    "where": "all",
}


async def started(browser: Browser, world: World, **changed: str) -> str:
    """Its address, after camille has started one."""
    await browser.enter(world.camille)
    answer = await browser.post("/twinnings/new", {**GOOD, **changed})
    assert answer.status_code == 303, await words(answer)
    return answer.headers["Location"]


async def test_a_teacher_starts_a_twinning(browser: Browser, world: World) -> None:
    await browser.enter(world.camille)
    page = await text(await browser.get("/twinnings/new"))
    assert re.search(r'name="languages" value="fr" checked', page)  # what is known of the class
    home = await started(browser, world)
    read = await words(await browser.get(home))
    for expected in ("En attendant Noël", "Des cartes de onze pays.", "pas encore commencé", "a commencé ce jumelage"):
        assert expected in read
    assert "/rooms/" in await text(await browser.get(home))  # where the teachers can talk


async def test_pressed_twice_it_starts_once(browser: Browser, world: World) -> None:
    assert await started(browser, world) == await started(browser, world)
    async with browser.store.reading() as db:
        titles = [line.title for line in await twinnings_of(db, world.actor("camille"), NOW)]
    assert titles == ["En attendant Noël", "Comptines"]


async def test_what_is_wrong_is_said_and_what_was_typed_is_kept(browser: Browser, world: World) -> None:
    await browser.enter(world.camille)
    answer = await browser.post("/twinnings/new", {**GOOD, "title": "", "ends": "2026-01-01"})
    page = await text(answer)
    assert answer.status_code == 422
    assert "Il manque encore 2 choses" in page
    assert "La fin vient avant le début" in page
    assert "Des cartes de onze pays." in page
    assert 'value="2026-01-01"' in page


@pytest.mark.parametrize("person", ["lea", "tablet", "keeper"])
async def test_nobody_but_a_teacher_starts_one(browser: Browser, world: World, person: str) -> None:
    await browser.enter(getattr(world, person))
    assert (await browser.get("/twinnings/new")).status_code == 404
    assert (await browser.post("/twinnings/new", GOOD)).status_code == 404


async def test_nobody_starts_one_for_a_foreign_class(browser: Browser, world: World) -> None:
    await browser.enter(world.camille)
    assert (await browser.post("/twinnings/new", {**GOOD, "class": world.evora})).status_code == 404


async def test_a_draft_is_its_teachers_alone(browser: Browser, other: Browser, world: World) -> None:
    home = await started(browser, world)
    room = re.search(r'href="(/rooms/[^"]+)"', await text(await browser.get(home)))
    assert room
    for person in (world.lea, world.tablet, world.ines, world.stranger, world.keeper):
        await other.enter(person)
        assert (await other.get(home)).status_code == 404
        assert (await other.get(room[1])).status_code == 404
    await other.enter(world.lea)
    assert "En attendant" not in await words(await other.get("/twinnings"))


async def test_two_teachers_change_two_things_of_one_card(browser: Browser, other: Browser, world: World) -> None:
    path = f"/twinnings/{world.twinning}/card"
    await browser.enter(world.camille)
    await other.enter(world.ines)
    camilles, ines = fields(await text(await browser.get(path))), fields(await text(await other.get(path)))
    assert (await browser.post(path, {**camilles, "title": "Berceuses"})).status_code == 303
    assert (await other.post(path, {**ines, "words": "Nous chantons."})).status_code == 303
    async with browser.store.reading() as db:
        home = await twinning_home(db, TwinningId(world.twinning), NOW)
    assert home is not None
    assert (home.card.title, home.card.words) == ("Berceuses", "Nous chantons.")


async def test_two_teachers_change_one_thing_and_both_versions_are_shown(
    browser: Browser, other: Browser, world: World
) -> None:
    path = f"/twinnings/{world.twinning}/card"
    await browser.enter(world.camille)
    await other.enter(world.ines)
    camilles, ines = fields(await text(await browser.get(path))), fields(await text(await other.get(path)))
    await browser.post(path, {**camilles, "title": "Berceuses", "words": "D’elle."})
    answer = await other.post(path, {**ines, "title": "Canções"})
    page = await text(answer)
    assert answer.status_code == 409
    assert 'value="Canções"' in page
    assert "Berceuses" in page
    assert "D’elle." in page  # what only the other changed is in the form already
    again = await other.post(path, {**fields(page), "title": "Berceuses, canções"})
    assert again.status_code == 303
    async with browser.store.reading() as db:
        home = await twinning_home(db, TwinningId(world.twinning), NOW)
    assert home is not None
    assert (home.card.title, home.card.words) == ("Berceuses, canções", "D’elle.")


@pytest.mark.parametrize("before", ["", "{", "[]", '{"title": 7}', "[" * 3000])
async def test_a_crooked_form_loses_nothing(browser: Browser, world: World, before: str) -> None:
    await browser.enter(world.camille)
    path = f"/twinnings/{world.twinning}/card"
    form = fields(await text(await browser.get(path)))
    answer = await browser.post(path, {**form, "before": before, "revision": "x", "title": "Autre"})
    assert answer.status_code in (303, 409)


@pytest.mark.parametrize("person", ["lea", "tablet", "stranger", "keeper"])
async def test_the_card_of_others_looks_like_none(browser: Browser, world: World, person: str) -> None:
    await browser.enter(getattr(world, person))
    path, nowhere = f"/twinnings/{world.twinning}/card", "/twinnings/none/card"
    for one, other in (
        (await browser.get(path), await browser.get(nowhere)),
        (await browser.post(path, GOOD), await browser.post(nowhere, GOOD)),
    ):
        assert one.status_code == other.status_code == 404
        assert await words(one) == await words(other)


async def test_hostile_words_are_text(browser: Browser, world: World) -> None:
    home = await started(browser, world, title="<img src=x onerror=alert(1)>", words=HOSTILE)
    for path in (home, f"{home}/card", "/twinnings"):
        page = await text(await browser.get(path))
        assert "<img src=x" not in page
        assert "<script>alert" not in page
        assert ">49<" not in page


def fields(page: str) -> dict[str, str]:
    """What a browser would send of the form with the card, as it stands (of several ticks the last one)."""
    typed = dict.fromkeys(FIELDS, "")
    for name, value in re.findall(r'<input[^>]*? name="(\w+)"[^>]*? value="([^"]*)"', page):
        if name in ("revision", "before", *FIELDS):
            typed[name] = typed.get(name) or unescape(value)
    for name, value in re.findall(r'type="(?:checkbox|radio)" name="(\w+)" value="([^"]*)" checked', page):
        typed[name] = value
    for name, value in re.findall(r'<textarea[^>]* name="(\w+)"[^>]*>([^<]*)<', page):
        typed[name] = unescape(value)
    return {**typed, "rhythm": "free"}


async def test_who_may_start_another_one_gets_the_list(browser: Browser, world: World) -> None:
    await browser.enter(world.camille)
    assert "Commencer un jumelage" in await words(await browser.get("/twinnings"))
    await browser.enter(world.lea)
    assert (await browser.get("/twinnings")).headers["Location"] == f"/twinnings/{world.twinning}"
