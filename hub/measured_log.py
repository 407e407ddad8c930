"""The rooms' log with a clock beside it: how long turns take, how full they are, how many fail."""

import time
from collections.abc import Callable, Mapping, Sequence

from prometheus_client import CollectorRegistry, Counter, Histogram

from rooms.channel import (
    Channel,
    ChannelName,
    Counted,
    Draft,
    Entry,
    Head,
    Log,
    OpKey,
    Snapshot,
    TurnView,
    Unavailable,
    Unknown,
)
from rooms.ids import Epoch, RoomId, Seq

_BUCKETS = (0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10)


class MeasuredLog(Log):
    """Does what the log below does."""

    def __init__(self, log: Log, registry: CollectorRegistry) -> None:
        self._log = log
        self._seconds = Histogram(
            "ribambelle_turn_seconds",
            "Time of one turn of a channel: lock, read, decide, append, commit",
            buckets=_BUCKETS,
            registry=registry,
        )
        self._entries = Counter("ribambelle_entries", "Entries committed by this worker", registry=registry)
        self._failed = Counter(
            "ribambelle_turns_failed", "Turns that the database did not write, or may not have", registry=registry
        )

    async def turn(
        self,
        channel: Channel,
        known: Head | None,
        keys: Sequence[OpKey],
        decide: Callable[[TurnView], Sequence[Draft]],
        now: int,
    ) -> Sequence[Entry]:
        """As `Log.turn`."""
        began = time.perf_counter()
        try:
            entries = await self._log.turn(channel, known, keys, decide, now)
        except (Unavailable, Unknown):
            self._failed.inc()
            raise
        self._seconds.observe(time.perf_counter() - began)
        self._entries.inc(len(entries))
        return entries

    async def keep(self, channel: Channel, epoch: Epoch, snapshot: Snapshot) -> None:
        """As `Log.keep`."""
        await self._log.keep(channel, epoch, snapshot)

    async def since(self, channel: Channel, after: Seq, limit: int) -> tuple[Head, Sequence[Entry]]:
        """As `Log.since`."""
        return await self._log.since(channel, after, limit)

    async def heads(self, room: RoomId) -> Mapping[ChannelName, Head]:
        """As `Log.heads`."""
        return await self._log.heads(room)

    async def count(self, wanted: Counted, after: Mapping[RoomId, Seq]) -> Mapping[RoomId, int]:
        """As `Log.count`."""
        return await self._log.count(wanted, after)
