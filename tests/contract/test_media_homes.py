"""Media homes on both databases: one worker at a time, a higher term each time, and the database's clock alone."""

import asyncio

import pytest

from hub.store.media_homes import SqlMediaHomes
from hub.store.store import Store
from rooms.channel import Unavailable
from rooms.ids import RoomId
from signaling.bus.roster import WorkerId
from tests.hub.conftest import any_store, postgres_template, sqlite_template

__all__ = ["any_store", "postgres_template", "sqlite_template"]

ROOM, OTHER = RoomId("room-0001"), RoomId("room-0002")
ONE, TWO, THREE = WorkerId("one"), WorkerId("two"), WorkerId("three")


async def test_the_first_has_it_and_keeps_it_until_it_lets_go(any_store: Store) -> None:
    homes = SqlMediaHomes(any_store)
    first = await homes.take(ROOM, ONE, 60)
    assert (first.worker, first.term) == (ONE, 1)
    assert await homes.take(ROOM, TWO, 60) == first
    assert await homes.take(ROOM, ONE, 60) == first, "again is the same"
    assert (await homes.take(OTHER, TWO, 60)).worker == TWO
    await homes.release(TWO, [ROOM])
    assert await homes.take(ROOM, TWO, 60) == first, "nobody lets go for another"
    await homes.release(ONE, [ROOM])
    second = await homes.take(ROOM, TWO, 60)
    assert (second.worker, second.term) == (TWO, 2)
    assert await homes.renew(ONE, [ROOM], 60) == frozenset()


async def test_a_lease_ends_by_itself_and_not_while_it_is_renewed(any_store: Store) -> None:
    homes = SqlMediaHomes(any_store)
    await homes.take(ROOM, ONE, 0.2)
    await homes.take(OTHER, ONE, 60)
    assert await homes.renew(ONE, [ROOM, OTHER], 60) == {ROOM, OTHER}
    await asyncio.sleep(0.3)
    assert (await homes.take(ROOM, TWO, 60)).worker == ONE
    await homes.renew(ONE, [ROOM], 0.01)
    await asyncio.sleep(0.1)
    assert await homes.renew(ONE, [ROOM, OTHER], 60) == {OTHER}, "what has ended is not renewed"
    assert (await homes.take(ROOM, TWO, 60)).term == 2
    assert await homes.renew(ONE, [], 60) == frozenset()


async def test_of_many_at_once_one_is_elected(any_store: Store) -> None:
    homes = SqlMediaHomes(any_store)
    for term in (1, 2, 3):
        leases = await asyncio.gather(*(homes.take(ROOM, worker, 60) for worker in (ONE, TWO, THREE) * 4))
        assert len(set(leases)) == 1
        assert leases[0].term == term
        await homes.release(leases[0].worker, [ROOM])


async def test_a_dead_worker_is_forgotten_with_all_its_rooms(any_store: Store) -> None:
    homes = SqlMediaHomes(any_store)
    await homes.take(ROOM, ONE, 60)
    await homes.take(OTHER, ONE, 60)
    await homes.forget(ONE)
    assert [(await homes.take(room, TWO, 60)).worker for room in (ROOM, OTHER)] == [TWO, TWO]


async def test_a_database_that_is_away_is_unavailable(tmp_path: object) -> None:
    homes = SqlMediaHomes(Store("postgresql://nobody@127.0.0.1:1/nothing", tmp_path))  # type: ignore[arg-type]
    with pytest.raises(Unavailable):
        await homes.take(ROOM, ONE, 60)
