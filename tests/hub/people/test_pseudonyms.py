"""Pseudonyms: each drawn animal in each class colour once, neighbours unlike each other, then numbers."""

from itertools import islice

from hub.people.pseudonyms import ANIMALS, COLOURS, COMBINATIONS, Pseudonym, free
from hub.schools.models import CLASS_COLOURS
from rooms.ids import ClassId
from tests.house.sources import ROOT

CM1 = ClassId("cm1")


def test_they_are_the_drawn_animals_in_the_class_colours() -> None:
    assert set(ANIMALS) == {path.stem for path in (ROOT / "static/art/animals").glob("*.svg")}
    assert len(COLOURS) == CLASS_COLOURS
    assert COMBINATIONS == 192


def test_each_comes_once_before_a_number_is_needed() -> None:
    some = list(islice(free(CM1, set()), COMBINATIONS * 2))
    assert len({(each.animal, each.colour) for each in some[:COMBINATIONS]}) == COMBINATIONS
    assert {each.number for each in some[:COMBINATIONS]} == {1}
    assert {each.number for each in some[COMBINATIONS:]} == {2}
    assert len(set(some)) == COMBINATIONS * 2


def test_twelve_share_neither_animal_nor_colour() -> None:
    for name in ("cm1", "4b", "δ"):
        some = list(islice(free(ClassId(name), set()), 12))
        assert len({each.animal for each in some}) == len({each.colour for each in some}) == 12


def test_what_somebody_has_is_left_out() -> None:
    first, second, third = islice(free(CM1, set()), 3)
    assert next(free(CM1, {first, third})) == second
    everything = {Pseudonym(animal, colour) for animal in ANIMALS for colour in range(CLASS_COLOURS)}
    assert next(free(CM1, everything)) == Pseudonym(first.animal, first.colour, 2)


def test_classes_begin_differently() -> None:
    assert len({next(free(ClassId(str(number)), set())) for number in range(40)}) > 10
