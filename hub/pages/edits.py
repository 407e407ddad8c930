"""Two people change one form: what the other changed meanwhile is told, and nothing that was typed is lost. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import msgspec


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """A field that somebody else changed to `theirs`; `is_mine`: I changed it as well, and mine stands in the form."""

    field: str
    theirs: str
    is_mine: bool


@dataclass(frozen=True, slots=True)
class Merged:
    """What the form holds now, and what the other one changed."""

    values: Mapping[str, str]
    news: Sequence[Meanwhile]


def merge(before: Mapping[str, str], typed: Mapping[str, str], now: Mapping[str, str]) -> Merged:
    """From what the form showed first, what was typed and what is kept `now`: mine stays where I changed it."""
    values, news = dict(typed), []
    for field, theirs in now.items():
        was, mine = before.get(field, ""), typed.get(field, "")
        is_mine = mine != was
        if theirs in (was, mine):
            values[field] = mine if is_mine else theirs
            continue
        values[field] = mine if is_mine else theirs
        news.append(Meanwhile(field, theirs, is_mine))
    return Merged(values, news)


def shown(fields: Mapping[str, str]) -> str:
    """For the hidden field that says what a form showed first."""
    return msgspec.json.encode(dict(fields)).decode()


def revision_of(typed: str) -> int:
    """The revision that a form was made of; 0, which nothing has, for what is no such number."""
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) < 9 else 0


def read_shown(hidden: str, otherwise: Mapping[str, str]) -> Mapping[str, str]:
    """What `shown` wrote; `otherwise` for what is no such thing."""
    try:
        return msgspec.json.decode(hidden, type=dict[str, str])
    except (msgspec.DecodeError, UnicodeEncodeError):
        return otherwise
