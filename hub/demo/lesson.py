"""Sees to it that a lesson is running in the demo's room at all times."""

import asyncio
from collections.abc import Callable

from hub.demo.cast import LESSON_TITLE
from hub.sessions import actions, queries
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.ids import RoomId

LESSON_MINUTES = 60
BEGAN_MINUTES_AGO = 3
_LOOK_SECONDS = 15.0


async def give_lesson(store: Store, room: RoomId, now: Instant) -> None:
    """Begin a lesson unless one is running; it began some minutes ago, so that one comes into the middle of it."""
    async with store.writing() as db:
        if await queries.running_lesson(db, room, now) is None:
            starts_at = Instant(now - BEGAN_MINUTES_AGO * 60_000)
            ends_at = Instant(starts_at + LESSON_MINUTES * 60_000)
            await actions.schedule(db, room=room, title=LESSON_TITLE, starts_at=starts_at, ends_at=ends_at)


async def give_lessons(store: Store, room: RoomId, clock_ms: Callable[[], int]) -> None:
    """One after the other, until cancelled."""
    while True:
        await give_lesson(store, room, Instant(clock_ms()))
        await asyncio.sleep(_LOOK_SECONDS)
