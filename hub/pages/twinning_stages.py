"""A twinning's way through its life as its teachers decide it: it looks, begins, changes hands, is left or archived."""

from dataclasses import replace
from typing import Any

from quart import Blueprint, abort, redirect, request

from hub.kits.starting import begin
from hub.pages.house import House
from hub.pages.landing import TWINNINGS, twinning_url
from hub.people.rights import HubVerb
from hub.pulse import handover
from hub.sessions import departure
from hub.twinnings import stages
from hub.twinnings.queries import outline
from hub.twinnings.stages import LastPartner, leader_of
from rooms.ids import ClassId, TwinningId


class TwinningStageViews:
    """`/twinnings/<id>/…`: `look`, `begin`, `lead`, `leave`, `archive` and `reopen`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("twinning_stages", __name__)
        routes.post("/twinnings/<twinning>/look")(self.look)
        routes.post("/twinnings/<twinning>/begin")(self.begin)
        routes.post("/twinnings/<twinning>/lead")(self.lead)
        routes.post("/twinnings/<twinning>/leave")(self.leave)
        routes.post("/twinnings/<twinning>/archive")(self.archive)
        routes.post("/twinnings/<twinning>/reopen")(self.reopen)
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
            await begin(db, id, self._house.now())
        return redirect(twinning_url(id), 303)

    async def lead(self, twinning: str) -> Any:
        """Another class leads from now on."""
        id = await self._allowed(twinning, HubVerb.LEAD_TWINNING)
        to = ClassId((await request.form).get("class", ""))
        async with self._house.store.writing() as db:
            is_partner = await stages.hand_over(db, twinning=id, to=to, now=self._house.now())
        if not is_partner:
            abort(404)
        return redirect(f"{twinning_url(id)}/partners", 303)

    async def leave(self, twinning: str) -> Any:
        """The reader's class goes, with a word; what it wrote stays."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            abort(404)
        async with self._house.store.reading() as db:
            found = await outline(db, TwinningId(twinning))
        ours = None if found is None else visitor.actor.at(found[1]).school_class
        if (
            found is None
            or ours is None
            or not self._house.rights.may(visitor.actor, HubVerb.LEAVE_TWINNING, replace(found[1], school_class=ours))
        ):
            abort(404)
        words, now = (await request.form).get("words", ""), self._house.now()
        try:
            async with self._house.store.writing() as db:
                await handover.let_go(db, found[0].id, ours, now)
                await departure.leave(db, twinning=found[0].id, school_class=ours, words=words, now=now)
        except LastPartner:
            return redirect(f"{twinning_url(found[0].id)}/partners", 303)  # it offers to archive instead
        return redirect(TWINNINGS, 303)

    async def archive(self, twinning: str) -> Any:
        """Everything is read, nothing is written any more."""
        id = await self._allowed(twinning, HubVerb.LEAD_TWINNING)
        async with self._house.store.writing() as db:
            await stages.archive(db, twinning=id, now=self._house.now())
        return redirect(twinning_url(id), 303)

    async def reopen(self, twinning: str) -> Any:
        """Out of the archive."""
        id = await self._allowed(twinning, HubVerb.REOPEN_TWINNING)
        async with self._house.store.writing() as db:
            await stages.reopen(db, twinning=id, now=self._house.now())
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
