"""What travels on the bus: committed entries with their numbers, and people whose logins changed."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from rooms.channel import Author, ChannelName, Entry
from rooms.history import read_event, write_event
from rooms.ids import ClassId, Epoch, OpId, PersonId, RoomId, Seq
from signaling.bus.reading import strict

ENTRIES = "entries"
LOGINS = "logins"
"""Payload: the id of a person whose logins are to be asked for again."""
DROPPED = "dropped"
"""Payload: the SHA-256 of a login's token; its sockets end."""
CLASS_CHANGED = "class-changed"
"""Payload: nothing; what the pupils of a class may do is another thing than before."""
ROOM_CHANGED = "room-changed"
"""Payload: nothing; the hub knows a room otherwise than before, and its card is to be asked for again."""


@dataclass(frozen=True, slots=True)
class EntriesNews:
    """Consecutive entries of one channel, as a worker committed them."""

    room: RoomId
    channel: ChannelName
    epoch: Epoch
    entries: Sequence[Entry]


class _Entry(msgspec.Struct, frozen=True, array_like=True):
    """An entry between workers. Its event travels as it is stored, so that a worker of an older version, which does
    not know the kind, still takes the entry. Fields are only ever added at the end.
    """

    seq: Seq
    person: PersonId
    school_class: ClassId | None
    op_id: OpId
    body: bytes
    at: int
    digest: bytes


class _News(msgspec.Struct, frozen=True):
    room: RoomId
    channel: ChannelName
    epoch: Epoch
    entries: list[_Entry]


_encoder = msgspec.msgpack.Encoder()
_read = strict(msgspec.msgpack.Decoder(_News).decode)
_read_event = strict(read_event)


def encode(news: EntriesNews) -> bytes:
    """For `Bus.publish`."""
    entries = [
        _Entry(e.seq, e.author.person, e.author.school_class, e.op_id, write_event(e.event), e.at, e.digest)
        for e in news.entries
    ]
    return _encoder.encode(_News(news.room, news.channel, news.epoch, entries))


def decode(payload: bytes) -> EntriesNews:
    """From the bus. Raises msgspec.MsgspecError for what is no news of ours."""
    heard = _read(payload)
    entries = [
        Entry(e.seq, Author(e.person, e.school_class), e.op_id, _read_event(e.body), e.at, e.digest)
        for e in heard.entries
    ]
    return EntriesNews(heard.room, heard.channel, heard.epoch, entries)
