"""The certificate of `ribambelle serve --lan`: for all that this computer is called in its network, kept up to date."""

import asyncio
import os
import re
import socket
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from structlog.typing import FilteringBoundLogger

from hub.addresses import own_addresses
from hub.https.authority import RENEW_DAYS, Authority, key_bytes
from hub.https.certificate import names_of
from hub.https.local import is_local
from hub.keeper import StartError
from hub.settings import LAN_FOLDER, LEAF, LEAF_KEY

AUTHORITY, AUTHORITY_KEY = "authority.pem", "authority.key"
LOOK_SECONDS = 60.0
"""How often this computer's addresses are looked at: a laptop comes into another network and stays reachable."""

_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?", re.ASCII)  # RFC 1123 §2.1
_EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104 - only compared
_ALWAYS = ("localhost", "127.0.0.1", "::1")


class LanCertificate:
    """In DATA_DIR: the authority, made once for ten years, and the hub's own certificate, made anew as often as needed.

    `names` tells what this computer is called and where it is reached, the best first.
    """

    def __init__(
        self,
        data_dir: Path,
        names: Callable[[], tuple[str, ...]],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Raises StartError where the directory cannot be written, or what lies there cannot be read."""
        self._folder = data_dir / LAN_FOLDER
        self._names = names
        self._now = now
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            self.authority = self._authority()
            self.renew()
        except OSError as no:
            raise StartError("data-dir-unwritable", path=str(self._folder), why=str(no.strerror)) from None
        except ValueError:
            raise StartError("authority-damaged", path=str(self._folder)) from None

    def renew(self) -> bool:
        """Make a new certificate where the old one ends soon or names are missing; whether one was made."""
        wanted = (*self._names(), *_ALWAYS)
        if self._is_enough(wanted):
            return False
        certificate, key = self.authority.issue(list(dict.fromkeys(wanted)), self._now())
        _write(self._folder / LEAF_KEY, key)
        _write(self._folder / LEAF, certificate)
        return True

    async def watch(self, journal: FilteringBoundLogger) -> None:
        """Renew whenever it is time, until cancelled."""
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            try:
                if self.renew():
                    journal.info("a new certificate for this network was made")
            except OSError as no:
                journal.error("no new certificate for this network could be made", why=repr(no))

    def _authority(self) -> Authority:
        certificate, key = self._folder / AUTHORITY, self._folder / AUTHORITY_KEY
        if certificate.exists():
            return Authority.read(certificate.read_bytes(), key.read_bytes())
        made = Authority.make(f"Ribambelle ({_host_name() or 'hub'})", self._now())
        _write(key, key_bytes(made.key))
        _write(certificate, made.certificate.public_bytes(Encoding.PEM))
        return made

    def _is_enough(self, wanted: tuple[str, ...]) -> bool:
        try:
            leaf = x509.load_pem_x509_certificate((self._folder / LEAF).read_bytes())
        except (FileNotFoundError, ValueError):
            return False
        is_ours = leaf.issuer == self.authority.certificate.subject and (self._folder / LEAF_KEY).exists()
        is_young = leaf.not_valid_after_utc - self._now() > timedelta(days=RENEW_DAYS)
        return is_ours and is_young and set(wanted) <= set(names_of(leaf))


def lan_names(host: str) -> tuple[str, ...]:
    """The addresses at which others in the network reach a hub that listens on `host`, then its names there."""
    found = (host,) if host not in _EVERYWHERE else own_addresses()
    addresses = [address for address in found if is_local(address) and (host != _EVERYWHERE[0] or ":" not in address)]
    name = _host_name()
    return (*addresses, *((f"{name}.local", f"{name}.home.arpa") if name else ()))


def _host_name() -> str:
    host = socket.gethostname().partition(".")[0].lower()
    return host if _LABEL.fullmatch(host) and host != "localhost" else ""


def _write(path: Path, content: bytes) -> None:
    """Whole or not at all, and for the hub's user only."""
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
    fresh.replace(path)
