"""“What is kept, and how long”: the table of clocks for teachers and keepers, and when the turn of their own comes."""

from datetime import date
from typing import Any

from quart import Blueprint, abort, redirect, request

from hub.pages.house import House
from hub.pages.landing import entry_url
from hub.people.rights import HubVerb
from hub.retention import queries
from hub.retention.table import CLOCKS
from rooms.rights import Place

DATA = "/data"


class DataViews:
    """`/data`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("data", __name__)
        routes.get(DATA)(self.clocks)
        return routes

    async def clocks(self) -> Any:
        """What, how long, and when it goes next."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        if not self._house.rights.may(visitor.actor, HubVerb.SEE_CLOCKS, Place()):
            abort(404)
        async with self._house.store.reading() as db:
            twinnings = await queries.twinning_clocks(db, visitor.actor.classes)
            classes = await queries.class_clocks(db, visitor.actor.classes)
            last = await queries.last_round(db)
        return await self._house.page(
            "data.html",
            visitor,
            clocks=CLOCKS,
            twinnings=twinnings,
            classes=classes,
            last=last,
            day_of=lambda at: visitor.say.date(date.fromisoformat(visitor.say.iso_day(at))),
        )
