"""Finding a date and agreeing on it: Niort proposes, Saint-Denis de la Réunion says yes, each by its own clock."""

import re
from collections.abc import Awaitable, Callable
from datetime import date

import pytest

from hub.people.actions import add_person
from hub.schools.actions import add_class, add_school
from hub.sessions.recurrence import local
from hub.store.store import Store
from hub.twinnings.actions import add_twinning, join, open_room
from rooms.ids import TwinningId
from rooms.rights import Role
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import HOUR, NOW, Clock, World

Pair = Callable[[], Awaitable[TwinningId]]


@pytest.fixture
async def pair(store: Store, world: World, browser: Browser, other: Browser) -> TwinningId:
    """A twinning of Niort with Saint-Denis; `browser` is Camille of Niort, `other` Marie-Laure, both in English."""
    async with store.writing() as db:
        school = await add_school(
            db, name="École Bourbon", town="Saint-Denis", country="RE", time_zone="Indian/Reunion"
        )
        made = await add_class(
            db, school=school.id, name="CE2", ages=(8, 9), languages=["fr"], headcount=24, colour=5, animal="bee"
        )
        dates = {"starts_on": date(2026, 9, 1), "ends_on": date(2027, 6, 30)}
        twinning = await add_twinning(db, title="Nos p’tites bêtes", languages=["fr"], **dates)
        for each in (world.niort, made.id):
            await join(db, twinning=twinning.id, school_class=each, on=date(2026, 9, 1))
        await open_room(db, twinning=twinning.id, title="Le vivarium")
        person = await add_person(
            db, role=Role.TEACHER, name="Marie-Laure", now=NOW, school_class=made.id, animal="bee", colour=5,
            language="en",
        )  # fmt: skip
    await browser.enter(world.camille)
    await other.enter(person.id)
    for each in (browser, other):
        await each.post("/language", {"language": "en", "back": "/"})
    return twinning.id


def field(page: str, name: str) -> list[str]:
    """The values of a field or of buttons."""
    return re.findall(rf'name="{name}" value="([^"]*)"', page)


async def propose(browser: Browser, twinning: TwinningId, **details: str) -> str:
    """Propose a lesson; gives its address."""
    given = {"day": "2027-03-15", "clock": "10:10", "minutes": "45"} | details
    answer = await browser.post(f"/twinnings/{twinning}/meet", given)
    assert answer.status_code == 303, await words(answer)
    return answer.headers["Location"]


async def test_a_date_is_agreed_across_the_ocean(
    browser: Browser, other: Browser, pair: TwinningId, world: World, clock: Clock
) -> None:
    page = await text(await browser.get(f"/twinnings/{pair}/meet?minutes=45&from=2026-11-23&weeks=2"))
    starts = field(page, "starts_at")
    assert len(starts) == 12
    best = int(starts[0])
    assert "Everybody is at school then" in page
    proposed = await browser.post(f"/twinnings/{pair}/meet", {"starts_at": starts[0], "minutes": "45"})
    url = proposed.headers["Location"]
    ours, theirs = f"{local(best, 'Europe/Paris'):%H:%M}", f"{local(best, 'Indian/Reunion'):%H:%M}"
    assert ours != theirs
    shown = await words(await browser.get(url))
    assert f"{ours} for us" in shown
    assert f"{theirs} Saint-Denis" in shown
    assert "proposed" in shown
    assert "It takes place once both classes have said yes" in shown
    again = await browser.post(f"/twinnings/{pair}/meet", {"starts_at": starts[0], "minutes": "45"})
    assert again.headers["Location"] == url, "a second tap proposes nothing more"
    calendar = await other.get("/calendar")
    assert "your answer is wanted" in await words(calendar)
    assert f'href="{url}"' in await text(calendar)
    there = await words(await other.get(url))
    assert f"{theirs} for us" in there
    assert "Proposed by Camille, Niort" in there
    assert (await other.post(f"{url}/answer", {"answer": "yes"})).headers["Location"] == url
    assert "agreed" in await words(await browser.get(url))
    assert "will come" in await words(await browser.get(url))
    home = await words(await other.get(f"/twinnings/{pair}"))
    assert f"{theirs} for us" in home
    clock.now = best - 10 * 60_000
    await browser.enter(world.camille)  # her login has ended meanwhile
    assert "Go to the lesson" in await words(await browser.get(url))
    assert "To the room" in await words(await browser.get("/calendar"))


async def test_ten_past_ten_stays_ten_past_ten(browser: Browser, other: Browser, pair: TwinningId) -> None:
    url = await propose(browser, pair, every="1", until="2027-04-12")
    page = await words(await browser.get(url))
    assert page.count("10:10 for us") == 6  # the card, and five of the series
    theirs = await words(await other.get(url))
    assert (theirs.count("13:10 for us"), theirs.count("12:10 for us")) == (3, 3)


async def test_it_is_described_moved_and_called_off(browser: Browser, other: Browser, pair: TwinningId) -> None:
    url = await propose(browser, pair)
    await other.post(f"{url}/answer", {"answer": "yes"})
    (sequence, *_) = field(await text(await browser.get(url)), "sequence")
    assert sequence == "1"
    told = {"title": "Phasmes", "agenda": "Niort montre\nSaint-Denis raconte", "sequence": sequence}
    assert (await browser.post(f"{url}/describe", told)).status_code == 303
    page = await text(await other.get(url))
    assert "<li><bdi>Saint-Denis raconte</bdi></li>" in page
    stale = await other.post(f"{url}/describe", {"title": "Ours", "agenda": "Mine", "sequence": sequence})
    assert stale.status_code == 409
    assert "Somebody else has just changed this lesson" in await words(stale)
    assert "Mine" in await text(stale), "what was typed is kept"
    moved = {"day": "2027-03-16", "clock": "14:00", "minutes": "30", "sequence": "2"}
    assert (await other.post(f"{url}/move", moved)).status_code == 303
    page = await words(await browser.get(url))
    assert "Tuesday 16 March 11:00 for us 30 minutes" in page
    assert "Does it suit your class?" in page
    assert (await browser.post(f"{url}/cancel", {"farewell": "La grippe !", "sequence": "3"})).status_code == 303
    assert "La grippe !" in await words(await other.get(url))
    late = await other.post(f"{url}/answer", {"answer": "yes"})
    assert late.status_code == 422
    assert "it can no longer be changed" in await words(late)


async def test_a_vote_finds_another_date(browser: Browser, other: Browser, pair: TwinningId) -> None:
    url = await propose(browser, pair)
    await other.post(f"{url}/answer", {"answer": "yes"})
    given = {"clock": "14:00", "minutes": "30", "sequence": "1"}
    for day in ("2027-03-16", "2027-03-17"):
        assert (await other.post(f"{url}/offer", given | {"day": day})).status_code == 303
    page = await text(await browser.get(url))
    _, second = field(page, "suits")
    assert "Monday 15 March 10:10 for us" in await words(await browser.get(url)), "until then it stays"
    assert (await browser.post(f"{url}/take", {"option": second})).status_code == 422
    assert (await browser.post(f"{url}/vote", {"suits": second})).status_code == 303
    page = await words(await browser.get(url))
    assert "Wednesday 17 March 11:00 for us 30 minutes" in page
    assert "agreed" in page
    assert "Which other dates suit you?" not in page
    await other.post(f"{url}/offer", given | {"day": "2027-03-29", "sequence": "3"})
    page = await words(await browser.get(url))
    assert "No school in Niort: Easter Monday" in page
    assert "Suits Saint-Denis" in page
    await browser.post(f"{url}/end-vote")
    assert "Suits Saint-Denis" not in await words(await browser.get(url))
    assert "We could not read the day" in await words(
        await other.post(f"{url}/offer", given | {"day": "soon", "sequence": "3"})
    )


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"day": "2020-01-01"}, "That moment has passed"),
        ({"day": "2027-12-24"}, "outside the dates of the twinning"),
        ({"day": "soon"}, "could not read the day"),
        ({"clock": "25:00"}, "could not read the day"),
        ({"minutes": "2000"}, "from 5 minutes to 8 hours"),
        ({"minutes": "٣"}, "from 5 minutes to 8 hours"),
        ({"starts_at": "9" * 15}, "could not read the day"),
        ({"title": "x" * 130}, "something is too long"),
    ],
)
async def test_what_cannot_be_is_said(browser: Browser, pair: TwinningId, given: dict[str, str], told: str) -> None:
    answer = await browser.post(
        f"/twinnings/{pair}/meet", {"day": "2027-03-15", "clock": "10:10", "minutes": "45"} | given
    )
    assert answer.status_code == 422
    assert told in await words(answer)


async def test_a_strange_address_finds_something_sensible(browser: Browser, pair: TwinningId) -> None:
    for query in ("minutes=x&from=never&weeks=99&with=nobody", "minutes=0&from=1800-01-01", "from=2027-06-30&weeks=8"):
        assert (await browser.get(f"/twinnings/{pair}/meet?{query}")).status_code == 200
    assert (await browser.get("/calendar?from=soon")).status_code == 200


async def test_two_lessons_at_once_are_told(browser: Browser, other: Browser, world: World, pair: TwinningId) -> None:
    at = local(NOW + 48 * HOUR + 20 * 60_000, "Europe/Paris")
    url = await propose(browser, pair, day=f"{at:%Y-%m-%d}", clock=f"{at:%H:%M}")
    assert "Your class already has a lesson at that time: Seconde" in await words(await browser.get(url))
    theirs = await words(await other.get(url))
    assert "Another lesson stands in the calendar at that time in Niort" in theirs
    assert "Seconde" not in theirs, "what others do elsewhere is theirs"


@pytest.mark.parametrize("who", ["ines", "stranger", "lea", "tablet", "keeper", None])
async def test_to_everybody_else_it_does_not_exist(
    browser: Browser, other: Browser, world: World, pair: TwinningId, who: str | None
) -> None:
    url = await propose(browser, pair)
    await other.post("/sign-out")
    if who is not None:
        await other.enter(world.actor(who).person)
    paths = [
        f"/twinnings/{pair}/meet",
        *(f"{url}/{verb}" for verb in ("describe", "move", "cancel", "offer", "vote", "take", "end-vote")),
    ]
    answers = [await other.post(path, {"day": "2027-03-15", "clock": "11:10", "minutes": "45"}) for path in paths]
    answers.append(await other.post(f"{url}/answer", {"answer": "no"}))
    answers.append(await other.post("/lessons/none/answer", {"answer": "no"}))
    if who is not None:
        answers += [await other.get(path) for path in (url, f"/twinnings/{pair}/meet", "/lessons/none")]
        seen = await other.get("/calendar")
        assert seen.status_code == (200 if who in ("ines", "stranger") else 404)
        assert "Our lesson" not in await words(seen)
    else:
        assert (await other.get(url)).headers["Location"].startswith("/?to=")
    assert {answer.status_code for answer in answers} == {404}
    assert len({await words(answer) for answer in answers}) == 1
    assert "proposed" in await words(await browser.get(url)), "nothing was changed"
