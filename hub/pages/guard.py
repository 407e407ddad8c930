"""What every answer carries and every unsafe request must bring: security headers, a nonce, the same origin."""

import secrets
from collections.abc import Callable
from typing import Final

from quart import Quart, Request, Response, abort, g, request

SIGNED: Final = "/letters/stop/"
"""Its signature alone says what is done, and no cookie counts: mail programs send it without an Origin (RFC 8058)."""

SAFE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})

# CSP Level 3 and Trusted Types. lit-html makes its templates through a policy of its own name; a style sheet is a
# file of ours; nothing at all comes from elsewhere.
_POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        "script-src 'nonce-{nonce}' 'strict-dynamic'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "media-src 'self' blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types lit-html",
    )
)

_HEADERS: Final = {
    "X-Content-Type-Options": "nosniff",
    # Not "no-referrer": with it browsers send `Origin: null` in a form's POST (Fetch §3.1), which we refuse.
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(self), microphone=(self), speaker-selection=(self), screen-wake-lock=(self), "
    "fullscreen=(self), display-capture=(self), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def stand_guard(app: Quart, allows_origin: Callable[[str], bool], strict_host: str = "") -> None:
    """Check every unsafe request before its view runs, and put the headers on every answer, errors included.

    Only at `strict_host` a browser is told to keep to HTTPS (RFC 6797): it would remember it for all ports of a name.
    """

    @app.before_request
    async def check() -> None:
        g.nonce = secrets.token_urlsafe(18)
        is_signed = request.path.startswith(SIGNED)
        if request.method not in SAFE_METHODS and not is_signed and not is_same_origin(request, allows_origin):
            abort(403)

    @app.after_request
    async def protect(response: Response) -> Response:
        if strict_host and request.scheme == "https" and request.host.lower() == strict_host:
            response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
        return protected(response)


def protected(response: Response) -> Response:
    """The answer with its security headers; a view may have set a stricter one before."""
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Content-Security-Policy", _POLICY.format(nonce=g.get("nonce", "none")))
    response.headers.setdefault("Cache-Control", "no-store")
    return response


def is_same_origin(request: Request, allows_origin: Callable[[str], bool]) -> bool:
    """Whether a request comes from a page of the very host that it goes to (RFC 6454; a missing Origin does not)."""
    origin = request.headers.get("Origin", "")
    if request.headers.get("Sec-Fetch-Site", "same-origin") != "same-origin":
        return False
    return origin.lower() == f"{request.scheme}://{request.host}".lower() and allows_origin(origin)
