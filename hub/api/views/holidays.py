"""The days on which a class has no school: known to everybody, entered by its teachers, or read from a calendar."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Annotated, Literal

import msgspec
from quart import Blueprint, Response
from sqlalchemy.ext.asyncio import AsyncSession

from hub.api.caller import bearer
from hub.api.desk import BODY_BYTES, Desk
from hub.api.operations import Operations
from hub.api.problems import Problem, not_there
from hub.api.scopes import Scope
from hub.api.shapes import Asked, Nothing, Told
from hub.calendar import actions
from hub.calendar.actions import DaysWrong, TooMany
from hub.calendar.importing import read_calendar
from hub.calendar.models import HolidayId
from hub.calendar.official import Holiday, official_holidays, told_once
from hub.people.rights import HubVerb
from hub.schools.details import ClassDetails
from hub.sessions.recurrence import local
from rooms.rights import Actor

_HERE = "/classes/<school_class>/holidays"
_DAYS = timedelta(days=400)


class HolidayTold(Told):
    """Days without school, both included. Only those that teachers entered have an id, and can be removed."""

    id: str | None
    name: str
    first: date
    last: date
    source: Literal["entered", "public", "school"]


class HolidaysTold(Told):
    """Those of the year to come."""

    items: Sequence[HolidayTold]


class HolidayAsked(Asked):
    """Days without school; without a `last` it is one day."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=actions.NAME_LETTERS)]
    first: date
    last: date | None = None


class CalendarAsked(Asked):
    """A calendar's file (iCalendar, RFC 5545): its events of whole days become holidays."""

    calendar: Annotated[str, msgspec.Meta(max_length=BODY_BYTES // 2)]


class TroubleTold(Told):
    """A line of the file that could not be read, and why."""

    line: int
    why: str


class ImportTold(Told):
    """How many holidays are new, what could not be read, and how many events were passed over: they have a time."""

    added: int
    troubles: Sequence[TroubleTold]
    timed: int


def holiday_views(desk: Desk) -> Blueprint:
    """`/classes/{id}/holidays`."""
    ops = Operations("holidays", "Holidays")

    async def told(db: AsyncSession, group: ClassDetails) -> HolidaysTold:
        school = group.school_facts
        today = local(desk.now(), school.time_zone).date()
        own = await actions.holidays_of(db, group.school_class, today)
        language = bearer().language
        official = told_once(official_holidays(school.country, school.region, today, today + _DAYS, language))
        entered = [HolidayTold(each.id, each.name, each.starts_on, each.ends_on, "entered") for each in own]
        known = [
            HolidayTold(None, each.name, each.first, each.last, "public" if each.is_public else "school")
            for each in official
        ]
        return HolidaysTold(sorted([*entered, *known], key=lambda each: (each.first, each.last, each.name)))

    async def add(db: AsyncSession, group: ClassDetails, holidays: Sequence[Holiday]) -> int:
        try:
            return await actions.add_holidays(db, school_class=group.school_class, holidays=holidays, now=desk.now())
        except TooMany:
            raise Problem(422, "holidays-many", f"A class has no more than {actions.MOST} holidays") from None

    @ops.get(_HERE, Scope.READ_CLASSES, HolidaysTold)
    async def holidays(actor: Actor, school_class: str) -> HolidaysTold:
        """Those of the year to come, in order."""
        async with desk.store.reading() as db:
            return await told(db, await desk.group(db, actor, school_class, HubVerb.KEEP_HOLIDAYS))

    @ops.post(_HERE, Scope.WRITE_CLASSES, HolidaysTold, HolidayAsked, 201)
    async def add_holiday(actor: Actor, school_class: str, data: HolidayAsked) -> Response:
        """Enter one; the same once more changes nothing."""

        async def work(db: AsyncSession) -> HolidaysTold:
            group = await desk.group(db, actor, school_class, HubVerb.KEEP_HOLIDAYS)
            try:
                holiday = actions.days_off(data.name, data.first, data.last or data.first)
            except DaysWrong as no:
                raise Problem(422, f"holiday-{no.why}", "These days are no holiday") from None
            await add(db, group, [holiday])
            return await told(db, group)

        return await desk.write(work, 201)

    @ops.post(f"{_HERE}/import", Scope.WRITE_CLASSES, ImportTold, CalendarAsked)
    async def import_holidays(actor: Actor, school_class: str, data: CalendarAsked) -> Response:
        """Take what can be read of a calendar's file; the rest is named by its line."""

        async def work(db: AsyncSession) -> ImportTold:
            group = await desk.group(db, actor, school_class, HubVerb.KEEP_HOLIDAYS)
            found = read_calendar(data.calendar.encode("utf-8", "replace"))
            troubles = [TroubleTold(each.line, each.trouble.value) for each in found.troubles]
            return ImportTold(await add(db, group, found.holidays), troubles, found.timed)

        return await desk.write(work)

    @ops.delete(f"{_HERE}/<holiday>", Scope.WRITE_CLASSES)
    async def remove_holiday(actor: Actor, school_class: str, holiday: str) -> Response:
        """There is school after all."""

        async def work(db: AsyncSession) -> Nothing:
            group = await desk.group(db, actor, school_class, HubVerb.KEEP_HOLIDAYS)
            if not await actions.remove_holiday(db, school_class=group.school_class, holiday=HolidayId(holiday)):
                raise not_there()
            return Nothing()

        return await desk.write(work)

    return ops.blueprint
