"""The store of one worker: opens the database and the rooms' log, brings their tables up to date, closes them."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import event, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession, async_sessionmaker
from sqlalchemy.orm import ORMExecuteState, Session

from hub.store import migrations
from hub.store.changes import Changes
from hub.store.channel_log.postgres import PostgresLog
from hub.store.channel_log.sqlite import SqliteLog, is_outdated
from hub.store.engine import HUB_FILE, PATIENT, WRITING, database_url, open_engine
from rooms.channel import Log

CHANNELS_FILE = "channels.db"
LOOK_AGAIN_SECONDS = 0.1


_CHANGED = "changed"


class _WritingSession(Session):
    """Knows whether anything was changed."""


@event.listens_for(_WritingSession, "after_flush")
def _flushed(session: Session, context: object) -> None:
    del context
    if session.new or session.dirty or session.deleted:
        session.info[_CHANGED] = True


@event.listens_for(_WritingSession, "do_orm_execute")
def _executed(state: ORMExecuteState) -> None:
    if not state.is_select:
        state.session.info[_CHANGED] = True


class Store:
    """Everything a hub keeps. `log` holds the rooms' channels, `reading` and `writing` give the rest.

    With SQLite the channels have a file of their own (`channels.db`), so that an import never holds up a lesson.
    """

    def __init__(
        self, database: str, data_dir: Path, *, before_upgrade: Callable[[], Awaitable[None]] | None = None
    ) -> None:
        """`database` is a URL, or empty for SQLite in `data_dir`; `before_upgrade` is awaited before old tables change.

        Raises ValueError for another kind of database.
        """
        self._data_dir = data_dir
        self._before_upgrade = before_upgrade
        self._url = database_url(database, data_dir)
        self._engine = open_engine(self._url)
        self._writing_engine = self._engine.execution_options(**{WRITING: True})
        self._reading_sessions = async_sessionmaker(self._engine, expire_on_commit=False)
        self._writing_sessions = async_sessionmaker(
            self._writing_engine, expire_on_commit=False, sync_session_class=_WritingSession
        )
        self._log: SqliteLog | PostgresLog
        if self.is_sqlite:
            self._log = SqliteLog(data_dir / CHANNELS_FILE)
        else:
            self._log = PostgresLog(self._url)
        # SQLite's own waiting is unfair (it polls, ever more rarely): our writers queue before they ask for its lock.
        self._turn: AbstractAsyncContextManager[None] = asyncio.Lock() if self.is_sqlite else nullcontext()
        self.changes = Changes()
        self.witness: Callable[[AsyncSession], Awaitable[None]] | None = None
        """Looks on as the last thing before each commit that changes something."""

    @property
    def is_sqlite(self) -> bool:
        """One process, one machine: whoever wants more workers needs PostgreSQL."""
        return self._url.get_backend_name() == "sqlite"

    @property
    def log(self) -> Log:
        """The rooms' channels."""
        return self._log

    async def open(self) -> None:
        """Bring the tables up to date and open the log. Raises what the database raises when it cannot be reached."""
        if self.is_sqlite:
            await asyncio.to_thread(_private_folder, self._data_dir)
        async with self._writing_engine.execution_options(**{PATIENT: True}).begin() as connection:
            await self._wait_for_others(connection)
            if self._before_upgrade is not None and await self._is_outdated(connection):
                await self._before_upgrade()
            await connection.run_sync(migrations.upgrade, migrations.HUB)
            if not self.is_sqlite:
                await connection.run_sync(migrations.upgrade, migrations.CHANNELS)
            await self._log.open()  # SQLite's brings up to date a file of its own: both are, before somebody else looks

    async def _wait_for_others(self, connection: AsyncConnection) -> None:
        """One worker copies and migrates, however long it takes. (SQLite's BEGIN IMMEDIATE has locked the file.)"""
        if self.is_sqlite:
            return
        await connection.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")
        while not await connection.scalar(text(migrations.TRY_LOCK)):  # noqa: ASYNC110 - another process holds it
            await asyncio.sleep(LOOK_AGAIN_SECONDS)

    async def _is_outdated(self, connection: AsyncConnection) -> bool:
        """Whether there are tables, and a step is missing."""
        if await connection.run_sync(migrations.is_outdated, migrations.HUB):
            return True
        if self.is_sqlite:
            return await asyncio.to_thread(is_outdated, self._data_dir / CHANNELS_FILE)
        return await connection.run_sync(migrations.is_outdated, migrations.CHANNELS)

    async def close(self) -> None:
        """Let running transactions end, then close every connection."""
        await self._log.close()
        await self._engine.dispose()

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncSession]:
        """A `db` to read from, of one moment; nothing of it is kept."""
        async with self._reading_sessions() as db:
            yield db

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncSession]:
        """A `db` whose work is committed at the end, or rolled back by what was raised. Never one within another."""
        async with self._turn, self._writing_sessions() as db:
            async with db.begin():
                yield db
                if self.witness is not None and db.info.pop(_CHANGED, False):
                    await self.witness(db)
            self.changes.tell(db)


def _private_folder(path: Path) -> None:
    """Names and messages of pupils: nobody else on this computer reads them. SQLite's other files follow these two."""
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name in (HUB_FILE, CHANNELS_FILE):
        (path / name).touch(mode=0o600)
