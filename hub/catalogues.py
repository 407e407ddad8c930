"""Fluent files: a language's own messages, and English for what it lacks until somebody translates it."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from fluent.runtime import FluentBundle, FluentResource

HOUSE_LANGUAGE: Final = "en"
"""Complete at every moment, and so what stands in for a message that another language does not have yet."""

_FRENCH_GAP: Final = re.compile(r"(?<=\S) (?=[?!:;»])|(?<=«) ")
# An entry begins its line, and all that belongs to it is indented; a term has a hyphen first (Project Fluent, syntax).
_ENTRY: Final = re.compile(r"^(-?[A-Za-z][\w-]*) *=", re.MULTILINE)
_REFERENCE: Final = re.compile(r"\{\s*(-?[A-Za-z][\w-]*)")


def unbroken(text: str, language: str) -> str:
    """A text whose signs never begin a line: French writes a space before some, and only one that holds is right."""
    return _FRENCH_GAP.sub("\N{NO-BREAK SPACE}", text) if language == "fr" else text


class Catalogue:
    """The messages of one language. Each is parsed when it is said for the first time: there are thousands, and a hub
    that starts needs few.
    """

    def __init__(self, folder: Path, language: str, pattern: str = "*.ftl", *, locale: str | None = None) -> None:
        self._language = language
        # No isolation marks: names were cleaned of direction characters when they were stored; pages use <bdi>.
        self._bundle = FluentBundle([locale or language], use_isolating=False)
        self._entries: dict[str, str] = {}
        for spoken in (HOUSE_LANGUAGE, language):
            for path in (folder / spoken).glob(pattern):
                self._entries |= entries(path)

    def say(self, id: str, args: Mapping[str, Any] | None = None) -> str:
        """The message `id`. Raises LookupError for an unknown id, ValueError for a missing argument."""
        self._learn(id)
        if not self._bundle.has_message(id):
            raise LookupError(f"no message {id!r} in {self._language}")
        pattern = self._bundle.get_message(id).value
        if pattern is None:
            raise LookupError(f"message {id!r} of {self._language} has no text")
        text, errors = self._bundle.format_pattern(pattern, dict(args or {}))
        if errors:
            raise ValueError(f"message {id!r} of {self._language}: {errors[0]}")
        return str(text)

    def _learn(self, id: str) -> None:
        """Parse this entry, and those that it refers to."""
        entry = self._entries.pop(id, None)
        if entry is not None:
            self._bundle.add_resource(FluentResource(entry))
            for other in _REFERENCE.findall(entry):
                self._learn(other)


def source(folder: Path, language: str, names: Iterable[str]) -> str:
    """The same for a browser, as the text of one file."""
    found: dict[str, str] = {}
    for spoken in (HOUSE_LANGUAGE, language):
        for path in (folder / spoken / name for name in names):
            found |= entries(path) if path.is_file() else {}
    return "".join(found.values())


@cache
def entries(path: Path) -> dict[str, str]:
    """The messages and terms (`-name`) of a file, each as it is written; without what stands before the first."""
    text = unbroken(path.read_text("utf-8"), path.parent.name)
    starts = list(_ENTRY.finditer(text))
    ends = [start.start() for start in starts[1:]] + [len(text)]
    return {one[1]: text[one.start() : end].rstrip() + "\n" for one, end in zip(starts, ends, strict=True)}
