"""“Pupils of my class”: pseudonyms by number, cards on sheets that are shown once, the key list; for teachers only."""

import html
import re

import pytest

from hub.pages.codes import picture_of
from hub.pages.pupils import CARDS_A_SHEET
from hub.pages.texts import Catalogues, Speech
from hub.people.naming import name_of
from hub.people.pseudonyms import ANIMALS, COLOURS, Pseudonym
from hub.people.pupils import MOST
from tests.hub.pages.visits import ORIGIN, Browser, text, words
from tests.hub.world import MINUTE, World

SECRET = r"[A-Z2-7]{4}(?:-[A-Z2-7]{4}){3}</span> <span>[A-Z2-7]{4}(?:-[A-Z2-7]{4}){2}"


def page(world: World) -> str:
    return f"/classes/{world.niort}/pupils"


async def sign_in(browser: Browser) -> None:
    """As Camille, in English."""
    await browser.sign_in()
    await browser.post("/language", {"language": "en", "back": "/"})


async def add(browser: Browser, world: World, number: int, seen: int = 1) -> None:
    """Beside Léa, who is there."""
    added = await browser.post(page(world), {"number": str(number), "seen": str(seen)})
    assert added.status_code == 303, await words(added)


async def cards(browser: Browser, world: World, which: str = "without") -> list[str]:
    """The secrets on the sheets."""
    shown = await text(await browser.post(f"{page(world)}/cards", {"which": which}))
    return [found.replace("</span> <span>", "-") for found in re.findall(SECRET, shown)]


async def test_from_a_number_to_a_card_in_a_hand(browser: Browser, other: Browser, world: World) -> None:
    await sign_in(browser)
    assert f'href="{page(world)}"' in await text(await browser.get("/me"))
    await add(browser, world, 23)
    listed = await words(await browser.get(page(world)))
    assert "24 pupils" in listed
    assert "Print 24 new cards" in listed
    printed = await browser.post(f"{page(world)}/cards", {"which": "without"})
    assert printed.status_code == 200
    assert printed.headers["Cache-Control"] == "no-store"
    sheets = await text(printed)
    assert sheets.rstrip().endswith("</html>")
    assert sheets.count('class="sheet"') == 3
    assert [part.count("<article") for part in sheets.split('class="sheet"')[1:]] == [CARDS_A_SHEET, CARDS_A_SHEET, 4]
    assert "style=" not in sheets, "the policy would refuse it"
    secrets = [found.replace("</span> <span>", "-") for found in re.findall(SECRET, sheets)]
    assert len(set(secrets)) == 24
    assert picture_of(f"{ORIGIN}/enter#{secrets[0]}") in sheets
    listed = await text(await browser.get(page(world)))
    assert not [secret for secret in secrets if secret in listed]
    assert "Print 24 new cards" not in listed
    for _ in range(2):
        entered = await other.post("/enter", json={"secret": secrets[0], "to": "home"})
        assert (await entered.get_json())["go"] == f"/rooms/{world.room}"
        await other.post("/sign-out")
    browser.clock.now += 5 * MINUTE
    assert "last in 5 minutes ago" in await words(await browser.get(page(world)))


async def test_a_lost_card_is_renewed_or_withdrawn_alone(browser: Browser, other: Browser, world: World) -> None:
    await sign_in(browser)
    (lost,) = await cards(browser, world)
    await other.post("/enter", {"secret": lost})
    (new,) = await cards(browser, world, world.lea)
    assert (await other.get("/me")).status_code == 303
    assert (await other.post("/enter", {"secret": lost})).headers["Location"] == "/card/revoked"
    assert (await other.post("/enter", {"secret": new})).status_code == 303
    withdrawn = await browser.post(f"{page(world)}/withdraw", {"which": world.lea})
    assert withdrawn.headers["Location"] == page(world)
    assert (await other.get("/me")).status_code == 303
    assert "no card yet" in await words(await browser.get(page(world)))


async def test_all_are_renewed_and_all_withdrawn(browser: Browser, other: Browser, world: World) -> None:
    await sign_in(browser)
    await add(browser, world, 2)
    old = await cards(browser, world)
    assert await cards(browser, world) == [], "everybody has one"
    assert len(await cards(browser, world, "all")) == 3
    assert (await other.post("/enter", {"secret": old[0]})).headers["Location"] == "/card/revoked"
    await browser.post(f"{page(world)}/withdraw", {"which": "all"})
    assert "Print 3 new cards" in await words(await browser.get(page(world)))


async def test_pressed_twice_adds_them_once(browser: Browser, world: World) -> None:
    await sign_in(browser)
    await add(browser, world, 5)
    again = await browser.post(page(world), {"number": "5", "seen": "1"})
    assert again.status_code == 409
    assert "6 pupils" in await words(again)


@pytest.mark.parametrize("number", ["", "0", "-3", "2.5", "²", "many", str(MOST), "9" * 30])
async def test_what_is_no_number_of_pupils(browser: Browser, world: World, number: str) -> None:
    await sign_in(browser)
    refused = await browser.post(page(world), {"number": number, "seen": "1"})
    assert refused.status_code == 422
    assert "a number from 1 to 1,999" in await words(refused)
    assert f'value="{html.escape(number[:8])}"' in await text(refused) or not number


async def test_the_key_list_has_a_line_for_each(browser: Browser, world: World) -> None:
    await sign_in(browser)
    await add(browser, world, 3)
    key = await text(await browser.get(f"{page(world)}/key"))
    assert key.count("<td></td>") == 4
    assert set(re.findall(r'<input type="(\w+)"', key)) == {"hidden"}, "nothing to type a name into"


@pytest.mark.parametrize("who", ["ines", "stranger", "lea", "tablet", "keeper", None])
async def test_to_others_it_does_not_exist(browser: Browser, other: Browser, world: World, who: str | None) -> None:
    await sign_in(browser)
    (secret,) = await cards(browser, world)
    if who is not None:
        await other.enter(world.actor(who).person)
    doors = [
        (page(world), {"number": "3", "seen": "1"}),
        *((f"{page(world)}/{what}", {"which": "all"}) for what in ("cards", "withdraw")),
    ]
    answers = [await other.post(path, form) for path, form in doors]
    answers += [await other.post("/classes/nobody/pupils/cards", {"which": "all"})]
    assert [answer.status_code for answer in answers] == [404] * 4
    for path in (page(world), f"{page(world)}/key", "/classes/nobody/pupils", "/classes/%00/pupils"):
        shown = await other.get(path)
        assert shown.status_code == (404 if who else 303)
        assert who == "lea" or "Léa" not in await words(shown)
    assert "Léa card of" in await words(await browser.get(page(world))), "nothing was changed"
    assert (await other.post("/enter", {"secret": secret})).status_code == 303


async def test_a_pupil_of_another_class_is_none(browser: Browser, world: World) -> None:
    await sign_in(browser)
    for which in ("", "nobody", world.ines, world.camille, world.tablet, "\x00"):
        assert (await browser.post(f"{page(world)}/cards", {"which": which})).status_code == 404


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_pseudonym_has_a_name_of_its_own(language: str) -> None:
    say = Speech(Catalogues(), language)
    names = {name_of(say, Pseudonym(animal, colour)): None for animal in ANIMALS for colour in range(len(COLOURS))}
    assert len(names) == 192
    assert all(name[0].isupper() for name in names)


def test_a_colour_agrees_with_its_animal() -> None:
    say = Speech(Catalogues(), "fr")
    assert name_of(say, Pseudonym("turtle", 1)) == "Tortue bleue"
    assert name_of(say, Pseudonym("fox", 1, 3)) == "Renard bleu 3"
    assert name_of(Speech(Catalogues(), "en"), Pseudonym("fox", 1)) == "Blue fox"
