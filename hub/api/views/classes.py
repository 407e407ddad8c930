"""The person's own classes: made, read, and told what stands on their card and when they may meet."""

from quart import Blueprint, Response
from sqlalchemy.ext.asyncio import AsyncSession

from hub.api.desk import Desk
from hub.api.operations import Operations
from hub.api.pages import Page, cut
from hub.api.problems import Problem, not_there, stale
from hub.api.scopes import Scope
from hub.api.shapes import classes as shapes
from hub.api.shapes.classes import (
    ChangedCardAsked,
    NewClassAsked,
    OwnClassesTold,
    OwnClassTold,
    TimetableAsked,
    TimetableTold,
)
from hub.people.rights import HubVerb
from hub.schools import actions
from hub.schools.choosing import Twin, found_class, school_of
from hub.schools.forms import class_facts
from hub.schools.start import own_classes
from hub.schools.timetable import SCHOOL_HOURS, WEEKDAYS, typed
from rooms.ids import ClassId
from rooms.rights import Actor, Place


def class_views(desk: Desk) -> Blueprint:
    """`/classes` and the card of each."""
    ops = Operations("classes", "Classes")

    async def told(db: AsyncSession, actor: Actor, school_class: str) -> OwnClassTold:
        found = await own_classes(db, actor.person, [ClassId(school_class)], desk.now())
        if not found:
            raise not_there()
        return shapes.own_class_told(found[0])

    async def timetable_told(db: AsyncSession, actor: Actor, school_class: str) -> TimetableTold:
        group = await desk.group(db, actor, school_class, HubVerb.KEEP_CLASS)
        is_presumed = group.timetable is None
        return shapes.timetable_told(group.timetable or SCHOOL_HOURS, is_presumed=is_presumed, revision=group.revision)

    @ops.get("/classes", Scope.READ_CLASSES, OwnClassesTold, Page)
    async def classes(actor: Actor, query_args: Page) -> OwnClassesTold:
        """The person's own classes, by name. Those of partners stand in their twinning."""
        async with desk.store.reading() as db:
            mine = [
                each
                for each in await own_classes(db, actor.person, actor.classes, desk.now())
                if desk.rights.may(actor, HubVerb.KEEP_CLASS, each.details.place)
            ]
        here, after = cut(mine, lambda own: (own.details.facts.name, own.details.school_class), query_args)
        return OwnClassesTold([shapes.own_class_told(own) for own in here], after)

    @ops.post("/classes", Scope.WRITE_CLASSES, OwnClassTold, NewClassAsked, 201)
    async def make_class(actor: Actor, data: NewClassAsked) -> Response:
        """Make a class, at a school of the person's or at a new one; they have it for good."""
        desk.allow(actor, HubVerb.MAKE_CLASS, Place())

        async def work(db: AsyncSession) -> OwnClassTold:
            facts = class_facts(shapes.card_given(data.card))
            school = await school_of(db, actor.classes, shapes.school_given(data))
            if isinstance(school, Twin):
                raise known(school)
            made = await found_class(db, person=actor.person, school=school, facts=facts, now=desk.now())
            return await told(db, actor, made)

        return await desk.write(work, 201)

    @ops.get("/classes/<school_class>", Scope.READ_CLASSES, OwnClassTold)
    async def school_class(actor: Actor, school_class: str) -> OwnClassTold:
        """One of the person's own classes."""
        async with desk.store.reading() as db:
            await desk.group(db, actor, school_class, HubVerb.KEEP_CLASS)
            return await told(db, actor, school_class)

    @ops.put("/classes/<school_class>/card", Scope.WRITE_CLASSES, OwnClassTold, ChangedCardAsked)
    async def change_class(actor: Actor, school_class: str, data: ChangedCardAsked) -> Response:
        """Write the card anew, as long as nobody else has changed it since `revision`."""

        async def work(db: AsyncSession) -> OwnClassTold:
            group = await desk.group(db, actor, school_class, HubVerb.KEEP_CLASS)
            facts = class_facts(shapes.card_given(data))
            if not await actions.change_class(db, group.school_class, data.revision, facts):
                raise stale("class")
            return await told(db, actor, school_class)

        return await desk.write(work)

    @ops.get("/classes/<school_class>/timetable", Scope.READ_CLASSES, TimetableTold)
    async def timetable(actor: Actor, school_class: str) -> TimetableTold:
        """When the class may meet, by the clock of its school."""
        async with desk.store.reading() as db:
            return await timetable_told(db, actor, school_class)

    @ops.put("/classes/<school_class>/timetable", Scope.WRITE_CLASSES, TimetableTold, TimetableAsked)
    async def set_timetable(actor: Actor, school_class: str, data: TimetableAsked) -> Response:
        """Say anew when the class may meet, as long as nobody else has changed the class since `revision`."""

        async def work(db: AsyncSession) -> TimetableTold:
            group = await desk.group(db, actor, school_class, HubVerb.KEEP_CLASS)
            rows = {day: [(each.start, each.end) for each in data.hours if each.weekday == day] for day in WEEKDAYS}
            if not await actions.set_timetable(db, group.school_class, data.revision, typed(rows) or None):
                raise stale("class")
            return await timetable_told(db, actor, school_class)

        return await desk.write(work)

    return ops.blueprint


def known(twin: Twin) -> Problem:
    """Nobody has said yet that the two schools of one name are the same."""
    how = f"If it is yours, ask again with same: {twin.school.id}"
    return Problem(409, "school-known", "A school of this name in this town is here already", how)
