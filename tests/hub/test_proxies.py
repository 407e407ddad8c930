"""Only a trusted proxy may say whom a request comes from, and only the part of the chain that it saw itself."""

import asyncio
from typing import Any

import pytest

from hub.proxies import Message, Scope, behind_proxies
from hub.settings import read

TRUSTED = read({}, {"TRUSTED_PROXIES": "10.0.0.0/8, 2001:db8::1"}, None).trusted_proxies


def seen(client: str, trusted: Any = TRUSTED, scheme: str = "http", **headers: str) -> tuple[str, str]:
    """The client address and scheme that the hub sees."""
    scopes: list[Scope] = []

    async def app(scope: Scope, receive: Any, send: Any) -> None:
        scopes.append(scope)

    async def nothing(*_: Message) -> Any:
        return None

    fields = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    scope: Scope = {"type": "http", "scheme": scheme, "client": (client, 5), "headers": fields}
    asyncio.run(behind_proxies(app, trusted)(scope, nothing, nothing))  # type: ignore[arg-type]
    return scopes[0]["client"][0], scopes[0]["scheme"]


@pytest.mark.parametrize(
    ("client", "chain", "expected"),
    [
        ("10.0.0.1", "203.0.113.7", "203.0.113.7"),
        ("10.0.0.1", "1.2.3.4, 203.0.113.7, 10.9.9.9", "203.0.113.7"),  # 1.2.3.4 is what the client itself claimed
        ("10.0.0.1", "203.0.113.7:4711", "203.0.113.7"),
        ("10.0.0.1", "[2001:db8::7]:4711", "2001:db8::7"),
        ("2001:db8::1", "::ffff:203.0.113.7", "203.0.113.7"),
        ("10.0.0.1", "unknown", "10.0.0.1"),
        ("10.0.0.1", "<script>", "10.0.0.1"),
        ("10.0.0.1", "", "10.0.0.1"),
        ("203.0.113.9", "127.0.0.1", "203.0.113.9"),  # not trusted: not believed
        ("::ffff:10.0.0.1", "203.0.113.7", "203.0.113.7"),
    ],
)
def test_the_last_address_that_no_trusted_proxy_has(client: str, chain: str, expected: str) -> None:
    assert seen(client, x_forwarded_for=chain)[0] == expected


def test_the_scheme_is_what_the_trusted_proxy_says() -> None:
    assert seen("10.0.0.1", x_forwarded_proto="https")[1] == "https"
    assert seen("10.0.0.1", x_forwarded_proto="https", scheme="ws")[1] == "wss"
    assert seen("10.0.0.1", x_forwarded_proto="https, http")[1] == "http"
    assert seen("203.0.113.9", x_forwarded_proto="https")[1] == "http"


def test_nobody_is_trusted_by_default() -> None:
    assert seen("127.0.0.1", (), x_forwarded_for="1.2.3.4", x_forwarded_proto="https") == ("127.0.0.1", "http")
