"""The one port, UDP and TCP: reads datagrams, proves addresses, lets nothing but signed checks in from elsewhere."""

import asyncio
import errno
import socket
import time
from collections.abc import Sequence
from ipaddress import ip_address

from signaling.sfu import ice
from signaling.sfu.connection import Connection
from signaling.sfu.core import ForwardingCore, Send
from signaling.sfu.doorbell import Doorbell
from signaling.sfu.guard import Drop, Kind, TokenBucket, classify
from signaling.sfu.ice import Address
from signaling.sfu.srtp import MOST_PACKET_BYTES
from signaling.sfu.tcp import TcpDoor, TcpLink, listen

_DATAGRAMS_AT_ONCE = 256  # then the loop's other work has its turn
_REST_SECONDS = 0.002
"""So long nobody looks after a batch: of packets that come together each costs less, for caches stay warm."""
_MANY = 32
"""After so many there is no rest: in a flood the socket's own buffer would overflow, and everybody would lose."""
_SOCKET_BUFFER_BYTES = 4 << 20
_EPHEMERAL_TRIES = 16
_WILDCARD = {socket.AF_INET: "0.0.0.0", socket.AF_INET6: "::"}  # noqa: S104  # bound only if the setting asks
_CHECKS_PER_SECOND, _CHECKS_AT_ONCE = 50, 100
"""Per connection: a browser with many interfaces sends some dozens at the start, then one every few seconds."""


_STUN, _MEDIA, _UNKNOWN = Kind.STUN, Kind.MEDIA, Kind.UNKNOWN


class MediaPort:
    """Sockets on one port number, one of UDP and one of TCP per address family or per local address.

    A reply leaves from the address that was asked because each local address has a socket of its own; only where none
    is told but one that this host does not have (NAT), a wildcard socket serves its family.
    """

    def __init__(self, core: ForwardingCore, drops: dict[Drop, int]) -> None:
        self.port = 0
        self.doorbell = Doorbell()
        self._core = core
        self._drops = drops
        self._sockets: list[socket.socket] = []
        self._rests: dict[socket.socket, asyncio.Handle] = {}
        """Sockets that nobody listens to for a moment, and what looks at them then."""
        self._listeners: list[socket.socket] = []
        self._tcp = TcpDoor(self, drops)
        self._by_ufrag: dict[str, Connection] = {}
        self._by_address: dict[Address, Connection] = {}
        self._check_buckets: dict[str, TokenBucket] = {}

    def open(self, host: str, addresses: Sequence[str], port: int) -> None:
        """Bind. Raises OSError when the port is taken or the host is not ours."""
        hosts = _hosts_to_bind(host, addresses)
        for attempt in range(_EPHEMERAL_TRIES):
            try:
                self._bind(hosts, port)
                break
            except OSError as error:
                self._close_sockets()
                # An ephemeral number that is free on the first address may be taken on the second.
                if port or error.errno != errno.EADDRINUSE or attempt == _EPHEMERAL_TRIES - 1:
                    raise
        loop = asyncio.get_running_loop()
        for sock in self._sockets:
            loop.add_reader(sock.fileno(), self._wake, sock)
        for listener in self._listeners:
            loop.add_reader(listener.fileno(), self._tcp.accept, listener)

    def _bind(self, hosts: Sequence[str], port: int) -> None:
        self.port = port
        for host in hosts:
            family = _family(host)
            sock = socket.socket(family, socket.SOCK_DGRAM)
            self._sockets.append(sock)
            sock.setblocking(False)
            if family == socket.AF_INET6:
                sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            for option in (socket.SO_RCVBUF, socket.SO_SNDBUF):
                sock.setsockopt(socket.SOL_SOCKET, option, _SOCKET_BUFFER_BYTES)
            sock.bind((host, self.port))
            self.port = sock.getsockname()[1]
            self._listeners.append(listen(host, self.port))

    def close(self) -> None:
        """Leave the loop and close the sockets."""
        loop = asyncio.get_running_loop()
        for rest in self._rests.values():
            rest.cancel()
        self._rests.clear()
        for sock in (*self._sockets, *self._listeners):
            loop.remove_reader(sock.fileno())
        self._tcp.close()
        self._close_sockets()

    def _close_sockets(self) -> None:
        for sock in (*self._sockets, *self._listeners):
            sock.close()
        self._sockets.clear()
        self._listeners.clear()

    def expire(self, now: float) -> None:
        """Once a second: TCP connections that nobody needs are closed."""
        self._tcp.expire(now)

    @property
    def tcp_links(self) -> int:
        """How many TCP connections there are."""
        return len(self._tcp)

    def add(self, connection: Connection) -> None:
        """From now on checks for its ufrag are answered."""
        self._by_ufrag[connection.local.ufrag] = connection
        self._check_buckets[connection.local.ufrag] = TokenBucket(_CHECKS_PER_SECOND, _CHECKS_AT_ONCE)

    def remove(self, connection: Connection) -> None:
        """Forget the ufrag and all addresses that were proven for it."""
        self._by_ufrag.pop(connection.local.ufrag, None)
        self._check_buckets.pop(connection.local.ufrag, None)
        for address in list(connection.addresses):
            if self._by_address.get(address) is connection:
                self._forget(address)

    def _forget(self, address: Address) -> None:
        del self._by_address[address]
        self._tcp.cut(address)

    # -- the hot path ------------------------------------------------------------------------------------------------

    def _wake(self, sock: socket.socket) -> None:
        """Something came after a silence: it goes on at once, and what follows it is looked for in batches."""
        asyncio.get_running_loop().remove_reader(sock.fileno())
        self._look(sock)

    def _look(self, sock: socket.socket) -> None:
        loop, count = asyncio.get_running_loop(), 0
        try:
            count = self._drain(sock)
        finally:  # also where a datagram brings a fault of ours to light: the port goes on
            if count:
                rest = _REST_SECONDS if count < _MANY else 0.0
                self._rests[sock] = loop.call_later(rest, self._look, sock)
            else:
                self._rests.pop(sock, None)
                loop.add_reader(sock.fileno(), self._wake, sock)

    def _drain(self, sock: socket.socket) -> int:
        """Take what is there; returns how many datagrams."""
        drops, buffer, receive_into, send = self._drops, self._core.buffer, sock.recvfrom_into, sock.sendto
        now = time.monotonic()
        for count in range(_DATAGRAMS_AT_ONCE):
            try:
                size, address = receive_into(buffer)
            except BlockingIOError:
                return count
            except OSError:  # an ICMP message about something that we sent earlier (macOS, BSD)
                drops[Drop.SOCKET_ERROR] += 1
                continue
            self._sort(size, send, address, now)
        return _DATAGRAMS_AT_ONCE

    def _sort(self, size: int, send: Send, address: Address, now: float) -> None:
        """What is due to the datagram that lies in the core's buffer."""
        core, drops = self._core, self._drops
        buffer = core.buffer
        if size == 0:
            drops[Drop.EMPTY] += 1
            return
        if size > MOST_PACKET_BYTES:
            drops[Drop.OVERSIZED] += 1
            return
        kind = classify(buffer[0])
        if kind is _STUN:
            self._check(send, bytes(buffer[:size]), address, now)
            return
        if kind is _UNKNOWN:
            drops[Drop.UNKNOWN_PROTOCOL] += 1
            return
        connection = self._by_address.get(address)
        if connection is None:
            drops[Drop.UNPROVEN] += 1
        elif not connection.may_take(size, now):
            drops[Drop.RATE] += 1
        elif kind is _MEDIA:
            core.receive(connection.peer, size, now)
        elif not connection.dtls.feed(bytes(buffer[:size])):
            drops[Drop.DTLS_QUEUE] += 1

    # -- what TCP connections tell (`tcp.Inside`) ----------------------------------------------------------------------

    def take(self, datagram: bytes, link: TcpLink, now: float) -> bool:
        """A framed datagram is one like any other; False while no signed check came over this link."""
        size = len(datagram)
        self._core.buffer[:size] = datagram
        self._sort(size, link.sendto, link.address, now)
        return link.address in self._by_address

    def congested(self, link: TcpLink, is_congested: bool) -> None:
        """Pictures wait until the link has sent what it has; sound still goes."""
        connection = self._by_address.get(link.address)
        if connection is not None:
            connection.congested(link.address, is_congested)

    def lost(self, link: TcpLink) -> None:
        """The connection lives on over other addresses, if it has any."""
        self._tcp.forget(link)
        connection = self._by_address.pop(link.address, None)
        if connection is not None:
            connection.forget(link.address)

    # -- checks ------------------------------------------------------------------------------------------------------

    def _check(self, send: Send, datagram: bytes, address: Address, now: float) -> None:
        try:
            check = ice.read_check(datagram)
        except ice.NotACheck as error:
            self._drops[error.reason] += 1
            return
        connection = self._by_ufrag.get(check.local_ufrag)
        if connection is None and (password := self.doorbell.answers(check, now)) is not None:
            self._respond(check, send, address, password)
            return
        if connection is None or (
            connection.remote is not None and connection.remote.credentials.ufrag != check.remote_ufrag
        ):
            self._drops[Drop.STUN_FOREIGN] += 1
            return
        if not ice.is_signed_by(check, connection.local.password):
            self._drops[Drop.STUN_UNSIGNED] += 1
            return
        if not self._check_buckets[check.local_ufrag].take(now):
            self._drops[Drop.RATE] += 1
            return
        if not self._prove(connection, send, address, now, nominates=check.nominates):
            self._drops[Drop.STUN_ADDRESS_TAKEN] += 1
            return
        self._respond(check, send, address, connection.local.password)

    def _respond(self, check: ice.Check, send: Send, address: Address, password: str) -> None:
        try:
            send(ice.response(check, address, password), address)
        except OSError:
            self._drops[Drop.SOCKET_ERROR] += 1

    def _prove(self, connection: Connection, send: Send, address: Address, now: float, *, nominates: bool) -> bool:
        """Let the connection own the address; False while another one lives there (a participant spoofs its source)."""
        before = self._by_address.get(address)
        if before is not None and before is not connection:
            if before.is_alive(now):
                return False
            before.addresses.pop(address, None)
        self._by_address[address] = connection
        dropped = connection.prove(address, send, now, nominates=nominates)
        if dropped is not None:
            self._forget(dropped)
        return True


def _hosts_to_bind(host: str, addresses: Sequence[str]) -> list[str]:
    """A wildcard stands for every address that is ours.

    An address that is not (NAT) leads to one that is, if we tell a real one of its family; else the wildcard serves it.
    """
    if host not in _WILDCARD.values():
        return [host]
    ours = [address for address in addresses if _is_local(address)]
    reachable = {_family(address) for address in ours if not ip_address(address).is_loopback}
    lonely = {_family(address) for address in addresses if address not in ours} - reachable
    # A wildcard beside a specific address of its family would need SO_REUSEADDR, which lets other programs in.
    hosts = [_WILDCARD[family] if (family := _family(address)) in lonely else address for address in addresses]
    return list(dict.fromkeys(host for host in hosts if host in ours or host in _WILDCARD.values()))


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET


def _is_local(address: str) -> bool:
    with socket.socket(_family(address), socket.SOCK_DGRAM) as probe:
        try:
            probe.bind((address, 0))
        except OSError:
            return False
    return True
