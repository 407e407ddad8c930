"""What teachers do with a calendar of doors: change it, deal its doors, fill those of their class, remove it."""

from collections.abc import Mapping
from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.advent import actions
from hub.advent.actions import WORDS_CHARACTERS, DoorProblem, DoorRefused, Filling
from hub.advent.models import MOST_DOORS, TITLE_CHARACTERS
from hub.advent.queries import DoorLine, taken_in
from hub.materials.facts import MaterialRefused, language_of
from hub.materials.queries import MaterialLine, Wanted, find_all, gallery
from hub.pages.doors import DOORS_PLACE, AtCalendar, at_calendar, given, may_fill, plan_from
from hub.pages.edits import revision_of
from hub.pages.house import House
from hub.pages.landing import twinning_url
from hub.pages.materials import QUERY_CHARACTERS
from hub.people.rights import HubVerb
from rooms.ids import ClassId

_CHANGED = 409


class DoorKeepingViews:
    """`/doors/<calendar>/change`, `/deal`, `/remove` and `/doors/<calendar>/<number>/fill`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("door-keeping", __name__)
        one = f"{DOORS_PLACE}/<calendar>"
        routes.get(f"{one}/change")(self.edit)
        routes.post(f"{one}/change")(self.change)
        routes.get(f"{one}/deal")(self.dealt)
        routes.post(f"{one}/deal")(self.deal)
        routes.post(f"{one}/remove")(self.remove)
        routes.get(f"{one}/<int:number>/fill")(self.behind)
        routes.post(f"{one}/<int:number>/fill")(self.fill)
        return routes

    async def edit(self, calendar: str) -> Any:
        """The form of one that is there."""
        at = await at_calendar(self._house, calendar, HubVerb.KEEP_DOORS)
        return await self._form(at, given(at.view, at.here, self._house.now()))

    async def change(self, calendar: str) -> Any:
        """Another title, day, time or number of doors."""
        at = await at_calendar(self._house, calendar, HubVerb.KEEP_DOORS)
        form = await request.form
        classes = [each.school_class for each in at.here.classes]
        try:
            async with self._house.store.writing() as db:
                await actions.change(db, at.view.calendar.id, plan_from(form), classes, self._house.now())
        except DoorRefused as no:
            return await self._form(at, form, no.problem)
        except MaterialRefused:  # a consent that was withdrawn since
            return await self._form(at, form, DoorProblem.CONSENT)
        return redirect(at.url, 303)

    async def dealt(self, calendar: str) -> Any:
        """Whose door is whose, as a form."""
        at = await at_calendar(self._house, calendar, HubVerb.KEEP_DOORS)
        return await self._house.page("door_deal.html", at.here.visitor, at=at, here=at.here, view=at.view)

    async def deal(self, calendar: str) -> Any:
        """In turn among all classes, or as it is chosen; a door with something behind it stays whose it is."""
        at = await at_calendar(self._house, calendar, HubVerb.KEEP_DOORS)
        form = await request.form
        classes = [each.school_class for each in at.here.classes]
        wanted: dict[int, ClassId] = {}
        for each in at.view.doors:
            chosen = ClassId(form.get(f"door-{each.number}", ""))
            if chosen in classes:
                wanted[each.number] = chosen
        async with self._house.store.writing() as db:
            if form.get("then") == "evenly":
                await actions.deal_evenly(db, at.view.calendar.id, classes)
            else:
                await actions.hand(db, at.view.calendar.id, wanted)
        return redirect(at.url, 303)

    async def remove(self, calendar: str) -> Any:
        """For good."""
        at = await at_calendar(self._house, calendar, HubVerb.KEEP_DOORS)
        async with self._house.store.writing() as db:
            await actions.remove(db, at.view.calendar.id, self._house.now())
        return redirect(f"{twinning_url(at.here.twinning.id)}{DOORS_PLACE}", 303)

    async def behind(self, calendar: str, number: int) -> Any:
        """The form for what stands behind a door."""
        at, door = await self._own(calendar, number)
        return await self._filling(at, door, _held(at, door))

    async def fill(self, calendar: str, number: int) -> Any:
        """Put something there, or nothing any more."""
        at, door = await self._own(calendar, number)
        form = await request.form
        if form.get("then") == "find":
            return await self._filling(at, door, form)
        filling = Filling(
            form.get("material", "")[:36] or None, form.get("words", ""), language_of(form.get("language", "")),
            bool(form.get("looks")),
        )  # fmt: skip
        try:
            async with self._house.store.writing() as db:
                await actions.fill(
                    db, at.view.calendar.id, number, filling, revision=revision_of(form.get("revision", "")),
                    now=self._house.now(),
                )  # fmt: skip
        except DoorRefused as no:
            status = _CHANGED if no.problem is DoorProblem.CHANGED else 422
            return await self._filling(at, door, form, no.problem, status)
        except MaterialRefused:
            return await self._filling(at, door, form, DoorProblem.CONSENT, 422)
        return redirect(at.url + f"#door-{number}", 303)

    async def _own(self, calendar: str, number: int) -> tuple[AtCalendar, DoorLine]:
        at = await at_calendar(self._house, calendar, HubVerb.SEE_DOORS)
        door = at.view.door(number)
        if door is None or not may_fill(self._house, at, door):
            abort(404)
        return at, door

    async def _form(self, at: AtCalendar, form: Mapping[str, str], problem: DoorProblem | None = None) -> Response:
        return await self._house.page(
            "door_change.html", at.here.visitor, 422 if problem else 200, at=at, here=at.here, view=at.view,
            given=form, problem=problem, most=MOST_DOORS, longest=TITLE_CHARACTERS,
        )  # fmt: skip

    async def _filling(
        self, at: AtCalendar, door: DoorLine, form: Mapping[str, str], problem: DoorProblem | None = None,
        status: int = 200,
    ) -> Response:  # fmt: skip
        return await self._house.page(
            "door_fill.html", at.here.visitor, status, at=at, here=at.here, view=at.view, door=door, given=form,
            problem=problem, pictures=await self._pictures(at, door, form.get("find", "")), longest=WORDS_CHARACTERS,
            giver=at.classes[door.school_class] if door.school_class else None,
            languages_here=list(dict.fromkeys([at.here.visitor.language, *_spoken(at)])),
        )  # fmt: skip

    async def _pictures(self, at: AtCalendar, door: DoorLine, words: str) -> list[MaterialLine]:
        """What of its class's materials may come behind it: the one that is there first, then the newest found."""
        twinning, actor, now = at.here.twinning.id, at.here.actor, self._house.now()
        own = door.material.id if door.material is not None else ""
        async with self._house.store.reading() as db:
            taken = await taken_in(db, twinning)
            there = await find_all(db, [own], actor, now) if own else []
            wanted = Wanted(school_class=door.school_class or "", words=words[:QUERY_CHARACTERS])
            newest = (await gallery(db, twinning, actor, wanted, now)).lines
        free = [each for each in newest if each.id not in taken and each.state != "withdrawn" and each.problem is None]
        return [*there, *free]


def _held(at: AtCalendar, door: DoorLine) -> Mapping[str, str]:
    """What is behind a door, as its form holds it."""
    return {
        "material": door.material.id if door.material else "",
        "words": door.words,
        "language": door.language or at.here.visitor.language,
        "looks": "yes" if door.class_looks else "",
        "revision": str(door.revision),
    }


def _spoken(at: AtCalendar) -> list[str]:
    """The languages of the classes, as a text may be in."""
    return [tag.split("-")[0] for each in at.here.classes for tag in each.languages]
