"""Each fault in its short form; `make bench-faults` runs the long one."""

import sys
from collections.abc import Iterator
from typing import get_args

import msgspec
import pytest

from rooms.commands import AnyCommand
from signaling.socket.wire import FROM_CLIENT
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


def test_no_clock_of_a_client_counts() -> None:
    """A tablet whose clock is two hours off is no fault: nothing that a client sends is a time."""
    structs = [*FROM_CLIENT.values(), *get_args(AnyCommand)]
    names = {field.name for struct in structs for field in msgspec.structs.fields(struct)}
    assert "op_id" in names
    assert not names & {"at", "now", "time", "timestamp", "date", "starts_at", "ends_at", "until", "clock"}
