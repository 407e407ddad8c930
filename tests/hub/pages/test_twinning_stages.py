"""A twinning begins, changes hands, is left, archived and opened again: who may, what stays, what nobody can do."""

import re

import pytest

from hub.directory import HubDirectory
from hub.sessions import actions as lessons
from hub.sessions.actions import Plan, Teller
from hub.sessions.models import Answer
from hub.twinnings.models import Twinning
from rooms.rights import Rights, Verb
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import HOUR, World


async def post(browser: Browser, world: World, what: str, **form: str) -> int:
    return (await browser.post(f"/twinnings/{world.twinning}/{what}", form)).status_code


async def test_the_leader_hands_over_archives_and_opens_again(browser: Browser, other: Browser, world: World) -> None:
    await browser.enter(world.ines)  # Évora leads
    await other.enter(world.camille)
    for what in ("lead", "archive", "reopen"):
        assert await post(other, world, what, **{"class": world.niort}) == 404
    assert await post(browser, world, "lead", **{"class": world.brno}) == 404
    assert await post(browser, world, "lead", **{"class": world.niort}) == 303
    assert await post(browser, world, "archive") == 404
    for _ in range(2):
        assert await post(other, world, "archive") in (303, 404)
    home = await words(await browser.get(f"/twinnings/{world.twinning}"))
    assert "tout se lit, rien ne change" in home
    assert "Continuer" not in home
    for path in ("card", "partners"):
        assert (await browser.get(f"/twinnings/{world.twinning}/{path}")).status_code == 404
    for what in ("leave", "look", "begin", "link"):
        assert await post(browser, world, what) == 404
    assert await post(other, world, "reopen") == 303
    assert (await browser.get(f"/twinnings/{world.twinning}/partners")).status_code == 200


async def test_who_leaves_is_out_and_what_it_wrote_keeps_its_name(
    browser: Browser, other: Browser, world: World
) -> None:
    await browser.enter(world.camille)
    await other.enter(world.ines)
    assert await post(browser, world, "leave", words="Merci, c’était beau.") == 303
    assert (await browser.get(f"/twinnings/{world.twinning}")).status_code == 404
    read = await words(await other.get(f"/twinnings/{world.twinning}"))
    assert "CM1, Niort, est partie" in read
    assert "Merci, c’était beau." in read
    card = await HubDirectory(browser.store, browser.clock).room(world.room, browser.clock())
    assert card is not None
    assert {seat.seat for seat in card.seats} == {world.evora, world.chania}
    assert card.people[world.camille].name == "CM1, Niort"  # no person's name outlives their leaving
    assert card.people[world.lea].name == "CM1, Niort"
    assert not Rights().may(world.actor("camille"), Verb.ENTER, card.place)


async def test_the_last_class_archives_instead(browser: Browser, world: World) -> None:
    await browser.enter(world.stranger)
    path = f"/twinnings/{world.other_twinning}"
    page = await text(await browser.get(f"{path}/partners"))
    assert not re.search(rf'action="{path}/leave"', page)
    assert (await browser.post(f"{path}/leave")).headers["Location"] == f"{path}/partners"
    assert (await browser.post(f"{path}/archive")).status_code == 303
    assert "archivé" in await words(await browser.get(path))


@pytest.mark.parametrize("person", ["lea", "tablet", "keeper", "stranger"])
async def test_others_change_nothing(browser: Browser, world: World, person: str) -> None:
    await browser.enter(getattr(world, person))
    for what in ("look", "begin", "lead", "leave", "archive", "reopen"):
        assert await post(browser, world, what, **{"class": world.niort}) == 404


async def test_a_room_of_the_archive_is_read_and_not_written(browser: Browser, world: World) -> None:
    async with browser.store.writing() as db:
        (await db.get_one(Twinning, world.twinning)).stage = "archived"
    card = await HubDirectory(browser.store, browser.clock).room(world.room, browser.clock())
    assert card is not None
    assert Rights().may(world.actor("camille"), Verb.ENTER, card.place)
    assert not Rights().may(world.actor("camille"), Verb.SAY, card.place)


async def test_a_draft_begins_with_its_first_agreed_lesson(browser: Browser, world: World) -> None:
    """Its pupils shall not stand before a closed door at that minute."""
    at = browser.clock() + 48 * HOUR
    async with browser.store.writing() as db:
        (await db.get_one(Twinning, world.twinning)).stage = "draft"
        plan = Plan("Bonjour", at, 45)
        lesson = await lessons.propose(
            db, room=world.room, plan=plan, by=Teller(world.camille, world.niort), now=browser.clock()
        )
        assert (await db.get_one(Twinning, world.twinning)).stage == "draft"
        for school_class in (world.evora, world.chania):
            by = Teller(world.ines, school_class)
            await lessons.answer(db, session=lesson, by=by, answer=Answer.YES, now=browser.clock(), all=False)
    async with browser.store.reading() as db:
        assert (await db.get_one(Twinning, world.twinning)).stage == "running"
