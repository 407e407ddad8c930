"""A WebRTC endpoint made of code: one socket (UDP or TCP), one candidate pair, DTLS, SRTP; for puppets, tests, load."""

import asyncio
import contextlib
import os
import re
import secrets
import socket
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from signaling.sfu import dtls, ice, sdp
from signaling.sfu.framing import Frames, frame
from signaling.sfu.guard import Kind, classify, is_rtcp
from signaling.sfu.sdp import Fingerprint, SdpError, Section
from signaling.sfu.srtp import MOST_PACKET_BYTES, SrtpError, SrtpPair

_CANDIDATE = re.compile(r"^a=candidate:\S+ 1 (udp|tcp) \d+ (\S+) (\d+) typ host", re.MULTILINE)
_CHECK_SECONDS, _CONSENT_CHECK_SECONDS = 0.1, 4.0
_CONNECT_SECONDS = 10.0
_EARLY_DATAGRAMS = 64


class ConnectionEnded(Exception):
    """No answer to our checks, no handshake, or the other side said goodbye."""


@dataclass(frozen=True, slots=True)
class Handed:
    """What somebody else needs to go on with a connection's media; `descriptor` is theirs to close."""

    descriptor: int
    address: tuple[str, int]
    srtp: SrtpPair


class Endpoint:
    """Make one, show its credentials and fingerprint in an SDP, then `connect` with the other side's SDP."""

    def __init__(
        self,
        on_rtp: Callable[[bytes], None] = lambda _: None,
        on_rtcp: Callable[[bytes], None] = lambda _: None,
        over: Literal["udp", "tcp"] = "udp",
    ) -> None:
        """`on_rtp` and `on_rtcp` receive decrypted packets."""
        self.over = over
        self.credentials = ice.new_credentials()
        certificate = dtls.new_certificate()
        self.fingerprint: Fingerprint = dtls.fingerprint(certificate)
        self.ended = asyncio.Event()
        self._on_rtp, self._on_rtcp = on_rtp, on_rtcp
        self._dtls = dtls.DtlsAssociation(certificate, "client", self.send, self.ended.set)
        self._tie_breaker = secrets.randbits(63)
        self._socket: socket.socket | None = None
        self._frames = Frames(MOST_PACKET_BYTES)
        self._address: tuple[str, int] = ("", 0)
        self._theirs: ice.Credentials | None = None
        self._srtp: SrtpPair | None = None
        self._early: deque[bytes] = deque(maxlen=_EARLY_DATAGRAMS)
        """Media that came on the heels of the handshake's last flight, which is still being read."""
        self._answered = asyncio.Event()
        self._answered_at = 0.0
        self._checks: asyncio.Task[None] | None = None

    @property
    def is_connected(self) -> bool:
        """It has keys: whatever comes now is read at once."""
        return self._srtp is not None

    def attributes(self) -> list[str]:
        """What an SDP of ours says about the transport, under each m-line."""
        return [
            "a=setup:active",
            f"a=ice-ufrag:{self.credentials.ufrag}",
            f"a=ice-pwd:{self.credentials.password}",
            f"a=fingerprint:{self.fingerprint.algorithm} {self.fingerprint.value}",
        ]

    async def connect(self, text: str) -> None:
        """Connect to the first candidate of this SDP. Raises SdpError and ConnectionEnded."""
        section, self._address = first_candidate(text, self.over)
        self._theirs = section.credentials()
        family = socket.AF_INET6 if ":" in self._address[0] else socket.AF_INET
        self._socket = socket.socket(family, socket.SOCK_DGRAM if self.over == "udp" else socket.SOCK_STREAM)
        self._socket.setblocking(False)
        if self.over == "udp":
            self._socket.bind(("", 0))
        else:
            await asyncio.get_running_loop().sock_connect(self._socket, self._address)
        asyncio.get_running_loop().add_reader(self._socket.fileno(), self._drain, self._socket)
        self._checks = asyncio.create_task(self._keep_checking(self._theirs))
        try:
            async with asyncio.timeout(_CONNECT_SECONDS):
                await self._answered.wait()
                keys = await self._dtls.connect(section.fingerprints)
        except (TimeoutError, dtls.DtlsFailed) as error:
            raise ConnectionEnded(str(error)) from error
        self._srtp = SrtpPair(keys)
        while self._early:
            self.take(self._early.popleft())

    def hand_over(self) -> Handed:
        """Read no more: whoever is handed the socket does, and gives to `take` what is no RTP. Only when connected."""
        if self._socket is None or self._srtp is None:
            raise ConnectionEnded("there is nothing to hand over yet")
        asyncio.get_running_loop().remove_reader(self._socket.fileno())
        return Handed(os.dup(self._socket.fileno()), self._address, self._srtp)

    async def _keep_checking(self, theirs: ice.Credentials) -> None:
        self._answered_at = time.monotonic()
        while time.monotonic() - self._answered_at < ice.CONSENT_SECONDS:
            self.send(ice.request(self.credentials, theirs, self._tie_breaker))
            await asyncio.sleep(_CONSENT_CHECK_SECONDS if self._answered.is_set() else _CHECK_SECONDS)
        self.ended.set()

    def _drain(self, sock: socket.socket) -> None:
        for _ in range(64):
            try:
                data = sock.recv(2048)
            except OSError:  # nothing left, or an ICMP message
                return
            if self.over == "tcp" and not data:  # closed by the other side
                asyncio.get_running_loop().remove_reader(sock.fileno())
                self.ended.set()
                return
            for datagram in (data,) if self.over == "udp" else self._frames.cut(data):
                if datagram:
                    self.take(datagram)

    def take(self, datagram: bytes) -> None:
        """A datagram that came from the other side."""
        kind = classify(datagram[0])
        if kind is Kind.STUN:
            if self._theirs is not None and ice.is_response(datagram, self._theirs):
                self._answered_at = time.monotonic()
                self._answered.set()
        elif kind is Kind.DTLS:
            self._dtls.feed(datagram)
        elif kind is Kind.MEDIA and self._srtp is None:
            self._early.append(datagram)
        elif kind is Kind.MEDIA and self._srtp is not None and len(datagram) >= 8:
            with contextlib.suppress(SrtpError, ValueError):
                if is_rtcp(datagram[1]):
                    self._on_rtcp(self._srtp.unprotect_rtcp(datagram))
                else:
                    self._on_rtp(self._srtp.unprotect_rtp(datagram))

    def send(self, datagram: bytes) -> None:
        """Put bytes on the wire as they are; a full or failing socket loses them, as a network would."""
        if self._socket is not None:
            with contextlib.suppress(OSError):
                if self.over == "udp":
                    self._socket.sendto(datagram, self._address)
                else:
                    self._socket.send(frame(datagram))

    def send_rtp(self, packet: bytes) -> None:
        """Encrypt and send one packet of at most 1200 bytes or so."""
        if self._srtp is not None and len(packet) < MOST_PACKET_BYTES - 144:
            self.send(self._srtp.protect_rtp(packet))

    def send_rtcp(self, compound: bytes) -> None:
        """Encrypt and send a compound."""
        if self._srtp is not None:
            self.send(self._srtp.protect_rtcp(compound))

    async def close(self) -> None:
        """Say goodbye and close the socket."""
        await self._dtls.close()
        if self._checks is not None:
            self._checks.cancel()
        if self._socket is not None:
            asyncio.get_running_loop().remove_reader(self._socket.fileno())
            self._socket.close()
            self._socket = None


def first_candidate(text: str, over: Literal["udp", "tcp"] = "udp") -> tuple[Section, tuple[str, int]]:
    """The first section that is not rejected and the first host candidate of the transport. Raises SdpError."""
    description = sdp.parse(text)
    found = _CANDIDATE.finditer(text.replace("\r", ""))
    candidate = next((one for one in found if one.group(1) == over), None)
    section = next((item for item in description.sections if not item.is_rejected), None)
    if candidate is None or section is None:
        raise SdpError("SDP has no candidate to connect to")
    return section, (candidate.group(2), int(candidate.group(3)))
