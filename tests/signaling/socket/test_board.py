"""Drawing on a page over real sockets: lines, figures, stamps and colours, taken back and done again."""

import pytest

from tests.signaling.socket.scene import CAMILLE, EVORA, TABLET, Hub

LINE = [100, 100, 50, 50, 20, -10]


@pytest.fixture
def hub(any_hub: Hub) -> Hub:
    """One worker, and two that are one room."""
    return any_hub


async def test_drawing_undoing_and_clearing(hub: Hub) -> None:
    camille, tablet = await hub.inside(CAMILLE), await hub.inside(TABLET)
    stroke = {"kind": "draw", "stroke": "stroke-0001", "tool": "pen", "colour": 3, "width": 1, "points": LINE}
    drawn = await camille.entry(await tablet.ask("page-1", **stroke))
    assert drawn["event"]["points"] == LINE
    assert drawn["author"] == {"person": "tablet", "seat": EVORA}
    undone = await camille.entry(await tablet.ask("page-1", kind="undo"))
    assert undone["event"] == {"kind": "undone.1", "seq": drawn["seq"]}
    assert (await camille.refusal(await camille.ask("page-1", kind="undo")))["code"] == "nothing-to-undo"
    assert (await camille.refusal(await camille.ask("chat", **stroke)))["code"] == "malformed"


async def test_figures_stamps_and_colours(hub: Hub) -> None:
    camille, tablet = await hub.inside(CAMILLE), await hub.inside(TABLET)
    shape = {"kind": "shape", "shape": "shape-00001", "figure": "ellipse", "colour": 3, "width": 1}
    drawn = await camille.entry(await tablet.ask("page-1", **shape, points=[500, 500, 900, 900]))
    assert drawn["event"] == {**shape, "kind": "shape.1", "points": [500, 500, 900, 900]}
    filled = await camille.entry(await tablet.ask("page-1", kind="fill", onto="shape-00001", colour=5))
    assert filled["event"] == {"kind": "filled.1", "onto": "shape-00001", "colour": 5}
    stamp = {"kind": "stamp", "stamp": "stamp-00001", "picture": "fish", "colour": 0, "width": 2, "points": [800, 900]}
    assert (await camille.entry(await tablet.ask("page-1", **stamp)))["event"] == {**stamp, "kind": "stamp.1"}
    for _ in range(2):
        await camille.entry(await tablet.ask("page-1", kind="undo"))
    again = await camille.entry(await tablet.ask("page-1", kind="redo"))
    assert again["event"] == {"kind": "redone.1", "seq": filled["seq"]}
    refused = {
        "malformed": [
            {**shape, "figure": "heptagon", "points": [1, 1, 9, 9]},
            {**shape, "points": [1, 1]},
            {**stamp, "picture": "https://elsewhere.example/a.png"},
            {**stamp, "points": [1, 1, 9, 9]},
            {"kind": "fill", "onto": "shape-00001", "colour": 12},
        ],
        "stroke-invalid": [
            {**shape, "points": [500, 500, 900, 900]},
            {**shape, "shape": "shape-00002", "points": [500, 500, 90_000, 900]},
            {**stamp, "stamp": "stamp-00002", "points": [99_000, 1]},
        ],
        "nothing-to-fill": [
            {"kind": "fill", "onto": "stamp-00001", "colour": 1},
            {"kind": "fill", "onto": "shape-00009", "colour": 1},
        ],
        "nothing-to-redo": [{"kind": "redo"}],
    }
    await camille.entry(await tablet.ask("page-1", **{**stamp, "stamp": "stamp-00003"}))  # nothing to do again after it
    for code, commands in refused.items():
        for command in commands:
            assert (await tablet.refusal(await tablet.ask("page-1", **command)))["code"] == code, command
