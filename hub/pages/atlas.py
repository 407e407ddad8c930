"""Where towns stand on the drawn map: the two projections that static/art/map.mjs used, and the part that is shown.

Pure. Degrees go in; map units (the user units of the drawings `europe` and `world`) come out.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

Point = tuple[float, float]

_RATIO: Final = 2.0  # width to height of the part that is shown
_DOLL_HEIGHT: Final = 0.15  # of the shown width
_LABEL_HEIGHT: Final = 0.034

# Room around the towns, as parts of the shown width: dolls and names above them, names below, half a name beside.
_ABOVE: Final = _DOLL_HEIGHT + 1.6 * _LABEL_HEIGHT
_BELOW: Final = 1.9 * _LABEL_HEIGHT
_BESIDE: Final = 0.1


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
    """A town on the map: where it is, and whether its name stands over its doll or under its feet."""

    town: Town
    x: float
    y: float
    is_named_above: bool


@dataclass(frozen=True, slots=True)
class MapView:
    """The part of a sheet (`europe` or `world`) that is shown, its pins from west to east, and the thread between."""

    sheet: str
    left: float
    top: float
    width: float
    height: float
    pins: Sequence[Pin]
    thread: str  # an SVG path

    @property
    def view_box(self) -> str:
        """For the SVG attribute."""
        return f"{self.left:.1f} {self.top:.1f} {self.width:.1f} {self.height:.1f}"

    @property
    def doll_height(self) -> float:
        """How tall a doll is drawn; it stands on its town."""
        return self.width * _DOLL_HEIGHT

    @property
    def label_height(self) -> float:
        """The size of the towns' names."""
        return self.width * _LABEL_HEIGHT


def on_europe(longitude: float, latitude: float) -> Point:
    """Lambert's conformal conic (Snyder 1987, eq. 15-1 to 15-5): parallels 36° and 62°, meridian 14° east."""
    south, north = math.radians(36), math.radians(62)
    cone = math.log(math.cos(south) / math.cos(north)) / math.log(_tan_half(north) / _tan_half(south))
    apex = math.cos(south) * _tan_half(south) ** cone / cone
    radius = apex / _tan_half(math.radians(max(latitude, -80.0))) ** cone
    angle = cone * math.radians((longitude - 14 + 180) % 360 - 180)
    return 1000 * radius * math.sin(angle), 1000 * (radius * math.cos(angle) - apex)


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
    sheet, bounds, project = "europe", EUROPE, on_europe
    if not all(EUROPE.holds(on_europe(town.longitude, town.latitude)) for town in towns):
        sheet, bounds, project = "world", WORLD, on_world
    placed = sorted((*project(town.longitude, town.latitude), town) for town in _distinct(towns))
    left, top, width = _window([(x, y) for x, y, _ in placed], bounds)
    pins: list[Pin] = []
    for x, y, town in placed:
        pins.append(Pin(town, x, y, _is_crowded_below(x, y, pins, width)))
    thread = _thread([(pin.x, pin.y) for pin in pins])
    return MapView(sheet, left, top, width, width / _RATIO, pins, thread)


def _tan_half(latitude: float) -> float:
    return math.tan((math.pi / 2 + latitude) / 2)


def _distinct(towns: Sequence[Town]) -> list[Town]:
    """Two classes of one town share its pin; its doll is the first one's."""
    found: dict[tuple[float, float], Town] = {}
    for town in towns:
        found.setdefault((round(town.longitude, 1), round(town.latitude, 1)), town)
    return list(found.values())


def _window(points: Sequence[Point], bounds: Extent) -> tuple[float, float, float]:
    """Left, top and width of a part that shows all points with room for dolls and names, inside of the sheet."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    wide, high = max(xs) - min(xs), max(ys) - min(ys)
    needed = max(wide / (1 - 2 * _BESIDE), high / (1 / _RATIO - _ABOVE - _BELOW), (bounds.right - bounds.left) / 3)
    width = min(needed, bounds.right - bounds.left, (bounds.bottom - bounds.top) * _RATIO)
    height = width / _RATIO
    spare = height - high - (_ABOVE + _BELOW) * width
    left = (min(xs) + max(xs) - width) / 2
    top = min(ys) - _ABOVE * width - spare / 2
    return (
        min(max(left, bounds.left), bounds.right - width),
        min(max(top, bounds.top), bounds.bottom - height),
        width,
    )


def _is_crowded_below(x: float, y: float, pins: Sequence[Pin], width: float) -> bool:
    """Whether the name under this doll's feet would meet another doll or its name."""
    reach = width * 0.1
    return any(abs(x - pin.x) < reach and -0.02 * width < pin.y - y < 0.17 * width for pin in pins)


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
