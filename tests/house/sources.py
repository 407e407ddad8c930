"""The files of this repository as the house tests read them."""

import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FLOORS = ("rooms", "signaling", "hub")


@cache
def ours() -> tuple[Path, ...]:
    """Every file that belongs to the repository: what git keeps or would keep."""
    names = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    ).stdout.split("\0")  # fmt: skip
    return tuple(sorted(path for name in set(names) if name and (path := ROOT / name).is_file()))


def named(*suffixes: str, under: str = "") -> Iterator[Path]:
    """Our files below `under` whose name ends in one of `suffixes`."""
    folder = ROOT / under
    return (path for path in ours() if path.suffix in suffixes and path.is_relative_to(folder))


def modules() -> Iterator[Path]:
    """Every Python module of the three floors."""
    return (path for floor in FLOORS for path in named(".py", under=floor))


def label(path: object) -> str:
    """A path as people say it."""
    return str(path.relative_to(ROOT)) if isinstance(path, Path) else str(path)
