"""A page that is shared out among the classes: a tampered client draws in another's part, and nobody ever sees it."""

from typing import Any

import pytest

from signaling.socket import ink_wire
from signaling.socket.ink_wire import TICK
from tests.signaling.socket.scene import CAMILLE, EVORA, INES, LEO, NIORT, TABLET, Hub
from tests.signaling.socket.test_ink import LOOK, pens, refused
from tests.signaling.socket.test_own_sheets import SECRET, events, heard, three
from tests.signaling.socket.test_pages import stroke

ZONES = {"kind": "zone-page", "page": 1, "seats": [NIORT, EVORA]}  # the left half, and the right one
FIGURE = {"kind": "shape", "figure": "rectangle", "colour": 1, "width": 0}


@pytest.fixture
def hub(any_hub: Hub) -> Hub:
    """One worker, and two that are one room."""
    return any_hub


def at(number: int, *points: int, tool: str = "pen") -> dict[str, Any]:
    return {**stroke(number), "tool": tool, "points": list(points)}


async def test_nobody_draws_colours_or_erases_in_another_classes_part(hub: Hub) -> None:
    camille, ines, leo, tablet = [await hub.inside(actor) for actor in (CAMILLE, INES, LEO, TABLET)]
    await ines.entry(await tablet.ask("page-1", **FIGURE, shape="figure-0001", points=[12_000, 2_000, 900, 900]))
    zoned = await camille.ask("floor", **ZONES)
    for guest in (camille, ines, leo, tablet):
        await guest.entry(zoned)
    wrong = (
        at(2, 12_000, 5_000, 10, 10),
        at(3, 4_000, 5_000, 5_000, 0),
        at(4, 7_900, 5_000, 10, 10, tool="eraser"),
        {**FIGURE, "shape": "figure-0005", "points": [4_000, 4_000, 5_000, 100]},
        {"kind": "stamp", "stamp": "stamp-00006", "picture": "sun", "colour": 1, "width": 2, "points": [7_000, 5_000]},
        {"kind": "fill", "onto": "figure-0001", "colour": 7},
    )
    for sender in (leo, camille):  # a teacher as well, who sees the switch
        for command in wrong:
            assert (await sender.refusal(await sender.ask("page-1", **command)))["code"] == "outside-zone"
    for guest, good in ((leo, at(7, 4_000, 5_000, 10, 10)), (tablet, at(8, 12_000, 5_000, 10, 10))):
        await ines.entry(await guest.ask("page-1", **good))
    await ines.entry(await leo.ask("page-2", **at(9, 12_000, 5_000, 10, 10)))
    told = heard(ines)
    assert "stroke-0008" in told  # something could be told
    assert not [
        name for name in ("stroke-0002", "stroke-0003", "stroke-0004", "figure-0005", "stamp-00006") if name in told
    ]
    for guest in (leo, tablet):
        for command in (ZONES, {**ZONES, "seats": []}):
            assert (await guest.refusal(await guest.ask("floor", **command)))["code"] == "forbidden"
    assert (await camille.refusal(await camille.ask("floor", **{**ZONES, "seats": ["nobody"]})))["code"] == "forbidden"
    await leo.entry(await ines.ask("floor", **{**ZONES, "seats": []}))
    await ines.entry(await leo.ask("page-1", **at(10, 12_000, 5_000, 10, 10)))


async def test_a_class_that_has_no_part_draws_nothing(hub: Hub) -> None:
    camille, tablet = [await hub.inside(actor) for actor in (CAMILLE, TABLET)]
    await tablet.entry(await camille.ask("floor", **{**ZONES, "seats": [NIORT]}))
    assert (await tablet.refusal(await tablet.ask("page-1", **at(1, 8_000, 5_000))))["code"] == "outside-zone"


async def test_wet_ink_that_leaves_its_part_is_shown_to_nobody(hub: Hub) -> None:
    async with three(hub) as (leo, camille, ines):
        await camille.send("command", {"op_id": "zones-0001", "channel": "floor", "command": ZONES})
        for raw in (leo, camille, ines):
            await events(raw, "page-zoned.1")
        inside = ink_wire.beginning(3, 1, LOOK, SECRET, ink_wire.pack([4_000, 5_000, 30, 40]))
        await pens(leo, inside)
        assert inside in await ines.binary(TICK)
        drift = ink_wire.piece(3, ink_wire.pack([900, 0]))
        outside = ink_wire.piece(3, ink_wire.pack([6_000, 0]))
        back = ink_wire.piece(3, ink_wire.pack([-900, 0]))
        begun = ink_wire.beginning(4, 1, LOOK, "ff" * 16, ink_wire.pack([12_000, 5_000]))
        for bad in ([drift, outside], [back], [outside], [begun]):  # once it left, the line grows no more
            await pens(leo, *bad)
            assert (await refused(leo))["code"] == "outside-zone"
        again = ink_wire.beginning(5, 1, LOOK, "ee" * 16, ink_wire.pack([4_100, 5_000]))
        free = ink_wire.beginning(6, 2, LOOK, "dd" * 16, ink_wire.pack([12_000, 5_000]))
        await pens(leo, again, free)
        seen = b""
        while free not in seen:
            seen += await ines.binary(TICK)
        assert again in seen
        assert not [item for item in (drift, outside, back, begun) if item in seen]
