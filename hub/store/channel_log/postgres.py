"""The channel log in PostgreSQL: any worker writes any channel, one turn at a time under its row's lock."""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import asyncpg
from sqlalchemy import URL

from hub.store.channel_log.rows import (
    ALL_COLUMNS,
    COLUMNS,
    ERASING,
    HEAD_COLUMNS,
    following,
    from_row,
    new_epoch,
    number,
    to_row,
    to_snapshot,
    version_of,
)
from hub.store.engine import BUSY_SECONDS, POSTGRES_SETTINGS
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
from rooms.erasure import erased_by
from rooms.ids import Epoch, RoomId, Seq

_CONNECTIONS = 8
_COMMAND_SECONDS = 10
_NOTHING_YET = Head(Epoch(""), Seq(0))

_BROKEN = (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError, TimeoutError)
# No fault of the database: trying again would fail again.
_OUR_FAULT = (asyncpg.DataError, asyncpg.IntegrityConstraintViolationError, asyncpg.SyntaxOrAccessError, ValueError)

Connection = Any
"""A pooled asyncpg connection."""


class PostgresLog(Log):
    """Durable when `turn` returns: synchronous_commit=on. For any number of workers."""

    def __init__(self, url: URL) -> None:
        self._url = url.set(drivername="postgresql")
        self._pool: asyncpg.Pool[asyncpg.Record] | None = None

    async def open(self) -> None:
        """Connect. The tables are brought up to date by the store. Raises OSError or asyncpg.PostgresError."""
        query = dict(self._url.query)
        self._pool = await asyncpg.create_pool(
            self._url.set(query={}).render_as_string(hide_password=False),
            min_size=1,
            max_size=_CONNECTIONS,
            timeout=BUSY_SECONDS,
            command_timeout=_COMMAND_SECONDS,
            server_settings=POSTGRES_SETTINGS,
            **query,
        )

    async def close(self) -> None:
        """Let running turns end and disconnect."""
        if self._pool is not None:
            await self._pool.close()
            self._pool = None

    async def turn(
        self,
        channel: Channel,
        known: Head | None,
        keys: Sequence[OpKey],
        decide: Callable[[TurnView], Sequence[Draft]],
        now: int,
    ) -> Sequence[Entry]:
        """As `Log.turn`; `decide` runs on the event loop."""
        async with self._connection() as db:
            transaction = db.transaction(isolation="read_committed")
            with _or_unavailable():
                await transaction.start()
                channel_id, view, is_replaced = await _view(db, channel, known, keys)
            try:
                entries = number(decide(view), view.head, now)
            except BaseException:
                await _give_up(transaction)
                raise
            if not entries and not is_replaced:
                await _give_up(transaction)
                return entries
            if entries:
                with _or_unavailable():
                    await _append(db, channel_id, entries)
            await _commit(transaction)
            return entries

    async def keep(self, channel: Channel, epoch: Epoch, snapshot: Snapshot) -> None:
        """As `Log.keep`."""
        async with self._connection() as db:
            with _or_unavailable():
                async with db.transaction(isolation="read_committed"):
                    row = await db.fetchrow(f"{_FIND} FOR UPDATE", channel.room, channel.name)
                    if row is not None and row["epoch"] == epoch and row["head"] >= snapshot.seq:
                        what = (snapshot.version, snapshot.seq, snapshot.state, ERASING)
                        await db.execute(_KEEP, row["id"], *what)

    async def since(self, channel: Channel, after: Seq, limit: int) -> tuple[Head, Sequence[Entry]]:
        """As `Log.since`. Raises Unavailable."""
        async with self._connection() as db:
            with _or_unavailable():
                async with db.transaction(isolation="repeatable_read", readonly=True):
                    row = await db.fetchrow(_FIND_HEAD, channel.room, channel.name)
                    if row is None:
                        return _NOTHING_YET, ()
                    rows = await db.fetch(f"{_ENTRIES} LIMIT $3", row["id"], after, limit)
            return _head(row), [from_row(entry) for entry in rows]

    async def heads(self, room: RoomId) -> Mapping[ChannelName, Head]:
        """As `Log.heads`. Raises Unavailable."""
        async with self._connection() as db:
            with _or_unavailable():
                rows = await db.fetch(_HEADS, room)
            return {ChannelName(row["name"]): _head(row) for row in rows}

    async def count(self, wanted: Counted, after: Mapping[RoomId, Seq]) -> Mapping[RoomId, int]:
        """As `Log.count`. Raises Unavailable."""
        marks = (list(after.keys()), list(after.values()))
        async with self._connection() as db:
            with _or_unavailable():
                what = (wanted.name, wanted.within, wanted.kind, wanted.but_of, wanted.since)
                rows = await db.fetch(_COUNT, *marks, *what)
            return {RoomId(row["room"]): row["number"] for row in rows}

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[Connection]:
        if self._pool is None:
            raise Unavailable("the log is closed")
        with _or_unavailable():
            db = await self._pool.acquire(timeout=BUSY_SECONDS)
        try:
            yield db
        finally:
            await self._release(db)

    async def _release(self, db: Connection) -> None:
        """Back into the pool, which rolls back what was left open; a connection that cannot is thrown away."""
        if self._pool is None:
            return
        try:
            await self._pool.release(db, timeout=BUSY_SECONDS)
        except _BROKEN:
            db.terminate()


_FIND = "SELECT id, epoch, head FROM channel WHERE room = $1 AND name = $2"
_FIND_HEAD = f"SELECT id, {HEAD_COLUMNS} FROM channel WHERE room = $1 AND name = $2"  # noqa: S608 our own names
_HEADS = f"SELECT name, {HEAD_COLUMNS} FROM channel WHERE room = $1"  # noqa: S608
_ENTRIES = f"SELECT {COLUMNS} FROM entry WHERE channel_id = $1 AND seq > $2 ORDER BY seq"  # noqa: S608
_COUNT = """
    SELECT mark.room, count(*) AS number FROM unnest($1::text[], $2::bigint[]) AS mark (room, seq)
    JOIN channel ON channel.room = mark.room AND channel.name = $3
    JOIN entry ON entry.channel_id = channel.id AND entry.seq > greatest(mark.seq, channel.head - $4::bigint)
    WHERE entry.kind = $5 AND entry.person <> $6 AND entry.at >= $7 AND length(entry.body) > 0 GROUP BY mark.room
"""
_APPEND = f"INSERT INTO entry ({ALL_COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"  # noqa: S608
_EMPTY = "UPDATE entry SET body = '', digest = '' WHERE channel_id = $1 AND seq = ANY($2::bigint[])"
_SNAPSHOT = "SELECT seq, state FROM snapshot WHERE channel_id = $1 AND version = $2"
_KEEP = """
    INSERT INTO snapshot (channel_id, version, seq, state) SELECT $1, $2, $3, $4
    WHERE NOT EXISTS (SELECT 1 FROM entry WHERE channel_id = $1 AND seq > $3 AND kind = $5)
    ON CONFLICT (channel_id, version) DO UPDATE SET seq = excluded.seq, state = excluded.state
    WHERE snapshot.seq < excluded.seq
"""
_REPEATED = f"""
    SELECT {COLUMNS} FROM entry
    WHERE channel_id = $1 AND (person, op_id) IN (SELECT * FROM unnest($2::text[], $3::text[]))
"""  # noqa: S608


@contextmanager
def _or_unavailable() -> Iterator[None]:
    """A database that fails before the commit has surely written nothing."""
    try:
        yield
    except _OUR_FAULT:
        raise
    except _BROKEN as error:
        raise Unavailable(str(error)) from error


def _head(row: asyncpg.Record) -> Head:
    return Head(Epoch(row["epoch"]), Seq(row["head"]), row.get("op_id"))


async def _view(
    db: Connection, channel: Channel, known: Head | None, keys: Sequence[OpKey]
) -> tuple[int, TurnView, bool]:
    """Lock the channel's row and read what the writer lacks; and whether another epoch began.

    READ COMMITTED sees what the last holder of the row committed.
    """
    channel_id, head = await _locked(db, channel)
    repeated: dict[OpKey, Entry] = {}
    if keys:
        rows = await db.fetch(_REPEATED, channel_id, [key.person for key in keys], [key.op_id for key in keys])
        repeated = {OpKey(entry.author.person, entry.op_id): entry for entry in map(from_row, rows)}
    is_replaced = False
    if known is not None and known.epoch == head.epoch:
        rows = following(known, await db.fetch(_ENTRIES, channel_id, known.seq - 1))
        if rows is not None:
            return channel_id, TurnView(head.epoch, head.seq, [from_row(row) for row in rows], repeated), False
        # A backup was restored under a running writer.
        is_replaced, head = True, Head(new_epoch(), head.seq)
        await db.execute("UPDATE channel SET epoch = $1 WHERE id = $2", head.epoch, channel_id)
    snapshot = to_snapshot(channel.name, await db.fetchrow(_SNAPSHOT, channel_id, version_of(channel.name)))
    tail = await db.fetch(_ENTRIES, channel_id, 0 if snapshot is None else snapshot.seq)
    view = TurnView(head.epoch, head.seq, [from_row(row) for row in tail], repeated, snapshot)
    return channel_id, view, is_replaced


async def _locked(db: Connection, channel: Channel) -> tuple[int, Head]:
    """The channel's row, made if nobody has written yet."""
    row = await db.fetchrow(f"{_FIND} FOR UPDATE", channel.room, channel.name)
    if row is None:
        await db.execute(
            "INSERT INTO channel (room, name, epoch, head) VALUES ($1, $2, $3, 0) ON CONFLICT (room, name) DO NOTHING",
            channel.room, channel.name, new_epoch(),
        )  # fmt: skip
        row = await db.fetchrow(f"{_FIND} FOR UPDATE", channel.room, channel.name)
    return row["id"], _head(row)


async def _append(db: Connection, channel_id: int, entries: Sequence[Entry]) -> None:
    """Add entries after the head, and empty what they erase."""
    await db.executemany(_APPEND, [to_row(channel_id, entry) for entry in entries])
    await db.execute("UPDATE channel SET head = $1 WHERE id = $2", entries[-1].seq, channel_id)
    if erased := erased_by(entry.event for entry in entries):
        await db.execute(_EMPTY, channel_id, erased)
        await db.execute("DELETE FROM snapshot WHERE channel_id = $1", channel_id)


async def _commit(transaction: asyncpg.transaction.Transaction) -> None:
    try:
        await transaction.commit()
    except _BROKEN as error:
        raise Unknown(str(error)) from error  # nobody knows whether the server had written before it went silent


async def _give_up(transaction: asyncpg.transaction.Transaction) -> None:
    try:
        await transaction.rollback()
    except _BROKEN:
        return  # the connection broke, and with it the transaction
