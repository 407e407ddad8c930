"""The front door: Hypercorn on our own socket and loop, over TLS where there is a certificate."""

import asyncio
import logging
from socket import socket
from ssl import SSLContext
from typing import Any, cast

import hypercorn.asyncio
from hypercorn.config import Config
from structlog.typing import FilteringBoundLogger

from hub.lifecycle import DRAIN_SECONDS
from hub.proxies import ASGI

GRACE_SECONDS = 1.5
"""How long a page that is being answered may take when the hub stops."""


class _Config(Config):
    """Hypercorn's, with a TLS context of our own instead of files that it would read once."""

    tls: SSLContext | None = None

    @property
    def ssl_enabled(self) -> bool:
        """Whether the listener speaks TLS."""
        return self.tls is not None

    def create_ssl_context(self) -> SSLContext | None:
        """Ours."""
        return self.tls


class FrontDoor:
    """Opens once; is shut (nobody new) before it is closed (nobody left)."""

    def __init__(self, asgi: ASGI, journal: FilteringBoundLogger, tls: SSLContext | None) -> None:
        self._asgi = asgi
        self._journal = journal
        self._tls = tls
        self._released = asyncio.Event()
        self._serving: asyncio.Task[None] | None = None

    def open(self, listening: socket) -> None:
        """Answer from now on."""
        config = _Config()
        config.tls = self._tls
        config.bind = [f"fd://{listening.detach()}"]
        config.alpn_protocols = ["http/1.1"]  # a WebSocket over h2 would go past the lane
        config.h11_max_incomplete_size = 32 * 1024
        config.graceful_timeout = DRAIN_SECONDS  # `close` is less patient
        config.include_server_header = False
        config.errorlog = logging.getLogger("hypercorn.error")
        serving = hypercorn.asyncio.serve(
            cast(Any, self._asgi), config, shutdown_trigger=cast(Any, self._released.wait)
        )
        self._serving = asyncio.create_task(serving)

    async def wait(self, stopping: asyncio.Event) -> None:
        """Until `stopping` is set. Raises what ended the serving before."""
        stopped = asyncio.create_task(stopping.wait())
        try:
            if self._serving is not None:
                await asyncio.wait((self._serving, stopped), return_when=asyncio.FIRST_COMPLETED)
                if self._serving.done():
                    self._serving.result()
        finally:
            stopped.cancel()

    async def shut(self) -> None:
        """Take nobody more; who is in may stay for now."""
        self._released.set()
        await asyncio.sleep(0)

    async def close(self) -> None:
        """Let what is being answered come to its end, leave behind what hangs."""
        if self._serving is None:
            return
        _, hanging = await asyncio.wait((self._serving,), timeout=GRACE_SECONDS)
        if hanging:
            self._journal.warning("connections left behind")
            self._serving.cancel()
        await asyncio.gather(self._serving, return_exceptions=True)
