"""The holidays of a class: those that everybody knows, those that its teachers enter, and a calendar's file."""

from datetime import timedelta
from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.calendar import actions
from hub.calendar.actions import DaysWrong, TooMany
from hub.calendar.importing import Imported, LineTrouble, read_calendar
from hub.calendar.models import HolidayId
from hub.calendar.official import Holiday, checked_on, official_holidays, told_once
from hub.pages.house import House
from hub.pages.landing import entry_url
from hub.pages.moments import day_from
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from hub.schools.models import School, SchoolClass
from hub.sessions.recurrence import local
from rooms.errors import Refused
from rooms.ids import ClassId
from rooms.rights import Place

SHOWN_DAYS = 400


class HolidayViews:
    """`/classes/<id>/holidays`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("holidays", __name__)
        routes.get("/classes/<school_class>/holidays")(self.holidays)
        routes.post("/classes/<school_class>/holidays")(self.add)
        routes.post("/classes/<school_class>/holidays/import")(self.take_file)
        routes.post("/classes/<school_class>/holidays/<holiday>/remove")(self.remove)
        return routes

    async def holidays(self, school_class: str) -> Any:
        """What is known of the year to come."""
        if (await self._house.meet()).actor is None:
            return redirect(entry_url(request.path), 303)
        return await self._page(await self._teacher(school_class), ClassId(school_class))

    async def add(self, school_class: str) -> Any:
        """One by hand: a name, the first and the last day."""
        visitor = await self._teacher(school_class)
        form = await request.form
        first, last = day_from(form.get("first")), day_from(form.get("last") or form.get("first"))
        if first is None or last is None:
            return await self._page(visitor, ClassId(school_class), 422, "days")
        try:
            holiday = actions.days_off(form.get("name", ""), first, last)
        except DaysWrong as no:
            return await self._page(visitor, ClassId(school_class), 422, no.why)
        problem = await self._write(ClassId(school_class), [holiday])
        if problem is not None:
            return await self._page(visitor, ClassId(school_class), 422, problem)
        return redirect(holidays_url(ClassId(school_class)), 303)

    async def take_file(self, school_class: str) -> Any:
        """A calendar's file: what can be read is taken, the rest is named by its line."""
        visitor = await self._teacher(school_class)
        file = (await request.files).get("file")
        imported = read_calendar(b"" if file is None else file.read())
        problem = await self._write(ClassId(school_class), imported.holidays)
        if imported.troubles or problem:
            return await self._page(visitor, ClassId(school_class), 422, problem, imported)
        return redirect(holidays_url(ClassId(school_class)), 303)

    async def remove(self, school_class: str, holiday: str) -> Any:
        """There is school after all."""
        await self._teacher(school_class)
        async with self._house.store.writing() as db:
            removed = await actions.remove_holiday(db, school_class=ClassId(school_class), holiday=HolidayId(holiday))
        if not removed:
            abort(404)
        return redirect(holidays_url(ClassId(school_class)), 303)

    async def _write(self, school_class: ClassId, holidays: list[Holiday]) -> str | None:
        """Whether that worked, or the end of the message's id that says why not."""
        try:
            async with self._house.store.writing() as db:
                await actions.add_holidays(db, school_class=school_class, holidays=holidays, now=self._house.now())
        except TooMany:
            return "many"
        except Refused:
            return "name"
        return None

    async def _teacher(self, school_class: str) -> Visitor:
        """Of this very class; to everybody else the page does not exist."""
        visitor = await self._house.meet()
        place = Place(school_class=ClassId(school_class))
        if visitor.actor is None or not self._house.rights.may(visitor.actor, HubVerb.KEEP_HOLIDAYS, place):
            abort(404)
        return visitor

    async def _page(
        self,
        visitor: Visitor,
        school_class: ClassId,
        status: int = 200,
        problem: str | None = None,
        imported: Imported | None = None,
    ) -> Response:
        async with self._house.store.reading() as db:
            found = await db.get(SchoolClass, school_class)
            school = None if found is None else await db.get(School, found.school_id)
            if found is None or school is None:
                abort(404)
            today = local(self._house.now(), school.time_zone).date()
            own = await actions.holidays_of(db, school_class, today)
        official = official_holidays(
            school.country, school.region, today, today + timedelta(days=SHOWN_DAYS), visitor.language
        )
        troubles: list[LineTrouble] = [] if imported is None else imported.troubles
        return await self._house.page(
            "holidays.html",
            visitor.at(school.time_zone),
            status=status,
            school_class=found,
            school=school,
            url=holidays_url(school_class),
            own=own,
            official=told_once(official),
            wants_region=school.region is None and school.country in ("FR", "DE"),
            checked_on=checked_on(),
            problem=problem,
            imported=imported,
            troubles=troubles[:20],
            given=await request.form if status != 200 else {},
        )


def holidays_url(school_class: ClassId) -> str:
    """The page of a class's holidays."""
    return f"/classes/{school_class}/holidays"
