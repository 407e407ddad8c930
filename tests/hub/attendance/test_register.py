"""Who was in a lesson: written minute by minute, counted once however many look, and kept for a while."""

import asyncio

import pytest
import structlog

from hub.attendance.queries import as_csv, attendance
from hub.attendance.register import KEPT_FOR, Register, Said, say_headcount
from hub.store.store import Store
from rooms.ids import ClassId, RoomId
from tests.hub.world import HOUR, MINUTE, NOW, Clock, World


@pytest.fixture
def clock() -> Clock:
    """A clock that tests turn."""
    return Clock()


def worker(store: Store, clock: Clock, seats: dict[RoomId, set[ClassId]]) -> Register:
    """One that sees these classes."""
    return Register(store, lambda: seats, clock, structlog.get_logger())


async def test_minutes_are_counted_once_whoever_sees_them(any_store: Store, world: World, clock: Clock) -> None:
    one = worker(any_store, clock, {world.room: {world.niort, world.evora}})
    two = worker(any_store, clock, {world.room: {world.niort}})
    for _ in range(12):
        await asyncio.gather(one.look(), two.look())
        clock.now += MINUTE // 3
    async with any_store.reading() as db:
        lines = await attendance(db, world.lesson)
    assert [(line.town, line.headcount) for line in lines] == [("Évora", 21), ("Niort", 20)]
    assert {line.minutes for line in lines} <= {4, 5}
    assert lines[0].joined_at == NOW
    assert lines[0].seen_at == clock.now - MINUTE // 3
    # A worker that is killed had written what it saw: another one goes on from there.
    clock.now += 3 * MINUTE
    await worker(any_store, clock, {world.room: {world.niort}}).look()
    async with any_store.reading() as db:
        evora, niort = await attendance(db, world.lesson)
    assert niort.minutes - evora.minutes == 1
    assert niort.seen_at == clock.now


async def test_what_a_teacher_says_in_the_room_counts_until_it_is_mended(
    any_store: Store, world: World, clock: Clock
) -> None:
    said: dict[ClassId, Said] = {world.niort: Said(17, NOW - HOUR)}
    register = Register(
        any_store, lambda: {world.room: {world.niort}}, clock, structlog.get_logger(), lambda _, each: said.get(each)
    )

    async def counted() -> int:
        await register.look()
        async with any_store.reading() as db:
            (line,) = await attendance(db, world.lesson)
        return line.headcount

    assert await counted() == 20, "what was said at another lesson says nothing of this one"
    clock.now += 5 * MINUTE
    said[world.niort] = Said(18, clock.now - MINUTE // 6)
    for _ in range(5):
        assert await counted() == 18
        clock.now += MINUTE // 3
    async with any_store.writing() as db:
        await say_headcount(db, world.lesson, world.niort, Said(19, clock.now))
    assert await counted() == 19
    said[world.niort] = Said(21, clock.now)
    clock.now += MINUTE // 6
    async with any_store.writing() as db:
        await say_headcount(db, world.lesson, world.niort, Said(20, clock.now))
    assert await counted() == 20, "mended seconds after it was said in the room"
    clock.now += MINUTE // 3
    said[world.niort] = Said(0, clock.now)
    assert await counted() == 0


async def test_only_around_a_lesson_and_for_the_nearest(any_store: Store, world: World, clock: Clock) -> None:
    register = worker(any_store, clock, {world.room: {world.niort}, RoomId("gone"): {world.niort}})
    clock.now = NOW + 35 * MINUTE + 31 * MINUTE
    await register.look()
    async with any_store.reading() as db:
        assert await attendance(db, world.lesson) == []
    clock.now = NOW + 35 * MINUTE + 29 * MINUTE
    await register.look()
    async with any_store.reading() as db:
        (line,) = await attendance(db, world.lesson)
    assert line.minutes == 1


async def test_a_teacher_says_how_many_and_a_year_later_it_is_gone(
    any_store: Store, world: World, clock: Clock
) -> None:
    register = worker(any_store, clock, {world.room: {world.niort}})
    await register.look()
    async with any_store.writing() as db:
        assert await say_headcount(db, world.lesson, world.niort, Said(17, clock.now))
        assert not await say_headcount(db, world.lesson, world.evora, Said(17, clock.now)), "they were not there"
    async with any_store.reading() as db:
        (line,) = await attendance(db, world.lesson)
    assert line.headcount == 17
    table = as_csv([line], ["a"])
    assert "CM1,École Jules-Ferry,Niort,17,2026-11-" in table
    clock.now += KEPT_FOR + HOUR
    await worker(any_store, clock, {}).look()
    async with any_store.reading() as db:
        assert await attendance(db, world.lesson) == []
