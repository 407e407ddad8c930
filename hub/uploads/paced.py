"""A body that arrives no faster than it is read: the sender waits, and the memory holds little."""

import asyncio
from typing import Final

from hypercorn.typing import ASGIReceiveCallable
from quart import Request
from quart.asgi import ASGIHTTPConnection
from quart.wrappers.request import Body
from werkzeug.exceptions import RequestEntityTooLarge

MOST_WAITING_BYTES: Final = 1 << 18
"""What waits is handed out as one piece, and a form's parser refuses one of more than 500,000 bytes."""


class PacedBody(Body):
    """Of any length, or of `most_bytes`; whoever fills it waits in `room` while there is much in it."""

    def __init__(self) -> None:
        super().__init__(None, None)
        self._taken = asyncio.Event()
        self._came = 0
        self.most_bytes: int | None = None
        """Said by the door before it reads. More raises RequestEntityTooLarge there."""

    def append(self, data: bytes) -> None:
        """What has just come."""
        self._came += len(data)
        super().append(data)

    async def __anext__(self) -> bytes:
        """What there is now."""
        if self.most_bytes is not None and self._came > self.most_bytes:
            raise RequestEntityTooLarge
        try:
            return await super().__anext__()
        finally:
            self._taken.set()

    async def room(self) -> None:
        """Returns when there is room for more."""
        while len(self._data) > MOST_WAITING_BYTES and not self._complete.is_set():
            self._taken.clear()
            await self._taken.wait()


class PacedConnection(ASGIHTTPConnection):
    """Reads on from the server, and so from the network, only when the body has room."""

    async def handle_messages(self, request: Request, receive: ASGIReceiveCallable) -> None:
        """As Quart does it, but for the waiting."""
        while True:
            message = await receive()
            if message["type"] == "http.request":
                request.body.append(message.get("body", b""))
                if not message.get("more_body", False):
                    request.body.set_complete()
                if isinstance(request.body, PacedBody):
                    await request.body.room()
            elif message["type"] == "http.disconnect":
                return
