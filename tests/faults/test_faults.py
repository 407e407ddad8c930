"""Each fault in its short form; `make bench-faults` runs the long one."""

import sys
from collections.abc import Iterator

import pytest

from tests.faults.cases import CASES
from tests.faults.stage import Stage


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """One PostgreSQL and one Redis for all cases: they break them."""
    stage = Stage(tmp_path_factory.mktemp("faults"))
    yield stage
    stage.close()


@pytest.mark.timeout(240)
@pytest.mark.parametrize("name", CASES)
async def test_nothing_acknowledged_is_lost(name: str, stage: Stage) -> None:
    if name == "disk-full" and sys.platform != "linux":
        pytest.skip("only Linux limits the files of a process that runs")
    figures = await CASES[name](stage)
    assert figures.acknowledged > 0
    assert figures.lost == 0
