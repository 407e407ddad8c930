"""Calendars of doors: all of a twinning, one as a wall of doors, and what stands behind a door that is open."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from quart import Blueprint, Response, abort, redirect, request

from hub.advent import actions
from hub.advent.actions import DOORS, OPENS_AT, DoorProblem, DoorRefused, Plan
from hub.advent.models import MOST_DOORS, TITLE_CHARACTERS, CalendarId, DoorCalendar
from hub.advent.queries import CalendarView, DoorLine, view_of, views_of
from hub.pages.exchanges import AtTwinning, at_twinning
from hub.pages.house import House
from hub.pages.keeping import signed_in
from hub.pages.landing import twinning_url
from hub.pages.moments import day_from, number_from, time_from
from hub.parcels.queries import Correspondent, correspondents
from hub.people.rights import HubVerb
from hub.schools.queries import ClassCard
from hub.store.tables import Instant, new_id
from rooms.ids import ClassId, TwinningId

DOORS_PLACE: Final = "/doors"


@dataclass(frozen=True, slots=True)
class AtCalendar:
    """Somebody at a calendar of their twinning; `classes` are also those that have left it."""

    here: AtTwinning
    view: CalendarView
    classes: Mapping[ClassId, Correspondent]

    @property
    def url(self) -> str:
        """Its page."""
        return calendar_url(self.view.calendar.id)


class DoorViews:
    """`/twinnings/<twinning>/doors`, `/doors/<calendar>` and `/doors/<calendar>/<number>`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("doors", __name__)
        routes.get(f"/twinnings/<twinning>{DOORS_PLACE}")(self.list)
        routes.post(f"/twinnings/<twinning>{DOORS_PLACE}")(self.make)
        routes.get(f"{DOORS_PLACE}/<calendar>")(self.wall)
        routes.get(f"{DOORS_PLACE}/<calendar>/<int:number>")(self.door)
        return routes

    async def list(self, twinning: str) -> Any:
        """All of a twinning, and the form for one more."""
        return await self._list(await at_twinning(self._house, TwinningId(twinning), HubVerb.SEE_DOORS))

    async def make(self, twinning: str) -> Any:
        """A new one, its doors dealt to all classes in turn."""
        here = await at_twinning(self._house, TwinningId(twinning), HubVerb.KEEP_DOORS)
        form = await request.form
        try:
            async with self._house.store.writing() as db:
                made = await actions.make(
                    db, here.twinning.id, plan_from(form), [each.school_class for each in here.classes],
                    once=form.get("once", "")[:36] or new_id(), now=self._house.now(),
                )  # fmt: skip
        except DoorRefused as no:
            return await self._list(here, form, no.problem)
        return redirect(calendar_url(made.id), 303)

    async def wall(self, calendar: str) -> Any:
        """All its doors."""
        at = await at_calendar(self._house, calendar, HubVerb.SEE_DOORS)
        may_keep = at.here.may(self._house.rights, HubVerb.KEEP_DOORS)
        return await self._house.page(
            "door_calendar.html", at.here.visitor, at=at, here=at.here, view=at.view, by_class=at.classes,
            may_keep=may_keep, may_fill=self._may_fill(at),
            is_undealt=any(is_nobodys(at, each) for each in at.view.doors), without=without_doors(at),
        )  # fmt: skip

    async def door(self, calendar: str, number: int) -> Any:
        """What stands behind one; a closed one looks like one that is not there."""
        at = await at_calendar(self._house, calendar, HubVerb.SEE_DOORS)
        door = at.view.door(number)
        if door is None or not door.may_look:
            abort(404)
        looks = [each.number for each in at.view.doors if each.may_look]
        return await self._house.page(
            "door.html", at.here.visitor, at=at, here=at.here, view=at.view, door=door,
            giver=at.classes.get(door.school_class) if door.school_class else None,
            before=max((each for each in looks if each < number), default=None),
            after=min((each for each in looks if each > number), default=None),
            may_fill=number in self._may_fill(at),
        )  # fmt: skip

    def _may_fill(self, at: AtCalendar) -> set[int]:
        return {each.number for each in at.view.doors if may_fill(self._house, at, each)}

    async def _list(
        self, here: AtTwinning, form: Mapping[str, str] | None = None, problem: DoorProblem | None = None
    ) -> Response:
        now = self._house.now()
        async with self._house.store.reading() as db:
            views = await views_of(db, here.twinning.id, here.actor, now)
        return await self._house.page(
            "door_calendars.html", here.visitor, 422 if problem else 200, here=here, views=views, problem=problem,
            given=form if form is not None else given(None, here, now), most=MOST_DOORS, longest=TITLE_CHARACTERS,
            once=(form or {}).get("once") or new_id(), may_keep=here.may(self._house.rights, HubVerb.KEEP_DOORS),
            url=f"{twinning_url(here.twinning.id)}{DOORS_PLACE}",
        )  # fmt: skip


async def at_calendar(house: House, calendar: str, verb: HubVerb) -> AtCalendar:
    """To everybody who may not, it does not exist."""
    await signed_in(house)
    async with house.store.reading() as db:
        row = await db.get(DoorCalendar, CalendarId(calendar))
    if row is None:
        abort(404)
    here = await at_twinning(house, row.twinning_id, verb)
    async with house.store.reading() as db:
        view = await view_of(db, row, here.actor, house.now())
        known = {each.school_class for each in view.doors if each.school_class is not None}
        classes = await correspondents(db, here.twinning.id, known, None)
    return AtCalendar(here, view, {each.school_class: each for each in classes})


def may_fill(house: House, at: AtCalendar, door: DoorLine) -> bool:
    """Whether it is a door of theirs."""
    its = door.school_class
    return its is not None and at.here.may(house.rights, HubVerb.FILL_DOOR, its)


def is_nobodys(at: AtCalendar, door: DoorLine) -> bool:
    """Nobody will fill it: it was dealt to no class, or to one that has left with it empty."""
    return door.school_class not in at.here.place.partners and not door.is_open


def without_doors(at: AtCalendar) -> list[ClassCard]:
    """Classes that came after the doors were dealt, as long as there is an empty one that could be theirs."""
    has = {each.school_class for each in at.view.doors}
    could_be = any(not each.is_open and not each.is_ready for each in at.view.doors)
    return [each for each in at.here.classes if could_be and each.school_class not in has]


def calendar_url(calendar: CalendarId) -> str:
    """The page of one."""
    return f"{DOORS_PLACE}/{calendar}"


def plan_from(form: Mapping[str, str]) -> Plan:
    """What somebody typed. Raises DoorRefused."""
    first_on, opens = day_from(form.get("first")), time_from(form.get("opens"))
    if first_on is None:
        raise DoorRefused(DoorProblem.DAY)
    if opens is None:
        raise DoorRefused(DoorProblem.CLOCK)
    return Plan(form.get("title", ""), first_on, number_from(form.get("doors")) or 0, opens.hour * 60 + opens.minute)


def given(view: CalendarView | None, here: AtTwinning, now: Instant) -> Mapping[str, str]:
    """What the form shows first: what is there, or the first of December, or today where that has gone by."""
    if view is None:
        today = here.today(now)
        first = today.replace(month=12, day=1)
        if first < today:
            first = today
        minutes, title, doors = OPENS_AT, "", DOORS
    else:
        row = view.calendar
        first, minutes, title, doors = row.first_on, row.opens_at, row.title, len(view.doors)
    opens = f"{minutes // 60:02}:{minutes % 60:02}"
    return {"title": title, "first": first.isoformat(), "doors": str(doors), "opens": opens}
