"""A twinning's page for everybody: there while all classes agree, gone with one tick, and without any person on it."""

import pytest

from hub.twinnings.actions import join
from hub.twinnings.models import Twinning
from hub.twinnings.proposals import day_of
from hub.twinnings.publishing import agree, slug_of
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import World


async def tick(browser: Browser, world: World, **form: str) -> int:
    return (await browser.post(f"/twinnings/{world.twinning}/public", form)).status_code


async def page_of(browser: Browser, world: World) -> str:
    """Its address."""
    async with browser.store.reading() as db:
        return f"/p/{(await db.get_one(Twinning, world.twinning)).slug}"


async def open_it(browser: Browser, world: World, *, is_findable: bool = False) -> str:
    async with browser.store.writing() as db:
        for school_class in (world.evora, world.niort, world.chania):
            await agree(db, twinning=world.twinning, school_class=school_class, agrees=True, is_findable=is_findable)
    return await page_of(browser, world)


async def test_it_is_there_when_all_agree_and_gone_when_one_does_not(
    browser: Browser, other: Browser, world: World
) -> None:
    await browser.enter(world.camille)
    assert await tick(browser, world, agrees="yes") == 303
    path = await page_of(browser, world)
    assert (await other.get(path)).status_code == 404
    await browser.enter(world.ines)
    await tick(browser, world, agrees="yes")
    assert (await other.get(path)).status_code == 404
    assert await open_it(browser, world) == path
    answer = await other.get(path)
    read = await words(answer)
    assert answer.status_code == 200
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert 'name="robots" content="noindex"' in await text(answer)
    for expected in ("Comptines", "Évora", "Niort", "Chania", "École Jules-Ferry"):
        assert expected in read
    for nobody in ("Camille", "Inês", "Léa", "/rooms/", str(world.twinning)):
        assert nobody not in await text(answer)
    assert await tick(browser, world, agrees="no") == 303
    assert (await other.get(path)).status_code == 404
    assert await words(await other.get(path)) == await words(await other.get("/p/never"))


async def test_a_newcomer_agrees_first_and_a_draft_has_no_page(browser: Browser, world: World) -> None:
    path = await open_it(browser, world)
    async with browser.store.writing() as db:
        await join(db, twinning=world.twinning, school_class=world.brno, on=day_of(browser.clock()))
    assert (await browser.get(path)).status_code == 404
    async with browser.store.writing() as db:
        await agree(db, twinning=world.twinning, school_class=world.brno, agrees=True)
    assert (await browser.get(path)).status_code == 200
    async with browser.store.writing() as db:
        (await db.get_one(Twinning, world.twinning)).stage = "draft"
    assert (await browser.get(path)).status_code == 404


async def test_search_engines_list_it_if_every_class_says_so(browser: Browser, world: World) -> None:
    path = await open_it(browser, world, is_findable=True)
    answer = await browser.get(path)
    assert "X-Robots-Tag" not in answer.headers
    assert 'content="noindex"' not in await text(answer)
    async with browser.store.writing() as db:
        await agree(db, twinning=world.twinning, school_class=world.niort, agrees=True, is_findable=False)
    assert (await browser.get(path)).headers["X-Robots-Tag"] == "noindex"


@pytest.mark.parametrize("person", ["lea", "tablet", "keeper", "stranger"])
async def test_only_its_teachers_agree(browser: Browser, world: World, person: str) -> None:
    await browser.enter(getattr(world, person))
    assert await tick(browser, world, agrees="yes") == 404


@pytest.mark.parametrize("slug", ["%00", "x" * 5000, "..%2F..", "é"])
async def test_crooked_addresses(browser: Browser, world: World, slug: str) -> None:
    assert (await browser.get(f"/p/{slug}")).status_code == 404


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("En attendant Noël", "en-attendant-noel"),
        ("Κάλαντα", "twinning"),
        ("Şarkı & oyun!", "sark-oyun"),
        ("—", "twinning"),
    ],
)
def test_addresses_from_titles(title: str, slug: str) -> None:
    assert slug_of(title) == slug
