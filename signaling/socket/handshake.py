"""Who is at the door: Origin and login are checked at the handshake, before the WebSocket is accepted."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from rooms.errors import Code
from rooms.ids import ParticipantId
from signaling.ports import Directory
from signaling.socket.caller import Caller
from signaling.socket.turnstile import Turnstile

Scope = Mapping[str, Any]
"""An ASGI connection scope."""

AllowedOrigin = Callable[[str, str], bool]
"""(Origin, Host) -> whether a page of that origin may talk to us."""

SECURE_COOKIE = "__Host-login"
PLAIN_COOKIE = "login"
MAX_TOKEN = 256
_MAX_USER_AGENT = 512


@dataclass(frozen=True, slots=True)
class Denied:
    """An HTTP answer instead of a WebSocket."""

    status: int
    reason: str
    code: Code = Code.FORBIDDEN


def peer_address(scope: Scope) -> str:
    """The address of the TCP peer; behind a trusted proxy a composer gives another function."""
    client = scope.get("client")
    return str(client[0]) if client else ""


class Handshake:
    """Identity comes from the login cookie alone."""

    def __init__(
        self,
        directory: Directory,
        allowed_origin: AllowedOrigin,
        turnstile: Turnstile,
        client_address: Callable[[Scope], str] = peer_address,
    ) -> None:
        self._directory = directory
        self._allowed_origin = allowed_origin
        self._turnstile = turnstile
        self._client_address = client_address

    async def admit(self, scope: Scope, *, is_read: bool = False) -> Caller | Denied:
        """The caller, or why not. `is_read`: an HTTP request that changes nothing. Raises what the directory raises."""
        headers = _headers(scope)
        origins, hosts = headers.get("origin", []), headers.get("host", [])
        if is_read and not origins:
            # A browser names no Origin when a page reads from its own host (Fetch §3.1): the host has to be ours.
            origins = [f"{scope['scheme']}://{host}" for host in hosts]
        if scope["type"] == "http" and headers.get("sec-fetch-site", ["same-origin"]) != ["same-origin"]:
            return Denied(403, "foreign origin")
        # Browsers send exactly one Origin with every WebSocket (RFC 6455 §4.1), so a missing one is no browser of ours.
        if len(origins) != 1 or len(hosts) != 1 or not self._allowed_origin(origins[0], hosts[0]):
            return Denied(403, "foreign origin")
        is_secure = origins[0].startswith("https://")
        token = _cookie(headers.get("cookie", []), SECURE_COOKIE if is_secure else PLAIN_COOKIE)
        if token is None:
            return Denied(403, "not signed in", Code.SIGNED_OUT)
        address = self._client_address(scope)
        if not self._turnstile.may_look_up(sha256(token.encode()).digest(), address):
            return Denied(429, "too many unknown logins from there", Code.TOO_FAST)
        actor = await self._directory.who(token)
        if actor is None:
            return Denied(403, "not signed in", Code.SIGNED_OUT)
        self._turnstile.welcome(address)
        return Caller(
            participant=ParticipantId(str(uuid.uuid4())),
            actor=actor,
            token=token,
            address=address,
            user_agent=" ".join(headers.get("user-agent", []))[:_MAX_USER_AGENT],
        )


def _headers(scope: Scope) -> dict[str, list[str]]:
    headers: dict[str, list[str]] = {}
    for name, value in scope["headers"]:
        headers.setdefault(bytes(name).decode("latin-1").lower(), []).append(bytes(value).decode("latin-1"))
    return headers


def _cookie(values: list[str], wanted: str) -> str | None:
    """One cookie (RFC 6265 §5.4). Two of the same name are an attempt to slip one in: neither counts."""
    found = []
    for value in values:
        for pair in value.split(";"):
            name, _, content = pair.strip().partition("=")
            if name == wanted:
                found.append(content.strip('"'))
    if len(found) != 1 or not 0 < len(found[0]) <= MAX_TOKEN or not found[0].isascii():
        return None
    return found[0]
