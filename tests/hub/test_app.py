"""One worker on a real port and SQLite: it answers, throws out who signed out, and stops whatever hangs on it."""

import asyncio
import resource
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
import structlog

from hub import app
from hub.clock import clock_ms
from hub.demo import links
from hub.demo.cast import NIORT
from hub.demo.seed import seed
from hub.keeper import StartError
from hub.lifecycle import Part, data_directory, listen, running
from hub.settings import Settings, read
from hub.store.tables import Instant
from tests.hub.uploads.files import photo
from tests.scenarios.guest import Guest, ask

SECRET = b"only for this test, thirty-two b"

Start = Callable[..., AbstractAsyncContextManager[str]]
"""Starts a worker with these settings; gives its origin."""


@pytest.fixture
def start(tmp_path: Path) -> Start:
    @asynccontextmanager
    async def started(**values: str) -> AsyncIterator[str]:
        listening = listen("127.0.0.1", 0)
        port = listening.getsockname()[1]
        given = {"PORT": str(port), "MEDIA_PORT": "0", "DATA_DIR": str(tmp_path), **values}
        worker = app.build(read({}, given, None), structlog.get_logger())
        worker.parts.append(Part("people", lambda: _people(worker), _nothing))
        ready, stopping = asyncio.Event(), asyncio.Event()
        serving = asyncio.create_task(worker.serve(listening, ready.set, stopping))
        waiting = asyncio.create_task(ready.wait())
        await asyncio.wait((serving, waiting), return_when=asyncio.FIRST_COMPLETED)
        if serving.done():
            waiting.cancel()
            serving.result()
        try:
            yield f"http://localhost:{port}"
        finally:
            stopping.set()
            await asyncio.wait_for(serving, 10)

    return started


async def _people(worker: app.Worker) -> None:
    await seed(worker.store, SECRET, Instant(clock_ms()))


async def _nothing() -> None:
    return None


def link(origin: str, who: int = 0) -> str:
    """An entry link for somebody of Niort."""
    port = int(origin.rpartition(":")[2])
    return links.entry_url(SECRET, NIORT.parts[who], port)


async def test_it_answers_and_says_what_it_is(start: Start) -> None:
    async with start() as origin:
        alive = await asyncio.to_thread(ask, f"{origin}/healthz")
        assert (alive.status, alive.json()) == (200, {"status": "ok"})
        assert "server" not in alive.headers
        said = (await asyncio.to_thread(ask, f"{origin}/version")).json()
        assert said["name"] == "ribambelle"
        assert (await asyncio.to_thread(ask, f"{origin}/")).status == 200
        assert (await asyncio.to_thread(ask, f"{origin}/socket.io/?EIO=4&transport=polling")).status == 400


async def test_a_photo_is_seen_by_who_may_read_in_the_room_at_that_moment(start: Start) -> None:
    async with start() as origin:
        teacher = await asyncio.to_thread(Guest.by_link, link(origin))
        path = f"/rooms/{teacher.room}/uploads?title=snail.jpg"
        sent = {"Origin": origin, "Cookie": teacher.cookie, "Content-Type": "application/octet-stream"}
        told = (await asyncio.to_thread(ask, f"{origin}{path}", photo((2000, 1500)), **sent)).json()
        tablet = await asyncio.to_thread(Guest.by_link, link(origin, 1))
        shown = f"{origin}/uploads/{told['id']}"
        assert (await asyncio.to_thread(ask, shown, Cookie=tablet.cookie)).status == 404, "no teacher is there"
        await teacher.enter()
        answer = await asyncio.to_thread(ask, shown, Cookie=tablet.cookie)
        assert (answer.status, answer.headers["content-type"]) == (200, "image/webp")
        assert (await asyncio.to_thread(ask, shown)).status == 404
        await teacher.leave()


async def test_signing_out_ends_the_socket_at_once(start: Start) -> None:
    async with start() as origin:
        guest = await asyncio.to_thread(Guest.by_link, link(origin))
        other = await asyncio.to_thread(Guest.by_link, link(origin))  # the same person at another device
        await guest.enter()
        await other.enter()
        began = time.monotonic()
        await asyncio.to_thread(ask, f"{guest.origin}/sign-out", {}, Origin=guest.origin, Cookie=guest.cookie)
        refused = await guest.wait_for("refused")
        await asyncio.wait_for(guest.client.wait(), 2)
        assert time.monotonic() - began < 1.5
        assert refused["code"] == "signed-out"
        assert other.client.connected
        await other.leave()


async def test_a_stop_is_quick_whoever_is_still_there(start: Start) -> None:
    async with start() as origin:
        guest = await asyncio.to_thread(Guest.by_link, link(origin))
        await guest.enter()
        _, hanging = await asyncio.open_connection("127.0.0.1", int(origin.rpartition(":")[2]))
        hanging.write(b"POST /enter HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{")
        await hanging.drain()
        began = time.monotonic()
    assert time.monotonic() - began < 6
    await asyncio.wait_for(guest.client.wait(), 2)
    hanging.close()


async def test_behind_a_trusted_proxy_logins_travel_over_https_only(start: Start) -> None:
    public = {"PUBLIC_URL": "https://hub.example.org", "TRUSTED_PROXIES": "127.0.0.1"}
    body = {"secret": links.card_secret(SECRET, NIORT.parts[0])}
    async with start(**public) as origin:
        said = {"Host": "hub.example.org", "Origin": "https://hub.example.org", "X-Forwarded-For": "203.0.113.7"}
        answer = await asyncio.to_thread(ask, f"{origin}/enter", body, **said, **{"X-Forwarded-Proto": "https"})
        assert answer.status == 200
        cookie = answer.headers["set-cookie"]
        assert cookie.startswith("__Host-login=")
        assert "Secure" in cookie
        assert "HttpOnly" in cookie
        unsafe = await asyncio.to_thread(ask, f"{origin}/enter", body, **said, **{"X-Forwarded-Proto": "http"})
        assert unsafe.status == 403
        assert "set-cookie" not in unsafe.headers
        loopback = await asyncio.to_thread(ask, f"{origin}/enter", body, Origin=origin)
        assert loopback.status == 403


async def test_two_workers_on_postgresql_and_redis_are_one_hub(
    start: Start, fresh_postgres_url: str, redis_url: str
) -> None:
    shared = {"DATABASE_URL": fresh_postgres_url, "REDIS_URL": redis_url}
    async with start(**shared) as one, start(**shared) as two:
        here = await asyncio.to_thread(Guest.by_link, link(one))
        there = await asyncio.to_thread(Guest.by_link, link(two, who=1))
        await here.enter()
        await there.enter()
        op_ids = [await here.command("chat", {"kind": "say", "text": f"{number}"}) for number in range(3)]
        heard = [await there.wait_entry("chat", op_id) for op_id in op_ids]
        said = [await here.wait_entry("chat", op_id) for op_id in op_ids]
        assert [entry["seq"] for entry in heard] == [entry["seq"] for entry in said]
        # Signed out at one worker, out at the other: the login is the same.
        there_again = Guest(one.replace("localhost", "tablette.localhost"), there.cookie, there.room)
        await asyncio.to_thread(
            ask, f"{there_again.origin}/sign-out", {}, Origin=there_again.origin, Cookie=there_again.cookie
        )
        assert (await there.wait_for("refused"))["code"] == "signed-out"
        await here.leave()


async def test_the_address_of_another_is_told_in_a_sentence(start: Start) -> None:
    async with start() as origin:
        with pytest.raises(StartError, match="port-taken"):
            listen("127.0.0.1", int(origin.rpartition(":")[2]))
    with pytest.raises(StartError, match="address-unusable"):
        listen("203.0.113.1", 0)


async def test_a_database_that_is_not_there_is_told_in_a_sentence(start: Start) -> None:
    with pytest.raises(StartError, match="database-closed"):
        async with start(DATABASE_URL="postgresql://nobody:hunter2@127.0.0.1:1/nothing"):
            pass
    with pytest.raises(StartError, match="database-url-wrong"):
        app.build(_settings_with("postgresql://host:port/hub"), structlog.get_logger())


def _settings_with(database_url: str) -> Settings:
    return read({}, {"DATABASE_URL": database_url}, None)


def test_one_hub_a_directory(tmp_path: Path) -> None:
    with data_directory(tmp_path / "new"):
        assert (tmp_path / "new").stat().st_mode & 0o077 == 0
        with pytest.raises(StartError, match="data-dir-held"), data_directory(tmp_path / "new"):
            pass
    with data_directory(tmp_path / "new"):
        pass
    (tmp_path / "file").write_text("")
    with pytest.raises(StartError, match="data-dir-unwritable"), data_directory(tmp_path / "file"):
        pass


async def test_parts_stop_backwards_and_none_keeps_another_from_stopping() -> None:
    told: list[str] = []

    def part(name: str, fails: bool = False) -> Part:
        async def start() -> None:
            told.append(f"start {name}")

        async def stop() -> None:
            told.append(f"stop {name}")
            if fails:
                raise RuntimeError(name)

        return Part(name, start, stop)

    async with running([part("one"), part("two", fails=True), part("three")], structlog.get_logger()):
        told.append("running")
    assert told == ["start one", "start two", "start three", "running", "stop three", "stop two", "stop one"]


async def test_what_started_is_stopped_when_the_next_cannot_start() -> None:
    told: list[str] = []

    async def work() -> None:
        told.append("work")

    async def fail() -> None:
        raise StartError("port-taken")

    with pytest.raises(StartError):
        async with running([Part("a", work, work), Part("b", fail, work)], structlog.get_logger()):
            told.append("never")
    assert told == ["work", "work"]


def test_it_asks_the_system_for_as_many_connections_as_there_may_be() -> None:
    program = (
        "import resource; from hub import lifecycle; hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1];"
        "resource.setrlimit(resource.RLIMIT_NOFILE, (200, hard)); lifecycle.allow_many_connections();"
        "print(resource.getrlimit(resource.RLIMIT_NOFILE)[0])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    assert int(done.stdout) == (65_536 if hard == resource.RLIM_INFINITY else min(65_536, hard))
