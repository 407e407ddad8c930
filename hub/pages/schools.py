"""A school as the teachers of its classes keep it: where it is, which clock and holidays it has."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.calendar.shifts import Shift, shifts_of
from hub.pages import atlas
from hub.pages.atlas import MapView, Town
from hub.pages.class_form import Filled, school_choices
from hub.pages.edits import merge, read_shown, revision_of, shown
from hub.pages.house import House
from hub.pages.keeping import AtSchool, at_school
from hub.people.rights import HubVerb
from hub.schools import actions
from hub.schools.details import SchoolDetails, school_details
from hub.schools.forms import SCHOOL_FIELDS, FieldWrong, SchoolFacts, degrees_of, school_facts, school_fields
from hub.schools.models import SchoolId
from hub.schools.towns import TownSpot, largest_town, on_the_map, towns_like

SCHOOLS = "/schools"
_TRIES = 3


@dataclass(frozen=True, slots=True)
class Told:
    """What is said beside the form: towns to choose from, and lessons that the change touches (`mark` is its name)."""

    towns: Sequence[TownSpot] | None = None
    shifts: Sequence[Shift] = ()
    mark: str = ""
    zones: tuple[str, str] = ("", "")


class SchoolViews:
    """`/schools/…`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("schools", __name__)
        routes.get(f"{SCHOOLS}/<school>")(self.school)
        routes.post(f"{SCHOOLS}/<school>")(self.change)
        return routes

    async def school(self, school: str) -> Any:
        """The school as it is kept."""
        here = await at_school(self._house, school, HubVerb.KEEP_SCHOOL)
        return await self._page(here, _as_kept(here.school))

    async def change(self, school: str) -> Any:
        """Look for the town, take a place, or keep it all: after it was said what that means for agreed lessons."""
        here = await at_school(self._house, school, HubVerb.KEEP_SCHOOL)
        form = await request.form
        typed = {name: form.get(name, "") for name in SCHOOL_FIELDS}
        kept, revision = school_fields(here.school.facts), revision_of(form.get("revision", ""))
        before = read_shown(form.get("before", ""), kept)
        filled = Filled(typed, shown(before), revision)
        if "look" in form:
            return await self._page(here, filled, Told(towns_like(typed["country"], typed["town"])))
        if "spot" in form:
            latitude, _, longitude = form["spot"].partition(" ")
            return await self._page(here, replace(filled, given=typed | {"latitude": latitude, "longitude": longitude}))
        return await self._keep(here, typed, before, revision, form.get("known", ""))

    async def _keep(
        self, here: AtSchool, typed: dict[str, str], before: Mapping[str, str], revision: int, known: str
    ) -> Any:
        id = here.school.school
        for _ in range(_TRIES):
            try:
                facts = placed(school_facts(typed), here.school.facts)
            except FieldWrong as no:
                return await self._page(here, Filled(typed, shown(before), revision, wrong=no))
            if known != _mark(facts):
                told = await self._told(here, facts)
                if told.shifts:
                    return await self._page(here, Filled(typed, shown(before), revision), told)
            async with self._house.store.writing() as db:
                if await actions.change_school(db, id, revision, facts):
                    return redirect(f"{school_url(id)}?kept=yes", 303)
                now_kept = await school_details(db, id, self._house.now())
            if now_kept is None:
                abort(404)
            here = replace(here, school=now_kept)
            fields, revision = school_fields(now_kept.facts), now_kept.revision
            merged = merge(before, typed, fields)
            typed, before = dict(merged.values), fields
            if merged.news:
                break
        news = list(merged.news)
        return await self._page(here, Filled(typed, shown(before), revision, news=news))

    async def _told(self, here: AtSchool, facts: SchoolFacts) -> Told:
        old = here.school.facts
        async with self._house.store.reading() as db:
            found = await shifts_of(db, here.school.school, old, facts, self._house.now(), here.visitor.language)
        return Told(shifts=found, mark=_mark(facts), zones=(old.time_zone, facts.time_zone))

    async def _page(self, here: AtSchool, filled: Filled, told: Told | None = None) -> Response:
        told = told or Told()
        return await self._house.page(
            "school.html",
            here.visitor,
            status=409 if told.shifts else filled.status,
            here=here,
            filled=filled,
            told=told,
            map=_map(filled.given),
            is_kept=request.args.get("kept") == "yes" and request.method == "GET",
            **school_choices(filled),
        )


def school_url(school: SchoolId) -> str:
    """The page of a school."""
    return f"{SCHOOLS}/{school}"


def placed(facts: SchoolFacts, before: SchoolFacts) -> SchoolFacts:
    """A school that goes to another town is shown there: the degrees of the old one do not stay behind."""
    moved = (facts.town, facts.country) != (before.town, before.country)
    if moved and (facts.latitude, facts.longitude) == (before.latitude, before.longitude):
        facts = replace(facts, latitude=None, longitude=None)
    return on_the_map(facts) if moved else facts


def _map(given: Mapping[str, str]) -> MapView | None:
    """The place on the map; where there is none yet, its country without a pin."""
    spot = degrees_of(given)
    if spot is not None:
        return atlas.view([Town(given["town"], *spot, colour=0)])
    around = largest_town(given["country"]) or largest_town("DE")
    seen = atlas.view([Town("", around.latitude, around.longitude, 0)]) if around else None
    return seen and replace(seen, pins=())


def _mark(facts: SchoolFacts) -> str:
    """The name of what was said about a change: another change has to be said anew."""
    return f"{facts.time_zone} {facts.country} {facts.region or ''}"


def _as_kept(school: SchoolDetails) -> Filled:
    fields = school_fields(school.facts)
    return Filled(fields, shown(fields), school.revision)
