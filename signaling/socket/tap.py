"""The tap: on our own loop a connection's transport is only lent to the HTTP server, and can be taken back."""

import asyncio
import inspect
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any, cast

from hypercorn.asyncio import tcp_server

Factory = Callable[[], asyncio.BaseProtocol]


class Lent:
    """What the HTTP server holds instead of a transport. Once the real one was taken back, it does nothing any more."""

    def __init__(self, transport: asyncio.Transport, server: asyncio.Protocol) -> None:
        self._transport: Any = transport
        self._server = server

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def take_back(self, protocol: asyncio.Protocol) -> asyncio.Transport:
        """The transport, with `protocol` in charge from now on; for the HTTP server the connection is over.

        Bytes that the server has taken in already stay with it: there are none after a handshake (RFC 6455 §4.1: a
        client waits for the answer before it says more), and whoever did not wait is seen by `receive` still yielding.
        """
        transport: asyncio.Transport = self._transport
        self._transport = _NOTHING
        transport.set_protocol(protocol)
        self._server.connection_lost(None)
        if not transport.is_reading():
            transport.resume_reading()
        return transport


class _Nothing(asyncio.Transport):
    """A transport that is closed."""

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Nothing to write to."""

    def write_eof(self) -> None:
        """Nothing to end."""

    def close(self) -> None:
        """It is."""

    def abort(self) -> None:
        """It is."""

    def is_closing(self) -> bool:
        """It is."""
        return True

    def pause_reading(self) -> None:
        """Nothing to read."""

    def resume_reading(self) -> None:
        """Nothing to read."""


_NOTHING = _Nothing()

_lent: ContextVar[Lent | None] = ContextVar("lent", default=None)
"""Set while a connection is made, so that the tasks born there, the ASGI application's too, inherit it."""


def lent() -> Lent | None:
    """The lent transport of the connection that this task serves; None on a loop without a tap."""
    return _lent.get()


def new_loop() -> asyncio.AbstractEventLoop:
    """A loop whose servers lend their transports; uvloop's where there is one. For `asyncio.Runner(loop_factory=…)`."""
    return cast(asyncio.AbstractEventLoop, _tapped(_base())())


def why_not(loop: asyncio.AbstractEventLoop) -> str | None:
    """Why no transport could be taken back on this loop from this Hypercorn; None where all is as we know it."""
    if not getattr(loop, "lends_transports", False):
        return "the loop has no tap"
    ends = inspect.signature(asyncio.StreamReaderProtocol.connection_lost)
    if list(ends.parameters) != ["self", "exc"]:
        return "StreamReaderProtocol.connection_lost is another one"
    source = inspect.getsource(tcp_server.TCPServer)
    for known in ("self.reader.at_eof()", "self.writer.write_eof()", "self.writer.wait_closed()", "handle(Closed())"):
        if known not in source:
            return f"Hypercorn's TCPServer has no {known}"
    return None


def _base() -> type[asyncio.AbstractEventLoop]:
    try:
        import uvloop
    except ImportError:
        return asyncio.SelectorEventLoop
    return cast(type[asyncio.AbstractEventLoop], uvloop.Loop)


def _tapped(base: type[Any]) -> type[Any]:
    class TappedLoop(base):  # type: ignore[misc]
        """`base`, with a tap at each of its servers."""

        lends_transports = True

        async def create_server(self, protocol_factory: Factory, *arguments: Any, **named: Any) -> Any:
            return await super().create_server(_lending(protocol_factory), *arguments, **named)

    return TappedLoop


def _lending(factory: Factory) -> Factory:
    def build() -> asyncio.BaseProtocol:
        protocol = factory()
        connection_made = protocol.connection_made

        def lend(transport: asyncio.BaseTransport) -> None:
            lent = Lent(cast(asyncio.Transport, transport), cast(asyncio.Protocol, protocol))
            token = _lent.set(lent)
            try:
                connection_made(cast(asyncio.BaseTransport, lent))
            finally:
                _lent.reset(token)

        protocol.connection_made = lend  # type: ignore[method-assign]
        return protocol

    return build
