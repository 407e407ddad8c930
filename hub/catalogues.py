"""Fluent files, read once: a language's own messages, and English for what it lacks until somebody translates it."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, FluentSerializer, ast

HOUSE_LANGUAGE: Final = "en"
"""Complete at every moment, and so what stands in for a message that another language does not have yet."""


_FRENCH_GAP: Final = re.compile(r"(?<=\S) (?=[?!:;»])|(?<=«) ")


def unbroken(text: str, language: str) -> str:
    """A text whose signs never begin a line: French writes a space before some, and only one that holds is right."""
    return _FRENCH_GAP.sub("\N{NO-BREAK SPACE}", text) if language == "fr" else text


def fill(bundle: FluentBundle, folder: Path, language: str, pattern: str = "*.ftl") -> None:
    """Give a bundle the messages of `language` in `folder`; of what is there already nothing is replaced."""
    for spoken in dict.fromkeys((language, HOUSE_LANGUAGE)):
        for path in sorted((folder / spoken).glob(pattern)):
            bundle.add_resource(_resource(path, path.stat().st_mtime_ns))


def source(folder: Path, language: str, names: Iterable[str]) -> str:
    """The same for a browser, as the text of one file."""
    own, house = (
        "\n".join(_text(path) for name in names if (path := folder / spoken / name).is_file())
        for spoken in (language, HOUSE_LANGUAGE)
    )
    return own if own == house else f"{own}\n{_lacking(own, house)}"


@cache
def _resource(path: Path, changed_at: int) -> Any:
    del changed_at  # a file that was changed is another one
    return FluentResource(_text(path))


def _text(path: Path) -> str:
    return unbroken(path.read_text("utf-8"), path.parent.name)


@cache
def _lacking(own: str, house: str) -> str:
    """The messages that `house` has and `own` has not."""
    parser = FluentParser(with_spans=False)
    known = {entry.id.name for entry in parser.parse(own).body if isinstance(entry, ast.Message | ast.Term)}
    missing: list[ast.EntryType] = [
        entry
        for entry in parser.parse(house).body
        if isinstance(entry, ast.Message | ast.Term) and entry.id.name not in known
    ]
    return FluentSerializer().serialize(ast.Resource(missing))
