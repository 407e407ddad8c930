"""Four guards around Hypercorn's WebSocket and TCP code, the only place where its internals are touched (design §9).

Measured on Hypercorn 0.18: permessage-deflate is always negotiated and inflates without limit (600 KB on the wire took
810 MB before sign-in); a message's size is looked at after it was buffered (one 200 MB frame was taken whole); a reader
that stops pins its memory and blocks the shutdown for ever.
"""

import asyncio
import inspect
from typing import Any

from hypercorn.asyncio import tcp_server
from hypercorn.events import Closed
from hypercorn.protocol import events, ws_stream

MAX_MESSAGE = 1024 * 1024
"""Characters or bytes of one inbound WebSocket message, before anything of ours sees it."""

WRITE_SECONDS = 10.0
"""A client that has taken nothing for so long is cut."""

_HOOKS = {
    (ws_stream.Handshake, "accept"): ["self", "subprotocol", "additional_headers"],
    (ws_stream.WebsocketBuffer, "extend"): ["self", "event"],
    (ws_stream.WSStream, "_handle_events"): ["self"],
    (tcp_server.TCPServer, "protocol_send"): ["self", "event"],
}
_NAMES = {
    ws_stream.Handshake: ["extensions"],
    ws_stream.WebsocketBuffer: ["length", "max_length", "FrameTooLargeError"],
    ws_stream.WSStream: ["buffer", "stream_id", "send"],
    tcp_server.TCPServer: ["writer", "protocol"],
}

_is_done = False


def check_hooks() -> None:
    """Raises RuntimeError where this Hypercorn is not the one that the guards were written for."""
    for (owner, name), parameters in _HOOKS.items():
        hook = getattr(owner, name, None)
        if hook is None or list(inspect.signature(hook).parameters) != parameters:
            raise RuntimeError(f"this Hypercorn has no {owner.__name__}.{name}({', '.join(parameters)})")
    for owner, names in _NAMES.items():
        source = inspect.getsource(owner)
        missing = [name for name in names if name not in source]
        if missing:
            raise RuntimeError(f"this Hypercorn's {owner.__name__} has no {', '.join(missing)}")


def harden() -> None:
    """Put the guards on, once per process. Raises RuntimeError if `check_hooks` does."""
    global _is_done
    if _is_done:
        return
    check_hooks()
    _never_inflate()
    _limit_before_growth()
    _close_after_overflow()
    _cut_stalled_readers()
    _is_done = True


def _never_inflate() -> None:
    """No extension is negotiated (RFC 7692 is optional for both sides)."""
    accept = ws_stream.Handshake.accept

    def accept_without_extensions(self: Any, subprotocol: Any, additional_headers: Any) -> Any:
        self.extensions = None
        return accept(self, subprotocol, additional_headers)

    ws_stream.Handshake.accept = accept_without_extensions  # type: ignore[method-assign]


def _limit_before_growth() -> None:
    extend = ws_stream.WebsocketBuffer.extend

    def extend_within_limit(self: Any, event: Any) -> None:
        if self.length + len(event.data) > min(self.max_length, MAX_MESSAGE):
            self.is_over = True
            raise ws_stream.FrameTooLargeError
        extend(self, event)

    ws_stream.WebsocketBuffer.extend = extend_within_limit  # type: ignore[method-assign]


def _close_after_overflow() -> None:
    """Hypercorn answers 1009 but reads on; the rest of the frame must not come in."""
    handle_events = ws_stream.WSStream._handle_events

    async def handle_events_then_close(self: Any) -> None:
        await handle_events(self)
        if getattr(self.buffer, "is_over", False):
            await self.send(events.StreamClosed(stream_id=self.stream_id))

    ws_stream.WSStream._handle_events = handle_events_then_close  # type: ignore[method-assign]


def _cut_stalled_readers() -> None:
    """`drain` waits for the peer's window, which may never open again; so does closing politely."""
    protocol_send = tcp_server.TCPServer.protocol_send

    async def protocol_send_in_time(self: Any, event: Any) -> None:
        deadline = asyncio.timeout(WRITE_SECONDS)
        try:
            async with deadline:
                await protocol_send(self, event)
        except TimeoutError:
            pass
        if deadline.expired():
            self.writer.transport.abort()
            await self.protocol.handle(Closed())

    tcp_server.TCPServer.protocol_send = protocol_send_in_time  # type: ignore[method-assign]
