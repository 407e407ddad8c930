"""A hub behind a real nginx and a real Caddy, as the docs tell keepers: all passes, nobody is taken for another."""

import asyncio
import json
import ssl
import sys
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import structlog

from hub import app
from hub.clock import clock_ms
from hub.demo import links
from hub.demo.cast import NIORT
from hub.demo.seed import seed
from hub.lifecycle import Part, listen
from hub.settings import read
from hub.store.tables import Instant
from tests.hub.https.certificates import write_certificate
from tests.proxies import Caddy, Nginx, NoProxy, Proxy
from tests.scenarios.guest import Guest

SECRET = b"only for this test, thirty-two b"
SCHOOL, ABUSER = "127.0.0.2", "127.0.0.66"


Answer = tuple[int, dict[str, str], bytes]


@dataclass
class Browser:
    """Somebody who asks from an address of their own."""

    origin: str
    address: str

    def session(self) -> aiohttp.ClientSession:
        """Connections from there, kept open; without cookies of their own."""
        connector = aiohttp.TCPConnector(local_addr=(self.address, 0), ssl=ssl.create_default_context())
        return aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())

    async def ask(self, method: str, path: str, session: aiohttp.ClientSession, **asked: Any) -> Answer:
        """Status, headers with names in small letters, and body."""
        headers = {"Origin": self.origin} | asked.pop("headers", {})
        url = f"{self.origin}{path}"
        async with session.request(method, url, headers=headers, allow_redirects=False, **asked) as answer:
            return answer.status, {key.lower(): value for key, value in answer.headers.items()}, await answer.read()

    async def enter(self, secret: str, session: aiohttp.ClientSession, **headers: str) -> Answer:
        """Try a card."""
        return await self.ask("POST", "/enter", session, json={"secret": secret, "to": "live"}, headers=headers)


@pytest.fixture(params=[Nginx, Caddy])
async def proxy(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Proxy]:
    """Running, with a hub behind it."""
    if sys.platform != "linux":
        pytest.skip("needs the many loopback addresses of Linux")
    files = write_certificate(tmp_path / "tls")
    monkeypatch.setenv("SSL_CERT_FILE", str(files[0]))
    listening = listen("127.0.0.1", 0)
    port = listening.getsockname()[1]
    proxy: Proxy = request.param(tmp_path, port, files)
    try:
        await asyncio.to_thread(proxy.start)
    except NoProxy as no:
        pytest.skip(str(no))
    given = {
        "PORT": str(port), "MEDIA_PORT": "0", "DATA_DIR": str(tmp_path / "data"), "PUBLIC_URL": proxy.origin,
        "TRUSTED_PROXIES": "127.0.0.1",
    }  # fmt: skip
    worker = app.build(read({}, given, None), structlog.get_logger())
    worker.parts.append(Part("people", lambda: _people(worker), _nothing))
    ready, stopping = asyncio.Event(), asyncio.Event()
    serving = asyncio.create_task(worker.serve(listening, ready.set, stopping))
    await asyncio.wait({serving, asyncio.ensure_future(ready.wait())}, return_when=asyncio.FIRST_COMPLETED)
    yield proxy
    stopping.set()
    await asyncio.wait_for(serving, 10)
    await asyncio.to_thread(proxy.stop)


async def _people(worker: app.Worker) -> None:
    await seed(worker.store, SECRET, Instant(clock_ms()))


async def _nothing() -> None:
    return None


def card(who: int = 0) -> str:
    return links.card_secret(SECRET, NIORT.parts[who])


async def test_pages_sockets_held_answers_and_large_bodies_pass(proxy: Proxy) -> None:
    school = Browser(proxy.origin, SCHOOL)
    async with school.session() as session:
        await _pass(proxy, school, session)


async def _pass(proxy: Proxy, school: Browser, session: aiohttp.ClientSession) -> None:
    status, headers, _ = await school.ask("GET", "/", session)
    assert (status, "strict-transport-security" in headers) == (200, True)
    status, headers, body = await school.enter(card(), session)
    assert status == 200
    cookie = headers["set-cookie"].partition(";")[0]
    assert cookie.startswith("__Host-login=")
    room = json.loads(body)["go"].removeprefix("/rooms/")

    guest = Guest(proxy.origin, cookie, room)
    await guest.enter()
    op_id = await guest.command("chat", {"kind": "say", "text": "Bonjour !"})
    assert await guest.wait_entry("chat", op_id)

    own = {"Cookie": cookie}
    status, _, body = await school.ask("GET", f"/rooms/{room}/entries", session, headers=own)
    assert status == 200
    first = json.loads(body)
    heads = {each["channel"]: {"epoch": each["epoch"], "seq": each["head"]} for each in first["entries"]}
    since = {"mark": first["mark"], "since": json.dumps(heads)}
    held = asyncio.create_task(school.ask("GET", f"/rooms/{room}/entries", session, headers=own, params=since))
    done, _ = await asyncio.wait((held,), timeout=1.0)
    said = await guest.command("chat", {"kind": "say", "text": "Et maintenant ?"})
    status, _, body = await asyncio.wait_for(held, 20)
    if done:  # somebody's presence changed at that moment, which is news as well: once more
        since["mark"] = json.loads(body)["mark"]
        status, _, body = await school.ask("GET", f"/rooms/{room}/entries", session, headers=own, params=since)
    assert status == 200
    assert said in body.decode()
    await guest.leave()

    status, headers, _ = await school.ask("POST", "/enter", session, data={"secret": "x" * (2 << 20)}, headers=own)
    assert status == 413
    assert "content-security-policy" in headers, "it is the hub that says how much is too much"


async def test_an_abuser_bans_nobody_else(proxy: Proxy) -> None:
    school, abuser = Browser(proxy.origin, SCHOOL), Browser(proxy.origin, ABUSER)
    claims = {"X-Forwarded-For": SCHOOL, "X-Real-Ip": SCHOOL, "Forwarded": f"for={SCHOOL}"}
    counted: Counter[int] = Counter()
    is_stopped = asyncio.Event()

    async def flood() -> None:
        async with abuser.session() as session:
            while counted[429] < 5 or not is_stopped.is_set():
                status, _, _ = await abuser.enter("K7QM-AAAA-AAAA", session, **claims)
                counted[status] += 1

    flooding = [asyncio.create_task(flood()) for _ in range(8)]
    async with asyncio.timeout(60), school.session() as session:
        while counted[429] < 5:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
        # The flood goes on: were the school taken for the abuser, hardly any of these cards would open.
        for _ in range(8):
            assert (await school.enter(card(), session))[0] == 200
        is_stopped.set()
        await asyncio.gather(*flooding)
    assert set(counted) == {403, 429}
