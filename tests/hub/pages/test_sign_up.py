"""A teacher signs up by a link that somebody handed over: account, school, class, and in."""

import re

import pytest

from hub.accounts import links
from hub.pages import account_links
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import World

GOOD = {
    "name": "Anne", "email": "anne@pasteur.example", "password": "coccinelles rouges", "language": "en",
    "school-id": "", "school": "École Pasteur", "town": "Rodez", "country": "FR", "zone": "Europe/Paris",
    "class": "CE2", "headcount": "22", "youngest": "8", "oldest": "9", "tongue": "fr",
}  # fmt: skip


async def handed(browser: Browser, by: str) -> str:
    """A link that somebody who is signed in here hands over: its secret."""
    answer = await browser.post("/invite")
    assert answer.status_code == 201, by
    assert answer.headers["Cache-Control"] == "no-store"
    link = re.search(r"http://localhost:8000/link#([\w-]+)", await text(answer))
    assert link
    return link[1]


async def test_a_colleague_hands_a_link_over_and_a_teacher_begins(
    browser: Browser, other: Browser, world: World
) -> None:
    await browser.enter(world.camille)
    secret = await handed(browser, "camille")
    assert "Code of your link" in await words(await other.get("/link"))
    page = await text(await other.post("/link", {"secret": secret}))
    assert "Niort: École Jules-Ferry" in page
    made = await other.post("/link/sign-up", {**GOOD, "secret": secret})
    assert made.status_code == 303
    assert made.headers["Set-Cookie"].startswith("login=")
    assert "Anne" in await words(await other.get("/me"))
    again = await other.post("/link", {"secret": secret})
    assert again.status_code == 410
    assert "has done its work already" in await words(again)


async def test_a_school_that_is_here_is_chosen(browser: Browser, other: Browser, world: World) -> None:
    await browser.enter(world.keeper)
    await browser.post("/language", {"language": "en", "back": "/"})
    secret = await handed(browser, "keeper")
    page = await text(await other.post("/link", {"secret": secret}))
    niort = re.search(r'<option value="([\w-]+)">Niort', page)
    assert niort
    form = {**GOOD, "school-id": niort[1], "school": "", "town": "", "country": "", "zone": "", "secret": secret}
    assert (await other.post("/link/sign-up", form)).status_code == 303
    assert "CE2 , École Jules-Ferry , Niort" in await words(await browser.get("/hub"))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"name": " "}, "One of the names is empty"),
        ({"email": "anne"}, "does not look like an e-mail"),
        ({"email": "camille@ecole.example"}, "is here already"),
        ({"password": "short"}, "at least ten characters"),
        ({"school": ""}, "A school has a name"),
        ({"class": "x" * 81}, "A class has a name"),
        ({"country": "France"}, "choose the country"),
        ({"zone": "Paris"}, "clock of your town"),
        ({"school-id": "nobody", "school": ""}, "A school has a name"),
        ({"oldest": "7"}, "cannot be younger"),
        ({"headcount": "9" * 5_000}, "up to five hundred"),
        ({"tongue": "<x"}, "choose the language"),
    ],
)
async def test_what_is_wrong_is_said_and_what_was_typed_is_kept(
    browser: Browser, other: Browser, world: World, wrong: dict[str, str], said: str
) -> None:
    await browser.enter(world.camille)
    secret = await handed(browser, "camille")
    answer = await other.post("/link/sign-up", {**GOOD, **wrong, "secret": secret})
    page = await text(answer)
    assert answer.status_code == 422
    assert said in page
    assert 'value="CE2"' in page or "class" in wrong
    assert GOOD["password"] not in page
    assert (await other.post("/link/sign-up", {**GOOD, "secret": secret})).status_code == 303


async def test_nobody_signs_up_without_a_link(browser: Browser, world: World) -> None:
    card = await browser.card(world.camille)
    for secret in ("", "K7QM", card, "x" * 10_000, "\x00", "' or 1=1 --"):
        for path in ("/link", "/link/sign-up"):
            answer = await browser.post(path, {**GOOD, "secret": secret})
            assert answer.status_code == 403
            assert "We do not know this code" in await words(answer)


async def test_who_guesses_waits(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(account_links, "CARDS_TRIED", (0.001, 3.0))
    for _ in range(3):
        assert (await browser.post("/link", {"secret": "K7QM"})).status_code == 403
    assert (await browser.post("/link", {"secret": "K7QM"})).status_code == 429


async def test_from_another_page_or_without_a_safe_cookie_nothing_is_made(
    browser: Browser, other: Browser, world: World
) -> None:
    await browser.enter(world.camille)
    form = {**GOOD, "secret": await handed(browser, "camille")}
    assert (await other.post("/link/sign-up", form, Origin="http://evil.example")).status_code == 403
    far = {"client": ("203.0.113.9", 4)}
    assert (await other.post("/link/sign-up", form, scope=far)).status_code == 403
    assert (await other.post("/link/sign-up", form)).status_code == 303


async def test_only_adults_hand_links_over_and_not_without_end(
    browser: Browser, other: Browser, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (await other.post("/invite")).status_code == 404
    for pupil in (world.lea, world.tablet):
        await other.enter(pupil)
        assert (await other.post("/invite")).status_code == 404
        assert "Invite a colleague" not in await words(await other.get("/me"))
    monkeypatch.setattr(links, "MOST_OPEN", 1)
    await browser.enter(world.camille)
    await handed(browser, "camille")
    assert (await browser.post("/invite")).status_code == 429
