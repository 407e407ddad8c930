"""The address of a calendar: given and shown once, renewed and taken away, and nothing without its secret."""

import html
import re

import icalendar

from hub.sessions.models import Session
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import World


async def address(browser: Browser, **form: str) -> str:
    """A new one."""
    answer = await browser.post("/me/feeds", form)
    assert answer.status_code == 201
    found = re.search(r'value="http://localhost:8000(/feeds/[^"]+\.ics)"', html.unescape(await text(answer)))
    assert found is not None
    return found[1]


async def test_a_program_reads_the_lessons_of_all_partners(browser: Browser, other: Browser, world: World) -> None:
    await browser.enter(world.camille)
    path = await address(browser)
    assert path not in await text(await browser.get("/me/feeds")), "shown once"
    answer = await other.get(path)
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    calendar = icalendar.Calendar.from_ical(await answer.get_data())
    assert [event["summary"] for event in calendar.events] == ["Première · Comptines", "Seconde · Comptines"]
    assert {event["uid"] for event in calendar.events} >= {world.lesson}
    assert "Évora\N{NO-BREAK SPACE}: " in calendar.events[0]["description"]
    assert "Set-Cookie" not in answer.headers


async def test_who_asks_again_gets_only_what_is_new(browser: Browser, world: World) -> None:
    await browser.enter(world.camille)
    path = await address(browser)
    first = await browser.get(path)
    again = await browser.get(path, If_None_Match=first.headers["ETag"])
    assert again.status_code == 304
    assert await again.get_data() == b""
    async with browser.store.writing() as db:
        lesson = await db.get_one(Session, world.lesson)
        lesson.title, lesson.sequence = "Autrement", 1
    changed = await browser.get(path, If_None_Match=first.headers["ETag"])
    assert changed.status_code == 200
    assert "Autrement" in await text(changed)


async def test_a_new_address_ends_the_one_before_and_it_can_be_taken_away(browser: Browser, world: World) -> None:
    await browser.enter(world.camille)
    first = await address(browser)
    second = await address(browser)
    assert [(await browser.get(path)).status_code for path in (first, second)] == [404, 200]
    assert (await browser.post("/me/feeds/end")).headers["Location"] == "/me/feeds"
    assert (await browser.get(second)).status_code == 404
    missing = await browser.get("/feeds/AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA.ics")
    assert await words(missing) == await words(await browser.get(second)), "both look the same"
    assert (await browser.post("/me/feeds/end")).status_code == 303


async def test_a_class_has_an_address_of_its_own(browser: Browser, other: Browser, world: World) -> None:
    await browser.enter(world.camille)
    path = await address(browser, **{"class": world.niort})
    assert (await other.get(path)).status_code == 200
    assert (await browser.post("/me/feeds", {"class": world.evora})).status_code == 404
    assert (await browser.post("/me/feeds/end", {"class": world.evora})).status_code == 404
    await other.enter(world.ines)
    assert (await other.post("/me/feeds/end", {"class": world.niort})).status_code == 404
    assert (await other.get(path)).status_code == 200


async def test_only_teachers_are_given_one(browser: Browser, other: Browser, world: World) -> None:
    assert (await other.get("/me/feeds")).status_code == 303
    for person in (world.lea, world.tablet, world.keeper):
        await browser.enter(person)
        assert (await browser.get("/me/feeds")).status_code == 404
        assert (await browser.post("/me/feeds")).status_code == 404


async def test_who_asks_too_often_waits(browser: Browser, world: World) -> None:
    answers = [(await browser.get(f"/feeds/{number}.ics")).status_code for number in range(320)]
    assert answers[0] == 404
    assert answers[-1] == 429
