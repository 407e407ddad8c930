"""The far ends of the lanes under contract: each remembers what came, and can stop reading."""

import asyncio
import json
import socket
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from wsproto.connection import Connection, ConnectionType
from wsproto.events import BytesMessage, CloseConnection, TextMessage

from hub.https.certificate import CertificateFiles
from rooms.ids import ParticipantId
from signaling.socket.direct_lane import DirectLane
from signaling.socket.lane import Lane, PlainLane

Sent = str | bytes | int
"""A text, a binary message, or the code of a closing."""


class Wire(Protocol):
    """One member's connection, seen from the other side."""

    was_cut: bool

    def stop_reading(self) -> None:
        """Take nothing any more."""

    def go_on(self) -> None:
        """Read again."""

    async def heard(self) -> list[Sent]:
        """Everything that came so far, once nothing more comes."""

    def end(self) -> None:
        """The connection is over."""


async def join(lane: Lane, member: ParticipantId, files: tuple[Path, Path] | None = None) -> Wire:
    """A wire of the lane's own kind; a direct one over TLS where there are `files` with a certificate and a key."""
    if isinstance(lane, DirectLane):
        return await DirectWire.join(lane, member, files)
    assert isinstance(lane, PlainLane)
    return PlainWire(lane, member)


def events(heard: list[Sent]) -> list[Any]:
    """The Socket.IO events among what came."""
    return [json.loads(text[2:]) for text in heard if isinstance(text, str) and text.startswith("42")]


async def until(is_so: Callable[[], bool]) -> None:
    """Wait for something that comes by itself."""
    async with asyncio.timeout(10):
        while not is_so():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


class PlainWire:
    """The sending end of an ASGI connection."""

    def __init__(self, lane: PlainLane, member: ParticipantId) -> None:
        self._sent: list[Sent] = []
        self._is_reading = asyncio.Event()
        self._is_reading.set()
        self._is_broken = False
        self._lane = lane
        self._member = member
        self.was_cut = False
        lane.join(member, self._send, self._cut)

    def stop_reading(self) -> None:
        self._is_reading.clear()

    def go_on(self) -> None:
        self._is_reading.set()

    async def heard(self) -> list[Sent]:
        count = -1
        while count < len(self._sent):
            count = len(self._sent)
            for _ in range(10):
                await asyncio.sleep(0)
        return self._sent

    def end(self) -> None:
        self._is_broken = True
        self._is_reading.set()
        self._lane.part(self._member)

    async def _send(self, message: dict[str, Any]) -> None:
        await self._is_reading.wait()
        if self._is_broken:
            raise ConnectionError
        if message["type"] == "websocket.close":
            self._sent.append(message["code"])
        else:
            self._sent.append(message["bytes"] if message.get("bytes") is not None else message["text"])

    def _cut(self) -> None:
        self.was_cut = True


class DirectWire:
    """A client's socket, read by wsproto; the kernel between the two keeps as little as it can."""

    def __init__(self, near: socket.socket) -> None:
        self._near = near
        self._near.setblocking(False)
        self._client = Connection(ConnectionType.CLIENT)
        self._pieces: list[str | bytes] = []
        self._sent: list[Sent] = []
        self._is_reading = True
        self.was_cut = False

    @classmethod
    async def join(
        cls, lane: DirectLane, member: ParticipantId, files: tuple[Path, Path] | None = None
    ) -> "DirectWire":
        near, far = socket.socketpair()
        far.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4_096)
        near.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        transport, near = await (_plain_ends(far, near) if files is None else _secure_ends(far, near, files))
        wire = cls(near)
        link = lane.link(member, lambda opcode, payload: None, wire._lost, max_message_bytes=1_000)
        transport.set_protocol(link)
        link.adopt(transport)
        return wire

    def stop_reading(self) -> None:
        self._is_reading = False

    def go_on(self) -> None:
        self._is_reading = True

    async def heard(self) -> list[Sent]:
        quiet = 0
        while quiet < 5:
            quiet = 0 if self._is_reading and self._read() else quiet + 1
            await asyncio.sleep(0.002)
        return self._sent

    def end(self) -> None:
        self._near.close()

    def _read(self) -> bool:
        try:
            data = self._near.recv(1 << 20)
        except (BlockingIOError, ConnectionError, ssl.SSLError):
            return False
        if not data:
            return False
        self._client.receive_data(data)
        for event in self._client.events():
            if isinstance(event, CloseConnection):
                self._sent.append(int(event.code))
            elif isinstance(event, TextMessage | BytesMessage):
                self._take(event)
        return True

    def _take(self, event: TextMessage | BytesMessage) -> None:
        self._pieces.append(event.data if isinstance(event.data, str) else bytes(event.data))
        if event.message_finished:
            whole = self._pieces[0][:0].join(self._pieces)  # type: ignore[arg-type]
            self._sent.append(whole)
            self._pieces = []

    def _lost(self) -> None:
        self.was_cut = True


async def _plain_ends(far: socket.socket, near: socket.socket) -> tuple[asyncio.Transport, socket.socket]:
    transport, _ = await asyncio.get_running_loop().create_connection(asyncio.Protocol, sock=far)
    return transport, near


async def _secure_ends(
    far: socket.socket, near: socket.socket, files: tuple[Path, Path]
) -> tuple[asyncio.Transport, socket.socket]:
    """Both ends after their handshake, ours as the hub's listener makes it."""
    context = ssl.create_default_context(cafile=files[0])
    client = asyncio.create_task(asyncio.to_thread(context.wrap_socket, near, server_hostname="localhost"))
    transport, _ = await asyncio.get_running_loop().connect_accepted_socket(
        asyncio.Protocol, far, ssl=CertificateFiles(*files).context
    )
    return transport, await client
