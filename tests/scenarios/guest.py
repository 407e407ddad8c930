"""A guest without a browser: enters by a link over HTTP, then speaks the protocol with the stock Socket.IO client."""

import asyncio
import json
import ssl
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from email.message import Message
from typing import Any
from uuid import uuid4

import aiohttp
import socketio

PATIENCE_SECONDS = 60.0


@dataclass
class Answer:
    """An HTTP answer, read whole."""

    status: int
    headers: dict[str, str]
    """Names in small letters."""
    body: bytes

    def json(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *args: Any, **kwargs: Any) -> None:
        return None


def ask(url: str, body: Any = None, **headers: str) -> Answer:
    """One request, redirects not followed; `body` is sent as JSON unless it is bytes.

    A `*.localhost` name is asked at 127.0.0.1, as browsers do (RFC 6761).
    """
    scheme, _, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    port = host.rpartition(":")[2]
    fields = {"Host": host, **{name.replace("_", "-"): value for name, value in headers.items()}}
    data = None
    if isinstance(body, bytes):
        data = body
    elif body is not None:
        data = json.dumps(body).encode()
        fields.setdefault("Content-Type", "application/json")
    request = urllib.request.Request(f"{scheme}://127.0.0.1:{port}{slash}{path}", data, fields)  # noqa: S310
    try:
        with urllib.request.build_opener(_NoRedirect).open(request, timeout=PATIENCE_SECONDS) as answer:
            return Answer(answer.status, _plain(answer.headers), answer.read())
    except urllib.error.HTTPError as no:
        return Answer(no.code, _plain(no.headers), no.read())


def _plain(headers: Message) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


@dataclass
class Guest:
    """Somebody who came in by an entry link: their cookie, and the room they were sent to."""

    origin: str
    cookie: str
    room: str
    client: Any = None
    session: aiohttp.ClientSession | None = None
    entries: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    heard: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    @classmethod
    def by_link(cls, url: str) -> "Guest":
        """Exchange the card for a login. Raises AssertionError where the door stays shut."""
        origin, _, fragment = url.partition("/enter#")
        secret = fragment.partition("&")[0]
        answer = ask(f"{origin}/enter", {"secret": secret, "to": "live"}, Origin=origin)
        assert answer.status == 200, (answer.status, answer.body[:300])
        go = answer.json()["go"]
        assert go.startswith("/rooms/"), go
        return cls(origin, answer.headers["set-cookie"].partition(";")[0], go.removeprefix("/rooms/"))

    async def enter(self) -> dict[str, Any]:
        """Connect and enter the room; gives the welcome."""
        scheme, port = self.origin.partition("://")[0], self.origin.rpartition(":")[2]
        if self.session is not None:
            await self.session.close()
        secure = {"http_session": self._session()} if scheme == "https" else {}
        self.client = socketio.AsyncClient(reconnection=False, **secure)
        self.client.on("*", self._hear)
        headers = {"Host": self.origin.partition("://")[2], "Origin": self.origin, "Cookie": self.cookie}
        await self.client.connect(f"{scheme}://127.0.0.1:{port}", headers=headers, transports=["websocket"])
        self.heard.clear()
        since = {
            name: {"epoch": have[-1]["epoch"], "seq": have[-1]["seq"]} for name, have in self.entries.items() if have
        }
        await self.client.emit("enter", {"room": self.room, "since": since})
        return await self.wait_for("welcome")

    async def leave(self) -> None:
        """Close the connection, if it is still there."""
        if self.client is not None:
            await self.client.disconnect()
        if self.session is not None:
            await self.session.close()

    def _session(self) -> aiohttp.ClientSession:
        """Over TLS; trusts what `SSL_CERT_FILE` says now."""
        self.session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=ssl.create_default_context()))
        return self.session

    async def command(self, channel: str, command: dict[str, Any], op_id: str | None = None) -> str:
        """Send a command, anew or again; gives its op_id."""
        op_id = op_id or str(uuid4())
        await self.client.emit("command", {"op_id": op_id, "channel": channel, "command": command})
        return op_id

    async def wait_for(self, event: str) -> dict[str, Any]:
        """The next message of this name that has not been taken yet."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                for index, (name, payload) in enumerate(self.heard):
                    if name == event:
                        del self.heard[index]
                        return payload
                await self._next()

    async def wait_entry(self, channel: str, op_id: str) -> dict[str, Any]:
        """The committed entry that acknowledges a command."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                for entry in self.entries.get(channel, []):
                    if entry["op_id"] == op_id:
                        return entry
                await self._next()

    async def wait_head(self, channel: str, seq: int) -> list[dict[str, Any]]:
        """All entries of a channel that came, once number `seq` is among them."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not any(entry["seq"] >= seq for entry in self.entries.get(channel, [])):
                await self._next()
        return self.entries[channel]

    async def read_all(self, channel: str, head: int) -> list[dict[str, Any]]:
        """All entries of a channel from the first to `head`, also those before the window of a newcomer."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                have = {entry["seq"]: entry for entry in self.entries.get(channel, [])}
                gap = next((seq for seq in range(1, head + 1) if seq not in have), None)
                if gap is None:
                    return [have[seq] for seq in sorted(have)]
                await self.client.emit("read", {"channel": channel, "after": gap - 1})
                await self._next()

    async def _next(self) -> None:
        self._changed.clear()
        await self._changed.wait()

    async def _hear(self, event: str, payload: dict[str, Any]) -> None:
        if event == "entries":
            have = self.entries.setdefault(payload["channel"], [])
            known = {entry["seq"] for entry in have}
            fresh = [entry for entry in payload["entries"] if entry["seq"] not in known]
            have.extend({**entry, "epoch": payload["epoch"]} for entry in fresh)
        else:
            self.heard.append((event, payload))
        self._changed.set()
