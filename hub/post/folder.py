"""Where a hub has no mail server: each letter becomes a file that a mail program opens, for its user's eyes only."""

import asyncio
import contextlib
import os
from email.policy import EmailPolicy
from pathlib import Path

from hub.mail import Letter, write
from hub.post.models import LetterId

LETTERS = "letters"
_SENDER = "hub@localhost"
_READABLE = EmailPolicy(utf8=True, cte_type="8bit")
"""RFC 6532: words as they are written, for people who open the file."""


class Folder:
    """`letters` in the data directory."""

    def __init__(self, data_dir: Path) -> None:
        self._path = data_dir / LETTERS

    async def put(self, letter: Letter, name: str, id: LetterId) -> None:
        """Complete and on the disk, or not at all; the same letter is the same file. Raises MailFailed, OSError."""
        written = write(letter, _SENDER, name, id, encoding="8bit")
        await asyncio.to_thread(self._put, written.as_bytes(policy=_READABLE), id)

    async def remove(self, id: LetterId) -> None:
        """It was handed over."""
        await asyncio.to_thread(self._file(id).unlink, missing_ok=True)

    def _put(self, content: bytes, id: LetterId) -> None:
        self._path.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished = self._path / f".{id}"
        with open(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(self._file(id))
        with contextlib.suppress(OSError):  # some file systems do not sync a directory
            directory = os.open(self._path, os.O_RDONLY)
            try:
                os.fsync(directory)
            finally:
                os.close(directory)

    def _file(self, id: LetterId) -> Path:
        return self._path / f"{id}.eml"
