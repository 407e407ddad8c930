"""A teacher invites a guest from the lesson's page; the link leads to one lesson, once; everybody else sees nothing."""

import re

from sqlalchemy import select

from hub.audit.models import AuditLine
from hub.audit.witness import witness
from hub.post.models import LetterWaiting
from hub.store.store import Store
from rooms.ids import PersonId
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import MINUTE, NOW, Clock, World

AUTHOR = {"name": "Agnès Moreau", "what": "author", "language": "en", "email": ""}


async def english(browser: Browser, person: PersonId) -> None:
    """Come in, and read in English."""
    await browser.enter(person)
    await browser.post("/language", {"language": "en", "back": "/"})


async def link(browser: Browser, world: World, **more: str) -> str:
    """Camille makes one; the secret of it."""
    answer = await browser.post(f"/lessons/{world.lesson}/guests", AUTHOR | more)
    assert answer.status_code == 201, await words(answer)
    found = re.search(r'value="[^"]*/guest#([^"]+)"', await text(answer))
    assert found
    return found[1]


async def test_a_guest_comes_in_once_and_sees_one_lesson_alone(
    browser: Browser, other: Browser, world: World, store: Store
) -> None:
    store.witness = witness
    await english(browser, world.camille)
    secret = await link(browser, world)
    door = await other.get("/guest")
    assert door.headers["Referrer-Policy"] == "same-origin", "else a browser names no origin with the form"
    page = await other.post("/guest", {"secret": secret.lower()})
    assert page.status_code == 200
    assert "Camille from Niort invites you" in await words(page)
    entered = await other.post("/guest/enter", {"secret": secret})
    assert (entered.status_code, entered.headers["Location"]) == (303, f"/rooms/{world.room}")
    assert "Max-Age=3900" in entered.headers["Set-Cookie"], "until the end of the lesson, over time included"
    room = await other.get(f"/rooms/{world.room}")
    assert room.status_code == 200
    assert 'data-home="/guest"' in await text(room)
    assert "Back to the door" in await words(await other.get("/guest"))
    for path in (
        f"/twinnings/{world.twinning}", f"/lessons/{world.lesson}", f"/classes/{world.niort}", "/twinnings/none",
        f"/classes/{world.niort}/pupils", "/calendar", "/partners", "/hub", "/data", "/classes",
    ):  # fmt: skip
        assert (await other.get(path)).status_code in (303, 404), path
        assert "Comptines" not in await words(await other.get(path)), path
    assert (await other.get("/")).headers["Location"] == "/guest"
    assert "Agnès Moreau" in await words(await other.get("/me"))
    again = await browser.post("/guest/enter", {"secret": secret})
    assert again.status_code == 410
    assert "Please ask Camille" in await words(again)
    async with store.reading() as db:
        doors = (await db.scalars(select(AuditLine.door))).all()
    assert "guests.invite" in doors


async def test_all_teachers_of_the_twinning_see_who_is_invited_by_whom_and_may_withdraw(
    browser: Browser, other: Browser, world: World
) -> None:
    await english(browser, world.camille)
    await english(other, world.ines)
    secret = await link(browser, world)
    page = await text(await other.get(f"/lessons/{world.lesson}"))
    assert "Agnès Moreau" in page
    assert "Camille" in page
    withdraw = re.search(rf'action="(/lessons/{world.lesson}/guests/[^"]+/withdraw)"', page)
    assert withdraw
    assert (await other.post(withdraw[1])).status_code == 303
    assert (await other.post(withdraw[1])).status_code == 404, "it is withdrawn"
    gone = await other.post("/guest", {"secret": secret})
    assert gone.status_code == 410
    assert (await browser.post(f"/lessons/{world.lesson}/guests/nobody/withdraw")).status_code == 404


async def test_strangers_and_children_invite_nobody(browser: Browser, world: World) -> None:
    for who in (world.stranger, world.lea, world.keeper):
        await browser.enter(who)
        answer = await browser.post(f"/lessons/{world.lesson}/guests", AUTHOR)
        assert answer.status_code == 404
    await browser.post("/sign-out")
    assert (await browser.post(f"/lessons/{world.lesson}/guests", AUTHOR)).status_code == 404
    nowhere = await browser.post("/guest", {"secret": "K7QM-AAAA"})
    assert nowhere.status_code == 403


async def test_what_is_wrong_is_said_beside_what_was_typed(browser: Browser, world: World, clock: Clock) -> None:
    await english(browser, world.camille)
    for wrong, said in (
        ({"name": " "}, "A guest needs a name"),
        ({"what": ""}, "A guest needs a name"),
        ({"email": "agnès at home"}, "does not look like an e-mail address"),
    ):
        answer = await browser.post(f"/lessons/{world.lesson}/guests", AUTHOR | wrong)
        assert answer.status_code == 422
        assert said in await words(answer)
        assert 'value="Agnès Moreau"' in await text(answer) or "name" in wrong
    clock.now = NOW + 35 * MINUTE
    assert (await browser.post(f"/lessons/{world.lesson}/guests", AUTHOR)).status_code == 422


async def test_a_letter_brings_the_link_in_the_guests_language(browser: Browser, world: World, store: Store) -> None:
    await english(browser, world.camille)
    secret = await link(browser, world, email="agnes@example.org", language="de")
    async with store.reading() as db:
        letter = (await db.scalars(select(LetterWaiting))).one()
    assert letter.address == "agnes@example.org"
    assert letter.language == "de"
    assert f"/guest#{secret}" in letter.text
    assert "Guten Tag Agnès Moreau" in letter.text
    assert letter.useless_at == NOW + 35 * MINUTE


async def test_early_is_said_kindly_and_late_too(browser: Browser, other: Browser, world: World, clock: Clock) -> None:
    await english(browser, world.camille)
    secret = await link(browser, world)
    clock.now = NOW - 60 * MINUTE
    early = await other.post("/guest", {"secret": secret})
    assert early.status_code == 200
    assert "You are early" in await words(early)
    assert (await other.post("/guest/enter", {"secret": secret})).status_code == 200, "and nothing is used up"
    clock.now = NOW
    assert (await other.post("/guest/enter", {"secret": secret})).status_code == 303
    assert (await other.post("/guest/enter", {"secret": secret})).status_code == 303, "a second tap of the same browser"
    clock.now = NOW + 64 * MINUTE
    assert (await other.get("/guest")).status_code == 200
