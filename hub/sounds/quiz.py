"""The game of a sound board: all hear a sound, and say what it is or where it comes from. Pure; nobody is counted."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from hub.materials.queries import MaterialLine
from hub.sounds.queries import ThingLine

_MOST_CHOICES: Final = 4


class Ask(StrEnum):
    """What is to be guessed."""

    THING = "thing"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Round:
    """A sound that is heard, and the ids of the things or classes among which it is."""

    ask: Ask
    sound: MaterialLine
    thing: ThingLine
    choices: Sequence[str]

    @property
    def answer(self) -> str:
        """The one that is right."""
        return self.thing.id if self.ask is Ask.THING else self.sound.school_class

    @property
    def word(self) -> str:
        """How the sound is written; nothing where that would give it away."""
        title = self.sound.title
        return "" if title.casefold() in (each.casefold() for each in self.thing.names.values()) else title


def a_round(
    things: Sequence[ThingLine], places: Sequence[str], ask: Ask, sound: str, *, after: str, chance: random.Random
) -> Round | None:
    """That with this sound, or by chance another than the one `after` which it comes; None where nothing can be asked.

    The choices of a sound stand in the same order each time, so that a page may be loaded again.
    """
    heard = [
        (thing, each)
        for thing in things
        for cell in thing.cells.values()
        for each in cell
        if ("whole", 1) in each.files and each.school_class in places
    ]
    every = [each.id for each in things] if ask is Ask.THING else list(places)
    if not heard or len(every) < 2:
        return None
    found = [pair for pair in heard if pair[1].id == sound]
    thing, chosen = (found or [_other(heard, after, chance)])[0]
    answer = thing.id if ask is Ask.THING else chosen.school_class
    order = random.Random(chosen.id)  # noqa: S311 - a game, no secret
    others = [each for each in every if each != answer]
    choices = [answer, *order.sample(others, min(len(others), _MOST_CHOICES - 1))]
    order.shuffle(choices)
    return Round(ask, chosen, thing, choices)


def _other(
    heard: Sequence[tuple[ThingLine, MaterialLine]], after: str, chance: random.Random
) -> tuple[ThingLine, MaterialLine]:
    return chance.choice([pair for pair in heard if pair[1].id != after] or list(heard))
