"""What is drawn on a board, as SVG: along the middle of its line, as thick as its tool, so that it can grow. Pure.

The outline of static/ui/board/outline.js would be twice as long, and a film of it a drawing for each moment.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import atan2, cos, radians, sin
from pathlib import Path
from typing import Any, Final

from markupsafe import escape

from rooms.events import ShapeDrawn, StampPlaced, StrokeDrawn, TextWritten
from rooms.tans import CORNERS, TURN_DEGREES, UNIT
from rooms.writing import SIZES, box_of_text

UNITS: Final = 10
"""Page units in one of the drawing, as on the board."""
WIDTH, HEIGHT = 1_600, 1_000
_PEN_PART: Final = 0.88
"""A pen's line is thinner where a hand is quick: so much of its width on average."""
_STAMP_BOX: Final = 48

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Things:
    """What a board is drawn with (board.json of the build)."""

    colours: Sequence[str]
    diameters: Mapping[str, Sequence[float]]
    stamp_sizes: Sequence[float]
    stamps: Mapping[str, Mapping[str, str]]
    sheets: Mapping[str, Sequence[Mapping[str, str]]]
    papers: Mapping[str, str]
    tans: Sequence[str]

    @classmethod
    def read(cls, file: Path) -> "Things":
        """Raises OSError."""
        raw: dict[str, Any] = json.loads(file.read_bytes())
        return cls(
            raw["colours"],
            raw["diameters"],
            raw["stampSizes"],
            raw["stamps"],
            raw["sheets"],
            raw["papers"],
            raw["tans"],
        )

    def colour(self, number: int | None) -> str:
        """Of the paint box; None is that of paper."""
        if number is None:
            return "#fff"
        return self.colours[number] if number < len(self.colours) else self.colours[0]


def item(things: Things, event: object, growth: str, when: str) -> str:
    """Something that was drawn; `growth` says how long a line grows, `when` when it is seen."""
    match event:
        case StrokeDrawn(tool=tool, colour=colour):
            look = ' class="marker" opacity=".5"' if tool == "marker" else ""
            return line(things, event, things.colour(colour), f"{look}{growth}{when}")
        case ShapeDrawn(colour=colour, width=width):
            look = f'fill="none" stroke="{things.colour(colour)}" stroke-width="{things.diameters["pen"][width]}"'
            return f'<path {look} stroke-linecap="round" stroke-linejoin="round" d="{figure(things, event)}"{when}/>'
        case StampPlaced():
            return _stamp(things, event, when)
        case TextWritten(text=text, colour=colour, width=width, points=points):
            size, (left, top) = SIZES[width] / UNITS, (value / UNITS for value in points)
            rows = "".join(
                f'<tspan x="{left:g}" y="{top + at * size * 1.25 + size:g}">{escape(row)}</tspan>'
                for at, row in enumerate(text.split("\n"))
            )
            look = f'fill="{things.colour(colour)}" font-size="{size:g}" font-weight="500"'
            return f'<text {look} xml:space="preserve"{when}>{rows}</text>'
        case _:
            return ""


def line(things: Things, event: StrokeDrawn, colour: str, more: str) -> str:
    """Along its middle, as thick as its tool."""
    width = things.diameters[event.tool][event.width] * (_PEN_PART if event.tool == "pen" else 1)
    look = f'fill="none" stroke="{colour}" stroke-width="{width:g}" stroke-linecap="round" stroke-linejoin="round"'
    return f'<path {look} d="{_curve(event.points)}"{more}/>'


def figure(things: Things, event: ShapeDrawn) -> str:
    """Path data of a ready figure (static/ui/board/figures.js)."""
    x0, y0, dx, dy = (value / UNITS for value in event.points)
    x1, y1 = x0 + dx, y0 + dy
    match event.figure:
        case "rectangle":
            return f"M{x0:g} {y0:g}H{x1:g}V{y1:g}H{x0:g}Z"
        case "triangle":
            return f"M{(x0 + x1) / 2:g} {y0:g}L{x1:g} {y1:g}H{x0:g}Z"
        case "ellipse":
            rx, ry = abs(dx) / 2, abs(dy) / 2
            start = f"M{min(x0, x1):g} {(y0 + y1) / 2:g}"
            return f"{start}a{rx:g} {ry:g} 0 1 0 {2 * rx:g} 0a{rx:g} {ry:g} 0 1 0 {-2 * rx:g} 0Z"
        case "arrow":
            length, angle = 24 + 2.5 * things.diameters["pen"][event.width], atan2(dy, dx)
            ends = [
                f"{x1 - length * cos(angle + turn):.1f} {y1 - length * sin(angle + turn):.1f}" for turn in (0.48, -0.48)
            ]
            return f"M{x0:g} {y0:g}L{x1:g} {y1:g}M{ends[0]}L{x1:g} {y1:g}L{ends[1]}"
        case _:
            return f"M{x0:g} {y0:g}L{x1:g} {y1:g}"


def _stamp(things: Things, event: StampPlaced, when: str) -> str:
    picture = things.stamps.get(event.picture, things.stamps["star"])
    size = things.stamp_sizes[event.width]
    scale = size / _STAMP_BOX
    x, y = (value / UNITS - size / 2 for value in event.points)
    black = event.colour == 0
    lines = picture.get("lines", "")
    inner = f'<path d="{lines}" fill="none" stroke="{things.colour(2 if black else 0)}"/>' if lines else ""
    edge = "none" if black else things.colour(0)
    return (
        f'<g transform="translate({x:g} {y:g}) scale({scale:.3f})" stroke-width="{size / 20 / scale:g}" '
        f'stroke-linecap="round" stroke-linejoin="round"{when}>'
        f'<path d="{picture["body"]}" fill="{things.colour(event.colour)}" stroke="{edge}"/>{inner}</g>'
    )


def _absolute(points: Sequence[int]) -> list[tuple[float, float]]:
    """Drawing units, from a first place and the steps after it."""
    x = y = 0
    found: list[tuple[float, float]] = []
    for at in range(0, len(points) - 1, 2):
        x, y = x + points[at], y + points[at + 1]
        found.append((x / UNITS, y / UNITS))
    return found


def _curve(points: Sequence[int]) -> str:
    """Through the middles between the samples: round where the hand was round."""
    way = _absolute(points)
    if len(way) == 1:
        return f"M{way[0][0]:g} {way[0][1]:g}h0"
    path = [f"M{way[0][0]:g} {way[0][1]:g}"]
    for (x, y), (next_x, next_y) in pairwise(way[1:]):
        path.append(f"Q{x:g} {y:g} {(x + next_x) / 2:.4g} {(y + next_y) / 2:.4g}")
    path.append(f"L{way[-1][0]:g} {way[-1][1]:g}")
    return "".join(path)


def straight(points: Sequence[int]) -> str:
    """The inside of a line that closes."""
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in _absolute(points)) + "Z"


def tan_path(tan: int, place: tuple[float, float], turn: int, *, flipped: bool) -> str:
    """A tan is flipped first and then turned about the mean of its corners (rooms/tangram.py)."""
    corners = CORNERS[tan]
    across, down = (sum(axis) / len(corners) for axis in zip(*corners, strict=True))
    angle = radians(turn * TURN_DEGREES)
    found: list[str] = []
    for left, top in corners:
        dx, dy = UNIT * (left - across) * (-1 if flipped else 1), UNIT * (top - down)
        x = place[0] + dx * cos(angle) - dy * sin(angle)
        y = place[1] + dx * sin(angle) + dy * cos(angle)
        found.append(f"{x:.0f} {y:.0f}")
    return f"M{'L'.join(found)}Z"


def box(event: object, things: Things) -> Box:
    """What it can touch at most, in drawing units."""
    match event:
        case TextWritten(text=text, width=width, points=points):
            zone = box_of_text(text, width, points)
            return zone.left / UNITS, zone.top / UNITS, zone.right / UNITS, zone.bottom / UNITS
        case StrokeDrawn(tool=tool, width=width, points=points):
            reach = float(things.diameters[tool][width])
        case ShapeDrawn(width=width, points=points):
            reach = 24 + 3.5 * things.diameters["pen"][width]
        case StampPlaced(width=width, points=points):
            reach = things.stamp_sizes[width] * 0.6
        case _:
            return 0, 0, 0, 0
    way = _absolute(points)
    xs, ys = [x for x, _ in way], [y for _, y in way]
    return min(xs) - reach, min(ys) - reach, max(xs) + reach, max(ys) + reach


def meet(one: Box, other: Box) -> bool:
    """Whether two boxes overlap."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
