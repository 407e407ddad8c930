"""A TCP line between a client and a hub that a test can cut, block or slow, in either direction."""

import asyncio
import contextlib
import socket
from typing import Self

_PIECE_BYTES = 16_384


class Line:
    """Passes everything on. `is_blocked`: nothing goes through and nobody is told; `is_cut`: connections end."""

    def __init__(self, port: int, *, small: bool = False) -> None:
        """`small`: keep as little as possible in the kernel on the way down, so that a slow reader is seen at once."""
        self._port = port
        self._small = small
        self._server: asyncio.Server | None = None
        self._pairs: set[tuple[asyncio.StreamWriter, asyncio.StreamWriter]] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._free_down = asyncio.Event()
        self._free_up = asyncio.Event()
        self._free_down.set()
        self._free_up.set()
        self._is_cut = False
        self.bytes_down = 0

    @property
    def address(self) -> str:
        """Where clients connect."""
        assert self._server is not None
        return f"127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return self

    async def __aexit__(self, *_: object) -> None:
        self.cut()
        self.flow()
        if self._server is not None:
            self._server.close()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def cut(self) -> None:
        """End every connection and refuse new ones until `mend`."""
        self._is_cut = True
        for pair in list(self._pairs):
            for writer in pair:
                writer.transport.abort()

    def mend(self) -> None:
        """New connections get through again."""
        self._is_cut = False

    def block(self) -> None:
        """Nothing goes through in either direction; nobody is told."""
        self._free_down.clear()
        self._free_up.clear()

    def stop_reading(self) -> None:
        """What the hub sends is not taken any more."""
        self._free_down.clear()

    def flow(self) -> None:
        """Everything goes through again."""
        self._free_down.set()
        self._free_up.set()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        if self._is_cut:
            writer.transport.abort()
            return
        try:
            up_reader, up_writer = await self._connect()
        except OSError:
            writer.transport.abort()
            return
        pair = (writer, up_writer)
        self._pairs.add(pair)
        try:
            with contextlib.suppress(asyncio.CancelledError):  # streams would report it as an error of ours
                await asyncio.gather(
                    self._pass_on(reader, up_writer, self._free_up, is_down=False),
                    self._pass_on(up_reader, writer, self._free_down, is_down=True),
                )
        finally:
            self._pairs.discard(pair)
            for each in pair:
                each.close()

    async def _connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        wire = socket.socket()
        wire.setblocking(False)
        if self._small:
            wire.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        try:
            await asyncio.get_running_loop().sock_connect(wire, ("127.0.0.1", self._port))
        except OSError:
            wire.close()
            raise
        return await asyncio.open_connection(sock=wire, limit=_PIECE_BYTES)

    async def _pass_on(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, free: asyncio.Event, *, is_down: bool
    ) -> None:
        with contextlib.suppress(OSError):
            while True:
                await free.wait()
                piece = await reader.read(_PIECE_BYTES)
                await free.wait()
                if is_down:
                    self.bytes_down += len(piece)
                if not piece:
                    break
                writer.write(piece)
                await writer.drain()
        writer.close()
