"""What teachers are told of lessons: each change once, to each in their language and by their clock; and reminders."""

from datetime import date

import icalendar
import pytest
import structlog
from sqlalchemy import select

from hub.pages.letters import speech_of
from hub.pages.texts import Catalogues
from hub.people.models import Person
from hub.post import mailboxes
from hub.post.models import Kind, LetterWaiting
from hub.sessions import actions
from hub.sessions.actions import Plan, Teller
from hub.sessions.models import Answer, Session
from hub.store.store import Store
from hub.telling.herald import Herald
from hub.telling.lessons import Sheet
from hub.twinnings.models import Partner
from rooms.ids import SessionId
from tests.hub.world import HOUR, MINUTE, NOW, Clock, World

START = NOW + 72 * HOUR - NOW % HOUR


@pytest.fixture
def clock() -> Clock:
    """A clock that tests turn."""
    return Clock()


@pytest.fixture
async def store(any_store: Store, world: World) -> Store:
    """The small world with two classes that have teachers, and no lesson yet."""
    async with any_store.writing() as db:
        await db.delete(await db.get_one(Partner, (world.twinning, world.chania)))
        for each in await db.scalars(select(Session)):
            await db.delete(each)
        (await db.get_one(Person, world.ines)).language = "en"
    return any_store


async def look(store: Store, clock: Clock) -> list[LetterWaiting]:
    """The letters that the herald adds now."""
    catalogues = Catalogues()
    sheet = Sheet(lambda language, zone: speech_of(catalogues, language, zone), "https://hub", "hub@example.org")
    async with store.reading() as db:
        before = set(await db.scalars(select(LetterWaiting.id)))
    for _ in range(2):  # of two workers the second adds nothing
        await Herald(store, sheet, clock, structlog.get_logger()).look()
    async with store.reading() as db:
        found = await db.scalars(select(LetterWaiting).order_by(LetterWaiting.address))
        return [each for each in found if each.id not in before]


async def propose(store: Store, world: World, clock: Clock, **more: object) -> Session:
    """By Camille."""
    plan = Plan("Les cris", START, 45, **more)  # type: ignore[arg-type]
    async with store.writing() as db:
        by = Teller(world.camille, world.niort)
        return await actions.propose(db, room=world.room, plan=plan, by=by, now=clock.now)


async def answer(store: Store, world: World, clock: Clock, id: SessionId) -> None:
    """Inês says yes."""
    async with store.writing() as db:
        session = await db.get_one(Session, id)
        by = Teller(world.ines, world.evora)
        await actions.answer(db, session=session, by=by, answer=Answer.YES, now=clock.now, all=False)


async def test_proposed_agreed_and_called_off(store: Store, world: World, clock: Clock) -> None:
    lesson = await propose(store, world, clock)
    (asked,) = await look(store, clock)
    assert (asked.address, asked.kind, asked.calendar) == ("ines@escola.example", Kind.CHANGE, "")
    assert asked.text.startswith("Hello Inês,")
    assert f"https://hub/lessons/{lesson.id}" in asked.text
    assert "Léa" not in asked.text, "no letter names a pupil"
    clock.now += MINUTE
    await answer(store, world, clock, lesson.id)
    to_camille, to_ines = await look(store, clock)
    assert to_camille.subject.startswith("C’est d’accord : Les cris")
    assert to_ines.subject.startswith("Agreed: Les cris")
    assert icalendar.Calendar.from_ical(to_ines.calendar)["method"] == "REQUEST"
    async with store.writing() as db:
        session = await db.get_one(Session, lesson.id)
        await actions.describe(db, session=session, title="Autre titre", agenda="", now=clock.now, all=False)
    assert await look(store, clock) == [], "another title is read on the page"
    async with store.writing() as db:
        session = await db.get_one(Session, lesson.id)
        await actions.cancel(db, session=session, farewell="Grève des bus", now=clock.now, all=False)
    off, _ = await look(store, clock)
    assert off.subject.startswith("Annulé : Autre titre")
    assert "Grève des bus" in off.text
    calendar = icalendar.Calendar.from_ical(off.calendar)
    assert (calendar["method"], calendar.events[0]["status"]) == ("CANCEL", "CANCELLED")
    assert await look(store, clock) == []


async def test_a_date_that_moves_there_and_back_is_told_twice(store: Store, world: World, clock: Clock) -> None:
    lesson = await propose(store, world, clock)
    await answer(store, world, clock, lesson.id)
    await look(store, clock)
    for start in (START + HOUR, START):
        clock.now += MINUTE
        async with store.writing() as db:
            session, by = await db.get_one(Session, lesson.id), Teller(world.camille, world.niort)
            await actions.move(db, session=session, starts_at=start, minutes=45, by=by, now=clock.now, all=False)
        (asked,) = await look(store, clock)
        assert asked.address == "ines@escola.example"


async def test_a_series_is_one_letter(store: Store, world: World, clock: Clock) -> None:
    await propose(store, world, clock, every_weeks=1, until=date(2026, 12, 15))
    (asked,) = await look(store, clock)
    assert asked.text.count("December") + asked.text.count("November") >= 3
    assert asked.calendar == ""


async def test_reminders_come_to_those_who_want_them_once(store: Store, world: World, clock: Clock) -> None:
    lesson = await propose(store, world, clock)
    await answer(store, world, clock, lesson.id)
    await look(store, clock)
    async with store.writing() as db:
        wishes = mailboxes.Wishes(day_before=False, hour_before=True)
        await mailboxes.choose(db, mailboxes.digest_of("ines@escola.example"), wishes)
    clock.now = START - 25 * HOUR
    assert await look(store, clock) == []
    clock.now = START - 23 * HOUR
    (day,) = await look(store, clock)
    assert (day.address, day.kind) == ("Camille@Ecole.example", Kind.DAY_BEFORE)
    assert f"https://hub/rooms/{world.room}" in day.text
    clock.now = START - 50 * MINUTE
    (hour,) = await look(store, clock)
    assert (hour.address, hour.kind) == ("ines@escola.example", Kind.HOUR_BEFORE)
    assert hour.useless_at == START
    clock.now = START - MINUTE
    assert await look(store, clock) == []


async def test_what_was_agreed_just_now_needs_no_reminder_the_day_before(
    store: Store, world: World, clock: Clock
) -> None:
    lesson = await propose(store, world, clock)
    clock.now = START - 20 * HOUR
    await answer(store, world, clock, lesson.id)
    assert {each.kind for each in await look(store, clock)} == {Kind.CHANGE}


async def test_whom_letters_do_not_reach_is_left_in_peace(store: Store, world: World, clock: Clock) -> None:
    async with store.writing() as db:
        await mailboxes.mark_unreached(db, mailboxes.digest_of("INES@escola.example"), "recipient", NOW)
    lesson = await propose(store, world, clock)
    assert await look(store, clock) == []
    await answer(store, world, clock, lesson.id)
    assert [each.address for each in await look(store, clock)] == ["Camille@Ecole.example"]


async def test_the_past_is_not_woken(store: Store, world: World, clock: Clock) -> None:
    await propose(store, world, clock)
    clock.now += 25 * HOUR
    assert await look(store, clock) == []
