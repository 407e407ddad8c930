"""Mixed groups on their page: dealt and moved without a script, by two teachers, closed to others, told to the room."""

import html
import json
import re

import pytest

from hub.people.actions import add_person
from hub.sessions.models import LessonState, Session
from hub.store.store import Store
from rooms.rights import Role
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import HOUR, NOW, Clock, World

DEAL = {"count": "2", "who": "pupils", "revision": "0"}


@pytest.fixture
async def url(store: Store, world: World) -> str:
    """Three pupils more in Évora; the page of the lesson that is on."""
    async with store.writing() as db:
        for name in ("Loup 1", "Loup 2", "Loup 3"):
            await add_person(
                db, role=Role.PUPIL, name=name, now=NOW, school_class=world.evora, animal="fox", colour=1, email=None,
                password_hash=None, language="pt",
            )  # fmt: skip
    return f"/lessons/{world.lesson}/groups"


def hidden(page: str, name: str) -> str:
    """The value of the first such field."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found, name
    return html.unescape(found[1])


def places(page: str) -> dict[str, str]:
    """The group of each child, as the form shows it."""
    shown: dict[str, str] = json.loads(hidden(page, "shown"))
    return shown


def form(page: str, **moves: str) -> dict[str, str]:
    """What a browser sends that has chosen these groups."""
    chosen = places(page) | moves
    fields = {f"to-{person}": place for person, place in chosen.items()}
    return {"revision": hidden(page, "revision"), "shown": hidden(page, "shown")} | fields


async def test_two_teachers_prepare_and_the_room_hears_of_it(
    browser: Browser, other: Browser, world: World, url: str
) -> None:
    await browser.enter(world.camille)
    await other.enter(world.ines)
    for each in (browser, other):
        await each.post("/language", {"language": "en", "back": "/"})
    empty = await words(await browser.get(url))
    assert "How many groups?" in empty
    assert "No pupils or tablets yet: Chania." in empty
    assert "Prepare the groups" in await words(await browser.get(f"/lessons/{world.lesson}"))
    assert (await browser.post(f"{url}/deal", DEAL)).status_code == 303
    late = await other.post(f"{url}/deal", DEAL | {"count": "3"})
    assert late.status_code == 409
    assert "A colleague has just dealt the children anew." in await words(late)
    mine, theirs = [await text(await each.get(url)) for each in (browser, other)]
    placed = {person: place for person, place in places(mine).items() if place}
    assert sorted(placed.values()) == ["0", "0", "1", "1"]
    assert places(mine)[world.tablet] == "", "its class has a pupil"
    first, second = sorted(placed)[:2]
    assert (await browser.post(f"{url}/move", form(mine, **{first: ""}))).status_code == 303
    assert (await other.post(f"{url}/move", form(theirs, **{second: "1"}))).status_code == 303
    page = await text(await browser.get(url))
    assert (places(page)[first], places(page)[second]) == ("", "1"), "each changed another child"
    assert "1 child is in no group" in await words(await browser.get(url))
    assert "Fox" in await words(await browser.get(f"/lessons/{world.lesson}"))
    told = (await (await browser.get(f"/rooms/{world.room}/groups")).get_json())["groups"]
    assert [each["animal"] for each in told] == ["fox", "bear"]
    assert sorted(person for each in told for person in each["people"]) == sorted(placed.keys() - {first})
    for _ in range(2):
        assert (await browser.post(f"{url}/deal-in")).status_code == 303
    assert places(await text(await browser.get(url)))[first]
    for _ in range(2):
        assert (await browser.post(f"{url}/remove")).status_code == 303
    assert (await (await browser.get(f"/rooms/{world.room}/groups")).get_json()) == {"groups": []}
    gone = await other.post(f"{url}/move", form(theirs, **{second: "0"}))
    assert gone.status_code == 409


async def test_what_cannot_be_is_said_and_what_was_chosen_stays(
    browser: Browser, store: Store, world: World, clock: Clock, url: str
) -> None:
    await browser.enter(world.camille)
    await browser.post("/language", {"language": "en", "back": "/"})
    wrong = await browser.post(f"{url}/deal", DEAL | {"count": "99", "who": "everybody"})
    assert wrong.status_code == 422
    assert "From two to twelve groups" in await words(wrong)
    await browser.post(f"{url}/deal", DEAL)
    page = await text(await browser.get(url))
    for moves in ({world.lea: "7"}, {world.lea: "x"}, {world.camille: "0"}, {"nobody": "1"}, {"\0": "1"}):
        answer = await browser.post(f"{url}/move", form(page, **moves))
        assert answer.status_code == 409
        assert "no longer on the roster" in await words(answer)
    assert (await browser.post(f"{url}/move", {"shown": "{", "revision": "-"})).status_code == 409
    async with store.writing() as db:
        (await db.get_one(Session, world.lesson)).state = LessonState.CANCELLED
    over = await browser.post(f"{url}/remove")
    assert over.status_code == 422
    assert "This lesson was called off" in await words(over)
    assert "<select" not in (await text(over)).partition("<main")[2].partition("</main")[0]
    clock.now = NOW + 24 * HOUR
    await browser.enter(world.camille)
    assert (await (await browser.get(f"/rooms/{world.room}/groups")).get_json()) == {"groups": []}, "no lesson is on"


async def test_nobody_else_sees_or_changes_them(browser: Browser, world: World, url: str) -> None:
    assert (await browser.get(url)).status_code == 303
    deeds = [f"{url}/{deed}" for deed in ("deal", "deal-in", "move", "remove")]
    for deed in deeds:
        assert (await browser.post(deed, DEAL)).status_code == 404
    for person in (world.lea, world.tablet, world.stranger, world.keeper):
        await browser.enter(person)
        assert (await browser.get(url)).status_code == 404
        assert (await browser.get(f"/rooms/{world.room}/groups")).status_code == 404
        for deed in deeds:
            assert (await browser.post(deed, DEAL)).status_code == 404
    await browser.enter(world.camille)
    for deed in deeds:
        assert (await browser.post(deed, DEAL, Origin="https://elsewhere.example")).status_code == 403
        assert (await browser.post(deed.replace(world.lesson, "nowhere"), DEAL)).status_code == 404
    assert (await browser.get("/rooms/nowhere/groups")).status_code == 404
