"""Somebody asks for a letter: the answer tells nothing of who is known, the letter does; the keeper says who may."""

import re
from dataclasses import dataclass

import pytest
from sqlalchemy import select

from hub.post.models import LetterWaiting
from tests.hub.pages.test_sign_up import GOOD
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import HOUR, PASSWORD, Clock, World

NEW = "des moutons en papier"


@dataclass(frozen=True, slots=True)
class Posted:
    """A letter that waits."""

    to: str
    subject: str
    text: str

    @property
    def secret(self) -> str:
        """What stands in its link."""
        found = re.search(r"http://localhost:8000/link#([\w-]+)", self.text)
        assert found, self.text
        return found[1]


async def posted(browser: Browser) -> list[Posted]:
    """All letters, in the order in which they were written."""
    async with browser.store.reading() as db:
        rows = await db.scalars(select(LetterWaiting).order_by(LetterWaiting.made_at, LetterWaiting.id))
        return [Posted(row.address, row.subject, row.text) for row in rows]


async def open_to(browser: Browser, world: World, who: str, domains: str = "") -> None:
    """The keeper decides."""
    await browser.enter(world.keeper)
    await browser.post("/language", {"language": "en", "back": "/"})
    assert (await browser.post("/hub/sign-up", {"who": who, "domains": domains})).status_code == 303


async def test_by_invitation_is_what_a_hub_begins_with(browser: Browser, world: World) -> None:
    page = await words(await browser.get("/sign-up"))
    assert "by invitation" in page
    answer = await browser.post("/sign-up", {"email": "anne@pasteur.example"})
    assert answer.status_code == 403
    assert not await posted(browser)


async def test_a_letter_leads_to_an_account(browser: Browser, other: Browser, world: World, clock: Clock) -> None:
    await open_to(browser, world, "anyone")
    answer = await other.post("/sign-up", {"email": " Anne@Pasteur.example"})
    assert "A letter to Anne@Pasteur.example is on its way" in await words(answer)
    (letter,) = await posted(browser)
    assert letter.to == "Anne@Pasteur.example"
    page = await text(await other.post("/link", {"secret": letter.secret}))
    assert 'readonly autocomplete="username" value="Anne@Pasteur.example"' in page
    form = {**GOOD, "email": "somebody@else.example", "secret": letter.secret}
    assert (await other.post("/link/sign-up", form)).status_code == 303
    assert (await browser.sign_in("anne@pasteur.example", GOOD["password"])).status_code == 303
    clock.now += 25 * HOUR


async def test_known_or_not_the_answer_is_the_same_and_the_letter_tells(
    browser: Browser, other: Browser, world: World
) -> None:
    await open_to(browser, world, "anyone")
    answers = []
    for email in ("camille@ecole.example", "nobody@pasteur.example"):
        answer = await other.post("/sign-up", {"email": email})
        answers.append((answer.status_code, (await text(answer)).replace(email, "").partition("<body")[2]))
    assert answers[0][1:] == answers[1][1:]
    assert answers[0][0] == answers[1][0] == 200
    letters = {letter.to: letter for letter in await posted(browser)}
    assert "Vous avez un compte" in letters["camille@ecole.example"].subject
    assert "#" not in letters["camille@ecole.example"].text
    assert letters["nobody@pasteur.example"].secret


async def test_only_from_these_domains(browser: Browser, other: Browser, world: World) -> None:
    await open_to(browser, world, "domains", "@ac-poitiers.fr,  Skola.example")
    for email in ("anne@else.example", "anne@ac-poitiers.fr.evil.example", "anne@xac-poitiers.fr"):
        refused = await other.post("/sign-up", {"email": email})
        assert refused.status_code == 422
        assert "ac-poitiers.fr and skola.example" in await words(refused)
    for email in ("anne@AC-Poitiers.fr", "jan@mail.skola.example"):
        assert (await other.post("/sign-up", {"email": email})).status_code == 200
    assert len(await posted(browser)) == 2


@pytest.mark.parametrize("form", [{"who": "domains", "domains": ""}, {"who": "domains", "domains": "poitiers, <x>"}])
async def test_what_is_no_domain_is_said(browser: Browser, world: World, form: dict[str, str]) -> None:
    await open_to(browser, world, "invitation")
    answer = await browser.post("/hub/sign-up", form)
    assert answer.status_code == 422
    assert "looks like ac-poitiers.fr" in await words(answer)
    assert (await browser.post("/hub/sign-up", {"who": "everybody"})).status_code == 400


async def test_a_forgotten_password_is_replaced_by_a_letter(
    browser: Browser, other: Browser, world: World, clock: Clock
) -> None:
    await browser.sign_in()
    sent = await other.post("/forgotten", {"email": "CAMILLE@ecole.example"})
    assert "If there is an account for CAMILLE@ecole.example" in await words(sent)
    (letter,) = await posted(other)
    assert letter.to == "Camille@Ecole.example"
    assert "Choose it here" in await words(await other.post("/link", {"secret": letter.secret}))
    short = await other.post("/link/password", {"secret": letter.secret, "password": "short"})
    assert short.status_code == 422
    done = await other.post("/link/password", {"secret": letter.secret, "password": NEW})
    assert "counts from now on" in await words(done)
    assert (await browser.get("/me")).status_code == 303, "every login has ended"
    assert (await other.sign_in(password=PASSWORD)).status_code == 401
    assert (await other.sign_in(password=NEW)).status_code == 303
    assert (await other.post("/link/password", {"secret": letter.secret, "password": PASSWORD})).status_code == 410
    assert "a changé" in (await posted(other))[-1].subject or "a changé" in (await posted(other))[0].subject
    await other.post("/forgotten", {"email": "camille@ecole.example"})
    clock.now += HOUR
    late = next(each for each in await posted(other) if "#" in each.text and each.secret != letter.secret)
    assert (await other.post("/link", {"secret": late.secret})).status_code == 410


async def test_nobody_else_gets_a_letter_and_the_answer_is_the_same(browser: Browser, world: World) -> None:
    answers = []
    for email in ("camille@ecole.example", "nobody@pasteur.example"):
        answer = await browser.post("/forgotten", {"email": email})
        answers.append((answer.status_code, (await text(answer)).replace(email, "").partition("<body")[2]))
    assert answers[0] == answers[1]
    assert [letter.to for letter in await posted(browser)] == ["Camille@Ecole.example"]


@pytest.mark.parametrize("email", ["camille@ecole.example", "nobody@pasteur.example"])
async def test_no_mailbox_is_flooded(browser: Browser, world: World, clock: Clock, email: str) -> None:
    for _ in range(3):
        assert (await browser.post("/forgotten", {"email": email})).status_code == 200
    answer = await browser.post("/forgotten", {"email": email.upper()})
    assert answer.status_code == 429
    assert "Those were many letters" in await words(answer)
    clock.now += HOUR // 4 + 1
    assert (await browser.post("/forgotten", {"email": email})).status_code == 200


async def test_bad_input_breaks_nothing(browser: Browser, world: World) -> None:
    for email in ("", "x" * 10_000, "\x00", "a@b\r\nBcc: c@d.example", "<x>"):
        answer = await browser.post("/forgotten", {"email": email})
        assert answer.status_code in (200, 422)
    assert not await posted(browser)
    assert (await browser.post("/forgotten", {"email": "a@b.example"}, Origin="http://evil.example")).status_code == 403
