"""The drawing on the demo's first board page: a house, a sun, a tree and a chain of paper dolls, as strokes of ink."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from uuid import NAMESPACE_URL, uuid5

from rooms.commands import DrawStroke, Tool

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Line:
    """One stroke before it is ink: who draws it (a key of the cast), with what, through which points (page units)."""

    who: str
    points: Sequence[Point]
    colour: int
    tool: Tool = "pen"
    width: int = 0


# Numbers of the paint box (static/ui/board/paintbox.js).
INK, BROWN, RED, ORANGE, YELLOW, SPRING, GREEN, SKY, BLUE, VIOLET, PINK = 0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11

GROUND = 8_150


@dataclass(frozen=True, slots=True)
class Sketch:
    """What was drawn in one go, `days` school days ago at `at` (UTC): strokes in order, each with who drew it."""

    days: int
    at: str
    strokes: Sequence[tuple[str, DrawStroke]]


def first_page() -> list[Sketch]:
    """The poster that all classes drew during the week."""
    parts = ((3, "10:40", [*_hills(), *_house()]), (2, "09:00", list(_sun())), (2, "09:18", list(_tree())),
             (2, "09:45", list(_dolls())), (1, "10:15", list(_notes())))  # fmt: skip
    return [_sketch(f"page-1/{number}", *part) for number, part in enumerate(parts)]


def second_page() -> list[Sketch]:
    """Nearly empty: one small moon and its star in the corner."""
    moon = [(14_300 + 700 * math.cos(a), 1_400 + 700 * math.sin(a)) for a in _angles(0.9, 5.4, 40)]
    inner = [(14_560 + 520 * math.cos(a), 1_400 + 560 * math.sin(a)) for a in _angles(5.15, 1.15, 36)]
    star = [_on_circle(13_050, 1_000, 300 if n % 2 else 120, n * math.pi / 5 + math.pi / 10) for n in range(11)]
    lines = [Line("camille", [*moon, *inner, moon[0]], ORANGE), Line("camille", _corners(star), ORANGE)]
    return [_sketch("page-2", 1, "14:30", lines)]


def _hills() -> Iterator[Line]:
    far = [(x, 7_300 - 700 * math.sin(x / 3_100 + 0.4) - 260 * math.sin(x / 900)) for x in range(0, 16_001, 160)]
    near = [(x, GROUND + 130 * math.sin(x / 1_700 + 2)) for x in range(0, 16_001, 160)]
    yield Line("tablette", far, SPRING, "marker", 1)
    yield Line("tablette", near, GREEN, width=1)
    for x in range(700, 15_500, 1_370):
        foot = GROUND + 420 + 190 * math.sin(x)
        blades = [(x, foot), (x + 60, foot - 330), (x + 120, foot), (x + 210, foot - 260), (x + 270, foot)]
        yield Line("tablette", _corners(blades), GREEN)


def _house() -> Iterator[Line]:
    left, right, eaves, base = 1_300, 4_500, 5_350, GROUND - 20
    yield Line("camille", _hatched(left + 120, right - 120, eaves + 150, base - 100, 330), YELLOW, "marker", 1)
    yield Line("camille", _corners([(left, eaves), (left, base), (right, base), (right, eaves)]), BROWN, width=1)
    ridge = ((left + right) / 2, 3_350)
    yield Line("camille", _roof_fill(left - 250, right + 250, eaves - 80, ridge), RED, "marker", 1)
    yield Line(
        "camille", _corners([(left - 420, eaves), ridge, (right + 420, eaves), (left - 420, eaves)]), RED, width=1
    )
    door = [
        (2_500, base),
        (2_500, 6_700),
        (2_640, 6_480),
        (2_900, 6_400),
        (3_160, 6_480),
        (3_300, 6_700),
        (3_300, base),
    ]
    yield Line("tablette", _corners(door), BROWN)
    yield Line("tablette", _circle(3_150, 7_300, 45, 14), INK)
    for x in (1_620, 3_560):
        yield Line("tablette", _rectangle(x, 5_800, 640, 700), SKY)
        yield Line("tablette", _corners([(x + 320, 5_800), (x + 320, 6_500)]), SKY)
        yield Line("tablette", _corners([(x, 6_150), (x + 640, 6_150)]), SKY)
    yield Line("camille", _corners([(3_700, 4_250), (3_700, 3_300), (4_150, 3_300), (4_150, 4_700)]), BROWN)
    smoke = [(3_930 + t * 34 + 260 * math.sin(t / 5), 3_150 - t * 42) for t in range(46)]
    yield Line("tablette", smoke, INK)


def _sun() -> Iterator[Line]:
    x, y = 13_300, 2_250
    spiral = [_on_circle(x, y, 150 + 820 * t / 120, t / 120 * 10 * math.pi) for t in range(121)]
    yield Line("ra", spiral, YELLOW, "marker", 1)
    yield Line("abelha", _circle(x, y, 1_080, 60), ORANGE, width=1)
    for number in range(12):
        turn = number * math.pi / 6 + 0.1
        reach = 1_900 if number % 2 else 1_650
        yield Line("abelha", _corners([_on_circle(x, y, 1_290, turn), _on_circle(x, y, reach, turn)]), ORANGE)
    yield Line("ra", _circle(x - 360, y - 220, 70, 14), INK)
    yield Line("ra", _circle(x + 360, y - 220, 70, 14), INK)
    yield Line("ra", [_on_circle(x, y + 20, 560, a) for a in _angles(0.35, math.pi - 0.35, 24)], INK)
    yield Line("peixe", _circle(x - 640, y + 130, 120, 18), PINK, "marker")
    yield Line("peixe", _circle(x + 640, y + 130, 120, 18), PINK, "marker")


def _tree() -> Iterator[Line]:
    x, base = 13_950, GROUND + 40
    trunk = [(x - 260, base), (x - 130, 7_300), (x - 240, 6_600), (x - 700, 6_000)]
    yield Line("eleni", _smooth(trunk), BROWN, width=1)
    yield Line(
        "eleni", _smooth([(x + 300, base), (x + 170, 7_300), (x + 300, 6_700), (x + 760, 6_050)]), BROWN, width=1
    )
    yield Line("eleni", _smooth([(x - 60, 7_200), (x + 60, 6_700), (x + 20, 6_200)]), BROWN)
    crown = [_on_circle(x, 5_150, 1_330 + 170 * math.sin(9 * a), a) for a in _angles(0, 2 * math.pi, 110)]
    yield Line("saligkari", _hatched(x - 850, x + 850, 4_350, 5_950, 330), SPRING, "marker", 1)
    yield Line("saligkari", crown, GREEN, width=1)
    for dx, dy in ((-700, -200), (-250, -720), (380, -560), (720, 40), (140, 80), (-420, 420), (400, 560)):
        olive = [(x + dx + 90 * math.cos(a), 5_150 + dy + 130 * math.sin(a)) for a in _angles(0, 2 * math.pi, 18)]
        yield Line("saligkari", olive, VIOLET)


def _dolls() -> Iterator[Line]:
    """A chain of four, hand in hand: one doll a class, each drawn by its own class."""
    artists = (("eleni", BLUE), ("ra", YELLOW), ("camille", RED), ("tereza", VIOLET))
    for number, (who, colour) in enumerate(artists):
        x = 6_000 + number * 1_800
        yield from _doll(who, colour, x)
    for number, who in enumerate(("ra", "camille", "tereza")):
        x = 6_900 + number * 1_800
        yield Line(who, _circle(x, 6_230, 90, 16), INK)


def _doll(who: str, colour: int, x: float) -> Iterator[Line]:
    yield Line(who, _hatched(x - 300, x + 300, 6_450, 7_400, 190), colour, "marker")
    yield Line(who, _circle(x, 5_300, 430, 40), colour, width=1)
    dress = [(x - 180, 5_740), (x - 560, 7_600), (x + 560, 7_600), (x + 180, 5_740)]
    yield Line(who, _corners([*dress, dress[0]]), colour, width=1)
    yield Line(who, _smooth([(x - 260, 6_080), (x - 600, 6_160), (x - 820, 6_230)]), colour, width=1)
    yield Line(who, _smooth([(x + 260, 6_080), (x + 600, 6_160), (x + 820, 6_230)]), colour, width=1)
    for side in (-1, 1):
        leg = [(x + side * 220, 7_620), (x + side * 230, 8_080), (x + side * 400, 8_100)]
        yield Line(who, _corners(leg), colour, width=1)
        yield Line(who, _circle(x + side * 150, 5_240, 38, 10), INK)
    yield Line(who, [_on_circle(x, 5_300, 220, a) for a in _angles(0.5, math.pi - 0.5, 14)], INK)


def _notes() -> Iterator[Line]:
    """The first notes of a lullaby, rising between the house and the sun."""
    for number, (x, y) in enumerate(((5_700, 3_350), (6_850, 2_900), (8_000, 3_150), (9_150, 2_450), (10_300, 2_050))):
        colour = (RED, ORANGE, GREEN, BLUE, VIOLET)[number]
        head = [(x + 190 * math.cos(a), y + 140 * math.sin(a)) for a in _angles(0, 4 * math.pi, 40)]
        yield Line("abelha", head, colour)
        yield Line("abelha", _corners([(x + 185, y), (x + 185, y - 900)]), colour)
        flag = [(x + 185, y - 900), (x + 330, y - 760), (x + 480, y - 640), (x + 470, y - 470)]
        yield Line("abelha", _smooth(flag), colour)


# --- lines ------------------------------------------------------------------------------------------------------------


def _angles(start: float, end: float, steps: int) -> list[float]:
    return [start + (end - start) * step / steps for step in range(steps + 1)]


def _on_circle(x: float, y: float, radius: float, angle: float) -> Point:
    return x + radius * math.cos(angle), y + radius * math.sin(angle)


def _circle(x: float, y: float, radius: float, steps: int) -> list[Point]:
    """Closed a little beyond its start, as a hand does it."""
    return [_on_circle(x, y, radius, a) for a in _angles(-1.2, 2 * math.pi - 1.05, 2 * steps)]


def _rectangle(x: float, y: float, width: float, height: float) -> list[Point]:
    return _corners([(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)])


def _corners(points: Iterable[Point]) -> list[Point]:
    """Straight lines with samples on the way, as a pen leaves them."""
    path: list[Point] = []
    for (ax, ay), (bx, by) in pairwise(points):
        steps = max(2, int(math.hypot(bx - ax, by - ay) / 60))
        path += [(ax + (bx - ax) * n / steps, ay + (by - ay) * n / steps) for n in range(steps + 1)]
    return path


def _smooth(points: Sequence[Point]) -> list[Point]:
    """A Catmull-Rom curve through the points."""
    padded = [points[0], *points, points[-1]]
    path: list[Point] = []
    for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        path += [(_spline(before[0], start[0], end[0], after[0], n / 12),
                  _spline(before[1], start[1], end[1], after[1], n / 12)) for n in range(13)]  # fmt: skip
    return path


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))


def _hatched(left: float, right: float, top: float, bottom: float, gap: float) -> list[Point]:
    """Filled by going to and fro, downwards."""
    rows = int((bottom - top) / gap)
    turns = [(left if row % 2 else right, top + row * gap) for row in range(rows + 1)]
    return _corners(turns)


def _roof_fill(left: float, right: float, base: float, ridge: Point) -> list[Point]:
    turns: list[Point] = []
    for row in range(1, 7):
        y = ridge[1] + 260 + (base - ridge[1] - 260) * row / 6
        half = (right - left) / 2 * (y - ridge[1]) / (base - ridge[1]) - 150
        turns.append((ridge[0] + (half if row % 2 else -half), y))
    return _corners(turns)


def _sketch(name: str, days: int, at: str, lines: Iterable[Line]) -> Sketch:
    strokes = [(line.who, _stroke(f"{name}/{number}", line)) for number, line in enumerate(lines)]
    return Sketch(days, at, strokes)


def _stroke(name: str, line: Line) -> DrawStroke:
    """Whole numbers as deltas, with the small tremble of a hand: always the same for the same line."""
    x = y = 0
    points: list[int] = []
    phase, before = float(len(line.points) + line.colour), line.points[0]
    for px, py in line.points:
        phase, before = phase + math.dist(before, (px, py)) / 210, (px, py)
        nx, ny = round(px + 16 * math.sin(phase)), round(py + 16 * math.cos(1.3 * phase))
        points += [nx - x, ny - y]
        x, y = nx, ny
    return DrawStroke(
        stroke=str(uuid5(NAMESPACE_URL, f"ribambelle:demo/{name}")),
        tool=line.tool,
        colour=line.colour,
        width=line.width,
        points=points,
    )
