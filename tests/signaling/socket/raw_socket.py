"""A bare WebSocket, for frames that no client library would send, and for those that none would understand."""

import asyncio
import json
from typing import Any, cast

import aiohttp


class RawSocket:
    """Frames as they are."""

    def __init__(self, wire: aiohttp.ClientWebSocketResponse) -> None:
        self.wire = wire

    async def text(self) -> str:
        """The next text frame but Engine.IO's pings. Raises AssertionError when the server closed."""
        message = await self.message()
        assert isinstance(message, str), message
        return message

    async def message(self) -> str | bytes:
        """The next text or binary frame but Engine.IO's pings. Raises AssertionError when the server closed."""
        while True:
            message = await asyncio.wait_for(self.wire.receive(), 20)
            assert message.type in (aiohttp.WSMsgType.TEXT, aiohttp.WSMsgType.BINARY), message
            if message.data != "2":
                return cast("str | bytes", message.data)

    async def enter(self, room: str) -> None:
        """Come in as one who reads binary messages, and hear all that newcomers hear."""
        await self.send("enter", {"room": room, "binary": True})
        while (await self.event())[0] != "presence":
            pass

    async def send(self, event: str, payload: Any) -> None:
        """One event."""
        await self.wire.send_str("42" + json.dumps([event, payload]))

    async def binary(self, kind: int) -> bytes:
        """The next binary message of a kind; what comes before is left aside."""
        while True:
            message = await self.message()
            if isinstance(message, bytes) and message[0] == kind:
                return message

    async def event(self) -> tuple[str, Any]:
        """The next Socket.IO event."""
        text = await self.text()
        assert text.startswith("42"), text
        name, payload = json.loads(text[2:])
        return name, payload

    async def refusal(self) -> Any:
        """The next event, which is a refusal."""
        name, payload = await self.event()
        assert name == "refused", (name, payload)
        return payload

    async def closed(self) -> int:
        """The close code, once the server has closed."""
        while True:
            message = await asyncio.wait_for(self.wire.receive(), 20)
            if message.type in (aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR):
                return self.wire.close_code or 0
