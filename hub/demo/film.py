"""Makes the puppets' film in a process of its own, gently: the hub answers meanwhile, and stops when it is told to."""

import asyncio
import contextlib
import os
import sys
from pathlib import Path

from signaling.sfu.film import Film

_NICENESS = 10


class FilmNotMade(Exception):
    """The process that should have made the film failed; what it said stands in the journal's stream."""


async def film(directory: Path) -> Film:
    """The film; made in `directory` the first time, which takes some seconds. Raises FilmNotMade or OSError."""
    maker = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "hub.demo.film", str(directory),
        stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    try:
        status = await maker.wait()
    finally:
        with contextlib.suppress(ProcessLookupError):
            maker.kill()
    if status != 0:
        raise FilmNotMade(f"status {status}")
    return await asyncio.to_thread(Film.make, directory)  # it is there: this only reads


def main(directory: str) -> None:
    """In the other process."""
    os.nice(_NICENESS)
    Film.make(Path(directory))


if __name__ == "__main__":
    main(sys.argv[1])
