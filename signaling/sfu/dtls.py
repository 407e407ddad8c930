"""DTLS over our own path: the only module that touches private names of aiortc, checked when the plane starts."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any, Literal

from aiortc import RTCCertificate, RTCDtlsFingerprint, RTCDtlsParameters
from aiortc import rtcdtlstransport as aiortc_dtls
from aiortc.rtcdtlstransport import RTCDtlsTransport

from signaling.sfu.sdp import Fingerprint
from signaling.sfu.srtp import SrtpKeys

_QUEUE_DATAGRAMS = 32  # a flight is six; what is dropped here is sent again by DTLS
_EXPORTER = b"EXTRACTOR-dtls_srtp"  # RFC 5764 §4.2

# AES-GCM is the cheapest to encrypt, and the server's order decides; CM/SHA1 is what everyone has (RFC 8827 §6.5).
_PROFILES = [
    profile
    for profile in (
        aiortc_dtls.SRTP_AEAD_AES_128_GCM,
        aiortc_dtls.SRTP_AEAD_AES_256_GCM,
        aiortc_dtls.SRTP_AES128_CM_SHA1_80,
    )
    if profile in aiortc_dtls.SRTP_PROFILES
]


class DtlsFailed(Exception):
    """The handshake failed, or the certificate is not the one that was signalled."""


class _Path:
    """All that RTCDtlsTransport asks of an ICE transport: a role, a state, and how to send and receive."""

    role = "controlled"
    state = "completed"

    def __init__(self, send: Callable[[bytes], None]) -> None:
        self._forward = send
        self.queue: asyncio.Queue[bytes] = asyncio.Queue(_QUEUE_DATAGRAMS)

    async def _recv(self) -> bytes:
        return await self.queue.get()

    async def _send(self, datagram: bytes) -> None:
        self._forward(datagram)


def new_certificate() -> RTCCertificate:
    """A self-signed ECDSA certificate, good for 30 days; WebRTC trusts it by its digest alone."""
    return RTCCertificate.generateCertificate()


def fingerprint(certificate: RTCCertificate) -> Fingerprint:
    """The SHA-256 digest, as SDP shows it."""
    found = next(item for item in certificate.getFingerprints() if item.algorithm == "sha-256")
    return Fingerprint(found.algorithm, found.value)


class DtlsAssociation:
    """One handshake and what remains of it: the keys for SRTP, and notice when the other side closes."""

    def __init__(
        self,
        certificate: RTCCertificate,
        role: Literal["server", "client"],
        send: Callable[[bytes], None],
        on_closed: Callable[[], None],
    ) -> None:
        self._path = _Path(send)
        self._role = role
        self._on_closed = on_closed
        self._is_closing = False
        path: Any = self._path
        self._transport = RTCDtlsTransport(path, [certificate])
        self._transport._set_role(role)
        self._transport._srtp_profiles = _PROFILES
        self._transport.on("statechange", self._on_state)

    def feed(self, datagram: bytes) -> bool:
        """Take a DTLS datagram from a proven address, also before `connect`; False if the queue is full."""
        try:
            self._path.queue.put_nowait(datagram)
        except asyncio.QueueFull:
            return False
        return True

    async def connect(self, fingerprints: Sequence[Fingerprint]) -> SrtpKeys:
        """Make the handshake and check the certificate against `fingerprints`. Raises DtlsFailed."""
        wanted = [RTCDtlsFingerprint(item.algorithm, item.value) for item in fingerprints]
        try:
            await self._transport.start(RTCDtlsParameters(fingerprints=wanted, role=self._role))
        except (
            Exception
        ) as error:  # whatever hostile bytes make OpenSSL or its wrappers raise, only this connection ends
            raise DtlsFailed(repr(error)) from error
        if self._transport.state != "connected":
            raise DtlsFailed(f"the handshake ended as {self._transport.state}")
        return self._export()

    def _export(self) -> SrtpKeys:
        connection: Any = self._transport._ssl
        chosen = connection.get_selected_srtp_profile()
        profile = next(item for item in _PROFILES if item.openssl_profile == chosen)
        material = connection.export_keying_material(_EXPORTER, 2 * (profile.key_length + profile.salt_length))
        client, server = profile.get_key_and_salt(material, 0), profile.get_key_and_salt(material, 1)
        if self._role == "server":
            return SrtpKeys(profile.libsrtp_profile, incoming=client, outgoing=server)
        return SrtpKeys(profile.libsrtp_profile, incoming=server, outgoing=client)

    def _on_state(self) -> None:
        if self._transport.state == "closed" and not self._is_closing:
            self._on_closed()

    async def close(self) -> None:
        """Say goodbye (close_notify) and end; `on_closed` is not called."""
        self._is_closing = True
        await self._transport.stop()


def check_hooks() -> None:
    """Raise RuntimeError unless this aiortc still has the private names that this module uses."""
    path: Any = _Path(lambda _: None)
    transport = RTCDtlsTransport(path, [new_certificate()])
    missing = [name for name in ("_set_role", "_srtp_profiles", "_ssl", "_role") if not hasattr(transport, name)]
    if missing or not _PROFILES:
        raise RuntimeError(f"this aiortc lacks {missing or 'SRTP profiles'}; install the version that the lock names")
