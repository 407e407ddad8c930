"""The daily round on both databases: what is due goes, nothing else; one worker does it, and a kill costs nothing."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
import structlog
from sqlalchemy import func, select

from hub.people.erasure import Erase
from hub.people.models import FailedAttempt, Login, Person
from hub.retention.models import EmptiedTwinning, RetentionRound
from hub.retention.rounds import DAY, TAKEN_FOR, Retention
from hub.retention.table import PUPILS, ROOMS
from hub.schools.models import SchoolClass
from hub.store.store import Store
from hub.twinnings import stages
from rooms.channel import CHAT, Author, Channel, Unavailable
from rooms.commands import Say
from rooms.events import Erased, MessageSaid
from rooms.ids import OpId, PersonId, RoomId, Seq
from signaling.channels.purge import Purge, erase_person
from signaling.channels.turn import Memory, Submission, Turn
from tests.hub.world import NOW, Clock, World

YEAR = ROOMS.kept // timedelta(milliseconds=1)


@pytest.fixture
def clock() -> Clock:
    """A clock that tests turn."""
    return Clock()


def erasing(store: Store, clock: Clock) -> Erase:
    """As a hub without sockets erases."""
    return lambda room, purge: erase_person(store.log, room, purge, lambda *_: None, clock)


def worker(store: Store, clock: Clock, erase: Erase | None = None) -> Retention:
    """One of several."""
    return Retention(store, erase or erasing(store, clock), clock, structlog.get_logger())


async def say(store: Store, world: World, *people: PersonId) -> None:
    channel = Channel(world.room, CHAT)
    for number, person in enumerate(people):
        author = Author(person, world.niort)
        submission = Submission(channel, author, OpId(f"said-000{number}"), Say(text="Bonjour"), lambda answer: None)
        turn = Turn(Memory(CHAT), [submission], NOW)
        await store.log.turn(channel, Memory(CHAT).known, turn.keys, turn.decide, turn.now)


async def said(store: Store, world: World) -> list[type]:
    return [type(entry.event) for entry in (await store.log.since(Channel(world.room, CHAT), Seq(0), 9))[1]][:2]


async def count(store: Store, model: Any) -> int:
    async with store.reading() as db:
        return await db.scalar(select(func.count()).select_from(model)) or 0


async def test_a_year_after_the_archive_the_words_go(any_store: Store, world: World, clock: Clock) -> None:
    await say(any_store, world, world.lea, world.camille)
    async with any_store.writing() as db:
        await stages.archive(db, twinning=world.twinning, now=NOW)
    clock.now = NOW + YEAR - 1
    assert await worker(any_store, clock).look()
    assert await said(any_store, world) == [MessageSaid, MessageSaid]
    clock.now += DAY
    assert await worker(any_store, clock).look()
    assert await said(any_store, world) == [Erased, Erased]
    assert await count(any_store, EmptiedTwinning) == 1
    # Opened again and archived again, its clock runs anew.
    async with any_store.writing() as db:
        await stages.reopen(db, twinning=world.twinning, now=clock.now)
        await stages.archive(db, twinning=world.twinning, now=clock.now + 1)
    head = (await any_store.log.heads(world.room))[CHAT]
    clock.now += YEAR + DAY
    assert await worker(any_store, clock).look()
    assert (await any_store.log.heads(world.room))[CHAT] == head, "nothing was left to erase"


async def test_what_goes_on_stays(any_store: Store, world: World, clock: Clock) -> None:
    await say(any_store, world, world.lea, world.camille)
    clock.now = NOW + 3 * YEAR
    assert await worker(any_store, clock).look()
    assert await said(any_store, world) == [MessageSaid, MessageSaid], "nobody has archived it"
    assert await count(any_store, Person) == 6


@pytest.mark.parametrize("ends", [False, True])
async def test_the_pupils_of_a_class_that_rests_or_ended_go(
    any_store: Store, world: World, clock: Clock, ends: bool
) -> None:
    await say(any_store, world, world.lea, world.camille)
    async with any_store.writing() as db:
        group = await db.get_one(SchoolClass, world.niort)
        group.archived_at, group.ends_at = NOW, NOW + DAY if ends else None
    assert await worker(any_store, clock).look()
    assert await count(any_store, Person) == 6
    clock.now += DAY if ends else PUPILS.goes(NOW) - NOW
    assert await worker(any_store, clock).look()
    async with any_store.reading() as db:
        assert await db.get(Person, world.lea) is None
    assert await count(any_store, Person) == 5, "teachers and tablets stay"
    assert await said(any_store, world) == [Erased, MessageSaid]


async def test_rows_go_at_their_time(any_store: Store, world: World, clock: Clock) -> None:
    async with any_store.writing() as db:
        for number, age in enumerate((DAY, 40 * DAY)):
            db.add(
                Login(
                    token_hash=bytes([number]) * 32, person_id=world.lea, created_at=NOW - age, last_seen_at=NOW - age,
                    expires_at=NOW, user_agent="",
                )
            )  # fmt: skip
            db.add(FailedAttempt(subject=b"x" * 32, at=NOW - number * DAY))
    assert await worker(any_store, clock).look()
    assert await count(any_store, Login) == 1
    assert await count(any_store, FailedAttempt) == 1


async def test_one_worker_a_day(any_store: Store, world: World, clock: Clock) -> None:
    workers = [worker(any_store, clock) for _ in range(4)]
    assert sorted(await asyncio.gather(*(each.look() for each in workers))) == [False, False, False, True]
    clock.now += DAY - 1
    assert not await workers[0].look()
    clock.now += 1
    assert await workers[0].look()


async def test_a_round_that_was_killed_is_ended_by_another(any_store: Store, world: World, clock: Clock) -> None:
    await say(any_store, world, world.lea, world.camille)
    async with any_store.writing() as db:
        await stages.archive(db, twinning=world.twinning, now=NOW)
    clock.now = NOW + YEAR
    whole, asked = erasing(any_store, clock), 0

    async def dying(room: RoomId, purge: Purge) -> None:
        nonlocal asked
        asked += 1
        if asked == 2:
            raise Unavailable
        await whole(room, purge)

    with pytest.raises(Unavailable):
        await worker(any_store, clock, dying).look()
    assert sorted(kind.__name__ for kind in await said(any_store, world)) == ["Erased", "MessageSaid"]
    assert await count(any_store, EmptiedTwinning) == 0
    assert not await worker(any_store, clock).look(), "the first might still be at it"
    clock.now += TAKEN_FOR
    assert await worker(any_store, clock).look()
    assert await said(any_store, world) == [Erased, Erased]
    async with any_store.reading() as db:
        assert (await db.get_one(RetentionRound, 1)).done_at == clock.now
