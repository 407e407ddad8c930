"""The door of a live room: who may enter gets the page that the browser brings to life."""

from typing import Any

from quart import Blueprint, abort, redirect, request
from sqlalchemy import select

from hub.pages.house import House
from hub.pages.landing import GUEST, TWINNINGS, entry_url, twinning_url
from hub.twinnings.models import Room
from rooms.ids import RoomId
from rooms.rights import Role, Verb


class RoomViews:
    """`/rooms/<id>`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("rooms", __name__)
        routes.get("/rooms/<room>")(self.live)
        return routes

    async def live(self, room: str) -> Any:
        """The live room; one that is not theirs looks like one that does not exist."""
        house = self._house
        visitor = await house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        card = await house.directory.room(RoomId(room), house.now())
        if card is None or not house.rights.may(visitor.actor, Verb.ENTER, card.place):
            abort(404)
        async with house.store.reading() as db:
            twinning = await db.scalar(select(Room.twinning_id).where(Room.id == card.room))
        home_url = twinning_url(twinning) if twinning else TWINNINGS
        if visitor.actor.role is Role.GUEST:
            home_url = GUEST
        return await house.page("live.html", visitor, card=card, room=card.room, home_url=home_url)
