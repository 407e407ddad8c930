"""How a setting is spelt: each kind of value read from text; ValueError carries the word for what was expected."""

import ipaddress
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

IPNetwork = ipaddress.IPv4Network | ipaddress.IPv6Network

MAX_WORKERS = 64
MAX_COUNT = 1_000_000
MAX_SECONDS = 900
_MAIL_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)*", re.ASCII | re.I)
_TURN_URL = re.compile(r"turns?:([\w.-]+|\[[\da-fA-F:.]+\])(:\d{1,5})?(\?transport=(udp|tcp))?", re.ASCII)


def text(raw: str) -> str:
    """Any text, without the space around it."""
    return raw.strip()


def port(raw: str) -> int:
    """A number of a port; 0 means any."""
    if not raw.strip().isascii() or not raw.strip().isdigit() or int(raw) > 65_535:
        raise ValueError("port")
    return int(raw)


def optional_port(raw: str) -> int | None:
    """The same, or None where nothing is said."""
    return port(raw) if raw.strip() else None


def workers(raw: str) -> int:
    """How many processes."""
    if not raw.strip().isascii() or not raw.strip().isdigit() or not 1 <= int(raw) <= MAX_WORKERS:
        raise ValueError("workers")
    return int(raw)


def count(raw: str) -> int:
    """How many, at least one."""
    if not raw.strip().isascii() or not raw.strip().isdigit() or not 1 <= int(raw) <= MAX_COUNT:
        raise ValueError("count")
    return int(raw)


def seconds(raw: str) -> float:
    """A span, up to a quarter of an hour."""
    if not raw.strip().isascii() or not raw.strip().replace(".", "", 1).isdigit() or float(raw) > MAX_SECONDS:
        raise ValueError("seconds")
    return float(raw)


def path(raw: str) -> Path:
    """A directory."""
    if not raw.strip():
        raise ValueError("directory")
    return Path(raw.strip()).expanduser().absolute()


def listed(raw: str) -> tuple[str, ...]:
    """What stands between commas."""
    return tuple(part.strip() for part in raw.split(",") if part.strip())


def addresses(raw: str) -> tuple[str, ...]:
    """IP addresses, in one spelling."""
    try:
        return tuple(str(ipaddress.ip_address(part)) for part in listed(raw))
    except ValueError:
        raise ValueError("addresses") from None


def file(raw: str) -> Path | None:
    """A file, or None where nothing is said."""
    return Path(raw.strip()).expanduser().absolute() if raw.strip() else None


def networks(raw: str) -> tuple[IPNetwork, ...]:
    """IP addresses and networks."""
    try:
        return tuple(ipaddress.ip_network(part, strict=False) for part in listed(raw))
    except ValueError:
        raise ValueError("networks") from None


def public_url(raw: str) -> str:
    """An address without a path, in small letters."""
    url = raw.strip().rstrip("/")
    parts = urlsplit(url)
    if url and (parts.scheme not in ("http", "https") or not parts.hostname or parts.path or parts.query):
        raise ValueError("public-url")
    return url.lower()


def database_url(raw: str) -> str:
    """Of SQLite or PostgreSQL."""
    url = raw.strip()
    if url and not url.startswith(("sqlite", "postgresql")):
        raise ValueError("database-url")
    return url


def redis_url(raw: str) -> str:
    """Of Redis."""
    url = raw.strip()
    if url and not url.startswith(("redis://", "rediss://", "unix://")):
        raise ValueError("redis-url")
    return url


def turn_urls(raw: str) -> tuple[str, ...]:
    """RFC 7065, as browsers take them; a TURN server needs no path and no user."""
    urls = listed(raw)
    if not all(_TURN_URL.fullmatch(url) for url in urls):
        raise ValueError("turn-urls")
    return urls


def smtp_url(raw: str) -> str:
    """Of a mail server: smtp or smtps, with both name and password or with neither, and nothing behind the port."""
    url = raw.strip()
    try:
        parts = urlsplit(url)
        is_whole = bool(parts.hostname) and parts.port != 0 and bool(parts.username) == bool(parts.password)
    except ValueError:
        raise ValueError("smtp-url") from None
    is_mail = parts.scheme in ("smtp", "smtps") and not parts.path.strip("/") and "?" not in url and "#" not in url
    if url and not (is_whole and is_mail and unquote(url).isprintable()):
        raise ValueError("smtp-url")
    return url


def mail_address(raw: str) -> str:
    """One address in plain letters, as every mail server takes it (RFC 5321 §4.1.2 without quotes)."""
    address = raw.strip()
    if address and not _MAIL_ADDRESS.fullmatch(address):
        raise ValueError("mail-address")
    return address


def mail_domain(raw: str) -> str:
    """What stands behind the @ of an address, in small letters."""
    domain = raw.strip().lower()
    if domain and not _MAIL_ADDRESS.fullmatch(f"class@{domain}"):
        raise ValueError("mail-domain")
    return domain


def yes_or_no(raw: str) -> bool:
    """True for yes."""
    if raw.strip().lower() not in ("yes", "no"):
        raise ValueError("yes-or-no")
    return raw.strip().lower() == "yes"


def log_format(raw: str) -> str:
    """lines or json."""
    if raw.strip() not in ("lines", "json"):
        raise ValueError("log-format")
    return raw.strip()
