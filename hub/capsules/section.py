"""What a subject gives to a capsule: a section, with its pages, its files, and the consents on which it stands.

A new subject writes one function in `sections` that returns a `Section`, a template in `templates/capsule`, the
messages `capsule-NAME` and `capsule-NAME-lead`, and a line in `contents`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hub.consent.ledger import Tag
from hub.pages.texts import Speech

Words = Callable[[Speech], str]
"""Said in each language of the twinning."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page. `name` is that of its file, of a-z, 0-9 and hyphens, and the same in each language.

    `template` lies below templates/capsule; it is given the `facts`, and what all pages have (`hub.capsules.site`).
    """

    name: str
    template: str
    title: Words
    facts: Mapping[str, Any] = field(default_factory=dict)
    key: str = ""
    """Of what it is about: where a site is looked at as it grows, its address stays the same; empty: `name` does."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the capsule. The start page leads to its first page, and says how much there is (`count`).

    `files` are those on the hub's disk that it needs, by their place in the capsule; `owes` the consents of children
    whom it shows, `shows` the ids of what is in it and may be withdrawn (`hub.capsules.recall`).
    """

    name: str
    sign: str
    count: int
    pages: Sequence[Page]
    files: Mapping[str, Path] = field(default_factory=dict)
    owes: frozenset[Tag] = frozenset()
    shows: frozenset[str] = frozenset()


def named(words: str) -> Words:
    """What somebody typed, the same in every language."""
    return lambda _: words
