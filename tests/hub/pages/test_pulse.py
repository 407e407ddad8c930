"""The pulse on its page: kindly to teachers, dates and silence alone to a mentor, and the hand-over by a press."""

import re
from datetime import date

import pytest
from sqlalchemy import select

from hub.calendar.actions import add_holidays, days_off
from hub.letterbox.models import Letterbox
from hub.materials.actions import Home, hold
from hub.materials.facts import Facts
from hub.store.tables import Instant
from hub.twinnings.models import Partner, Twinning
from hub.twinnings.stages import leader_of
from tests.hub.pages.test_exchanges import begin, come
from tests.hub.pages.test_mentor import GOOD, link_for
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import HOUR, NOW, World

DAY = 24 * HOUR


def at(world: World, page: str = "pulse") -> str:
    return f"/twinnings/{world.twinning}/{page}"


async def give(browser: Browser, world: World, school_class: str = "") -> None:
    """A sign of a class, which waits for its teacher."""
    async with browser.store.writing() as db:
        home = Home(world.twinning, world.niort if not school_class else getattr(world, school_class), None)
        await hold(db, home, Facts(text="Bonjour"), None, Instant(NOW - HOUR))


async def test_who_is_silent_and_what_may_help(browser: Browser, world: World) -> None:
    await come(browser, world.camille)
    await give(browser, world)
    home = await text(await browser.get(f"/twinnings/{world.twinning}"))
    assert "2 classes have been silent" in home
    assert "One material of your class waits for you." in home
    assert f'href="{at(world)}#third"' in home
    page = await words(await browser.get(at(world)))
    assert page.index("you") < page.index("4.º B"), "one's own class stands first"
    assert page.count("A friendly word helps more than waiting.") == 2
    assert "A greeting is enough" not in page
    assert "The search is filled in from your project card." in page
    search = re.search(r'href="(/partners\?class=[^"]+)"', await text(await browser.get(at(world))))
    assert search is not None
    found = await browser.get(search[1].replace("&amp;", "&"))
    assert found.status_code == 200
    assert f"class={world.niort}" in search[1]


async def test_ones_own_silence_is_told_kindly(browser: Browser, world: World) -> None:
    await come(browser, world.ines)
    assert "Your partners have not heard from your class" in await words(
        await browser.get(f"/twinnings/{world.twinning}")
    )
    assert "A greeting is enough" in await words(await browser.get(at(world)))
    async with browser.store.writing() as db:
        trip = days_off("Férias", date(2026, 9, 2), date(2026, 11, 25))
        await add_holidays(db, school_class=world.evora, holidays=[trip], now=Instant(NOW))
    page = await words(await browser.get(at(world)))
    assert "On holiday until 25 November 2026" in page
    assert "A greeting is enough" not in page


async def test_what_partners_owe_each_other(browser: Browser, world: World) -> None:
    await come(browser, world.camille)
    await begin(browser, world)
    page = await words(await browser.get(at(world)))
    assert "Nothing is waiting." in page or "to be posted" in page
    assert (await browser.get(at(world), language="fr")).status_code == 200


@pytest.mark.parametrize("name", ["lea", "tablet", "stranger", "keeper"])
async def test_nobody_else_sees_it_or_hands_over(browser: Browser, world: World, name: str) -> None:
    await browser.enter(getattr(world, name))
    for page in ("pulse", "handover"):
        assert (await browser.get(at(world, page))).status_code == 404
    assert (await browser.post(at(world, "handover"), {"to": world.niort})).status_code == 404
    async with browser.store.reading() as db:
        assert await leader_of(db, world.twinning) == world.evora


async def test_a_stranger_is_led_to_the_door(browser: Browser, world: World) -> None:
    assert (await browser.get(at(world))).status_code == 303
    assert (await browser.post(at(world, "handover"), {"to": world.niort})).status_code == 404


async def test_a_mentor_sees_dates_and_silence_alone(browser: Browser, other: Browser, world: World) -> None:
    await other.post("/link/mentor", {**GOOD, "secret": await link_for(browser, world, "FR")})
    await other.post("/language", {"language": "en"})
    overview = await words(await other.get("/mentor"))
    assert re.search(r"\d+ school days without a sign of any class", overview)
    assert (await other.get(at(world))).status_code == 404, "not invited into it"
    await come(browser, world.camille)
    await give(browser, world)
    mentor = re.search(r'name="(?:mentor|person)" value="([^"]+)"', await text(await browser.get(at(world, "mentors"))))
    assert mentor is not None
    assert (await browser.post(at(world, "mentors"), {"mentor": mentor[1], "person": mentor[1]})).status_code == 303
    seen = await words(await other.get(at(world)))
    assert "Silent" in seen
    assert "Last sign" in seen
    for hidden in ("Nothing is waiting.", "A friendly word", "third class", "Hand over"):
        assert hidden not in seen
    assert (await other.get(at(world, "handover"))).status_code == 404


async def test_what_we_hold_changes_hands_by_a_press(browser: Browser, world: World) -> None:
    await come(browser, world.ines)
    await begin(browser, world)
    await give(browser, world, "evora")
    page = await words(await browser.get(at(world, "handover")))
    assert "The lead of the twinning" in page
    assert "2 envelopes that you have not begun" in page
    assert "2 envelopes for you that nobody has begun fall away" in page
    assert "One thing from your class waits for you" in page
    for to in (world.evora, world.brno, "nobody"):
        assert (await browser.post(at(world, "handover"), {"to": to})).status_code == 404
    moved = await browser.post(at(world, "handover"), {"to": world.chania})
    assert moved.headers["Location"] == at(world, "handover") + "?said=moved"
    after = await words(await browser.get(moved.headers["Location"]))
    assert "It is in good hands now." in after
    assert "The lead of the twinning" not in after
    assert "Nothing left" in after
    async with browser.store.reading() as db:
        assert await leader_of(db, world.twinning) == world.chania


async def test_who_leaves_without_a_press_hands_over_all_the_same(browser: Browser, world: World) -> None:
    await come(browser, world.ines)
    exchange = await begin(browser, world)
    assert (await browser.post(at(world, "leave"), {"words": "Adeus"})).status_code == 303
    async with browser.store.reading() as db:
        assert await leader_of(db, world.twinning) == world.niort
        assert await db.get(Letterbox, (world.twinning, world.evora)) is None
        assert await db.get(Partner, (world.twinning, world.evora)) is None
    await come(browser, world.camille)
    board = await words(await browser.get(f"/exchanges/{exchange}"))
    assert "4.º B" not in board, "nobody is told to write to a class that has gone"


async def test_nothing_is_handed_over_where_nobody_is_left(browser: Browser, world: World) -> None:
    await come(browser, world.stranger)
    alone = f"/twinnings/{world.other_twinning}/handover"
    assert (await browser.get(alone)).status_code == 404
    async with browser.store.writing() as db:
        twinning = await db.scalar(select(Twinning).where(Twinning.id == world.twinning))
        assert twinning is not None
        twinning.stage, twinning.archived_at = "archived", Instant(NOW)
    await come(browser, world.camille)
    assert (await browser.get(at(world, "handover"))).status_code == 404
    assert (await browser.get(at(world))).status_code == 200
