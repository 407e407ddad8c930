"""The replay of a room's board: its page, and the entries of a channel for whoever looks back without going in."""

from typing import Any, Final

import msgspec
from quart import Blueprint, Response, abort, redirect, request
from quart.typing import ResponseReturnValue

from hub.pages.house import House
from hub.pages.landing import entry_url
from hub.people.rights import HubVerb
from hub.sessions.plans import PlannedLesson, planned_lesson
from rooms.channel import FLOOR, Channel, ChannelName
from rooms.ids import RoomId, Seq, SessionId
from rooms.rights import Actor
from signaling.channels.folding import folded_floor
from signaling.ports import RoomCard
from signaling.socket.presence import seat_to_wire
from signaling.socket.speech import encode_entry

ENTRIES: Final = 2_000
"""So many are told at once."""

_AROUND: Final = 30 * 60_000
"""Milliseconds: who comes early draws, and who is late goes on; it belongs to the lesson."""

_DIGITS: Final = 12
_encoder = msgspec.json.Encoder()


class ReplayViews:
    """`/rooms/<id>/replay` and `/lessons/<id>/replay`, and their data: `/rooms/<id>/past/<channel>`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("replay", __name__)
        routes.get("/rooms/<room>/replay")(self.of_room)
        routes.get("/lessons/<session>/replay")(self.of_lesson)
        routes.get("/rooms/<room>/past/<channel>")(self.past)
        return routes

    async def of_room(self, room: str) -> Any:
        """All that was drawn in a room; one that is not theirs is not there."""
        return await self._page(room, None)

    async def of_lesson(self, session: str) -> Any:
        """What was drawn around one lesson."""
        async with self._house.store.reading() as db:
            lesson = await planned_lesson(db, SessionId(session))
        return await self._page(lesson.room if lesson else "", lesson)

    async def _page(self, room: str, lesson: PlannedLesson | None) -> Any:
        house, visitor = self._house, await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        card = await self._card(room)
        past = {
            "room": card.room,
            "title": lesson.title if lesson else card.title,
            "pages": await self._pages(card),
            "prints": card.prints,
            "seats": [seat_to_wire(seat) for seat in card.seats],
            "may_keep": self._may_keep(visitor.actor, card),
        }
        return await house.page(
            "replay.html", visitor, card=card, lesson=lesson, past=_encoder.encode(past).decode(),
            begins=lesson.starts_at - _AROUND if lesson else None, ends=lesson.ends_at + _AROUND if lesson else None,
        )  # fmt: skip

    def _may_keep(self, actor: Actor, card: RoomCard) -> bool:
        """Whether a page may become a material of the twinning; what teachers draw among themselves is none."""
        return not card.place.is_staff and self._house.rights.may(actor, HubVerb.GIVE_MATERIAL, card.place)

    async def past(self, room: str, channel: str) -> ResponseReturnValue:
        """The entries of a channel after a number, as the live room tells them."""
        card = await self._card(room)
        after = request.args.get("after", "0")
        if not (after.isascii() and after.isdigit() and len(after) <= _DIGITS):
            abort(404)
        if channel != FLOOR and channel not in await self._pages(card):
            abort(404)
        where = Channel(card.room, ChannelName(channel))
        head, entries = await self._house.store.log.since(where, Seq(int(after)), ENTRIES)
        body = b'{"head":%d,"entries":[%b]}' % (head.seq, b",".join(encode_entry(entry) for entry in entries))
        return Response(body, mimetype="application/json")

    async def _card(self, room: str) -> RoomCard:
        """The room, for whoever may look back at it."""
        visitor = await self._house.meet()
        card = await self._house.directory.room(RoomId(room), self._house.now())
        if visitor.actor is None or card is None:
            abort(404)
        if not self._house.rights.may(visitor.actor, HubVerb.LOOK_BACK, card.place):
            abort(404)
        return card

    async def _pages(self, card: RoomCard) -> list[ChannelName]:
        visitor = await self._house.meet()
        return [] if visitor.actor is None else await channels_seen(self._house, visitor.actor, card)


async def channels_seen(house: House, actor: Actor, card: RoomCard) -> list[ChannelName]:
    """All that there ever were, put away or not; of sheets that nobody revealed the own class's alone."""
    floor = await folded_floor(house.store.log, card.room)
    names = floor.book.all_channels(len(card.pages))
    return [name for name in names if house.rights.may(actor, HubVerb.LOOK_BACK, floor.place_of(name, card.place))]
