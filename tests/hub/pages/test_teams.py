"""Colleagues and substitutes come by a link and leave; somebody has a class for good, always."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import select

from hub.people import teaching
from hub.people.models import Invitation, TeachingKind
from hub.post.models import LetterWaiting
from hub.sessions.recurrence import local
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import HOUR, World

GOOD = {"name": "Sacha", "email": "sacha@hub.example", "password": "des moutons en papier"}
DAY = 24 * HOUR


def day(browser: Browser, ahead: int) -> str:
    """So many days from today in Niort."""
    return (local(browser.clock(), "Europe/Paris").date() + timedelta(days=ahead)).isoformat()


async def invited(browser: Browser, world: World, **form: str) -> str:
    """The secret of a new link."""
    answer = await browser.post(f"/classes/{world.niort}/team", form)
    assert answer.status_code == 201
    found = re.search(r"/begin#([\w-]+)", await text(answer))
    assert found
    return found[1]


async def substitute(browser: Browser, world: World, until: int) -> None:
    """Inês stands in for Camille."""
    async with browser.store.writing() as db:
        await teaching.give(
            db, person=world.ines, school_class=world.niort, now=browser.clock(),
            kind=TeachingKind.SUBSTITUTE, until=until,
        )  # fmt: skip


async def test_a_colleague_without_an_account_makes_one(browser: Browser, other: Browser, world: World) -> None:
    await browser.sign_in()
    secret = await invited(browser, world, kind="colleague")
    made = await other.post("/begin", {"secret": secret, **GOOD})
    assert made.headers["Location"] == "/classes"
    for page in (f"/classes/{world.niort}", f"/classes/{world.niort}/team"):
        assert "Sacha" in await words(await browser.get(page))
    assert "Camille" in await words(await other.get(f"/classes/{world.niort}/team"))


async def test_a_colleague_with_an_account_takes_the_class_on(browser: Browser, other: Browser, world: World) -> None:
    await browser.sign_in()
    secret = await invited(browser, world, kind="colleague", day="never")
    assert "sign in first" in (await words(await other.get("/begin")))
    await other.sign_in("ines@escola.example")
    await other.post("/language", {"language": "en", "back": "/"})
    assert "You are signed in as Inês" in await words(await other.get("/begin"))
    taken = await other.post("/begin/take-on", {"secret": secret})
    assert taken.headers["Location"] == f"/classes/{world.niort}"
    assert (await other.post("/begin/take-on", {"secret": secret})).status_code in (303, 410)
    said = await words(await other.get("/classes"))
    assert "CM1" in said
    assert "4.º B" in said
    unknown = await other.post("/begin/take-on", {"secret": "K7QM"})
    assert unknown.status_code == 403
    assert "We do not know this invitation" in await words(unknown)


async def test_a_substitute_is_in_until_the_last_day_is_over(browser: Browser, other: Browser, world: World) -> None:
    await browser.sign_in()
    secret = await invited(browser, world, kind="substitute", day=day(browser, 3))
    await other.sign_in("ines@escola.example")
    await other.post("/begin/take-on", {"secret": secret})
    assert (await other.get(f"/classes/{world.niort}")).status_code == 200
    for form in ({"kind": "colleague"}, {}):
        assert (await other.post(f"/classes/{world.niort}/team", form)).status_code == 404, (
            "a substitute invites nobody"
        )
    assert 'name="kind"' not in await text(await other.get(f"/classes/{world.niort}/team"))
    line = f"/classes/{world.niort}/team/{world.ines}"
    assert (await other.post(f"{line}/until", {"day": day(browser, 90)})).status_code == 404
    assert (await browser.post(f"{line}/until", {"day": day(browser, 5)})).status_code == 303
    assert f'value="{day(browser, 5)}"' in await text(await browser.get(f"/classes/{world.niort}/team"))
    browser.clock.now += 7 * DAY
    await other.sign_in("ines@escola.example")
    assert (await other.get(f"/classes/{world.niort}")).status_code == 404
    assert (await other.get(f"/classes/{world.evora}")).status_code == 200


async def test_a_substitute_is_ended_at_once(browser: Browser, other: Browser, world: World) -> None:
    await substitute(browser, world, browser.clock() + 9 * DAY)
    await browser.sign_in()
    await other.sign_in("ines@escola.example")
    assert (await other.get(f"/classes/{world.niort}")).status_code == 200
    end = f"/classes/{world.niort}/team/{world.ines}/end"
    for _ in range(2):
        assert (await browser.post(end, {"day": "?"})).status_code == 303, "pressed twice it is so once"
    assert (await other.get(f"/classes/{world.niort}")).status_code == 404
    assert (await browser.post(f"/classes/{world.niort}/team/{world.camille}/end", {})).status_code == 303
    assert (await browser.get(f"/classes/{world.niort}")).status_code == 200, "nobody ends a colleague"
    assert (
        await browser.post(f"/classes/{world.niort}/team/{world.ines}/until", {"day": day(browser, 1)})
    ).status_code == 404


async def test_the_last_one_stays(browser: Browser, other: Browser, world: World) -> None:
    await substitute(browser, world, browser.clock() + 9 * DAY)
    await browser.sign_in()
    await browser.post("/language", {"language": "en", "back": "/"})
    refused = await browser.post(f"/classes/{world.niort}/team/leave")
    assert refused.status_code == 409
    assert "Nobody else has this class for good" in await words(refused)
    await other.sign_in("ines@escola.example")
    assert (await other.post(f"/classes/{world.niort}/team/leave")).status_code == 303, "a substitute may go"
    secret = await invited(browser, world, kind="colleague")
    await other.post("/begin/take-on", {"secret": secret})
    left = await browser.post(f"/classes/{world.niort}/team/leave")
    assert left.headers["Location"] == "/classes"
    assert (await browser.get(f"/classes/{world.niort}")).status_code == 404
    assert (await other.post(f"/classes/{world.niort}/team/leave")).status_code == 409


@pytest.mark.parametrize("typed", ["", "never", "2026-02-30", "1999-01-01", "2199-01-01", "\0", "🦊" * 200])
async def test_what_is_no_last_day_is_said(browser: Browser, world: World, typed: str) -> None:
    await substitute(browser, world, browser.clock() + 9 * DAY)
    await browser.sign_in()
    await browser.post("/language", {"language": "en", "back": "/"})
    for page in (f"/classes/{world.niort}/team", f"/classes/{world.niort}/team/{world.ines}/until"):
        answer = await browser.post(page, {"kind": "substitute", "day": typed})
        assert answer.status_code == 422
        assert "Please choose the last day" in await words(answer)


async def test_links_are_not_made_without_end(browser: Browser, world: World) -> None:
    await browser.sign_in()
    answers = [await browser.post(f"/classes/{world.niort}/team", {"kind": "colleague"}) for _ in range(21)]
    assert {each.status_code for each in answers[:20]} == {201}
    assert answers[20].status_code == 429


@pytest.mark.parametrize("who", ["ines", "stranger", "lea", "tablet", "keeper", None])
async def test_to_others_there_is_no_team(other: Browser, world: World, who: str | None) -> None:
    if who is not None:
        await other.enter(world.actor(who).person)
    page = f"/classes/{world.niort}/team"
    assert (await other.get(page)).status_code == (303 if who is None else 404)
    for path in (page, f"{page}/leave", f"{page}/{world.camille}/end", f"{page}/{world.camille}/until"):
        assert (await other.post(path, {"kind": "colleague", "day": "2026-12-01"})).status_code == 404
    if who not in ("ines", "stranger"):
        assert (await other.post("/begin/take-on", {"secret": "K7QM"})).status_code == 404


async def letters(browser: Browser) -> list[LetterWaiting]:
    """What stands in the post."""
    async with browser.store.reading() as db:
        return list(await db.scalars(select(LetterWaiting)))


async def test_an_invitation_goes_by_letter_and_is_listed_until_it_is_used(
    browser: Browser, other: Browser, world: World
) -> None:
    await browser.sign_in()
    page = f"/classes/{world.niort}/team"
    form = {"kind": "substitute", "day": day(browser, 3), "email": " Sacha@Hub.example "}
    assert (await browser.post(page, form)).headers["Location"] == f"{page}#open"
    (letter,) = await letters(browser)
    assert letter.address.casefold() == "sacha@hub.example"
    assert "Camille" in letter.subject
    secret = re.search(r"/begin#([\w-]+)", letter.text)
    assert secret
    listed = await words(await browser.get(page))
    assert "Sacha@Hub.example" in listed
    assert secret[1] not in await text(await browser.get(page)), "it cannot be read again"
    assert "Sacha@Hub.example" not in await words(await other.get(page))
    assert (await other.post("/begin", {"secret": secret[1], **GOOD})).status_code == 303
    used = await words(await browser.get(page))
    assert "Sacha" in used
    assert "Sacha@Hub.example" not in used
    async with browser.store.reading() as db:
        assert await db.scalar(select(Invitation.email)) is None, "nobody needs the address any more"


async def test_an_invitation_is_withdrawn_with_its_letter(browser: Browser, other: Browser, world: World) -> None:
    await browser.sign_in()
    page = f"/classes/{world.niort}/team"
    handed = await invited(browser, world, kind="colleague")
    await browser.post(page, {"kind": "colleague", "email": "sacha@hub.example"})
    doors = re.findall(r'action="([^"]*/withdraw)"', await text(await browser.get(page)))
    assert len(doors) == 2
    await other.sign_in("ines@escola.example")
    assert (await other.post(doors[0])).status_code == 404
    foreign = doors[0].replace(world.niort, world.evora)
    assert (await other.post(foreign)).status_code == 303, "of her own class there is nothing to withdraw"
    assert len(re.findall("/withdraw", await text(await browser.get(page)))) == 2
    for _ in range(2):
        for door in doors:
            assert (await browser.post(door)).status_code == 303, "pressed twice it is so once"
    assert not await letters(browser)
    assert "/withdraw" not in await text(await browser.get(page))
    assert (await other.post("/begin/take-on", {"secret": handed})).status_code == 403
    wrong = await browser.post(page, {"kind": "colleague", "email": "sacha at home"})
    assert wrong.status_code == 422
    assert 'value="sacha at home"' in await text(wrong)


async def test_a_substitute_sees_no_invitations(browser: Browser, other: Browser, world: World) -> None:
    await browser.sign_in()
    await browser.post(f"/classes/{world.niort}/team", {"kind": "colleague", "email": "sacha@hub.example"})
    await substitute(browser, world, browser.clock() + DAY)
    await other.sign_in("ines@escola.example")
    seen = await text(await other.get(f"/classes/{world.niort}/team"))
    assert "sacha@hub.example" not in seen
    assert "/withdraw" not in seen


async def test_all_pages_of_a_class_are_one_tap_away(browser: Browser, world: World) -> None:
    await browser.sign_in()
    at = f"/classes/{world.niort}"
    found = set(re.findall(r'href="([^"#?]*)"', await text(await browser.get(at))))
    pages = {f"{at}/{each}" for each in
             ("card", "pupils", "consents", "safety", "timetable", "holidays", "looked", "team", "future")}  # fmt: skip
    pages |= {"/tablets", "/reports", "/me/feeds", "/me/letters"}
    assert not pages - found
    for page in pages:
        assert (await browser.get(page)).status_code == 200, page
