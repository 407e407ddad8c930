"""Who may read in a room at this moment: a live room says so itself; without one the hub's own facts decide."""

from collections.abc import Awaitable, Callable

from hub.pages.house import House
from rooms.ids import RoomId
from rooms.rights import Actor, Verb

MayRead = Callable[[Actor, RoomId], Awaitable[bool]]
"""Whether somebody may read in a room at this moment."""


def by_facts(house: House) -> MayRead:
    """By what the hub knows of a room that nobody is in."""

    async def may_read(actor: Actor, room: RoomId) -> bool:
        card = await house.directory.room(room, house.now())
        return card is not None and house.rights.may(actor, Verb.READ_CHANNEL, card.place)

    return may_read
