"""What somebody types into a notebook: read as it is meant, or refused by name. Pure."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from hub.notebooks.models import NOTE_CHARACTERS, TITLE_CHARACTERS, UNIT_CHARACTERS, WHAT_CHARACTERS
from hub.schools.forms import ANIMALS
from rooms.errors import Code, Refused
from rooms.text import clean_line

SIGNS: Final = (
    "ruler", "weight", "thermometer", "timer", "hash", "leaf", "sprout", "apple", "carrot", "egg", "bug", "footprints",
    "droplets", "cloud-rain", "sun", "wind", "star",
)  # fmt: skip
"""Things that are no animals of ours."""
PICTURES: Final = (*SIGNS, *ANIMALS)
PLAIN: Final = "ruler"
MOST_DECIMALS: Final = 3
LARGEST: Final = 1_000_000
LONG_BEFORE: Final = timedelta(days=60)
"""So long before its twinning begins a class may have measured already."""

_TYPED: Final = re.compile(r"([+-]?)\s*([\d.,' ]*\d[\d.,' ]*)([^\d]*)")
_GROUPS: Final = re.compile(r"\d{1,3}(?:[ ']\d{3})+(?=[.,]|$)")


class NotebookProblem(StrEnum):
    """Why it cannot be so; each has a sentence (`notebooks-problem-…`)."""

    TITLE = "title"
    LONG = "long"  # what is measured, or the unit
    MANY = "many"
    FIXED = "fixed"  # the unit of what was measured already
    NUMBER = "number"
    GROUPS = "groups"  # is it a decimal sign, or does it part thousands?
    DECIMALS = "decimals"
    WHOLE = "whole"
    NEGATIVE = "negative"
    LARGE = "large"
    UNIT = "unit"  # another one than the notebook's
    DAY = "day"
    FUTURE = "future"
    FAR = "far"
    TAKEN = "taken"  # the class has a line of that day
    NOTE = "note"
    CHANGED = "changed"  # by a colleague meanwhile


class NotebookRefused(Exception):
    """Nothing of it is kept. `facts` are the variables of the sentence, `line` is the one that is there already."""

    def __init__(self, problem: NotebookProblem, *, line: str = "", **facts: object) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.line = line
        self.facts = facts


@dataclass(frozen=True, slots=True)
class Series:
    """What is typed about a notebook."""

    title: str
    what: str = ""
    unit: str = ""
    picture: str = PLAIN
    decimals: int = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """What is typed about a line."""

    day: date
    thousandths: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """What a value of a notebook may be like."""

    unit: str
    decimals: int


@dataclass(frozen=True, slots=True)
class Days:
    """Which days may have a line: from a while before the twinning begins until today, by the class's own calendar."""

    today: date
    starts_on: date
    first: date = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "first", min(self.starts_on, self.today) - LONG_BEFORE)


def series_from(form: Mapping[str, str]) -> Series:
    """Raises NotebookRefused(TITLE or LONG)."""
    title = _line(form.get("title", ""), TITLE_CHARACTERS, NotebookProblem.TITLE)
    if not title:
        raise NotebookRefused(NotebookProblem.TITLE)
    picture, decimals = form.get("picture", ""), form.get("decimals", "")
    return Series(
        title,
        _line(form.get("what", ""), WHAT_CHARACTERS, NotebookProblem.LONG),
        _line(form.get("unit", ""), UNIT_CHARACTERS, NotebookProblem.LONG),
        picture if picture in PICTURES else PLAIN,
        int(decimals) if decimals in {str(each) for each in range(MOST_DECIMALS + 1)} else 1,
    )


def entry_from(form: Mapping[str, str], rule: Rule, days: Days) -> Entry:
    """Raises NotebookRefused."""
    thousandths = read_value(form.get("value", ""), rule)
    day = read_day(form.get("day", ""), days)
    return Entry(day, thousandths, _line(form.get("note", ""), NOTE_CHARACTERS, NotebookProblem.NOTE))


def read_value(typed: str, rule: Rule) -> int:
    """In thousandths; comma or dot, and the notebook's own unit may stand behind. Raises NotebookRefused."""
    plain = unicodedata.normalize("NFKC", typed).replace("\u2212", "-").replace("\u2019", "'").strip()
    found = _TYPED.fullmatch(plain)
    if found is None:
        raise NotebookRefused(NotebookProblem.NUMBER)
    sign, digits, tail = found[1], found[2].strip(), found[3].strip()
    if tail and tail.casefold() != unicodedata.normalize("NFKC", rule.unit).casefold():
        raise NotebookRefused(NotebookProblem.UNIT, unit=rule.unit or "–", typed=tail[:UNIT_CHARACTERS])
    if grouped := _GROUPS.match(digits):
        digits = grouped[0].replace(" ", "").replace("'", "") + digits[grouped.end() :]
    parts = re.split(r"[.,]", digits)
    if len(parts) > 2 or " " in digits or "'" in digits:
        raise NotebookRefused(NotebookProblem.GROUPS)
    whole, behind = parts[0], (parts[1] if len(parts) == 2 else "").rstrip("0")
    if behind and rule.decimals == 0:
        raise NotebookRefused(NotebookProblem.WHOLE)
    if len(behind) > rule.decimals:
        raise NotebookRefused(NotebookProblem.DECIMALS, count=rule.decimals)
    if len(whole.lstrip("0")) > len(str(LARGEST)) or int(whole or "0") > LARGEST:
        raise NotebookRefused(NotebookProblem.LARGE, most=LARGEST)
    thousandths = int(whole or "0") * 1000 + int(behind.ljust(3, "0"))
    if sign == "-" and thousandths and rule.decimals == 0:
        raise NotebookRefused(NotebookProblem.NEGATIVE)
    return -thousandths if sign == "-" else thousandths


def read_day(typed: str, days: Days) -> date:
    """Raises NotebookRefused(DAY, FUTURE or FAR)."""
    try:
        day = date.fromisoformat(typed.strip())
    except ValueError:
        raise NotebookRefused(NotebookProblem.DAY) from None
    if day > days.today:
        raise NotebookRefused(NotebookProblem.FUTURE)
    if day < days.first:
        raise NotebookRefused(NotebookProblem.FAR, day=days.first)
    return day


def _line(raw: str, most: int, problem: NotebookProblem) -> str:
    try:
        return clean_line(raw, most)
    except Refused as no:
        if no.code is Code.TEXT_EMPTY:
            return ""
        raise NotebookRefused(problem, most=most) from None
