"""A letter to try the mail: the keeper asks for it, gets it, or reads why not; and nobody floods a mailbox with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from hub.people.attempts import LETTERS_PER_KEEPER, WINDOW
from tests.hub.pages.visits import Browser, words
from tests.hub.world import Clock, World
from tests.smtp import IN_URL, MailServer, mail_server


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MailServer]:
    """That of the school."""
    with mail_server(tmp_path) as running:
        monkeypatch.setenv("SSL_CERT_FILE", str(running.authority))
        yield running


@pytest.fixture
def environment(server: MailServer) -> dict[str, str]:
    """A hub that has mail."""
    return {"SMTP_URL": f"smtp://{IN_URL}@localhost:{server.port}", "MAIL_FROM": "hub@example.org"}


async def test_it_comes_in_the_keepers_language(browser: Browser, world: World, server: MailServer) -> None:
    await browser.enter(world.keeper)
    await browser.post("/language", {"language": "fr", "back": "/"})
    await browser.post("/hub/name", {"name": "Chez nous"})
    page = await words(await browser.get("/hub"))
    assert "hub@example.org" in page
    assert "Le courrier peut attendre" not in page
    answer = await browser.post("/hub/letter")
    assert answer.status_code == 200
    assert "Le serveur de courrier a pris la lettre pour" in await words(answer)
    (letter,) = server.letters
    assert letter["Subject"] == "Chez nous sait envoyer du courrier"
    assert letter["From"].addresses[0].display_name == "Chez nous"
    assert "http://localhost:8000/hub" in letter.get_content()
    assert str(letter["To"]) in await words(answer)


async def test_why_it_was_not_taken_is_said_with_the_cure(browser: Browser, world: World, server: MailServer) -> None:
    await browser.enter(world.keeper)
    await browser.post("/language", {"language": "en", "back": "/"})
    server.refuses["MAIL"] = "553 <b>not yours</b>"
    answer = await browser.post("/hub/letter")
    assert answer.status_code == 422
    assert "Take an address that belongs to the name in SMTP_URL" in await words(answer)
    assert "<b>" not in await answer.get_data(as_text=True)


async def test_nobody_floods_a_mailbox(browser: Browser, world: World, server: MailServer, clock: Clock) -> None:
    await browser.enter(world.keeper)
    await browser.post("/language", {"language": "en", "back": "/"})
    for _ in range(LETTERS_PER_KEEPER):
        assert (await browser.post("/hub/letter")).status_code == 200
    answer = await browser.post("/hub/letter")
    assert answer.status_code == 429
    assert "next one in 15 minutes" in await words(answer)
    assert len(server.letters) == LETTERS_PER_KEEPER
    clock.now += WINDOW
    assert (await browser.post("/hub/letter")).status_code == 200


async def test_only_a_keepers_own_page_sends_it(
    browser: Browser, other: Browser, world: World, server: MailServer
) -> None:
    assert (await other.post("/hub/letter")).status_code == 404
    await other.enter(world.camille)
    assert (await other.post("/hub/letter")).status_code == 404
    await browser.enter(world.keeper)
    assert (await browser.post("/hub/letter", Origin="https://elsewhere.example")).status_code == 403
    assert (await browser.get("/hub/letter")).status_code == 405
    assert server.letters == []
