"""What the pens draw: the same strokes for every server, 60 samples a second, as each of them wants to be told."""

import json
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

from signaling.socket import ink_wire
from tests.bench.pens import Stroke, binary_frame, text_frame

SAMPLES = 60
BATCH = 3
"""Samples in a message: one every 50 ms."""

_WIDTH, _HEIGHT = 16_000, 10_000


@dataclass(frozen=True, slots=True)
class Drawn:
    """A finished stroke: its name (32 hexadecimal digits), when its hand began (seconds), and its samples."""

    who: int
    name: str
    at: float
    samples: Sequence[tuple[int, int]]

    @property
    def points(self) -> list[int]:
        """x0, y0, then dx, dy each."""
        before, points = (0, 0), []
        for x, y in self.samples:
            points += [x - before[0], y - before[1]]
            before = (x, y)
        return points


def scribbles(people: int, seconds: float) -> list[Drawn]:
    """Everybody draws without pause, a stroke of 60 samples a second, each from a moment of their own."""
    chance = random.Random(5)
    drawn = []
    for who in range(people):
        at = chance.random()
        while at < seconds:
            drawn.append(Drawn(who, f"{chance.getrandbits(128):032x}", at, _samples(chance)))
            at += 1.0
    return drawn


def page(strokes: int, people: int) -> list[Drawn]:
    """A page that is full already."""
    chance = random.Random(9)
    return [Drawn(n % people, f"{chance.getrandbits(128):032x}", n / 7, _samples(chance)) for n in range(strokes)]


def _samples(chance: random.Random) -> list[tuple[int, int]]:
    """As of handwriting: an even pace, a slowly turning way."""
    x, y = chance.uniform(1_200, 14_800), chance.uniform(1_200, 8_800)
    way, turn, pace = chance.uniform(0, 6.28), chance.uniform(-0.25, 0.25), chance.uniform(16, 56)
    samples = []
    for _ in range(SAMPLES):
        way += turn + chance.uniform(-0.15, 0.15)
        x, y = x + pace * math.cos(way), y + pace * math.sin(way)
        samples.append((int(min(_WIDTH, max(0.0, x))), int(min(_HEIGHT, max(0.0, y)))))
    return samples


def as_ink(drawn: Sequence[Drawn]) -> list[Stroke]:
    """As our browsers send it: pieces in binary, and the command that keeps the stroke."""
    sent = []
    for number, stroke in enumerate(drawn):
        line, points = number % ink_wire.LINES, stroke.points
        for first in range(0, SAMPLES, BATCH):
            packed = ink_wire.pack(points[2 * first : 2 * (first + BATCH)])
            item = ink_wire.piece(line, packed)
            if not first:
                item = ink_wire.beginning(line, 1, ("pen", 3, 1), stroke.name, packed)
            frames = binary_frame(ink_wire.write_pens([item]))
            if first + BATCH >= SAMPLES:
                frames += text_frame("42" + json.dumps(["command", _draw(stroke)]))
            mark = None if first else bytes.fromhex(stroke.name)
            sent.append(Stroke(stroke.at + first / 60, stroke.who, frames, mark))
    return sorted(sent, key=lambda one: one.at)


def _draw(stroke: Drawn) -> dict[str, object]:
    look = {"stroke": stroke.name, "tool": "pen", "colour": 3, "width": 1}
    return {"op_id": stroke.name, "channel": "page-1", "command": {"kind": "draw", **look, "points": stroke.points}}
