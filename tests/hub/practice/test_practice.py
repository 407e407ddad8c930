"""Practice on both databases: an invented class that says yes, in no list, no letter, no figure; and it goes whole."""

from datetime import UTC, datetime

import pytest
import structlog
from sqlalchemy import func, select

from hub.keepers.queries import class_lines, twinning_titles
from hub.mentors.queries import overview
from hub.people.models import Person
from hub.practice import starting
from hub.retention.rounds import DAY, Retention
from hub.schools.actions import find_school
from hub.schools.models import School, SchoolClass
from hub.schools.queries import school_lines
from hub.sessions import actions as lessons
from hub.sessions import vote
from hub.sessions.actions import Plan, Teller
from hub.sessions.models import LessonState, Session
from hub.store.store import Store
from hub.twinnings import actions, proposals, stages
from hub.twinnings.matching import Side
from hub.twinnings.models import Room, Twinning
from hub.twinnings.proposals import ProposalRefused, Proposer
from hub.twinnings.queries import outline, rooms_of, twinnings_of
from hub.twinnings.search import Filters, looking_cards
from rooms.channel import CHAT, Channel
from rooms.events import MessageSaid
from rooms.ids import RoomId, Seq, TwinningId
from rooms.rights import Rights, Verb
from signaling.channels.purge import erase_person
from tests.hub.telling.desk import letters
from tests.hub.world import HOUR, NOW, Clock, World


async def begin(store: Store, world: World) -> TwinningId:
    """Camille, of Niort, practises; the texts are their names."""
    return await starting.start(
        store, person=world.camille, school_class=world.niort, languages=["fr", "en"], words=str, now=NOW
    )


async def room_in(store: Store, twinning: TwinningId) -> RoomId:
    async with store.reading() as db:
        (room,) = await rooms_of(db, twinning)
    return room.room


async def counts(store: Store) -> list[int]:
    """How many rows there are of what practice invents."""
    async with store.reading() as db:
        return [
            await db.scalar(select(func.count()).select_from(each)) or 0
            for each in (Twinning, Room, School, SchoolClass, Person, Session)
        ]


async def test_the_invented_class_greets_and_says_yes_to_every_date(any_store: Store, world: World) -> None:
    twinning = await begin(any_store, world)
    assert await begin(any_store, world) == twinning, "one at a time"
    room = await room_in(any_store, twinning)
    _, (hello,) = await any_store.log.since(Channel(room, CHAT), Seq(0), 9)
    assert isinstance(hello.event, MessageSaid)
    assert hello.event.text == "practice-hello-room"
    by = Teller(world.camille, world.niort)
    async with any_store.writing() as db:
        made = await lessons.propose(db, room=room, plan=Plan("Essai", NOW + 30 * HOUR, 45), by=by, now=NOW)
        assert made.state is LessonState.AGREED
        await lessons.move(db, session=made, starts_at=NOW + 40 * HOUR, minutes=45, by=by, now=NOW, all=False)
        assert made.state is LessonState.AGREED
        await vote.offer(db, session=made, starts_at=NOW + 50 * HOUR, minutes=45, by=by, now=NOW)
        assert (made.starts_at, made.state) == (NOW + 50 * HOUR, LessonState.AGREED)


async def test_nobody_else_hears_or_sees_of_it(any_store: Store, world: World) -> None:
    await letters(any_store, NOW)
    twinning = await begin(any_store, world)
    room = await room_in(any_store, twinning)
    async with any_store.writing() as db:
        plan = Plan("Essai", NOW + 30 * HOUR, 45)
        await lessons.propose(db, room=room, plan=plan, by=Teller(world.camille, world.niort), now=NOW)
        await stages.look_for_partners(db, twinning=twinning, is_looking=True)
        await stages.hand_over(db, twinning=twinning, to=world.niort, now=NOW)
        by = Proposer(world.camille, world.niort)
        with pytest.raises(ProposalRefused):
            await proposals.invite(db, twinning=twinning, school_class=world.brno, words="", by=by, now=NOW)
        with pytest.raises(ProposalRefused):
            await proposals.invite_by_link(db, twinning=twinning, words="", by=by, now=NOW)
    assert await letters(any_store, NOW) == []
    async with any_store.reading() as db:
        found = await outline(db, twinning)
        assert found is not None
        assert not Rights().may(world.actor("lea"), Verb.ENTER, found[1])
        assert twinning not in {each.twinning for each in await twinnings_of(db, world.actor("lea"), NOW)}
        assert twinning in {each.twinning for each in await twinnings_of(db, world.actor("camille"), NOW)}
        assert not await looking_cards(db, Side(frozenset({"fr"})), Filters(), but_of=[], now=NOW)
        assert twinning not in {each.twinning for each in await overview(db, any_store.log, ["FR", "PT"])}
        assert twinning in {each.twinning for each in await overview(db, any_store.log, [], [twinning])}
        assert len(await school_lines(db)) == len(await class_lines(db, NOW)) == 4
        assert "practice-title" not in await twinning_titles(db)
        assert await find_school(db, name="practice-school", town="Aveiro", country="PT") is None
        assert await actions.count_of(db, world.niort) == 1


async def test_after_a_fortnight_the_round_deletes_all_of_it(any_store: Store, world: World, clock: Clock) -> None:
    before = await counts(any_store)
    twinning = await begin(any_store, world)
    room = await room_in(any_store, twinning)
    async with any_store.writing() as db:
        plan = Plan("Essai", NOW + 30 * HOUR, 45)
        await lessons.propose(db, room=room, plan=plan, by=Teller(world.camille, world.niort), now=NOW)
    worker = Retention(
        any_store,
        lambda room, purge: erase_person(any_store.log, room, purge, lambda *_: None, clock),
        clock,
        structlog.get_logger(),
    )
    clock.now = NOW + 13 * DAY
    assert await worker.look()
    assert await counts(any_store) != before
    clock.now = NOW + 14 * DAY
    assert await worker.look()
    assert await counts(any_store) == before
    _, entries = await any_store.log.since(Channel(room, CHAT), Seq(0), 9)
    assert not any(isinstance(each.event, MessageSaid) for each in entries)
    assert await begin(any_store, world) != twinning, "and another may begin"


async def test_a_class_of_the_same_country_meets_another_one(any_store: Store, world: World) -> None:
    made = await starting.start(
        any_store, person=world.ines, school_class=world.evora, languages=["pt"], words=str, now=NOW
    )
    async with any_store.reading() as db:
        invented = await db.scalar(select(School.country).where(School.is_practice))
        twinning = await db.get_one(Twinning, made)
    assert invented == "SI"
    assert twinning.starts_on <= datetime.fromtimestamp(NOW / 1000, UTC).date() < twinning.ends_on


@pytest.fixture
def clock() -> Clock:
    """A clock that tests turn."""
    return Clock()
