"""Channel logs of every kind, opened over one and the same history, as several workers would."""

from pathlib import Path

from hub.store import migrations
from hub.store.channel_log.postgres import PostgresLog
from hub.store.channel_log.sqlite import SqliteLog
from hub.store.engine import database_url, open_engine
from rooms.channel import Log
from signaling.channels.memory import MemoryLog


class Logs:
    """One history; `kind` is memory, sqlite or postgres, `place` a file or a URL."""

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
        self._opened.clear()
