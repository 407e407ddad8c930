"""The same tests for every implementation of a floor's contract: here, the channel logs."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from rooms.channel import Log
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
