"""A twinning's way through its life, as its teachers decide it: it looks for partners, it begins."""

from dataclasses import replace
from typing import Any

from quart import Blueprint, abort, redirect, request

from hub.pages.house import House
from hub.pages.landing import twinning_url
from hub.people.rights import HubVerb
from hub.twinnings import stages
from hub.twinnings.queries import outline
from hub.twinnings.stages import leader_of
from rooms.ids import TwinningId


class TwinningStageViews:
    """`/twinnings/<id>/look` and `/twinnings/<id>/begin`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("twinning_stages", __name__)
        routes.post("/twinnings/<twinning>/look")(self.look)
        routes.post("/twinnings/<twinning>/begin")(self.begin)
        return routes

    async def look(self, twinning: str) -> Any:
        """Show the card in the partner search, or take it out."""
        id = await self._allowed(twinning, HubVerb.GATHER_PARTNERS)
        is_looking = (await request.form).get("look") == "yes"
        async with self._house.store.writing() as db:
            await stages.look_for_partners(db, twinning=id, is_looking=is_looking)
        return redirect(f"{twinning_url(id)}/partners", 303)

    async def begin(self, twinning: str) -> Any:
        """From now on the pupils are in it."""
        id = await self._allowed(twinning, HubVerb.LEAD_TWINNING)
        async with self._house.store.writing() as db:
            await stages.begin(db, twinning=id, now=self._house.now())
        return redirect(twinning_url(id), 303)

    async def _allowed(self, twinning: str, verb: HubVerb) -> TwinningId:
        """The twinning, for whoever may do this to it; to everybody else there is none."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            abort(404)
        async with self._house.store.reading() as db:
            found = await outline(db, TwinningId(twinning))
            leader = None if found is None else await leader_of(db, found[0].id)
        if found is None or not self._house.rights.may(visitor.actor, verb, replace(found[1], school_class=leader)):
            abort(404)
        return found[0].id
