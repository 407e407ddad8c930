"""The same tests for every implementation of a floor's contract: here, the channel logs."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hub.store import migrations
from hub.store.channel_log.postgres import PostgresLog
from hub.store.channel_log.sqlite import SqliteLog
from hub.store.engine import database_url, open_engine
from rooms.channel import Log
from signaling.channels.memory import MemoryLog


class Logs:
    """Opens logs over one and the same history, as several workers would."""

    def __init__(self, kind: str, place: Path | str) -> None:
        self.kind = kind
        self.place = place
        self._memory = MemoryLog()
        self._opened: list[SqliteLog | PostgresLog] = []

    async def open(self) -> Log:
        """Another log over this history."""
        if self.kind == "memory":
            return self._memory
        log: SqliteLog | PostgresLog
        if self.kind == "sqlite":
            log = SqliteLog(Path(self.place))
        else:
            log = PostgresLog(database_url(str(self.place), Path()))
        await log.open()
        self._opened.append(log)
        return log

    async def prepare(self) -> None:
        """Make the tables that the store makes for PostgreSQL."""
        if self.kind == "postgres":
            engine = open_engine(database_url(str(self.place), Path()))
            async with engine.begin() as connection:
                await connection.run_sync(migrations.upgrade, migrations.CHANNELS)
            await engine.dispose()

    async def close(self) -> None:
        for log in self._opened:
            await log.close()


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
