"""Voting about another date for a lesson: offer one, say which suit, move it there, or leave it where it is."""

from quart import Blueprint, Response
from sqlalchemy.ext.asyncio import AsyncSession

from hub.api.desk import Desk
from hub.api.operations import Operations
from hub.api.problems import not_there
from hub.api.scopes import Scope
from hub.api.shapes import Nothing
from hub.api.shapes import lessons as shapes
from hub.api.shapes.lessons import DateAsked, DatesTold, TakeAsked, VoteAsked
from hub.api.views.lessons import LessonDesk
from hub.people.rights import HubVerb
from hub.sessions import vote
from hub.sessions.plans import planned_lesson
from rooms.ids import SessionId
from rooms.rights import Actor

_HERE = "/lessons/<lesson>/dates"


def vote_views(desk: Desk) -> Blueprint:
    """`/lessons/{id}/dates`."""
    ops, door = Operations("votes", "Lessons"), LessonDesk(desk)

    async def told(db: AsyncSession, session: SessionId) -> DatesTold:
        await db.flush()
        lesson = await planned_lesson(db, session)
        if lesson is None:
            raise not_there()
        return shapes.dates_told(lesson, await vote.offered_dates(db, session))

    @ops.get(_HERE, Scope.READ_LESSONS, DatesTold)
    async def lesson_dates(actor: Actor, lesson: str) -> DatesTold:
        """What is voted about, the earliest first; nothing where no vote is open."""
        async with desk.store.reading() as db:
            found = await planned_lesson(db, SessionId(lesson))
            if found is None:
                raise not_there()
            await desk.twinning(db, actor, found.twinning, HubVerb.SEE_LESSON)
            return await told(db, found.session)

    @ops.post(_HERE, Scope.WRITE_LESSONS, DatesTold, DateAsked, 201)
    async def offer_date(actor: Actor, lesson: str, data: DateAsked) -> Response:
        """Put another date to the vote; it suits the class that offers it."""

        async def work(db: AsyncSession) -> DatesTold:
            session, by = await door.to_change(db, actor, lesson)
            await vote.offer(
                db, session=session, starts_at=shapes.instant(data.starts_at), minutes=data.minutes, by=by,
                now=desk.now(),
            )  # fmt: skip
            return await told(db, session.id)

        return await desk.write(work, 201)

    @ops.post(f"{_HERE}/vote", Scope.WRITE_LESSONS, DatesTold, VoteAsked)
    async def vote_dates(actor: Actor, lesson: str, data: VoteAsked) -> Response:
        """Say which dates suit the person's class. One that suits every class wins at once, and the lesson moves."""

        async def work(db: AsyncSession) -> DatesTold:
            session, by = await door.to_change(db, actor, lesson)
            await vote.vote(db, session=session, suits=frozenset(data.suits), by=by, now=desk.now())
            return await told(db, session.id)

        return await desk.write(work)

    @ops.post(f"{_HERE}/take", Scope.WRITE_LESSONS, DatesTold, TakeAsked)
    async def take_date(actor: Actor, lesson: str, data: TakeAsked) -> Response:
        """Move the lesson to a date that suits more than half of the classes."""

        async def work(db: AsyncSession) -> DatesTold:
            session, _ = await door.to_change(db, actor, lesson)
            await vote.take(db, session=session, option=data.date, now=desk.now())
            return await told(db, session.id)

        return await desk.write(work)

    @ops.delete(_HERE, Scope.WRITE_LESSONS)
    async def end_vote(actor: Actor, lesson: str) -> Response:
        """No vote any more: the lesson stays where it is."""

        async def work(db: AsyncSession) -> Nothing:
            session, _ = await door.to_change(db, actor, lesson)
            await vote.end(db, session=session)
            return Nothing()

        return await desk.write(work)

    return ops.blueprint
