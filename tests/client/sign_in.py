"""Signing in over HTTP, as docs/protocol.md tells it: the login is a cookie."""

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

import aiohttp

_COOKIES = ("login", "__Host-login")


@dataclass(frozen=True, slots=True)
class Login:
    """Somebody who is signed in. `address` is where to connect, if it is not where `origin` says (a proxy)."""

    origin: str
    cookie: str
    go: str
    """The page that the hub sent them to, such as `/rooms/<id>`."""
    address: str = ""

    @property
    def headers(self) -> dict[str, str]:
        """What every request and every handshake carries."""
        return {"Host": urlsplit(self.origin).netloc, "Origin": self.origin, "Cookie": self.cookie}

    @property
    def room(self) -> str:
        """The room of the page that the hub sent them to."""
        return self.go.removeprefix("/rooms/")

    def url(self, path: str) -> str:
        """Where to ask for `path`. A `*.localhost` name is this computer (RFC 6761), whatever its resolver says."""
        return f"http://{self.address or _reachable(self.origin)}{path}"

    def through(self, address: str) -> "Login":
        """The same login over another way."""
        return replace(self, address=address)


async def by_card(origin: str, secret: str) -> Login:
    """Exchange a card's secret. Raises PermissionError where the door stays shut."""
    login = Login(origin, "", "")
    async with (
        aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as http,
        http.post(login.url("/enter"), json={"secret": secret, "to": "live"}, headers=_without_cookie(login)) as answer,
    ):
        said = await answer.json()
        if answer.status != 200:
            raise PermissionError(said["problem"])
        return replace(login, cookie=_cookie_of(answer), go=said["go"])


async def by_password(origin: str, email: str, password: str) -> Login:
    """A teacher's or keeper's way in. Raises PermissionError."""
    login = Login(origin, "", "")
    form = {"email": email, "password": password}
    async with (
        aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as http,
        http.post(login.url("/sign-in"), data=form, headers=_without_cookie(login), allow_redirects=False) as answer,
    ):
        if answer.status != 303:
            raise PermissionError(answer.status)
        return replace(login, cookie=_cookie_of(answer), go=answer.headers["Location"])


def _without_cookie(login: Login) -> dict[str, str]:
    return {name: value for name, value in login.headers.items() if name != "Cookie"}


def _cookie_of(answer: aiohttp.ClientResponse) -> str:
    name = next(name for name in _COOKIES if name in answer.cookies)
    return f"{name}={answer.cookies[name].value}"


def _reachable(origin: str) -> str:
    parts = urlsplit(origin)
    host = parts.hostname or ""
    is_here = host == "localhost" or host.endswith(".localhost")
    return f"127.0.0.1:{parts.port}" if is_here else parts.netloc
