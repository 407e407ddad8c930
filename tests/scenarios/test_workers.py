"""Two workers behind one socket: killed, renewed and drained in the middle of a lesson, and nothing is lost."""

import asyncio
import contextlib
import os
import signal
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.contract.test_bus import until
from tests.hub.https.certificates import write_certificate
from tests.hub.test_cli import run
from tests.proxies import Caddy, NoProxy
from tests.scenarios.guest import ask
from tests.scenarios.workers_hub import Talker, WorkersHub, is_alive
from tests.services import PostgresServer, RedisServer, free_port
from tests.turn import NoRelay, RelayServer


@pytest.fixture
async def hub(
    tmp_path: Path, postgres_server: PostgresServer, fresh_postgres_url: str, own_redis: RedisServer
) -> AsyncIterator[WorkersHub]:
    """Two workers, running, with their services reached by sockets, as in containers; at the end nothing remains."""
    hub = WorkersHub(tmp_path, postgres_server.by_socket(fresh_postgres_url), own_redis.socket_url)
    await hub.start()
    yield hub
    pids = hub.pids()
    await asyncio.to_thread(hub.stop)
    assert not [pid for pid in pids.values() if is_alive(pid)]


@pytest.fixture
async def region(
    tmp_path: Path,
    postgres_server: PostgresServer,
    fresh_postgres_url: str,
    own_redis: RedisServer,
    monkeypatch: pytest.MonkeyPatch,
) -> AsyncIterator[WorkersHub]:
    """What docker-compose.yml starts for a region, as plain programs: workers, services by sockets, relay and proxy."""
    files = write_certificate(tmp_path / "tls")
    monkeypatch.setenv("SSL_CERT_FILE", str(files[0]))
    port = free_port()
    proxy, relay = Caddy(tmp_path, port, files), RelayServer(tmp_path, "only for this test")
    hub = WorkersHub(
        tmp_path / "data", postgres_server.by_socket(fresh_postgres_url), own_redis.socket_url, port=port,
        PUBLIC_URL=proxy.origin, TRUSTED_PROXIES="127.0.0.1,::1", TURN_URLS=relay.url, TURN_SECRET=relay.secret,
    )  # fmt: skip
    hub.data_dir.mkdir()
    async with contextlib.AsyncExitStack() as beside:
        for part in (proxy, relay):
            try:
                await asyncio.to_thread(part.start)
            except (NoProxy, NoRelay) as no:
                pytest.skip(str(no))
            beside.push_async_callback(asyncio.to_thread, part.stop)
        await hub.start()
        beside.push_async_callback(asyncio.to_thread, hub.stop)
        yield hub


@pytest.mark.timeout(300)
async def test_a_region_behind_its_proxy_goes_on_while_workers_die_and_are_renewed(region: WorkersHub) -> None:
    assert region.origin.startswith("https://")
    await _talk_while_workers_come_and_go(region)


@pytest.mark.timeout(300)
async def test_a_worker_killed_and_all_renewed_while_classes_talk(hub: WorkersHub) -> None:
    await _talk_while_workers_come_and_go(hub)


async def _talk_while_workers_come_and_go(hub: WorkersHub) -> None:
    talkers = [Talker(hub.guest(who)) for who in range(4)]
    for talker in talkers:
        await talker.guest.enter()
    talking = [asyncio.create_task(talker.talk()) for talker in talkers]
    refused: list[Exception] = []
    watching = asyncio.create_task(_knock(hub, refused))

    await until(lambda: all(len(talker.acknowledged) >= 3 for talker in talkers), 60)
    first = hub.pids()
    assert sorted(first) == [0, 1]
    os.kill(first[0], signal.SIGKILL)
    await until(lambda: hub.pids().get(0) not in (None, first[0]), 60)
    assert hub.pids()[1] == first[1], "the other one has not noticed"

    refused.clear()  # whoever was being answered by the killed one was cut
    before = hub.pids()
    hub.tell(signal.SIGHUP)
    await asyncio.to_thread(hub.wait_for, lambda line: line["event"] == "the workers are renewed")
    await until(lambda: _are_others(hub.pids(), before), 60)
    enough = {id(talker): len(talker.acknowledged) + 3 for talker in talkers}
    await until(lambda: all(len(talker.acknowledged) >= enough[id(talker)] for talker in talkers), 60)
    for task in (*talking, watching):
        task.cancel()
    await asyncio.gather(*talking, watching, return_exceptions=True)
    assert not refused, "a renewal is not seen from outside"
    assert all(talker.returns for talker in talkers), "everybody was at a worker that went"
    await _check(hub, talkers)


def _are_others(now: dict[int, int], before: dict[int, int]) -> bool:
    return len(now) == len(before) and not set(now.values()) & set(before.values())


async def _knock(hub: WorkersHub, refused: list[Exception]) -> None:
    """Ask for a page again and again."""
    while True:
        try:
            answer = await asyncio.to_thread(ask, f"{hub.origin}/healthz")
            assert answer.status == 200
        except Exception as no:
            refused.append(no)
        await asyncio.sleep(0.05)


async def _check(hub: WorkersHub, talkers: list[Talker]) -> None:
    """A newcomer finds all that was acknowledged, once, under its number, without a gap; and no ghosts."""
    acknowledged = {op_id: seq for talker in talkers for op_id, seq in talker.acknowledged.items()}
    newcomer = hub.guest()
    await newcomer.enter()
    while len((await newcomer.wait_for("presence"))["participants"]) != len(talkers) + 1:
        pass  # the people of the worker that was killed are still being forgotten
    entries = await newcomer.read_all("chat", max(acknowledged.values()))
    numbers = [entry["seq"] for entry in entries]
    assert numbers == list(range(1, len(numbers) + 1))
    by_op = {entry["op_id"]: entry["seq"] for entry in entries}
    assert len(by_op) == len(entries)
    assert {op_id: by_op.get(op_id) for op_id in acknowledged} == acknowledged
    for guest in [newcomer, *(talker.guest for talker in talkers)]:
        await guest.leave()


@pytest.mark.timeout(180)
async def test_workers_that_start_at_the_same_moment_have_numbers_of_their_own(
    tmp_path: Path, fresh_postgres_url: str, redis_url: str
) -> None:
    hub = WorkersHub(tmp_path, fresh_postgres_url, redis_url, workers=4)
    await hub.start()
    pids = hub.pids()
    assert sorted(pids) == [0, 1, 2, 3]
    assert await asyncio.to_thread(hub.stop) == 0
    assert not [pid for pid in pids.values() if is_alive(pid)]


@pytest.mark.timeout(200)
async def test_workers_do_not_outlive_their_supervisor(hub: WorkersHub) -> None:
    pids = hub.pids()
    guest = hub.guest()
    await guest.enter()
    hub.tell(signal.SIGKILL)
    await until(lambda: not any(is_alive(pid) for pid in pids.values()), 30)
    await asyncio.wait_for(guest.client.wait(), 10)
    with socket.create_server(("127.0.0.1", hub.port)):
        pass  # the port is free again


@pytest.mark.timeout(200)
async def test_a_drained_hub_says_goodbye_and_ends_well(hub: WorkersHub) -> None:
    assert await asyncio.to_thread(answers_from_inside, hub)
    guests = [hub.guest(who) for who in range(3)]
    for guest in guests:
        await guest.enter()
    hub.tell(signal.SIGTERM)
    for guest in guests:
        await asyncio.wait_for(guest.client.wait(), 15)
    assert await asyncio.to_thread(hub.stop) == 0
    assert not [line for line in hub.said if "left behind" in line["event"] or "killed" in line["event"]]
    assert not await asyncio.to_thread(answers_from_inside, hub)


def answers_from_inside(hub: WorkersHub) -> bool:
    """As a container's health check asks."""
    watch = [sys.executable, "-m", "hub.alive"]
    return subprocess.run(watch, env=os.environ | hub.settings, check=False, cwd=hub.data_dir).returncode == 0


def test_more_workers_than_a_file_can_serve_are_refused(tmp_path: Path) -> None:
    for given in ({}, {"DATABASE_URL": "postgresql://hub@db/hub"}, {"REDIS_URL": "redis://r"}):
        done = run("serve", "--workers", "2", cwd=tmp_path, **given)
        assert done.returncode == 2
        assert "needs a DATABASE_URL of PostgreSQL and a REDIS_URL" in done.stderr
    assert "a number from 1 to 64" in run("serve", "--workers", "0", cwd=tmp_path).stderr


def test_what_keeps_all_workers_from_starting_is_told_in_a_sentence(tmp_path: Path, redis_url: str) -> None:
    done: subprocess.CompletedProcess[str] = run(
        "serve", "--workers", "2", "--port", "0", cwd=tmp_path,
        DATABASE_URL="postgresql://nobody:hunter2@127.0.0.1:1/nothing", REDIS_URL=redis_url,
    )  # fmt: skip
    assert done.returncode == 1
    assert "The database does not open" in done.stderr
    assert "hunter2" not in done.stderr
    assert "Traceback" not in done.stderr
