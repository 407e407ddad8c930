"""A project card: what it says, how it is read from a form, and how two people's changes become one. Pure."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from hub.twinnings.countries import ERASMUS
from rooms.errors import Refused
from rooms.text import clean_line, clean_text

TITLE_CHARACTERS: Final = 120
WORDS_CHARACTERS: Final = 600
MOST_CLASSES: Final = 40
OLDEST: Final = 99
LONGEST_DAYS: Final = 6 * 366

SUBJECTS: Final = (
    "languages", "literature", "mathematics", "science", "geography", "history", "citizenship", "art", "music", "drama",
    "sport", "food", "technology", "life",
)  # fmt: skip
RHYTHMS: Final = ("free", "weekly", "fortnightly", "monthly")

TONGUES: Final = (
    "bg", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fi", "fr", "ga", "gl", "hr", "hu", "is",
    "it", "lb", "lt", "lv", "mk", "mt", "nl", "no", "pl", "pt", "ro", "sk", "sl", "sq", "sr", "sv", "tr", "uk",
)  # fmt: skip
"""Offered on a card: those of the countries of Erasmus+ and their neighbours (BCP 47)."""

Typed = Mapping[str, Sequence[str]]
"""A form as it was typed: each field with its values."""

FIELDS: Final = (
    "title", "words", "kit", "subjects", "languages", "starts", "ends", "rhythm", "youngest", "oldest", "where",
    "countries", "wanted",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Card:
    """What a twinning says of itself. No `ages`: any. No `countries`: all of Erasmus+. `wanted`: classes in all."""

    title: str
    languages: tuple[str, ...]
    starts_on: date
    ends_on: date
    words: str = ""
    kit: str | None = None
    subjects: tuple[str, ...] = ()
    rhythm: str = "free"
    ages: tuple[int, int] | None = None
    countries: tuple[str, ...] | None = None
    wanted: int = 3


class CardRefused(Exception):
    """What was typed makes no card: each wrong field with the end of its message's name."""

    def __init__(self, problems: Mapping[str, str]) -> None:
        super().__init__(", ".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Merged:
    """One form out of two. `theirs` holds what somebody else wrote into the fields that both of us changed."""

    typed: Typed
    theirs: Typed = field(default_factory=dict)


def typed_of(card: Card) -> dict[str, list[str]]:
    """The card as its form shows it."""
    lower, upper = ("", "") if card.ages is None else map(str, card.ages)
    return {
        "title": [card.title],
        "words": [card.words],
        "kit": [card.kit or ""],
        "subjects": sorted(card.subjects),
        "languages": sorted(card.languages),
        "starts": [card.starts_on.isoformat()],
        "ends": [card.ends_on.isoformat()],
        "rhythm": [card.rhythm],
        "youngest": [lower],
        "oldest": [upper],
        "where": ["all" if card.countries is None else "chosen"],
        "countries": sorted(card.countries or ()),
        "wanted": [str(card.wanted)],
    }


def merge(before: Typed, theirs: Typed, mine: Typed) -> Merged:
    """What I changed since `before` on top of what they changed; of one field mine stands, and theirs is told."""
    typed: dict[str, Sequence[str]] = {}
    both: dict[str, Sequence[str]] = {}
    for name in FIELDS:
        was, they, i = (sorted(each.get(name, ())) for each in (before, theirs, mine))
        typed[name] = they if i == was else i
        if i != was and they != was and they != i:
            both[name] = they
    return Merged(typed, both)


def read(typed: Typed, *, kits: Sequence[str] = ()) -> Card:
    """The card of a form. Raises CardRefused with everything that is wrong with it."""
    wrong: dict[str, str] = {}

    def one(name: str) -> str:
        return next(iter(typed.get(name, ())), "").strip()

    def some(name: str, known: Sequence[str]) -> tuple[str, ...]:
        return tuple(each for each in known if each in typed.get(name, ()))

    def cleaned(name: str, clean: Callable[[str, int], str], limit: int) -> str:
        try:
            return clean(one(name), limit)
        except Refused:
            wrong[name] = name
            return ""

    title = cleaned("title", clean_line, TITLE_CHARACTERS)
    words = cleaned("words", clean_text, WORDS_CHARACTERS) if one("words") else ""
    languages = some("languages", TONGUES)
    if not languages:
        wrong["languages"] = "languages"
    starts, ends = _day(one("starts")), _day(one("ends"))
    if starts is None:
        wrong["starts"] = "date"
    if ends is None:
        wrong["ends"] = "date"
    elif starts is not None and ends < starts:
        wrong["ends"] = "order"
    elif starts is not None and (ends - starts).days > LONGEST_DAYS:
        wrong["ends"] = "long"
    ages = _ages(one("youngest"), one("oldest"), wrong)
    countries = some("countries", ERASMUS) if one("where") == "chosen" else None
    if countries == ():
        wrong["countries"] = "countries"
    wanted = _number(one("wanted"))
    if wanted is None or not 2 <= wanted <= MOST_CLASSES:
        wrong["wanted"] = "wanted"
    if wrong or starts is None or ends is None or wanted is None:
        raise CardRefused(wrong)
    return Card(
        title=title,
        words=words,
        kit=one("kit") if one("kit") in kits else None,
        subjects=some("subjects", SUBJECTS),
        languages=languages,
        starts_on=starts,
        ends_on=ends,
        rhythm=one("rhythm") if one("rhythm") in RHYTHMS else "free",
        ages=ages,
        countries=countries,
        wanted=wanted,
    )


def _ages(youngest: str, oldest: str, wrong: dict[str, str]) -> tuple[int, int] | None:
    """None where both are empty; one alone stands for both."""
    if not youngest and not oldest:
        return None
    lower, upper = _number(youngest or oldest), _number(oldest or youngest)
    if lower is None or upper is None or not lower <= upper <= OLDEST:
        wrong["youngest"] = "ages"
        return None
    return lower, upper


def _day(typed: str) -> date | None:
    try:
        day = date.fromisoformat(typed)
    except ValueError:
        return None
    return day if 2000 <= day.year <= 2100 else None


def _number(typed: str) -> int | None:
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) <= 4 else None
