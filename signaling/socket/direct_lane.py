"""The direct lane: a frame is encoded once, and its bytes go to each member's own transport."""

import asyncio
import contextlib
from collections.abc import Callable, Iterable

import msgspec
from structlog.typing import FilteringBoundLogger

from rooms.ids import ParticipantId
from signaling.socket.forms import FromServer
from signaling.socket.frames import Opcode, frame
from signaling.socket.lane import READ_AGAIN, Lane, PlainLane, Send, Tally, tell_nobody
from signaling.socket.link import Link, Take

LOOK_SECONDS = 1.0


class DirectLane(Lane):
    """Whoever has no link takes the plain lane.

    One timer looks after all links while there are any: a link without news costs its memory and a ping.
    """

    def __init__(
        self, plain: PlainLane, journal: FilteringBoundLogger, *, ping_seconds: float, pong_seconds: float
    ) -> None:
        self._plain = plain
        self._journal = journal
        self._ping_seconds = ping_seconds
        self._pong_seconds = pong_seconds
        self._links: dict[ParticipantId, Link] = {}
        self._dirty: list[Link] = []
        self._timer: asyncio.TimerHandle | None = None
        self._all_gone: asyncio.Event | None = None
        self._encoder = msgspec.json.Encoder()
        self._tell_level: Callable[[ParticipantId], None] = tell_nobody
        self._past = Tally()

    def link(self, member: ParticipantId, take: Take, lost: Callable[[], None], *, max_message_bytes: int) -> Link:
        """A member whose transport is about to be ours: `adopt` it. `lost` is called once, and `part` is not needed."""
        loop = asyncio.get_running_loop()

        def end() -> None:
            if self._links.pop(member, None) is not None:
                self._past.written_bytes += link.written_bytes
            if self._all_gone is not None and not self._links:
                self._all_gone.set()
            lost()

        link = Link(take, end, self._gather, max_message_bytes=max_message_bytes, now=loop.time())
        link.on_level = lambda: self._be_level(member)
        self._links[member] = link
        if self._timer is None:
            self._timer = loop.call_later(LOOK_SECONDS, self._look)
        return link

    def join(self, member: ParticipantId, send: Send, hang_up: Callable[[], None]) -> None:
        """As `Lane.join`: a connection without a tap."""
        self._plain.join(member, send, hang_up)

    def part(self, member: ParticipantId) -> None:
        """As `Lane.part`."""
        link = self._links.get(member)
        if link is None:
            self._plain.part(member)
        else:
            link.cut()

    def when_level(self, tell: Callable[[ParticipantId], None]) -> None:
        """As `Lane.when_level`."""
        self._tell_level = tell
        self._plain.when_level(tell)

    def write(
        self, members: Iterable[ParticipantId], event: str, payload: FromServer | msgspec.Raw, *, lossy: bool = False
    ) -> None:
        """As `Lane.write`. HOT PATH: encoded and framed once, then one append per member."""
        links, data, others = self._links, b"", []
        is_read_again = event in READ_AGAIN
        for member in members:
            link = links.get(member)
            if link is None:
                others.append(member)
                continue
            if lossy and (link.is_behind or link.is_slow):
                self._past.dropped_messages += 1
                continue
            if is_read_again and link.is_behind:
                continue
            if not data:
                data = frame(Opcode.TEXT, b'42["%b",%b]' % (event.encode(), self._encoder.encode(payload)))
            link.put(data)
        if others:
            self._plain.write(others, event, payload, lossy=lossy)

    def write_binary(self, members: Iterable[ParticipantId], payload: bytes, *, lossy: bool = False) -> None:
        """As `Lane.write_binary`. HOT PATH: framed once, then one append per member."""
        links, data, others = self._links, frame(Opcode.BINARY, payload), []
        for member in members:
            link = links.get(member)
            if link is None:
                others.append(member)
            elif lossy and (link.is_behind or link.is_slow):
                self._past.dropped_messages += 1
            elif not link.is_behind:
                link.put(data)
        if others:
            self._plain.write_binary(others, payload, lossy=lossy)

    def close(self, member: ParticipantId, code: int, *, for_good: bool = False) -> None:
        """As `Lane.close`."""
        link = self._links.get(member)
        if link is None:
            self._plain.close(member, code, for_good=for_good)
            return
        if for_good:
            link.put(frame(Opcode.TEXT, b"41"))  # Socket.IO's own DISCONNECT: its clients do not reconnect after it
        link.close(code, asyncio.get_running_loop().time())

    async def drained(self, member: ParticipantId) -> None:
        """As `Lane.drained`."""
        link = self._links.get(member)
        await (self._plain.drained(member) if link is None else link.drained())

    def tally(self) -> Tally:
        """As `Lane.tally`: what was written is added up when somebody asks, for each link knows it anyway."""
        past, plain = self._past, self._plain.tally()
        here = sum(link.written_bytes for link in self._links.values())
        return Tally(
            past.written_bytes + here + plain.written_bytes,
            past.dropped_messages + plain.dropped_messages,
            past.resyncs + plain.resyncs,
        )

    async def stop(self) -> None:
        """As `Lane.stop`."""
        if self._links:
            self._all_gone = asyncio.Event()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._all_gone.wait(), LOOK_SECONDS)
        for link in list(self._links.values()):
            link.cut()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        await self._plain.stop()

    def _be_level(self, member: ParticipantId) -> None:
        self._past.resyncs += 1
        self._tell_level(member)

    def _gather(self, link: Link) -> None:
        """HOT PATH: everything that is written within one turn of the loop leaves together."""
        if not self._dirty:
            asyncio.get_running_loop().call_soon(self._flush)
        self._dirty.append(link)

    def _flush(self) -> None:
        dirty, self._dirty = self._dirty, []
        for link in dirty:
            try:
                link.flush()
            except Exception as broken:  # one link must not leave the others unwritten
                self._journal.warning("a link broke", why=repr(broken))
                link.cut()

    def _look(self) -> None:
        self._timer = None
        loop = asyncio.get_running_loop()
        now = loop.time()
        for link in list(self._links.values()):
            try:
                link.look_after(now, self._ping_seconds, self._pong_seconds)
            except Exception as broken:  # one link must not end the looking after all others
                self._journal.warning("a link broke", why=repr(broken))
                link.cut()
        if self._links:
            self._timer = loop.call_later(LOOK_SECONDS, self._look)
