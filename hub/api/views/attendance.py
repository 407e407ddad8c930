"""Who was in a lesson, class by class and without names."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from quart import Blueprint, Response
from sqlalchemy.ext.asyncio import AsyncSession

from hub.api.desk import Desk
from hub.api.operations import Operations
from hub.api.problems import not_there
from hub.api.scopes import Scope
from hub.api.shapes import Asked, Told, moment
from hub.api.shapes.classes import Headcount
from hub.attendance import queries, register
from hub.people.rights import HubVerb
from hub.sessions.plans import PlannedLesson, planned_lesson
from rooms.ids import ClassId, SessionId
from rooms.rights import Actor, Place

_HERE = "/lessons/<lesson>/attendance"


class ClassThereTold(Told):
    """A class that was there, from and until when."""

    school_class: str
    name: str
    headcount: int
    joined_at: datetime
    seen_at: datetime
    minutes: int


class AttendanceTold(Told):
    """The first that came first."""

    items: Sequence[ClassThereTold]


class HeadcountAsked(Asked):
    """How many of one's class were there."""

    school_class: str
    headcount: Headcount


def attendance_views(desk: Desk) -> Blueprint:
    """`/lessons/{id}/attendance`."""
    ops = Operations("attendance", "Lessons")

    async def seen(db: AsyncSession, actor: Actor, lesson: str) -> tuple[PlannedLesson, Place]:
        found = await planned_lesson(db, SessionId(lesson))
        if found is None:
            raise not_there()
        _, place = await desk.twinning(db, actor, found.twinning, HubVerb.SEE_LESSON)
        return found, place

    async def told(db: AsyncSession, session: SessionId) -> AttendanceTold:
        return AttendanceTold(
            [
                ClassThereTold(
                    each.school_class, each.name, each.headcount, moment(each.joined_at), moment(each.seen_at),
                    each.minutes,
                )
                for each in await queries.attendance(db, session)
            ]
        )  # fmt: skip

    @ops.get(_HERE, Scope.READ_LESSONS, AttendanceTold)
    async def attendance(actor: Actor, lesson: str) -> AttendanceTold:
        """Each class with its times."""
        async with desk.store.reading() as db:
            found, _ = await seen(db, actor, lesson)
            return await told(db, found.session)

    @ops.put(_HERE, Scope.WRITE_LESSONS, AttendanceTold, HeadcountAsked)
    async def say_headcount(actor: Actor, lesson: str, data: HeadcountAsked) -> Response:
        """How many of the person's class were there; it must have been there."""

        async def work(db: AsyncSession) -> AttendanceTold:
            found, place = await seen(db, actor, lesson)
            ours = ClassId(data.school_class)
            desk.allow(actor, HubVerb.SAY_HEADCOUNT, replace(place, school_class=ours))
            said = register.Said(data.headcount, desk.now())
            if not await register.say_headcount(db, found.session, ours, said):
                raise not_there()
            await db.flush()
            return await told(db, found.session)

        return await desk.write(work)

    return ops.blueprint
