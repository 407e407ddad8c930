"""Entries as rows: the body is the event's JSON, the kind its tag, so that SQL alone can tell what happened.

An erased entry keeps its kind; its body and its digest are empty.
"""

import secrets
from collections.abc import Iterable, Sequence
from typing import Any

from rooms.channel import Author, ChannelName, Draft, Entry, Head, Snapshot, kind_of
from rooms.events import EntriesErased, Erased, tag_of
from rooms.history import read_event, write_event
from rooms.ids import ClassId, Epoch, OpId, PersonId, Seq
from rooms.snapshots import VERSIONS, thaw

COLUMNS = "seq, person, school_class, op_id, kind, body, digest, at"
ALL_COLUMNS = "channel_id, seq, person, school_class, op_id, kind, body, digest, at"

HEAD_COLUMNS = "epoch, head, (SELECT op_id FROM entry WHERE channel_id = channel.id AND seq = channel.head) AS op_id"

ERASING = str(EntriesErased.__struct_config__.tag)

Row = Sequence[Any]
"""The columns of `COLUMNS`, in that order."""


def new_epoch() -> Epoch:
    """A name for a history; another history never has the same."""
    return Epoch(secrets.token_hex(8))


def number(drafts: Iterable[Draft], head: Seq, now: int) -> list[Entry]:
    """The entries that `drafts` become after `head`, without a gap."""
    return [
        Entry(Seq(head + place), draft.author, draft.op_id, draft.event, now, draft.digest)
        for place, draft in enumerate(drafts, start=1)
    ]


def to_row(channel_id: int, entry: Entry) -> tuple[Any, ...]:
    """The values of `ALL_COLUMNS`, in that order."""
    return (
        channel_id,
        entry.seq,
        entry.author.person,
        entry.author.school_class,
        entry.op_id,
        tag_of(entry.event),
        write_event(entry.event),
        entry.digest,
        entry.at,
    )


def from_row(row: Row) -> Entry:
    """The entry of a row of `COLUMNS`. Raises msgspec.DecodeError for a body that no version ever wrote."""
    seq, person, school_class, op_id, kind, body, digest, at = row
    author = Author(PersonId(person), None if school_class is None else ClassId(school_class))
    event = read_event(body) if body else Erased(was=kind)
    return Entry(Seq(seq), author, OpId(op_id), event, at, bytes(digest))


def following(known: Head, rows: Sequence[Row]) -> Sequence[Row] | None:
    """What comes after `known`, where `rows` begin with it; None if this history has no such entry."""
    if known.seq == 0:
        return rows
    if not rows or rows[0][0] != known.seq or known.op_id not in (None, rows[0][3]):
        return None
    return rows[1:]


def version_of(name: ChannelName) -> str:
    """Which snapshots of a channel this version reads."""
    return VERSIONS[kind_of(name)]


def to_snapshot(name: ChannelName, row: Row | None) -> Snapshot | None:
    """The snapshot of a row `seq, state`, if it can be read."""
    if row is None:
        return None
    snapshot = Snapshot(Seq(row[0]), version_of(name), bytes(row[1]))
    return snapshot if thaw(name, snapshot) is not None else None
