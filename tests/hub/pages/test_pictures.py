"""The picture password: chosen at the first entry, asked for at each later one, bounded against guessing."""

import re

import pytest

from hub.people.attempts import PICTURES_PER_PUPIL, WINDOW
from hub.people.pictures import MOST_WRONG, PICTURES
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import MINUTE, World

GRID = "/enter/pictures"
RIGHT, WRONG = "3,0,7", "0,3,7"


async def ask(browser: Browser, world: World) -> str:
    """Camille's class asks for pictures; Léa's card."""
    await browser.sign_in()
    await browser.post("/language", {"language": "en", "back": "/"})
    asked = await browser.post(f"/classes/{world.niort}/pupils/pictures", {"ask": "yes"})
    assert asked.status_code == 303
    return await browser.card(world.lea, reusable=True)


async def choose(other: Browser, secret: str) -> None:
    await other.post("/enter", {"secret": secret})
    assert (await other.post(GRID, {"tapped": RIGHT, "yes": "yes"})).status_code == 303
    await other.post("/sign-out")


async def try_once(other: Browser, secret: str, pictures: str) -> int:
    await other.post("/enter", {"secret": secret})
    return (await other.post(GRID, {"tapped": pictures})).status_code


async def test_three_taps_at_the_first_entry_and_later(browser: Browser, other: Browser, world: World) -> None:
    secret = await ask(browser, world)
    for is_first in (True, False):
        entered = await other.post("/enter", json={"secret": secret, "to": "live"})
        assert (await entered.get_json())["go"] == GRID
        assert (await other.get("/me")).status_code == 303, "nobody is in yet"
        shown = await text(await other.get(GRID))
        assert shown.count('name="tap"') == 12
        assert secret not in shown
        tapped = ""
        for place in ("3", "0", "7"):
            answer = await other.post(GRID, {"tapped": tapped, "tap": place})
            if answer.status_code == 303:
                break
            found = re.search(r'name="tapped" value="([\d,]*)"', await text(answer))
            assert found
            tapped = found[1]
        if is_first:
            assert "These are mine" in await words(answer)
            answer = await other.post(GRID, {"tapped": tapped, "yes": "yes"})
        assert answer.headers["Location"] == f"/rooms/{world.room}"
        assert "Léa" in await words(await other.get("/me"))
        await other.post("/sign-out")
        assert (await other.get(GRID)).headers["Location"] == "/", "a ticket is good once"


async def test_others_pictures_do_not_open(browser: Browser, other: Browser, world: World) -> None:
    secret = await ask(browser, world)
    await choose(other, secret)
    assert await try_once(other, secret, WRONG) == 401
    assert (await other.get("/me")).status_code == 303
    assert await try_once(other, secret, RIGHT) == 303


@pytest.mark.parametrize("tapped", ["3,3,3", "3,0", "99,0,7", "-1,0,7", "a,b,c", "", "3,0,7,1", "\x00"])
async def test_what_is_no_password_is_never_kept(browser: Browser, other: Browser, world: World, tapped: str) -> None:
    secret = await ask(browser, world)
    await other.post("/enter", {"secret": secret})
    answer = await other.post(GRID, {"tapped": tapped, "yes": "yes"})
    assert answer.status_code == (303 if tapped == "3,0,7,1" else 200)


async def test_guessing_is_bounded_until_the_teacher_helps(browser: Browser, other: Browser, world: World) -> None:
    secret = await ask(browser, world)
    await choose(other, secret)
    statuses = [await try_once(other, secret, WRONG) for _ in range(PICTURES_PER_PUPIL + 1)]
    assert statuses == [401] * PICTURES_PER_PUPIL + [429]
    assert await try_once(other, secret, RIGHT) == 429
    for _ in range(MOST_WRONG // PICTURES_PER_PUPIL):
        other.clock.now += WINDOW + MINUTE
        for _ in range(PICTURES_PER_PUPIL):
            await try_once(other, secret, WRONG)
    other.clock.now += WINDOW + MINUTE
    await other.post("/enter", {"secret": secret})
    assert "This card is closed" in await words(await other.get(GRID))
    assert await try_once(other, secret, RIGHT) == 401
    await browser.sign_in()
    await browser.post(f"/classes/{world.niort}/pupils/forget", {"which": world.lea})
    await choose(other, secret)


async def test_a_ticket_ends_with_its_time_or_its_card(browser: Browser, other: Browser, world: World) -> None:
    secret = await ask(browser, world)
    await other.post("/enter", {"secret": secret})
    assert (await other.get(GRID)).status_code == 200
    other.clock.now += 11 * MINUTE
    assert (await other.get(GRID)).headers["Location"] == "/"
    await other.post("/enter", {"secret": secret})
    await browser.post(f"/classes/{world.niort}/pupils/withdraw", {"which": "all"})
    assert (await other.post(GRID, {"tapped": RIGHT, "yes": "yes"})).headers["Location"] == "/"
    assert (await other.post("/enter", {"secret": secret})).headers["Location"] == "/card/revoked"


@pytest.mark.parametrize("who", ["ines", "stranger", "lea", "keeper", None])
async def test_only_its_teachers_decide(browser: Browser, other: Browser, world: World, who: str | None) -> None:
    if who is not None:
        await other.enter(world.actor(who).person)
    for path, form in (("pictures", {"ask": "yes"}), ("forget", {"which": "all"})):
        assert (await other.post(f"/classes/{world.niort}/pupils/{path}", form)).status_code == 404
    await browser.enter(world.lea)


async def test_a_teacher_taps_the_pictures_of_a_child(browser: Browser, other: Browser, world: World) -> None:
    secret = await ask(browser, world)
    await choose(other, secret)
    page = f"/classes/{world.niort}/pupils/{world.lea}/pictures"
    assert page in await text(await browser.get(f"/classes/{world.niort}/pupils"))
    shown = await browser.get(page)
    assert (await text(shown)).count('name="tap"') == 12
    for place, tapped in (("5", ""), ("1", "5"), ("2", "5,1")):
        shown = await browser.post(page, {"tapped": tapped, "tap": place})
    assert "Keep them for Léa" in await words(shown)
    assert await try_once(other, secret, RIGHT) == 303, "nothing is kept before the yes"
    await other.post("/sign-out")
    assert (await browser.post(page, {"tapped": "5,1,2", "yes": "yes"})).status_code == 303
    assert await try_once(other, secret, RIGHT) == 401, "those before are good no longer"
    assert await try_once(other, secret, "5,1,2") == 303
    for wrong in ("5,1", "5,5,5", "99,1,2", "x", ""):
        assert (await browser.post(page, {"tapped": wrong, "yes": "yes"})).status_code == 200
    assert await try_once(other, secret, "5,1,2") == 303


async def test_pictures_are_printed_on_the_card(browser: Browser, other: Browser, world: World) -> None:
    await ask(browser, world)
    cards = f"/classes/{world.niort}/pupils/cards"
    sheet = await text(await browser.post(cards, {"which": "all", "pictures": "yes"}))
    printed = re.search(r'class="entry-pictures">(.*?)</p>', sheet, re.S)
    assert printed
    animals = [animal for animal, _ in re.findall(r"#([a-z]+)(-cut)", printed[1])]
    secret = re.search(r"([A-Z2-7]{4}(?:-[A-Z2-7]{4}){3})</span> <span>([A-Z2-7]{4}(?:-[A-Z2-7]{4}){2})", sheet)
    assert secret
    tapped = ",".join(str(PICTURES.index(animal)) for animal in animals)
    assert await try_once(other, f"{secret[1]}-{secret[2]}", tapped) == 303
    assert "entry-pictures" not in await text(await browser.post(cards, {"which": "all"})), "only where it is wished"
    await browser.post(f"/classes/{world.niort}/pupils/pictures", {"ask": "no"})
    assert "entry-pictures" not in await text(await browser.post(cards, {"which": "all", "pictures": "yes"}))


@pytest.mark.parametrize("who", ["ines", "stranger", "lea", "tablet", "keeper"])
async def test_nobody_else_sets_a_childs_pictures(other: Browser, world: World, who: str) -> None:
    await other.enter(world.actor(who).person)
    page = f"/classes/{world.niort}/pupils/{world.lea}/pictures"
    assert (await other.get(page)).status_code == 404
    assert (await other.post(page, {"tapped": "1,2,3", "yes": "yes"})).status_code == 404
    theirs = page.replace(world.niort, world.evora)
    assert (await other.post(theirs, {"tapped": "1,2,3", "yes": "yes"})).status_code == 404
