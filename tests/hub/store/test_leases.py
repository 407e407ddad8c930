"""Rows that wait for a worker, on both databases: each goes to one, and none is lost with whoever had it."""

import asyncio
from collections.abc import Sequence

import structlog
from sqlalchemy import select

from hub.capsules.models import Capsule
from hub.store import leases
from hub.store.store import Store
from hub.store.tables import Instant
from tests.hub.world import NOW, World


async def ask_for(store: Store, world: World, count: int) -> list[str]:
    """So many rows that wait, the oldest first."""
    rows = [Capsule(twinning_id=world.twinning, at=Instant(NOW + at)) for at in range(count)]
    async with store.writing() as db:
        db.add_all(rows)
    return [row.id for row in rows]


async def take(store: Store, now: int = NOW) -> Capsule | None:
    async with store.writing() as db:
        return await leases.take(db, Capsule, "broken", Instant(now), Capsule.made_at.is_(None))


async def test_workers_share_what_waits(any_store: Store, world: World) -> None:
    waiting = await ask_for(any_store, world, 5)

    async def work() -> Sequence[str]:
        done = []
        while (job := await take(any_store)) is not None:
            done.append(job.id)
            await asyncio.sleep(0)
        return done

    shares = await asyncio.gather(work(), work(), work())
    assert sorted(each for share in shares for each in share) == sorted(waiting)


async def test_the_oldest_first_and_a_dead_workers_again(any_store: Store, world: World) -> None:
    first, second = await ask_for(any_store, world, 2)
    taken = await take(any_store)
    assert taken is not None
    assert (taken.id, taken.attempts) == (first, 1)
    async with any_store.writing() as db:
        assert await leases.renew(db, taken, Instant(NOW + 1), 40)
    later = await take(any_store, NOW + leases.LEASE)
    assert later is not None
    assert later.id == second, "who renewed it still has it"
    again = await take(any_store, NOW + leases.LEASE + 1)
    assert again is not None
    assert (again.id, again.attempts, again.percent) == (first, 2, 0)
    async with any_store.writing() as db:
        assert not await leases.renew(db, taken, Instant(NOW)), "the late worker has lost it"
        await leases.give_up(db, taken, "broken")
    async with any_store.reading() as db:
        assert await db.scalar(select(Capsule.problem).where(Capsule.id == first)) is None


async def test_what_is_put_back_costs_no_attempt_and_waits_a_while(any_store: Store, world: World) -> None:
    [only] = await ask_for(any_store, world, 1)
    for turn in range(leases.MOST_ATTEMPTS + 2):
        now = NOW + turn * leases.LEASE
        job = await take(any_store, now)
        assert job is not None
        assert (job.id, job.attempts) == (only, 1)
        async with any_store.writing() as db:
            await leases.put_back(db, job, Instant(now))
        assert await take(any_store, now) is None


async def test_three_deaths_are_enough(any_store: Store, world: World) -> None:
    [only] = await ask_for(any_store, world, 1)
    for turn in range(leases.MOST_ATTEMPTS):
        assert await take(any_store, NOW + turn * leases.LEASE) is not None
    assert await take(any_store, NOW + leases.MOST_ATTEMPTS * leases.LEASE) is None
    async with any_store.reading() as db:
        assert await db.scalar(select(Capsule.problem).where(Capsule.id == only)) == "broken"


async def test_trouble_ends_a_round_and_not_the_worker() -> None:
    """Each of the news begins another."""
    news, rounds = asyncio.Event(), asyncio.Queue[int]()

    async def look() -> bool:
        rounds.put_nowait(1)
        raise OSError("a full disk")

    with structlog.testing.capture_logs() as said:
        task = asyncio.create_task(leases.work_off(look, news, structlog.get_logger(), "not made"))
        await rounds.get()
        news.set()
        await rounds.get()
        assert not task.done()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert [(each["event"], each["why"]) for each in said] == [("not made", "OSError")] * 2
