"""Slides of PowerPoint and Impress become a PDF by LibreOffice, where a computer has it (ADR 33).

A deck that links to files outside of itself is not opened: LibreOffice would read them. Run as a program this gives up
network, time and memory, and then is LibreOffice: macros do not run, and its profile is thrown away.
"""

import functools
import os
import shutil
import sys
import zipfile
from pathlib import Path
from typing import IO, Any, Final
from urllib.parse import unquote
from xml.parsers import expat

from hub.uploads.confinement import confine_program

PATIENCE_SECONDS: Final = 120.0
NO_NETWORK_LEFT: Final = 3
"""It could not give up the network, and did nothing."""
DECKS: Final = ("odp", "pptx")

_PROGRAMS: Final = ("soffice", "libreoffice")
_MOST_FILES = 5_000
_MOST_UNPACKED = 400 << 20
_ODP = b"application/vnd.oasis.opendocument.presentation"
_PPTX = (b"presentationml.presentation.main+xml", b"presentationml.slideshow.main+xml")
_OPENED = 1 << 20
_MARKUP = (".xml", ".rels", ".vml", ".rdf", ".svg")
_PROFILE: Final = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
</oor:items>
"""  # noqa: E501 - one item a line


class TooMuch(Exception):
    """Far larger inside than it looks."""


class NoDeck(Exception):
    """A text or a table, not slides; or slides with macros, or with files of the computer on which they are opened."""


@functools.cache
def is_here() -> bool:
    """Whether this computer can read slides."""
    return sys.platform == "linux" and program() is not None


def program() -> str | None:
    """Where LibreOffice is."""
    return next((found for name in _PROGRAMS if (found := shutil.which(name))), None)


def look(file: IO[bytes]) -> tuple[bytes, dict[str, Any]]:
    """Which of DECKS it is, as `title`. Raises TooMuch, NoDeck, and what `zipfile` raises for a broken one."""
    with zipfile.ZipFile(file) as package:
        inside = package.infolist()
        if len(inside) > _MOST_FILES or sum(each.file_size for each in inside) > _MOST_UNPACKED:
            raise TooMuch
        names = {each.filename for each in inside}
        if "mimetype" in names and _begin(package, "mimetype").strip() == _ODP:
            found = "odp"
        elif "[Content_Types].xml" in names and any(kind in _begin(package, "[Content_Types].xml") for kind in _PPTX):
            found = "pptx"
        else:
            raise NoDeck
        for each in inside:
            if each.filename.lower().endswith(_MARKUP):
                with package.open(each) as part:
                    _check_links(part, is_relations=each.filename.lower().endswith(".rels"))
    return b"", {"title": found}


def _check_links(part: IO[bytes], *, is_relations: bool) -> None:
    """Raises NoDeck where a part names a file elsewhere, or would have its words put together (XML 1.0 §4.2)."""

    def begin(_: str, attributes: dict[str, str]) -> None:
        is_outside = attributes.get("TargetMode", "").lower() == "external"
        for name, value in attributes.items():
            is_link = name.rpartition(":")[2].lower() == "href" or (name == "Target" and is_outside)
            if is_link and not _is_harmless(value, is_within=not is_outside and not is_relations):
                raise NoDeck

    def refuse(*_: object) -> None:
        raise NoDeck

    parser = expat.ParserCreate()
    parser.StartElementHandler = begin
    parser.EntityDeclHandler = refuse
    parser.ParseFile(part)


def _is_harmless(link: str, *, is_within: bool) -> bool:
    """The web, which is not there; and, `is_within` the package, what lies in it."""
    plain = unquote(link).strip().lower().replace("\\", "/")
    if plain.startswith(("http:", "https:", "mailto:", "#")) or not plain:
        return True
    return is_within and not plain.startswith("/") and ":" not in plain and ".." not in plain.split("/")


def command(source: Path, folder: Path) -> list[str]:
    """What is started to write `folder/out/<name>.pdf` of a file."""
    return [sys.executable, "-s", "-B", "-m", "hub.uploads.office", program() or "", str(source), str(folder)]


def main() -> int:
    """As the command line says."""
    found, source, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_PROFILE)
    os.nice(10)  # a lesson that runs comes first
    if not confine_program():
        return NO_NETWORK_LEFT
    words = [
        found, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--nologo", "--nolockcheck",
        "--nodefault", "--convert-to", "pdf:impress_pdf_Export", "--outdir", str(folder / "out"), source,
    ]  # fmt: skip
    few = {"HOME": str(folder), "TMPDIR": str(folder), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    os.execve(found, words, few)  # noqa: S606 - no shell


def _begin(package: zipfile.ZipFile, name: str) -> bytes:
    with package.open(name) as part:
        return part.read(_OPENED)


if __name__ == "__main__":
    sys.exit(main())
