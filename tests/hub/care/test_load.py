"""The load test: what a measurement says, and that a real one ends with a number and leaves nothing behind."""

import os
from pathlib import Path

import pytest

from hub.care.load.lesson import TURNS_PER_SECOND
from hub.care.load.measure import CLASSES, SHARE, conclude, measure
from hub.keeper import StartError


def test_what_runs_out_first_is_the_limit() -> None:
    busy = {"seconds": 10.0, "cpu": 0.02 * 10 * CLASSES, "packets": 13_200.0, "commit": 0.001}
    found = conclude(busy)
    assert (found.classes, found.limit) == (int(SHARE / 0.02), "core")
    assert found.core_share == pytest.approx(0.02)
    assert found.packets_per_second == pytest.approx(1_320)
    slow = conclude({**busy, "commit": 0.1})
    assert (slow.classes, slow.limit) == (int(SHARE / (0.1 * TURNS_PER_SECOND / CLASSES)), "disk")
    assert conclude({**busy, "commit": 60.0}).classes == 1
    with pytest.raises(StartError, match="loadtest-failed"):
        conclude({**busy, "packets": 0.0})


async def test_four_classes_made_of_code_are_measured(tmp_path: Path) -> None:
    found = await measure(tmp_path / "data", seconds=1.5)
    assert found.classes >= 1
    assert found.packets_per_second > 100
    assert found.commit_milliseconds > 0
    assert not os.listdir(tmp_path), "something was left behind"
