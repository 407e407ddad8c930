"""docs/faults.md is held to the suite: every fault that it tells of is run, and every fault that is run is told."""

import re

import pytest

from tests.faults.cases import CASES
from tests.house.sources import ROOT


def test_every_fault_is_told_and_every_told_fault_is_run() -> None:
    rows = re.findall(r"^\| `([a-z-]+)` \| (.+) \|$", (ROOT / "docs/faults.md").read_text(encoding="utf-8"), re.M)
    assert [name for name, _ in rows] == list(CASES)
    for name, cells in rows:
        assert all(cell.strip() for cell in cells.split("|")), f"{name}: an empty cell"
        assert len(cells.split("|")) == 3


@pytest.mark.parametrize("heading", ["The guard of the media port", "Traps of what we stand on"])
def test_every_test_that_a_table_names_is_there(heading: str) -> None:
    page = (ROOT / "docs/faults.md").read_text(encoding="utf-8").split(f"## {heading}\n")[1].split("\n## ")[0]
    rows = [line for line in page.splitlines() if line.startswith("| ")][1:]
    assert len(rows) >= 10
    for row in rows:
        named = re.findall(r"`(tests/[\w/.]+)::(\w+)`", row)
        assert named, row
        for path, test in named:
            assert re.search(rf"^(async )?def {test}\(", (ROOT / path).read_text(encoding="utf-8"), re.M), test
