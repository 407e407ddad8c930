"""The room door: come in and be brought level, go out, read on."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Protocol

from structlog.typing import FilteringBoundLogger

from rooms.channel import Channel, ChannelName, kind_of
from rooms.errors import Code, Refused
from rooms.ids import Epoch, RoomId, Seq
from rooms.rights import Role, Verb
from signaling.channels.reader import Chunk, Reader, Start, Tail
from signaling.relay import Relay
from signaling.socket.caller import Caller
from signaling.socket.held_wire import Decide, HeldWire
from signaling.socket.hindsight import hidden
from signaling.socket.holding import Holding
from signaling.socket.lane import Lane
from signaling.socket.live_room import LiveRoom
from signaling.socket.live_rooms import LiveRooms
from signaling.socket.pace import Pace
from signaling.socket.packed import CHUNK_ENTRIES, PackedPages
from signaling.socket.porter import MustWait
from signaling.socket.speech import entries_of, known_of, welcome_of
from signaling.socket.wire import Enter, Leave, Read


class Greeter(Protocol):
    """Has something of its own to tell whoever comes in."""

    def greet(self, live: LiveRoom, caller: Caller) -> None:
        """They are in the room, and level."""
        ...


@dataclass(frozen=True, slots=True)
class _Position:
    """How far a newcomer has been brought in one channel."""

    epoch: Epoch
    seq: Seq


class RoomDoor:
    """Whoever comes in gets everything up to now, and from then on everything that is new: nothing twice, no gap."""

    def __init__(
        self,
        rooms: LiveRooms,
        reader: Reader,
        lane: Lane,
        clock_ms: Callable[[], int],
        journal: FilteringBoundLogger,
        packed: PackedPages,
        greeters: Sequence[Greeter],
        holding: Holding | None = None,
        relay: Relay | None = None,
    ) -> None:
        self._packed = packed
        self._greeters = greeters
        self._rooms = rooms
        self._reader = reader
        self._lane = lane
        self._clock_ms = clock_ms
        self._journal = journal
        self._relay = relay
        self._holding = holding
        self._pace = Pace()

    async def enter(self, caller: Caller, message: Enter) -> None:
        """`welcome`, then `entries` of every channel, then `presence`; or `waiting`, and nothing else.

        Unknown and forbidden rooms look the same.
        """
        if not message.room.replace("-", "").isalnum() or not message.room.isascii():
            raise Refused(Code.FORBIDDEN, "no such room")
        live = await self._rooms.open(RoomId(message.room), caller.actor)
        try:
            caller.step_out()
            live.admit(caller)
            await self._pace.step()
            self._welcome(caller, live)
            await self._bring_level(caller, live, message)
            if not caller.is_gone:  # nothing is awaited between being level and being a member
                live.admit(caller)  # again: the way in may have been long
                live.come(caller, message.device, reads_binary=message.binary)
                live.crier.tell_presence_to(caller.participant)
                for greeter in self._greeters:
                    greeter.greet(live, caller)
                await self._tell_held(caller, live)
        except MustWait as no:
            if not caller.is_gone:
                live.porter.wait(caller, no)
        finally:
            live.expect_no_more()

    async def decide(self, caller: Caller, message: Decide) -> None:
        """On a held message. Raises Refused."""
        if self._holding is None:
            raise Refused(Code.FORBIDDEN, "no such message")
        await self._holding.decide(caller, message)

    def leave(self, caller: Caller, message: Leave) -> None:
        """Out of the room, or away from its door; the socket stays."""
        del message
        if caller.waits_for is None:
            caller.entered()
        caller.step_out()

    async def read(self, caller: Caller, message: Read) -> None:
        """One `entries`: as many after `after` as fit a message."""
        live = caller.entered()
        channel = live.channels.named(message.channel)
        live.channels.allow(caller, Verb.READ_CHANNEL, channel.name)
        after = max(Seq(message.after), await hidden(caller, live, channel, self._reader))
        chunk = await self._reader.page(channel, after)
        self._write(caller, channel.name, chunk)
        await self._lane.drained(caller.participant)

    async def _tell_held(self, caller: Caller, live: LiveRoom) -> None:
        """Where something waits; it may also wait until the store is back."""
        caller.told_held = HeldWire([], [])
        if self._holding is not None and caller.actor.role in (Role.TEACHER, Role.PUPIL):
            with suppress(Refused):
                await self._holding.tell(live, caller)

    def _welcome(self, caller: Caller, live: LiveRoom) -> None:
        welcome = welcome_of(
            caller,
            live.card,
            live.porter.rights_of(caller),
            live.channels.of(caller),
            is_neighbour=live.has_neighbour(caller),
            now=self._clock_ms(),
            relay=self._relay,
        )
        self._lane.write((caller.participant,), "welcome", welcome)

    async def _bring_level(self, caller: Caller, live: LiveRoom, message: Enter) -> None:
        """All channels one after the other, as fast as the newcomer's line and the crowd beside them let it; then what
        came in the meantime.
        """
        positions: dict[Channel, _Position] = {}
        tried: set[ChannelName] = set()
        while not caller.is_gone:
            fresh = [
                name for name in live.channels.of(caller) if name not in tried
            ]  # a page may be laid out on the way in
            tried.update(fresh)
            for name in fresh:
                await self._bring_whole(caller, live, message, name, positions)
            behind = self._ahead_of(positions)
            if not behind and tried.issuperset(live.channels.of(caller)):
                return
            for channel, tail in behind:
                position = positions[channel]
                start = Start(position.seq if position.epoch == tail.epoch else tail.first)
                start = start.not_before(await hidden(caller, live, channel, self._reader))
                rest = tail.after(start.after) if start.after >= tail.first else None
                if rest is not None and rest.last == tail.head:  # at once: a crowd speaks faster than one can wait
                    self._write(caller, channel.name, rest)
                    positions[channel] = _Position(rest.epoch, rest.last)
                else:
                    positions[channel] = await self._bring(caller, channel, tail.epoch, start)

    async def _bring_whole(
        self, caller: Caller, live: LiveRoom, message: Enter, name: ChannelName, positions: dict[Channel, _Position]
    ) -> None:
        channel = Channel(live.room, name)
        try:
            begin = await self._reader.start(channel, known_of(message.since.get(name)))
            begin = begin.not_before(await hidden(caller, live, channel, self._reader))
            epoch = (await self._reader.open(channel)).epoch
            positions[channel] = await self._bring(caller, channel, epoch, begin, reads_binary=message.binary)
        except Exception as broken:
            # The others are not held up; the client reads this one when a heartbeat tells it of a head.
            self._journal.warning("channel not readable", channel=name, why=repr(broken))

    async def _bring(
        self, caller: Caller, channel: Channel, epoch: Epoch, start: Start, *, reads_binary: bool = False
    ) -> _Position:
        """At least one `entries`, even an empty one: it tells the epoch, and that the channel is here."""
        position, is_anew = start.after, start.is_anew
        while True:
            await self._pace.step()
            if reads_binary and not is_anew:
                position = await self._bring_packed(caller, channel, epoch, position)
            chunk = replace(await self._reader.page(channel, position), is_anew=is_anew)
            if chunk.epoch != epoch and position:
                epoch, position = chunk.epoch, Seq(0)
                continue
            if reads_binary:
                chunk = _to_grid(chunk)
            self._write(caller, channel.name, chunk)
            is_anew = False
            if chunk.last >= chunk.head or not chunk.encoded or caller.is_gone:
                return _Position(chunk.epoch, chunk.last)
            epoch, position = chunk.epoch, chunk.last
            await self._lane.drained(caller.participant)

    async def _bring_packed(self, caller: Caller, channel: Channel, epoch: Epoch, position: Seq) -> Seq:
        """As far as packed chunks of a page go."""
        while not caller.is_gone and kind_of(channel.name) == "page":
            message = await self._packed.after(channel, epoch, position)
            if message is None:
                break
            self._lane.write_binary((caller.participant,), message)
            position = Seq(position + CHUNK_ENTRIES)
            await self._lane.drained(caller.participant)
            await self._pace.step()
        return position

    def _ahead_of(self, positions: dict[Channel, _Position]) -> list[tuple[Channel, Tail]]:
        """The channels that have gone on, or were replaced, since the newcomer was brought there."""
        tails = [(channel, self._reader.tail(channel), position) for channel, position in positions.items()]
        return [(channel, tail) for channel, tail, position in tails if tail is not None and _is_behind(position, tail)]

    def _write(self, caller: Caller, name: ChannelName, chunk: Chunk) -> None:
        self._lane.write((caller.participant,), "entries", entries_of(name, chunk))


def _to_grid(chunk: Chunk) -> Chunk:
    """Not beyond where the next packed chunk may start, for one who reads those."""
    room = CHUNK_ENTRIES - chunk.from_seq % CHUNK_ENTRIES
    return chunk if len(chunk.encoded) <= room else replace(chunk, encoded=chunk.encoded[:room])


def _is_behind(position: _Position, tail: Tail) -> bool:
    return tail.head > position.seq or (tail.head > 0 and tail.epoch != position.epoch)
