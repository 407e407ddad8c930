"""A network with weather: a UDP proxy before the plane that loses by pattern and lets through so much a second."""

import asyncio
import re
from collections.abc import Callable

Loses = Callable[[int], bool]
"""Whether the media datagram with this number (from 0) is lost."""

_HEADERS_BYTES = 28  # of IPv4 and UDP: they take their part of a line
_QUEUE_SECONDS = 0.3  # an ordinary router's buffer: what would wait longer is dropped


def never(number: int) -> bool:
    return False


def one_in(count: int) -> Loses:
    """Every so many-th datagram is lost, never two in a row for counts above one."""
    return lambda number: number % count == count // 2


class Way:
    """One direction: its losses, its rate, and what it let through."""

    def __init__(self) -> None:
        self.loses: Loses = never
        self.bps: float | None = None
        self.media = self.lost = self.octets = 0
        self._free_at = 0.0

    @property
    def queue_seconds(self) -> float:
        """How long what comes now would wait."""
        return max(0.0, self._free_at - asyncio.get_running_loop().time())

    def carry(self, datagram: bytes, put: Callable[[bytes], None]) -> None:
        """Checks and handshakes are never lost by pattern; the rate holds for everything."""
        loop = asyncio.get_running_loop()
        if 128 <= datagram[0] <= 191:
            self.media += 1
            if self.loses(self.media - 1):
                self.lost += 1
                return
        self.octets += len(datagram)
        if self.bps is None:
            put(datagram)
            return
        now = loop.time()
        start = max(now, self._free_at)
        if start - now > _QUEUE_SECONDS:
            self.lost += 1
            return
        self._free_at = start + (len(datagram) + _HEADERS_BYTES) * 8 / self.bps
        loop.call_at(self._free_at, put, datagram)


class Weather:
    """Between a client's connections and the plane; what the plane writes is handed to the client through `behind`."""

    def __init__(self, port: int) -> None:
        self._plane = ("127.0.0.1", port)
        self.up, self.down = Way(), Way()
        self._inner: dict[tuple[str, int], asyncio.Future[asyncio.DatagramTransport]] = {}
        """By the client's address, so that the plane sees as many addresses as the client has."""

    async def start(self) -> "Weather":
        loop = asyncio.get_running_loop()
        self._outer, _ = await loop.create_datagram_endpoint(
            lambda: _Ear(self._from_client), local_addr=("127.0.0.1", 0)
        )
        self.port = self._outer.get_extra_info("sockname")[1]
        return self

    def behind(self, sdp: str) -> str:
        """The plane's description with our port in the place of its own."""
        return re.sub(r"(a=candidate:.* 127\.0\.0\.1) \d+ (typ host)", rf"\1 {self.port} \2", sdp)

    def _from_client(self, datagram: bytes, client: tuple[str, int]) -> None:
        if client not in self._inner:
            self._inner[client] = asyncio.ensure_future(self._way_in(client))
        inner = self._inner[client]
        if inner.done():  # what comes before is a check, and is repeated
            self.up.carry(datagram, inner.result().sendto)

    async def _way_in(self, client: tuple[str, int]) -> asyncio.DatagramTransport:
        def back(datagram: bytes, _: tuple[str, int]) -> None:
            self.down.carry(datagram, lambda data: self._outer.sendto(data, client))

        transport, _ = await asyncio.get_running_loop().create_datagram_endpoint(
            lambda: _Ear(back), remote_addr=self._plane
        )
        return transport

    def close(self) -> None:
        self._outer.close()
        for inner in self._inner.values():
            if inner.done():
                inner.result().close()


class _Ear(asyncio.DatagramProtocol):
    def __init__(self, hear: Callable[[bytes, tuple[str, int]], None]) -> None:
        self._hear = hear

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        if data:
            self._hear(data, addr)
