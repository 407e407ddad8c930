"""What is decided on the shelf: what children wrote is let through or given back, a card is removed or reported."""

from typing import Any

from quart import Blueprint, abort, redirect, request

from hub.activities import actions, reporting, trying
from hub.activities.facts import ActivityRefused, note_from
from hub.pages.activity_door import ActivityDoor, shelf_url, with_said
from hub.pages.edits import revision_of
from hub.people.rights import HubVerb
from hub.safety.reports import TooMany
from rooms.ids import ClassId


class ActivityKeepingViews:
    """`/activities/<id>/words/<language>/decide`, `/tried/<class>/decide`, `/remove` and `/report`."""

    def __init__(self, door: ActivityDoor) -> None:
        self._door = door
        self._house = door.house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("activity-keeping", __name__)
        routes.post("/activities/<activity>/words/<language>/decide")(self.decide)
        routes.post("/activities/<activity>/tried/<school_class>/decide")(self.decide_try)
        routes.post("/activities/<activity>/remove")(self.remove)
        routes.post("/activities/<activity>/report")(self.report)
        return routes

    async def decide(self, activity: str, language: str) -> Any:
        """About the words that a teacher of the class has read, and nothing newer."""
        at = await self._door.at(activity)
        column = at.card.columns.get(language)
        if column is None or column.open is None or not self._may(at.reader, column.open.school_class):
            abort(404)
        form = await request.form
        number = revision_of(form.get("number", ""))
        said = ""
        try:
            async with self._house.store.writing() as db:
                if form.get("then") == "back":
                    await actions.give_back(db, at.card.id, language, number, note_from(form))
                else:
                    await actions.let(db, at.card.id, language, number, self._house.now())
        except ActivityRefused as no:
            said = f"not-{no.problem.value}"
        return redirect(with_said(at.url, said), 303)

    async def decide_try(self, activity: str, school_class: str) -> Any:
        """The same about how it was for a class."""
        at = await self._door.at(activity)
        tried = at.card.try_of(ClassId(school_class))
        if tried is None or not self._may(at.reader, tried.school_class):
            abort(404)
        form = await request.form
        revision, said = revision_of(form.get("number", "")), ""
        try:
            async with self._house.store.writing() as db:
                if form.get("then") == "back":
                    await trying.give_try_back(db, at.card.id, tried.school_class, revision, note_from(form))
                else:
                    await trying.let_try(db, at.card.id, tried.school_class, revision, self._house.now())
        except ActivityRefused as no:
            said = f"not-{no.problem.value}"
        return redirect(with_said(at.url, said) + "#tried", 303)

    async def remove(self, activity: str) -> Any:
        """For good: by the teachers of its class; a child takes back what nobody else has seen."""
        at = await self._door.at(activity)
        versions = [each.open for each in at.card.columns.values()]
        is_own = not at.card.shown and all(each and each.person == at.reader.actor.person for each in versions)
        if not is_own and not self._door.may_keep(at.reader, at.card, HubVerb.REMOVE_ACTIVITY):
            abort(404)
        async with self._house.store.writing() as db:
            await actions.remove(db, at.card.id)
        return redirect(shelf_url(at.card.twinning), 303)

    async def report(self, activity: str) -> Any:
        """Tell the teachers of both classes."""
        at = await self._door.at(activity)
        if not self._house.rights.may(at.reader.actor, HubVerb.REPORT, at.reader.home.place):
            abort(404)
        try:
            async with self._house.store.writing() as db:
                by_class = at.reader.ours.school_class
                await reporting.report(db, at.reader.actor, by_class, at.card, self._house.now())
        except TooMany:
            abort(429)
        return redirect(with_said(at.url, "reported"), 303)

    def _may(self, reader: Any, school_class: ClassId | None) -> bool:
        return school_class is not None and self._door.may(reader, HubVerb.KEEP_ACTIVITY, school_class)
