"""Writes a site into its ZIP, in a thread of its own: page by page, and files piece by piece, none whole in memory."""

import contextlib
import threading
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO, Final

from hub.capsules.site import Site
from hub.care.whole import new_zip

_PIECE_BYTES: Final = 1 << 20
_OF_PAGES: Final = 5
"""Percent: pages are quickly written."""
_BREATH_SECONDS: Final = 0.002
"""After each page: who draws in a lesson meanwhile comes first."""
_PACKED: Final = (".webp", ".webm", ".mp4")


class Stopped(Exception):
    """Nobody waits for it any more."""


class Writing:
    """One ZIP on its way. `percent` is read by others while a thread is in `write`."""

    def __init__(self, site: Site, files: Mapping[str, Path], total_bytes: int) -> None:
        self._site = site
        self._files = files
        self._total = max(1, total_bytes)
        self._done = 0
        self._stop = threading.Event()
        self.percent = 0

    def stop(self) -> None:
        """Soon; what was written goes away."""
        self._stop.set()

    def write(self, path: Path) -> None:
        """All of it, or nothing at that path. Raises OSError, Stopped."""
        with new_zip(path) as archive:
            for place, content in self._site.pages():
                self._check(_BREATH_SECONDS)
                archive.writestr(place, content)
            self.percent = _OF_PAGES
            for place, file in self._files.items():
                self._check()
                with contextlib.suppress(FileNotFoundError), file.open("rb") as content_of:  # somebody removed it
                    self._copy(archive, content_of, zipfile.ZipInfo.from_file(file, place))

    def _copy(self, archive: zipfile.ZipFile, source: BinaryIO, info: zipfile.ZipInfo) -> None:
        """Pictures, sounds and films are packed already."""
        info.compress_type = zipfile.ZIP_STORED if info.filename.endswith(_PACKED) else zipfile.ZIP_DEFLATED
        info.external_attr = 0o644 << 16
        with archive.open(info, "w", force_zip64=info.file_size >= 1 << 31) as member:
            while piece := source.read(_PIECE_BYTES):
                self._check()
                member.write(piece)
                self._done += len(piece)
                self.percent = _OF_PAGES + (99 - _OF_PAGES) * self._done // self._total

    def _check(self, seconds: float = 0.0) -> None:
        if self._stop.wait(seconds):
            raise Stopped
