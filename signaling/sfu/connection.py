"""One direction of one participant: its ICE credentials, proven addresses, consent and DTLS association."""

import asyncio
from collections.abc import Callable
from enum import Enum

from aiortc import RTCCertificate

from signaling.sfu.core import ForwardingCore, PeerNumber, Send
from signaling.sfu.dtls import DtlsAssociation, DtlsFailed
from signaling.sfu.guard import TokenBucket
from signaling.sfu.ice import CONSENT_SECONDS, Address, new_credentials
from signaling.sfu.negotiation import Remote

_MOST_ADDRESSES = 16
_ALIVE_SECONDS = 8.0
# A generous publisher sends 400 packets and 2.7 Mbit a second; a burst is a keyframe or a hiccup of the network.
_PACKETS_PER_SECOND, _PACKETS_AT_ONCE = 1500, 1500
_BYTES_PER_SECOND, _BYTES_AT_ONCE = 1_000_000, 1_500_000


class Ended(Enum):
    """Why a connection ended by itself."""

    CONSENT = "consent"  # no signed check for thirty seconds
    HANDSHAKE = "handshake"  # DTLS failed, or showed another certificate than the SDP
    CLOSED = "closed"  # the browser said goodbye


class Connection:
    """Its owner is the plane, which calls `close`; `on_ended` tells the owner, once, when it ends by itself."""

    def __init__(
        self,
        peer: PeerNumber,
        core: ForwardingCore,
        certificate: RTCCertificate,
        on_ended: Callable[[Ended], None],
        now: float,
    ) -> None:
        self.peer = peer
        self.local = new_credentials()
        self.remote: Remote | None = None
        self.addresses: dict[Address, Send] = {}
        """Proven by a signed check, oldest first."""
        self.is_connected = False
        self.dtls = DtlsAssociation(certificate, "server", self._send_dtls, lambda: self._end(Ended.CLOSED))
        self._core = core
        self._on_ended = on_ended
        self._heard_at = now
        self._packets = TokenBucket(_PACKETS_PER_SECOND, _PACKETS_AT_ONCE)
        self._bytes = TokenBucket(_BYTES_PER_SECOND, _BYTES_AT_ONCE)
        self._path: tuple[Send, Address] | None = None
        """Where we send: the address that was nominated last."""
        self._handshake: asyncio.Task[None] | None = None
        self._is_over = False

    def accept(self, remote: Remote, now: float) -> None:
        """The other side's description is known: the handshake may end, and thirty seconds to connect begin."""
        self.remote = remote
        self._heard_at = now
        self._handshake = asyncio.ensure_future(self._shake_hands(remote))

    async def _shake_hands(self, remote: Remote) -> None:
        try:
            keys = await self.dtls.connect(remote.fingerprints)
        except DtlsFailed:
            self._end(Ended.HANDSHAKE)
            return
        if not self._is_over:
            self.is_connected = True
            self._core.set_keys(self.peer, keys)

    def prove(self, address: Address, send: Send, now: float, *, nominates: bool) -> Address | None:
        """A signed check came from here. Returns an address that is dropped for it, if there are too many."""
        self._heard_at = now
        self.addresses[address] = send
        if self._path is None or (nominates and self._path != (send, address)):
            self._path = (send, address)
            self._core.set_path(self.peer, send, address)
        if len(self.addresses) <= _MOST_ADDRESSES:
            return None
        oldest = next(other for other in self.addresses if (self.addresses[other], other) != self._path)
        del self.addresses[oldest]
        return oldest

    def forget(self, address: Address) -> None:
        """This address is no more (a TCP connection was closed): the one that was proven last takes its place."""
        send = self.addresses.pop(address, None)
        if send is None or self._path != (send, address) or not self.addresses:
            return
        address, send = next(reversed(self.addresses.items()))
        self._path = (send, address)
        self._core.set_path(self.peer, send, address)

    def congested(self, address: Address, is_congested: bool) -> None:
        """Where we send to cannot take everything any more, or can again."""
        if self._path is not None and self._path[1] == address:
            self._core.set_congested(self.peer, is_congested)

    @property
    def path_address(self) -> Address | None:
        """Where we send to; None before the first signed check."""
        return None if self._path is None else self._path[1]

    def is_alive(self, now: float) -> bool:
        """Whether a signed check came lately: browsers send one every 2.5 to 5 seconds."""
        return now - self._heard_at < _ALIVE_SECONDS

    def may_take(self, size: int, now: float) -> bool:
        """Whether a datagram of this size fits the rates of one transport."""
        return self._packets.take(now) and self._bytes.take(now, size)

    def expire(self, now: float) -> None:
        """End when no signed check came for thirty seconds (RFC 7675 §5.1)."""
        if now - self._heard_at > CONSENT_SECONDS:
            self._end(Ended.CONSENT)

    def _send_dtls(self, datagram: bytes) -> None:
        if self._path is None:
            return
        send, address = self._path
        try:
            send(datagram, address)
        except OSError:
            return  # DTLS sends again by its own timer

    def _end(self, why: Ended) -> None:
        if not self._is_over:
            self._is_over = True
            self._on_ended(why)

    async def close(self) -> None:
        """End the handshake, say goodbye to the browser; nothing is told to the owner any more."""
        self._is_over = True
        if self._handshake is not None:
            self._handshake.cancel()
        await self.dtls.close()
