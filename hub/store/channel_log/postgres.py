"""The channel log in PostgreSQL: any worker writes any channel, one turn at a time under its row's lock."""

from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import asyncpg
from sqlalchemy import URL

from hub.store.channel_log.rows import ALL_COLUMNS, COLUMNS, from_row, new_epoch, number, to_row
from hub.store.engine import BUSY_SECONDS, POSTGRES_SETTINGS
from rooms.channel import Channel, ChannelName, Draft, Entry, Head, Log, OpKey, TurnView, Unavailable, Unknown
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
                channel_id, view = await _view(db, channel, known, keys)
            try:
                entries = number(decide(view), view.head, now)
            except BaseException:
                await _give_up(transaction)
                raise
            if not entries:
                await _give_up(transaction)
                return entries
            with _or_unavailable():
                await db.executemany(_APPEND, [to_row(channel_id, entry) for entry in entries])
                await db.execute("UPDATE channel SET head = $1 WHERE id = $2", entries[-1].seq, channel_id)
                if erased := erased_by(entry.event for entry in entries):
                    await db.execute(_EMPTY, channel_id, erased)
            await _commit(transaction)
            return entries

    async def since(self, channel: Channel, after: Seq, limit: int) -> tuple[Head, Sequence[Entry]]:
        """As `Log.since`. Raises Unavailable."""
        async with self._connection() as db:
            with _or_unavailable():
                async with db.transaction(isolation="repeatable_read", readonly=True):
                    row = await db.fetchrow(_FIND, channel.room, channel.name)
                    if row is None:
                        return _NOTHING_YET, ()
                    rows = await db.fetch(f"{_ENTRIES} LIMIT $3", row["id"], after, limit)
            return _head(row), [from_row(entry) for entry in rows]

    async def heads(self, room: RoomId) -> Mapping[ChannelName, Head]:
        """As `Log.heads`. Raises Unavailable."""
        async with self._connection() as db:
            with _or_unavailable():
                rows = await db.fetch("SELECT name, epoch, head FROM channel WHERE room = $1", room)
            return {ChannelName(row["name"]): _head(row) for row in rows}

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
_ENTRIES = f"SELECT {COLUMNS} FROM entry WHERE channel_id = $1 AND seq > $2 ORDER BY seq"  # noqa: S608 our own names
_APPEND = f"INSERT INTO entry ({ALL_COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"  # noqa: S608
_EMPTY = "UPDATE entry SET body = '', digest = '' WHERE channel_id = $1 AND seq = ANY($2::bigint[])"
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
    return Head(Epoch(row["epoch"]), Seq(row["head"]))


async def _view(db: Connection, channel: Channel, known: Head | None, keys: Sequence[OpKey]) -> tuple[int, TurnView]:
    """Lock the channel's row and read what the writer lacks. READ COMMITTED sees what the last holder committed."""
    channel_id, head = await _locked(db, channel, known)
    is_known = known is not None and known.epoch == head.epoch
    tail = await db.fetch(_ENTRIES, channel_id, known.seq if known is not None and is_known else 0)
    repeated: dict[OpKey, Entry] = {}
    if keys:
        rows = await db.fetch(_REPEATED, channel_id, [key.person for key in keys], [key.op_id for key in keys])
        repeated = {OpKey(entry.author.person, entry.op_id): entry for entry in map(from_row, rows)}
    return channel_id, TurnView(head.epoch, head.seq, [from_row(row) for row in tail], repeated)


async def _locked(db: Connection, channel: Channel, known: Head | None) -> tuple[int, Head]:
    """The channel's row, made if nobody has written yet; a writer that knows more than we hold ends the epoch."""
    row = await db.fetchrow(f"{_FIND} FOR UPDATE", channel.room, channel.name)
    if row is None:
        await db.execute(
            "INSERT INTO channel (room, name, epoch, head) VALUES ($1, $2, $3, 0) ON CONFLICT (room, name) DO NOTHING",
            channel.room, channel.name, new_epoch(),
        )  # fmt: skip
        row = await db.fetchrow(f"{_FIND} FOR UPDATE", channel.room, channel.name)
    head = _head(row)
    if known is not None and known.epoch == head.epoch and known.seq > head.seq:
        head = Head(new_epoch(), head.seq)  # a backup was restored under a running writer
        await db.execute("UPDATE channel SET epoch = $1 WHERE id = $2", head.epoch, row["id"])
    return row["id"], head


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
