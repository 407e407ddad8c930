"""A kit's words: one small Fluent file for each language, plain sentences without variables."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from fluent.syntax import FluentParser, ast

from hub.kits.kit import Kit
from hub.kits.troubles import Trouble

LONGEST: Final = 600


@dataclass(frozen=True, slots=True)
class Words:
    """One language: texts by their message, and by `message.attribute`."""

    texts: Mapping[str, str]

    def __call__(self, message: str) -> str:
        """The text; "" where an attribute that may be absent is."""
        return self.texts.get(message, "")


@dataclass(frozen=True, slots=True)
class WordsRead:
    """What a file holds, whether it can be used or not, with the lines of its messages."""

    texts: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    troubles: list[Trouble] = field(default_factory=list)


def read_words(file: str, content: str) -> WordsRead:
    """The texts of one file."""
    found = WordsRead()

    def line_of(node: ast.SyntaxNode) -> int:
        return content.count("\n", 0, node.span.start if node.span else 0) + 1

    def keep(name: str, node: ast.SyntaxNode, pattern: ast.Pattern | None) -> None:
        line = line_of(node)
        text = _plain(pattern)
        if text is None:
            found.troubles.append(Trouble(file, line, "kits-wrong-variable", {"name": name}))
        elif (not text.strip() and "." in name) or len(text) > LONGEST:
            found.troubles.append(Trouble(file, line, "kits-wrong-text", {"name": name}))
        if name in found.texts:
            found.troubles.append(Trouble(file, line, "kits-wrong-twice", {"name": name}))
        found.texts[name], found.lines[name] = text or "", line

    for entry in FluentParser().parse(content).body:
        if isinstance(entry, ast.Junk):
            found.troubles.append(Trouble(file, line_of(entry), "kits-wrong-fluent"))
        elif isinstance(entry, ast.Message):
            keep(entry.id.name, entry, entry.value)
            for attribute in entry.attributes:
                keep(f"{entry.id.name}.{attribute.id.name}", attribute, attribute.value)
    return found


def compare(kit: Kit, file: str, read: WordsRead, first: WordsRead) -> list[Trouble]:
    """What this language lacks or has too much, by the kit, and by the details of the `first` language."""
    wanted = kit.words() | {f"session-{session.key}.aim" for session in kit.sessions}
    wanted |= {f"activity-{each.key}.{what}" for each in kit.activities for what in ("goal", "rule1")}
    allowed = wanted | {f"{message}.{detail}" for message in kit.words() for detail in kit.details(message)}
    wanted |= {name for name in first.texts if name in allowed}
    missing = [Trouble(file, 1, "kits-wrong-lacks", {"name": name}) for name in sorted(wanted - read.texts.keys())]
    more = [
        Trouble(file, read.lines[name], "kits-wrong-surplus", {"name": name})
        for name in sorted(read.texts.keys() - (allowed if read is first else allowed & wanted))
    ]
    return [*more, *missing]


def _plain(pattern: ast.Pattern | None) -> str | None:
    """The text of a message; None where it has more than text in it."""
    if pattern is None:
        return ""
    texts = [each.value for each in pattern.elements if isinstance(each, ast.TextElement)]
    return " ".join("".join(texts).split()) if len(texts) == len(pattern.elements) else None
