"""A guest list in a table of rooms: whom a teacher let in, without a store."""

import asyncio
from dataclasses import replace

from rooms.ids import PersonId, RoomId, SeatId
from rooms.rights import Actor, Role
from signaling.ports import GuestCard, Lobby, PersonCard, RoomCard, SeatCard


class TableLobby(Lobby):
    """Every guest is the same author."""

    def __init__(self, rooms: dict[RoomId, RoomCard]) -> None:
        self._rooms = rooms

    def invite(self, room: RoomId, *guests: Actor, since: int = 0) -> None:
        """These are guests of the lesson that is on, and no others."""
        card, name = self._rooms[room], "Agnès Moreau"
        people = {one: each for one, each in card.people.items() if each.role is not Role.GUEST}
        people |= {one.person: PersonCard(one.person, name, one.role, None, "owl", 5) for one in guests}
        seats = [SeatCard(SeatId(one.person), name, "author", "", "", "", 5, "owl", 1, is_guest=True) for one in guests]
        place = replace(card.place, guests=frozenset(one.person for one in guests), admitted=frozenset())
        cards = [GuestCard(PersonId(seat.seat), seat, since=since) for seat in seats]
        self._rooms[room] = replace(card, place=place, people=people, guests=cards)

    async def admit(self, room: RoomId, guest: PersonId, by: PersonId, *, comes_in: bool) -> bool:
        await asyncio.sleep(0)
        card = self._rooms[room]
        admitted = card.place.admitted | {guest} if comes_in else card.place.admitted - {guest}
        guests = [replace(one, is_out=not comes_in) if one.person == guest else one for one in card.guests]
        self._rooms[room] = replace(card, place=replace(card.place, admitted=admitted), guests=guests)
        return guest in card.place.guests
