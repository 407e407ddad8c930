"""The login cookie: `__Host-login` over HTTPS, plain `login` on this very computer, and nowhere else."""

import ipaddress
from typing import Final

from quart import Request, Response, Websocket

from hub.settings import is_loopback

SECURE_NAME: Final = "__Host-login"  # RFC 6265bis §4.1.3.2: only over HTTPS, only for this host
LOOPBACK_NAME: Final = "login"  # Safari drops Secure cookies on http://localhost
_HALF: Final = "half"
HALF_SECONDS: Final = 600
_FAMILY: Final = "family"
LANGUAGE_NAME: Final = "language"
LANGUAGE_SECONDS: Final = 365 * 24 * 3600


class NoSafeCookie(Exception):
    """Neither HTTPS nor this very computer: a login would travel where others read it."""


def login_name(request: Request | Websocket) -> str | None:
    """The name under which this connection may carry a login, or None where it may not at all."""
    if request.scheme in ("https", "wss"):
        return SECURE_NAME
    if is_loopback(host_of(request)) and _is_loopback_peer(request):
        return LOOPBACK_NAME
    return None


def login_token(request: Request | Websocket) -> str | None:
    """The token that the browser brought, under the one name that counts here."""
    name = login_name(request)
    return request.cookies.get(name) if name else None


def set_login(response: Response, request: Request, token: str, max_age_seconds: int) -> None:
    """Give the browser its login. Raises NoSafeCookie."""
    name = login_name(request)
    if name is None:
        raise NoSafeCookie
    response.set_cookie(
        name, token, max_age=max_age_seconds, path="/", secure=name == SECURE_NAME, httponly=True, samesite="Lax"
    )


def forget_login(response: Response, request: Request) -> None:
    """Take the login back from the browser."""
    name = login_name(request)
    if name is not None:
        response.delete_cookie(name, path="/", secure=name == SECURE_NAME, httponly=True, samesite="Lax")


def half_token(request: Request) -> str | None:
    """The ticket of whoever has shown a card and owes the pictures."""
    return _kept(request, _HALF)


def set_half(response: Response, request: Request, ticket: str) -> None:
    """Remember for a few minutes whose card was shown. Raises NoSafeCookie."""
    _keep(response, request, _HALF, ticket, HALF_SECONDS)


def forget_half(response: Response, request: Request) -> None:
    """They are in, or have given up."""
    _drop(response, request, _HALF)


def family_pass(request: Request) -> str | None:
    """By which a family looks at the exhibition of its class."""
    return _kept(request, _FAMILY)


def set_family_pass(response: Response, request: Request, token: str, max_age_seconds: int) -> None:
    """Keep it until the link ends. Raises NoSafeCookie."""
    _keep(response, request, _FAMILY, token, max_age_seconds)


def forget_family_pass(response: Response, request: Request) -> None:
    """They have looked enough, or the link has ended."""
    _drop(response, request, _FAMILY)


def _kept(request: Request, kind: str) -> str | None:
    name = login_name(request)
    return request.cookies.get(_name_of(kind, name)) if name else None


def _keep(response: Response, request: Request, kind: str, value: str, max_age_seconds: int) -> None:
    """As safe as the login, beside it. Raises NoSafeCookie."""
    name = login_name(request)
    if name is None:
        raise NoSafeCookie
    response.set_cookie(
        _name_of(kind, name), value, max_age=max_age_seconds, path="/", secure=name == SECURE_NAME, httponly=True,
        samesite="Lax",
    )  # fmt: skip


def _drop(response: Response, request: Request, kind: str) -> None:
    name = login_name(request)
    if name is not None:
        secure = name == SECURE_NAME
        response.delete_cookie(_name_of(kind, name), path="/", secure=secure, httponly=True, samesite="Lax")


def _name_of(kind: str, login: str) -> str:
    return f"__Host-{kind}" if login == SECURE_NAME else kind


def set_language(response: Response, request: Request, language: str) -> None:
    """Remember the language on this computer."""
    secure = request.scheme == "https"
    response.set_cookie(
        LANGUAGE_NAME, language, max_age=LANGUAGE_SECONDS, path="/", secure=secure, httponly=True, samesite="Lax"
    )


def host_of(request: Request | Websocket) -> str:
    """The name in the `Host` header, without its port and brackets."""
    host = request.host.lower()
    if host.startswith("["):
        return host[1:].split("]")[0]
    return host.rsplit(":", 1)[0] if ":" in host else host


def client_address(request: Request | Websocket) -> str:
    """From where the request came; the front door has put the true address there if a trusted proxy named it."""
    client = request.scope.get("client")
    return str(client[0]) if client else ""


def _is_loopback_peer(request: Request | Websocket) -> bool:
    try:
        address = ipaddress.ip_address(client_address(request))
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return bool((mapped or address).is_loopback)
