"""What somebody types for a writing, read from a form: cleaned, bounded, or refused by name. Pure."""

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from hub.materials.facts import language_of
from hub.writings.markdown import plain
from hub.writings.models import NAME_CHARACTERS, NOTE_CHARACTERS, TITLE_CHARACTERS, Kind
from rooms.errors import Code, Refused
from rooms.text import clean_line, clean_text

TEXT_CHARACTERS: Final = 30_000
ANSWER_CHARACTERS: Final = 2_000
MOST_PICTOGRAMS: Final = 5
MOST_MARKS: Final = 4
"""Marks on one letter: real scripts need three; a tower of them covers the lines above."""

PICTOGRAMS: Final = (
    "smile", "laugh", "heart", "thumbs-up", "party-popper", "star", "sun", "hand-heart", "music", "lightbulb",
    "circle-help", "frown",
)  # fmt: skip
"""With which those answer who do not write yet: icons, each with a name (`pictogram-…`)."""


class WritingProblem(StrEnum):
    """Why it cannot be so; each has a sentence (`writing-problem-…`)."""

    NOTHING = "nothing"  # not a word, or no title
    TOO_LONG = "too-long"
    TOO_MANY = "too-many"  # for now
    CHANGED = "changed"  # by somebody else meanwhile
    CONSENT = "consent"  # of a child who wrote it


class WritingRefused(Exception):
    """Nothing of it is kept but the draft."""

    def __init__(self, problem: WritingProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is typed."""

    title: str = ""
    text: str = ""
    plain: str = ""
    """The words of the text alone."""
    language: str = ""
    pictograms: tuple[str, ...] = ()


def facts_from(form: Mapping[str, str], kind: Kind, pictograms: Iterable[str] = ()) -> Facts:
    """Raises WritingRefused(TOO_LONG). A hostile text takes a second: not for the thread that serves everybody."""
    most = ANSWER_CHARACTERS if kind is Kind.ANSWER else TEXT_CHARACTERS
    chosen = [each for each in dict.fromkeys(pictograms) if each in PICTOGRAMS][:MOST_PICTOGRAMS]
    text = _cleaned(clean_text, form.get("text", ""), most)
    return Facts(
        title="" if kind is Kind.ANSWER else _cleaned(clean_line, form.get("title", ""), TITLE_CHARACTERS),
        text=text,
        plain=text if kind is Kind.ANSWER else plain(text),
        language=language_of(form.get("language", "")),
        pictograms=tuple(chosen),
    )


def note_from(form: Mapping[str, str]) -> str:
    """A teacher's word to the child; what is too long is cut."""
    return _cleaned(clean_line, form.get("note", "")[:NOTE_CHARACTERS], NOTE_CHARACTERS)


def name_for(title: str, taken: Collection[str]) -> str:
    """The end of its address: its title's letters in small, and a number where another has that name already."""
    words = re.findall(r"\w+", unicodedata.normalize("NFKC", title).lower().replace("_", " "))
    stem = "-".join(words)[: NAME_CHARACTERS - 6].strip("-") or "1"
    number = 1
    while (name := stem if number == 1 else f"{stem}-{number}") in taken:
        number += 1
    return name


def _cleaned(clean: Callable[[str, int], str], raw: str, most: int) -> str:
    """Raises WritingRefused(TOO_LONG)."""
    try:
        return without_towers(clean(raw, most))
    except Refused as no:
        if no.code is Code.TEXT_EMPTY:
            return ""
        raise WritingRefused(WritingProblem.TOO_LONG) from None


def without_towers(text: str) -> str:
    """No letter carries more than a few marks."""
    if text.isascii():
        return text
    kept: list[str] = []
    height = 0
    for character in text:
        height = height + 1 if unicodedata.category(character) in ("Mn", "Me") else 0
        if height <= MOST_MARKS:
            kept.append(character)
    return "".join(kept)
