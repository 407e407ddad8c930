"""Certificates for tests: signed by themselves, for the names that are wanted."""

from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)

HERE = ("localhost", "127.0.0.1")


def write_certificate(
    folder: Path, names: tuple[str, ...] = HERE, *, days: int = 30, password: str = ""
) -> tuple[Path, Path]:
    """A new certificate and its key, in files of their own; what was there before is replaced, as certbot does it."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "test")])
    now = datetime.now(UTC)
    built = (
        x509.CertificateBuilder(subject, subject, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=days))
    )
    if names:
        built = built.add_extension(x509.SubjectAlternativeName([_name(name) for name in names]), critical=False)
    folder.mkdir(exist_ok=True)
    certificate_file, key_file = folder / "fullchain.pem", folder / "privkey.pem"
    locked = BestAvailableEncryption(password.encode()) if password else NoEncryption()
    _replace(key_file, key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked))
    _replace(certificate_file, built.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM))
    return certificate_file, key_file


def _name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _replace(path: Path, content: bytes) -> None:
    fresh = path.with_suffix(".new")
    fresh.write_bytes(content)
    fresh.replace(path)
