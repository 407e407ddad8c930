"""Folds as bytes, so that a long channel need not be folded from its first entry (ADR 8)."""

from collections.abc import Mapping

import msgspec

from rooms.board import Page
from rooms.channel import ChannelName, Kind, Snapshot, kind_of
from rooms.chat import Chat
from rooms.floor import Floor
from rooms.ids import Seq
from rooms.room import Fold

VERSIONS: Mapping[Kind, str] = {"floor": "floor.4", "chat": "chat.3", "page": "page.3"}
"""A fold that remembers something else, or counts another kind, gets another version: old snapshots are then left."""

_encoder = msgspec.msgpack.Encoder()
_decoders: Mapping[str, msgspec.msgpack.Decoder[Fold]] = {
    "floor.4": msgspec.msgpack.Decoder(Floor),
    "chat.3": msgspec.msgpack.Decoder(Chat),
    "page.3": msgspec.msgpack.Decoder(Page),
}


def freeze(name: ChannelName, fold: Fold, seq: Seq) -> Snapshot:
    """The fold of a channel after its entry `seq`."""
    return Snapshot(seq, VERSIONS[kind_of(name)], _encoder.encode(fold))


def thaw(name: ChannelName, snapshot: Snapshot) -> Fold | None:
    """The fold again; None for one of another version, or one that is damaged: then the channel is folded whole."""
    if snapshot.version != VERSIONS[kind_of(name)]:
        return None
    try:
        return _decoders[snapshot.version].decode(snapshot.state)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return None
