"""The tail of every live channel, encoded once: many newcomers and returning clients cost the log one read."""

import asyncio
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from structlog.typing import FilteringBoundLogger

from rooms.channel import Channel, Entry, Head, Log, Unavailable, kind_of
from rooms.erasure import erased_by
from rooms.ids import Epoch, Seq
from signaling.channels.tail import MAX_CHUNK_BYTES, MAX_CHUNK_ENTRIES, MAX_TAIL_BYTES, Chunk, Spelling, Tail, cut

__all__ = [
    "CHAT_WINDOW", "MAX_CHUNK_BYTES", "MAX_CHUNK_ENTRIES", "MAX_TAIL_BYTES", "Chunk", "News", "Reader",
    "Spelling", "Start", "Tail",
]  # fmt: skip

CHAT_WINDOW = 300
"""Sayings that a newcomer gets unasked; older ones are read when somebody scrolls up."""

_READ_LIMIT = 1_000


@dataclass(frozen=True, slots=True)
class News:
    """Consecutive entries that nobody here has seen; `is_anew`: forget all that was seen of the channel before."""

    channel: Channel
    entries: Sequence[Entry]
    chunk: Chunk
    is_anew: bool


@dataclass(frozen=True, slots=True)
class Start:
    """Where a client goes on. `is_anew`: it has entries that no longer exist, and must drop all that it has."""

    after: Seq
    is_anew: bool = False

    def not_before(self, seq: Seq) -> "Start":
        """The same, for one who reads nothing up to `seq`."""
        return replace(self, after=max(self.after, seq))


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
        self._op_id = spelling.op_id
        self._on_news = on_news
        self._journal = journal
        self._slots: dict[Channel, _Slot] = {}
        self._repairs: dict[Channel, asyncio.Task[bool]] = {}

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
        """Whether the log has another head than the tail: if so, read on. For heartbeats, and when the bus returns."""
        tail = self.tail(channel)
        if tail is None:
            return
        is_level = head == Head(tail.epoch, tail.head) and tail.op_id in (None, head.op_id)
        if not is_level and (head.seq > 0 or tail.head > 0):
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
                return cut(head.epoch, after, head.seq, [self._encode(entry) for entry in entries])

    async def last_before(self, channel: Channel, at: int) -> Seq:
        """The last number that was written before the moment `at`, found by halving. Raises what the log raises."""
        low, high = 0, int((await self.open(channel)).head)
        while low < high:
            middle = (low + high) // 2
            _, entries = await self._log.since(channel, Seq(middle), 1)
            if entries and entries[0].at < at:
                low = middle + 1
            else:
                high = middle
        return Seq(low)

    async def start(self, channel: Channel, known: Head | None) -> Start:
        """Where a client goes on that has `known`; a long chat starts at its window. Raises what the log raises.

        Whoever is ahead of us may have heard it at another worker: the log is asked before they hear that it is gone.
        """
        tail = await self.open(channel)
        if known is None or known.epoch != tail.epoch:
            return Start(_window(channel, tail, Seq(0)))
        if known.seq > tail.head:
            if not await self._repair(channel):
                raise Unavailable("the channel could not be read on")
            tail = await self.open(channel)
        if known.epoch != tail.epoch:
            return Start(_window(channel, tail, Seq(0)))
        if known.seq > tail.head or not await self._stands(channel, tail, known):
            return Start(_window(channel, tail, Seq(0)), is_anew=True)
        return Start(_window(channel, tail, known.seq))

    async def _stands(self, channel: Channel, tail: Tail, known: Head) -> bool:
        """Whether the client has the entry that stands at its number: numbers alone do not tell two pasts apart."""
        if known.op_id is None or known.seq == 0:
            return True
        encoded = tail.at(known.seq)
        if encoded is not None:
            return self._op_id(encoded) == known.op_id
        if kind_of(channel.name) == "chat":
            return True  # below the window, and the client starts there anyway
        _, entries = await self._log.since(channel, Seq(known.seq - 1), 1)
        return bool(entries) and entries[0].op_id == known.op_id

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
        if kind_of(channel.name) != "chat":
            return Seq(0)
        head, _ = await self._log.since(channel, Seq(0), 1)
        return Seq(max(0, head.seq - CHAT_WINDOW))

    def _append(self, channel: Channel, tail: Tail, entries: Sequence[Entry], *, is_anew: bool) -> None:
        encoded = [self._encode(entry) for entry in entries]
        chunk = Chunk(tail.epoch, tail.head, Seq(tail.head + len(encoded)), encoded)
        tail.append(encoded, entries[-1].op_id if entries else None)
        if erased := erased_by(entry.event for entry in entries):
            tail.empty(erased, self._emptied)
            if slot := self._slots.get(channel):
                slot.erasures += 1
        if entries or is_anew:
            self._on_news(News(channel, entries, chunk, is_anew))

    def _repair(self, channel: Channel) -> "asyncio.Future[bool]":
        """Read on; whoever waits for it learns whether that went well."""
        task = self._repairs.get(channel)
        if task is None or task.done():  # one that has just ended knows nothing of what is missing now
            task = asyncio.get_running_loop().create_task(self._read_on(channel))
            self._repairs[channel] = task
            task.add_done_callback(lambda ended: self._ended(channel, ended))
        return asyncio.shield(task)

    def _ended(self, channel: Channel, task: "asyncio.Task[bool]") -> None:
        if self._repairs.get(channel) is task:
            del self._repairs[channel]

    async def _read_on(self, channel: Channel) -> bool:
        """Read from the log what the tail lacks. A log that is away is asked again at the next heartbeat."""
        slot = self._slots.get(channel)
        if slot is None:
            return True
        async with slot.lock:
            try:
                while slot.tail is not None and not await self._read_once(channel, slot, slot.tail):
                    pass
            except Exception as broken:
                self._journal.warning("could not read on", channel=channel.name, why=repr(broken))
                return False
        return True

    async def _read_once(self, channel: Channel, slot: _Slot, tail: Tail) -> bool:
        """Read a piece, from the last entry that we have; whether that was the last piece.

        Where that entry is gone, or another stands in its place, an older copy of the log was restored: what we have
        is no past of what is there. The log then begins another epoch, and everybody here reads it anew.
        """
        seen = Head(tail.epoch, tail.head, tail.op_id)
        head, entries = await self._log.since(channel, Seq(max(0, seen.seq - 1)), _READ_LIMIT)
        if seen.seq > 0:
            if head.epoch == seen.epoch and not _begins_with(entries, seen):
                await self._log.turn(channel, seen, [], lambda _: (), 0)
                self._journal.warning("an older copy of a channel was restored", channel=channel.name, seq=seen.seq)
            if head.epoch != seen.epoch or not _begins_with(entries, seen):
                slot.heard_of = 0  # of a past that is gone
                await self._load(channel, slot)
                return True
        tail.epoch = head.epoch
        fresh = entries[bisect_right(entries, tail.head, key=lambda entry: entry.seq) :]
        if fresh:
            self._append(channel, tail, fresh, is_anew=False)
        return tail.head >= max(head.seq, slot.heard_of) or not fresh


def _begins_with(entries: Sequence[Entry], seen: Head) -> bool:
    return bool(entries) and entries[0].seq == seen.seq and seen.op_id in (None, entries[0].op_id)


def _window(channel: Channel, tail: Tail, known: Seq) -> Seq:
    return max(known, tail.first) if kind_of(channel.name) == "chat" else known
