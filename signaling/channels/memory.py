"""A log without a disk: keeps the same promise as the SQL logs for as long as the process lives."""

import asyncio
import secrets
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from rooms.channel import Channel, ChannelName, Draft, Entry, Head, Log, OpKey, TurnView
from rooms.erasure import emptied, erased_by
from rooms.ids import Epoch, RoomId, Seq


@dataclass(slots=True)
class _Written:
    epoch: Epoch = field(default_factory=lambda: Epoch(secrets.token_hex(8)))
    entries: list[Entry] = field(default_factory=list)
    by_key: dict[OpKey, Entry] = field(default_factory=dict)
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def head(self) -> Head:
        return Head(self.epoch, Seq(len(self.entries)))

    def append(self, entries: Sequence[Entry]) -> None:
        for entry in entries:
            self._keep(entry, len(self.entries))
        for seq in erased_by(entry.event for entry in entries):
            if seq <= len(self.entries):
                self._keep(emptied(self.entries[seq - 1]), seq - 1)

    def _keep(self, entry: Entry, place: int) -> None:
        self.entries[place : place + 1] = [entry]
        self.by_key[OpKey(entry.author.person, entry.op_id)] = entry


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
            is_known = known is not None and known.epoch == written.epoch
            view = TurnView(
                epoch=written.epoch,
                head=written.head.seq,
                tail=tuple(written.entries[known.seq if known is not None and is_known else 0 :]),
                repeated={key: written.by_key[key] for key in keys if key in written.by_key},
            )
            drafts = decide(view)
            entries = [
                Entry(Seq(view.head + number), draft.author, draft.op_id, draft.event, now, draft.digest)
                for number, draft in enumerate(drafts, start=1)
            ]
            await asyncio.sleep(0)
            written.append(entries)
            return entries

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
