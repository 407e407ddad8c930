"""The files of capsules below DATA_DIR: what each is called, how much room there is, and which of them go."""

import asyncio
import contextlib
import re
import shutil
import unicodedata
from pathlib import Path
from typing import Final

from hub.capsules.models import CAPSULES, Capsule
from hub.uploads.problems import UploadProblem, UploadRefused
from hub.uploads.vault import KEPT_SECONDS, LEAST_FREE_BYTES, full_is_refused

_SLUG_CHARACTERS: Final = 40


class CapsuleFiles:
    """Where the capsules of a hub lie."""

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / CAPSULES

    def path(self, capsule: Capsule) -> Path:
        """Each attempt writes a file of its own, so that two workers never meet in one."""
        return self._folder / f"{capsule.id}-{capsule.attempts}.zip"

    def check_disk(self, more: int) -> None:
        """Whether so much can come without filling the disk. Raises UploadRefused(DISK_FULL)."""
        with full_is_refused():
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if shutil.disk_usage(self._folder).free - more < LEAST_FREE_BYTES:
            raise UploadRefused(UploadProblem.DISK_FULL)

    async def drop(self, capsule: Capsule) -> None:
        """At once."""
        await asyncio.to_thread(self.path(capsule).unlink, missing_ok=True)

    def sweep(self, named: set[str], now_seconds: float) -> int:
        """Delete what no row names, and what was left half; how many files went."""
        gone = 0
        for path in self._folder.glob("*"):
            with contextlib.suppress(OSError):
                if path.name not in named and now_seconds - path.stat().st_mtime >= KEPT_SECONDS:
                    path.unlink()
                    gone += 1
        return gone


def slug_of(title: str) -> str:
    """What a folder may be called on every computer, whatever the title says."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain)[:_SLUG_CHARACTERS].strip("-") or "ribambelle"
