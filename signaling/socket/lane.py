"""Fan-out: one frame is encoded once and handed to every member's outbox; nobody ever waits for a slow reader."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any, Protocol

import msgspec
from structlog.typing import FilteringBoundLogger

from rooms.ids import ParticipantId
from signaling.socket.forms import FromServer

Send = Callable[[Any], Awaitable[None]]
"""An ASGI `send`."""

LOSSY_BYTES = 64 * 1024
"""Unsent bytes above which a member gets no wet ink, cursors or presence."""

LEVEL_BYTES = LOSSY_BYTES // 4
"""Unsent bytes below which a member who fell behind is told the heads."""

DURABLE_BYTES = 1024 * 1024
"""Unsent bytes above which a member gets no entries: told the heads once it has caught up, it reads what it lacks."""

CUT_BYTES = 4 * DURABLE_BYTES
"""Unsent bytes above which a member is sent away, whatever they are."""

PACED_BYTES = 256 * 1024
"""`drained` waits until no more than this is unsent."""

TRY_AGAIN_LATER = 1013
"""RFC 6455 §7.4.1 and its IANA registry: the client reconnects by itself."""

HANG_UP_SECONDS = 2.0
"""How long a client may take to answer the closing (RFC 6455 §7.1.1)."""

READ_AGAIN = frozenset({"entries", "heads", "presence"})
"""What a member who fell behind does not get: it is told anew, or reads it, once it has caught up."""


@dataclass(slots=True)
class Tally:
    """What a lane has done so far, for those who watch it."""

    written_bytes: int = 0
    """To the members' connections, before TLS."""
    dropped_messages: int = 0
    """Lossy ones, once for each member who was too slow for them."""
    resyncs: int = 0
    """How often a member who had fallen behind was level again, and told to read."""


class Lane(Protocol):
    """Carries messages to members in the order in which they were written to each. `write` never blocks."""

    def join(self, member: ParticipantId, send: Send, hang_up: Callable[[], None]) -> None:
        """A connection was accepted: `send` is its ASGI send, `hang_up` ends it whatever it is doing."""
        ...

    def part(self, member: ParticipantId) -> None:
        """A connection is gone: what was not sent is dropped."""
        ...

    def write(
        self, members: Iterable[ParticipantId], event: str, payload: FromServer | msgspec.Raw, *, lossy: bool = False
    ) -> None:
        """Queue a message for each member. `lossy` ones are dropped first, then what can be read again."""
        ...

    def write_binary(self, members: Iterable[ParticipantId], payload: bytes, *, lossy: bool = False) -> None:
        """Queue one binary WebSocket message for each member, in its place among the others.

        Who is far behind does without: `when_level` brings them what they lack.
        """
        ...

    def close(self, member: ParticipantId, code: int, *, for_good: bool = False) -> None:
        """Close after what is queued; `for_good` tells the client not to come back by itself."""
        ...

    async def drained(self, member: ParticipantId) -> None:
        """Wait until the member has little unsent, or is gone: for those who write a lot to one member."""
        ...

    def when_level(self, tell: Callable[[ParticipantId], None]) -> None:
        """`tell` is called for a member who fell behind and has caught up: time to say how far the channels go."""
        ...

    def tally(self) -> Tally:
        """So far, those who have gone included."""
        ...

    async def stop(self) -> None:
        """Everybody was closed: cut those who do not go."""
        ...


class _Outbox:
    """What one member has not been sent yet, and the task that sends it."""

    def __init__(
        self, send: Send, hang_up: Callable[[], None], level: Callable[[], None], journal: FilteringBoundLogger
    ) -> None:
        self._send = send
        self._hang_up = hang_up
        self._level = level
        self._journal = journal
        self._frames: deque[tuple[str | bytes, int]] = deque()
        self._wake = asyncio.Event()
        self._low = asyncio.Event()
        self._low.set()
        self._close_code: int | None = None
        self._is_broken = False
        self.unsent_bytes = 0
        self.written_bytes = 0
        self.is_behind = False
        self.task = asyncio.get_running_loop().create_task(self._pump())

    def put(self, frame: str | bytes, size_bytes: int) -> None:
        if self._close_code is not None or self._is_broken:
            return
        self._frames.append((frame, size_bytes))
        self.unsent_bytes += size_bytes
        if self.unsent_bytes > PACED_BYTES:
            self._low.clear()
        self._wake.set()

    def close(self, code: int) -> None:
        """Once only; a client that does not answer the closing is cut."""
        if self._close_code is None:
            self._close_code = code
            self._wake.set()
            asyncio.get_running_loop().call_later(HANG_UP_SECONDS, self.cut)

    def cut(self) -> None:
        """End the connection, unless it has ended already."""
        if not self.task.done() or not self._is_broken:
            self._hang_up()

    def give_up(self) -> None:
        self._is_broken = True
        self._frames.clear()
        self.unsent_bytes = 0
        self._low.set()
        self.task.cancel()

    async def low(self) -> None:
        await self._low.wait()

    async def _pump(self) -> None:
        try:
            while True:
                while self._frames:
                    frame, size_bytes = self._frames.popleft()
                    kind = "text" if isinstance(frame, str) else "bytes"
                    await self._send({"type": "websocket.send", kind: frame})
                    self.unsent_bytes -= size_bytes
                    self.written_bytes += size_bytes
                    if self.unsent_bytes <= PACED_BYTES:
                        self._low.set()
                    if self.is_behind and self.unsent_bytes <= LEVEL_BYTES:
                        self.is_behind = False
                        self._level()
                if self._close_code is not None:
                    await self._send({"type": "websocket.close", "code": self._close_code})
                    return
                self._wake.clear()
                await self._wake.wait()
        except Exception as gone:
            # The server below us says in its own ways that the connection is closed; the reading side notices too.
            self._journal.debug("a frame had no reader", why=repr(gone))
        self._is_broken = True
        self._low.set()


class PlainLane(Lane):
    """Through ASGI `send`, which waits for the client's TCP window: so each member has a bounded outbox and a task.

    A Socket.IO event is the text `42["event",payload]`: Engine.IO message, Socket.IO event (protocol 5, no namespace).
    """

    def __init__(self, journal: FilteringBoundLogger) -> None:
        self._journal = journal
        self._outboxes: dict[ParticipantId, _Outbox] = {}
        self._encoder = msgspec.json.Encoder()
        self._tell_level: Callable[[ParticipantId], None] = tell_nobody
        self._past = Tally()

    def join(self, member: ParticipantId, send: Send, hang_up: Callable[[], None]) -> None:
        """As `Lane.join`."""
        self._outboxes[member] = _Outbox(send, hang_up, lambda: self._be_level(member), self._journal)

    def part(self, member: ParticipantId) -> None:
        """As `Lane.part`."""
        outbox = self._outboxes.pop(member, None)
        if outbox is not None:
            outbox.give_up()
            self._past.written_bytes += outbox.written_bytes

    def write(
        self, members: Iterable[ParticipantId], event: str, payload: FromServer | msgspec.Raw, *, lossy: bool = False
    ) -> None:
        """As `Lane.write`. HOT PATH: encoded once, then one append per member."""
        frame, size_bytes = "", 0
        for member in members:
            outbox = self._outboxes.get(member)
            if outbox is None:
                continue
            if lossy and (outbox.is_behind or outbox.unsent_bytes > LOSSY_BYTES):
                self._past.dropped_messages += 1
                continue
            if outbox.is_behind and event in READ_AGAIN:
                continue
            if not frame:
                body = self._encoder.encode(payload)
                frame = f'42["{event}",{body.decode()}]'
                size_bytes = len(body) + len(event) + 7
            self._put(member, outbox, frame, size_bytes)

    def write_binary(self, members: Iterable[ParticipantId], payload: bytes, *, lossy: bool = False) -> None:
        """As `Lane.write_binary`. HOT PATH: one append per member."""
        for member in members:
            outbox = self._outboxes.get(member)
            if outbox is None:
                continue
            if lossy and (outbox.is_behind or outbox.unsent_bytes > LOSSY_BYTES):
                self._past.dropped_messages += 1
            elif not outbox.is_behind:
                self._put(member, outbox, payload, len(payload))

    def close(self, member: ParticipantId, code: int, *, for_good: bool = False) -> None:
        """As `Lane.close`."""
        outbox = self._outboxes.get(member)
        if outbox is not None:
            if for_good:
                outbox.put("41", 2)  # Socket.IO's own DISCONNECT: its clients do not reconnect after it
            outbox.close(code)

    async def drained(self, member: ParticipantId) -> None:
        """As `Lane.drained`."""
        outbox = self._outboxes.get(member)
        if outbox is not None:
            await outbox.low()

    def when_level(self, tell: Callable[[ParticipantId], None]) -> None:
        """As `Lane.when_level`."""
        self._tell_level = tell

    def tally(self) -> Tally:
        """As `Lane.tally`; what the server below us adds to a message is not counted."""
        here = sum(outbox.written_bytes for outbox in self._outboxes.values())
        return replace(self._past, written_bytes=self._past.written_bytes + here)

    async def stop(self) -> None:
        """As `Lane.stop`: the server below has its own deadline."""

    def _be_level(self, member: ParticipantId) -> None:
        self._past.resyncs += 1
        self._tell_level(member)

    def _put(self, member: ParticipantId, outbox: _Outbox, frame: str | bytes, size_bytes: int) -> None:
        outbox.put(frame, size_bytes)
        if outbox.unsent_bytes > CUT_BYTES:
            self._journal.info("a reader fell too far behind", participant=member, unsent_bytes=outbox.unsent_bytes)
            outbox.close(TRY_AGAIN_LATER)
        elif outbox.unsent_bytes > DURABLE_BYTES and not outbox.is_behind:
            self._journal.info("a reader fell behind", participant=member, unsent_bytes=outbox.unsent_bytes)
            outbox.is_behind = True


def tell_nobody(member: ParticipantId) -> None:
    """Nobody wants to know."""
