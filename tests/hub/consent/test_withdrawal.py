"""A yes to drawings that is taken back takes along what the child drew and wrote: now, and once more later."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest
import structlog

from hub.consent import actions, queries
from hub.consent.ledger import Kind, Tag
from hub.consent.withdrawal import SETTLED_AFTER, Traces, Withdrawals, traces
from hub.people import pupils
from hub.people.erasure import Erase
from hub.people.pupils import Pupil
from hub.safety.holds import SqlHolds
from hub.store.store import Store
from rooms.channel import CHAT, Author, Channel, ChannelName, Unavailable, page
from rooms.commands import AnyCommand, DrawStroke, PlaceStamp, Say
from rooms.holding import Why
from rooms.ids import OpId, PersonId
from signaling.channels.purge import erase_person
from signaling.channels.turn import Memory, Submission, Turn
from signaling.ports import Held
from tests.hub.world import MINUTE, NOW, Clock, World

TODAY = datetime.fromtimestamp(NOW / 1000, UTC).date()


async def do(store: Store, world: World, person: PersonId, channel: ChannelName, command: AnyCommand) -> None:
    where = Channel(world.room, channel)
    submission = Submission(where, Author(person, world.niort), OpId(f"op-{uuid4()}"), command, lambda answer: None)
    turn = Turn(Memory(channel), [submission], NOW)
    await store.log.turn(where, Memory(channel).known, turn.keys, turn.decide, turn.now)


async def draw(store: Store, world: World, person: PersonId) -> None:
    line = DrawStroke(stroke=f"line-{uuid4()}", tool="pen", colour=1, width=1, points=[100, 100, 50, 50])
    await do(store, world, person, page(1), line)


async def enter(store: Store, world: World, clock: Clock, *, is_given: bool) -> None:
    tags = [Tag(world.lea, Kind.DRAWING)]
    async with store.writing() as db:
        await actions.enter(
            db, school_class=world.niort, given=tags if is_given else (), withdrawn=() if is_given else tags,
            valid_from=TODAY, today=TODAY, by=world.camille, now=clock(),  # type: ignore[arg-type]
        )  # fmt: skip


async def lea(store: Store, world: World) -> Pupil:
    async with store.reading() as db:
        found = await pupils.find(db, world.lea)
    assert found is not None
    return found


def withdrawals(store: Store, clock: Clock, erase: Erase | None = None) -> Withdrawals:
    in_store: Erase = lambda room, purge: erase_person(store.log, room, purge, lambda *_: None, clock)  # noqa: E731
    return Withdrawals(store, erase or in_store, clock, structlog.get_logger())


async def test_what_a_pupil_left_is_counted(any_store: Store, world: World) -> None:
    assert await traces(any_store, await lea(any_store, world)) == Traces()
    for person in (world.lea, world.lea, world.camille):
        await draw(any_store, world, person)
    await do(any_store, world, world.lea, CHAT, Say(text="Bonjour"))
    stamp = PlaceStamp(stamp="stamp-0001", picture="heart", colour=3, width=1, points=[100, 100])
    await do(any_store, world, world.lea, page(2), stamp)
    assert await traces(any_store, await lea(any_store, world)) == Traces(lines=3, messages=1)


async def test_what_was_on_its_way_goes_too_and_a_killed_hub_goes_on(any_store: Store, world: World) -> None:
    clock = Clock()
    await enter(any_store, world, clock, is_given=True)
    await draw(any_store, world, world.lea)
    await draw(any_store, world, world.camille)
    await enter(any_store, world, clock, is_given=False)
    pupil = await lea(any_store, world)
    await withdrawals(any_store, clock).look()
    assert await traces(any_store, pupil) == Traces(lines=1), "the rest is still on its way"
    clock.now += SETTLED_AFTER

    async def away(room: object, purge: object) -> None:
        raise Unavailable

    with pytest.raises(Unavailable):
        await withdrawals(any_store, clock, away).look()
    await withdrawals(any_store, clock).look()
    assert await traces(any_store, pupil) == Traces()
    await withdrawals(any_store, clock, away).look()  # it is done, once


async def test_a_new_yes_keeps_what_is_drawn_since(any_store: Store, world: World) -> None:
    clock = Clock()
    await enter(any_store, world, clock, is_given=True)
    await enter(any_store, world, clock, is_given=False)
    await enter(any_store, world, clock, is_given=True)
    await draw(any_store, world, world.lea)
    clock.now += MINUTE
    await withdrawals(any_store, clock).look()
    assert await traces(any_store, await lea(any_store, world)) == Traces(lines=1)
    async with any_store.reading() as db:
        assert await queries.given_now(db, {world.niort: "Europe/Paris"}, clock.now) == {Tag(world.lea, Kind.DRAWING)}  # type: ignore[arg-type]


async def test_what_waited_for_a_teacher_waits_no_more(any_store: Store, world: World) -> None:
    holds, clock = SqlHolds(any_store), Clock()
    for person in (world.lea, world.tablet):
        await holds.keep(Held("", world.room, person, world.niort, OpId("op-held-01"), "Bonjour", Why.CLASS, NOW))
    await enter(any_store, world, clock, is_given=True)
    await enter(any_store, world, clock, is_given=False)
    assert [held.person for held in await holds.of_room(world.room)] == [world.tablet]
