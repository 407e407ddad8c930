"""Where tans lie: the box that an entry gives one, and which entry counts for each (ADR 42)."""

from collections.abc import Collection, Mapping
from math import cos, radians, sin
from typing import NamedTuple

from rooms.commands import LayTan
from rooms.events import TanLaid, TansTidied
from rooms.ids import Seq
from rooms.tans import CORNERS, TURN_DEGREES, UNIT, Tangram
from rooms.zones import Zone, check_within


class Lying(NamedTuple):
    """What an entry says: this tan lies inside this box, or (both None) all of them are back in their square."""

    on: Tangram
    tan: int | None = None
    box: Zone | None = None


def lying(event: TanLaid | TansTidied) -> Lying:
    """What it says."""
    if isinstance(event, TansTidied):
        return Lying(event.on)
    return Lying(event.on, event.tan, box_of_tan(event))


def box_of_tan(laid: LayTan | TanLaid) -> Zone:
    """The box around a tan, which is flipped first and then turned about the mean of its corners."""
    corners = CORNERS[laid.tan]
    across, down = (sum(axis) / len(corners) for axis in zip(*corners, strict=True))
    angle = radians(laid.turn * TURN_DEGREES)
    from_middle = [((left - across) * (-1 if laid.flipped else 1), top - down) for left, top in corners]
    xs = [laid.x + round(UNIT * (dx * cos(angle) - dy * sin(angle))) for dx, dy in from_middle]
    ys = [laid.y + round(UNIT * (dx * sin(angle) + dy * cos(angle))) for dx, dy in from_middle]
    return Zone(min(xs), min(ys), max(xs), max(ys))


def moved(tans: Mapping[Seq, Lying], counting: Collection[Seq], on: Tangram) -> dict[int, Zone]:
    """Where those lie that somebody took out of the square, by the entries that count."""
    boxes: dict[int, Zone] = {}
    for seq, each in tans.items():
        if each.on != on or seq not in counting:
            continue
        if each.tan is None or each.box is None:
            boxes.clear()
        else:
            boxes[each.tan] = each.box
    return boxes


def laid_inside(command: LayTan, zone: Zone | None, boxes: Mapping[int, Zone]) -> TanLaid:
    """Raises Refused(OUTSIDE_ZONE) where it would lie in another class's zone, or was laid there by that class."""
    if zone is not None:
        for box in (box_of_tan(command), boxes.get(command.tan)):
            if box is not None:
                check_within(zone, box)
    return TanLaid(command.on, command.tan, command.x, command.y, command.turn, command.flipped)
