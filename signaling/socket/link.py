"""A link: one WebSocket whose transport is ours, written to without waiting and read from without a task."""

import asyncio
from collections.abc import Callable

from signaling.socket.frames import Decoder, Malformed, Opcode, close_frame, frame
from signaling.socket.lane import CUT_BYTES, DURABLE_BYTES, HANG_UP_SECONDS, LEVEL_BYTES, LOSSY_BYTES

STALL_SECONDS = 10.0
"""A client that has taken nothing for so long, though something waits for it, is cut."""

PING_FRAME = frame(Opcode.TEXT, b"2")
"""Engine.IO's own ping, which its clients wait for; they answer `3`."""

Take = Callable[[int, bytes], None]
"""Is handed the opcode (text or binary) and payload of each message, in order."""


class Link(asyncio.Protocol):
    """Owned by the lane. Frames are gathered and written together at the end of the loop's turn."""

    __slots__ = (
        "_decoder", "_flushed_bytes", "_gathered", "_is_heard", "_is_lost", "_lost", "_moved_at", "_on_dirty",
        "_pinged_at", "_slice_bytes", "_take", "_waiters", "cut_at", "gathered_bytes", "is_behind", "is_choked",
        "is_closing", "on_level", "transport", "written_bytes",
    )  # fmt: skip

    def __init__(
        self,
        take: Take,
        lost: Callable[[], None],
        on_dirty: Callable[["Link"], None],
        *,
        max_message_bytes: int,
        now: float,
    ) -> None:
        self._take = take
        self._lost = lost
        self._on_dirty = on_dirty
        self._decoder = Decoder(max_message_bytes)
        self._gathered: list[bytes] = []
        self._waiters: list[asyncio.Future[None]] | None = None
        self._flushed_bytes = 0
        self._moved_at = now
        self._pinged_at = now
        self._slice_bytes = 0
        self._is_heard = True
        self._is_lost = False
        self.gathered_bytes = 0
        self.written_bytes = 0
        self.is_choked = False
        self.is_behind = False
        self.is_closing = False
        self.cut_at = float("inf")
        self.on_level: Callable[[], None] | None = None
        self.transport: asyncio.Transport | None = None

    def adopt(self, transport: asyncio.Transport) -> None:
        """Ours from now on; `set_protocol` calls no `connection_made`. One that broke before has told its former owner
        and will tell us nothing: that link is lost at once.
        """
        if transport.is_closing():
            self.connection_lost(None)
            return
        self.transport = transport
        if transport.get_extra_info("sslcontext") is not None:
            # asyncio's TLS encrypts a piece whole before it asks the kernel, and loses sight of it: in slices it is
            # told in between that nobody reads, and counts what waits.
            self._slice_bytes = LOSSY_BYTES
        transport.set_write_buffer_limits(high=LOSSY_BYTES, low=LEVEL_BYTES)

    # --- out ---

    def put(self, data: bytes) -> None:
        """HOT PATH: one or several whole frames, written at the end of this turn of the loop."""
        if self.is_closing:
            return
        gathered = self._gathered
        if not gathered:
            self._on_dirty(self)
        gathered.append(data)
        self.gathered_bytes += len(data)

    def flush(self) -> None:
        """HOT PATH: write what was gathered in one piece."""
        gathered, transport = self._gathered, self.transport
        if not gathered or transport is None:
            return
        data = gathered[0] if len(gathered) == 1 else b"".join(gathered)
        gathered.clear()  # before the writing: the transport may ask us to pause in the middle of it, and then we weigh
        self.written_bytes += self.gathered_bytes
        self.gathered_bytes = 0
        if self._slice_bytes and len(data) > self._slice_bytes:
            for begin in range(0, len(data), self._slice_bytes):
                transport.write(data[begin : begin + self._slice_bytes])
        else:
            transport.write(data)
        if self.is_choked:
            self._weigh()

    @property
    def is_slow(self) -> bool:
        """Whether what may be lost should be."""
        return self.is_choked or self.gathered_bytes > LOSSY_BYTES

    @property
    def unsent_bytes(self) -> int:
        """What the kernel has not taken yet."""
        return 0 if self.transport is None else self.gathered_bytes + self.transport.get_write_buffer_size()

    def close(self, code: int, now: float) -> None:
        """After what is gathered; a client that does not answer is cut by `look_after`."""
        if self.is_closing:
            return
        self.put(close_frame(code))
        self.flush()
        self.is_closing = True
        self.cut_at = now + HANG_UP_SECONDS

    def cut(self) -> None:
        """At once, and without a word."""
        self.is_closing = True
        if self.transport is not None:
            self.transport.abort()

    async def drained(self) -> None:
        """Until little is unsent, or the link is gone."""
        self.flush()
        if self.is_choked and self.transport is not None:
            waiter = asyncio.get_running_loop().create_future()
            self._waiters = [*(self._waiters or ()), waiter]
            await waiter

    def look_after(self, now: float, ping_seconds: float, pong_seconds: float) -> None:
        """To be called every second or so (`now`: the loop's clock): pings, and cuts who is gone, stuck or too slow."""
        transport = self.transport
        if transport is None:
            return
        if now >= self.cut_at:
            self.cut()
            return
        unsent = transport.get_write_buffer_size()
        flushed = self.written_bytes - unsent
        if not unsent or flushed != self._flushed_bytes:
            self._flushed_bytes, self._moved_at = flushed, now
        elif now - self._moved_at >= STALL_SECONDS:
            self.cut()
            return
        if now - self._pinged_at >= ping_seconds and self._is_heard:
            self._is_heard = False
            self._pinged_at = now
            self.put(PING_FRAME)
        elif not self._is_heard and now - self._pinged_at >= pong_seconds:
            self.cut()

    def _weigh(self) -> None:
        unsent = self.unsent_bytes
        if unsent > CUT_BYTES:
            self.cut()
        elif unsent > DURABLE_BYTES:
            self.is_behind = True

    # --- called by the transport ---

    def data_received(self, data: bytes) -> None:
        """HOT PATH: each whole message is dealt with before the next one is looked at."""
        self._is_heard = True
        if self.transport is None or self.transport.is_closing():
            return  # what else was on the way is nothing to us
        try:
            messages = self._decoder.feed(data)
        except Malformed as no:
            self._fail(no.code)
            return
        for opcode, payload in messages:
            if opcode == Opcode.CLOSE:
                self._be_closed(payload)
                return
            if self.is_closing:
                continue
            if opcode <= Opcode.BINARY:
                self._take(opcode, payload)
            elif opcode == Opcode.PING and not self.is_choked:
                self.put(frame(Opcode.PONG, payload))

    def connection_lost(self, exc: Exception | None) -> None:
        """The end, whoever brought it about; told on once."""
        if self._is_lost:
            return
        self._is_lost = self.is_closing = True
        self.transport = None
        self._gathered.clear()
        self._wake()
        self._lost()

    def eof_received(self) -> bool:
        """A client that sends no more is gone: no WebSocket is half open."""
        return False

    def pause_writing(self) -> None:
        """The kernel takes no more for now."""
        self.is_choked = True
        self._weigh()

    def resume_writing(self) -> None:
        """Nearly everything is sent."""
        self.is_choked = False
        self._wake()
        if self.is_behind:
            self.is_behind = False
            if self.on_level is not None and not self.is_closing:
                self.on_level()

    def pause_reading(self) -> None:
        """Take nothing in for now; TCP tells the client."""
        if self.transport is not None and self.transport.is_reading():
            self.transport.pause_reading()

    def resume_reading(self) -> None:
        """Go on."""
        if self.transport is not None and not self.transport.is_reading() and not self.is_closing:
            self.transport.resume_reading()

    def _fail(self, code: int) -> None:
        """RFC 6455 §7.1.7: say why, read nothing more, and close."""
        self.put(close_frame(code))
        self.flush()
        self.is_closing = True
        if self.transport is not None:
            self.pause_reading()
            self.transport.close()
            self.cut_at = asyncio.get_running_loop().time() + HANG_UP_SECONDS

    def _be_closed(self, payload: bytes) -> None:
        """§5.5.1: answer with the same code, unless theirs is the answer."""
        if not self.is_closing:
            self.put(frame(Opcode.CLOSE, payload[:2]))
            self.flush()
            self.is_closing = True
        if self.transport is not None:
            self.transport.close()
            self.cut_at = asyncio.get_running_loop().time() + HANG_UP_SECONDS

    def _wake(self) -> None:
        waiters, self._waiters = self._waiters, None
        for waiter in waiters or ():
            if not waiter.done():
                waiter.set_result(None)
