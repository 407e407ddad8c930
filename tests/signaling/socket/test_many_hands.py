"""Sixty tablets draw at once on one page: every stroke comes once, in one order, to everybody, and is acknowledged."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from rooms.ids import PersonId
from rooms.rights import Actor, Role
from signaling.ports import PersonCard
from tests.signaling.socket.scene import CHANIA, EVORA, NIORT, ROOM, Guest, Hub, TableDirectory, token_of

HANDS = 60
STROKES = 2


async def test_sixty_companions_draw_at_once(any_hub: Hub) -> None:
    tablets = [
        Actor(PersonId(f"hand-{number}"), Role.COMPANION, (NIORT, EVORA, CHANIA)[number % 3]) for number in range(HANDS)
    ]
    bring(any_hub, tablets)
    guests = [await any_hub.inside(tablet, device="hand") for tablet in tablets]

    async def draw(number: int, guest: Guest) -> list[str]:
        names = [f"stroke-{number:02}-{turn:02}" for turn in range(STROKES)]
        return [
            await guest.ask(
                "page-1", name, kind="draw", stroke=name, tool="pen", colour=number % 12, width=1,
                points=[100 * number, 200, *[30, -10] * 20],
            )
            for name in names
        ]  # fmt: skip

    asked = await asyncio.gather(*(draw(number, guest) for number, guest in enumerate(guests)))
    whole = HANDS * STROKES
    for guest, names in zip(guests, asked, strict=True):
        for name in names:
            assert (await guest.entry(name))["author"]["person"] == name.replace("stroke", "hand")[:7].replace(
                "-0", "-"
            )
        await guest.wait("entries", lambda batch: batch["channel"] == "page-1" and batch["head"] == whole)
    orders = {tuple((entry["seq"], entry["op_id"]) for entry in guest.entries("page-1")) for guest in guests}
    assert len(orders) == 1
    (order,) = orders
    assert [seq for seq, _ in order] == list(range(1, whole + 1))
    assert sorted(name for _, name in order) == sorted(name for names in asked for name in names)
    for number in range(HANDS):  # of each hand in the order in which it drew
        drawn = [name for _, name in order if name in asked[number]]
        assert drawn == asked[number]
    assert not any(guest.all("refused") for guest in guests)


def bring(hub: Hub, tablets: Sequence[Actor]) -> None:
    """Into the logins and the room, of whichever worker."""
    directory = cast(TableDirectory, hub.directory)
    card = directory.rooms[ROOM]
    cards = {
        each.person: PersonCard(each.person, each.person, each.role, each.school_class, "fox", 1) for each in tablets
    }
    directory.logins |= {token_of(each): each for each in tablets}
    directory.rooms[ROOM] = replace(card, people={**card.people, **cards})
