"""“Writing in the live room”: who of a class's pupils may, and for which words a teacher reads it first."""

from typing import Any

from quart import Blueprint, abort, redirect, request

from hub.pages.house import House
from hub.pages.landing import entry_url
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from hub.safety import classes
from hub.schools.models import SchoolClass
from rooms.holding import LiveChat
from rooms.ids import ClassId
from rooms.rights import Place


class SafetyViews:
    """`/classes/<id>/safety`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("safety", __name__)
        routes.get("/classes/<school_class>/safety")(self.show)
        routes.post("/classes/<school_class>/safety")(self.change)
        return routes

    async def show(self, school_class: str) -> Any:
        """As it is now."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        return await self._page(visitor, self._own(visitor, school_class), is_kept=request.args.get("kept") == "1")

    async def change(self, school_class: str) -> Any:
        """As its teacher wants it: it counts in a room that is live within seconds."""
        visitor = await self._house.meet()
        own = self._own(visitor, school_class)
        form = await request.form
        async with self._house.store.reading() as db:
            rules = (await classes.rules_of(db, [own]))[own]
        try:
            live_chat = LiveChat(form.get("live_chat", ""))
        except ValueError:
            abort(400)
        lists = {language: form[f"words-{language}"] for language in rules.lists if f"words-{language}" in form}
        async with self._house.store.writing() as db:
            await classes.decide(db, own, live_chat, lists)
        return redirect(f"/classes/{own}/safety?kept=1", 303)

    def _own(self, visitor: Visitor, school_class: str) -> ClassId:
        """To everybody but the class's teachers the page does not exist."""
        own = ClassId(school_class)
        place = Place(school_class=own)
        if visitor.actor is None or not self._house.rights.may(visitor.actor, HubVerb.KEEP_SAFE, place):
            abort(404)
        return own

    async def _page(self, visitor: Visitor, own: ClassId, *, is_kept: bool) -> Any:
        async with self._house.store.reading() as db:
            found = await db.get_one(SchoolClass, own)
            rules = (await classes.rules_of(db, [own]))[own]
        return await self._house.page(
            "class_safety.html",
            visitor,
            school_class=own,
            class_name=found.name,
            rules=rules,
            choices=list(LiveChat),
            most=classes.MOST_WORDS,
            is_kept=is_kept,
        )
