"""Draws one moment of the film: a chain of paper dolls in the colours of the classes, waving on warm paper."""

from functools import cache
from math import cos, pi, sin

from PIL import Image, ImageDraw

WIDTH, HEIGHT = 640, 360
_SCALE = 2  # drawn larger, then made smaller: smooth edges
_PAPER, _INK, _LINE, _SHADE = "#FBF7F0", "#1E2433", "#E6DDCF", "#E9DFD0"
_COLOURS = ("#D8432E", "#2B6CB0", "#E3A008", "#2F855A", "#7B4AA0", "#C2557F")
_SKIN = ("#F3C9A5", "#8D5A3B", "#E0AC82", "#5E3B28", "#F6D6BA", "#B97A50")

_Point = tuple[float, float]


def draw(moment: float) -> Image.Image:
    """The picture at `moment`, a share of the loop in 0..1 (0 and 1 look the same), as RGB of 640 by 360."""
    image = _background().copy()
    canvas = ImageDraw.Draw(image)
    step = WIDTH / (len(_COLOURS) + 0.6)
    places = [(step * (index + 0.8), _sway(index, moment)) for index in range(len(_COLOURS))]
    for offset, shade in ((5.0, _SHADE), (0.0, "")):
        for index, place in enumerate(places):
            _doll(canvas, index, (place[0] + offset, place[1] + offset), moment, shade)
    for index, place in enumerate(places):
        _face(canvas, place, moment, index)
    return image.resize((WIDTH, HEIGHT), Image.Resampling.BOX)


def _sway(index: int, moment: float) -> float:
    """The chain rises and falls like a skipping rope, twice in a loop."""
    return 168 + 9 * sin(2 * pi * (2 * moment - index / 6))


@cache
def _background() -> Image.Image:
    image = Image.new("RGB", (WIDTH * _SCALE, HEIGHT * _SCALE), _PAPER)
    canvas = ImageDraw.Draw(image)
    hill = [(x, 292 + 14 * sin(x / 110) + 5 * sin(x / 37)) for x in range(0, WIDTH + 8, 8)]
    canvas.polygon(_scaled([*hill, (WIDTH, HEIGHT), (0, HEIGHT)]), fill="#F1E8DA")
    for index in range(11):  # a string of flags
        x = index * 64.0
        y = 26 + 9 * sin(pi * (index % 5) / 4)
        canvas.line(_scaled([(x, 22), (x + 64, 22)]), fill=_LINE, width=2 * _SCALE)
        canvas.polygon(_scaled([(x + 14, 22), (x + 46, 22), (x + 30, 30 + y / 2)]), fill=_COLOURS[index % 6])
    return image


def _scaled(points: list[_Point]) -> list[_Point]:
    return [(x * _SCALE, y * _SCALE) for x, y in points]


def _disc(canvas: ImageDraw.ImageDraw, centre: _Point, radius: float, fill: str) -> None:
    (x, y), r = centre, radius
    canvas.ellipse([((x - r) * _SCALE), ((y - r) * _SCALE), ((x + r) * _SCALE), ((y + r) * _SCALE)], fill=fill)


def _limb(canvas: ImageDraw.ImageDraw, start: _Point, end: _Point, fill: str, width: float = 13) -> None:
    canvas.line(_scaled([start, end]), fill=fill, width=int(width * _SCALE))
    _disc(canvas, end, width / 2, fill)


def _doll(canvas: ImageDraw.ImageDraw, index: int, place: _Point, moment: float, shade: str) -> None:
    x, y = place
    cloth, skin = shade or _COLOURS[index], shade or _SKIN[index]
    half_step = WIDTH / (len(_COLOURS) + 0.6) / 2
    for side in (-1, 1):
        shoulder = (x + side * 14, y + 2)
        is_free = (index == 0 and side < 0) or (index == len(_COLOURS) - 1 and side > 0)
        if is_free:
            angle = 0.5 + 0.55 * sin(2 * pi * 8 * moment)
            hand = (x + side * (14 + 46 * sin(angle)), y + 2 - 46 * cos(angle))
        else:
            neighbour = _sway(index + side, moment) + (y - _sway(index, moment))
            hand = (x + side * half_step, (y + neighbour) / 2 + 34)
        _limb(canvas, shoulder, hand, cloth)
        _disc(canvas, hand, 8, skin)
        _limb(canvas, (x + side * 11, y + 78), (x + side * 13, y + 124), skin, 12)
        _disc(canvas, (x + side * 17, y + 126), 9, shade or _INK)
    if index % 2:
        canvas.polygon(_scaled([(x - 19, y - 4), (x + 19, y - 4), (x + 24, y + 92), (x - 24, y + 92)]), fill=cloth)
    else:
        canvas.polygon(_scaled([(x - 15, y - 4), (x + 15, y - 4), (x + 40, y + 90), (x - 40, y + 90)]), fill=cloth)
    _disc(canvas, (x, y + 4), 19, cloth)
    _disc(canvas, (x, y - 34), 27, skin)
    if not shade:
        hair = [((x - 28) * _SCALE), ((y - 63) * _SCALE), ((x + 28) * _SCALE), ((y - 11) * _SCALE)]
        canvas.pieslice(hair, 180, 360, fill=(_INK, "#5B3A1E", "#8A5A2B")[index % 3])
        _disc(canvas, (x, y + 28), 6, _PAPER)


def _face(canvas: ImageDraw.ImageDraw, place: _Point, moment: float, index: int) -> None:
    x, y = place
    is_blinking = (moment * 8 + index * 0.37) % 2 < 0.12
    for side in (-1, 1):
        if is_blinking:
            eye = _scaled([(x + side * 9 - 4, y - 29), (x + side * 9 + 4, y - 29)])
            canvas.line(eye, fill=_INK, width=2 * _SCALE)
        else:
            _disc(canvas, (x + side * 9, y - 29), 3, _INK)
    mouth = [((x - 9) * _SCALE), ((y - 30) * _SCALE), ((x + 9) * _SCALE), ((y - 15) * _SCALE)]
    canvas.arc(mouth, 20, 160, fill=_INK, width=2 * _SCALE)
