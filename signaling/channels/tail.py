"""Encoded entries: the tail of a channel as many readers share it, and the chunks of it that fit a message."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from rooms.channel import Entry
from rooms.ids import Epoch, OpId, Seq

MAX_CHUNK_ENTRIES = 512
MAX_CHUNK_BYTES = 192 * 1024
MAX_TAIL_BYTES = 16 * 1024 * 1024
"""A tail that grows beyond forgets its older half, which then comes from the log again."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """How entries are encoded for those who read them, how what is encoded loses its body, and whose answer it is."""

    encode: Callable[[Entry], bytes]
    emptied: Callable[[bytes], bytes]
    op_id: Callable[[bytes], OpId]


@dataclass(frozen=True, slots=True)
class Chunk:
    """Consecutive encoded entries that start after `from_seq`, and how far the channel goes.

    `is_anew`: whoever reads it has entries that no longer exist, and drops all that it has of the channel.
    """

    epoch: Epoch
    from_seq: Seq
    head: Seq
    encoded: Sequence[bytes]
    is_anew: bool = False

    @property
    def last(self) -> Seq:
        """The last number in it, or `from_seq` where it is empty."""
        return Seq(self.from_seq + len(self.encoded))

    def split(self) -> Iterator["Chunk"]:
        """The same entries in chunks that fit a message each."""
        rest = self
        while True:
            first = cut(rest.epoch, rest.from_seq, rest.head, rest.encoded[:MAX_CHUNK_ENTRIES])
            yield first
            rest = Chunk(rest.epoch, first.last, rest.head, rest.encoded[len(first.encoded) :])
            if not rest.encoded:
                return


@dataclass(slots=True)
class Tail:
    """Encoded entries `first + 1` … `head` of one channel."""

    epoch: Epoch
    first: Seq
    encoded: list[bytes] = field(default_factory=list)
    size_bytes: int = 0
    op_id: OpId | None = None  # of the entry at the head, if one was read

    @property
    def head(self) -> Seq:
        """The newest number that is here."""
        return Seq(self.first + len(self.encoded))

    def append(self, pieces: Sequence[bytes], op_id: OpId | None) -> None:
        """Add what follows the head, up to the entry with this `op_id`."""
        self.encoded.extend(pieces)
        self.op_id = op_id or self.op_id
        self.size_bytes += sum(map(len, pieces))
        while self.size_bytes > MAX_TAIL_BYTES and len(self.encoded) > 1:
            half = len(self.encoded) // 2
            self.size_bytes -= sum(map(len, self.encoded[:half]))
            del self.encoded[:half]
            self.first = Seq(self.first + half)

    def empty(self, seqs: Sequence[Seq], emptied: Callable[[bytes], bytes]) -> None:
        """Keep these numbers without their bodies; what is not here was forgotten, and comes emptied from the log."""
        for seq in seqs:
            place = seq - self.first - 1
            if 0 <= place < len(self.encoded):
                before = self.encoded[place]
                self.encoded[place] = emptied(before)
                self.size_bytes += len(self.encoded[place]) - len(before)

    def at(self, seq: Seq) -> bytes | None:
        """The entry with this number, if it is here."""
        place = seq - self.first - 1
        return self.encoded[place] if 0 <= place < len(self.encoded) else None

    def after(self, after: Seq) -> Chunk:
        """The next chunk after `after`, which must not lie before `first`."""
        start = min(max(after - self.first, 0), len(self.encoded))
        return cut(self.epoch, Seq(self.first + start), self.head, self.encoded[start : start + MAX_CHUNK_ENTRIES])


def cut(epoch: Epoch, from_seq: Seq, head: Seq, encoded: Sequence[bytes]) -> Chunk:
    """Cut to what fits one message; a single entry always fits."""
    size_bytes = 0
    for number, piece in enumerate(encoded):
        size_bytes += len(piece)
        if number and size_bytes > MAX_CHUNK_BYTES:
            return Chunk(epoch, from_seq, head, encoded[:number])
    return Chunk(epoch, from_seq, head, encoded)
