"""A mentor: invited by a keeper for some countries, sees dates, partners and silence there, and nothing else."""

import re
from urllib.parse import urlencode

import pytest
from sqlalchemy import select

from hub.schools.models import School, SchoolClass
from rooms.channel import CHAT, Author, Channel, Draft
from rooms.events import MessageSaid
from rooms.ids import OpId
from tests.hub.pages.visits import HERE, HOST, ORIGIN, Browser, text, words
from tests.hub.world import NOW, World

GOOD = {"name": "Odile", "email": "odile@region.example", "password": "chouette en papier"}


async def link_for(browser: Browser, world: World, *areas: str) -> str:
    await browser.enter(world.keeper)
    answer = await browser.client.post(
        "/hub/mentors",
        data=urlencode([("area", each) for each in areas]),
        headers={"Host": HOST, "Origin": ORIGIN, "Content-Type": "application/x-www-form-urlencoded"},
        scope_base=HERE,
    )
    assert answer.status_code == 201
    link = re.search(r"/link#([\w-]+)", await text(answer))
    assert link
    return link[1]


async def test_a_mentor_sees_dates_partners_and_silence(browser: Browser, other: Browser, world: World) -> None:
    secret = await link_for(browser, world, "FR", "PT")
    assert "Choose your name" in await words(await other.post("/link", {"secret": secret}))
    short = await other.post("/link/mentor", {**GOOD, "secret": secret, "password": "short"})
    assert short.status_code == 422
    begun = await other.post("/link/mentor", {**GOOD, "secret": secret})
    assert begun.headers["Location"] == "/mentor"
    page = await words(await other.get("/mentor"))
    assert "Comptines" in page
    assert "3 classes" in page
    assert "Nothing was written or drawn yet" in page
    assert "Elsewhere" not in page, "no class of these countries"
    author = Author(world.camille, world.niort)
    draft = Draft(author, OpId("one"), MessageSaid("un secret"), b"d")
    await browser.store.log.turn(Channel(world.room, CHAT), None, (), lambda view: [draft], NOW)
    page = await words(await other.get("/mentor"))
    assert "Something was written" in page
    assert "secret" not in page
    assert (await other.post("/link/mentor", {**GOOD, "secret": secret})).status_code == 410


async def test_nothing_of_the_twinnings_opens_to_a_mentor(browser: Browser, other: Browser, world: World) -> None:
    await other.post("/link/mentor", {**GOOD, "secret": await link_for(browser, world, "FR")})
    for path in (f"/twinnings/{world.twinning}", f"/rooms/{world.room}", "/hub", "/tablets", "/hub/mentors"):
        assert (await other.get(path)).status_code == 404, path
    assert (await other.get("/me")).status_code == 200
    assert (await other.get("/me/account")).status_code == 200
    assert (await other.post("/invite")).status_code == 404


@pytest.mark.parametrize("country", ["", "france", "<x", "fr"])
async def test_for_no_country_there_is_no_mentor(browser: Browser, world: World, country: str) -> None:
    await browser.enter(world.keeper)
    assert (await browser.post("/hub/mentors", {"area": country})).status_code == 422
    assert (await browser.get("/hub/mentors")).status_code == 200


async def test_to_everybody_else_there_is_no_overview(browser: Browser, other: Browser, world: World) -> None:
    assert (await other.get("/mentor")).headers["Location"] == "/?to=%2Fmentor"
    for person in (world.camille, world.lea, world.keeper):
        await browser.enter(person)
        assert (await browser.get("/mentor")).status_code == 404
        if person != world.keeper:
            assert (await browser.get("/hub/mentors")).status_code == 404
            assert (await browser.post("/hub/mentors", {"country": "FR"})).status_code == 404


async def test_a_mentor_of_a_region_sees_its_twinnings_alone(browser: Browser, other: Browser, world: World) -> None:
    async with browser.store.writing() as db:
        school = await db.scalar(select(School).join(SchoolClass).where(SchoolClass.id == world.niort))
        assert school is not None
        school.region = "A"
    await other.post("/link/mentor", {**GOOD, "secret": await link_for(browser, world, "A", "DE-BY")})
    assert "Comptines" in await words(await other.get("/mentor"))
    lille = {**GOOD, "email": "lille@region.example", "secret": await link_for(browser, world, "B")}
    await browser.post("/link/mentor", lille)
    assert "Comptines" not in await words(await browser.get("/mentor"))


@pytest.mark.parametrize("areas", [(), ("XX-9",), ("fr",), ("FR", "A B")])
async def test_what_is_no_country_and_no_region_is_asked_again(
    browser: Browser, world: World, areas: tuple[str, ...]
) -> None:
    await browser.enter(world.keeper)
    answer = await browser.client.post(
        "/hub/mentors",
        data=urlencode([("area", each) for each in areas]),
        headers={"Host": HOST, "Origin": ORIGIN, "Content-Type": "application/x-www-form-urlencoded"},
        scope_base=HERE,
    )
    assert answer.status_code == 422
    assert "au moins un pays ou une région" in await words(answer)
