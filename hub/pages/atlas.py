"""Where towns stand on the drawn map: the two projections that static/art/map.mjs used, and the part that is shown.

Pure. Degrees go in; map units (the user units of the drawings `europe` and `world`) come out.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Final

Point = tuple[float, float]

_RATIO: Final = 2.0  # width to height of the part that is shown

# Sizes as parts of the shown width.
_DOLL_HEIGHT: Final = 0.15
_SMALLEST_DOLL: Final = 0.06
_LABEL_HEIGHT: Final = 0.034
_BELOW: Final = 1.9 * _LABEL_HEIGHT  # room for names around the towns
_BESIDE: Final = 0.1
_LETTER_WIDTH: Final = 0.56  # of the label's height, on average
_DOLL_SHAPE: Final = 1.6  # height to width


@dataclass(frozen=True, slots=True)
class Extent:
    """A rectangle in map units."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, point: Point) -> bool:
        """Whether a point is inside."""
        return self.left <= point[0] <= self.right and self.top <= point[1] <= self.bottom

    def meets(self, other: "Extent") -> bool:
        """Whether two rectangles overlap."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


EUROPE: Final = Extent(-900, -1560, 900, -400)
WORLD: Final = Extent(-868, -434, 868, 434)


@dataclass(frozen=True, slots=True)
class Town:
    """A town to show, at town level: degrees north and east."""

    name: str
    latitude: float
    longitude: float
    colour: int


@dataclass(frozen=True, slots=True)
class Pin:
    """A town on the map, and the baseline of its name; None where the name would hide others (the page lists all)."""

    town: Town
    x: float
    y: float
    name_y: float | None


@dataclass(frozen=True, slots=True)
class MapView:
    """The part of a sheet (`europe` or `world`) that is shown, its pins from west to east, and the thread between.

    `doll_height` and `label_height` are in map units; a doll stands on its town.
    """

    sheet: str
    left: float
    top: float
    width: float
    height: float
    doll_height: float
    label_height: float
    pins: Sequence[Pin]
    thread: str  # an SVG path

    @property
    def view_box(self) -> str:
        """For the SVG attribute."""
        return f"{self.left:.1f} {self.top:.1f} {self.width:.1f} {self.height:.1f}"


def on_europe(longitude: float, latitude: float) -> Point:
    """Lambert's conformal conic (Snyder 1987, eq. 15-1 to 15-5): parallels 36° and 62°, meridian 14° east."""
    south, north = math.radians(36), math.radians(62)
    cone = math.log(math.cos(south) / math.cos(north)) / math.log(_tan_half(north) / _tan_half(south))
    apex = math.cos(south) * _tan_half(south) ** cone / cone
    radius = apex / _tan_half(math.radians(max(latitude, -80.0))) ** cone
    angle = cone * math.radians((longitude - 14 + 180) % 360 - 180)
    return 1000 * radius * math.sin(angle), 1000 * (radius * math.cos(angle) - apex)


def spot_on_europe(longitude: float, latitude: float) -> tuple[int, int] | None:
    """The same in whole units; None for what lies beyond the drawing."""
    x, y = on_europe(longitude, latitude)
    return (round(x), round(y)) if EUROPE.holds((x, y)) else None


def on_world(longitude: float, latitude: float) -> Point:
    """Equal Earth (Šavrič, Patterson and Jenny 2018)."""
    a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
    half = math.sqrt(3) / 2
    angle = math.asin(half * math.sin(math.radians(latitude)))
    second, sixth = angle**2, angle**6
    x = math.radians(longitude) * math.cos(angle) / (half * (a1 + 3 * a2 * second + sixth * (7 * a3 + 9 * a4 * second)))
    return 320 * x, -320 * angle * (a1 + a2 * second + sixth * (a3 + a4 * second))


def view(towns: Sequence[Town]) -> MapView | None:
    """The map with these towns, or None where there is no town to show."""
    if not towns:
        return None
    project = on_europe if _are_in_europe(towns) else on_world
    placed = sorted((*project(town.longitude, town.latitude), town) for town in _distinct(towns))
    points = [(x, y) for x, y, _ in placed]
    bounds = EUROPE if project is on_europe else None
    _, _, width = _window(points, bounds, _DOLL_HEIGHT)
    doll_part = min(max(_gap(points) / width, _SMALLEST_DOLL), _DOLL_HEIGHT)
    left, top, width = _window(points, bounds, doll_part)  # smaller dolls need less room above
    doll, label = doll_part * width, _LABEL_HEIGHT * width
    return MapView(
        sheet="europe" if project is on_europe else "world",
        left=left,
        top=top,
        width=width,
        height=width / _RATIO,
        doll_height=doll,
        label_height=label,
        pins=_named(placed, doll, label),
        thread=_thread(points),
    )


def journey(stops: Sequence[Town]) -> MapView | None:
    """The map of somebody who was in these towns, one after the other: the thread is the way they took."""
    seen = view(stops)
    if seen is None:
        return None
    project = on_europe if seen.sheet == "europe" else on_world
    return replace(seen, thread=_thread([project(each.longitude, each.latitude) for each in stops]))


def _are_in_europe(towns: Sequence[Town]) -> bool:
    """Whether Europe's sheet holds them all, with room for a doll above the northernmost."""
    points = [on_europe(town.longitude, town.latitude) for town in towns]
    high = max(y for _, y in points) - min(y for _, y in points)
    return all(map(EUROPE.holds, points)) and high < (1 - _SMALLEST_DOLL) * (EUROPE.right - EUROPE.left) / _RATIO


def _tan_half(latitude: float) -> float:
    return math.tan((math.pi / 2 + latitude) / 2)


def _distinct(towns: Sequence[Town]) -> list[Town]:
    """Two classes of one town share its pin; its doll is the first one's."""
    found: dict[tuple[float, float], Town] = {}
    for town in towns:
        found.setdefault((round(town.longitude, 1), round(town.latitude, 1)), town)
    return list(found.values())


def _window(points: Sequence[Point], bounds: Extent | None, doll_part: float) -> tuple[float, float, float]:
    """Left, top and width of a part that shows all points with room for dolls (a part of the width) and names.

    A sheet that is cut off somewhere has `bounds`; around the world there is only sea.
    """
    above = doll_part + 1.6 * _LABEL_HEIGHT
    xs, ys = [x for x, _ in points], [y for _, y in points]
    wide, high = max(xs) - min(xs), max(ys) - min(ys)
    least = (EUROPE.right - EUROPE.left) / 3 if bounds else (WORLD.right - WORLD.left) / 2
    width = max(wide / (1 - 2 * _BESIDE), high / (1 / _RATIO - above - _BELOW), least)
    if bounds:
        width = min(width, bounds.right - bounds.left, (bounds.bottom - bounds.top) * _RATIO)
    free, wanted = width / _RATIO - high, (above + _BELOW) * width
    left = (min(xs) + max(xs) - width) / 2
    # On a sheet that is full from north to south the margins share what there is.
    margin = above * width + (free - wanted) / 2 if free >= wanted else free * above / (above + _BELOW)
    top = min(ys) - margin
    if bounds:
        left = min(max(left, bounds.left), bounds.right - width)
        top = min(max(top, bounds.top), bounds.bottom - width / _RATIO)
    return left, top, width


def _gap(points: Sequence[Point]) -> float:
    """How tall dolls may be that do not stand on each other's feet; infinite for a single one."""
    gaps = [max(abs(one[1] - other[1]), _DOLL_SHAPE * abs(one[0] - other[0])) for one, other in combinations(points, 2)]
    return min(gaps, default=math.inf)


def _named(placed: Sequence[tuple[float, float, Town]], doll: float, label: float) -> list[Pin]:
    """Names under the dolls' feet, else over their heads, else nowhere: never over another name or doll."""
    half = doll / _DOLL_SHAPE / 2
    taken = [Extent(x - half, y - doll, x + half, y) for x, y, _ in placed]
    pins: list[Pin] = []
    for x, y, town in placed:
        reach = len(town.name) * _LETTER_WIDTH * label / 2
        under = Extent(x - reach, y + 0.1 * label, x + reach, y + 1.5 * label)
        over = Extent(x - reach, y - doll - 1.4 * label, x + reach, y - doll)
        place = next((each for each in (under, over) if not any(each.meets(other) for other in taken)), None)
        if place is not None:
            taken.append(place)
        pins.append(Pin(town, x, y, None if place is None else place.bottom - 0.2 * label))
    return pins


def _thread(points: Sequence[Point]) -> str:
    """A smooth line through all points (Catmull-Rom as Bézier curves)."""
    if len(points) < 2:
        return ""
    path = f"M{points[0][0]:.1f} {points[0][1]:.1f}"
    for at in range(len(points) - 1):
        before, start = points[max(at - 1, 0)], points[at]
        end, after = points[at + 1], points[min(at + 2, len(points) - 1)]
        one = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        two = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        path += f"C{one[0]:.1f} {one[1]:.1f} {two[0]:.1f} {two[1]:.1f} {end[0]:.1f} {end[1]:.1f}"
    return path
