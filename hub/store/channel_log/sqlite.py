"""The channel log in a SQLite file of its own: one thread writes, another reads, so that no reader waits for a turn."""

import asyncio
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, create_engine

from hub.store import migrations
from hub.store.channel_log import sqlite_queries as queries
from hub.store.channel_log.rows import number
from hub.store.engine import BUSY_SECONDS, SQLITE_PRAGMAS
from rooms.channel import (
    Channel,
    ChannelName,
    Counted,
    Draft,
    Entry,
    Head,
    Log,
    OpKey,
    Snapshot,
    TurnView,
    Unavailable,
    Unknown,
)
from rooms.ids import Epoch, RoomId, Seq

_NOTHING_YET = Head(Epoch(""), Seq(0))

# No fault of the disk: trying again would fail again.
_OUR_FAULT = (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.DataError)

# After these the connection is as good as before; after any other it is opened anew.
_HARMLESS = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_BUSY)


class SqliteLog(Log):
    """Durable when `turn` returns: WAL with synchronous=FULL. For one process; several need PostgreSQL."""

    def __init__(self, path: Path) -> None:
        self._writer = _Writer(path)
        self._reader = _Reader(path)
        # One thread each is what keeps turns in order; what waits for them is bounded by the channels' writers.
        self._writing = ThreadPoolExecutor(1, thread_name_prefix="channels-write")
        self._reading = ThreadPoolExecutor(1, thread_name_prefix="channels-read")

    async def open(self) -> None:
        """Bring the tables up to date. Raises sqlite3.Error for a file that cannot be opened."""
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._writing, self._writer.open)
        await loop.run_in_executor(self._reading, self._reader.open)

    async def close(self) -> None:
        """Let the running turn end and close the file; whoever comes later gets Unavailable."""
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._writing, self._writer.close)
        await loop.run_in_executor(self._reading, self._reader.close)

    async def turn(
        self,
        channel: Channel,
        known: Head | None,
        keys: Sequence[OpKey],
        decide: Callable[[TurnView], Sequence[Draft]],
        now: int,
    ) -> Sequence[Entry]:
        """As `Log.turn`; `decide` runs on the writer's thread."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._writing, self._writer.turn, channel, known, keys, decide, now)

    async def keep(self, channel: Channel, epoch: Epoch, snapshot: Snapshot) -> None:
        """As `Log.keep`."""
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._writing, self._writer.keep, channel, epoch, snapshot)

    async def since(self, channel: Channel, after: Seq, limit: int) -> tuple[Head, Sequence[Entry]]:
        """As `Log.since`. Raises Unavailable."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._reading, self._reader.since, channel, after, limit)

    async def heads(self, room: RoomId) -> Mapping[ChannelName, Head]:
        """As `Log.heads`. Raises Unavailable."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._reading, self._reader.heads, room)

    async def count(self, wanted: Counted, after: Mapping[RoomId, Seq]) -> Mapping[RoomId, int]:
        """As `Log.count`. Raises Unavailable."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._reading, self._reader.count, wanted, after)


class _Connected:
    """One connection, opened anew after a disk error may have confused it; lives on one thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._is_open = False
        self._connection: sqlite3.Connection | None = None

    def open(self) -> None:
        """From now on there is a connection whenever one is needed."""
        self._is_open = True
        self._connection = _connect(self._path)

    def close(self) -> None:
        """No connection any more."""
        self._is_open = False
        self._drop()

    def _connected(self) -> sqlite3.Connection:
        """Raises Unavailable once closed, sqlite3.Error for a file that cannot be opened."""
        if not self._is_open:
            raise Unavailable("the log is closed")
        if self._connection is None:
            self._connection = _connect(self._path)
        return self._connection

    def _drop(self) -> None:
        db, self._connection = self._connection, None
        if db is not None:
            db.close()

    def _recover(self, error: sqlite3.Error) -> None:
        """Leave no transaction open, and no connection that may be of no use any more."""
        try:
            if self._connection is not None and self._connection.in_transaction:
                self._connection.rollback()
        except sqlite3.Error:
            self._drop()
        if getattr(error, "sqlite_errorcode", None) not in _HARMLESS:
            self._drop()


class _Writer(_Connected):
    """The one that writes."""

    def open(self) -> None:
        """Bring the tables up to date first."""
        _migrate(self._path)
        super().open()

    def turn(
        self,
        channel: Channel,
        known: Head | None,
        keys: Sequence[OpKey],
        decide: Callable[[TurnView], Sequence[Draft]],
        now: int,
    ) -> Sequence[Entry]:
        try:
            db = self._connected()
            db.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            self._recover(error)
            raise Unavailable(str(error)) from error
        try:
            channel_id, view, is_replaced = queries.view(db, channel, known, keys)
            entries = number(decide(view), view.head, now)
            if entries:
                queries.append(db, channel_id, entries)
        except sqlite3.Error as error:
            self._recover(error)
            if isinstance(error, _OUR_FAULT):
                raise
            raise Unavailable(str(error)) from error
        except BaseException:
            db.rollback()
            raise
        if entries or is_replaced:
            self._commit(db)
        else:
            db.rollback()  # nothing to keep, nothing to wait for
        return entries

    def keep(self, channel: Channel, epoch: Epoch, snapshot: Snapshot) -> None:
        try:
            db = self._connected()
            db.execute("BEGIN IMMEDIATE")
            queries.keep(db, channel, epoch, snapshot)
            db.execute("COMMIT")
        except sqlite3.Error as error:
            self._recover(error)
            raise Unavailable(str(error)) from error

    def _commit(self, db: sqlite3.Connection) -> None:
        try:
            db.execute("COMMIT")
        except sqlite3.Error as error:
            # The commit record may have reached the file although the disk then failed.
            self._recover(error)
            raise Unknown(str(error)) from error


class _Reader(_Connected):
    """The one that only reads."""

    def since(self, channel: Channel, after: Seq, limit: int) -> tuple[Head, Sequence[Entry]]:
        with self._one_moment() as db:
            found = queries.find(db, channel)
            if found is None:
                return _NOTHING_YET, ()
            channel_id, head = found
            return head, queries.entries(db, channel_id, after, limit)

    def heads(self, room: RoomId) -> Mapping[ChannelName, Head]:
        with self._one_moment() as db:
            return queries.heads(db, room)

    def count(self, wanted: Counted, after: Mapping[RoomId, Seq]) -> Mapping[RoomId, int]:
        with self._one_moment() as db:
            return queries.count(db, wanted, after)

    @contextmanager
    def _one_moment(self) -> Iterator[sqlite3.Connection]:
        """A read transaction: the head and the entries are of the same moment."""
        try:
            db = self._connected()
            db.execute("BEGIN")
            try:
                yield db
            finally:
                db.rollback()
        except sqlite3.Error as error:
            self._recover(error)
            raise Unavailable(str(error)) from error


def is_outdated(path: Path) -> bool:
    """Whether opening the log would change tables that are there."""
    with _tables(path) as connection:
        return migrations.is_outdated(connection, migrations.CHANNELS)


def _migrate(path: Path) -> None:
    with _tables(path) as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        migrations.upgrade(connection, migrations.CHANNELS)


@contextmanager
def _tables(path: Path) -> Iterator[Connection]:
    engine = create_engine(f"sqlite:///{path}", connect_args={"isolation_level": None})
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def _connect(path: Path) -> sqlite3.Connection:
    """To become WAL a file must be nobody else's for a moment, and SQLite does not always wait for that by itself."""
    patient_until = time.monotonic() + BUSY_SECONDS
    while True:
        db = sqlite3.connect(path, isolation_level=None)
        try:
            for pragma in SQLITE_PRAGMAS:
                db.execute(pragma)
            return db
        except sqlite3.Error as error:
            db.close()
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > patient_until:
                raise
            time.sleep(0.02)
