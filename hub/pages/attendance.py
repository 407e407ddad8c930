"""Who was in a lesson: a page for the teachers of its classes, and the same as a table."""

from dataclasses import dataclass, replace
from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.attendance import queries, register
from hub.pages.house import House
from hub.pages.landing import entry_url, lesson_url
from hub.pages.twinnings import own_class
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from hub.schools.forms import MAX_HEADCOUNT
from hub.sessions.plans import PlannedLesson, planned_lesson
from hub.twinnings.queries import TwinningHome, twinning_home
from rooms.ids import ClassId, SessionId

_COLUMNS = ("class", "school", "town", "headcount", "from", "until", "minutes")


@dataclass(frozen=True, slots=True)
class Asked:
    """Who reads, and of which lesson."""

    visitor: Visitor
    home: TwinningHome
    lesson: PlannedLesson


class AttendanceViews:
    """`/lessons/<id>/attendance`, as a page and as CSV."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("attendance", __name__)
        routes.get("/lessons/<session>/attendance")(self.page)
        routes.get("/lessons/<session>/attendance.csv")(self.table)
        routes.post("/lessons/<session>/attendance")(self.say)
        return routes

    async def page(self, session: str) -> Any:
        """Each class with its times."""
        if (await self._house.meet()).actor is None:
            return redirect(entry_url(request.path), 303)
        return await self._page(await self._asked(session))

    async def table(self, session: str) -> Response:
        """For a table program."""
        asked = await self._asked(session)
        say = asked.visitor.say
        head = [say(f"attendance-{column}") for column in _COLUMNS]
        async with self._house.store.reading() as db:
            lines = await queries.attendance(db, asked.lesson.session)
        response = Response("\ufeff" + queries.as_csv(lines, head), mimetype="text/csv")  # so that Excel reads UTF-8
        response.headers["Content-Disposition"] = 'attachment; filename="attendance.csv"'
        return response

    async def say(self, session: str) -> Any:
        """How many of our class were there."""
        asked, form = await self._asked(session), await request.form
        school_class, typed = ClassId(form.get("class", "")), form.get("headcount", "").strip()
        actor, place = asked.visitor.actor, replace(asked.home.place, school_class=school_class)
        if actor is None or not self._house.rights.may(actor, HubVerb.SAY_HEADCOUNT, place):
            abort(404)
        if not typed.isascii() or not typed.isdecimal() or len(typed) > 4 or int(typed) > MAX_HEADCOUNT:
            return await self._page(asked, wrong=school_class, typed=typed)
        async with self._house.store.writing() as db:
            said = register.Said(int(typed), self._house.now())
            if not await register.say_headcount(db, asked.lesson.session, school_class, said):
                abort(404)
        return redirect(f"{lesson_url(asked.lesson.session)}/attendance", 303)

    async def _asked(self, session: str) -> Asked:
        """To everybody but the teachers of its classes the lesson does not exist."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            abort(404)
        async with self._house.store.reading() as db:
            lesson = await planned_lesson(db, SessionId(session))
            home = None if lesson is None else await twinning_home(db, lesson.twinning, self._house.now())
        if lesson is None or home is None:
            abort(404)
        if not self._house.rights.may(visitor.actor, HubVerb.SEE_LESSON, home.place):
            abort(404)
        ours = own_class(home.classes, visitor.actor.at(home.place))
        return Asked(visitor.at(ours.time_zone) if ours else visitor, home, lesson)

    async def _page(self, asked: Asked, wrong: ClassId | None = None, typed: str = "") -> Response:
        async with self._house.store.reading() as db:
            lines = await queries.attendance(db, asked.lesson.session)
        return await self._house.page(
            "attendance.html",
            asked.visitor,
            status=422 if wrong else 200,
            lesson=asked.lesson,
            home=asked.home,
            lines=lines,
            ours=asked.visitor.actor.classes if asked.visitor.actor else frozenset(),
            wrong=wrong,
            typed=typed,
            most=MAX_HEADCOUNT,
        )
