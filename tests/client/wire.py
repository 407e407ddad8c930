"""Engine.IO 4 and Socket.IO 5 over one WebSocket, as far as docs/protocol.md needs them."""

import asyncio
import json
from types import TracebackType
from typing import Any, Self

import aiohttp

from tests.client.sign_in import Login

PATH = "/socket.io/?EIO=4&transport=websocket"
_HANDSHAKE_SECONDS = 20.0


class Lost(Exception):
    """The connection ended. `code` is the WebSocket's close code, 0 where there was none."""

    def __init__(self, code: int = 0) -> None:
        super().__init__(f"connection lost ({code})")
        self.code = code


class Wire:
    """One connection: `send` an event, `receive` the next one. Binary messages are kept apart in `binary_bytes`."""

    def __init__(self, login: Login) -> None:
        self._login = login
        self._http = aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())
        self._socket: aiohttp.ClientWebSocketResponse | None = None
        self._silence_seconds = _HANDSHAKE_SECONDS
        self.binary_bytes = 0

    async def __aenter__(self) -> Self:
        """Raises Lost where the server cannot be reached, PermissionError where it says no."""
        try:
            async with asyncio.timeout(_HANDSHAKE_SECONDS):
                self._socket = await self._http.ws_connect(
                    self._login.url(PATH), headers=self._login.headers, max_msg_size=0
                )
            opening = await self._packet()  # 0{"sid":…,"pingInterval":…,"pingTimeout":…}
            times = json.loads(opening[1:])
            self._silence_seconds = (times["pingInterval"] + times["pingTimeout"]) / 1000
            await self._socket.send_str("40")
            while not (await self._packet()).startswith("40"):
                pass
        except aiohttp.WSServerHandshakeError as no:
            await self._http.close()
            if no.status in (401, 403):
                raise PermissionError(no.status) from None
            raise Lost(no.status) from None
        except (aiohttp.ClientError, OSError, TimeoutError):
            await self._http.close()
            raise Lost from None
        except BaseException:
            await self._http.close()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._socket is not None:
            await self._socket.close()
        await self._http.close()

    async def send(self, event: str, payload: dict[str, Any]) -> None:
        """One event with one object. Raises Lost."""
        await self.send_text(f"42{json.dumps([event, payload])}")

    async def send_text(self, text: str) -> None:
        """A packet as it is. Raises Lost."""
        socket = self._open()
        try:
            await socket.send_str(text)
        except (aiohttp.ClientError, OSError):
            raise Lost(socket.close_code or 0) from None

    async def receive(self) -> tuple[str, Any]:
        """The next event; pings are answered on the way. Raises Lost."""
        while True:
            packet = await self._packet()
            if packet.startswith("42"):
                name, payload = json.loads(packet[2:])
                return name, payload
            if packet.startswith("41"):
                raise Lost(1000)

    async def _packet(self) -> str:
        socket = self._open()
        while True:
            try:
                async with asyncio.timeout(self._silence_seconds):
                    message = await socket.receive()
            except TimeoutError:  # the server pings; its silence means that it, or the way to it, is gone
                raise Lost from None
            if message.type is aiohttp.WSMsgType.BINARY:
                self.binary_bytes += len(message.data)
            elif message.type is not aiohttp.WSMsgType.TEXT:
                raise Lost(socket.close_code or 0)
            elif message.data == "2":
                await self.send_text("3")
            else:
                return str(message.data)

    def _open(self) -> aiohttp.ClientWebSocketResponse:
        if self._socket is None:
            raise Lost
        return self._socket
