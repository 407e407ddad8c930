"""ICE over TCP (RFC 6544): connections beside the UDP port, bounded, closed unless they begin with a signed check."""

import asyncio
import contextlib
import ipaddress
import socket
import time
from collections import Counter
from typing import Any, Protocol

from signaling.sfu.framing import Frames, FrameTooLong, frame
from signaling.sfu.guard import Drop
from signaling.sfu.ice import CONSENT_SECONDS, Address, TcpAddress
from signaling.sfu.srtp import MOST_PACKET_BYTES

_READ_BYTES = 16 * 1024  # then the loop's other work has its turn
_ACCEPTED_AT_ONCE = 32
_WAITING = 128  # connections that the kernel keeps for us
_FULL_PAUSE_SECONDS = 1.0  # the process has no file left: the kernel keeps the newcomers meanwhile

_GOODBYE_SECONDS = 0.5
"""A link that is no longer needed stays for the goodbye of DTLS."""

PROOF_SECONDS = 10.0
"""A browser sends its first check at once."""
STUCK_SECONDS = 10.0
"""A reader that takes nothing for so long is gone."""

# A whole school comes from one address (NAT); a browser makes one or two connections for each direction.
_MOST_LINKS, _MOST_LINKS_PER_HOST = 512, 256
_MOST_UNPROVEN, _MOST_UNPROVEN_PER_HOST = 128, 48

# What waits in our own buffer and in the kernel's together stays under half a second of an ordinary picture.
_KERNEL_BYTES = 48 * 1024
_CONGESTED_BYTES, _FREE_BYTES, _FULL_BYTES = 48 * 1024, 8 * 1024, 128 * 1024


class Inside(Protocol):
    """The media port, as its TCP connections see it."""

    def take(self, datagram: bytes, link: "TcpLink", now: float) -> bool:
        """Do with the datagram what is due to one from this address; False while the address is not proven."""

    def congested(self, link: "TcpLink", is_congested: bool) -> None:
        """The link cannot take a picture any more, or can again."""

    def lost(self, link: "TcpLink") -> None:
        """The link is closed."""


class TcpLink:
    """One connection. `sendto` is what a UDP socket has: it takes the datagram or raises, and never waits."""

    def __init__(self, sock: socket.socket, address: TcpAddress, inside: Inside, drops: dict[Drop, int]) -> None:
        self.address = address
        self.is_proven = False
        self._socket = sock
        self._inside = inside
        self._drops = drops
        self._frames = Frames(MOST_PACKET_BYTES)
        self._unsent = bytearray()
        self._is_congested = self._is_closed = False
        self._opened_at = self._heard_at = self._moved_at = time.monotonic()
        asyncio.get_running_loop().add_reader(sock.fileno(), self._read)

    def sendto(self, datagram: Any, _: Address) -> int:
        """Frame and send, or keep the rest for later. Raises BlockingIOError when too much waits, OSError when gone."""
        if self._is_closed:
            raise ConnectionResetError
        framed = frame(datagram)
        if self._unsent:
            if len(self._unsent) + len(framed) > _FULL_BYTES:
                raise BlockingIOError
            self._unsent += framed
            if len(self._unsent) > _CONGESTED_BYTES and not self._is_congested:
                self._is_congested = True
                self._inside.congested(self, True)
            return len(framed)
        try:
            sent = self._socket.send(framed)
        except BlockingIOError:
            sent = 0
        if sent < len(framed):
            self._unsent += framed[sent:]
            self._moved_at = time.monotonic()
            asyncio.get_running_loop().add_writer(self._socket.fileno(), self._write)
        return len(framed)

    def _write(self) -> None:
        try:
            del self._unsent[: self._socket.send(self._unsent)]
        except BlockingIOError:
            return
        except OSError:
            self.close()
            return
        self._moved_at = time.monotonic()
        if not self._unsent:
            asyncio.get_running_loop().remove_writer(self._socket.fileno())
        if self._is_congested and len(self._unsent) <= _FREE_BYTES:
            self._is_congested = False
            self._inside.congested(self, False)

    def _read(self) -> None:
        try:
            data = self._socket.recv(_READ_BYTES)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self.close()
            return
        self._heard_at = now = time.monotonic()
        try:
            for datagram in self._frames.cut(data):
                # Whoever does not begin with a signed check is no browser of ours, and is not listened to further.
                self.is_proven = self._inside.take(datagram, self, now)
                if not self.is_proven:
                    self._drops[Drop.TCP_UNPROVEN] += 1
                    self.close()
                if self._is_closed:
                    return
        except FrameTooLong:
            self._drops[Drop.OVERSIZED] += 1
            self.close()

    def expire(self, now: float) -> None:
        """Close what proved nothing in time, what fell silent, and what takes nothing."""
        is_late = not self.is_proven and now - self._opened_at > PROOF_SECONDS
        is_silent = now - self._heard_at > CONSENT_SECONDS
        is_stuck = bool(self._unsent) and now - self._moved_at > STUCK_SECONDS
        if is_late or is_silent or is_stuck:
            self._drops[Drop.TCP_SILENT] += 1
            self.close()

    def dismiss(self) -> None:
        """Listen no more, and close when the goodbye is out."""
        if not self._is_closed:
            loop = asyncio.get_running_loop()
            loop.remove_reader(self._socket.fileno())
            loop.call_later(_GOODBYE_SECONDS, self.close)

    def close(self) -> None:
        """End it, and tell; again does nothing."""
        if self._is_closed:
            return
        self._is_closed = True
        loop = asyncio.get_running_loop()
        loop.remove_reader(self._socket.fileno())
        loop.remove_writer(self._socket.fileno())
        self._socket.close()
        self._unsent.clear()
        self._inside.lost(self)


class TcpDoor:
    """Takes connections in, so many and no more; knows them by their address."""

    def __init__(self, inside: Inside, drops: dict[Drop, int]) -> None:
        self._inside = inside
        self._drops = drops
        self._links: dict[Address, TcpLink] = {}
        self._per_host: Counter[str] = Counter()

    def __len__(self) -> int:
        return len(self._links)

    def accept(self, listener: socket.socket) -> None:
        """A listener has newcomers."""
        for _ in range(_ACCEPTED_AT_ONCE):
            try:
                sock, name = listener.accept()
            except BlockingIOError:
                return
            except ConnectionError:  # gone again before we looked
                continue
            except OSError:
                self._pause(listener)
                return
            if self._has_room(_host_of(name[0])):
                self._let_in(sock, (name[0], name[1], "tcp"))
            else:
                self._drops[Drop.TCP_CROWDED] += 1
                sock.close()

    def _pause(self, listener: socket.socket) -> None:
        """accept(2) leaves the newcomer in the queue when it fails: without a pause the loop would do nothing else."""
        self._drops[Drop.SOCKET_ERROR] += 1
        loop = asyncio.get_running_loop()
        loop.remove_reader(listener.fileno())

        def again() -> None:
            if listener.fileno() >= 0:
                loop.add_reader(listener.fileno(), self.accept, listener)

        loop.call_later(_FULL_PAUSE_SECONDS, again)

    def _has_room(self, host: str) -> bool:
        if len(self._links) >= _MOST_LINKS or self._per_host[host] >= _MOST_LINKS_PER_HOST:
            return False
        unproven = [link.address for link in self._links.values() if not link.is_proven]
        own = sum(_host_of(address[0]) == host for address in unproven)
        return len(unproven) < _MOST_UNPROVEN and own < _MOST_UNPROVEN_PER_HOST

    def _let_in(self, sock: socket.socket, address: TcpAddress) -> None:
        try:
            sock.setblocking(False)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            # The kernel would keep seconds of a picture that nobody wants to see any more.
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _KERNEL_BYTES)
        except OSError:  # reset at once
            sock.close()
            return
        self._links[address] = TcpLink(sock, address, self._inside, self._drops)
        self._per_host[_host_of(address[0])] += 1

    def forget(self, link: TcpLink) -> None:
        """It is closed."""
        if self._links.pop(link.address, None) is not None:
            host = _host_of(link.address[0])
            self._per_host[host] -= 1
            if not self._per_host[host]:
                del self._per_host[host]

    def cut(self, address: Address) -> None:
        """The link from this address, if it is one, is no longer needed."""
        link = self._links.get(address)
        if link is not None:
            link.dismiss()

    def expire(self, now: float) -> None:
        """Once a second: close what nobody needs."""
        for link in list(self._links.values()):
            link.expire(now)

    def close(self) -> None:
        """Close every link."""
        for link in list(self._links.values()):
            link.close()


def listen(host: str, port: int) -> socket.socket:
    """A listening socket. Raises OSError when the port is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # after a restart, old connections still linger
        if family == socket.AF_INET6:
            sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        sock.bind((host, port))
        sock.listen(_WAITING)
    except OSError:
        sock.close()
        raise
    return sock


def _host_of(host: str) -> str:
    """What counts as one place: an IPv4 address, or the /64 that one household or school has of IPv6."""
    with contextlib.suppress(ValueError):
        address = ipaddress.ip_address(host.partition("%")[0])
        if isinstance(address, ipaddress.IPv6Address):
            return str(ipaddress.ip_network((address, 64), strict=False))
    return host
