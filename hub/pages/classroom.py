"""The way to a page of one class: whose class it is, and whether whoever asks may do there what they ask."""

from dataclasses import dataclass
from enum import StrEnum

from quart import abort, redirect, request

from hub.pages.guard import SAFE_METHODS
from hub.pages.house import House
from hub.pages.landing import entry_url
from hub.pages.visitor import Visitor
from hub.schools.heads import ClassHead, class_head
from rooms.ids import ClassId
from rooms.rights import Actor, Place


@dataclass(frozen=True, slots=True)
class InClass:
    """Somebody who may be here. `visitor` reads clocks as the school does."""

    visitor: Visitor
    actor: Actor
    group: ClassHead


async def come_in(house: House, school_class: str, verb: StrEnum) -> InClass:
    """Who asks, and the class. To everybody who may not, it does not exist; a stranger is led to the way in first."""
    visitor = await house.meet()
    if visitor.actor is None:
        abort(redirect(entry_url(request.path), 303) if request.method in SAFE_METHODS else 404)  # type: ignore[arg-type]
    async with house.store.reading() as db:
        group = await class_head(db, ClassId(school_class))
    if group is None or not house.rights.may(visitor.actor, verb, Place(school_class=group.school_class)):
        abort(404)
    return InClass(visitor.at(group.time_zone), visitor.actor, group)
