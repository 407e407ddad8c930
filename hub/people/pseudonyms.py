"""Pseudonyms of pupils: an animal in a colour, told apart by picture and by word; a number where both run out."""

from collections.abc import Iterator, Set
from dataclasses import dataclass
from hashlib import sha256
from itertools import count
from typing import Final

from rooms.ids import ClassId

ANIMALS: Final = (
    "fox", "owl", "frog", "snail", "cat", "penguin", "bee", "whale",
    "bear", "rabbit", "turtle", "ladybird", "hedgehog", "fish", "mouse", "bird",
)  # fmt: skip
"""Those that are drawn (static/art/animals); neighbours look as different as possible."""

COLOURS: Final = (
    "red", "blue", "yellow", "green", "purple", "pink", "turquoise", "orange", "navy", "lime", "brown", "sky",
)  # fmt: skip
"""What the twelve class colours are called (static/style/tokens.css)."""

COMBINATIONS: Final = len(ANIMALS) * len(COLOURS)
"""192: from the next pupil on a number stands beside the animal."""

_FULL_CIRCLE: Final = 48  # the least common multiple of both: then the colours go on by one


@dataclass(frozen=True, slots=True)
class Pseudonym:
    """A pupil's name here. `number` is 1 for the first of an animal and colour in a class, which does not show it."""

    animal: str
    colour: int
    number: int = 1


def free(school_class: ClassId, taken: Set[Pseudonym]) -> Iterator[Pseudonym]:
    """Pseudonyms that nobody of the class has, without end; each class begins with another one.

    The first twelve share neither an animal nor a colour.
    """
    start = int.from_bytes(sha256(school_class.encode()).digest()[:4]) % len(ANIMALS) * len(COLOURS)
    for place in count():
        number, turn = divmod(place, COMBINATIONS)
        at = (start + turn) % COMBINATIONS
        animal, colour = ANIMALS[at % len(ANIMALS)], (at + at // _FULL_CIRCLE) % len(COLOURS)
        if (each := Pseudonym(animal, colour, number + 1)) not in taken:
            yield each
