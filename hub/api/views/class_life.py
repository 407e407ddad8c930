"""Who teaches a class, and what becomes of it: it moves to another school, rests and wakes, or is deleted."""

from quart import Blueprint, Response
from sqlalchemy.ext.asyncio import AsyncSession

from hub.api.desk import Desk
from hub.api.operations import Operations
from hub.api.problems import Problem, not_there
from hub.api.scopes import Scope
from hub.api.shapes import Nothing
from hub.api.shapes import classes as shapes
from hub.api.shapes.classes import AtSchoolAsked, EndedTold, SureAsked, TeamTold, UntilAsked
from hub.api.views.classes import known
from hub.people import teaching, team
from hub.people.rights import HubVerb
from hub.schools import actions, life
from hub.schools.choosing import Twin, school_of
from rooms.ids import ClassId, PersonId
from rooms.rights import Actor

_HERE = "/classes/<school_class>"


def class_life_views(desk: Desk) -> Blueprint:
    """`/classes/{id}/team` and what is decided about a class."""
    ops = Operations("class_life", "Classes")

    async def teachers(db: AsyncSession, school_class: ClassId) -> TeamTold:
        return TeamTold([shapes.teacher_told(each) for each in await teaching.team_of(db, school_class, desk.now())])

    @ops.get(f"{_HERE}/team", Scope.READ_CLASSES, TeamTold)
    async def class_team(actor: Actor, school_class: str) -> TeamTold:
        """Everybody who teaches the class."""
        async with desk.store.reading() as db:
            group = await desk.group(db, actor, school_class, HubVerb.KEEP_CLASS)
            return await teachers(db, group.school_class)

    @ops.put(f"{_HERE}/team/<person>/until", Scope.WRITE_CLASSES, TeamTold, UntilAsked)
    async def set_substitute_until(actor: Actor, school_class: str, person: str, data: UntilAsked) -> Response:
        """A substitute stays longer, or less long."""

        async def work(db: AsyncSession) -> TeamTold:
            group = await desk.group(db, actor, school_class, HubVerb.HAND_ON_CLASS)
            until = team.last_moment(data.last_day, group.school_facts.time_zone, desk.now())
            if until is None:
                raise Problem(422, "last-day", "The last day is between today and 400 days from now")
            kept = await team.set_until(
                db, person=PersonId(person), school_class=group.school_class, until=until, now=desk.now()
            )
            if not kept:
                raise not_there()
            return await teachers(db, group.school_class)

        return await desk.write(work)

    @ops.delete(f"{_HERE}/team/<person>", Scope.WRITE_CLASSES)
    async def end_substitute(actor: Actor, school_class: str, person: str) -> Response:
        """A substitute's time is over now; asked twice it is so once."""

        async def work(db: AsyncSession) -> Nothing:
            group = await desk.group(db, actor, school_class, HubVerb.HAND_ON_CLASS)
            await team.set_until(
                db, person=PersonId(person), school_class=group.school_class, until=desk.now(), now=desk.now()
            )
            return Nothing()

        return await desk.write(work)

    @ops.post(f"{_HERE}/leave", Scope.WRITE_CLASSES, Nothing)
    async def leave_class(actor: Actor, school_class: str) -> Response:
        """The person goes; somebody who has the class for good stays."""

        async def work(db: AsyncSession) -> Nothing:
            group = await desk.group(db, actor, school_class, HubVerb.KEEP_CLASS)
            try:
                await team.leave(db, person=actor.person, school_class=group.school_class, now=desk.now())
            except team.LastTeacher:
                raise Problem(409, "last-teacher", "Nobody else has the class for good", "Let it rest first.") from None
            return Nothing()

        return await desk.write(work)

    @ops.post(f"{_HERE}/move", Scope.WRITE_CLASSES, Nothing, AtSchoolAsked)
    async def move_class(actor: Actor, school_class: str, data: AtSchoolAsked) -> Response:
        """The class is at another school from now on; its lessons keep their moment."""

        async def work(db: AsyncSession) -> Nothing:
            group = await desk.group(db, actor, school_class, HubVerb.HAND_ON_CLASS)
            school = await school_of(db, actor.classes, shapes.school_given(data))
            if isinstance(school, Twin):
                raise known(school)
            await actions.move(db, school_class=group.school_class, to=school, now=desk.now())
            return Nothing()

        return await desk.write(work)

    @ops.post(f"{_HERE}/rest", Scope.WRITE_CLASSES, Nothing, SureAsked)
    async def rest_class(actor: Actor, school_class: str, data: SureAsked) -> Response:
        """From now on the class is there to be read: no card opens the door, and nobody finds it."""
        del data

        async def work(db: AsyncSession) -> Nothing:
            group = await desk.group(db, actor, school_class, HubVerb.HAND_ON_CLASS)
            await life.rest(db, group.school_class, desk.now())
            return Nothing()

        return await desk.write(work)

    @ops.post(f"{_HERE}/wake", Scope.WRITE_CLASSES, Nothing)
    async def wake_class(actor: Actor, school_class: str) -> Response:
        """The class goes on; its cards are printed anew."""

        async def work(db: AsyncSession) -> Nothing:
            group = await desk.group(db, actor, school_class, HubVerb.HAND_ON_CLASS)
            await life.wake(db, group.school_class)
            return Nothing()

        return await desk.write(work)

    @ops.post(f"{_HERE}/end", Scope.WRITE_CLASSES, EndedTold, SureAsked)
    async def end_class(actor: Actor, school_class: str, data: SureAsked) -> Response:
        """Delete the class, after its lesson if one is running."""
        del data

        async def work(db: AsyncSession) -> EndedTold:
            group = await desk.group(db, actor, school_class, HubVerb.HAND_ON_CLASS)
            return EndedTold(await life.end(db, group.school_class, desk.now()))

        return await desk.write(work)

    return ops.blueprint
