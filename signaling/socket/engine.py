"""Socket.IO as we use it: the handshake of every connection, and on the plain lane its pings and closing too."""

import logging
from typing import Any

import socketio

from signaling.socket.doorway import MAX_MESSAGE_BYTES

PING_SECONDS = 10
PONG_SECONDS = 8


def socket_io() -> Any:
    """With our own log, WebSocket only, and no origin check but the gate's."""
    quiet = logging.getLogger("ribambelle.socketio")
    quiet.setLevel(logging.ERROR)
    return socketio.AsyncServer(
        async_mode="asgi",
        async_handlers=False,
        transports=["websocket"],
        allow_upgrades=False,
        cors_allowed_origins=[],
        ping_interval=PING_SECONDS,
        ping_timeout=PONG_SECONDS,
        max_http_buffer_size=MAX_MESSAGE_BYTES,
        logger=quiet,
        engineio_logger=quiet,
    )
