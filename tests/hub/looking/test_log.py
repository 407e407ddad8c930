"""Looks on both databases: one line an hour however many look at once, kept half a year."""

import asyncio

from hub.looking.log import KEPT, looks, note
from hub.looking.models import Sight
from hub.people.models import Person
from hub.retention.rounds import forget
from hub.store.store import Store
from tests.hub.world import NOW, World


async def look(store: Store, world: World, now: int = NOW) -> None:
    async with store.writing() as db:
        await note(db, school_class=world.niort, person=world.camille, sight=Sight.KEY, now=now)


async def test_one_line_an_hour(any_store: Store, world: World) -> None:
    await asyncio.gather(*(look(any_store, world) for _ in range(4)))
    async with any_store.reading() as db:
        assert [(line.name, line.sight) for line in await looks(db, world.niort, NOW)] == [("Camille", Sight.KEY)]
        assert await looks(db, world.evora, NOW) == []


async def test_half_a_year_later_it_is_gone(any_store: Store, world: World) -> None:
    await look(any_store, world)
    async with any_store.writing() as db:
        await forget(db, NOW + KEPT - 1)
        assert len(await looks(db, world.niort, NOW)) == 1
        await forget(db, NOW + KEPT)
        assert await looks(db, world.niort, NOW) == []


async def test_who_left_is_somebody(any_store: Store, world: World) -> None:
    await look(any_store, world)
    async with any_store.writing() as db:
        await db.delete(await db.get_one(Person, world.camille))
        await db.flush()
        assert [line.name for line in await looks(db, world.niort, NOW)] == [None]
