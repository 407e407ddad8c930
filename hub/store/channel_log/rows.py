"""Entries as rows: the body is the event's JSON, the kind its tag, so that SQL alone can tell what happened.

An erased entry keeps its kind; its body and its digest are empty.
"""

import secrets
from collections.abc import Iterable, Sequence
from typing import Any

from rooms.channel import Author, Draft, Entry
from rooms.events import Erased, tag_of
from rooms.history import read_event, write_event
from rooms.ids import ClassId, Epoch, OpId, PersonId, Seq

COLUMNS = "seq, person, school_class, op_id, kind, body, digest, at"
ALL_COLUMNS = "channel_id, seq, person, school_class, op_id, kind, body, digest, at"

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
