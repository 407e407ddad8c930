"""The way to the pages of one's own class or school: who asks, what it is, and whether they may do that there."""

from dataclasses import dataclass
from enum import StrEnum

from quart import abort, redirect, request

from hub.pages.guard import SAFE_METHODS
from hub.pages.house import House
from hub.pages.landing import entry_url
from hub.pages.visitor import Visitor
from hub.people import teaching
from hub.people.rights import HubVerb
from hub.schools.details import ClassDetails, SchoolDetails, class_details, school_details
from hub.schools.models import SchoolId
from rooms.ids import ClassId
from rooms.rights import Actor, Place


@dataclass(frozen=True, slots=True)
class AtClass:
    """A teacher at a class of theirs. `visitor` reads clocks as the school does; `is_for_good`: no substitute."""

    visitor: Visitor
    actor: Actor
    group: ClassDetails
    is_for_good: bool


@dataclass(frozen=True, slots=True)
class AtSchool:
    """A teacher at the school of one of their classes."""

    visitor: Visitor
    actor: Actor
    school: SchoolDetails


async def signed_in(house: House) -> tuple[Visitor, Actor]:
    """Who asks. A stranger is led to the way in first, but a form of theirs leads nowhere."""
    visitor = await house.meet()
    if visitor.actor is None:
        abort(redirect(entry_url(request.path), 303) if request.method in SAFE_METHODS else 404)  # type: ignore[arg-type]
    return visitor, visitor.actor


async def at_class(house: House, school_class: str, verb: HubVerb) -> AtClass:
    """To everybody who may not, the class does not exist."""
    visitor, actor = await signed_in(house)
    async with house.store.reading() as db:
        group = await class_details(db, ClassId(school_class), house.now())
        place = await teaching.place_of(db, actor.person, ClassId(school_class))
    if group is None:
        abort(404)
    _check(house, actor, verb, place)
    return AtClass(visitor.at(group.school_facts.time_zone), actor, group, is_for_good=place.owner is not None)


async def at_school(house: House, school: str, verb: HubVerb) -> AtSchool:
    """As `at_class`."""
    visitor, actor = await signed_in(house)
    async with house.store.reading() as db:
        found = await school_details(db, SchoolId(school), house.now())
    if found is None:
        abort(404)
    _check(house, actor, verb, found.place)
    return AtSchool(visitor.at(found.facts.time_zone), actor, found)


def _check(house: House, actor: Actor, verb: StrEnum, place: Place) -> None:
    if not house.rights.may(actor, verb, place):
        abort(404)
