"""Zones of a page: which part belongs to which class, and whether what is drawn stays inside (ADR 36)."""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from rooms.commands.board import PAGE_HEIGHT, PAGE_WIDTH, DrawShape, DrawStroke, PlaceStamp, Tool
from rooms.errors import Code, Refused

TOLERANCE = 30
"""Page units by which a browser may round otherwise than we do."""

REACHES: dict[Tool, tuple[int, int, int]] = {"pen": (30, 60, 130), "marker": (130, 230, 420), "eraser": (150, 320, 650)}
"""How far a tool's ink goes beside its samples, by width: half of how thick it is."""

ARROW_REACHES = (210, 310, 540)
STAMP_REACHES = (450, 800, 1_400)


class Zone(NamedTuple):
    """A rectangle of the page, in page units."""

    left: int
    top: int
    right: int
    bottom: int

    def holds(self, x: int, y: int, reach: int) -> bool:
        """Whether ink that goes `reach` around this point stays inside."""
        room = reach - TOLERANCE
        return self.left + room <= x <= self.right - room and self.top + room <= y <= self.bottom - room


NOWHERE = Zone(0, 0, -PAGE_WIDTH, -PAGE_HEIGHT)
"""Of whoever has no zone on a page that has some."""


@cache
def zones(count: int) -> tuple[Zone, ...]:
    """The page shared out among so many classes, in rows; each gets as much paper as the others.

    A row is as high as its classes are many, so that four narrow ones beside each other have what three wide ones have.
    """
    rows = 1 if count <= 3 else 2 if count <= 8 else 3
    shared: list[Zone] = []
    for row in range(rows):
        first, end = count * row // rows, count * (row + 1) // rows
        top, bottom = PAGE_HEIGHT * first // count, PAGE_HEIGHT * end // count
        wide = end - first
        for place in range(wide):
            shared.append(Zone(PAGE_WIDTH * place // wide, top, PAGE_WIDTH * (place + 1) // wide, bottom))
    return tuple(shared)


def samples(points: Iterable[int]) -> Iterable[tuple[int, int]]:
    """The points of a line that is written as x0, y0, then dx, dy each."""
    numbers = iter(points)
    x = y = 0
    for dx, dy in zip(numbers, numbers, strict=False):
        x, y = x + dx, y + dy
        yield x, y


def check_inside(zone: Zone, drawn: DrawStroke | DrawShape | PlaceStamp) -> None:
    """Raises Refused(OUTSIDE_ZONE) where some of it would lie outside."""
    reach = reach_of(drawn)
    if not all(zone.holds(x, y, reach) for x, y in samples(drawn.points)):
        raise Refused(Code.OUTSIDE_ZONE)


def check_within(zone: Zone, box: Zone) -> None:
    """The same of what was drawn before, and is coloured now."""
    if not (zone.holds(box.left, box.top, 0) and zone.holds(box.right, box.bottom, 0)):
        raise Refused(Code.OUTSIDE_ZONE)


def box_of(points: Iterable[int]) -> Zone:
    """The box around a line."""
    xs, ys = zip(*samples(points), strict=True)
    return Zone(min(xs), min(ys), max(xs), max(ys))


def reach_of(drawn: DrawStroke | DrawShape | PlaceStamp) -> int:
    """How far its ink goes around its points, in page units."""
    match drawn:
        case DrawStroke(tool=tool, width=width):
            return REACHES[tool][width]
        case DrawShape(figure="arrow", width=width):
            return ARROW_REACHES[width]
        case DrawShape(width=width):
            return REACHES["pen"][width]
        case PlaceStamp(width=width):
            return STAMP_REACHES[width]
