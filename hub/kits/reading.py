"""A kit from its files: one TOML and a Fluent file for each language, in a folder, in a zip, or sent by a form."""

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from hub.catalogues import unbroken
from hub.kits.kit import Kit
from hub.kits.schema import read_kit
from hub.kits.troubles import KitRefused, Trouble
from hub.kits.words import Words, WordsRead, compare, read_words

MOST_FILES: Final = 64
MOST_BYTES: Final = 64 * 1024
"""Of one file, unpacked. The longest kit that comes along has a tenth of it."""

_LANGUAGE = re.compile(r"(?:.*[./])?([a-z]{2,3})\.ftl")
_HOUSE_LANGUAGE: Final = "en"


@dataclass(frozen=True, slots=True)
class ReadyKit:
    """A kit with its words; `is_added` when a keeper put it there."""

    kit: Kit
    words: Mapping[str, Words]
    is_added: bool = False

    def speak(self, language: str) -> tuple[str, Words]:
        """The words for a reader of `language`, else in English, else in what there is; first, in which."""
        for each in (language, _HOUSE_LANGUAGE, *self.words):
            if each in self.words:
                return each, self.words[each]
        raise LookupError(self.kit.id)


def read_files(files: Mapping[str, bytes], *, is_added: bool = False) -> ReadyKit:
    """A kit from files by their names. Raises KitRefused with all troubles of all of them."""
    texts = {name: _text(name, content) for name, content in files.items()}
    tables = [name for name in texts if name.endswith(".toml")]
    if len(tables) != 1:
        raise KitRefused([Trouble(tables[1] if tables else "kit.toml", 1, "kits-wrong-one-table")])
    kit = read_kit(tables[0], texts[tables[0]])
    read: dict[str, tuple[str, WordsRead]] = {}
    for name in sorted(set(texts) - set(tables)):
        found = _LANGUAGE.fullmatch(name)
        if found is None or found[1] in read:
            raise KitRefused([Trouble(name, 1, "kits-wrong-file")])
        read[found[1]] = name, read_words(name, texts[name])
    if not read:
        raise KitRefused([Trouble(tables[0], 1, "kits-wrong-no-words")])
    first = read[_HOUSE_LANGUAGE if _HOUSE_LANGUAGE in read else next(iter(read))][1]
    troubles = [
        trouble for name, words in read.values() for trouble in [*words.troubles, *compare(kit, name, words, first)]
    ]
    if troubles:
        raise KitRefused(sorted(troubles, key=lambda trouble: (trouble.file, trouble.line)))
    words = {
        language: Words({name: unbroken(text, language) for name, text in each.texts.items()})
        for language, (_, each) in read.items()
    }
    return ReadyKit(kit, words, is_added)


def read_folder(folder: Path) -> ReadyKit:
    """A kit that comes along. Raises KitRefused."""
    return read_files({path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()})


def unpack(file: str, content: bytes) -> dict[str, bytes]:
    """The files in a zip, whatever folder they stand in there. Raises KitRefused; nothing is written anywhere."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = [each for each in archive.infolist() if not each.is_dir() and not _is_noise(each.filename)]
            if len(members) > MOST_FILES:
                raise KitRefused([Trouble(file, 1, "kits-wrong-large")])
            found: dict[str, bytes] = {}
            for member in members:
                with archive.open(member) as opened:
                    found[member.filename.rpartition("/")[2]] = opened.read(MOST_BYTES + 1)
            return found
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, EOFError, ValueError):
        raise KitRefused([Trouble(file, 1, "kits-wrong-zip")]) from None


def pack(files: Mapping[str, bytes]) -> bytes:
    """The same files as a zip."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            archive.writestr(name, files[name])
    return content.getvalue()


def _text(name: str, content: bytes) -> str:
    if len(content) > MOST_BYTES:
        raise KitRefused([Trouble(name, 1, "kits-wrong-large")])
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as no:
        line = content.count(b"\n", 0, no.start) + 1
        raise KitRefused([Trouble(name, line, "kits-wrong-utf8")]) from None


def _is_noise(name: str) -> bool:
    """What the systems of teachers put into a zip beside their files."""
    return name.startswith("__MACOSX/") or name.rpartition("/")[2].startswith(".")
