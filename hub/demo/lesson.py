"""Sees to it that a lesson is running in the demo's room at all times."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from random import Random

from sqlalchemy import select

from hub.catalogues import HOUSE_LANGUAGE
from hub.demo.cast import LESSON_TITLE, NIORT
from hub.kits.shelf import our_kits
from hub.mixing.actions import Dealing, MixingRefused, deal
from hub.mixing.dealing import Who
from hub.mixing.queries import children_of
from hub.runsheets.actions import fill_from_kit
from hub.schools.models import SchoolClass
from hub.sessions import actions, queries
from hub.sessions.models import Answer, Reply
from hub.sessions.settling import deciding
from hub.store.store import Store
from hub.store.tables import Instant
from hub.twinnings.models import Room
from rooms.ids import RoomId

RUN_SHEET = "animals", "quiz"
"""The kit, and its lesson whose steps are played: the second one opens a poll."""
GROUPS = 4
LESSON_MINUTES = 60
BEGAN_MINUTES_AGO = 3
_LOOK_SECONDS = 15.0


async def give_lesson(store: Store, room: RoomId, now: Instant) -> None:
    """Begin a lesson that suits all, unless one is running; some minutes ago, so that one comes into its middle.

    The foxes lead it; its second step asks all classes something. Mixed groups wait for whoever wants them.
    """
    async with store.writing() as db:
        if await queries.running_lesson(db, room, now) is None:
            starts_at = Instant(now - BEGAN_MINUTES_AGO * 60_000)
            ends_at = Instant(starts_at + LESSON_MINUTES * 60_000)
            lesson = await actions.schedule(db, room=room, title=LESSON_TITLE, starts_at=starts_at, ends_at=ends_at)
            await fill_from_kit(db, lesson, our_kits()[RUN_SHEET[0]], RUN_SHEET[1], HOUSE_LANGUAGE)
            classes = await deciding(db, lesson)
            led = select(SchoolClass.id).where(SchoolClass.id.in_(classes), SchoolClass.name == NIORT.name)
            lesson.lead_class_id = await db.scalar(led)
            for school_class in classes:
                db.add(Reply(session_id=lesson.id, school_class_id=school_class, answer=Answer.YES, answered_at=now))
            children = await children_of(db, (await db.get_one(Room, room)).twinning_id)
            with suppress(MixingRefused):  # nobody has brought pupils yet
                await deal(db, lesson, Dealing(GROUPS, Who.PUPILS, 0), children, now, Random(lesson.id))  # noqa: S311


async def give_lessons(store: Store, room: RoomId, clock_ms: Callable[[], int]) -> None:
    """One after the other, until cancelled."""
    while True:
        await give_lesson(store, room, Instant(clock_ms()))
        await asyncio.sleep(_LOOK_SECONDS)
