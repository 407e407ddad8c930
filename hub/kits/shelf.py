"""Which kits there are: those that come along, and a keeper's own in DATA_DIR/kits, seen at the next look."""

import os
import secrets
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from hub.kits.reading import ReadyKit, pack, read_files, read_folder, unpack
from hub.kits.troubles import KitRefused, Trouble

OUR_KITS: Final = Path(__file__).parent / "data"
FOLDER: Final = "kits"
"""Below DATA_DIR: `*.zip`, or `NAME.toml` with `NAME.<language>.ftl` beside it."""

_Seen = tuple[tuple[str, int, int], ...]

ORDER: Final = (
    "animals", "bebet", "christmas", "mathematics", "peinturage", "playground", "rhymes", "recipes", "plants", "tales",
    "emotions",
)  # fmt: skip


class Shelf:
    """Every worker looks into the folder each time: a kit is there as soon as its file is, without a restart."""

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / FOLDER
        self._seen: _Seen | None = None
        self._added: dict[str, ReadyKit] = {}
        self._files: dict[str, tuple[str, ...]] = {}
        self._troubles: tuple[Trouble, ...] = ()

    def kits(self) -> Mapping[str, ReadyKit]:
        """All kits by their id, in the order of the shelf."""
        self._look()
        return {**our_kits(), **self._added}

    def troubles(self) -> tuple[Trouble, ...]:
        """What is wrong with files that somebody laid into the folder by hand."""
        self._look()
        return self._troubles

    def add(self, files: Mapping[str, bytes]) -> ReadyKit:
        """Keep a kit that was sent, whole or not at all. One of the same id is replaced. Raises KitRefused, OSError."""
        if len(files) == 1 and (name := next(iter(files))).endswith(".zip"):
            files = unpack(name, files[name])
        ready = read_files(files, is_added=True)
        if ready.kit.id in our_kits():
            raise KitRefused([Trouble(_table_of(files), 1, "kits-wrong-taken", {"name": ready.kit.id})])
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished = self._folder / f".{secrets.token_hex(8)}"
        try:
            unfinished.write_bytes(pack(files))
            target = self._folder / f"{ready.kit.id}.zip"
            for name in self._files_of(ready.kit.id):
                if name != target.name:
                    (self._folder / name).unlink(missing_ok=True)
            os.replace(unfinished, target)
        finally:
            unfinished.unlink(missing_ok=True)
        self._seen = None
        return ready

    def remove(self, kit: str) -> bool:
        """Take a keeper's kit away; twinnings that were made from it keep all they have. Whether it was there."""
        names = self._files_of(kit)
        for name in names:
            (self._folder / name).unlink(missing_ok=True)
        self._seen = None
        return bool(names)

    def _files_of(self, kit: str) -> tuple[str, ...]:
        self._look()
        return self._files.get(kit, ())

    def _look(self) -> None:
        """Read the folder anew if anything in it changed."""
        seen = tuple(sorted(self._list()))
        if seen == self._seen:
            return
        added: dict[str, ReadyKit] = {}
        files: dict[str, tuple[str, ...]] = {}
        troubles: list[Trouble] = []
        for names in _bundles([name for name, _, _ in seen]):
            try:
                ready = self._read(names)
                if ready.kit.id in our_kits() or ready.kit.id in added:
                    raise KitRefused([Trouble(names[0], 1, "kits-wrong-taken", {"name": ready.kit.id})])
            except KitRefused as no:
                troubles += no.troubles
            except OSError:
                troubles.append(Trouble(names[0], 1, "kits-wrong-zip"))
            else:
                added[ready.kit.id], files[ready.kit.id] = ready, names
        self._added, self._files, self._troubles, self._seen = added, files, tuple(troubles), seen

    def _list(self) -> Iterator[tuple[str, int, int]]:
        try:
            with os.scandir(self._folder) as found:
                for each in found:
                    if each.is_file() and not each.name.startswith("."):
                        state = each.stat()
                        yield each.name, state.st_mtime_ns, state.st_size
        except FileNotFoundError:
            return

    def _read(self, names: tuple[str, ...]) -> ReadyKit:
        contents = {name: (self._folder / name).read_bytes() for name in names}
        if names[0].endswith(".zip"):
            contents = unpack(names[0], contents[names[0]])
        return read_files(contents, is_added=True)


@cache
def our_kits() -> Mapping[str, ReadyKit]:
    """Those that come along."""
    found = [read_folder(OUR_KITS / name) for name in ORDER if (OUR_KITS / name).is_dir()]
    return {ready.kit.id: ready for ready in found}


def _bundles(names: list[str]) -> Iterator[tuple[str, ...]]:
    """The files that belong together, the one that stands for them first."""
    for name in names:
        if name.endswith(".zip"):
            yield (name,)
        elif name.endswith(".toml"):
            stem = name.removesuffix(".toml")
            yield (name, *(each for each in names if each.startswith(f"{stem}.") and each.endswith(".ftl")))


def _table_of(files: Mapping[str, bytes]) -> str:
    return next(name for name in files if name.endswith(".toml"))
