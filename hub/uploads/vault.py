"""The files themselves, below DATA_DIR: each under the hash of its content, whole or not there at all."""

import asyncio
import contextlib
import errno
import hashlib
import os
import shutil
import tempfile
from collections.abc import AsyncIterable, AsyncIterator, Collection, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

from hub.uploads.problems import UploadProblem, UploadRefused

UPLOADS: Final = "uploads"
ARRIVING: Final = "arriving"
"""Below it: what is not yet whole. A backup leaves it out."""

IDLE_SECONDS: Final = 30.0
LEAST_FREE_BYTES: Final = 256 << 20
"""Where less is free no file is taken any more: what is said and drawn needs the rest."""
KEPT_SECONDS: Final = 3_600
"""A file that no row names stays so long: its row may be about to be written."""

_FULL = (errno.ENOSPC, errno.EDQUOT)


class Vault:
    """Those of one hub; workers on other machines see the same directory."""

    def __init__(self, data_dir: Path, folder: str = UPLOADS) -> None:
        self._folder = data_dir / folder

    def path(self, sha256: str) -> Path:
        """Where a file lies, or would."""
        return self._folder / sha256[:2] / sha256

    @asynccontextmanager
    async def arriving(self) -> AsyncIterator[Path]:
        """A folder for one file on its way; gone afterwards, whatever happened. Raises UploadRefused(DISK_FULL)."""
        with full_is_refused():
            folder = await asyncio.to_thread(self._make_room)
        try:
            with full_is_refused():
                yield folder
        finally:
            await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)

    async def receive(self, chunks: AsyncIterable[bytes], most_bytes: int, into: Path) -> bytes:
        """Write what arrives; its beginning comes back. Raises UploadRefused: TOO_LARGE, EMPTY, SLOW."""
        head, size = b"", 0
        remaining = aiter(chunks)
        with into.open("wb") as file:
            while (chunk := await _next(remaining)) is not None:
                size += len(chunk)
                if size > most_bytes:
                    raise UploadRefused(UploadProblem.TOO_LARGE)
                if len(head) < 2048:
                    head += chunk[:2048]
                await asyncio.to_thread(file.write, chunk)
        if not size:
            raise UploadRefused(UploadProblem.EMPTY)
        return head

    async def keep(self, file: Path) -> tuple[str, int]:
        """Give a whole file its place; the hash of its content, and its size. Raises OSError."""
        return await asyncio.to_thread(self._keep, file)

    async def sweep(self, named: Collection[str], now_seconds: float) -> int:
        """Delete the files that no row names, and what was left half; how many went."""
        return await asyncio.to_thread(self._sweep, named, now_seconds)

    def _make_room(self) -> Path:
        arriving = self._folder / ARRIVING
        arriving.mkdir(mode=0o700, parents=True, exist_ok=True)
        if shutil.disk_usage(arriving).free < LEAST_FREE_BYTES:
            raise UploadRefused(UploadProblem.DISK_FULL)
        return Path(tempfile.mkdtemp(dir=arriving))

    def _keep(self, file: Path) -> tuple[str, int]:
        digest, size = hashlib.sha256(), 0
        with file.open("rb+") as content:
            while chunk := content.read(1 << 16):
                digest.update(chunk)
                size += len(chunk)
            os.fsync(content.fileno())
        place = self.path(digest.hexdigest())
        place.parent.mkdir(mode=0o700, exist_ok=True)
        file.chmod(0o600)
        file.replace(place)
        return digest.hexdigest(), size

    def _sweep(self, named: Collection[str], now_seconds: float) -> int:
        gone = 0
        for path in self._folder.glob("*/*"):
            with contextlib.suppress(OSError):
                if path.name in named or now_seconds - path.stat().st_mtime < KEPT_SECONDS:
                    continue
                if path.is_dir():
                    shutil.rmtree(path)
                else:
                    path.unlink()
                gone += 1
        return gone


@contextlib.contextmanager
def full_is_refused() -> Iterator[None]:
    """A disk that is full is a word for people; every other failing of it is ours."""
    try:
        yield
    except OSError as no:
        if no.errno in _FULL:
            raise UploadRefused(UploadProblem.DISK_FULL) from no
        raise


async def _next(chunks: AsyncIterator[bytes]) -> bytes | None:
    try:
        async with asyncio.timeout(IDLE_SECONDS):
            return await anext(chunks, None)
    except TimeoutError:
        raise UploadRefused(UploadProblem.SLOW) from None
