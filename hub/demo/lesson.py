"""Sees to it that a lesson is running in the demo's room at all times."""

import asyncio
from collections.abc import Callable

from hub.catalogues import HOUSE_LANGUAGE
from hub.demo.cast import LESSON_TITLE
from hub.kits.shelf import our_kits
from hub.runsheets.actions import fill_from_kit
from hub.sessions import actions, queries
from hub.sessions.models import Answer, Reply
from hub.sessions.settling import deciding
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.ids import RoomId

RUN_SHEET = "animals", "quiz"
"""The kit, and its lesson whose steps are played."""
LESSON_MINUTES = 60
BEGAN_MINUTES_AGO = 3
_LOOK_SECONDS = 15.0


async def give_lesson(store: Store, room: RoomId, now: Instant) -> None:
    """Begin a lesson that suits all, unless one is running; some minutes ago, so that one comes into its middle."""
    async with store.writing() as db:
        if await queries.running_lesson(db, room, now) is None:
            starts_at = Instant(now - BEGAN_MINUTES_AGO * 60_000)
            ends_at = Instant(starts_at + LESSON_MINUTES * 60_000)
            lesson = await actions.schedule(db, room=room, title=LESSON_TITLE, starts_at=starts_at, ends_at=ends_at)
            await fill_from_kit(db, lesson, our_kits()[RUN_SHEET[0]], RUN_SHEET[1], HOUSE_LANGUAGE)
            for school_class in await deciding(db, lesson):
                db.add(Reply(session_id=lesson.id, school_class_id=school_class, answer=Answer.YES, answered_at=now))


async def give_lessons(store: Store, room: RoomId, clock_ms: Callable[[], int]) -> None:
    """One after the other, until cancelled."""
    while True:
        await give_lesson(store, room, Instant(clock_ms()))
        await asyncio.sleep(_LOOK_SECONDS)
