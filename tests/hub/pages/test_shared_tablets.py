"""A trolley of tablets: added once, taken by one class after the other, asleep in between; never another school's."""

import re
from urllib.parse import quote

import pytest

from hub.people.teaching import give
from hub.schools.actions import add_class
from hub.schools.models import SchoolClass, SchoolId
from rooms.ids import ClassId
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import HOUR, MINUTE, World

CARD = r"#([A-Z2-7]{4}(?:-[A-Z2-7]{4}){6})"


async def school_of(browser: Browser, world: World) -> SchoolId:
    """Camille's school."""
    async with browser.store.reading() as db:
        return (await db.get_one(SchoolClass, world.niort)).school_id


async def second_class(browser: Browser, world: World) -> ClassId:
    """Another class of that school, which Inês teaches."""
    async with browser.store.writing() as db:
        made = await add_class(
            db, school=await school_of(browser, world), name="CM2", ages=(10, 11), languages=["fr"], headcount=20,
            colour=5, animal="owl",
        )  # fmt: skip
        await give(db, person=world.ines, school_class=made.id, now=browser.clock())
        return made.id


async def camille(browser: Browser, email: str = "camille@ecole.example") -> None:
    """Signed in, in English."""
    await browser.sign_in(email)
    await browser.post("/language", {"language": "en", "back": "/"})


async def added(browser: Browser, world: World, until: str = "lesson") -> str:
    """The secret of one more, taken by Camille's class."""
    page = f"/schools/{await school_of(browser, world)}/tablets"
    answer = await browser.post(page, {"class": world.niort, "until": until})
    assert answer.status_code == 201
    found = re.search(CARD, await text(answer))
    assert found
    return found[1]


async def ids(browser: Browser, page: str) -> list[str]:
    """Of the tablets in the list."""
    return re.findall(r'name="tablet" value="([\w-]+)"', await text(await browser.get(page)))


async def is_in(tablet: Browser, world: World) -> bool:
    """Whether it gets to the room of Niort's class."""
    return (await tablet.get(f"/rooms/{world.room}")).status_code == 200


async def test_a_tablet_sleeps_after_the_lesson_and_wakes_by_one_tap(
    browser: Browser, other: Browser, world: World
) -> None:
    await camille(browser)
    page = f"/schools/{await school_of(browser, world)}/tablets"
    assert "Tablets of our school" in await words(await browser.get(f"/classes/{world.niort}")), "one tap away"
    await other.post("/enter", {"secret": await added(browser, world)})
    assert await is_in(other, world)
    (tablet,) = await ids(browser, page)
    assert "ours: CM1" in await words(await browser.get(page))
    browser.clock.now += 35 * MINUTE + 16 * MINUTE
    assert not await is_in(other, world), "the lesson is over"
    assert "free" in await words(await browser.get(page))
    taken = await browser.post(f"{page}/take", {"class": world.niort, "until": "today", "tablet": tablet})
    assert taken.status_code == 303
    assert await is_in(other, world), "nothing had to be done on the tablet"
    assert (await browser.post(f"{page}/give-back", {"tablet": tablet})).status_code == 303
    assert not await is_in(other, world), "at once"


async def test_a_week_does_not_end_with_the_night(browser: Browser, other: Browser, world: World) -> None:
    await camille(browser)
    await other.post("/enter", {"secret": await added(browser, world, "week")})
    browser.clock.now += 40 * HOUR  # from Wednesday to Friday
    assert await is_in(other, world)
    browser.clock.now += 72 * HOUR
    assert not await is_in(other, world)


async def test_it_goes_from_class_to_class(browser: Browser, other: Browser, app: object, world: World) -> None:
    cm2 = await second_class(browser, world)
    await camille(browser)
    page = f"/schools/{await school_of(browser, world)}/tablets"
    await other.post("/enter", {"secret": await added(browser, world)})
    (tablet,) = await ids(browser, page)
    ines = Browser(app.test_client(), browser.store, browser.clock)  # type: ignore[attr-defined]
    await camille(ines, "ines@escola.example")
    seen = await words(await ines.get(page))
    assert "with CM1 until" in seen, "it says whose it is"
    take = {"class": cm2, "until": "today", "tablet": tablet}
    assert (await ines.post(f"{page}/take", take)).status_code == 303
    assert await is_in(other, world), "nobody takes it out of a class's hands"
    assert (await ines.post(f"{page}/take", {**take, "class": world.niort})).status_code == 404, "not her class"
    await ines.post(f"{page}/give-back", {"tablet": tablet})
    await ines.post(f"{page}/take", take)
    assert "with CM2 until" in await words(await browser.get(page))
    assert not await is_in(other, world), "its class is another one now"
    assert (await other.get("/me")).status_code == 200, "it is awake"


async def test_it_outlives_a_class_that_rests(browser: Browser, other: Browser, world: World) -> None:
    cm2 = await second_class(browser, world)
    await camille(browser)
    page = f"/schools/{await school_of(browser, world)}/tablets"
    await other.post("/enter", {"secret": await added(browser, world)})
    (tablet,) = await ids(browser, page)
    assert (await browser.post(f"/classes/{world.niort}/rest", {"sure": "yes"})).status_code == 303
    browser.clock.now += 2 * HOUR
    assert not await is_in(other, world)
    await camille(browser, "ines@escola.example")
    await browser.post(f"{page}/take", {"class": cm2, "until": "today", "tablet": tablet})
    assert (await other.get("/me")).status_code == 200, "another class wakes it"


async def test_a_code_and_an_end(browser: Browser, other: Browser, world: World) -> None:
    await camille(browser)
    page = f"/schools/{await school_of(browser, world)}/tablets"
    first = await added(browser, world)
    (tablet,) = await ids(browser, page)
    again = await browser.post(f"{page}/{tablet}/code")
    assert again.status_code == 201
    assert (await other.post("/enter", {"secret": first})).headers["Location"] == "/card/revoked"
    found = re.search(CARD, await text(again))
    assert found
    await other.post("/enter", {"secret": found[1]})
    assert await is_in(other, world)
    assert "Tablet 1" not in await words(await browser.get("/tablets")), "it is not the class's own"
    assert (await browser.post(f"/tablets/{tablet}/code")).status_code == 404
    for _ in range(2):
        assert (await browser.post(f"{page}/{tablet}/remove")).status_code == 303
    assert not await is_in(other, world)
    assert not await ids(browser, page)
    assert (await browser.post(f"{page}/{tablet}/code")).status_code == 404


@pytest.mark.parametrize("who", ["ines", "stranger", "lea", "tablet", "keeper", None])
async def test_to_others_there_are_none(browser: Browser, other: Browser, world: World, who: str | None) -> None:
    await camille(browser)
    page = f"/schools/{await school_of(browser, world)}/tablets"
    await added(browser, world)
    (tablet,) = await ids(browser, page)
    if who is not None:
        await other.enter(world.actor(who).person)
    form = {"class": world.niort, "until": "today", "tablet": tablet}
    for place in (page, f"/schools/{quote(chr(0))}/tablets", "/schools/nobody/tablets"):
        assert (await other.get(place)).status_code == (303 if who is None else 404)
        for door in ("", "/take", "/give-back", f"/{tablet}/code", f"/{tablet}/remove"):
            assert (await other.post(place + door, form)).status_code == 404
    assert await ids(browser, page) == [tablet]
