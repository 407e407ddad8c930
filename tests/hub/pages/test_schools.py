"""A school is kept by the teachers of its classes; to everybody else there is none, and its change is told first."""

import html
import re
from typing import Any
from urllib.parse import quote

import pytest

from hub.pages import atlas
from hub.people.teaching import give
from hub.schools.models import School, SchoolClass, SchoolId
from hub.sessions.actions import schedule
from tests.hub.pages.test_classes import hidden, sign_in
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import HOUR, NOW, World

FERRY = {
    "school": "École Jules-Ferry", "town": "Niort", "country": "FR", "region": "", "zone": "Europe/Paris",
    "latitude": "46.3", "longitude": "-0.5", "website": "",
}  # fmt: skip
DAY = 24 * HOUR


async def school_of(browser: Browser, world: World) -> SchoolId:
    """Camille's school."""
    async with browser.store.reading() as db:
        return (await db.get_one(SchoolClass, world.niort)).school_id


async def kept(browser: Browser, school: SchoolId) -> School:
    """As it stands in the store."""
    async with browser.store.reading() as db:
        return await db.get_one(School, school)


async def change(browser: Browser, page: str, **fields: str) -> Any:
    """Post the form as it stands, with some fields changed."""
    return await browser.post(page, {**FERRY, **await hidden(browser, page), **fields})


async def test_a_school_is_seen_and_changed(browser: Browser, other: Browser, world: World) -> None:
    await sign_in(browser)
    school = await school_of(browser, world)
    page = f"/schools/{school}"
    assert f'href="{page}"' in await text(await browser.get(f"/classes/{world.niort}")), "one tap from the class"
    seen = await browser.get(page)
    assert "École Jules-Ferry" in await words(seen)
    assert 'value="46.3"' in await text(seen)
    assert "CM1" in await words(seen)
    name = "Σχολείο · Ħal Għaxaq · „Паисий“ · ığdır"
    changed = await change(browser, page, school=name, website="ecole.example/niort")
    assert changed.status_code == 303
    row = await kept(browser, school)
    assert (row.name, row.website, row.revision) == (name, "https://ecole.example/niort", 2)
    said = html.unescape(await words(await browser.get(changed.headers["Location"])))
    assert "Kept." in said
    assert name in said
    assert 'href="https://ecole.example/niort"' in await text(await browser.get(page))


async def test_a_region_is_told_before_it_is_kept(browser: Browser, world: World) -> None:
    async with browser.store.writing() as db:  # 23 December 2026, in the holidays of zone A
        await schedule(db, room=world.room, title="Noël", starts_at=NOW + 35 * DAY, ends_at=NOW + 35 * DAY + HOUR)
    await sign_in(browser)
    school = await school_of(browser, world)
    page = f"/schools/{school}"
    asked = await change(browser, page, region="A", town="Niort-sur-Sèvre")
    assert asked.status_code == 409
    said = html.unescape(await words(asked))
    assert "This touches an agreed lesson." in said
    assert "it falls into" in said
    assert "Seconde" not in said, "what is not touched is not told"
    assert 'value="Niort-sur-Sèvre"' in html.unescape(await text(asked)), "what was typed stays"
    assert (await kept(browser, school)).region is None
    mark = re.search(r'name="known" value="([^"]*)"', await text(asked))
    assert mark
    other_mark = await change(browser, page, region="A", zone="Indian/Reunion", known=mark[1])
    assert other_mark.status_code == 409, "another change has to be said anew"
    assert (await change(browser, page, region="A", known=mark[1])).status_code == 303
    assert (await kept(browser, school)).region == "A"


async def test_another_clock_is_told_lesson_by_lesson(browser: Browser, world: World) -> None:
    await sign_in(browser)
    page = f"/schools/{await school_of(browser, world)}"
    asked = await change(browser, page, zone="Indian/Reunion")
    assert asked.status_code == 409
    said = html.unescape(await words(asked))
    assert "This touches 2 agreed lessons." in said
    first = re.search(r"Première , [^:]*: at (\d\d):(\d\d) by your clock instead of (\d\d):(\d\d)\.", said)
    assert first, said
    after, before = int(first[1]), int(first[3])
    assert (after - before) % 24 == 3


async def test_a_town_is_looked_up_and_taken(browser: Browser, world: World) -> None:
    await sign_in(browser)
    school = await school_of(browser, world)
    page = f"/schools/{school}"
    found = await change(browser, page, town="saint etienne", look="yes", school="")
    assert found.status_code == 200
    spot = re.search(r'name="spot" value="([^"]*)"[^>]*>.*?Saint-Étienne \(', html.unescape(await text(found)), re.S)
    assert spot
    assert spot[1] == "45.4 4.4"
    taken = await change(browser, page, town="Saint-Étienne", spot=spot[1])
    assert 'value="45.4"' in await text(taken)
    assert (await kept(browser, school)).town == "Niort", "nothing is kept yet"
    assert "no town of this name" in await words(await change(browser, page, town="Trifouillis", look="yes"))
    assert (await change(browser, page, town="Rodez")).status_code == 303
    row = await kept(browser, school)
    assert (row.latitude, row.longitude) == (44.4, 2.6), "the degrees of the old town do not stay behind"
    assert (await change(browser, page, town="Rodez", latitude="", longitude="")).status_code == 303
    assert (await kept(browser, school)).latitude is None, "whoever wants no place on the map has none"
    assert "A map without a town yet" in await words(await browser.get(page)) or "without a town" in await text(
        await browser.get(page)
    )


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"latitude": "91"}, "Degrees north"),
        ({"longitude": "east"}, "Degrees east"),
        ({"latitude": ""}, "Degrees north"),
        ({"website": "javascript:alert(1)"}, "A website is written like"),
        ({"website": "https://me:secret@ecole.example"}, "A website is written like"),
        ({"zone": "Mars/Olympus"}, "clock of your town"),
        ({"country": "X"}, "choose the country"),
        ({"school": " "}, "A school has a name"),
    ],
)
async def test_what_cannot_be_kept_is_said(browser: Browser, world: World, wrong: dict[str, str], said: str) -> None:
    await sign_in(browser)
    school = await school_of(browser, world)
    answer = await change(browser, f"/schools/{school}", **{"town": "Brest", **wrong})
    assert answer.status_code == 422
    assert said in await words(answer)
    assert 'aria-invalid="true"' in await text(answer)
    assert 'value="Brest"' in await text(answer)
    assert (await kept(browser, school)).revision == 1


async def test_two_teachers_change_one_school(browser: Browser, other: Browser, world: World) -> None:
    async with browser.store.writing() as db:
        await give(db, person=world.ines, school_class=world.niort, now=browser.clock())
    await sign_in(browser)
    await sign_in(other, "ines@escola.example")
    page = f"/schools/{await school_of(browser, world)}"
    mine, theirs = await hidden(browser, page), await hidden(other, page)
    assert (await other.post(page, {**FERRY, **theirs, "town": "Brest", "website": "a.example"})).status_code == 303
    second = await browser.post(page, {**FERRY, **mine, "school": "Ferry", "website": "b.example"})
    assert second.status_code == 409
    said = await words(second)
    assert "Town: Brest" in said
    assert "Website of the school: https://a.example (yours stands below)" in said
    shown = await text(second)
    for value in ('value="Brest"', 'value="Ferry"', 'value="b.example"'):
        assert value in shown
    third = await browser.post(page, {**FERRY, **mine, "school": "Ferry"})
    assert third.status_code == 409, "what was taken along is told"


@pytest.mark.parametrize("who", ["ines", "stranger", "lea", "tablet", "keeper", None])
async def test_to_others_a_school_looks_like_none(other: Browser, world: World, who: str | None) -> None:
    if who is not None:
        await other.enter(world.actor(who).person)
    school, said = await school_of(other, world), set()
    for place in (school, "nobody", quote("\0"), quote("🦊")):
        answer = await other.get(f"/schools/{place}")
        assert answer.status_code == (303 if who is None else 404)
        said.add(await words(answer) if who else "")
        assert (await other.post(f"/schools/{place}", FERRY)).status_code == 404
    assert len(said) == 1
    assert (await kept(other, school)).revision == 1


async def test_bad_input_breaks_nothing(browser: Browser, world: World) -> None:
    await sign_in(browser)
    page = f"/schools/{await school_of(browser, world)}"
    for form in ({}, {"revision": "x", "before": "{"}, {**FERRY, "spot": "north east"}, {"look": "yes"},
                 {**FERRY, "spot": "9" * 400}, {"country": "🦊", "town": "\0", "look": "1"}):  # fmt: skip
        assert (await browser.post(page, form)).status_code in (200, 409, 422)


def test_a_place_without_a_pin_is_seen_around_its_country() -> None:
    seen = atlas.view([atlas.Town("", -20.9, 55.5, 0)])
    assert seen
    assert seen.sheet == "world"
