"""The channel log in a SQLite file of its own: one thread writes, another reads, so that no reader waits for a turn."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine

from hub.store import migrations
from hub.store.channel_log.rows import ALL_COLUMNS, COLUMNS, from_row, new_epoch, number, to_row
from hub.store.engine import SQLITE_PRAGMAS
from rooms.channel import Channel, ChannelName, Draft, Entry, Head, Log, OpKey, TurnView, Unavailable, Unknown
from rooms.erasure import erased_by
from rooms.ids import Epoch, RoomId, Seq

_KEYS_AT_ONCE = 200  # each takes two of the 999 parameters that an old SQLite allows
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

    async def since(self, channel: Channel, after: Seq, limit: int) -> tuple[Head, Sequence[Entry]]:
        """As `Log.since`. Raises Unavailable."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._reading, self._reader.since, channel, after, limit)

    async def heads(self, room: RoomId) -> Mapping[ChannelName, Head]:
        """As `Log.heads`. Raises Unavailable."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._reading, self._reader.heads, room)


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
            entries = self._append(db, channel, known, keys, decide, now)
        except sqlite3.Error as error:
            self._recover(error)
            if isinstance(error, _OUR_FAULT):
                raise
            raise Unavailable(str(error)) from error
        except BaseException:
            db.rollback()
            raise
        self._commit(db, entries)
        return entries

    def _append(
        self,
        db: sqlite3.Connection,
        channel: Channel,
        known: Head | None,
        keys: Sequence[OpKey],
        decide: Callable[[TurnView], Sequence[Draft]],
        now: int,
    ) -> Sequence[Entry]:
        channel_id, head = _locked(db, channel, known)
        is_known = known is not None and known.epoch == head.epoch
        view = TurnView(
            epoch=head.epoch,
            head=head.seq,
            tail=_entries(db, channel_id, known.seq if known is not None and is_known else Seq(0)),
            repeated=_repeated(db, channel_id, keys),
        )
        entries = number(decide(view), head.seq, now)
        if entries:
            rows = [to_row(channel_id, entry) for entry in entries]
            db.executemany(f"INSERT INTO entry ({ALL_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)  # noqa: S608
            db.execute("UPDATE channel SET head = ? WHERE id = ?", (entries[-1].seq, channel_id))
            erased = [(channel_id, seq) for seq in erased_by(entry.event for entry in entries)]
            db.executemany("UPDATE entry SET body = x'', digest = x'' WHERE channel_id = ? AND seq = ?", erased)
        return entries

    def _commit(self, db: sqlite3.Connection, entries: Sequence[Entry]) -> None:
        if not entries:
            db.rollback()  # nothing to keep, nothing to wait for
            return
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
            row = _row_of(db, channel)
            if row is None:
                return _NOTHING_YET, ()
            channel_id, head = row
            return head, _entries(db, channel_id, after, limit)

    def heads(self, room: RoomId) -> Mapping[ChannelName, Head]:
        with self._one_moment() as db:
            rows = db.execute("SELECT name, epoch, head FROM channel WHERE room = ?", (room,))
            return {ChannelName(name): Head(Epoch(epoch), Seq(head)) for name, epoch, head in rows}

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


def _migrate(path: Path) -> None:
    engine = create_engine(f"sqlite:///{path}", connect_args={"isolation_level": None})
    try:
        with engine.begin() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            migrations.upgrade(connection, migrations.CHANNELS)
    finally:
        engine.dispose()


def _connect(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None)
    try:
        for pragma in SQLITE_PRAGMAS:
            db.execute(pragma)
    except sqlite3.Error:
        db.close()
        raise
    return db


def _row_of(db: sqlite3.Connection, channel: Channel) -> tuple[int, Head] | None:
    where = (channel.room, channel.name)
    row = db.execute("SELECT id, epoch, head FROM channel WHERE room = ? AND name = ?", where).fetchone()
    return None if row is None else (row[0], Head(Epoch(row[1]), Seq(row[2])))


def _locked(db: sqlite3.Connection, channel: Channel, known: Head | None) -> tuple[int, Head]:
    """The channel's row, made if nobody has written yet; a writer that knows more than we hold ends the epoch."""
    row = _row_of(db, channel)
    if row is None:
        epoch = new_epoch()
        values = (channel.room, channel.name, epoch)
        made = db.execute("INSERT INTO channel (room, name, epoch, head) VALUES (?, ?, ?, 0)", values)
        return int(made.lastrowid or 0), Head(epoch, Seq(0))
    channel_id, head = row
    if known is not None and known.epoch == head.epoch and known.seq > head.seq:
        head = Head(new_epoch(), head.seq)  # an older copy of the file was put back under a running writer
        db.execute("UPDATE channel SET epoch = ? WHERE id = ?", (head.epoch, channel_id))
    return channel_id, head


def _entries(db: sqlite3.Connection, channel_id: int, after: Seq, limit: int = -1) -> list[Entry]:
    query = f"SELECT {COLUMNS} FROM entry WHERE channel_id = ? AND seq > ? ORDER BY seq LIMIT ?"  # noqa: S608 ours
    return [from_row(row) for row in db.execute(query, (channel_id, after, limit))]


def _repeated(db: sqlite3.Connection, channel_id: int, keys: Sequence[OpKey]) -> dict[OpKey, Entry]:
    found: dict[OpKey, Entry] = {}
    for first in range(0, len(keys), _KEYS_AT_ONCE):
        some = keys[first : first + _KEYS_AT_ONCE]
        pairs = ", ".join(["(?, ?)"] * len(some))
        # CROSS JOIN keeps SQLite to this order: with `IN (VALUES …)` it read the whole channel at every turn.
        query = (
            f"WITH wanted (who, op) AS (VALUES {pairs}) SELECT {COLUMNS} FROM wanted CROSS JOIN entry "  # noqa: S608
            "ON channel_id = ? AND person = who AND op_id = op"
        )
        values = [value for key in some for value in (key.person, key.op_id)]
        for row in db.execute(query, (*values, channel_id)):
            entry = from_row(row)
            found[OpKey(entry.author.person, entry.op_id)] = entry
    return found
