"""The one UDP port: reads datagrams, proves addresses, and lets nothing but signed checks in from elsewhere."""

import asyncio
import errno
import socket
import time
from collections.abc import Sequence

from signaling.sfu import ice
from signaling.sfu.connection import Connection
from signaling.sfu.core import ForwardingCore
from signaling.sfu.guard import Drop, Kind, TokenBucket, classify
from signaling.sfu.ice import Address
from signaling.sfu.srtp import MOST_PACKET_BYTES

_DATAGRAMS_AT_ONCE = 256  # then the loop's other work has its turn
_SOCKET_BUFFER_BYTES = 4 << 20
_EPHEMERAL_TRIES = 16
_WILDCARD = {socket.AF_INET: "0.0.0.0", socket.AF_INET6: "::"}  # noqa: S104  # bound only if the setting asks
_CHECKS_PER_SECOND, _CHECKS_AT_ONCE = 50, 100
"""Per connection: a browser with many interfaces sends some dozens at the start, then one every few seconds."""


class MediaPort:
    """Sockets on one port number, one per address family or per local address.

    A reply leaves from the address that was asked because each local address has a socket of its own; only an address
    that this host does not have (NAT) is served by a wildcard socket of its family.
    """

    def __init__(self, core: ForwardingCore, drops: dict[Drop, int]) -> None:
        self.port = 0
        self._core = core
        self._drops = drops
        self._sockets: list[socket.socket] = []
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
            loop.add_reader(sock.fileno(), self._drain, sock)

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

    def close(self) -> None:
        """Leave the loop and close the sockets."""
        loop = asyncio.get_running_loop()
        for sock in self._sockets:
            loop.remove_reader(sock.fileno())
        self._close_sockets()

    def _close_sockets(self) -> None:
        for sock in self._sockets:
            sock.close()
        self._sockets.clear()

    def add(self, connection: Connection) -> None:
        """From now on checks for its ufrag are answered."""
        self._by_ufrag[connection.local.ufrag] = connection
        self._check_buckets[connection.local.ufrag] = TokenBucket(_CHECKS_PER_SECOND, _CHECKS_AT_ONCE)

    def remove(self, connection: Connection) -> None:
        """Forget the ufrag and all addresses that were proven for it."""
        self._by_ufrag.pop(connection.local.ufrag, None)
        self._check_buckets.pop(connection.local.ufrag, None)
        for address in connection.addresses:
            if self._by_address.get(address) is connection:
                del self._by_address[address]

    # -- the hot path ------------------------------------------------------------------------------------------------

    def _drain(self, sock: socket.socket) -> None:
        core, drops, by_address = self._core, self._drops, self._by_address
        buffer, receive_into = core.buffer, sock.recvfrom_into
        now = time.monotonic()
        for _ in range(_DATAGRAMS_AT_ONCE):
            try:
                size, address = receive_into(buffer)
            except BlockingIOError:
                return
            except OSError:  # an ICMP message about something that we sent earlier (macOS, BSD)
                drops[Drop.SOCKET_ERROR] += 1
                continue
            if size == 0:
                drops[Drop.EMPTY] += 1
                continue
            if size > MOST_PACKET_BYTES:
                drops[Drop.OVERSIZED] += 1
                continue
            kind = classify(buffer[0])
            if kind is Kind.STUN:
                self._check(sock, bytes(buffer[:size]), address, now)
                continue
            if kind is Kind.UNKNOWN:
                drops[Drop.UNKNOWN_PROTOCOL] += 1
                continue
            connection = by_address.get(address)
            if connection is None:
                drops[Drop.UNPROVEN] += 1
            elif not connection.may_take(size, now):
                drops[Drop.RATE] += 1
            elif kind is Kind.MEDIA:
                core.receive(connection.peer, size, now)
            elif not connection.dtls.feed(bytes(buffer[:size])):
                drops[Drop.DTLS_QUEUE] += 1

    # -- checks ------------------------------------------------------------------------------------------------------

    def _check(self, sock: socket.socket, datagram: bytes, address: Address, now: float) -> None:
        try:
            check = ice.read_check(datagram)
        except ice.NotACheck as error:
            self._drops[error.reason] += 1
            return
        connection = self._by_ufrag.get(check.local_ufrag)
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
        if not self._prove(connection, sock, address, now, nominates=check.nominates):
            self._drops[Drop.STUN_ADDRESS_TAKEN] += 1
            return
        try:
            sock.sendto(ice.response(check, address, connection.local.password), address)
        except OSError:
            self._drops[Drop.SOCKET_ERROR] += 1

    def _prove(
        self, connection: Connection, sock: socket.socket, address: Address, now: float, *, nominates: bool
    ) -> bool:
        """Let the connection own the address; False while another one lives there (a participant spoofs its source)."""
        before = self._by_address.get(address)
        if before is not None and before is not connection:
            if before.is_alive(now):
                return False
            before.addresses.pop(address, None)
        self._by_address[address] = connection
        dropped = connection.prove(address, sock.sendto, now, nominates=nominates)
        if dropped is not None:
            del self._by_address[dropped]
        return True


def _hosts_to_bind(host: str, addresses: Sequence[str]) -> list[str]:
    """A wildcard stands for every address that is ours, and for itself in a family where one is not (NAT)."""
    if host not in _WILDCARD.values():
        return [host]
    behind_nat = {_family(address) for address in addresses if not _is_local(address)}
    # A wildcard beside a specific address of its family would need SO_REUSEADDR, which lets other programs in.
    hosts = [_WILDCARD[_family(address)] if _family(address) in behind_nat else address for address in addresses]
    return list(dict.fromkeys(hosts))


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET


def _is_local(address: str) -> bool:
    with socket.socket(_family(address), socket.SOCK_DGRAM) as probe:
        try:
            probe.bind((address, 0))
        except OSError:
            return False
    return True
