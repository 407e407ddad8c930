"""How a pupil is called in the language of whoever adds them."""

from collections.abc import Callable

from hub.people.pseudonyms import COLOURS, Pseudonym


def name_of(say: Callable[..., str], pseudonym: Pseudonym) -> str:
    """`Blue fox`, `Tortue bleue 2`; `say` gives a message of the reader's language."""
    animal = say("pupil-animal", animal=pseudonym.animal)
    gender = say("pupil-gender", animal=pseudonym.animal)
    name = say("pupil-name", animal=animal, gender=gender, colour=COLOURS[pseudonym.colour])
    name = name[0].upper() + name[1:]
    return name if pseudonym.number == 1 else f"{name} {pseudonym.number}"
