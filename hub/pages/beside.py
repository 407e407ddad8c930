"""The staff room beside a lesson: what is new there, and who calls, for a teacher who is in another room."""

from typing import Any

from quart import Blueprint, Response, abort

from hub.audit.witness import about_to
from hub.pages.house import House
from hub.people.rights import HubVerb
from hub.twinnings.queries import staff_room_beside
from hub.unread.calls import call, caller
from rooms.ids import RoomId
from rooms.rights import Actor
from signaling.ports import RoomCard


class BesideViews:
    """`/rooms/<id>/beside` and `/rooms/<id>/call`: asked by the live room, so they answer in data."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("beside", __name__)
        routes.get("/rooms/<room>/beside")(self.look)
        routes.post("/rooms/<room>/call")(self.call)
        return routes

    async def look(self, room: str) -> Any:
        """Where the staff room of this room's twinning is, how much is new to the teacher, and who calls."""
        house, visitor = self._house, await self._house.meet()
        async with house.store.reading() as db:
            staff_room = await staff_room_beside(db, RoomId(room))
            called = None
            if staff_room is not None and visitor.actor is not None:
                called = await caller(db, staff_room, visitor.actor.person, house.now())
        _, card = await self._at(visitor.actor, staff_room, HubVerb.KEEP_UP)
        unread = await house.unread(visitor)
        name, at = called or (None, None)
        return {"room": card.room, "unread": unread.in_room(card.room), "caller": name, "called_at": at}

    async def call(self, room: str) -> Response:
        """Tell colleagues who are in other rooms. Said twice, it counts from the second time."""
        house, visitor = self._house, await self._house.meet()
        about_to(None)
        actor, card = await self._at(visitor.actor, RoomId(room), HubVerb.CALL_COLLEAGUES)
        async with house.store.writing() as db:
            await call(db, card.room, actor.person, house.now())
        return Response(status=204)

    async def _at(self, actor: Actor | None, room: RoomId | None, verb: HubVerb) -> tuple[Actor, RoomCard]:
        """At a staff room where they may do so; anything else is not there."""
        card = None if room is None else await self._house.directory.room(room, self._house.now())
        if actor is None or card is None or not card.place.is_staff:
            abort(404)
        if not self._house.rights.may(actor, verb, card.place):
            abort(404)
        return actor, card
