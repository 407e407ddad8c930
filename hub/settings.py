"""Every setting of a hub in one table, read from flags, the environment, a `.env` file and defaults, in that order."""

import difflib
import ipaddress
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from hub.keeper import SettingsError

LogFormat = Literal["lines", "json"]
IPNetwork = ipaddress.IPv4Network | ipaddress.IPv6Network

PREFIX = "RIBAMBELLE_"
"""Each setting may also be written with this prefix, where a short name like HOST belongs to somebody else."""


MAX_WORKERS = 64
_TURN_URL = re.compile(r"turns?:([\w.-]+|\[[\da-fA-F:.]+\])(:\d{1,5})?(\?transport=(udp|tcp))?", re.ASCII)


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


def _text(raw: str) -> str:
    return raw.strip()


def _port(raw: str) -> int:
    if not raw.strip().isascii() or not raw.strip().isdigit() or int(raw) > 65_535:
        raise ValueError("port")
    return int(raw)


def _optional_port(raw: str) -> int | None:
    return _port(raw) if raw.strip() else None


def _workers(raw: str) -> int:
    if not raw.strip().isascii() or not raw.strip().isdigit() or not 1 <= int(raw) <= MAX_WORKERS:
        raise ValueError("workers")
    return int(raw)


def _path(raw: str) -> Path:
    if not raw.strip():
        raise ValueError("directory")
    return Path(raw.strip()).expanduser().absolute()


def _list(raw: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in raw.split(",") if part.strip())


def _addresses(raw: str) -> tuple[str, ...]:
    try:
        return tuple(str(ipaddress.ip_address(part)) for part in _list(raw))
    except ValueError:
        raise ValueError("addresses") from None


def _networks(raw: str) -> tuple[IPNetwork, ...]:
    try:
        return tuple(ipaddress.ip_network(part, strict=False) for part in _list(raw))
    except ValueError:
        raise ValueError("networks") from None


def _public_url(raw: str) -> str:
    url = raw.strip().rstrip("/")
    parts = urlsplit(url)
    if url and (parts.scheme not in ("http", "https") or not parts.hostname or parts.path or parts.query):
        raise ValueError("public-url")
    return url.lower()


def _database_url(raw: str) -> str:
    url = raw.strip()
    if url and not url.startswith(("sqlite", "postgresql")):
        raise ValueError("database-url")
    return url


def _redis_url(raw: str) -> str:
    url = raw.strip()
    if url and not url.startswith(("redis://", "rediss://", "unix://")):
        raise ValueError("redis-url")
    return url


def _turn_urls(raw: str) -> tuple[str, ...]:
    """RFC 7065, as browsers take them; a TURN server needs no path and no user."""
    urls = _list(raw)
    if not all(_TURN_URL.fullmatch(url) for url in urls):
        raise ValueError("turn-urls")
    return urls


def _yes_or_no(raw: str) -> bool:
    if raw.strip().lower() not in ("yes", "no"):
        raise ValueError("yes-or-no")
    return raw.strip().lower() == "yes"


def _log_format(raw: str) -> str:
    if raw.strip() not in ("lines", "json"):
        raise ValueError("log-format")
    return raw.strip()


TABLE: tuple[Setting, ...] = (
    Setting("HOST", _text, "127.0.0.1"),
    Setting("PORT", _port, "8000"),
    Setting("DATA_DIR", _path, "./data"),
    Setting("DATABASE_URL", _database_url, is_secret=True),
    Setting("REDIS_URL", _redis_url, is_secret=True),
    Setting("WORKERS", _workers, "1"),
    Setting("MEDIA_PORT", _optional_port),
    Setting("MEDIA_ADDRESSES", _addresses),
    Setting("PUBLIC_ADDRESS", _addresses),
    Setting("TURN_URLS", _turn_urls),
    Setting("TURN_SECRET", _text, is_secret=True),
    Setting("RELAY_ONLY", _yes_or_no, "no"),
    Setting("PUBLIC_URL", _public_url),
    Setting("TRUSTED_PROXIES", _networks),
    Setting("METRICS_PORT", _optional_port),
    Setting("LOG_FORMAT", _log_format, "lines"),
)

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
    public_url: str
    trusted_proxies: tuple[IPNetwork, ...]
    metrics_port: int | None
    log_format: LogFormat
    sources: Mapping[str, str] = field(default_factory=dict, repr=False, compare=False)

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
        name = "localhost" if self.is_loopback or is_everywhere else _bracketed(self.host)
        return f"http://{name}:{self.port}"

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
            host, port = parts.hostname or "", parts.port
        except ValueError:
            return False
        if self.public_url:
            return origin.lower() == self.public_url
        if parts.scheme != "http" or origin.lower() != f"http://{_bracketed(host)}:{port}" or port != self.port:
            return False
        return is_loopback(host) if self.is_loopback else host == self.host or is_loopback(host)


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
    return Settings(**_completed(values), sources=sources)


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


def _completed(values: dict[str, Any]) -> dict[str, Any]:
    """Defaults that depend on other settings."""
    port = values["port"]
    if values["media_port"] is None:
        values["media_port"] = 0 if port == 0 else (port + 1000 if port + 1000 <= 65_535 else port - 1000)
    if not values["media_addresses"]:
        values["media_addresses"] = _own_address(values["host"])
    _check_workers(values)
    _check_relay(values)
    return values


def _check_workers(values: Mapping[str, Any]) -> None:
    """Several workers share one log and one bus; a file and a process's own memory cannot be shared."""
    if values["workers"] > 1 and not (values["database_url"].startswith("postgresql") and values["redis_url"]):
        raise SettingsError("workers-need-services", workers=str(values["workers"]))


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
