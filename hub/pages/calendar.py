"""A teacher's calendar: the lessons of all their classes, week by week, by their own clock and the others'."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any, Final

from quart import Blueprint, abort, redirect, request
from sqlalchemy.ext.asyncio import AsyncSession

from hub.calendar.free_days import FreeDays, free_days, runs_of
from hub.calendar.official import Holiday
from hub.pages.house import House
from hub.pages.landing import entry_url
from hub.pages.lesson_door import OPENS_BEFORE
from hub.pages.moments import day_from
from hub.people.rights import HubVerb
from hub.schools.queries import ClassCard
from hub.sessions.bounds import zone_of
from hub.sessions.models import LessonState
from hub.sessions.plans import PlannedLesson, planned_lessons
from hub.sessions.recurrence import local, moment
from hub.twinnings.queries import TwinningLine, twinnings_of
from rooms.ids import ClassId
from rooms.rights import Actor, Place

WEEKS: Final = 4


@dataclass(frozen=True, slots=True)
class Line:
    """A lesson in the calendar, with its twinning and the class for which the reader has it."""

    lesson: PlannedLesson
    twinning: TwinningLine
    ours: ClassCard
    is_asked: bool  # the class has not answered yet
    door_is_open: bool


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days from a Monday on."""

    monday: date
    lines: Sequence[Line]
    free: Sequence[tuple[ClassCard, Holiday]]  # partners without school, and on which of these days


class CalendarViews:
    """`/calendar`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("calendar", __name__)
        routes.get("/calendar")(self.calendar)
        return routes

    async def calendar(self) -> Any:
        """Four weeks from the one that is asked for, or from this one."""
        house, now = self._house, self._house.now()
        visitor = await house.meet()
        actor = visitor.actor
        if actor is None:
            return redirect(entry_url(request.full_path.rstrip("?")), 303)
        if not house.rights.may(actor, HubVerb.SEE_CALENDAR, Place(owner=actor.person)):
            abort(404)
        async with house.store.reading() as db:
            zone = await zone_of(db, actor.school_class) if actor.school_class else visitor.say.time_zone
            today = local(now, zone).date()
            monday = _monday(day_from(request.args.get("from")) or today)
            twinnings = await twinnings_of(db, actor, now)
            lines = await self._lines(db, actor, twinnings, monday, zone)
            cards = {each.school_class: each for twinning in twinnings for each in twinning.classes}
            last = monday + timedelta(weeks=WEEKS, days=-1)
            free = await free_days(db, list(cards), monday, last, visitor.language)
        weeks = [
            Week(
                first,
                [each for each in lines if _monday(local(each.lesson.starts_at, zone).date()) == first],
                _free_in(first, cards, free),
            )
            for first in (monday + timedelta(weeks=number) for number in range(WEEKS))
        ]
        return await house.page(
            "calendar.html",
            visitor.at(zone),
            weeks=weeks,
            twinnings=twinnings,
            own_classes=[each for each in cards.values() if each.school_class in actor.classes],
            is_now=monday == _monday(today),
            earlier=monday - timedelta(weeks=WEEKS),
            later=monday + timedelta(weeks=WEEKS),
        )

    async def _lines(
        self, db: AsyncSession, actor: Actor, twinnings: Sequence[TwinningLine], monday: date, zone: str
    ) -> list[Line]:
        now = self._house.now()
        since, until = (moment(day, time(), zone) for day in (monday, monday + timedelta(weeks=WEEKS)))
        by_id = {each.twinning: each for each in twinnings}
        lines = []
        for lesson in await planned_lessons(db, list(by_id), since, until):
            twinning = by_id[lesson.twinning]
            ours = _ours(twinning, actor)
            if ours is None or (lesson.state is LessonState.PROPOSED and lesson.starts_at <= now):
                continue
            opens_at = lesson.starts_at - OPENS_BEFORE
            lines.append(
                Line(
                    lesson=lesson,
                    twinning=twinning,
                    ours=ours,
                    is_asked=lesson.asks(ours.school_class, now),
                    door_is_open=lesson.state is LessonState.AGREED and opens_at <= now < lesson.ends_at,
                )
            )
        return lines


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _free_in(monday: date, cards: Mapping[ClassId, ClassCard], free: FreeDays) -> list[tuple[ClassCard, Holiday]]:
    """Which classes have no school on which working days of a week."""
    working = [monday + timedelta(days=number) for number in range(5)]
    return [
        (cards[school_class], run)
        for school_class, days in free.items()
        for run in runs_of({day: days[day] for day in working if day in days})
    ]


def _ours(twinning: TwinningLine, actor: Actor) -> ClassCard | None:
    """The reader's class in a twinning, the same one for which they act there."""
    classes: dict[ClassId, ClassCard] = {each.school_class: each for each in twinning.classes}
    acting = actor.at(Place(partners=frozenset(classes))).school_class
    return classes.get(acting) if acting else None
