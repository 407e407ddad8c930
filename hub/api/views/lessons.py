"""Lessons: read, proposed, answered and called off, as in the calendar's pages."""

from datetime import UTC

from quart import Blueprint, Response
from quart_schema import document_response, operation_id, tag, validate_querystring, validate_request, validate_response
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.api import shapes
from hub.api.caller import for_scope
from hub.api.desk import Desk
from hub.api.pages import Page, cut
from hub.api.problems import Problem, not_there
from hub.api.scopes import Scope
from hub.api.shapes import AnswerAsked, FarewellAsked, LessonAsked, LessonsTold, LessonTold
from hub.people.rights import HubVerb
from hub.sessions import actions
from hub.sessions.actions import Plan
from hub.sessions.models import Answer, Session
from hub.sessions.problems import LessonProblem, LessonRefused
from hub.sessions.settling import Teller
from hub.store.tables import Instant
from hub.twinnings.models import Room
from hub.twinnings.queries import outline
from rooms.ids import RoomId, SessionId
from rooms.rights import Actor

_SAID = {
    LessonProblem.PAST: "A lesson is proposed before it begins",
    LessonProblem.OUTSIDE: "That day is not within the twinning",
    LessonProblem.LENGTH: "A lesson takes five minutes to eight hours",
    LessonProblem.MANY: "Too many lessons at once",
    LessonProblem.STALE: "Somebody else has changed this lesson meanwhile",
    LessonProblem.OVER: "This lesson has begun, or was called off",
    LessonProblem.ROOM: "There is no such room, or it is not for you",
}


def lesson_views(desk: Desk) -> Blueprint:
    """`/lessons` and what is done with one."""
    routes = Blueprint("lessons", __name__)

    async def teller(db: AsyncSession, actor: Actor, room: RoomId, verb: HubVerb) -> Teller:
        """As whom the person speaks in this room. Raises Problem."""
        found = await db.get(Room, room)
        known = None if found is None else await outline(db, found.twinning_id)
        if known is None:
            raise not_there()
        _, place = known
        desk.allow(actor, verb, place)
        school_class = actor.at(place).school_class
        if school_class is None:
            raise not_there()
        return Teller(actor.person, school_class)

    async def to_change(
        db: AsyncSession, actor: Actor, lesson: str, sequence: int | None = None
    ) -> tuple[Session, Teller]:
        found = await actions.find(db, SessionId(lesson), sequence=sequence)
        if found is None:
            raise not_there()
        return found, await teller(db, actor, found.room_id, HubVerb.PLAN_LESSON)

    @routes.get("/lessons")
    @operation_id("lessons")
    @tag(["Lessons"])
    @validate_querystring(Page)
    @validate_response(LessonsTold)
    async def lessons(query_args: Page) -> LessonsTold:
        """The lessons of the person's twinnings that are not over, the next one first."""
        actor = for_scope(Scope.READ_LESSONS)
        async with desk.store.reading() as db:
            rooms = [room.room for line in await desk.twinnings(db, actor, HubVerb.SEE_LESSON) for room in line.rooms]
            coming = select(Session).where(Session.room_id.in_(rooms), Session.ends_at > desk.now())
            found = (await db.scalars(coming)).all()
        here, after = cut(found, lambda session: (session.starts_at, session.id), query_args)
        return LessonsTold([shapes.lesson_told(session) for session in here], after)

    @routes.get("/lessons/<lesson>")
    @operation_id("lesson")
    @tag(["Lessons"])
    @validate_response(LessonTold)
    async def lesson(lesson: str) -> LessonTold:
        """One lesson, in whatever state."""
        actor = for_scope(Scope.READ_LESSONS)
        async with desk.store.reading() as db:
            found = await db.get(Session, SessionId(lesson))
            if found is None:
                raise not_there()
            await teller(db, actor, found.room_id, HubVerb.SEE_LESSON)
        return shapes.lesson_told(found)

    @routes.post("/lessons")
    @operation_id("propose_lesson")
    @tag(["Lessons"])
    @validate_request(LessonAsked)
    @document_response(LessonTold, 201)
    async def propose(data: LessonAsked) -> Response:
        """Propose a lesson, or a series of them, to all partners of a room; the first is told."""
        actor = for_scope(Scope.WRITE_LESSONS)
        if data.starts_at.tzinfo is None:
            raise Problem(422, "time-zone", "Say the zone of starts_at", "For instance 2026-12-01T09:10:00Z.")
        plan = Plan(
            title=data.title,
            starts_at=Instant(round(data.starts_at.astimezone(UTC).timestamp() * 1000)),
            minutes=data.minutes,
            agenda=data.agenda,
            every_weeks=data.every_weeks,
            until=data.until,
        )

        async def work(db: AsyncSession) -> LessonTold:
            by = await teller(db, actor, RoomId(data.room), HubVerb.PLAN_LESSON)
            return shapes.lesson_told(
                await actions.propose(db, room=RoomId(data.room), plan=plan, by=by, now=desk.now())
            )

        return await desk.write(work, 201)

    @routes.post("/lessons/<lesson>/answer")
    @operation_id("answer_lesson")
    @tag(["Lessons"])
    @validate_request(AnswerAsked)
    @document_response(LessonTold)
    async def answer(lesson: str, data: AnswerAsked) -> Response:
        """Say yes or no for the person's class."""
        actor = for_scope(Scope.WRITE_LESSONS)

        async def work(db: AsyncSession) -> LessonTold:
            session, by = await to_change(db, actor, lesson)
            said = Answer(data.answer)
            await actions.answer(db, session=session, by=by, answer=said, now=desk.now(), all=data.all)
            return shapes.lesson_told(session)

        return await desk.write(work)

    @routes.post("/lessons/<lesson>/cancel")
    @operation_id("cancel_lesson")
    @tag(["Lessons"])
    @validate_request(FarewellAsked)
    @document_response(LessonTold)
    async def cancel(lesson: str, data: FarewellAsked) -> Response:
        """Call a lesson off, with a word to the others. `sequence` is the one that the program knows."""
        actor = for_scope(Scope.WRITE_LESSONS)

        async def work(db: AsyncSession) -> LessonTold:
            session, _ = await to_change(db, actor, lesson, data.sequence)
            await actions.cancel(db, session=session, farewell=data.farewell, now=desk.now(), all=data.all)
            return shapes.lesson_told(session)

        return await desk.write(work)

    return routes


def told(refused: LessonRefused) -> Problem:
    """As a problem: what is stale may be tried again with what is new."""
    status = 409 if refused.problem is LessonProblem.STALE else 422
    return Problem(status, f"lesson-{refused.problem.value}", _SAID[refused.problem])
