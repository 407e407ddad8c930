"""An invitation by a link or a letter: looked at, answered once, and worth nothing to whoever guesses."""

import re

import pytest
from sqlalchemy import select

from hub.pages import joining
from hub.post.models import LetterWaiting
from hub.twinnings.models import Partner, Proposal
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import World


async def secret_of(browser: Browser, world: World, **form: str) -> str:
    """Camille makes a link."""
    await browser.enter(world.camille)
    answer = await browser.post(f"/twinnings/{world.twinning}/link", {"words": "Venez !", **form})
    assert answer.status_code == 201
    found = re.search(r'value="[^"]*/join#([^"]+)"', await text(answer))
    assert found
    return found[1]


async def takes_part(browser: Browser, world: World) -> bool:
    async with browser.store.reading() as db:
        return await db.get(Partner, (world.twinning, world.brno)) is not None


async def test_a_link_is_looked_at_and_accepted_once(browser: Browser, other: Browser, world: World) -> None:
    secret = await secret_of(browser, world)
    assert "Sign in to look at it" in await words(await other.get("/join"))
    await other.enter(world.stranger)
    page = await words(await other.post("/join", {"secret": secret}))
    for expected in ("Comptines", "Venez !", "CM1, École Jules-Ferry, Niort, vous invite"):
        assert expected in page
    assert "Camille" not in page
    accepted = await other.post("/join/accept", {"secret": secret, "class": world.brno})
    assert accepted.headers["Location"] == f"/twinnings/{world.twinning}"
    assert await takes_part(browser, world)
    for path in ("/join", "/join/accept", "/join/decline"):
        again = await other.post(path, {"secret": secret, "class": world.brno})
        assert again.status_code == 410
        assert "a déjà reçu sa réponse" in await words(again)


async def test_a_kind_no_is_told(browser: Browser, other: Browser, world: World) -> None:
    secret = await secret_of(browser, world)
    await other.enter(world.stranger)
    no = await other.post("/join/decline", {"secret": secret, "words": "Une autre fois !"})
    assert "Merci pour votre réponse" in await words(no)
    assert "Une autre fois !" in await words(await browser.get(f"/twinnings/{world.twinning}"))
    assert not await takes_part(browser, world)


async def test_a_partner_is_told_that_they_take_part_already(browser: Browser, other: Browser, world: World) -> None:
    secret = await secret_of(browser, world)
    await other.enter(world.ines)
    answer = await other.post("/join/accept", {"secret": secret, "class": world.evora})
    assert answer.status_code == 409
    assert "participe déjà" in await words(answer)


async def test_an_invitation_goes_by_letter(browser: Browser, world: World) -> None:
    await browser.enter(world.camille)
    path = f"/twinnings/{world.twinning}/link"
    sent = await browser.post(path, {"words": "Venez !", "email": "jana@skola.example"})
    assert sent.status_code == 303
    assert "jana@skola.example" in await words(await browser.get(f"/twinnings/{world.twinning}/partners"))
    async with browser.store.reading() as db:
        (letter,) = (await db.scalars(select(LetterWaiting))).all()
        (made,) = (await db.scalars(select(Proposal))).all()
    assert letter.address == "jana@skola.example"
    assert "Venez !" in letter.text
    assert "/join#" in letter.text
    assert (await browser.post(f"/proposals/{made.id}/withdraw")).status_code == 303
    assert "jana@skola.example" not in await words(await browser.get(f"/twinnings/{world.twinning}/partners"))
    wrong = await browser.post(path, {"words": "Venez !", "email": "jana"})
    assert wrong.status_code == 409
    assert 'value="jana"' in await text(wrong)


@pytest.mark.parametrize("person", ["lea", "tablet", "keeper"])
async def test_only_teachers_answer(browser: Browser, other: Browser, world: World, person: str) -> None:
    secret = await secret_of(browser, world)
    await other.enter(getattr(world, person))
    assert (await other.get("/join")).status_code == 404
    for path in ("/join", "/join/accept", "/join/decline"):
        assert (await other.post(path, {"secret": secret, "class": world.niort})).status_code == 404


async def test_nobody_joins_with_a_foreign_class_or_a_guess(
    browser: Browser, other: Browser, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = await secret_of(browser, world)
    await other.enter(world.stranger)
    assert (await other.post("/join/accept", {"secret": secret, "class": world.chania})).status_code == 404
    for guess in ("", "K7QM", "x" * 10_000, "\x00"):
        assert (await other.post("/join", {"secret": guess})).status_code == 403
    monkeypatch.setattr(joining, "CARDS_TRIED", (0.001, 1.0))
    assert (await other.post("/join/accept", {"secret": secret, "class": world.brno})).status_code == 303
