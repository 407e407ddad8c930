"""The same tests for every implementation of a floor's contract: here, the channel logs and the forwarding cores."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from rooms.channel import Log
from signaling.sfu.portable import PortableCore
from tests.contract.core_bench import MakeCore
from tests.contract.logs import Logs


@pytest.fixture(params=["memory", "sqlite", "postgres"])
async def logs(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Logs]:
    """A fresh history of each kind."""
    if request.param == "postgres":
        opened = Logs("postgres", request.getfixturevalue("fresh_postgres_url"))
    else:
        opened = Logs(request.param, tmp_path / "channels.db")
    await opened.prepare()
    yield opened
    await opened.close()


@pytest.fixture(params=["sqlite", "postgres"])
async def sql_logs(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Logs]:
    """A fresh history of the kinds that outlive a process."""
    place = request.getfixturevalue("fresh_postgres_url") if request.param == "postgres" else tmp_path / "channels.db"
    opened = Logs(request.param, place)
    await opened.prepare()
    yield opened
    await opened.close()


@pytest.fixture
async def log(logs: Logs) -> Log:
    """One log of each kind."""
    return await logs.open()


@pytest.fixture(scope="session", params=[PortableCore])
def make_core(request: pytest.FixtureRequest) -> MakeCore:
    """Every forwarding core; it keeps nothing between two tests, so that hypothesis may have many of one."""
    make: MakeCore = request.param
    return make
