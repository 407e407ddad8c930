"""“Messages”: what was said in a teacher's rooms, to be searched, and read without going in."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from quart import Blueprint, abort, redirect, request

from hub.conversations.rooms import TalkRoom, rooms_to_look_back_at
from hub.conversations.search import Found, search
from hub.conversations.transcript import Said, stretch_of
from hub.conversations.wordings import marked, terms_of
from hub.pages.house import House
from hub.pages.landing import entry_url
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from rooms.channel import CHAT, Channel, ChannelName, group_chat, page_of_chat
from rooms.ids import RoomId, Seq
from rooms.rights import Actor, Place
from signaling.channels.folding import folded_floor
from signaling.ports import PersonCard, RoomCard, SeatCard

MESSAGES = "/messages"
_LONGEST_QUERY = 100
_SHORTEST_TERM = 2
_DIGITS = 12


@dataclass(frozen=True, slots=True)
class Line:
    """A message as it is shown: who said it, as the room knows them, and the text in pieces, with what was found."""

    said: Said
    person: PersonCard | None
    seat: SeatCard | None
    pieces: list[tuple[str, bool]]

    @property
    def address(self) -> str:
        """Where it stands among the others."""
        chat = "" if self.said.channel.name == CHAT else f"chat={self.said.channel.name}&"
        return f"/rooms/{self.said.room}/messages?{chat}at={self.said.seq}#m{self.said.seq}"


@dataclass(frozen=True, slots=True)
class GroupTalk:
    """The chat of a group, and what it was called."""

    channel: ChannelName
    animal: str
    page: int


class MessageViews:
    """`/messages`, and `/rooms/<id>/messages` for one room."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._searching = asyncio.Lock()  # one at a time: a search reads much

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("messages", __name__)
        routes.get(MESSAGES)(self.find)
        routes.get("/rooms/<room>/messages")(self.look_back)
        return routes

    async def find(self) -> Any:
        """The search, with its address to keep; without a query, all rooms."""
        house, visitor = self._house, await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.full_path.rstrip("?")), 303)
        if not house.rights.may(visitor.actor, HubVerb.LOOK_BACK, Place(partners=visitor.actor.classes)):
            abort(404)
        async with house.store.reading() as db:
            rooms = await rooms_to_look_back_at(db, house.rights, visitor.actor)
        query, chosen = request.args.get("q", "")[:_LONGEST_QUERY], request.args.get("in", "")
        among = [each for each in rooms if each.room == chosen] or rooms
        terms = terms_of(query)
        found, lines = Found((), is_all=True), []
        is_short = bool(terms) and max(map(len, terms)) < _SHORTEST_TERM
        if terms and among and not is_short:
            async with self._searching:
                found = await search(house.store.log, [each.room for each in among], terms)
            lines = _lines(found.messages, await self._cards(found.messages), terms)
        return await house.page(
            "messages.html", _at_home(visitor), rooms=rooms, by_id={each.room: each for each in rooms}, query=query,
            chosen=chosen, lines=lines, is_all=found.is_all, has_asked=bool(terms) and not is_short, is_short=is_short,
        )  # fmt: skip

    async def look_back(self, room: str) -> Any:
        """What was said in a room, around the message `at` or the newest; a room that is not theirs is not there."""
        house, visitor = self._house, await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.full_path.rstrip("?")), 303)
        card = await house.directory.room(RoomId(room), house.now())
        if card is None or not house.rights.may(visitor.actor, HubVerb.LOOK_BACK, card.place):
            abort(404)
        at, chat = _number(request.args.get("at", "")), ChannelName(request.args.get("chat", CHAT))
        groups = await self._groups(card.room)
        if chat not in (CHAT, *(each.channel for each in groups)):
            abort(404)
        stretch = await stretch_of(house.store.log, Channel(card.room, chat), at)
        lines = _lines(stretch.messages, {card.room: card})
        return await house.page(
            "room_messages.html", _at_home(visitor, card), card=card, stretch=stretch, lines=lines, at=at,
            home=await self._home(visitor.actor, card.room), groups=groups, chat=chat,
        )  # fmt: skip

    async def _groups(self, room: RoomId) -> list[GroupTalk]:
        """Those of a room that ever worked apart and said something, the newest first."""
        log = self._house.store.log
        if not any(page_of_chat(name) for name in await log.heads(room)):
            return []
        floor, heads = await folded_floor(log, room), await log.heads(room)
        found = [(page, floor.groups.at(page)) for page in sorted(floor.groups.all_pages, reverse=True)]
        return [
            GroupTalk(name, group.animal, page)
            for page, group in found
            if group and (name := group_chat(page)) in heads
        ]

    async def _home(self, actor: Actor, room: RoomId) -> TalkRoom | None:
        async with self._house.store.reading() as db:
            rooms = await rooms_to_look_back_at(db, self._house.rights, actor)
        return next((each for each in rooms if each.room == room), None)

    async def _cards(self, messages: Iterable[Said]) -> dict[RoomId, RoomCard]:
        """Of the rooms in which something was found."""
        cards = [await self._house.directory.room(room, self._house.now()) for room in {each.room for each in messages}]
        return {card.room: card for card in cards if card is not None}


def _lines(messages: Iterable[Said], cards: Mapping[RoomId, RoomCard], terms: list[str] | None = None) -> list[Line]:
    return [
        Line(
            each,
            cards[each.room].people.get(each.person),
            _seat(cards[each.room], each),
            marked(each.text or "", terms or []),
        )
        for each in messages
        if each.room in cards
    ]


def _seat(card: RoomCard, said: Said) -> SeatCard | None:
    return next((seat for seat in card.seats if seat.seat == said.seat), None)


def _number(text: str) -> Seq | None:
    return Seq(int(text)) if text.isascii() and text.isdigit() and len(text) <= _DIGITS else None


def _at_home(visitor: Visitor, card: RoomCard | None = None) -> Visitor:
    """By the clock of the reader's class, where it sits in the room."""
    if card is None or visitor.actor is None:
        return visitor
    own = str(visitor.actor.at(card.place).school_class)
    return next((visitor.at(seat.time_zone) for seat in card.seats if seat.seat == own), visitor)
