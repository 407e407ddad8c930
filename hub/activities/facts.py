"""What somebody types for a card, read from a form: cleaned, bounded, or refused by name. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from hub.activities.models import (
    GOAL_CHARACTERS,
    NEEDS_CHARACTERS,
    NOTE_CHARACTERS,
    RULE_CHARACTERS,
    TITLE_CHARACTERS,
    TRIED_CHARACTERS,
    Rating,
)
from hub.conversations.wordings import plain
from hub.materials.facts import language_of
from hub.twinnings.cards import SUBJECTS
from hub.writings.facts import without_towers
from rooms.errors import Code, Refused
from rooms.text import clean_line, clean_text

SIGNS: Final = (
    "puzzle", "dices", "calculator", "ruler", "shapes", "hourglass", "hand", "person-standing", "blocks", "map",
    "lightbulb", "book-open", "megaphone", "music", "brush", "sprout", "volleyball", "cooking-pot", "drama", "smile",
)  # fmt: skip
"""Pictures for a card: icons."""
OLDEST: Final = 99
MOST_PLAYERS: Final = 999
MOST_MINUTES: Final = 600


class ActivityProblem(StrEnum):
    """Why it cannot be so; each has a sentence (`activity-problem-…`)."""

    TITLE = "title"
    RULE = "rule"  # nothing says how it goes
    LONG = "long"
    AGES = "ages"
    PLAYERS = "players"
    MINUTES = "minutes"
    LANGUAGE = "language"
    RATING = "rating"
    MATERIAL = "material"  # it is not there for whoever chose it, or cannot be seen
    MANY = "many"
    CHANGED = "changed"  # by somebody else meanwhile
    CONSENT = "consent"  # of a child who wrote it


class ActivityRefused(Exception):
    """Nothing of it is kept."""

    def __init__(self, problem: ActivityProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Facts:
    """What a card says without words. `players` are how many play together, `minutes` how long it takes."""

    sign: str = SIGNS[0]
    subject: str = SUBJECTS[0]
    ages: tuple[int, int] = (6, 12)
    players: tuple[int, int] | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """What it says in one language; of `needs` and `rule` each line is a thing of its own."""

    title: str
    goal: str
    needs: str
    rule: str

    @property
    def found_by(self) -> str:
        """All of them, as they are compared."""
        return plain("\n".join((self.title, self.goal, self.needs, self.rule)))


@dataclass(frozen=True, slots=True)
class Tried:
    """How it was for a class."""

    rating: Rating
    words: str = ""
    language: str = ""
    material: str | None = None


def facts_from(form: Mapping[str, str]) -> Facts:
    """Raises ActivityRefused."""
    youngest, oldest = _number(form, "age-from"), _number(form, "age-to")
    if youngest is None or oldest is None or not 0 <= youngest <= oldest <= OLDEST:
        raise ActivityRefused(ActivityProblem.AGES)
    minutes = _number(form, "minutes")
    if form.get("minutes", "").strip() and (minutes is None or not 1 <= minutes <= MOST_MINUTES):
        raise ActivityRefused(ActivityProblem.MINUTES)
    sign, subject = form.get("sign", ""), form.get("subject", "")
    return Facts(
        sign=sign if sign in SIGNS else SIGNS[0],
        subject=subject if subject in SUBJECTS else SUBJECTS[0],
        ages=(youngest, oldest),
        players=_players(form),
        minutes=minutes,
    )


def words_from(form: Mapping[str, str]) -> Words:
    """Raises ActivityRefused(TITLE), (RULE) or (LONG)."""
    words = Words(
        title=_cleaned(clean_line, form.get("title", ""), TITLE_CHARACTERS),
        goal=_cleaned(clean_line, form.get("goal", ""), GOAL_CHARACTERS),
        needs=_lines(form.get("needs", ""), NEEDS_CHARACTERS),
        rule=_lines(form.get("rule", ""), RULE_CHARACTERS),
    )
    if not words.title:
        raise ActivityRefused(ActivityProblem.TITLE)
    if not words.rule:
        raise ActivityRefused(ActivityProblem.RULE)
    return words


def language_from(typed: str) -> str:
    """A language that has a name. Raises ActivityRefused(LANGUAGE)."""
    language = language_of(typed)
    if not language:
        raise ActivityRefused(ActivityProblem.LANGUAGE)
    return language


def tried_from(form: Mapping[str, str], material: str | None) -> Tried:
    """Raises ActivityRefused(RATING) or (LONG)."""
    try:
        rating = Rating(form.get("rating", ""))
    except ValueError:
        raise ActivityRefused(ActivityProblem.RATING) from None
    words = _cleaned(clean_text, form.get("words", ""), TRIED_CHARACTERS)
    return Tried(rating, words, language_of(form.get("language", "")), material)


def note_from(form: Mapping[str, str]) -> str:
    """A teacher's word to the child; what is too long is cut."""
    return _cleaned(clean_line, form.get("note", "")[:NOTE_CHARACTERS], NOTE_CHARACTERS)


def _players(form: Mapping[str, str]) -> tuple[int, int] | None:
    """One number alone is both."""
    typed = [name for name in ("players-from", "players-to") if form.get(name, "").strip()]
    if not typed:
        return None
    fewest, most = _number(form, typed[0]), _number(form, typed[-1])
    if fewest is None or most is None or not 1 <= fewest <= most <= MOST_PLAYERS:
        raise ActivityRefused(ActivityProblem.PLAYERS)
    return fewest, most


def _number(form: Mapping[str, str], field: str) -> int | None:
    typed = form.get(field, "").strip()
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) <= 4 else None


def _lines(raw: str, most: int) -> str:
    """No empty line among them."""
    text = _cleaned(clean_text, raw, most)
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())


def _cleaned(clean: Callable[[str, int], str], raw: str, most: int) -> str:
    """Raises ActivityRefused(LONG)."""
    try:
        return without_towers(clean(raw, most))
    except Refused as no:
        if no.code is Code.TEXT_EMPTY:
            return ""
        raise ActivityRefused(ActivityProblem.LONG) from None
