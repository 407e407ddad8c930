"""A class moves, rests, wakes and is deleted; what it did with its partners keeps its name."""

import pytest

from hub.people import invitations
from hub.schools.details import schools_at
from hub.schools.endings import Endings
from hub.twinnings import offers
from hub.twinnings.stages import leader_of
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import HOUR, MINUTE, NOW, World

SURE = {"sure": "yes"}


async def camille(browser: Browser) -> None:
    """Signed in, in English."""
    await browser.sign_in()
    await browser.post("/language", {"language": "en", "back": "/"})


async def test_a_class_rests_and_wakes(browser: Browser, other: Browser, world: World) -> None:
    await camille(browser)
    await other.enter(world.lea)
    card = await browser.card(world.lea, reusable=True)
    async with browser.store.writing() as db:
        await offers.show(db, school_class=world.niort, words="", subjects=(), now=NOW)
        secret = await invitations.invite_teacher(db, school_class=world.niort, now=NOW)
    at = f"/classes/{world.niort}"
    asked = await browser.post(f"{at}/rest")
    assert asked.status_code == 422
    assert "Please tick" in await words(asked)
    for _ in range(2):
        assert (await browser.post(f"{at}/rest", SURE)).status_code == 303, "pressed twice it rests"
    assert "resting" in await words(await browser.get("/classes"))
    assert "This class rests" in await words(await browser.get(at))
    assert (await other.get(f"/twinnings/{world.twinning}")).status_code != 200, "its pupils are out"
    for secret_of_card in (card, await browser.card(world.tablet)):
        entered = await other.post("/enter", {"secret": secret_of_card})
        assert entered.headers["Location"] == "/card/revoked"
    async with browser.store.reading() as db:
        assert not await offers.offers_of(db, [world.niort])
    assert (await other.post("/begin", {"secret": secret, "name": "Sacha", "email": "s@hub.example",
                                        "password": "des moutons en papier"})).status_code == 403  # fmt: skip
    assert (await browser.post(f"{at}/team", {"kind": "colleague"})).status_code == 404, "nobody is invited"
    assert (await browser.post(f"{at}/wake")).status_code == 303
    assert "This class rests" not in await words(await browser.get(at))
    await other.enter(world.lea)
    assert (await other.get(f"/twinnings/{world.twinning}")).status_code == 200


async def test_a_class_is_deleted_and_keeps_its_name(browser: Browser, other: Browser, world: World) -> None:
    browser.clock.now = NOW + HOUR  # its lesson is over
    await camille(browser)
    await other.sign_in("ines@escola.example")
    at = f"/classes/{world.niort}"
    assert (await browser.post(f"{at}/end", {"sure": "perhaps"})).status_code == 422
    ended = await browser.post(f"{at}/end", SURE)
    assert ended.headers["Location"] == "/classes"
    assert "No class yet" in await words(await browser.get("/classes"))
    assert (await browser.get(at)).status_code == 404
    assert (await browser.post(f"{at}/end", SURE)).status_code == 404
    assert (await browser.get(f"/twinnings/{world.twinning}")).status_code == 404
    home = await words(await other.get(f"/twinnings/{world.twinning}"))
    assert "CM1" in home, "that it left is told by its name"
    async with browser.store.reading() as db:
        assert await leader_of(db, world.twinning) == world.evora


async def test_a_class_in_a_lesson_is_deleted_after_it(browser: Browser, other: Browser, world: World) -> None:
    await camille(browser)
    await other.enter(world.lea)
    at = f"/classes/{world.niort}"
    for _ in range(2):
        assert (await browser.post(f"{at}/end", SURE)).headers["Location"] == at
    assert "deleted as soon as its lesson is over" in await words(await browser.get(at))
    lesson = f"/rooms/{world.room}"
    assert (await other.get(lesson)).status_code == 200
    endings = Endings(browser.store, browser.clock, None)  # type: ignore[arg-type]
    await endings.look()
    assert (await other.get(lesson)).status_code == 200
    browser.clock.now = NOW + 36 * MINUTE
    assert (await browser.get(at)).status_code == 404
    assert (await other.get(lesson)).status_code != 200
    for _ in range(2):
        await endings.look()
    async with browser.store.reading() as db:
        assert await leader_of(db, world.twinning) == world.evora


async def test_the_only_class_of_a_twinning_archives_it(browser: Browser, world: World) -> None:
    await browser.sign_in("jana@skola.example")
    assert (await browser.post(f"/classes/{world.brno}/end", SURE)).headers["Location"] == "/classes"
    await Endings(browser.store, browser.clock, None).look()  # type: ignore[arg-type]


async def test_a_class_moves(browser: Browser, world: World) -> None:
    await camille(browser)
    at = f"/classes/{world.niort}"
    new = {"school": "École des Palmiers", "town": "Saint-Denis", "country": "RE"}
    for wrong in ({}, {**new, "school": " "}, {**new, "country": "Reunion"}, {**new, "at": "elsewhere"}):
        assert (await browser.post(f"{at}/move", wrong)).status_code == 422
    twin = await browser.post(f"{at}/move", {"school": "zš kamínky", "town": "BRNO", "country": "CZ"})
    assert twin.status_code == 409
    assert "is here already" in await words(twin)
    assert 'value="zš kamínky"' in await text(twin)
    browser.clock.now = NOW + HOUR
    assert (await browser.post(f"{at}/move", new)).status_code == 303
    page = await words(await browser.get(at))
    for word in ("École des Palmiers", "Saint-Denis", "Réunion"):
        assert word in page
    async with browser.store.reading() as db:
        before = await schools_at(db, [world.niort], NOW)
        after = await schools_at(db, [world.niort], NOW + 2 * HOUR)
    assert (before[world.niort].town, after[world.niort].town) == ("Niort", "Saint-Denis")
    assert after[world.niort].time_zone == "Indian/Reunion"


@pytest.mark.parametrize("who", ["ines", "stranger", "lea", "tablet", "keeper", None])
async def test_to_others_it_has_no_future(other: Browser, world: World, who: str | None) -> None:
    if who is not None:
        await other.enter(world.actor(who).person)
    for page in ("future", "move"):
        assert (await other.get(f"/classes/{world.niort}/{page}")).status_code == (303 if who is None else 404)
    for page in ("rest", "wake", "end", "move"):
        assert (await other.post(f"/classes/{world.niort}/{page}", SURE)).status_code == 404
