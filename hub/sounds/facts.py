"""What a teacher types about a board and its things, read from a form: cleaned, bounded, or refused by name. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from hub.materials.facts import language_of
from hub.schools.forms import ANIMALS
from hub.sounds.models import NAME_CHARACTERS, TITLE_CHARACTERS
from rooms.errors import Code, Refused
from rooms.text import clean_line

SIGNS: Final = (
    "dog", "rat", "egg", "bug", "baby", "laugh", "hand", "bell-ring", "car", "train-front", "cloud-rain", "wind",
    "waves", "drum", "music",
)  # fmt: skip
"""Things that are no animals of ours."""
PICTURES: Final = (*ANIMALS, *SIGNS)
PLAIN: Final = "music"
MOST_LANGUAGES: Final = 12
MOST_THINGS: Final = 40


class BoardProblem(StrEnum):
    """Why it cannot be so; each has a sentence (`sounds-problem-…`)."""

    TITLE = "title"
    NAME = "name"  # a thing without one in any language, or with one that is too long
    MANY = "many"
    LONG = "long"  # a sound that is longer than the others
    GONE = "gone"  # a sound that is not there any more, or stands on a board already


class BoardRefused(Exception):
    """Nothing of it is kept."""

    def __init__(self, problem: BoardProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Thing:
    """What is typed about a row. `drawing` is the id of a material, or nothing."""

    names: Mapping[str, str]
    picture: str = PLAIN
    drawing: str = ""


def title_from(form: Mapping[str, str]) -> str:
    """The name of a board. Raises BoardRefused(TITLE)."""
    try:
        return clean_line(form.get("title", ""), TITLE_CHARACTERS)
    except Refused:
        raise BoardRefused(BoardProblem.TITLE) from None


def thing_from(form: Mapping[str, str]) -> Thing:
    """A row, with its names in `name-<language>`. Raises BoardRefused(NAME)."""
    names: dict[str, str] = {}
    for field, typed in form.items():
        language = language_of(field.removeprefix("name-")) if field.startswith("name-") else ""
        if language and (word := _word(typed)):
            names[language] = word
    if not names or len(names) > MOST_LANGUAGES:
        raise BoardRefused(BoardProblem.NAME)
    picture = form.get("picture", "")
    return Thing(names, picture if picture in PICTURES else PLAIN, form.get("drawing", "")[:36])


def _word(typed: str) -> str:
    try:
        return clean_line(typed, NAME_CHARACTERS)
    except Refused as no:
        if no.code is Code.TEXT_EMPTY:
            return ""
        raise BoardRefused(BoardProblem.NAME) from None
