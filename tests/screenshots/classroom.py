"""Classes of children before a camera, drawn by code: what the pictures of the live room show instead of real ones."""

import math
import random
from collections.abc import Iterator

from PIL import Image, ImageDraw

from tests.browser.film import Colour

WIDTH, HEIGHT, FRAMES = 640, 360, 20
_SCALE = 2  # drawn larger and shrunk: soft edges
_SKIN: list[Colour] = [(246, 212, 184), (224, 172, 128), (176, 120, 80), (120, 78, 52), (240, 196, 160)]
_HAIR: list[Colour] = [(44, 34, 30), (92, 58, 36), (150, 98, 48), (214, 172, 96), (30, 26, 34)]
_SHIRT: list[Colour] = [
    (210, 64, 52), (240, 178, 56), (64, 120, 190), (74, 150, 100), (140, 90, 160), (236, 128, 92), (84, 176, 186),
]  # fmt: skip


def lesson(seed: int, wall: Colour, board: Colour) -> Iterator[Image.Image]:
    """A loop of two seconds: two rows of children who sway, and one who waves."""
    for number in range(FRAMES):
        yield _frame(random.Random(seed), wall, board, 2 * math.pi * number / FRAMES)


def _frame(chance: random.Random, wall: Colour, board: Colour, turn: float) -> Image.Image:
    image = Image.new("RGB", (WIDTH * _SCALE, HEIGHT * _SCALE), wall)
    pen = ImageDraw.Draw(image)
    _room(pen, chance, wall, board)
    for row, (y, size) in enumerate(((205, 30), (275, 38))):
        count = 6 - row
        for place in range(count):
            x = WIDTH * (place + 0.5 + chance.uniform(-0.12, 0.12)) / count
            waves = (row, place) == (1, 1 + chance.randrange(3))
            _child(pen, chance, (x, y + chance.uniform(-8, 8)), size, turn, waves)
    return image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)


def _room(pen: ImageDraw.ImageDraw, chance: random.Random, wall: Colour, board: Colour) -> None:
    """The wall behind them: a board, a window with a hill, some pictures."""
    _box(pen, (190, 24, 470, 132), (176, 132, 84))
    _box(pen, (197, 31, 463, 125), board)
    for line in range(3):
        start = 214 + chance.randrange(20)
        _box(pen, (start, 50 + 22 * line, start + chance.randrange(90, 200), 54 + 22 * line), (236, 236, 226))
    _box(pen, (30, 22, 150, 140), (250, 248, 240))
    _box(pen, (37, 29, 143, 133), (176, 216, 238))
    pen.chord(_at(37, 96, 143, 170), 180, 360, fill=(146, 186, 110))
    for place in range(3):
        left = 496 + 46 * place
        _box(pen, (left, 40 + 14 * (place % 2), left + 36, 86 + 14 * (place % 2)), chance.choice(_SHIRT))


def _child(
    pen: ImageDraw.ImageDraw, chance: random.Random, at: tuple[float, float], size: float, turn: float, waves: bool
) -> None:
    skin, hair, shirt = chance.choice(_SKIN), chance.choice(_HAIR), chance.choice(_SHIRT)
    has_long_hair, phase = chance.random() < 0.5, chance.uniform(0, 6)
    x, y = at[0] + 2 * math.sin(turn + phase), at[1] + 1.5 * math.cos(turn + phase)
    pen.rounded_rectangle(
        _at(x - 1.35 * size, y + 0.9 * size, x + 1.35 * size, y + 8 * size), int(size * 1.6), fill=shirt
    )
    if waves:
        swing = 0.5 * math.sin(2 * turn)
        hand = (x + (1.9 + swing) * size, y - 0.4 * size)
        pen.line(_at(x + 1.1 * size, y + 1.8 * size, *hand), fill=shirt, width=int(size * 1.1))
        pen.ellipse(
            _at(hand[0] - 0.4 * size, hand[1] - 0.5 * size, hand[0] + 0.4 * size, hand[1] + 0.4 * size), fill=skin
        )
    if has_long_hair:
        pen.rounded_rectangle(_at(x - 1.1 * size, y - size, x + 1.1 * size, y + 1.2 * size), int(size), fill=hair)
    pen.ellipse(_at(x - size, y - 1.1 * size, x + size, y + size), fill=skin)
    pen.chord(_at(x - 1.05 * size, y - 1.2 * size, x + 1.05 * size, y + 0.8 * size), 195, 345, fill=hair)
    for side in (-1, 1):
        eye = x + side * 0.36 * size
        pen.ellipse(_at(eye - 0.1 * size, y - 0.12 * size, eye + 0.1 * size, y + 0.1 * size), fill=(40, 32, 32))
    pen.arc(
        _at(x - 0.42 * size, y, x + 0.42 * size, y + 0.62 * size), 20, 160, fill=(150, 60, 56), width=int(size * 0.16)
    )


def _box(pen: ImageDraw.ImageDraw, box: tuple[float, float, float, float], colour: Colour) -> None:
    pen.rounded_rectangle(_at(*box), 6, fill=colour)


def _at(*numbers: float) -> list[float]:
    return [number * _SCALE for number in numbers]
