"""A small HTTP server for Prometheus alone, on a port of its own and on loopback: `GET /metrics`, nothing else."""

import asyncio
import contextlib

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from hub.lifecycle import not_bound

LOOPBACK = "127.0.0.1"
_PATIENCE_SECONDS = 5.0
_MAX_REQUEST_BYTES = 8 * 1024


class MetricsPort:
    """One answer a connection."""

    def __init__(self, registry: CollectorRegistry, port: int) -> None:
        self._registry = registry
        self.port = port
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        """Raises StartError where the port cannot be had."""
        try:
            self._server = await asyncio.start_server(self._answer, LOOPBACK, self.port, limit=_MAX_REQUEST_BYTES)
        except OSError as no:
            raise not_bound(no, "METRICS_PORT", LOOPBACK, self.port) from None
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Answer no more."""
        if self._server is not None:
            self._server.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(_PATIENCE_SECONDS):
                asked = await reader.readuntil(b"\r\n\r\n")
                writer.write(self._answer_to(asked))
                await writer.drain()
        except (TimeoutError, OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # whoever asks like that gets no answer
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    def _answer_to(self, asked: bytes) -> bytes:
        if not asked.startswith((b"GET /metrics ", b"GET /metrics?")):
            return b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        body = generate_latest(self._registry)
        head = f"HTTP/1.1 200 OK\r\nContent-Type: {CONTENT_TYPE_LATEST}\r\nContent-Length: {len(body)}\r\n"
        return f"{head}Connection: close\r\n\r\n".encode() + body
