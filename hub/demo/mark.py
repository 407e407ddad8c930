"""The mark that a directory holds a demo: its cards work more than once, so no real hub may run on it."""

import os
import secrets
from pathlib import Path

from hub.keeper import StartError

_FILE = "demo-secret"


def demo_secret(data_dir: Path) -> bytes:
    """32 bytes from which this demo's cards and password are made: made at its first start, the same ever after.

    Raises StartError in a directory where a real hub lives.
    """
    path = data_dir / _FILE
    if not path.exists():
        if (data_dir / "ribambelle.db").exists():
            raise StartError("demo-in-hub", path=str(data_dir))
        _write_whole(path, secrets.token_bytes(32))
    secret = path.read_bytes()
    if len(secret) != 32:
        raise StartError("demo-damaged", file=str(path), path=str(data_dir))
    return secret


def refuse_demo_directory(data_dir: Path) -> None:
    """Raises StartError where a demo lives."""
    if (data_dir / _FILE).exists():
        raise StartError("hub-in-demo", path=str(data_dir))


def _write_whole(path: Path, content: bytes) -> None:
    """Readable by its user only, and after a power cut either whole or not there."""
    unfinished = path.with_suffix(".new")
    with open(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)
