"""Zones of a page: shared out fairly among any number of classes, and nothing is drawn outside one's own."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rooms.around import Around
from rooms.board import Page
from rooms.channel import Entry
from rooms.commands import PAGE_HEIGHT, PAGE_WIDTH, DrawShape, DrawStroke, Fill, PlaceStamp
from rooms.errors import Code, Refused
from rooms.events import ShapeDrawn
from rooms.ids import OpId, Seq
from rooms.zones import NOWHERE, TOLERANCE, Zone, reach_of, zones
from tests.rooms.lesson import CAMILLE, LEO

VECTORS = json.loads((Path(__file__).parent / "zone_vectors.json").read_text(encoding="utf-8"))
LEFT = zones(2)[0]


@pytest.mark.parametrize("count", range(1, 13))
def test_everybody_gets_as_much_paper_and_nothing_is_left_over(count: int) -> None:
    shared = zones(count)
    areas = [(zone.right - zone.left) * (zone.bottom - zone.top) for zone in shared]
    assert len(shared) == count
    assert sum(areas) == PAGE_WIDTH * PAGE_HEIGHT
    assert max(areas) - min(areas) <= 0.001 * max(areas)
    assert all(  # none lies over another
        one is other or min(one.right, other.right) <= max(one.left, other.left)
        or min(one.bottom, other.bottom) <= max(one.top, other.top)
        for one in shared
        for other in shared
    )  # fmt: skip


@pytest.mark.parametrize("case", VECTORS["grids"], ids=lambda case: f"{case['count']}")
def test_the_browser_shares_out_the_same(case: dict[str, Any]) -> None:
    assert [list(zone) for zone in zones(case["count"])] == case["zones"]


@pytest.mark.parametrize("case", VECTORS["reaches"], ids=lambda case: case["name"])
def test_the_browser_knows_how_far_ink_goes(case: dict[str, Any]) -> None:
    width, points = case["width"], [0, 0, 1, 1]
    made: DrawStroke | DrawShape | PlaceStamp
    match case["tool"]:
        case "shape":
            made = DrawShape("figure-0001", case["figure"], 0, width, points)
        case "stamp":
            made = PlaceStamp("stamp-00001", "star", 0, width, [0, 0])
        case tool:
            made = DrawStroke("stroke-0001", tool, 0, width, points)
    assert reach_of(made) == case["reach"]


def decide(command: DrawStroke | DrawShape | PlaceStamp | Fill, zone: Zone | None, page: Page | None = None) -> Any:
    return (page or Page()).decide(LEO, command, around=Around(zone=zone))


def stroke(*points: int, tool: Any = "pen", width: int = 0) -> DrawStroke:
    return DrawStroke("stroke-0001", tool, 0, width, list(points))


@pytest.mark.parametrize(
    "command",
    [
        stroke(4_000, 5_000, 4_010, 0),  # up to the border, and no further than ink is thick
        stroke(4_000, 5_000, 5_000, 0, -5_000, 0),  # over there and back
        stroke(12_000, 5_000),
        stroke(4_000, 5_000, 3_600, 0, tool="eraser", width=2),  # a fat eraser would take the others' ink
        stroke(-100, 5_000),
        DrawShape("figure-0001", "ellipse", 0, 0, [4_000, 5_000, 5_000, 100]),
        DrawShape("figure-0001", "arrow", 0, 2, [4_000, 5_000, 3_700, 100]),
        PlaceStamp("stamp-00001", "star", 0, 2, [7_000, 5_000]),
    ],
)
def test_what_would_lie_outside_is_refused(command: DrawStroke | DrawShape | PlaceStamp) -> None:
    decide(command, None)
    for zone in (LEFT, NOWHERE):
        with pytest.raises(Refused) as no:
            decide(command, zone)
        assert no.value.code is Code.OUTSIDE_ZONE


@given(st.integers(0, 15), st.sampled_from(zones(11)))
def test_what_stays_inside_is_drawn(number: int, zone: Zone) -> None:
    reach = reach_of(stroke(0, 0, width=2)) - TOLERANCE * (number % 2)
    corners = [
        zone.left + reach,
        zone.top + reach,
        zone.right - zone.left - 2 * reach,
        zone.bottom - zone.top - 2 * reach,
    ]
    decide(stroke(*corners, width=2), zone)
    with pytest.raises(Refused, match="outside-zone"):
        decide(stroke(*corners, 2 * TOLERANCE, 0, width=2), zone)


def test_what_another_class_drew_is_not_coloured() -> None:
    page = Page()
    for seq, x in ((1, 1_000), (2, 9_000), (3, 7_000)):  # in the own half, in the other's, and over the border
        figure = ShapeDrawn(f"figure-000{seq}", "rectangle", 0, 0, [x, 1_000, 2_000, 2_000])
        page.fold(Entry(Seq(seq), CAMILLE, OpId(f"op-{seq}"), figure, 0, b""))
    decide(Fill("figure-0001", 3), LEFT, page)
    for name in ("figure-0002", "figure-0003"):
        decide(Fill(name, 3), None, page)
        with pytest.raises(Refused, match="outside-zone"):
            decide(Fill(name, 3), LEFT, page)
