"""How a connection comes onto the direct lane: Socket.IO makes the handshake, then lets go of it."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from signaling.socket.caller import Caller
from signaling.socket.direct_lane import DirectLane
from signaling.socket.frames import Opcode, frame
from signaling.socket.hardening import MAX_MESSAGE
from signaling.socket.intake import Begun, Binary, Intake, Sorter, Word
from signaling.socket.lane import Send
from signaling.socket.link import Link
from signaling.socket.tap import Lent

Receive = Callable[[], Awaitable[Any]]
"""An ASGI `receive`."""

App = Callable[[Any, Receive, Send], Awaitable[None]]
"""An ASGI application."""

NORMAL_CLOSURE = 1000
"""RFC 6455 §7.4.1."""

EXPEL_SECONDS = 0.5
"""Long enough for the close code to arrive; who floods does not answer it."""

_LEFT = {"type": "websocket.disconnect", "code": NORMAL_CLOSURE}


class Greeting:
    """What Socket.IO sees of one connection: accepted, opened, connected to the namespace, and gone.

    Once it has said `40{…}`, it is told that the client left. From there on the client is the link's: pings, events and
    closing need neither a task nor an object of the servers below.
    """

    __slots__ = (
        "_answered",
        "_caller",
        "_expel",
        "_gone",
        "_intake",
        "_is_connected",
        "_lane",
        "_lent",
        "_link",
        "_words",
    )

    def __init__(
        self,
        caller: Caller,
        sorter: Sorter,
        lane: DirectLane,
        transport: Lent,
        *,
        gone: Callable[[Caller], None],
        expel: Callable[[Caller], None],
    ) -> None:
        self._caller = caller
        self._lane = lane
        self._lent: Lent | None = transport
        self._gone = gone
        self._expel = expel
        # While Socket.IO greets; afterwards a client keeps neither.
        self._words: asyncio.Queue[Word | None] | None = asyncio.Queue(2)  # connect once, and the end
        self._answered: asyncio.Event | None = asyncio.Event()
        self._link: Link | None = None
        self._is_connected = False
        self._intake = Intake(sorter, self._hear, self._refuse, self._pause, self._resume)

    async def serve(self, engine: App, scope: Any, receive: Receive, send: Send) -> None:
        """Until the client is the link's alone, or is gone."""

        async def receive_word() -> Any:
            if self._link is None:
                return await receive()
            if self._words is None or await self._words.get() is None:
                return _LEFT
            return {"type": "websocket.receive", "bytes": None, "text": "40"}

        async def send_greeting(message: Any) -> None:
            if self._link is not None:
                self._say(message)
                return
            await send(message)
            if message["type"] == "websocket.accept":
                self._take_over()

        try:
            await engine(scope, receive_word, send_greeting)
            await self._see_off(receive)
        finally:
            if not self._is_connected:
                if self._link is not None:
                    self._link.cut()
                self._gone(self._caller)

    def _take_over(self) -> None:
        """From here on nothing of this connection reaches the HTTP server."""
        link = self._link = self._lane.link(
            self._caller.participant, self._take, self._lost, max_message_bytes=MAX_MESSAGE
        )
        if self._lent is not None:
            link.adopt(self._lent.take_back(link))
        self._lent = None

    async def _see_off(self, receive: Receive) -> None:
        """Let the HTTP server see that its connection is over, or it would say goodbye to a client who stays."""
        while self._link is not None:
            message = await receive()
            if message["type"] == "websocket.disconnect":
                return
            self._link.cut()  # it spoke before it was answered (RFC 6455 §4.1), and went on: its frames are torn apart

    def _say(self, message: Any) -> None:
        """One of Socket.IO's two packets; the second is the last that it has to say."""
        if self._link is None or self._is_connected:
            return
        if message["type"] != "websocket.send":
            self._link.cut()
            return
        text: str = message["text"]
        self._link.put(frame(Opcode.TEXT, text.encode()))
        if text.startswith("40"):
            self._is_connected = self._caller.is_on_direct_lane = True
            if self._answered is not None:
                self._answered.set()
            self._put(None)
            self._words = self._answered = None

    def _take(self, opcode: int, payload: bytes) -> None:
        self._intake.take(payload if opcode == Opcode.TEXT else Binary(payload))

    def _hear(self, word: Word) -> Begun:
        match word:
            case Word.CONNECT:
                self._put(word)
                return self._connected()
            case Word.DISCONNECT | Word.CLOSE:
                self._lane.close(self._caller.participant, NORMAL_CLOSURE)
            case Word.PONG:
                pass  # whatever comes in says that the client is there
        return True

    async def _connected(self) -> bool:
        """What a client says before it was answered waits for the answer."""
        if self._answered is not None:
            await self._answered.wait()
        return True

    def _put(self, word: Word | None) -> None:
        if self._words is not None and not self._words.full():
            self._words.put_nowait(word)

    def _refuse(self) -> None:
        self._expel(self._caller)
        if self._link is not None:
            asyncio.get_running_loop().call_later(EXPEL_SECONDS, self._link.cut)

    def _pause(self) -> None:
        if self._link is not None:
            self._link.pause_reading()

    def _resume(self) -> None:
        if self._link is not None:
            self._link.resume_reading()

    def _lost(self) -> None:
        self._intake.end()
        self._put(None)
        self._gone(self._caller)
