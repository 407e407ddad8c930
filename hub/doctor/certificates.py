"""What browsers are shown over HTTPS: files that can be read and fit, for the hub's name, and not over."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from cryptography import x509

from hub.doctor.findings import Finding, mend, mend_as, note, well
from hub.https.authority import Authority
from hub.https.certificate import WARN_DAYS, CertificateFiles, is_for, names_of, read_certificate
from hub.https.lan import AUTHORITY, AUTHORITY_KEY
from hub.keeper import StartError
from hub.settings import LAN_FOLDER, Settings


async def tls(settings: Settings) -> list[Finding]:
    """The keeper's own files, those of `--lan`, or whether a proxy speaks HTTPS for the hub."""
    try:
        if settings.lan:
            return [_of_lan(settings.data_dir / LAN_FOLDER)]
        if settings.tls_certificate is None:
            return [_of_proxy(settings)]
        CertificateFiles.of(settings)
        return [_judge(read_certificate(settings.tls_certificate), settings)]
    except StartError as no:
        return [mend_as(no)]


def _of_lan(folder: Path) -> Finding:
    """The hub renews its own certificate by itself; the authority that signs it must be whole."""
    certificate, key = folder / AUTHORITY, folder / AUTHORITY_KEY
    try:
        authority = Authority.read(certificate.read_bytes(), key.read_bytes()).certificate
    except FileNotFoundError as missing:
        if certificate.exists():
            raise StartError("tls-unreadable", path=str(key), why=str(missing.strerror)) from None
        return note("doctor-tls-new")
    except OSError as no:
        raise StartError("tls-unreadable", path=str(folder), why=str(no.strerror)) from None
    except ValueError:
        raise StartError("authority-damaged", path=str(folder)) from None
    return well("doctor-tls", file=str(certificate), day=_day(authority.not_valid_after_utc))


def _of_proxy(settings: Settings) -> Finding:
    if not settings.public_url.startswith("https://"):
        return note("doctor-tls-none")
    return note("step-proxy") if settings.trusted_proxies else mend("step-proxy-unknown")


def _judge(certificate: x509.Certificate, settings: Settings) -> Finding:
    names = {"file": str(settings.tls_certificate), "day": _day(certificate.not_valid_after_utc)}
    now = datetime.now(UTC)
    if certificate.not_valid_after_utc < now:
        return mend("doctor-tls-over", **names)
    if certificate.not_valid_before_utc > now:
        return mend("doctor-tls-early", file=names["file"], day=_day(certificate.not_valid_before_utc))
    host = urlsplit(settings.public_url).hostname
    named = names_of(certificate)
    if host is None and not any("*" not in name for name in named):
        return mend("tls-nameless", path=names["file"])
    if host is not None and not is_for(certificate, host):
        return mend("doctor-tls-name", file=names["file"], host=host, names=", ".join(named) or "-")
    if certificate.not_valid_after_utc - now < timedelta(days=WARN_DAYS):
        return note("doctor-tls-soon", **names)
    return well("doctor-tls", **names)


def _day(moment: datetime) -> str:
    return moment.date().isoformat()
