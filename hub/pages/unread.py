"""How far a teacher has read: the live room says it by itself, a button says it for all rooms at once."""

from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.audit.witness import about_to
from hub.pages.house import House
from hub.pages.landing import entry_url, own_path
from hub.people.rights import HubVerb
from hub.unread.marks import note_read
from rooms.channel import CHAT
from rooms.ids import RoomId, Seq
from rooms.rights import Actor

_DIGITS = 12


class UnreadViews:
    """`/rooms/<id>/read` and `/unread/read`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("unread", __name__)
        routes.post("/rooms/<room>/read")(self.read)
        routes.post("/unread/read")(self.read_all)
        return routes

    async def read(self, room: str) -> Response:
        """Everything in this chat up to `seq` was read; a form says where to go `back`. It is not witnessed."""
        house = self._house
        visitor = await house.meet()
        about_to(None)
        card = await house.directory.room(RoomId(room), house.now()) if visitor.actor else None
        if visitor.actor is None or card is None or not house.rights.may(visitor.actor, HubVerb.KEEP_UP, card.place):
            abort(404)
        number = (await request.form).get("seq", "")
        if not (number.isascii() and number.isdigit() and len(number) <= _DIGITS):
            abort(400)
        await self._note(visitor.actor, RoomId(room), Seq(int(number)))
        if back := (await request.form).get("back"):
            return redirect(own_path(back), 303)  # type: ignore[return-value]
        return Response(status=204)

    async def read_all(self) -> Any:
        """All that is new in all rooms; back to the page where the button was."""
        visitor = await self._house.meet()
        about_to(None)
        if visitor.actor is None:
            return redirect(entry_url("/"), 303)
        for each in (await self._house.unread(visitor)).rooms:
            await self._note(visitor.actor, each.room)
        return redirect(own_path((await request.form).get("back", "")), 303)

    async def _note(self, actor: Actor, room: RoomId, seq: Seq | None = None) -> None:
        """Up to `seq`, or to the end; never further than the chat goes."""
        head = (await self._house.store.log.heads(room)).get(CHAT)
        if head is None:
            return
        async with self._house.store.writing() as db:
            await note_read(db, actor.person, room, head.seq if seq is None else Seq(min(seq, head.seq)))
