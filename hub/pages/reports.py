"""“Reports”: the door by which somebody in a live room tells the teachers, and the page on which they read it."""

from typing import Any

from quart import Blueprint, Response, abort, redirect, request
from sqlalchemy import select

from hub.pages.house import House
from hub.pages.landing import entry_url
from hub.pages.reported import places_of
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from hub.safety import reports
from hub.safety.reports import NotThere, TooMany, Where
from hub.schools.models import School, SchoolClass
from rooms.channel import CHAT, ChannelName, page_of_chat
from rooms.errors import Refused
from rooms.ids import OpId, RoomId, Seq
from rooms.rights import Actor, Place
from signaling.channels.folding import folded_floor

REPORTS = "/reports"
_DIGITS = 9


class ReportViews:
    """`/rooms/<id>/reports` for whoever reports, `/reports` for the teachers of both classes."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("reports", __name__)
        routes.post("/rooms/<room>/reports")(self.report)
        routes.get(REPORTS)(self.show)
        routes.post(f"{REPORTS}/<report>")(self.handle)
        return routes

    async def report(self, room: str) -> Response:
        """From the menu of a message: 204 once the teachers know, 404 where there is no such message any more."""
        house = self._house
        visitor = await house.meet()
        card = await house.directory.room(RoomId(room), house.now())
        if visitor.actor is None or card is None or not house.rights.may(visitor.actor, HubVerb.REPORT, card.place):
            abort(404)
        form = await request.form
        number = form.get("seq", "")
        if not (number.isascii() and number.isdigit() and len(number) <= _DIGITS):
            abort(400)
        message = (Seq(int(number)), OpId(form.get("op_id", "")))
        chat = ChannelName(form.get("channel", CHAT))
        floor = await folded_floor(house.store.log, card.room)
        if chat not in (CHAT, *floor.group_chats):
            abort(404)
        if not house.rights.may(visitor.actor, HubVerb.REPORT, floor.place_of(chat, card.place)):
            abort(404)
        group = floor.groups.at(page_of_chat(chat) or 0)
        where = Where(chat, group.animal if group else None)
        try:
            await reports.report(house.store, visitor.actor, card, message, house.now(), where)
        except NotThere:
            abort(404)
        except TooMany:
            abort(429)
        return Response(status=204)

    async def show(self) -> Any:
        """What waits, and what was dealt with."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        return await self._page(visitor, self._teacher(visitor))

    async def handle(self, report: str) -> Any:
        """One is dealt with; a note says how."""
        house = self._house
        visitor = await house.meet()
        actor = self._teacher(visitor)
        note = (await request.form).get("note", "")
        async with house.store.reading() as db:
            place = Place(partners=await reports.classes_of_report(db, report, house.now()))
        if not house.rights.may(actor, HubVerb.HANDLE_REPORT, place):
            abort(404)
        try:
            async with house.store.writing() as db:
                await reports.handle(db, report, actor.person, note, house.now())
        except Refused as no:
            return await self._page(visitor, actor, status=422, wrong=report, typed=note, problem=no.code.value)
        return redirect(REPORTS, 303)

    def _teacher(self, visitor: Visitor) -> Actor:
        """To all others the page does not exist."""
        actor = visitor.actor
        if actor is None or not self._house.rights.may(actor, HubVerb.SEE_REPORTS, Place(owner=actor.person)):
            abort(404)
        return actor

    async def _page(self, visitor: Visitor, actor: Actor, status: int = 200, **wrong: str) -> Any:
        async with self._house.store.reading() as db:
            lines = await reports.reports_for(db, actor.classes, self._house.now())
            things = await places_of(db, {each.thing for each in lines if each.thing})
            zone = await db.scalar(
                select(School.time_zone)
                .join(SchoolClass, SchoolClass.school_id == School.id)
                .where(SchoolClass.id == actor.school_class)
            )
        return await self._house.page(
            "reports.html",
            visitor,
            status,
            waiting=[each for each in lines if each.handled_at is None],
            handled=[each for each in lines if each.handled_at is not None],
            reader=visitor.say.at(zone) if zone else visitor.say,
            things=things,
            longest=reports.NOTE_CHARACTERS,
            **wrong,
        )
