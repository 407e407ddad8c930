"""Three floors, one direction: the contracts in pyproject.toml hold."""

import subprocess
import sys
from pathlib import Path

from tests.house.sources import ROOT


def test_nothing_points_up() -> None:
    lint = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"], cwd=ROOT, capture_output=True, text=True
    )
    assert lint.returncode == 0, lint.stdout + lint.stderr


def test_the_lowest_floor_reads_no_clock_and_draws_no_lots() -> None:
    """What the import contracts cannot see: builtins and modules that a pure floor has no use for."""
    forbidden = ("open(", "print(", "input(", "datetime.now", "uuid", "import logging", "async def", "await ")
    for path in (ROOT / "rooms").glob("*.py"):
        code = path.read_text(encoding="utf-8")
        if path.name == "channel.py":  # declares the protocol of the store, whose methods are awaited by higher floors
            code = code.replace("async def", "")
        found = [word for word in forbidden if word in code]
        assert not found, f"{path.name}: {found}"
