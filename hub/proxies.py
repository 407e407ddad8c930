"""Whom a request comes from: what a trusted proxy says of it, and nothing that anybody else says (RFC 7239 §8.1)."""

import ipaddress
from collections.abc import Awaitable, Callable, MutableMapping, Sequence
from typing import Any

from hub.spellings import IPNetwork

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
ASGI = Callable[[Scope, Callable[[], Awaitable[Message]], Callable[[Message], Awaitable[None]]], Awaitable[None]]

_SECURE = {"http": "https", "ws": "wss"}


def behind_proxies(app: ASGI, trusted: Sequence[IPNetwork]) -> ASGI:
    """`app` with `scope["client"]` and `scope["scheme"]` as the nearest trusted proxies saw them."""
    if not trusted:
        return app

    async def forwarded(
        scope: Scope, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]
    ) -> None:
        if scope["type"] in ("http", "websocket"):
            scope = _as_seen(scope, trusted)
        await app(scope, receive, send)

    return forwarded


def _as_seen(scope: Scope, trusted: Sequence[IPNetwork]) -> Scope:
    client = scope.get("client")
    if client is None or not _is_trusted(client[0], trusted):
        return scope
    chain = [*_values(scope, b"x-forwarded-for"), client[0]]
    address = next((hop for hop in reversed(chain) if not _is_trusted(hop, trusted)), chain[0])
    seen = {**scope, "client": (_plain(address) or client[0], 0)}
    if _values(scope, b"x-forwarded-proto")[-1:] in (["https"], ["wss"]):
        seen["scheme"] = _SECURE.get(scope["scheme"], scope["scheme"])
    return seen


def _values(scope: Scope, name: bytes) -> list[str]:
    joined = b",".join(value for key, value in scope["headers"] if key.lower() == name)
    return [part.strip() for part in joined.decode("latin-1").split(",") if part.strip()]


def _plain(address: str) -> str | None:
    """The address without port and brackets, in one spelling; None for what is no address (`unknown`, `_hidden`)."""
    bare = address.strip()
    if bare.startswith("["):
        bare = bare[1:].partition("]")[0]
    elif bare.count(":") == 1:
        bare = bare.partition(":")[0]
    try:
        parsed = ipaddress.ip_address(bare)
    except ValueError:
        return None
    return str(getattr(parsed, "ipv4_mapped", None) or parsed)


def _is_trusted(address: str, trusted: Sequence[IPNetwork]) -> bool:
    plain = _plain(address)
    return plain is not None and any(ipaddress.ip_address(plain) in network for network in trusted)
