"""What the channel log asks of SQLite: plain functions over one connection, within its transaction."""

import sqlite3
from collections.abc import Mapping, Sequence

from hub.store.channel_log.rows import (
    ALL_COLUMNS,
    COLUMNS,
    ERASING,
    HEAD_COLUMNS,
    Row,
    following,
    from_row,
    new_epoch,
    to_row,
    to_snapshot,
    version_of,
)
from rooms.channel import Channel, ChannelName, Counted, Entry, Head, OpKey, Snapshot, TurnView
from rooms.erasure import erased_by
from rooms.ids import Epoch, OpId, RoomId, Seq

_KEYS_AT_ONCE = 200  # each takes two of the 999 parameters that an old SQLite allows


def find(db: sqlite3.Connection, channel: Channel) -> tuple[int, Head] | None:
    """The channel's row and its head."""
    query = f"SELECT id, {HEAD_COLUMNS} FROM channel WHERE room = ? AND name = ?"  # noqa: S608 our own names
    row = db.execute(query, (channel.room, channel.name)).fetchone()
    return None if row is None else (row[0], _head(row[1:]))


def heads(db: sqlite3.Connection, room: RoomId) -> dict[ChannelName, Head]:
    """The heads of a room's channels."""
    rows = db.execute(f"SELECT name, {HEAD_COLUMNS} FROM channel WHERE room = ?", (room,))  # noqa: S608
    return {ChannelName(row[0]): _head(row[1:]) for row in rows}


def count(db: sqlite3.Connection, wanted: Counted, after: Mapping[RoomId, Seq]) -> dict[RoomId, int]:
    """As `Log.count`."""
    found: dict[RoomId, int] = {}
    rooms = list(after.items())
    for first in range(0, len(rooms), _KEYS_AT_ONCE):
        some = rooms[first : first + _KEYS_AT_ONCE]
        # CROSS JOIN keeps SQLite to this order, so that each channel is read from its mark on.
        query = (
            f"WITH mark (room, seq) AS (VALUES {', '.join(['(?, ?)'] * len(some))}) "  # noqa: S608
            "SELECT mark.room, count(*) FROM mark CROSS JOIN channel CROSS JOIN entry "
            "ON channel.room = mark.room AND channel.name = ? AND entry.channel_id = channel.id "
            "AND entry.seq > max(mark.seq, channel.head - ?) "
            "WHERE entry.kind = ? AND entry.person <> ? AND entry.at >= ? AND length(entry.body) > 0 GROUP BY mark.room"
        )
        values: list[str | int] = [value for pair in some for value in pair]
        values += [wanted.name, wanted.within, wanted.kind, wanted.but_of, wanted.since]
        found.update(db.execute(query, values).fetchall())
    return found


def entries(db: sqlite3.Connection, channel_id: int, after: int, limit: int = -1) -> list[Entry]:
    """Entries after a number, in order."""
    return [from_row(row) for row in _rows(db, channel_id, after, limit)]


def view(
    db: sqlite3.Connection, channel: Channel, known: Head | None, keys: Sequence[OpKey]
) -> tuple[int, TurnView, bool]:
    """What a turn sees of a channel, whose row is made if nobody has written yet; and whether another epoch began."""
    channel_id, head = find(db, channel) or _make(db, channel)
    repeats = repeated(db, channel_id, keys)
    is_replaced = False
    if known is not None and known.epoch == head.epoch:
        rows = following(known, _rows(db, channel_id, known.seq - 1))
        if rows is not None:
            return channel_id, TurnView(head.epoch, head.seq, [from_row(row) for row in rows], repeats), False
        # An older copy was put back under a running writer.
        is_replaced, head = True, Head(new_epoch(), head.seq)
        db.execute("UPDATE channel SET epoch = ? WHERE id = ?", (head.epoch, channel_id))
    snapshot = _snapshot(db, channel_id, channel.name)
    tail = entries(db, channel_id, 0 if snapshot is None else snapshot.seq)
    return channel_id, TurnView(head.epoch, head.seq, tail, repeats, snapshot), is_replaced


def append(db: sqlite3.Connection, channel_id: int, fresh: Sequence[Entry]) -> None:
    """Add entries after the head, and empty what they erase."""
    rows = [to_row(channel_id, entry) for entry in fresh]
    db.executemany(f"INSERT INTO entry ({ALL_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)  # noqa: S608
    db.execute("UPDATE channel SET head = ? WHERE id = ?", (fresh[-1].seq, channel_id))
    if erased := erased_by(entry.event for entry in fresh):
        where = [(channel_id, seq) for seq in erased]
        db.executemany("UPDATE entry SET body = x'', digest = x'' WHERE channel_id = ? AND seq = ?", where)
        db.execute("DELETE FROM snapshot WHERE channel_id = ?", (channel_id,))


def keep(db: sqlite3.Connection, channel: Channel, epoch: Epoch, snapshot: Snapshot) -> None:
    """As `Log.keep`."""
    found = find(db, channel)
    if found is None or found[1].epoch != epoch or found[1].seq < snapshot.seq:
        return
    db.execute(
        "INSERT INTO snapshot (channel_id, version, seq, state) SELECT ?1, ?2, ?3, ?4 "
        "WHERE NOT EXISTS (SELECT 1 FROM entry WHERE channel_id = ?1 AND seq > ?3 AND kind = ?5) "
        "ON CONFLICT (channel_id, version) DO UPDATE SET seq = excluded.seq, state = excluded.state "
        "WHERE snapshot.seq < excluded.seq",
        (found[0], snapshot.version, snapshot.seq, snapshot.state, ERASING),
    )


def repeated(db: sqlite3.Connection, channel_id: int, keys: Sequence[OpKey]) -> dict[OpKey, Entry]:
    """What was committed before under these names."""
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


def _make(db: sqlite3.Connection, channel: Channel) -> tuple[int, Head]:
    epoch = new_epoch()
    values = (channel.room, channel.name, epoch)
    made = db.execute("INSERT INTO channel (room, name, epoch, head) VALUES (?, ?, ?, 0)", values)
    return int(made.lastrowid or 0), Head(epoch, Seq(0))


def _rows(db: sqlite3.Connection, channel_id: int, after: int, limit: int = -1) -> list[Row]:
    query = f"SELECT {COLUMNS} FROM entry WHERE channel_id = ? AND seq > ? ORDER BY seq LIMIT ?"  # noqa: S608 ours
    return db.execute(query, (channel_id, after, limit)).fetchall()


def _snapshot(db: sqlite3.Connection, channel_id: int, name: ChannelName) -> Snapshot | None:
    where = (channel_id, version_of(name))
    row = db.execute("SELECT seq, state FROM snapshot WHERE channel_id = ? AND version = ?", where).fetchone()
    return to_snapshot(name, row)


def _head(row: Row) -> Head:
    epoch, seq, op_id = row
    return Head(Epoch(epoch), Seq(seq), None if op_id is None else OpId(op_id))
