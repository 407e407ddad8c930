"""The mark that a directory holds a demo: its cards work more than once, so no real hub may run on it."""

import os
import secrets
from pathlib import Path

from hub.lifecycle import StartError

_FILE = "demo-secret"


def demo_secret(data_dir: Path) -> bytes:
    """32 bytes from which this demo's cards and password are made: made at its first start, the same ever after.

    Raises StartError in a directory where a real hub lives.
    """
    path = data_dir / _FILE
    if not path.exists():
        if (data_dir / "ribambelle.db").exists():
            raise StartError(f"A hub of your own lives in {data_dir}. Choose another DATA_DIR for the demo.")
        _write_whole(path, secrets.token_bytes(32))
    secret = path.read_bytes()
    if len(secret) != 32:
        raise StartError(f"{path} is damaged. Remove {data_dir} and the demo begins anew.")
    return secret


def refuse_demo_directory(data_dir: Path) -> None:
    """Raises StartError where a demo lives."""
    if (data_dir / _FILE).exists():
        raise StartError(f"{data_dir} holds the demo, whose cards work more than once. Choose another DATA_DIR.")


def _write_whole(path: Path, content: bytes) -> None:
    """Readable by its user only, and after a power cut either whole or not there."""
    unfinished = path.with_suffix(".new")
    with open(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)
