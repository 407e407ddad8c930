"""Practice: a teacher starts a twinning with an invented class in one press, and deletes it in another."""

from typing import Any

from quart import Blueprint, abort, redirect
from sqlalchemy.exc import IntegrityError

from hub.pages.house import House
from hub.pages.landing import TWINNINGS, twinning_url
from hub.people.erasure import Erase
from hub.people.rights import HubVerb
from hub.practice import starting
from hub.practice.ending import end_practice
from hub.twinnings.classes import briefs
from hub.twinnings.queries import outline
from rooms.ids import ClassId, TwinningId
from rooms.rights import Actor, Place


class PracticeViews:
    """`/twinnings/practice` and `/twinnings/<id>/practice/end`."""

    def __init__(self, house: House, erase: Erase) -> None:
        """`erase` empties all of one person in a room."""
        self._house = house
        self._erase = erase

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("practice", __name__)
        routes.post("/twinnings/practice")(self.start)
        routes.post("/twinnings/<twinning>/practice/end")(self.end)
        return routes

    async def start(self) -> Any:
        """For the reader's class; whoever has one already is led to it."""
        visitor = await self._house.meet()
        if visitor.actor is None or (ours := self._class_of(visitor.actor)) is None:
            abort(404)
        person, now = visitor.actor.person, self._house.now()
        async with self._house.store.reading() as db:
            known = (await briefs(db, [ours])).get(ours)
            there = await starting.practice_of(db, person)
            found = None if there is None else await outline(db, there)
        if known is None:
            abort(404)
        if found is not None and visitor.actor.classes.isdisjoint(found[1].partners):  # their class has left it
            await end_practice(self._house.store, self._erase, found[0].id, person, now)
        try:
            made = await starting.start(
                self._house.store,
                person=person,
                school_class=ours,
                languages=list(known.languages),
                words=visitor.say,
                now=now,
            )
        except IntegrityError:  # pressed twice: the other press was first
            async with self._house.store.reading() as db:
                first = await starting.practice_of(db, person)
            return redirect(TWINNINGS if first is None else twinning_url(first), 303)
        return redirect(twinning_url(made), 303)

    async def end(self, twinning: str) -> Any:
        """Delete all of it now; who started it may."""
        visitor = await self._house.meet()
        async with self._house.store.reading() as db:
            found = await outline(db, TwinningId(twinning))
        if visitor.actor is None or found is None or not found[0].is_practice:
            abort(404)
        is_theirs = found[0].practice_of == visitor.actor.person
        if not is_theirs or self._class_of(visitor.actor) is None:
            abort(404)
        await end_practice(self._house.store, self._erase, found[0].id, visitor.actor.person, self._house.now())
        return redirect(TWINNINGS, 303)

    def _class_of(self, actor: Actor) -> ClassId | None:
        """The class for which the teacher may start something: the one they are at, if there are several."""
        ours = sorted(actor.classes, key=lambda each: (each != actor.school_class, each))
        rights = self._house.rights
        return next((c for c in ours if rights.may(actor, HubVerb.START_TWINNING, Place(school_class=c))), None)
