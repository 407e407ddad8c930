"""A log that can be told to fail as real ones do: before anything was written, or in the middle of the commit."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

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
from rooms.events import MessageSaid
from rooms.ids import Epoch, RoomId, Seq


class BadRow(Exception):
    """What an encoder or a driver raises for one body that it cannot take."""


@dataclass
class FailingLog(Log):
    """Another log, with trouble by channel. `in_doubt`: True, the turn counts although nobody said so; False, not."""

    log: Log
    away: set[ChannelName] = field(default_factory=set)
    in_doubt: dict[ChannelName, bool] = field(default_factory=dict)
    bad_words: set[str] = field(default_factory=set)
    turns: int = 0
    reads: int = 0

    async def turn(
        self,
        channel: Channel,
        known: Head | None,
        keys: Sequence[OpKey],
        decide: Callable[[TurnView], Sequence[Draft]],
        now: int,
    ) -> Sequence[Entry]:
        self.turns += 1
        if channel.name in self.away:
            raise Unavailable("disk full")
        doubt = self.in_doubt.pop(channel.name, None)
        if doubt is False:
            raise Unknown("connection lost in commit")

        def checked(view: TurnView) -> Sequence[Draft]:
            drafts = decide(view)
            for draft in drafts:
                if isinstance(draft.event, MessageSaid) and draft.event.text in self.bad_words:
                    raise BadRow(draft.event.text)
            return drafts

        entries = await self.log.turn(channel, known, keys, checked, now)
        if doubt is True:
            raise Unknown("connection lost in commit")
        return entries

    async def keep(self, channel: Channel, epoch: Epoch, snapshot: Snapshot) -> None:
        if channel.name in self.away:
            raise Unavailable("disk full")
        await self.log.keep(channel, epoch, snapshot)

    async def since(self, channel: Channel, after: Seq, limit: int) -> tuple[Head, Sequence[Entry]]:
        self.reads += 1
        if channel.name in self.away:
            raise Unavailable("disk full")
        return await self.log.since(channel, after, limit)

    async def heads(self, room: RoomId) -> Mapping[ChannelName, Head]:
        return await self.log.heads(room)

    async def count(self, wanted: Counted, after: Mapping[RoomId, Seq]) -> Mapping[RoomId, int]:
        return await self.log.count(wanted, after)
