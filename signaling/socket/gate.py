"""The gate before Socket.IO: lets in who is signed in, and passes on only the few frames that the protocol needs."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

from structlog.typing import FilteringBoundLogger

from rooms.ids import ParticipantId
from signaling.socket.caller import Caller
from signaling.socket.direct_lane import DirectLane
from signaling.socket.doorway import Doorway
from signaling.socket.greeting import Greeting
from signaling.socket.handshake import Denied, Handshake, Scope
from signaling.socket.intake import Binary, Sorter, Word
from signaling.socket.lane import Lane, Send
from signaling.socket.tap import lent
from signaling.socket.turnstile import Turnstile, places_of

Receive = Callable[[], Awaitable[Any]]
"""An ASGI `receive`."""

App = Callable[[Any, Receive, Send], Awaitable[None]]
"""An ASGI application."""

CALLER_KEY = "ribambelle.caller"
"""Where the caller stands in the scope that Socket.IO gets."""

POLICY_VIOLATION = 1008
"""RFC 6455 §7.4.1."""

GREETING_SECONDS = 10.0
"""Who opens a connection and does not ask to be connected by then is cut."""


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
        turnstile: Turnstile,
        journal: FilteringBoundLogger,
        direct: DirectLane | None = None,
    ) -> None:
        self._engine = engine
        self._direct = direct
        self._handshake = handshake
        self._doorway = doorway
        self._lane = lane
        self._turnstile = turnstile
        self._journal = journal
        self._is_open = True
        self._here: Counter[str] = Counter()
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
            if self._turnstile.may_tell():
                self._journal.info("socket denied", why=caller.reason, so_far=self._turnstile.denied)
            await receive()
            await _deny(scope, send, caller)
            return
        await self._serve(caller, scope, receive, send)

    def close(self) -> None:
        """Let nobody in any more."""
        self._is_open = False

    def keep_to_plain_lane(self) -> None:
        """Take over no transport: this server is not the one that we know."""
        self._direct = None

    def gone(self, caller: Caller) -> None:
        """The connection ended, or will at once: no ghost remains in any room."""
        caller.is_gone = True
        caller.is_connected = False
        if self.callers.pop(caller.participant, None) is not None:
            self._here.subtract(places_of(caller))
            self._here += Counter()  # keep what is above zero
        caller.step_out()

    def _with_room_for(self, caller: Caller) -> Caller | Denied:
        if not self._is_open:
            return Denied(503, "the hub is stopping")
        why = self._turnstile.why_not(caller, self._here)
        return caller if why is None else Denied(429, why)

    def _expel(self, caller: Caller) -> None:
        """More rubbish, or far more of anything, than any client would send: out, and not back for a while."""
        if caller.is_gone:
            return
        seconds = self._turnstile.punish(caller)
        self._journal.warning("cut for a flood", person=caller.actor.person, wait_seconds=seconds)
        self.gone(caller)
        self._lane.close(caller.participant, POLICY_VIOLATION)

    async def _serve(self, caller: Caller, scope: Scope, receive: Receive, send: Send) -> None:
        self.callers[caller.participant] = caller
        self._here.update(places_of(caller))
        task, loop = asyncio.current_task(), asyncio.get_running_loop()
        is_late = False

        def cut_who_is_late() -> None:
            nonlocal is_late
            if not caller.is_connected and not caller.is_gone and task is not None:
                is_late = True
                task.cancel()

        late = loop.call_later(GREETING_SECONDS, cut_who_is_late)
        try:
            await self._serve_on_its_lane(caller, scope, receive, send)
        except asyncio.CancelledError:
            if not is_late:
                raise
        finally:
            late.cancel()

    async def _serve_on_its_lane(self, caller: Caller, scope: Scope, receive: Receive, send: Send) -> None:
        transport = lent() if self._direct is not None else None
        if self._direct is not None and transport is not None and scope.get("http_version") == "1.1":
            greeting = Greeting(
                caller, Sorter(caller, self._doorway), self._direct, transport, gone=self.gone, expel=self._expel
            )
            await greeting.serve(self._engine, {**scope, CALLER_KEY: caller}, receive, send)
        else:
            await self._serve_plain(caller, scope, receive, send)

    async def _serve_plain(self, caller: Caller, scope: Scope, receive: Receive, send: Send) -> None:
        task = asyncio.current_task()
        was_hung_up = False

        def hang_up() -> None:
            nonlocal was_hung_up
            was_hung_up = True
            if task is not None:
                task.cancel()

        frames = _Frames(caller, receive, Sorter(caller, self._doorway), self._expel)
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
    """What a client sends, frame by frame, on the plain lane."""

    def __init__(self, caller: Caller, receive: Receive, sorter: Sorter, expel: Callable[[Caller], None]) -> None:
        self._caller = caller
        self._receive = receive
        self._sorter = sorter
        self._expel = expel

    async def receive(self) -> Any:
        """The next thing that Socket.IO has to know of; events are dealt with on the way."""
        while True:
            message = await self._receive()
            if message["type"] != "websocket.receive":
                return message
            text = message.get("text")
            sorted_out = self._sorter.sort(Binary(message.get("bytes") or b"") if text is None else text.encode())
            if isinstance(sorted_out, Word):
                return {"type": "websocket.receive", "bytes": None, "text": sorted_out.value.decode()}
            if not (sorted_out if isinstance(sorted_out, bool) else await sorted_out):
                self._expel(self._caller)


async def _deny(scope: Scope, send: Send, denied: Denied) -> None:
    """An HTTP answer where the server can give one (ASGI extension `websocket.http.response`), a refusal elsewhere."""
    if "websocket.http.response" not in (scope.get("extensions") or {}):
        await send({"type": "websocket.close", "code": POLICY_VIOLATION})
        return
    body = denied.reason.encode()
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
    await send({"type": "websocket.http.response.start", "status": denied.status, "headers": headers})
    await send({"type": "websocket.http.response.body", "body": body, "more_body": False})
