"""A certificate authority of the hub's own, for names and addresses that exist only inside a local network.

Its certificate says so itself (RFC 5280 §4.2.1.10): whoever steals its key can vouch for no site of the internet.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import ip_address

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID

from hub.https.local import LOCAL_NAMES, LOCAL_NETWORKS

AUTHORITY_DAYS = 3653
LEAF_DAYS = 90
RENEW_DAYS = 30
"""So long before its end a certificate is made anew."""

_SKEW = timedelta(days=1)  # tablets whose clocks are a little behind


@dataclass(frozen=True, slots=True)
class Authority:
    """The authority's certificate and key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @classmethod
    def make(cls, name: str, now: datetime) -> "Authority":
        """A new one. `name` is what people read in their device's list of authorities."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name[:64])])
        permitted = [*map(x509.DNSName, LOCAL_NAMES), *map(x509.IPAddress, LOCAL_NETWORKS)]
        usage = _usage(key_cert_sign=True, crl_sign=True)
        certificate = (
            _begun(subject, subject, key, now, AUTHORITY_DAYS)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(usage, critical=True)
            .add_extension(x509.NameConstraints(permitted, None), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .sign(key, hashes.SHA256())
        )
        return cls(certificate, key)

    @classmethod
    def read(cls, certificate: bytes, key: bytes) -> "Authority":
        """From PEM. Raises ValueError."""
        loaded = load_pem_private_key(key, None)
        if not isinstance(loaded, ec.EllipticCurvePrivateKey):
            raise ValueError("another kind of key")
        return cls(x509.load_pem_x509_certificate(certificate), loaded)

    def issue(self, names: Sequence[str], now: datetime) -> tuple[bytes, bytes]:
        """A certificate for these names and addresses, and its new key, in PEM."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Ribambelle")])
        ours = x509.SubjectKeyIdentifier.from_public_key(self.key.public_key())
        certificate = (
            _begun(subject, self.certificate.subject, key, now, LEAF_DAYS)
            .add_extension(x509.SubjectAlternativeName([_general_name(name) for name in names]), critical=False)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(digital_signature=True), critical=True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(ours), critical=False)
            .sign(self.key, hashes.SHA256())
        )
        return certificate.public_bytes(Encoding.PEM), key_bytes(key)


def key_bytes(key: ec.EllipticCurvePrivateKey) -> bytes:
    """A key in PEM, without a passphrase: it belongs into a file that only its user reads."""
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def name_of(certificate: x509.Certificate) -> str:
    """What people read in their device's list."""
    return str(certificate.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)[0].value)


def fingerprint_of(certificate: x509.Certificate) -> str:
    """By which people compare two certificates (SHA-256)."""
    return certificate.fingerprint(hashes.SHA256()).hex(":", 2).upper()


def _begun(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, now: datetime, days: int
) -> x509.CertificateBuilder:
    return x509.CertificateBuilder(
        issuer_name=issuer,
        subject_name=subject,
        public_key=key.public_key(),
        serial_number=x509.random_serial_number(),
        not_valid_before=now - _SKEW,
        not_valid_after=now + timedelta(days=days),
    )


def _general_name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)


def _usage(*, digital_signature: bool = False, key_cert_sign: bool = False, crl_sign: bool = False) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=digital_signature,
        key_cert_sign=key_cert_sign,
        crl_sign=crl_sign,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
