"""The ladder: on which step a hub stands, from this computer alone to a public address, and what follows from it."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from functools import partial

from structlog.typing import FilteringBoundLogger

from hub.https.authority import fingerprint_of
from hub.https.certificate import CertificateFiles, names_of, read_certificate
from hub.https.lan import AUTHORITY, LanCertificate, lan_names
from hub.keeper import StartError, Terminal
from hub.lifecycle import running, task_part
from hub.settings import LAN_FOLDER, Settings, url_of


@dataclass(frozen=True, slots=True)
class Ladder:
    """Climbed at the start, before any worker: `settings` say all that the step has told."""

    settings: Settings
    lan: LanCertificate | None = None

    @classmethod
    def climb(cls, settings: Settings) -> "Ladder":
        """The highest step that the settings lead to. Raises StartError where it does not carry."""
        settings = reached(settings)
        names = partial(lan_names, settings.host)
        return cls(settings, LanCertificate(settings.data_dir, names) if settings.lan else None)

    @contextlib.asynccontextmanager
    async def held(self, journal: FilteringBoundLogger) -> AsyncIterator[None]:
        """While the hub runs: the certificate is kept up to date, and the help page answers. Raises StartError."""
        if self.lan is None:
            yield
            return
        keep = self.lan.watch
        parts = [task_part("certificate of the network", lambda: keep(journal), journal)]
        if self.settings.help_port is not None:
            from hub.https.help_page import HelpPage  # pages; the other steps need none here

            parts.append(HelpPage(self.settings, self.lan.authority.certificate, journal).part())
        async with running(parts, journal):
            yield


def tell(settings: Settings, url: str, terminal: Terminal) -> str:
    """On which step the hub stands, and which is the next one; with `--lan` also what devices are asked to trust."""
    if settings.lan:
        host = url.partition("://")[2].rpartition(":")[0]
        told = terminal.say("step-lan-alone")
        if settings.help_port is not None:
            told = terminal.say("step-lan", url=f"http://{host}:{settings.help_port}")
        authority = read_certificate(settings.data_dir / LAN_FOLDER / AUTHORITY)
        return f"{told}\n{terminal.say('authority-is', fingerprint=fingerprint_of(authority))}"
    if settings.tls_certificate is not None:
        ends = read_certificate(settings.tls_certificate).not_valid_after_utc
        return terminal.say("step-certificate", file=str(settings.tls_certificate), day=ends.date().isoformat())
    if settings.public_url.startswith("https://"):
        return terminal.say("step-proxy" if settings.trusted_proxies else "step-proxy-unknown")
    return terminal.say("step-localhost" if settings.is_loopback else "step-plain")


def reached(settings: Settings) -> Settings:
    """The settings, whose `url` is then the one under which others reach the hub. Raises StartError."""
    if settings.lan:
        return replace(settings, reached_at=(*lan_names(settings.host), "localhost")[0])
    return _certified(settings)


def _certified(settings: Settings) -> Settings:
    """The settings, with PUBLIC_URL told by the certificate where nobody else tells it. Raises StartError."""
    if settings.tls_certificate is None or settings.public_url:
        return settings
    CertificateFiles.of(settings)  # its sentences come first
    names = [name for name in names_of(read_certificate(settings.tls_certificate)) if "*" not in name]
    if not names:
        raise StartError("tls-nameless", path=str(settings.tls_certificate))
    sources = {**settings.sources, "PUBLIC_URL": "TLS_CERTIFICATE"}
    return replace(settings, public_url=url_of("https", names[0], settings.port), sources=sources)
