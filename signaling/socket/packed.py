"""Long pages for newcomers: chunks of entries packed and compressed once per worker, and shared by all who come."""

import asyncio
import zlib
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from operator import sub

import msgspec

from rooms.channel import Channel
from rooms.erasure import erased_by
from rooms.ids import Epoch, Seq
from signaling.channels.reader import News, Reader
from signaling.socket import ink_wire
from signaling.socket.speech import wire_epoch

CHUNK_ENTRIES = 512
"""A packed chunk starts after a multiple of this, so that everybody can share it."""

MAX_CACHE_BYTES = 32 * 1024 * 1024
_LEVEL = 3
"""Of zlib: 6 takes twice as long for 7 % less."""

_STROKE = b'"event":{"kind":"drawn.1",'
_POINTS = b',"points":['
_numbers = msgspec.json.Decoder(list[int])
_SHORT = bytes([*range(64), *range(192, 256)])
"""The numbers from -64 to 63 as signed bytes."""

_ZIGZAG = bytes((byte << 1 if byte < 128 else ~((byte - 256) << 1)) & 0xFF for byte in range(256))


@dataclass(frozen=True, slots=True)
class Packed:
    """The message, and the entries that it was made of: it is stale as soon as one of them is another one."""

    epoch: Epoch
    pieces: Sequence[bytes]
    message: bytes


class PackedPages:
    """Made when first asked for, in a thread; forgotten when an entry is erased, the history replaced, the room closed.

    Bound: `MAX_CACHE_BYTES` of messages; the oldest go first.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._chunks: dict[tuple[Channel, int], Packed] = {}
        self._lock = asyncio.Lock()
        self._size_bytes = 0

    async def after(self, channel: Channel, epoch: Epoch, after: Seq) -> bytes | None:
        """The message with the `CHUNK_ENTRIES` entries after `after`; None where no packed chunk starts there."""
        if after % CHUNK_ENTRIES or self._pieces(channel, epoch, after) is None:
            return None
        async with self._lock:  # one at a time: many newcomers want the same
            kept = self._chunks.get((channel, after))
            pieces = self._pieces(channel, epoch, after)
            if kept is not None and kept.epoch == epoch and kept.pieces == pieces:
                return kept.message
            self._drop((channel, after))
            if pieces is None:
                return None
            message = await asyncio.to_thread(pack, channel.name, epoch, after, pieces)
            if self._pieces(channel, epoch, after) != pieces:
                return None  # erased or replaced while we packed: the log's own words are sent
            self._keep((channel, after), Packed(epoch, pieces, message))
            return message

    def on_news(self, news: News) -> None:
        """What was erased must not wait here for the next newcomer."""
        if news.is_anew or erased_by(entry.event for entry in news.entries):
            self.forget(news.channel)

    def forget(self, channel: Channel) -> None:
        """Nobody here reads this channel any more."""
        for place in [place for place in self._chunks if place[0] == channel]:
            self._drop(place)

    def _pieces(self, channel: Channel, epoch: Epoch, after: Seq) -> Sequence[bytes] | None:
        tail = self._reader.tail(channel)
        if tail is None or tail.epoch != epoch or after < tail.first or tail.head < after + CHUNK_ENTRIES:
            return None
        start = after - tail.first
        return tail.encoded[start : start + CHUNK_ENTRIES]

    def _keep(self, place: tuple[Channel, int], packed: Packed) -> None:
        self._chunks[place] = packed
        self._size_bytes += len(packed.message)
        while self._size_bytes > MAX_CACHE_BYTES:
            self._drop(next(iter(self._chunks)))

    def _drop(self, place: tuple[Channel, int]) -> None:
        packed = self._chunks.pop(place, None)
        if packed is not None:
            self._size_bytes -= len(packed.message)


def pack(name: str, epoch: Epoch, after: Seq, pieces: Sequence[bytes]) -> bytes:
    """A packed message of consecutive encoded entries. Pure; to be run in a thread."""
    said: list[bytes] = []
    bends: list[bytes] = []
    for piece in pieces:
        # In JSON a quote inside a text is escaped: these bytes are the kind, the field, and nothing else.
        head, points, rest = piece.partition(_POINTS)
        if not points or _STROKE not in head:
            said.append(piece)
            continue
        numbers, _, tail = rest.partition(b"]")
        line = _numbers.decode(b"[%b]" % numbers)
        said.append(b'%b,"points":%d%b' % (head, len(line), tail))
        bends.append(bent(line))
    words = b"[%b]" % b",".join(said)
    inside = b"".join([ink_wire.varint(len(words)), words, *bends])
    return ink_wire.packed((name, wire_epoch(epoch), after), len(pieces), len(inside), zlib.compress(inside, _LEVEL))


def bent(points: Sequence[int]) -> bytes:
    """The first sample, the first step, and then by how much each step differs from the one before: small numbers."""
    steps = list(map(sub, points[4:], points[2:-2]))
    try:
        small = array("b", steps).tobytes()
    except OverflowError:
        small = b""
    if small and not small.translate(None, _SHORT):  # the usual hand: every number fits one byte, all in C
        return ink_wire.pack(points[:4]) + small.translate(_ZIGZAG)
    return ink_wire.pack([*points[:4], *steps])
