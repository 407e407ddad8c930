"""The pulse in a real store: who owes what to whom, who was heard of, and what changes hands when a class leaves."""

from datetime import date, timedelta

from sqlalchemy import select

from hub.advent import actions as advent
from hub.advent.actions import Filling, Plan
from hub.advent.models import CalendarDoor
from hub.calendar.actions import add_holidays, days_off
from hub.letterbox.actions import open_box
from hub.letterbox.models import Letterbox
from hub.mascots import actions as mascots
from hub.mascots.models import Mascot
from hub.materials.actions import Home, hold
from hub.materials.facts import Facts
from hub.parcels import actions as parcels
from hub.parcels.models import Envelope
from hub.parcels.queries import board_of
from hub.parcels.story import State
from hub.pulse import handover
from hub.pulse.debts import Debt, Matter, debts_of
from hub.pulse.queries import pauses_of, pulse_of, silences
from hub.schools.life import end
from hub.schools.queries import classes_of
from hub.sessions import actions as sessions
from hub.sessions.actions import Plan as Lesson
from hub.sessions.actions import Teller
from hub.sessions.models import Answer, Session
from hub.store.store import Store
from hub.store.tables import Instant
from hub.twinnings.stages import leader_of
from rooms.channel import CHAT, Author, Channel
from rooms.ids import ClassId
from tests.contract.turns import saying
from tests.hub.world import HOUR, NOW, World

DAY = 24 * HOUR
TODAY = date(2026, 11, 18)  # NOW, a Wednesday


async def owed(store: Store, world: World, now: int = NOW) -> list[Debt]:
    async with store.reading() as db:
        zones = {each.school_class: each.time_zone for each in await classes_of(db, world.twinning, Instant(now))}
        return await debts_of(db, world.twinning, zones, TODAY + timedelta((now - NOW) // DAY), Instant(now))


async def test_each_sign_of_a_class_counts_for_it_alone(any_store: Store, world: World) -> None:
    classes = [world.niort, world.evora, world.chania]
    async with any_store.reading() as db:
        before = await silences(db, world.twinning, classes, Instant(NOW), any_store.log)
    assert all(each.is_silent and each.last_on == date(2026, 9, 1) for each in before.values()), "since they joined"
    author = Author(world.camille, world.niort)
    await any_store.log.turn(Channel(world.room, CHAT), None, [], lambda view: [saying("Coucou", author)], NOW - DAY)
    async with any_store.writing() as db:
        await hold(db, Home(world.twinning, world.evora, None), Facts(text="Olá"), None, Instant(NOW - 2 * DAY))
        pauses = await pauses_of(db, [world.twinning, world.other_twinning], Instant(NOW), any_store.log)
        after = await silences(db, world.twinning, classes, Instant(NOW), any_store.log)
        without = await silences(db, world.twinning, classes, Instant(NOW))
    assert [after[each].last_on for each in classes] == [date(2026, 11, 17), date(2026, 11, 16), date(2026, 9, 1)]
    assert without[world.niort].is_silent, "what was said is known by the log alone"
    assert pauses[world.twinning] == 0
    assert pauses[world.other_twinning] > 30
    async with any_store.reading() as db:
        elsewhere = await silences(db, world.other_twinning, [world.brno], Instant(NOW), any_store.log)
    assert elsewhere[world.brno].is_silent, "signs elsewhere are none here"


async def test_holidays_that_a_class_entered_are_no_silence(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        trip = days_off("Classe verte", date(2026, 9, 2), date(2026, 11, 25))
        await add_holidays(db, school_class=world.niort, holidays=[trip], now=Instant(NOW))
        beats = await pulse_of(db, world.twinning, await classes_of(db, world.twinning, Instant(NOW)), Instant(NOW))
    quiet = {each.group.school_class: each.silence for each in beats}
    assert (quiet[world.niort].is_silent, quiet[world.niort].school_days) == (False, 0)
    assert quiet[world.niort].rests_until == date(2026, 11, 25)
    assert quiet[world.evora].is_silent


async def test_who_owes_what_to_whom(any_store: Store, world: World) -> None:
    assert await owed(any_store, world) == []
    niort, evora, chania = world.niort, world.evora, world.chania
    async with any_store.writing() as db:
        made = await parcels.begin(
            db, twinning=world.twinning, title="Cartes", kind="card", wanted_on=TODAY + timedelta(3),
            pairs=[(niort, evora), (evora, niort)], now=Instant(NOW),
        )  # fmt: skip
        board = await board_of(db, made.id, niort)
        assert board is not None
        envelope = board.envelopes[(evora, niort)].envelope
        for state, ago in ((State.MADE, 60), (State.POSTED, 59)):
            day = TODAY - timedelta(ago)
            await parcels.tell(db, envelope, state, day, by=evora, now=Instant(NOW), today=TODAY)
        plan = Plan("Avent", TODAY + timedelta(1), 3, 8 * 60)
        calendar = await advent.make(db, world.twinning, plan, [evora, niort, chania], once="a", now=Instant(NOW))
        doors = {each.number: each.school_class_id for each in await db.scalars(select(CalendarDoor))}
        full = next(number for number, each in doors.items() if each == chania)
        await advent.fill(db, calendar.id, full, Filling(None, "Καλημέρα"), revision=1, now=Instant(NOW))
        await sessions.propose(
            db, room=world.room, plan=Lesson("Les cris", Instant(NOW + 3 * DAY), 45), by=Teller(world.ines, evora),
            now=Instant(NOW),
        )  # fmt: skip
    found = await owed(any_store, world)
    assert [(each.matter, each.by, each.to, each.count) for each in found] == [
        (Matter.LATE, evora, niort, 1),
        (Matter.DOOR, evora, None, 1),
        (Matter.POST, niort, evora, 1),
        (Matter.DOOR, niort, None, 1),
        (Matter.ANSWER, niort, evora, 1),
        (Matter.ANSWER, chania, evora, 1),
    ]
    async with any_store.writing() as db:
        [lesson] = await db.scalars(select(Session).where(Session.state == "proposed"))
        by = Teller(world.camille, niort)
        await sessions.answer(db, session=lesson, by=by, answer=Answer.YES, now=Instant(NOW), all=False)
    assert not [each for each in await owed(any_store, world) if each.matter is Matter.ANSWER and each.by == niort]


async def left_of(store: Store, world: World, school_class: ClassId) -> handover.Remainder:
    async with store.reading() as db:
        return await handover.remainder(db, world.twinning, school_class, Instant(NOW))


async def prepared(store: Store, world: World) -> None:
    """Évora, which leads, holds something of everything."""
    niort, evora, chania = world.niort, world.evora, world.chania
    async with store.writing() as db:
        made = await parcels.begin(
            db, twinning=world.twinning, title="Cartes", kind="card", wanted_on=None,
            pairs=parcels.everybody([niort, evora, chania]), now=Instant(NOW),
        )  # fmt: skip
        board = await board_of(db, made.id, evora)
        assert board is not None
        for giver, receiver, state in ((evora, niort, State.MADE), (niort, evora, State.POSTED)):
            envelope = board.envelopes[(giver, receiver)].envelope
            await parcels.tell(db, envelope, state, TODAY, by=giver, now=Instant(NOW), today=TODAY)
        await parcels.begin(
            db, twinning=world.twinning, title="Colis", kind="parcel", wanted_on=None, pairs=[(evora, niort)],
            now=Instant(NOW),
        )  # fmt: skip
        plan = Plan("Avent", TODAY + timedelta(9), 6, 8 * 60)
        await advent.make(db, world.twinning, plan, [evora, niort, chania], once="a", now=Instant(NOW))
        await mascots.set_out(
            db, twinning=world.twinning, home=evora, name="Rita", animal="fox", day=TODAY, now=Instant(NOW)
        )
        await open_box(db, world.twinning, evora, Instant(NOW))
        await hold(db, Home(world.twinning, evora, None), Facts(text="Olá"), None, Instant(NOW))


async def test_what_a_class_holds_changes_hands_and_nothing_is_lost(any_store: Store, world: World) -> None:
    await prepared(any_store, world)
    left = await left_of(any_store, world, world.evora)
    assert (left.leads, left.to_make, left.to_come, left.doors, left.homes, left.has_box) == (
        True, 2, 1, 2, ["Rita"], True
    )  # fmt: skip
    assert (left.to_post, left.on_way, [name for name, _ in left.mascots], left.held) == (1, 1, ["Rita"], 1)
    for _ in range(2):  # done twice it is done once
        async with any_store.writing() as db:
            assert await handover.move(db, world.twinning, world.evora, world.chania, Instant(NOW))
    after = await left_of(any_store, world, world.evora)
    assert (after.to_move, after.to_finish) == (0, left.to_finish), "the rest is theirs to finish"
    heir = await left_of(any_store, world, world.chania)
    assert (heir.leads, heir.doors, heir.homes) == (True, 4, ["Rita"])
    async with any_store.reading() as db:
        pairs = [(each.giver_id, each.receiver_id) for each in await db.scalars(select(Envelope))]
        assert sorted(pairs) == sorted([
            (world.evora, world.niort),  # made: theirs to post
            (world.niort, world.evora),  # under way
            (world.niort, world.chania),
            (world.chania, world.niort),
            (world.chania, world.niort),  # the parcel, which Évora had not begun
        ])  # fmt: skip
        assert await db.get(Letterbox, (world.twinning, world.evora)) is None


async def test_nobody_else_takes_over(any_store: Store, world: World) -> None:
    await prepared(any_store, world)
    for to in (world.brno, world.evora, ClassId("nobody")):
        async with any_store.writing() as db:
            assert not await handover.move(db, world.twinning, world.evora, to, Instant(NOW))
    assert (await left_of(any_store, world, world.evora)).leads


async def test_a_class_that_ends_hands_over_by_itself(any_store: Store, world: World) -> None:
    await prepared(any_store, world)
    async with any_store.writing() as db:
        await end(db, world.evora, Instant(NOW + 2 * HOUR))
    async with any_store.reading() as db:
        assert await leader_of(db, world.twinning) == world.niort, "the next in the chain"
        assert {each.home_id for each in await db.scalars(select(Mascot))} == {world.niort}
        assert world.evora not in {each.school_class_id for each in await db.scalars(select(CalendarDoor))}
