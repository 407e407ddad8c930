"""Every setting of a hub in one table, read from flags, the environment, a `.env` file and defaults, in that order."""

import difflib
import ipaddress
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from hub import spellings as spelt
from hub.https.local import is_local
from hub.keeper import SettingsError
from hub.spellings import IPNetwork

LogFormat = Literal["lines", "json"]

PREFIX = "RIBAMBELLE_"
"""Each setting may also be written with this prefix, where a short name like HOST belongs to somebody else."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One row of the table: its name, how it is read from text, and what it is when nobody says.

    `parse` raises ValueError with the word for what was expected (`setting-wrong` in the catalogue).
    """

    name: str
    parse: Callable[[str], Any]
    default: str = ""
    is_secret: bool = False

    @property
    def flag(self) -> str:
        """How it is written on the command line."""
        return "--" + self.name.lower().replace("_", "-")

    @property
    def message(self) -> str:
        """The id of the line in the catalogue that says what it is for."""
        return "setting-" + self.name.lower().replace("_", "-")


TABLE: tuple[Setting, ...] = (
    Setting("HOST", spelt.text, "127.0.0.1"),
    Setting("PORT", spelt.port, "8000"),
    Setting("DATA_DIR", spelt.path, "./data"),
    Setting("DATABASE_URL", spelt.database_url, is_secret=True),
    Setting("REDIS_URL", spelt.redis_url, is_secret=True),
    Setting("WORKERS", spelt.workers, "1"),
    Setting("MEDIA_PORT", spelt.optional_port),
    Setting("MEDIA_ADDRESSES", spelt.addresses),
    Setting("PUBLIC_ADDRESS", spelt.addresses),
    Setting("TURN_URLS", spelt.turn_urls),
    Setting("TURN_SECRET", spelt.text, is_secret=True),
    Setting("RELAY_ONLY", spelt.yes_or_no, "no"),
    Setting("LAN", spelt.yes_or_no, "no"),
    Setting("HELP_PORT", spelt.optional_port, "8080"),
    Setting("PUBLIC_URL", spelt.public_url),
    Setting("TRUSTED_PROXIES", spelt.networks),
    Setting("TLS_CERTIFICATE", spelt.file),
    Setting("TLS_KEY", spelt.file),
    Setting("SMTP_URL", spelt.smtp_url, is_secret=True),
    Setting("MAIL_FROM", spelt.mail_address),
    Setting("MAIL_PER_HOUR", spelt.count, "300"),
    Setting("LMTP_HOST", spelt.text, "127.0.0.1"),
    Setting("LMTP_PORT", spelt.optional_port),
    Setting("LMTP_DOMAIN", spelt.mail_domain),
    Setting("METRICS_PORT", spelt.optional_port),
    Setting("TEACHER_BRIDGE_SECONDS", spelt.seconds, "60"),
    Setting("UPLOAD_MB", spelt.count, "25"),
    Setting("UPLOAD_QUOTA_MB", spelt.count, "1000"),
    Setting("MATERIAL_MB", spelt.count, "500"),
    Setting("LOG_FORMAT", spelt.log_format, "lines"),
)

_OVER_HTTPS = {"HOST": "0.0.0.0", "PORT": 8443}  # noqa: S104 - who gives a certificate means other devices
LAN_FOLDER, LEAF, LEAF_KEY = "https", "hub.pem", "hub.key"
"""Where in DATA_DIR the certificates of `--lan` lie, and the two files of the hub's own."""

_LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})


@dataclass(frozen=True, slots=True)
class Settings:
    """What the keeper decided. `sources` says for each name where its value came from."""

    host: str
    port: int
    data_dir: Path
    database_url: str = field(repr=False)
    redis_url: str = field(repr=False)
    workers: int
    media_port: int
    media_addresses: tuple[str, ...]
    """Empty: every address of this computer."""
    public_address: tuple[str, ...]
    turn_urls: tuple[str, ...]
    turn_secret: str = field(repr=False)
    relay_only: bool
    lan: bool
    help_port: int | None
    public_url: str
    trusted_proxies: tuple[IPNetwork, ...]
    tls_certificate: Path | None
    tls_key: Path | None
    smtp_url: str = field(repr=False)
    mail_from: str
    mail_per_hour: int
    lmtp_host: str
    lmtp_port: int | None
    """None: no e-mail comes in."""
    lmtp_domain: str
    metrics_port: int | None
    teacher_bridge_seconds: float
    upload_mb: int
    upload_quota_mb: int
    material_mb: int
    log_format: LogFormat
    sources: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)
    reached_at: str = field(default="", compare=False)
    """The host under which others in the network reach a hub that stands there; known once it has started."""

    @property
    def is_loopback(self) -> bool:
        """Whether only this computer can reach the hub."""
        return is_loopback(self.host)

    @property
    def url(self) -> str:
        """Where people find the hub."""
        if self.public_url:
            return self.public_url
        is_everywhere = self.host in ("0.0.0.0", "::")  # noqa: S104 - only compared
        name = self.reached_at or ("localhost" if self.is_loopback or is_everywhere else self.host)
        return url_of("https" if self.speaks_https else "http", name, self.port)

    @property
    def speaks_https(self) -> bool:
        """Whether the hub's own listener does."""
        return self.lan or self.tls_certificate is not None

    @property
    def certificate_files(self) -> tuple[Path, Path] | None:
        """The certificate and its key, the keeper's or the hub's own; None over plain HTTP."""
        if self.lan:
            return self.data_dir / LAN_FOLDER / LEAF, self.data_dir / LAN_FOLDER / LEAF_KEY
        return None if self.tls_certificate is None or self.tls_key is None else (self.tls_certificate, self.tls_key)

    @property
    def strict_host(self) -> str:
        """The host (and port) at which browsers shall use HTTPS alone, or nothing."""
        scheme, _, host = self.public_url.partition("://")
        return host if scheme == "https" else ""

    def listening_on(self, port: int) -> "Settings":
        """The same with the port that was really bound (PORT=0 asks for any)."""
        return replace(self, port=port)

    def text(self, setting: Setting) -> str:
        """The value as it would be written."""
        value = getattr(self, setting.name.lower())
        if isinstance(value, bool):
            return "yes" if value else "no"
        if isinstance(value, tuple):
            return ",".join(map(str, value))
        return "" if value is None else str(value)

    def given(self) -> dict[str, str]:
        """What is not as it comes, as `read` takes it for flags; it holds secrets."""
        return {setting.name: self.text(setting) for setting in TABLE if self.sources[setting.name] != "default"}

    def of_worker(self, index: int) -> "Settings":
        """The settings of one of several workers: it has ports of its own."""
        sources = {**self.sources, "PORT": "supervisor", "MEDIA_PORT": "supervisor"}
        media_port = self.media_port + index if self.media_port else 0
        metrics_port = self.metrics_port + index if self.metrics_port else self.metrics_port
        sources["WORKERS"] = "supervisor"
        return replace(self, workers=1, media_port=media_port, metrics_port=metrics_port, sources=sources)

    def allows_origin(self, origin: str) -> bool:
        """Whether a page of this origin (RFC 6454) may talk to us: the public address, else this computer's names."""
        try:
            parts = urlsplit(origin)
            host = parts.hostname or ""
        except ValueError:
            return False
        if self.public_url:
            return origin.lower() == self.public_url
        if origin.lower() != url_of("https" if self.speaks_https else "http", host, self.port):
            return False
        if self.lan:  # over TLS no name can be made to lead here that the certificate does not name
            return is_local(host)
        return is_loopback(host) if self.is_loopback else host == self.host or is_loopback(host)


def url_of(scheme: str, host: str, port: int) -> str:
    """The address of a hub, written as browsers write an origin (RFC 6454 §6.2)."""
    is_usual = (scheme, port) in (("http", 80), ("https", 443))
    return f"{scheme}://{_bracketed(host)}" + ("" if is_usual else f":{port}")


def is_loopback(host: str) -> bool:
    """Whether a host name can only mean this computer (RFC 6761 §6.3 for `*.localhost`)."""
    name = host.lower().rstrip(".")
    return name in _LOOPBACK_NAMES or name.endswith(".localhost")


def read(flags: Mapping[str, str | None], environment: Mapping[str, str], file: Path | None = Path(".env")) -> Settings:
    """The settings, checked; `flags` by the names of the table. Raises SettingsError."""
    written = _read_file(file)
    _check_names(environment, written)
    values: dict[str, Any] = {}
    sources: dict[str, str] = {}
    for setting in TABLE:
        raw, source = _find(setting, flags, environment, written)
        try:
            values[setting.name.lower()] = setting.parse(raw)
        except ValueError as wrong:
            raise SettingsError("setting-wrong", name=setting.name, source=source, wanted=str(wrong)) from None
        sources[setting.name] = source
    return Settings(**_completed(values, sources), sources=sources)


def _find(
    setting: Setting, flags: Mapping[str, str | None], environment: Mapping[str, str], written: Mapping[str, str]
) -> tuple[str, str]:
    flag = flags.get(setting.name)
    if flag is not None:
        return flag, setting.flag
    for place, source in ((environment, "environment"), (written, "file")):
        for name in (PREFIX + setting.name, setting.name):
            if name in place:
                return place[name], source
    return setting.default, "default"


def _completed(values: dict[str, Any], sources: dict[str, str]) -> dict[str, Any]:
    """Defaults that depend on other settings."""
    _check_tls(values)
    if values["tls_certificate"] or values["lan"]:
        for name, value in _OVER_HTTPS.items():
            if sources[name] == "default":
                values[name.lower()], sources[name] = value, "https"
    port = values["port"]
    if values["media_port"] is None:
        values["media_port"] = 0 if port == 0 else (port + 1000 if port + 1000 <= 65_535 else port - 1000)
    if not values["media_addresses"]:
        values["media_addresses"] = _own_address(values["host"])
    _check_workers(values)
    _check_relay(values)
    if bool(values["smtp_url"]) != bool(values["mail_from"]):
        raise SettingsError("mail-half-told")
    if (values["lmtp_port"] is None) != (not values["lmtp_domain"]):
        raise SettingsError("lmtp-half-told")
    return values


def _check_workers(values: Mapping[str, Any]) -> None:
    """Several workers share one log and one bus; a file and a process's own memory cannot be shared."""
    if values["workers"] > 1 and not (values["database_url"].startswith("postgresql") and values["redis_url"]):
        raise SettingsError("workers-need-services", workers=str(values["workers"]))


def _check_tls(values: Mapping[str, Any]) -> None:
    """A certificate is of no use without its key, and browsers come to it by HTTPS."""
    if bool(values["tls_certificate"]) != bool(values["tls_key"]):
        raise SettingsError("tls-half-told")
    if values["tls_certificate"] and values["public_url"].startswith("http://"):
        raise SettingsError("tls-public-url", url=values["public_url"])
    if values["lan"] and (values["tls_certificate"] or values["public_url"]):
        raise SettingsError("lan-alone")


def _check_relay(values: Mapping[str, Any]) -> None:
    """An address without a secret gives tickets that no relay takes; a relay alone needs one."""
    if bool(values["turn_urls"]) != bool(values["turn_secret"]):
        raise SettingsError("turn-half-told")
    if values["relay_only"] and not values["turn_urls"]:
        raise SettingsError("relay-missing")


def _own_address(host: str) -> tuple[str, ...]:
    """Where to send media when nobody says. Raises SettingsError where nobody knows what a host means."""
    if host in ("localhost", "127.0.0.1"):
        return ("127.0.0.1",)
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        raise SettingsError("media-addresses-missing", host=host) from None
    return () if address.is_unspecified else (str(address),)


def _read_file(file: Path | None) -> dict[str, str]:
    """`NAME=value` lines; `#` starts a comment line; one pair of quotes around a value is taken off."""
    if file is None or not file.is_file():
        return {}
    try:
        lines = file.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as no:
        raise SettingsError("env-unreadable", why=getattr(no, "strerror", None) or type(no).__name__) from None
    found: dict[str, str] = {}
    for number, line in enumerate(lines, 1):
        stripped = line.strip().removeprefix("export ").strip()
        if not stripped or stripped.startswith("#"):
            continue
        name, equals, value = stripped.partition("=")
        if not equals:
            raise SettingsError("env-line-wrong", file=str(file), number=str(number))
        value = value.strip()
        if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
            value = value[1:-1]
        found[name.strip()] = value
    return found


def _check_names(environment: Mapping[str, str], written: Mapping[str, str]) -> None:
    """A misspelt name is an error, not silence: all of `.env`, and what carries our prefix elsewhere."""
    known = {setting.name for setting in TABLE}
    for name in [*written, *(name for name in environment if name.startswith(PREFIX))]:
        if name.removeprefix(PREFIX) not in known:
            near = difflib.get_close_matches(name.removeprefix(PREFIX), known, n=1)
            if near:
                raise SettingsError("setting-misspelt", name=name, near=near[0])
            raise SettingsError("setting-unknown", name=name)


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
