"""A TCP proxy before a real PostgreSQL that cuts the connection around the next COMMIT."""

import asyncio
from contextlib import suppress
from typing import Literal, Self
from urllib.parse import urlsplit, urlunsplit

Cut = Literal["before the commit arrives", "after the commit is done"]


class CuttingProxy:
    """Passes everything on; once armed, the next COMMIT never arrives, or its answer does not."""

    def __init__(self, url: str) -> None:
        self._target = urlsplit(url)
        self._port = 0
        self._server: asyncio.Server | None = None
        self._cut: Cut | None = None
        self._is_cutting_answer = False

    @property
    def url(self) -> str:
        """The same database through this proxy."""
        return urlunsplit(self._target._replace(netloc=f"{self._target.username}@127.0.0.1:{self._port}"))

    def arm(self, cut: Cut) -> None:
        """Cut around the next COMMIT, once."""
        self._cut = cut

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self._port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        upstream_reader, upstream = await asyncio.open_connection(self._target.hostname, self._target.port)
        with suppress(OSError):
            await asyncio.gather(
                self._to_server(reader, upstream, writer), self._to_client(upstream_reader, writer, upstream)
            )

    async def _to_server(
        self, source: asyncio.StreamReader, sink: asyncio.StreamWriter, client: asyncio.StreamWriter
    ) -> None:
        while data := await source.read(65_536):
            if self._cut is not None and b"COMMIT;" in data:
                cut, self._cut = self._cut, None
                if cut == "before the commit arrives":
                    break
                self._is_cutting_answer = True
            sink.write(data)
        sink.close()
        client.transport.abort()

    async def _to_client(
        self, source: asyncio.StreamReader, sink: asyncio.StreamWriter, server: asyncio.StreamWriter
    ) -> None:
        while data := await source.read(65_536):
            if self._is_cutting_answer:
                self._is_cutting_answer = False
                break
            sink.write(data)
        sink.transport.abort()
        server.close()
