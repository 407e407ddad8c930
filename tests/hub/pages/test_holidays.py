"""The page of a class's holidays, what they do to the finder, and to a lesson that was agreed before."""

from io import BytesIO

import pytest
from werkzeug.datastructures import FileStorage

from hub.sessions.recurrence import local
from tests.hub.pages.visits import HERE, HOST, ORIGIN, Browser, text, words
from tests.hub.world import HOUR, NOW, Clock, World

WEEK = {"name": "Classe verte", "first": "2026-11-30", "last": "2026-12-04"}


async def sign_in(browser: Browser) -> None:
    """As Camille, in English."""
    await browser.sign_in()
    await browser.post("/language", {"language": "en", "back": "/"})


async def test_holidays_are_entered_and_removed(browser: Browser, world: World) -> None:
    await sign_in(browser)
    url = f"/classes/{world.niort}/holidays"
    page = await words(await browser.get(url))
    assert "Christmas Day" in page
    assert "Nothing yet" in page
    for _ in range(2):
        assert (await browser.post(url, WEEK)).headers["Location"] == url
    page = await text(await browser.get(url))
    assert page.count("Classe verte") == 2  # its name, and the button that removes it
    remove = page.split('action="')[-1 - page[page.rindex("Classe verte") :].count('action="')].split('"')[0]
    assert (await browser.post(remove)).status_code == 303
    assert (await browser.post(remove)).status_code == 404
    assert "Classe verte" not in await text(await browser.get(url))


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"first": "soon"}, "could not read the days"),
        ({"last": "2026-11-01"}, "The last day is before the first"),
        ({"last": "2027-11-01"}, "up to 120 days"),
        ({"name": " "}, "Give the holidays a name"),
    ],
)
async def test_what_cannot_be_is_said(browser: Browser, world: World, given: dict[str, str], told: str) -> None:
    await sign_in(browser)
    answer = await browser.post(f"/classes/{world.niort}/holidays", WEEK | given)
    assert answer.status_code == 422
    assert told in await words(answer)


async def test_a_file_is_taken_over(browser: Browser, world: World) -> None:
    await sign_in(browser)
    url = f"/classes/{world.niort}/holidays"

    async def send(content: bytes) -> int:
        answer = await browser.client.post(
            f"{url}/import",
            files={"file": FileStorage(BytesIO(content), filename="zone.ics")},
            headers={"Host": HOST, "Origin": ORIGIN, "Accept-Language": "en"},
            scope_base=HERE,
        )
        send.answers.append(await words(answer))  # type: ignore[attr-defined]
        return answer.status_code

    send.answers = []  # type: ignore[attr-defined]
    good = b"BEGIN:VEVENT\nDTSTART;VALUE=DATE:20270215\nSUMMARY:Semaine blanche\nEND:VEVENT\n"
    assert await send(b"BEGIN:VCALENDAR\n" + good + b"END:VCALENDAR\n") == 303
    assert "Semaine blanche" in await words(await browser.get(url))
    bad = b"BEGIN:VEVENT\nSUMMARY:Nothing\nEND:VEVENT\n"
    assert await send(b"BEGIN:VCALENDAR\n" + good + bad + b"END:VCALENDAR\n") == 422
    assert "One entry was taken over. Line 6: this entry has no day" in send.answers[-1]  # type: ignore[attr-defined]
    assert await send(b"not a calendar") == 422
    assert "Line 1: this is no calendar file" in send.answers[-1]  # type: ignore[attr-defined]


async def test_a_day_that_becomes_a_holiday_is_told(browser: Browser, world: World, clock: Clock) -> None:
    await sign_in(browser)
    day = local(NOW + 72 * HOUR, "Europe/Paris").date().isoformat()
    given = {"day": day, "clock": "10:10", "minutes": "45"}
    url = (await browser.post(f"/twinnings/{world.twinning}/meet", given)).headers["Location"]
    assert "holiday" not in await words(await browser.get(url))
    clock.now += HOUR
    await browser.post(f"/classes/{world.niort}/holidays", {"name": "Grève", "first": day, "last": day})
    assert "This day has become a holiday for Niort: Grève" in await words(await browser.get(url))
    calendar = await words(await browser.get(f"/calendar?from={day}"))
    assert "No school in Niort: Grève" in calendar or local(NOW + 72 * HOUR, "Europe/Paris").weekday() > 4
    found = await words(await browser.get(f"/twinnings/{world.twinning}/meet?from={day}&weeks=1&minutes=45"))
    assert "Propose this" in found


@pytest.mark.parametrize("who", ["ines", "stranger", "lea", "tablet", "keeper", None])
async def test_to_others_the_page_does_not_exist(
    browser: Browser, other: Browser, world: World, who: str | None
) -> None:
    if who is not None:
        await other.enter(world.actor(who).person)
    url = f"/classes/{world.niort}/holidays"
    answers = [await other.post(path, WEEK) for path in (url, f"{url}/import", f"{url}/none/remove")]
    if who is not None:
        answers += [await other.get(url), await other.get("/classes/none/holidays")]
    assert {answer.status_code for answer in answers} == {404}
    await sign_in(browser)
    assert "Classe verte" not in await words(await browser.get(url))
