"""The page behind an invitation: it makes an account once, and says beside each field what is wrong with it."""

import pytest

from hub.pages import begin
from hub.people import invitations
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import World

GOOD = {"name": "Sacha", "email": "sacha@hub.example", "password": "des moutons en papier"}


async def first_secret(browser: Browser) -> str:
    async with browser.store.writing() as db:
        secret = await invitations.invite_first_keeper(db, browser.clock())
    assert secret is not None
    return secret


async def test_the_first_keeper_begins(browser: Browser, other: Browser) -> None:
    secret = await first_secret(browser)
    assert "Choose your name" in await words(await browser.get("/begin"))
    made = await browser.post("/begin", {"secret": secret, **GOOD})
    assert made.status_code == 303
    assert made.headers["Set-Cookie"].startswith("login=")
    assert "Keeper of this hub" in await words(await browser.get("/me"))
    again = await other.post("/begin", {"secret": secret, **GOOD, "email": "other@hub.example"})
    assert again.status_code == 410
    assert "has done its work already" in await words(again)
    assert (await other.sign_in(GOOD["email"], GOOD["password"])).status_code == 303


async def test_a_teacher_begins_where_somebody_else_was_signed_in(browser: Browser, world: World) -> None:
    await browser.enter(world.keeper)
    async with browser.store.writing() as db:
        secret = await invitations.invite_teacher(db, school_class=world.niort, now=browser.clock())
    made = await browser.post("/begin", {"secret": secret, **GOOD})
    assert made.headers["Location"] == "/classes"
    assert "Sacha" in await words(await browser.get("/me"))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"name": " "}, "One of the names is empty"),
        ({"email": "sacha"}, "does not look like an e-mail"),
        ({"password": "short"}, "at least ten characters"),
        ({"password": "aaaaaaaaaaaa"}, "among the first that others would try"),
    ],
)
async def test_what_is_wrong_is_said_at_its_field_and_the_link_stays_good(
    browser: Browser, wrong: dict[str, str], said: str
) -> None:
    secret = await first_secret(browser)
    answer = await browser.post("/begin", {"secret": secret, **GOOD, **wrong})
    page = await text(answer)
    assert answer.status_code == 422
    assert said in page
    assert f'id="{next(iter(wrong))}"' in page.partition("aria-invalid")[0].rpartition("<input")[2]
    assert GOOD["password"] not in page
    assert (await browser.post("/begin", {"secret": secret, **GOOD})).status_code == 303


async def test_nobody_begins_without_an_invitation(browser: Browser, world: World) -> None:
    for secret in ("", "K7QM", "x" * 10_000, "\x00", "' or 1=1 --"):
        answer = await browser.post("/begin", {"secret": secret, **GOOD})
        assert answer.status_code == 403
        assert "We do not know this invitation" in await words(answer)
    card = await browser.card(world.camille)
    assert (await browser.post("/begin", {"secret": card, **GOOD})).status_code == 403


async def test_another_page_makes_nobody(browser: Browser) -> None:
    secret = await first_secret(browser)
    answer = await browser.post("/begin", {"secret": secret, **GOOD}, Origin="http://evil.example")
    assert answer.status_code == 403
    far = {"client": ("203.0.113.9", 4)}
    assert (await browser.post("/begin", {"secret": secret, **GOOD}, scope=far)).status_code == 403
    assert (await browser.post("/begin", {"secret": secret, **GOOD})).status_code == 303


async def test_who_guesses_waits(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(begin, "CARDS_TRIED", (0.001, 3.0))
    for _ in range(3):
        assert (await browser.post("/begin", {"secret": "K7QM", **GOOD})).status_code == 403
    answer = await browser.post("/begin", {"secret": "K7QM", **GOOD})
    assert answer.status_code == 429
    assert "Wait a minute" in await words(answer)
