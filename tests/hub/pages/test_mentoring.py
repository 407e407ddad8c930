"""A mentor in a twinning: invited, sees home and dates, reads only where teachers tick it, and each look is told."""

import pytest
from sqlalchemy import select

from hub.looking.log import looks
from hub.looking.models import Sight
from hub.mentors.models import Mentor
from hub.people.actions import add_person
from hub.post.models import LetterWaiting
from hub.store.store import Store
from hub.twinnings.models import STAFF, Room
from rooms.channel import CHAT, Author, Channel, Draft
from rooms.events import MessageSaid
from rooms.ids import OpId, PersonId, RoomId
from rooms.rights import Role
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import NOW, World


async def mentor(store: Store, name: str, country: str) -> PersonId:
    """With an account and a country."""
    async with store.writing() as db:
        made = await add_person(
            db, role=Role.MENTOR, name=name, now=NOW, email=f"{name}@region.example", language="en", animal="owl"
        )
        db.add(Mentor(person_id=made.id, countries=[country]))
        return made.id


@pytest.fixture
async def odile(store: Store, world: World) -> PersonId:
    """A mentor of France; nobody is anywhere yet."""
    return await mentor(store, "Odile", "FR")


async def say(browser: Browser, world: World) -> None:
    """Léa says something in the room."""
    author = Author(world.lea, world.niort)
    draft = Draft(author, OpId("one"), MessageSaid("bonjour Évora"), b"d")
    await browser.store.log.turn(Channel(world.room, CHAT), None, (), lambda view: [draft], NOW)


async def staff_room(store: Store, world: World) -> RoomId:
    async with store.reading() as db:
        found = await db.scalar(select(Room.id).where(Room.twinning_id == world.twinning, Room.kind == STAFF))
    assert found
    return found


async def test_from_the_invitation_to_the_end(browser: Browser, other: Browser, world: World, odile: PersonId) -> None:
    await say(browser, world)
    await browser.enter(world.camille)
    await other.enter(odile)
    home, page = f"/twinnings/{world.twinning}", f"/twinnings/{world.twinning}/mentors"
    read = f"/rooms/{world.room}/words"
    assert (await other.get(home)).status_code == 404
    assert "Odile" in await words(await browser.get(page))
    for _ in range(2):  # pressed twice she is invited once
        assert (await browser.post(page, {"mentor": odile})).status_code == 303
    async with browser.store.reading() as db:
        (letter,) = await db.scalars(select(LetterWaiting))
    assert letter.person_id == odile
    assert f"http://localhost:8000{home}" in letter.text

    assert "Odile accompagne ce jumelage" in await words(await browser.get(home))
    seen = await words(await other.get(home))
    assert "You accompany this twinning" in seen
    assert "Seconde" in seen, "she sees the dates"
    html = await text(await other.get(home))
    for closed in (f'href="/rooms/{world.room}"', "bonjour", read, "/staff"):
        assert closed not in html
    rooms = (read, f"/rooms/{world.room}", f"/rooms/{await staff_room(browser.store, world)}/words")
    for path in (*rooms, page, f"/lessons/{world.lesson}", f"{home}/partners", f"/classes/{world.niort}/pupils"):
        assert (await other.get(path)).status_code == 404, path
    assert f'href="{home}"' in await text(await other.get("/mentor"))

    assert (await browser.post(f"{page}/{odile}/read", {"read": "yes"})).status_code == 303
    shown = await words(await other.get(read))
    assert "bonjour Évora" in shown
    assert "CM1, Niort" in shown
    assert "Léa" not in shown, "by which class, never by whom"
    assert read in await text(await other.get(home))
    for path in rooms[1:]:
        assert (await other.get(path)).status_code == 404, "a tick opens no room, and the staff room never"
    async with browser.store.reading() as db:
        for each in (world.niort, world.evora):
            assert [(line.name, line.sight) for line in await looks(db, each, NOW)] == [("Odile", Sight.ROOM)]
    assert "comme mentor" in await words(await browser.get(f"/classes/{world.niort}/looked"))

    for path in (f"{page}/{odile}/read", page):
        assert (await other.post(path, {"read": "yes"})).status_code == 404
    assert (await other.post(f"{page}/{world.camille}/end")).status_code == 404
    for _ in range(2):
        ended = await browser.post(f"{page}/{odile}/end")
        assert ended.headers["Location"] == page
    for path in (home, read):
        assert (await other.get(path)).status_code == 404


async def test_by_address_from_any_country_and_gone_by_oneself(
    browser: Browser, other: Browser, world: World, odile: PersonId
) -> None:
    jan = await mentor(browser.store, "jan", "CZ")
    await browser.enter(world.ines)
    page = f"/twinnings/{world.twinning}/mentors"
    assert ">jan<" not in await text(await browser.get(page)), "of no country of these classes"
    assert (await browser.post(page, {"mentor": jan})).status_code == 422
    assert (await browser.post(page)).status_code == 422
    assert (await browser.post(page, {"email": "camille@ecole.example"})).status_code == 422, "a teacher is none"
    assert (await browser.post(page, {"email": "Jan@region.example"})).status_code == 303
    await other.enter(jan)
    assert "Comptines" in await words(await other.get("/mentor")), "though it is of no country of theirs"
    gone = await other.post(f"{page}/{jan}/end")
    assert gone.headers["Location"] == "/mentor"
    assert (await other.get(f"/twinnings/{world.twinning}")).status_code == 404


async def test_nobody_else_finds_the_page(browser: Browser, world: World, odile: PersonId) -> None:
    page = f"/twinnings/{world.twinning}/mentors"
    assert (await browser.get(page)).status_code == 303
    for person in (world.lea, world.tablet, world.stranger, world.keeper, odile):
        await browser.enter(person)
        assert (await browser.get(page)).status_code == 404
        assert (await browser.get(f"/rooms/{world.room}/words")).status_code == 404
        assert (await browser.post(page, {"mentor": odile})).status_code == 404
        assert (await browser.post(f"{page}/{odile}/end")).status_code == 404


async def test_addresses_are_not_found_out_by_trying(browser: Browser, world: World) -> None:
    await browser.enter(world.camille)
    page = f"/twinnings/{world.twinning}/mentors"
    tried = [(await browser.post(page, {"email": f"m{each}@region.example"})).status_code for each in range(12)]
    assert tried[0] == 422
    assert tried[-1] == 429
