"""A zip that appears under its name complete and on the disk, or not at all."""

import contextlib
import os
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def new_zip(path: Path, check: Callable[[Path], None] = lambda _: None) -> Iterator[zipfile.ZipFile]:
    """To be filled; `check` sees it before it gets its name. Readable by its user only.

    Raises FileExistsError, OSError.
    """
    if path.exists():
        raise FileExistsError(path)
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)  # 0600
    unfinished = Path(name)
    try:
        with open(descriptor, "w+b") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive:
                yield archive
            file.flush()
            os.fsync(file.fileno())
        check(unfinished)
        _name(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)


def _name(unfinished: Path, path: Path) -> None:
    """Never over a file that is there; a stick's file system may know no second name for a file."""
    try:
        path.hardlink_to(unfinished)
    except FileExistsError:
        raise
    except OSError:
        unfinished.rename(path)
    with contextlib.suppress(OSError):  # some file systems do not sync a directory
        directory = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(directory)
        finally:
            os.close(directory)
