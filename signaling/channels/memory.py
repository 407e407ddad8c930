"""A log without a disk: keeps the same promise as the SQL logs for as long as the process lives."""

import asyncio
import secrets
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from rooms.channel import Channel, ChannelName, Counted, Draft, Entry, Head, Log, OpKey, Snapshot, TurnView
from rooms.erasure import emptied, erased_by
from rooms.events import EntriesErased, tag_of
from rooms.ids import Epoch, RoomId, Seq
from rooms.snapshots import thaw


@dataclass(slots=True)
class _Written:
    epoch: Epoch = field(default_factory=lambda: new_epoch())
    entries: list[Entry] = field(default_factory=list)
    by_key: dict[OpKey, Entry] = field(default_factory=dict)
    snapshots: dict[str, Snapshot] = field(default_factory=dict)
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def head(self) -> Head:
        return Head(self.epoch, Seq(len(self.entries)), self.entries[-1].op_id if self.entries else None)

    def has(self, known: Head) -> bool:
        if known.seq == 0:
            return True
        entry = self.entries[known.seq - 1] if known.seq <= len(self.entries) else None
        return entry is not None and known.op_id in (None, entry.op_id)

    def start(self, name: ChannelName) -> Snapshot | None:
        """The newest snapshot that can be read."""
        readable = [each for each in self.snapshots.values() if thaw(name, each) is not None]
        return max(readable, key=lambda each: each.seq, default=None)

    def append(self, entries: Sequence[Entry]) -> None:
        for entry in entries:
            self._keep(entry, len(self.entries))
        for seq in erased_by(entry.event for entry in entries):
            if seq <= len(self.entries):
                self._keep(emptied(self.entries[seq - 1]), seq - 1)
                self.snapshots.clear()

    def _keep(self, entry: Entry, place: int) -> None:
        self.entries[place : place + 1] = [entry]
        self.by_key[OpKey(entry.author.person, entry.op_id)] = entry


def new_epoch() -> Epoch:
    """A name for a history; another history never has the same."""
    return Epoch(secrets.token_hex(8))


class MemoryLog(Log):
    """Turns of one channel wait for one another; channels do not."""

    def __init__(self) -> None:
        self._channels: defaultdict[Channel, _Written] = defaultdict(_Written)

    async def turn(
        self,
        channel: Channel,
        known: Head | None,
        keys: Sequence[OpKey],
        decide: Callable[[TurnView], Sequence[Draft]],
        now: int,
    ) -> Sequence[Entry]:
        """As `Log.turn`. The commit gives the event loop away once, as a disk would."""
        written = self._channels[channel]
        async with written.lock:
            if known is not None and known.epoch == written.epoch and not written.has(known):
                written.epoch = new_epoch()
            is_known = known is not None and known.epoch == written.epoch
            snapshot = None if is_known else written.start(channel.name)
            after = known.seq if known is not None and is_known else snapshot.seq if snapshot is not None else 0
            view = TurnView(
                epoch=written.epoch,
                head=written.head.seq,
                tail=tuple(written.entries[after:]),
                repeated={key: written.by_key[key] for key in keys if key in written.by_key},
                snapshot=snapshot,
            )
            drafts = decide(view)
            entries = [
                Entry(Seq(view.head + number), draft.author, draft.op_id, draft.event, now, draft.digest)
                for number, draft in enumerate(drafts, start=1)
            ]
            await asyncio.sleep(0)
            written.append(entries)
            return entries

    async def keep(self, channel: Channel, epoch: Epoch, snapshot: Snapshot) -> None:
        """As `Log.keep`."""
        await asyncio.sleep(0)
        written = self._channels[channel]
        older = written.snapshots.get(snapshot.version)
        erased_since = any(isinstance(entry.event, EntriesErased) for entry in written.entries[snapshot.seq :])
        is_of_it = written.epoch == epoch and snapshot.seq <= written.head.seq and not erased_since
        if is_of_it and (older is None or older.seq < snapshot.seq):
            written.snapshots[snapshot.version] = snapshot

    async def since(self, channel: Channel, after: Seq, limit: int) -> tuple[Head, Sequence[Entry]]:
        """As `Log.since`."""
        await asyncio.sleep(0)
        written = self._channels[channel]
        return written.head, tuple(written.entries[after : after + limit])

    async def heads(self, room: RoomId) -> Mapping[ChannelName, Head]:
        """As `Log.heads`."""
        await asyncio.sleep(0)
        return {
            channel.name: written.head
            for channel, written in self._channels.items()
            if channel.room == room and written.entries
        }

    async def count(self, wanted: Counted, after: Mapping[RoomId, Seq]) -> Mapping[RoomId, int]:
        """As `Log.count`."""
        await asyncio.sleep(0)
        found: dict[RoomId, int] = {}
        for room, seq in after.items():
            written = self._channels.get(Channel(room, wanted.name))
            entries = [] if written is None else written.entries[max(seq, len(written.entries) - wanted.within, 0) :]
            number = sum(
                tag_of(each.event) == wanted.kind and each.author.person != wanted.but_of and each.at >= wanted.since
                for each in entries
            )
            if number:
                found[room] = number
        return found
