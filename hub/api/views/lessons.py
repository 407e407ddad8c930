"""Lessons: read, proposed, answered, described, moved and called off, as in the calendar's pages."""

from quart import Blueprint, Response
from sqlalchemy.ext.asyncio import AsyncSession

from hub.api.desk import FAR_AWAY, Desk
from hub.api.operations import Operations
from hub.api.pages import Page, cut
from hub.api.problems import Problem, not_there
from hub.api.scopes import Scope
from hub.api.shapes import lessons as shapes
from hub.api.shapes.lessons import (
    AnswerAsked,
    FarewellAsked,
    LessonAsked,
    LessonsTold,
    LessonTold,
    MoveAsked,
    WordsAsked,
)
from hub.people.rights import HubVerb
from hub.sessions import actions
from hub.sessions.actions import Plan
from hub.sessions.models import Answer, Session
from hub.sessions.plans import planned_lesson, planned_lessons
from hub.sessions.problems import LessonProblem, LessonRefused
from hub.sessions.settling import Teller
from hub.twinnings.models import Room
from rooms.ids import ClassId, RoomId, SessionId
from rooms.rights import Actor

_SAID = {
    LessonProblem.PAST: "A lesson is proposed before it begins",
    LessonProblem.OUTSIDE: "That day is not within the twinning",
    LessonProblem.LENGTH: "A lesson takes five minutes to eight hours",
    LessonProblem.MANY: "Too many lessons at once",
    LessonProblem.STALE: "Somebody else has changed this lesson meanwhile",
    LessonProblem.OVER: "This lesson has begun, or was called off",
    LessonProblem.ROOM: "There is no such room, or it is not for you",
    LessonProblem.TIME: "That is no day or time",
    LessonProblem.OPTIONS: "There are enough dates to vote about",
    LessonProblem.MINORITY: "That date does not suit more than half of the classes",
}


class LessonDesk:
    """How lessons are found and changed by those who may."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def teller(self, db: AsyncSession, actor: Actor, room: RoomId, verb: HubVerb) -> Teller:
        """As whom the person speaks in this room. Raises Problem."""
        found = await db.get(Room, room)
        if found is None:
            raise not_there()
        _, place = await self._desk.twinning(db, actor, found.twinning_id, verb)
        school_class = actor.at(place).school_class
        if school_class is None:
            raise not_there()
        return Teller(actor.person, school_class)

    async def to_change(
        self, db: AsyncSession, actor: Actor, lesson: str, sequence: int | None = None
    ) -> tuple[Session, Teller]:
        """The lesson, for this transaction alone, and as whom the person speaks. Raises Problem, LessonRefused."""
        found = await db.get(Session, SessionId(lesson))
        if found is None:
            raise not_there()
        by = await self.teller(db, actor, found.room_id, HubVerb.PLAN_LESSON)
        locked = await actions.find(db, found.id, sequence=sequence)
        if locked is None:
            raise not_there()
        return locked, by

    async def told(self, db: AsyncSession, session: SessionId) -> LessonTold:
        """As it stands now."""
        await db.flush()
        found = await planned_lesson(db, session)
        if found is None:
            raise not_there()
        return shapes.lesson_told(found)


def lesson_views(desk: Desk) -> Blueprint:
    """`/lessons` and what is done with one."""
    ops, door = Operations("lessons", "Lessons"), LessonDesk(desk)

    @ops.get("/lessons", Scope.READ_LESSONS, LessonsTold, Page)
    async def lessons(actor: Actor, query_args: Page) -> LessonsTold:
        """The lessons of the person's twinnings that are not over, the next one first."""
        async with desk.store.reading() as db:
            mine = [line.twinning for line in await desk.twinnings(db, actor, HubVerb.SEE_LESSON)]
            found = await planned_lessons(db, mine, desk.now(), FAR_AWAY)
        here, after = cut(found, lambda lesson: (lesson.starts_at, lesson.session), query_args)
        return LessonsTold([shapes.lesson_told(lesson) for lesson in here], after)

    @ops.get("/lessons/<lesson>", Scope.READ_LESSONS, LessonTold)
    async def lesson(actor: Actor, lesson: str) -> LessonTold:
        """One lesson, in whatever state."""
        async with desk.store.reading() as db:
            found = await planned_lesson(db, SessionId(lesson))
            if found is None:
                raise not_there()
            await desk.twinning(db, actor, found.twinning, HubVerb.SEE_LESSON)
        return shapes.lesson_told(found)

    @ops.post("/lessons", Scope.WRITE_LESSONS, LessonTold, LessonAsked, 201)
    async def propose_lesson(actor: Actor, data: LessonAsked) -> Response:
        """Propose a lesson, or a series of them, to all partners of a room; the first is told."""

        async def work(db: AsyncSession) -> LessonTold:
            room = RoomId(data.room)
            by = await door.teller(db, actor, room, HubVerb.PLAN_LESSON)
            found = await db.get_one(Room, room)
            home, place = await desk.twinning(db, actor, found.twinning_id, HubVerb.PLAN_LESSON)
            needed = {ClassId(each) for each in data.needed}
            if not needed <= place.partners:
                raise Problem(422, "needed", "Not all that are needed are partners")
            plan = Plan(
                title=data.title,
                starts_at=shapes.instant(data.starts_at),
                minutes=data.minutes,
                agenda=data.agenda,
                every_weeks=data.every_weeks,
                until=data.until or home.ends_on,
            )
            made = await actions.propose(db, room=room, plan=plan, by=by, needed=needed, now=desk.now())
            return await door.told(db, made.id)

        return await desk.write(work, 201)

    @ops.post("/lessons/<lesson>/answer", Scope.WRITE_LESSONS, LessonTold, AnswerAsked)
    async def answer_lesson(actor: Actor, lesson: str, data: AnswerAsked) -> Response:
        """Say yes or no for the person's class."""

        async def work(db: AsyncSession) -> LessonTold:
            session, by = await door.to_change(db, actor, lesson)
            said = Answer(data.answer)
            await actions.answer(db, session=session, by=by, answer=said, now=desk.now(), all=data.all)
            return await door.told(db, session.id)

        return await desk.write(work)

    @ops.post("/lessons/<lesson>/describe", Scope.WRITE_LESSONS, LessonTold, WordsAsked)
    async def describe_lesson(actor: Actor, lesson: str, data: WordsAsked) -> Response:
        """Another title and agenda; nobody has to answer again."""

        async def work(db: AsyncSession) -> LessonTold:
            session, _ = await door.to_change(db, actor, lesson, data.sequence)
            await actions.describe(
                db, session=session, title=data.title, agenda=data.agenda, now=desk.now(), all=data.all
            )
            return await door.told(db, session.id)

        return await desk.write(work)

    @ops.post("/lessons/<lesson>/move", Scope.WRITE_LESSONS, LessonTold, MoveAsked)
    async def move_lesson(actor: Actor, lesson: str, data: MoveAsked) -> Response:
        """Another time: everybody is asked again. With `all`, those of the series that follow keep their distance."""

        async def work(db: AsyncSession) -> LessonTold:
            session, by = await door.to_change(db, actor, lesson, data.sequence)
            await actions.move(
                db, session=session, starts_at=shapes.instant(data.starts_at), minutes=data.minutes, by=by,
                now=desk.now(), all=data.all,
            )  # fmt: skip
            return await door.told(db, session.id)

        return await desk.write(work)

    @ops.post("/lessons/<lesson>/cancel", Scope.WRITE_LESSONS, LessonTold, FarewellAsked)
    async def cancel_lesson(actor: Actor, lesson: str, data: FarewellAsked) -> Response:
        """Call a lesson off, with a word to the others. `sequence` is the one that the program knows."""

        async def work(db: AsyncSession) -> LessonTold:
            session, _ = await door.to_change(db, actor, lesson, data.sequence)
            await actions.cancel(db, session=session, farewell=data.farewell, now=desk.now(), all=data.all)
            return await door.told(db, session.id)

        return await desk.write(work)

    return ops.blueprint


def told(refused: LessonRefused) -> Problem:
    """As a problem: what is stale may be tried again with what is new."""
    status = 409 if refused.problem is LessonProblem.STALE else 422
    return Problem(status, f"lesson-{refused.problem.value}", _SAID[refused.problem])
