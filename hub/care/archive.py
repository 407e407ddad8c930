"""A backup's file: a zip whose manifest names every member with its size and SHA-256; whole, or not there at all."""

import hashlib
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO

import msgspec

from hub.care.whole import new_zip

FORMAT = 1
"""Raised when an older version could not read what we write."""

MANIFEST = "manifest.json"
_CHUNK = 1 << 16
_MAX_MANIFEST_BYTES = 16 << 20


class Member(msgspec.Struct, frozen=True):
    """What a member should be."""

    size: int
    sha256: str


class Manifest(msgspec.Struct, frozen=True):
    """The first thing that is read. `revisions`: how far each tree of migrations was, if it had any tables."""

    format: int
    version: str
    made_at: str
    """ISO 8601, UTC."""
    database: str
    revisions: dict[str, str | None]
    members: dict[str, Member]


class Damaged(Exception):
    """Not a backup, or not the whole one that was made."""


class NewerFormat(Exception):
    """Written by a version that came after us."""


class Writer:
    """Takes members one after the other."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.members: dict[str, Member] = {}

    def add(self, name: str, chunks: Iterable[bytes]) -> None:
        """One member."""
        digest, size = hashlib.sha256(), 0
        with self._archive.open(name, "w", force_zip64=True) as member:
            for chunk in chunks:
                digest.update(chunk)
                size += len(chunk)
                member.write(chunk)
        self.members[name] = Member(size, digest.hexdigest())

    def finish(self, *, version: str, made_at: str, database: str, revisions: Mapping[str, str | None]) -> None:
        """The manifest, last of all."""
        manifest = Manifest(FORMAT, version, made_at, database, dict(revisions), self.members)
        self._archive.writestr(MANIFEST, msgspec.json.format(msgspec.json.encode(manifest)))


@contextmanager
def writing(path: Path) -> Iterator[Writer]:
    """A new backup at `path`, complete and compared before it stands there. Raises FileExistsError, OSError."""

    def compare(unfinished: Path) -> None:
        with reading(unfinished):
            pass

    with new_zip(path, compare) as archive:
        yield Writer(archive)


class Archive:
    """A file that holds what its manifest says."""

    def __init__(self, archive: zipfile.ZipFile, manifest: Manifest) -> None:
        self._archive = archive
        self.manifest = manifest

    def open(self, name: str) -> IO[bytes]:
        """One member, to read. Raises Damaged where there is none."""
        try:
            return self._archive.open(name)
        except KeyError:
            raise Damaged(f"{name} is missing") from None

    def below(self, folder: str) -> list[str]:
        """The members of a folder, by their whole names."""
        return [name for name in self.manifest.members if name.startswith(f"{folder}/")]


@contextmanager
def reading(path: Path) -> Iterator[Archive]:
    """A backup, every byte of which has been compared with the manifest. Raises OSError, Damaged, NewerFormat."""
    try:
        with zipfile.ZipFile(path) as archive:
            manifest = _manifest(archive)
            _compare(archive, manifest)
            yield Archive(archive, manifest)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as broken:
        raise Damaged(str(broken)) from broken


def _manifest(archive: zipfile.ZipFile) -> Manifest:
    try:
        if archive.getinfo(MANIFEST).file_size > _MAX_MANIFEST_BYTES:
            raise Damaged("its manifest is too long")
        raw = archive.read(MANIFEST)
        if msgspec.json.decode(raw)["format"] > FORMAT:
            raise NewerFormat
        return msgspec.json.decode(raw, type=Manifest)
    except (KeyError, TypeError, msgspec.MsgspecError) as broken:
        raise Damaged("it has no manifest") from broken


def _compare(archive: zipfile.ZipFile, manifest: Manifest) -> None:
    names = archive.namelist()
    if sorted(names) != sorted([*manifest.members, MANIFEST]):
        raise Damaged("its members are not those of its manifest")
    for name, member in manifest.members.items():
        place = PurePosixPath(name)
        if place.is_absolute() or ".." in place.parts or "\\" in name or "\0" in name:
            raise Damaged(f"{name!r} leads out of it")
        digest, size = hashlib.sha256(), 0
        with archive.open(name) as stored:
            while chunk := stored.read(_CHUNK):
                digest.update(chunk)
                size += len(chunk)
        if (size, digest.hexdigest()) != (member.size, member.sha256):
            raise Damaged(f"{name} is not what it was")
