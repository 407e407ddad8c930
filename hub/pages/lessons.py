"""A lesson's own page: when it is for everybody, who comes, what it is about; and what its teachers may do with it."""

from dataclasses import dataclass
from typing import Any

from quart import Blueprint, Response, abort, redirect, request
from sqlalchemy.ext.asyncio import AsyncSession
from werkzeug.datastructures import MultiDict

from hub.calendar.free_days import free_days
from hub.pages.house import House
from hub.pages.landing import entry_url, lesson_url
from hub.pages.moments import moment_from, number_from
from hub.pages.twinnings import own_class
from hub.pages.visitor import Visitor
from hub.people.models import Person
from hub.people.rights import HubVerb
from hub.schools.queries import ClassCard
from hub.sessions import actions
from hub.sessions.actions import Teller
from hub.sessions.models import Answer, LessonState, Session
from hub.sessions.plans import PlannedLesson, clashes, planned_lesson, series_of
from hub.sessions.problems import LessonProblem, LessonRefused
from hub.sessions.recurrence import local
from hub.twinnings.queries import TwinningHome, twinning_home
from rooms.errors import Refused
from rooms.ids import SessionId
from rooms.rights import Actor

OPENS_BEFORE = 15 * 60_000
"""Milliseconds: the room of a lesson opens before it begins."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads, for which class, and what of."""

    visitor: Visitor
    actor: Actor
    home: TwinningHome
    ours: ClassCard
    lesson: PlannedLesson

    @property
    def teller(self) -> Teller:
        """The same one, who says something about it."""
        return Teller(self.actor.person, self.ours.school_class)


class LessonViews:
    """`/lessons/<id>` and what is done there."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("lessons", __name__)
        routes.get("/lessons/<session>")(self.lesson)
        routes.post("/lessons/<session>/answer")(self.answer)
        routes.post("/lessons/<session>/describe")(self.describe)
        routes.post("/lessons/<session>/move")(self.move)
        routes.post("/lessons/<session>/cancel")(self.cancel)
        return routes

    async def lesson(self, session: str) -> Any:
        """The page; a lesson of others looks like one that does not exist."""
        if (await self._house.meet()).actor is None:
            return redirect(entry_url(request.path), 303)
        return await self._page(await self._reader(session, HubVerb.SEE_LESSON))

    async def answer(self, session: str) -> Any:
        """Our class comes, or cannot."""
        answer = (await request.form).get("answer")
        if answer not in (Answer.YES, Answer.NO):
            abort(400)

        async def do(db: AsyncSession, found: Session, reader: Reader, form: MultiDict[str, str]) -> None:
            await actions.answer(
                db,
                session=found,
                by=reader.teller,
                answer=Answer(answer),
                now=self._house.now(),
                all=form.get("all") == "1",
            )

        return await self._do(session, do)

    async def describe(self, session: str) -> Any:
        """Another title, another agenda."""

        async def do(db: AsyncSession, found: Session, reader: Reader, form: MultiDict[str, str]) -> None:
            await actions.describe(
                db,
                session=found,
                title=form.get("title", ""),
                agenda=form.get("agenda", ""),
                now=self._house.now(),
                all=form.get("all") == "1",
            )

        return await self._do(session, do)

    async def move(self, session: str) -> Any:
        """Another day or time: the others are asked again."""

        async def do(db: AsyncSession, found: Session, reader: Reader, form: MultiDict[str, str]) -> None:
            starts_at = moment_from(form, reader.ours.time_zone)
            if starts_at is None:
                raise LessonRefused(LessonProblem.TIME)
            await actions.move(
                db,
                session=found,
                starts_at=starts_at,
                minutes=number_from(form.get("minutes")) or 0,
                by=reader.teller,
                now=self._house.now(),
                all=form.get("all") == "1",
            )

        return await self._do(session, do)

    async def cancel(self, session: str) -> Any:
        """Call it off, with a word."""

        async def do(db: AsyncSession, found: Session, reader: Reader, form: MultiDict[str, str]) -> None:
            await actions.cancel(
                db,
                session=found,
                farewell=form.get("farewell", ""),
                now=self._house.now(),
                all=form.get("all") == "1",
            )

        return await self._do(session, do)

    async def _do(self, session: str, do: Any) -> Any:
        """One change, on the lesson as its teacher saw it; what was typed stays where it is refused."""
        reader = await self._reader(session, HubVerb.PLAN_LESSON)
        form = await request.form
        try:
            async with self._house.store.writing() as db:
                found = await actions.find(db, SessionId(session), sequence=number_from(form.get("sequence")))
                if found is None:
                    abort(404)
                await do(db, found, reader, form)
        except LessonRefused as no:
            status = 409 if no.problem is LessonProblem.STALE else 422
            return await self._page(await self._reader(session, HubVerb.SEE_LESSON), status, no.problem.value)
        except Refused:
            return await self._page(reader, 422, "title")
        return redirect(lesson_url(SessionId(session)), 303)

    async def _reader(self, session: str, verb: HubVerb) -> Reader:
        visitor = await self._house.meet()
        if visitor.actor is None:
            abort(404)
        async with self._house.store.reading() as db:
            lesson = await planned_lesson(db, SessionId(session))
            home = None if lesson is None else await twinning_home(db, lesson.twinning, self._house.now())
        if lesson is None or home is None or not self._house.rights.may(visitor.actor, verb, home.place):
            abort(404)
        actor = visitor.actor.at(home.place)
        ours = own_class(home.classes, actor)
        if ours is None:
            abort(404)
        return Reader(visitor.at(ours.time_zone), actor, home, ours, lesson)

    async def _page(self, reader: Reader, status: int = 200, problem: str | None = None) -> Response:
        lesson, now = reader.lesson, self._house.now()
        async with self._house.store.reading() as db:
            series = [] if lesson.series is None else await series_of(db, lesson.series, now)
            found = await clashes(db, lesson.partners, lesson.starts_at, lesson.ends_at, but=lesson.session)
            flags = await _holidays(db, reader)
            proposer = None if lesson.proposed_by is None else await db.get(Person, lesson.proposed_by)
        by_id = {each.school_class: each for each in reader.home.classes}
        may_plan = self._house.rights.may(reader.actor, HubVerb.PLAN_LESSON, reader.home.place)
        is_open = may_plan and lesson.state is not LessonState.CANCELLED and lesson.starts_at > now
        return await self._house.page(
            "lesson.html",
            reader.visitor,
            status=status,
            home=reader.home,
            ours=reader.ours,
            lesson=lesson,
            classes=sorted(reader.home.classes, key=lambda each: each.school_class != reader.ours.school_class),
            lead=by_id.get(lesson.lead_class) if lesson.lead_class else None,
            proposer=proposer.name if proposer else None,
            series=series,
            flags=flags,
            our_clashes=[each for each in found if each.school_class == reader.ours.school_class],
            clashing=sorted({by_id[each.school_class].town for each in found} - {reader.ours.town}),
            is_open=is_open,
            door_is_open=lesson.state is LessonState.AGREED and lesson.starts_at - OPENS_BEFORE <= now < lesson.ends_at,
            opens_at=lesson.starts_at - OPENS_BEFORE,
            problem=problem,
            given=await request.form if problem else {},
        )


@dataclass(frozen=True, slots=True)
class Flag:
    """A class that has no school on the day of a lesson; `is_new` where that was entered after the date was fixed."""

    town: str
    name: str
    is_new: bool


async def _holidays(db: AsyncSession, reader: Reader) -> list[Flag]:
    """Whoever has a holiday when the lesson is, by their own calendar."""
    lesson, flags = reader.lesson, []
    days = {
        each.school_class: {local(at, each.time_zone).date() for at in (lesson.starts_at, lesson.ends_at - 1)}
        for each in reader.home.classes
    }
    first, last = min(min(each) for each in days.values()), max(max(each) for each in days.values())
    free = await free_days(db, list(days), first, last, reader.visitor.language)
    for each in reader.home.classes:
        for day in sorted(days[each.school_class] & free[each.school_class].keys())[:1]:
            found = free[each.school_class][day]
            is_new = found.added_at is not None and found.added_at > (lesson.changed_at or 0)
            flags.append(Flag(each.town, found.name, is_new))
    return flags
