"""The tail of every live channel, encoded once: many newcomers and returning clients cost the log one read."""

import asyncio
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from structlog.typing import FilteringBoundLogger

from rooms.channel import CHAT, Channel, Entry, Head, Log
from rooms.erasure import erased_by
from rooms.ids import Epoch, Seq

CHAT_WINDOW = 300
"""Sayings that a newcomer gets unasked; older ones are read when somebody scrolls up."""

MAX_CHUNK_ENTRIES = 512
MAX_CHUNK_BYTES = 192 * 1024
MAX_TAIL_BYTES = 16 * 1024 * 1024
"""A tail that grows beyond forgets its older half, which then comes from the log again."""

_READ_LIMIT = 1_000


@dataclass(frozen=True, slots=True)
class Chunk:
    """Consecutive encoded entries that start after `from_seq`, and how far the channel goes."""

    epoch: Epoch
    from_seq: Seq
    head: Seq
    encoded: Sequence[bytes]

    @property
    def last(self) -> Seq:
        """The last number in it, or `from_seq` where it is empty."""
        return Seq(self.from_seq + len(self.encoded))

    def split(self) -> Iterator["Chunk"]:
        """The same entries in chunks that fit a message each."""
        rest = self
        while True:
            first = _cut(rest.epoch, rest.from_seq, rest.head, rest.encoded[:MAX_CHUNK_ENTRIES])
            yield first
            rest = Chunk(rest.epoch, first.last, rest.head, rest.encoded[len(first.encoded) :])
            if not rest.encoded:
                return


@dataclass(frozen=True, slots=True)
class News:
    """Consecutive entries that nobody here has seen; `is_anew`: forget all that was seen of the channel before."""

    channel: Channel
    entries: Sequence[Entry]
    chunk: Chunk
    is_anew: bool


@dataclass(slots=True)
class Tail:
    """Encoded entries `first + 1` … `head` of one channel."""

    epoch: Epoch
    first: Seq
    encoded: list[bytes] = field(default_factory=list)
    size_bytes: int = 0

    @property
    def head(self) -> Seq:
        """The newest number that is here."""
        return Seq(self.first + len(self.encoded))

    def append(self, pieces: Sequence[bytes]) -> None:
        """Add what follows the head."""
        self.encoded.extend(pieces)
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

    def after(self, after: Seq) -> Chunk:
        """The next chunk after `after`, which must not lie before `first`."""
        start = min(max(after - self.first, 0), len(self.encoded))
        return _cut(self.epoch, Seq(self.first + start), self.head, self.encoded[start : start + MAX_CHUNK_ENTRIES])


@dataclass(frozen=True, slots=True)
class Spelling:
    """How entries are encoded for those who read them, and how what is encoded loses its body."""

    encode: Callable[[Entry], bytes]
    emptied: Callable[[bytes], bytes]


@dataclass(slots=True)
class _Slot:
    """A channel that is being read: its tail once loaded; the lock makes many askers one read."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    tail: Tail | None = None
    erasures: int = 0  # how often something was emptied: what was read from the log before is read again
    heard_of: int = 0  # the last number committed while the log was being read: reading goes on until this is in


class Reader:
    """Keeps tails level with the log, from this worker's writers, from the bus, and from the log where those failed.

    Everything that is new goes to `on_news` exactly once and in order, whichever way it came.
    """

    def __init__(
        self,
        log: Log,
        spelling: Spelling,
        on_news: Callable[[News], None],
        journal: FilteringBoundLogger,
    ) -> None:
        self._log = log
        self._encode = spelling.encode
        self._emptied = spelling.emptied
        self._on_news = on_news
        self._journal = journal
        self._slots: dict[Channel, _Slot] = {}
        self._repairs: dict[Channel, asyncio.Task[None]] = {}

    async def open(self, channel: Channel) -> Tail:
        """The tail of a channel, loaded at the first asking; what is loaded is news too. Raises what the log raises."""
        slot = self._slots.setdefault(channel, _Slot())
        if slot.tail is None:
            async with slot.lock:
                if slot.tail is None:
                    await self._load(channel, slot)
        if slot.tail is None:
            raise AssertionError("a loaded channel has a tail")
        return slot.tail

    def tail(self, channel: Channel) -> Tail | None:
        """The tail if it is loaded."""
        slot = self._slots.get(channel)
        return None if slot is None else slot.tail

    def advance(self, channel: Channel, epoch: Epoch, entries: Sequence[Entry]) -> None:
        """Take in consecutive committed entries of a writer or the bus; a gap or a new epoch is repaired from the log.

        Channels that nobody here reads are not followed.
        """
        slot = self._slots.get(channel)
        if slot is None or not entries:
            return
        slot.heard_of = max(slot.heard_of, entries[-1].seq)
        tail = slot.tail
        if tail is None:
            return
        if tail.epoch != epoch:
            if tail.head == 0 and entries[0].seq == 1:
                tail.epoch = epoch
            else:
                self._repair(channel)
                return
        fresh = entries[bisect_right(entries, tail.head, key=lambda entry: entry.seq) :]
        if fresh and fresh[0].seq > tail.head + 1:
            self._repair(channel)
        elif fresh:
            self._append(channel, tail, fresh, is_anew=False)

    def compare(self, channel: Channel, head: Head) -> None:
        """Whether the log is ahead of the tail: if so, read on. For heartbeats, and for the day the bus returns."""
        tail = self.tail(channel)
        if tail is not None and (head.seq > tail.head or (head.seq > 0 and head.epoch != tail.epoch)):
            self._repair(channel)

    async def page(self, channel: Channel, after: Seq) -> Chunk:
        """The entries after `after`, as many as fit a message. Raises what the log raises."""
        tail = await self.open(channel)
        if after >= tail.first:
            return tail.after(after)
        slot = self._slots.get(channel, _Slot())
        while True:
            before = slot.erasures
            head, entries = await self._log.since(channel, after, MAX_CHUNK_ENTRIES)
            if slot.erasures == before:
                return _cut(head.epoch, after, head.seq, [self._encode(entry) for entry in entries])

    def forget(self, channel: Channel) -> None:
        """Nobody here reads this channel any more."""
        self._slots.pop(channel, None)
        repair = self._repairs.pop(channel, None)
        if repair is not None:
            repair.cancel()

    async def stop(self) -> None:
        """End all reading."""
        repairs = list(self._repairs.values())
        for channel in list(self._slots):
            self.forget(channel)
        await asyncio.gather(*repairs, return_exceptions=True)

    async def _load(self, channel: Channel, slot: _Slot) -> None:
        first = await self._window_start(channel)
        head, entries = await self._log.since(channel, first, _READ_LIMIT)
        tail = Tail(head.epoch, first)
        self._append(channel, tail, entries, is_anew=True)
        while entries and tail.head < max(head.seq, slot.heard_of):
            head, entries = await self._log.since(channel, tail.head, _READ_LIMIT)
            if head.epoch != tail.epoch:
                return await self._load(channel, slot)
            self._append(channel, tail, entries, is_anew=False)
        # No await between the last read and this: from here on `advance` follows without a gap, or repairs it.
        slot.tail = tail
        return None

    async def _window_start(self, channel: Channel) -> Seq:
        if channel.name != CHAT:
            return Seq(0)
        head, _ = await self._log.since(channel, Seq(0), 1)
        return Seq(max(0, head.seq - CHAT_WINDOW))

    def _append(self, channel: Channel, tail: Tail, entries: Sequence[Entry], *, is_anew: bool) -> None:
        encoded = [self._encode(entry) for entry in entries]
        chunk = Chunk(tail.epoch, tail.head, Seq(tail.head + len(encoded)), encoded)
        tail.append(encoded)
        if erased := erased_by(entry.event for entry in entries):
            tail.empty(erased, self._emptied)
            if slot := self._slots.get(channel):
                slot.erasures += 1
        if entries or is_anew:
            self._on_news(News(channel, entries, chunk, is_anew))

    def _repair(self, channel: Channel) -> None:
        if channel not in self._repairs:
            task = asyncio.get_running_loop().create_task(self._read_on(channel))
            self._repairs[channel] = task
            task.add_done_callback(lambda _: self._repairs.pop(channel, None))

    async def _read_on(self, channel: Channel) -> None:
        """Read from the log what the tail lacks. A log that is away is asked again at the next heartbeat."""
        slot = self._slots.get(channel)
        if slot is None:
            return
        async with slot.lock:
            try:
                while slot.tail is not None:
                    head, entries = await self._log.since(channel, slot.tail.head, _READ_LIMIT)
                    if head.seq > 0 and head.epoch != slot.tail.epoch and slot.tail.head > 0:
                        await self._load(channel, slot)
                        return
                    slot.tail.epoch = head.epoch
                    fresh = entries[bisect_right(entries, slot.tail.head, key=lambda entry: entry.seq) :]
                    if fresh:
                        self._append(channel, slot.tail, fresh, is_anew=False)
                    if slot.tail.head >= max(head.seq, slot.heard_of) or not entries:
                        return
            except Exception as broken:
                self._journal.warning("could not read on", channel=channel.name, why=repr(broken))


def _cut(epoch: Epoch, from_seq: Seq, head: Seq, encoded: Sequence[bytes]) -> Chunk:
    """Cut to what fits one message; a single entry always fits."""
    size_bytes = 0
    for number, piece in enumerate(encoded):
        size_bytes += len(piece)
        if number and size_bytes > MAX_CHUNK_BYTES:
            return Chunk(epoch, from_seq, head, encoded[:number])
    return Chunk(epoch, from_seq, head, encoded)
