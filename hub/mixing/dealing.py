"""How children of several classes are dealt into groups: as evenly as it goes, of each class and in all. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random
from typing import Final, get_args

from rooms.commands.groups import MAX_GROUPS
from rooms.commands.polls import Animal
from rooms.ids import ClassId, PersonId

ANIMALS: Final[tuple[Animal, ...]] = get_args(Animal)
COUNTS: Final = range(2, MAX_GROUPS + 1)
GOOD_SIZE: Final = 4
"""Children in a group, where nobody said how many groups."""


class Who(StrEnum):
    """Which of a class are dealt."""

    PUPILS = "pupils"  # the tablets of a class that has no pupils here
    TABLETS = "tablets"  # the pupils of a class that has no tablets
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Child:
    """A pupil or a tablet of a class, by the name that everybody in the lesson sees."""

    person: PersonId
    school_class: ClassId
    name: str
    animal: str
    is_tablet: bool


def chosen(children: Iterable[Child], who: Who) -> list[Child]:
    """Those whom `who` names, class by class."""
    by_class: dict[ClassId, list[Child]] = {}
    for child in children:
        by_class.setdefault(child.school_class, []).append(child)
    found: list[Child] = []
    for theirs in by_class.values():
        wanted = [child for child in theirs if who is Who.ALL or child.is_tablet is (who is Who.TABLETS)]
        found += wanted or theirs
    return found


def dealt(children: Sequence[Child], count: int, placed: Mapping[PersonId, int], random: Random) -> dict[PersonId, int]:
    """The place of a group for each child that has none in `placed`.

    Each goes where the fewest of its class are, then the fewest in all, then by chance: so no two groups differ by more
    than one, in any class or in all, where all are dealt at once.
    """
    classes = {child.person: child.school_class for child in children}
    of_class: dict[tuple[int, ClassId], int] = {}
    in_all = [0] * count
    for person, place in placed.items():
        if person in classes and place < count:
            of_class[place, classes[person]] = of_class.get((place, classes[person]), 0) + 1
            in_all[place] += 1
    new: dict[PersonId, int] = {}
    for school_class in dict.fromkeys(classes.values()):
        waiting = [child.person for child in children if child.school_class == school_class]
        waiting = [person for person in waiting if person not in placed]
        random.shuffle(waiting)
        for person in waiting:
            chance = random.sample(range(count), count)
            place = min(chance, key=lambda group: (of_class.get((group, school_class), 0), in_all[group]))
            of_class[place, school_class] = of_class.get((place, school_class), 0) + 1
            in_all[place] += 1
            new[person] = place
    return new


def good_count(children: Sequence[Child]) -> int:
    """How many groups one might make of so many children."""
    return max(COUNTS.start, min(COUNTS.stop - 1, round(len(children) / GOOD_SIZE)))
