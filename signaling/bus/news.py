"""What travels on the bus: committed entries with their numbers, and people whose logins changed."""

import msgspec

from rooms.channel import ChannelName, Entry
from rooms.ids import Epoch, RoomId

ENTRIES = "entries"
LOGINS = "logins"
"""Payload: the id of a person whose logins are to be asked for again."""


class EntriesNews(msgspec.Struct, frozen=True):
    """Consecutive entries of one channel, as a worker committed them."""

    room: RoomId
    channel: ChannelName
    epoch: Epoch
    entries: list[Entry]


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(EntriesNews)


def encode(news: EntriesNews) -> bytes:
    """For `Bus.publish`."""
    return _encoder.encode(news)


def decode(payload: bytes) -> EntriesNews:
    """From the bus. Raises msgspec.ValidationError for what a worker of another version may say."""
    return _decoder.decode(payload)
