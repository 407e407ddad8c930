"""The gate before Socket.IO: lets in who is signed in, and passes on only the few frames that the protocol needs."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from structlog.typing import FilteringBoundLogger

from rooms.errors import Code
from rooms.ids import ParticipantId
from signaling.socket.caller import Caller
from signaling.socket.doorway import MAX_MESSAGE_BYTES, Doorway
from signaling.socket.handshake import Denied, Handshake, Scope
from signaling.socket.lane import Lane, Send

Receive = Callable[[], Awaitable[Any]]
"""An ASGI `receive`."""

App = Callable[[Any, Receive, Send], Awaitable[None]]
"""An ASGI application."""

CALLER_KEY = "ribambelle.caller"
"""Where the caller stands in the scope that Socket.IO gets."""

POLICY_VIOLATION = 1008
"""RFC 6455 §7.4.1."""

MAX_SOCKETS_PER_LOGIN = 24
"""One browser with as many windows of the room would be a strange one."""


class Gate:
    """An ASGI application for WebSockets. Events go straight to the doors, in order, one at a time.

    Socket.IO below keeps the handshake, pings and closing. It never parses what people wrote, so that neither its
    JSON, its attachments, its acknowledgements nor a client's own `disconnect` event can do us any harm.
    """

    def __init__(
        self,
        engine: App,
        handshake: Handshake,
        doorway: Doorway,
        lane: Lane,
        journal: FilteringBoundLogger,
    ) -> None:
        self._engine = engine
        self._handshake = handshake
        self._doorway = doorway
        self._lane = lane
        self._journal = journal
        self._is_open = True
        self.callers: dict[ParticipantId, Caller] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One WebSocket, from its handshake to its end."""
        try:
            caller = await self._handshake.admit(scope)
        except Exception:
            self._journal.exception("handshake failed")
            caller = Denied(503, "try again")
        if isinstance(caller, Caller):
            caller = self._with_room_for(caller)
        if isinstance(caller, Denied):
            self._journal.info("socket denied", why=caller.reason)
            await receive()
            await _deny(scope, send, caller)
            return
        await self._serve(caller, scope, receive, send)

    def close(self) -> None:
        """Let nobody in any more."""
        self._is_open = False

    def gone(self, caller: Caller) -> None:
        """The connection ended, or will at once: no ghost remains in any room."""
        caller.is_gone = True
        caller.is_connected = False
        self.callers.pop(caller.participant, None)
        if caller.room is not None:
            caller.room.go(caller.participant)

    def _with_room_for(self, caller: Caller) -> Caller | Denied:
        if not self._is_open:
            return Denied(503, "the hub is stopping")
        if sum(other.token == caller.token for other in self.callers.values()) >= MAX_SOCKETS_PER_LOGIN:
            return Denied(429, "too many windows")
        return caller

    async def _serve(self, caller: Caller, scope: Scope, receive: Receive, send: Send) -> None:
        task = asyncio.current_task()
        was_hung_up = False

        def hang_up() -> None:
            nonlocal was_hung_up
            was_hung_up = True
            if task is not None:
                task.cancel()

        frames = _Frames(caller, receive, self._doorway, self._lane)
        self.callers[caller.participant] = caller
        self._lane.join(caller.participant, send, hang_up)
        try:
            await self._engine({**scope, CALLER_KEY: caller}, frames.receive, send)
        except asyncio.CancelledError:
            if not was_hung_up:
                raise
        finally:
            self.gone(caller)
            self._lane.part(caller.participant)


class _Frames:
    """What a client sends, frame by frame. Engine.IO 4 puts a digit before each packet: 4 is a message, and Socket.IO 5
    puts its own after that: 40 connect, 41 disconnect, 42 event.
    """

    def __init__(self, caller: Caller, receive: Receive, doorway: Doorway, lane: Lane) -> None:
        self._caller = caller
        self._receive = receive
        self._doorway = doorway
        self._lane = lane
        self._has_asked_to_connect = False

    async def receive(self) -> Any:
        """The next thing that Socket.IO has to know of; events are dealt with on the way."""
        while True:
            message = await self._receive()
            if message["type"] != "websocket.receive":
                return message
            packet = await self._sort(message.get("text"))
            if packet is not None:
                return {"type": "websocket.receive", "bytes": None, "text": packet}

    async def _sort(self, text: str | None) -> str | None:
        """The packet to pass on, if it is one of the few."""
        is_tolerable = True
        match text[:2] if text is not None else None:
            case _ if self._caller.is_gone:
                pass
            case "42" if text is not None and self._caller.is_connected:
                is_tolerable = await self._doorway.take(self._caller, text[2:])
            case "40" if not self._has_asked_to_connect:
                self._has_asked_to_connect = True
                return "40"
            case "41" | "3" | "1":
                return text[:2] if text is not None else None
            case _:
                is_oversized = text is not None and len(text) > MAX_MESSAGE_BYTES
                is_tolerable = self._doorway.refuse(self._caller, Code.OVERSIZED if is_oversized else Code.MALFORMED)
        if not is_tolerable:
            self._lane.close(self._caller.participant, POLICY_VIOLATION)
        return None


async def _deny(scope: Scope, send: Send, denied: Denied) -> None:
    """An HTTP answer where the server can give one (ASGI extension `websocket.http.response`), a refusal elsewhere."""
    if "websocket.http.response" not in (scope.get("extensions") or {}):
        await send({"type": "websocket.close", "code": POLICY_VIOLATION})
        return
    body = denied.reason.encode()
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
    await send({"type": "websocket.http.response.start", "status": denied.status, "headers": headers})
    await send({"type": "websocket.http.response.body", "body": body, "more_body": False})
