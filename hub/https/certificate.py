"""The certificate of our own listener: two files, given to each new connection, taken up anew when they change."""

import asyncio
import ssl
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography import x509
from structlog.typing import FilteringBoundLogger

from hub.keeper import StartError
from hub.settings import Settings

LOOK_SECONDS = 2.0
"""How often the files are looked at: a renewed certificate is in force soon after it was written."""

WARN_DAYS = 14
_CIPHERS = "ECDHE+AESGCM:ECDHE+CHACHA20"  # RFC 9325 §4.2 for TLS 1.2; those of TLS 1.3 are all good


class CertificateFiles:
    """Who is connected stays so when the files change; whoever comes next sees the new certificate.

    A pair that does not fit, as between the writing of one file and of the other, changes nothing.
    """

    def __init__(self, certificate: Path, key: Path) -> None:
        """Raises StartError where the two cannot be used."""
        self._certificate = certificate
        self._key = key
        self._seen = self._look()
        self._newest = _context(certificate, key)
        self.context = self._newest
        self.context.sni_callback = self._hand_over

    @classmethod
    def of(cls, settings: Settings) -> "CertificateFiles | None":
        """Those of the settings; None where there are none. Raises StartError."""
        files = settings.certificate_files
        return None if files is None else cls(*files)

    def renew(self) -> bool:
        """Take up what the files say now; whether that is something new. Raises StartError, and keeps what it had."""
        seen = self._look()
        if seen == self._seen:
            return False
        self._newest = _context(self._certificate, self._key)
        self._seen = seen
        return True

    async def watch(self, journal: FilteringBoundLogger) -> None:
        """Renew whenever the files change, until cancelled; what is wrong with them is told once."""
        self._tell_end(journal)
        told: tuple[object, str] | None = None
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            try:
                if self.renew():
                    journal.info("the new certificate is in force")
                    self._tell_end(journal)
            except StartError as no:
                trouble = (self._look(), no.id)
                if trouble != told:
                    journal.error("the new certificate cannot be used, the old one stays", why=no.id, **no.names)
                told = trouble

    def _hand_over(self, connection: Any, _name: str | None, _context: ssl.SSLContext) -> None:
        """Called by OpenSSL in every handshake, also where the client names nobody (an address instead of a name)."""
        connection.context = self._newest

    def _look(self) -> tuple[object, ...]:
        """What changes when one of the files does. A link that leads elsewhere is another file."""
        return tuple(_marks(path) for path in (self._certificate, self._key))

    def _tell_end(self, journal: FilteringBoundLogger) -> None:
        ends = read_certificate(self._certificate).not_valid_after_utc
        if ends - datetime.now(UTC) < timedelta(days=WARN_DAYS):
            journal.warning("the certificate ends soon", ends=ends.isoformat(), file=str(self._certificate))


def names_of(certificate: x509.Certificate) -> list[str]:
    """The host names that a certificate is made for, then the addresses (RFC 5280 §4.2.1.6)."""
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return []
    hosts = [name.lower() for name in names.get_values_for_type(x509.DNSName)]
    return [*hosts, *map(str, names.get_values_for_type(x509.IPAddress))]


def is_for(certificate: x509.Certificate, host: str) -> bool:
    """Whether browsers take it for this host: a star stands for one label (RFC 9525 §6.3)."""
    names = names_of(certificate)
    return host in names or "*." + host.partition(".")[2] in names


def read_certificate(path: Path) -> x509.Certificate:
    """The first certificate of a file, which is the hub's own. Raises StartError."""
    try:
        return x509.load_pem_x509_certificates(_bytes(path))[0]
    except ValueError:
        raise StartError("tls-not-pem", path=str(path)) from None


def _context(certificate: Path, key: Path) -> ssl.SSLContext:
    read_certificate(certificate)
    if b"ENCRYPTED" in _bytes(key):
        raise StartError("tls-key-locked", path=str(key))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_COMPRESSION | ssl.OP_NO_RENEGOTIATION
    context.set_ciphers(_CIPHERS)
    context.set_alpn_protocols(["http/1.1"])  # a WebSocket over h2 would go past the lane
    try:
        context.load_cert_chain(certificate, key)
    except ssl.SSLError:
        raise StartError("tls-mismatch", certificate=str(certificate), key=str(key)) from None
    return context


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as no:
        raise StartError("tls-unreadable", path=str(path), why=str(no.strerror)) from None


def _marks(path: Path) -> tuple[int, ...] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
