"""What a hub tells those who watch it: ready or not and why, and metrics that are what their page says."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import structlog
from prometheus_client.parser import text_string_to_metric_families

from hub import app
from hub.clock import clock_ms
from hub.lifecycle import listen
from hub.people.actions import add_person, make_card
from hub.settings import read
from hub.store.tables import Instant
from rooms.rights import Role
from tests.contract.test_bus import until
from tests.hub.test_app import _people, link
from tests.scenarios.guest import Guest, ask
from tests.services import PostgresServer, free_port

PAGE = Path(__file__).parents[2] / "docs" / "metrics.md"
OF_EVERY_PROGRAM = ("process_", "python_")


@asynccontextmanager
async def started(data_dir: Path, **values: str) -> AsyncIterator[tuple[app.Worker, str, asyncio.Event]]:
    """A worker, its origin, and what stops it."""
    listening = listen("127.0.0.1", 0)
    port = listening.getsockname()[1]
    given = {"PORT": str(port), "MEDIA_PORT": "0", "DATA_DIR": str(data_dir), **values}
    worker = app.build(read({}, given, None), structlog.get_logger())
    ready, stopping = asyncio.Event(), asyncio.Event()
    serving = asyncio.create_task(worker.serve(listening, ready.set, stopping))
    await asyncio.wait_for(ready.wait(), 30)
    try:
        yield worker, f"http://localhost:{port}", stopping
    finally:
        stopping.set()
        await asyncio.wait_for(serving, 20)


async def test_a_worker_tells_whether_it_is_ready(
    tmp_path: Path, postgres_server: PostgresServer, own_redis: object
) -> None:
    url = postgres_server.new_database()
    redis_url: str = own_redis.url  # type: ignore[attr-defined]
    async with started(tmp_path, DATABASE_URL=url, REDIS_URL=redis_url) as (worker, origin, _):
        await until(lambda: worker.readiness.bus.is_healthy)

        async def ready() -> tuple[int, object]:
            worker.readiness._asked_at = float("-inf")
            answer = await asyncio.to_thread(ask, f"{origin}/readyz")
            return answer.status, answer.json()

        assert await ready() == (200, {"status": "ready", "away": []})
        own_redis.kill()  # type: ignore[attr-defined]
        await until(lambda: not worker.readiness.bus.is_healthy)
        assert await ready() == (200, {"status": "ready", "away": ["bus"]})
        name = url.rpartition("/")[2]
        postgres_server.sql(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
        postgres_server.sql(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")  # noqa: S608
        assert await ready() == (503, {"status": "unready", "away": ["database", "bus"]})
        postgres_server.sql(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
        assert (await ready())[0] == 200
        worker.readiness.is_draining = True
        assert await ready() == (503, {"status": "draining", "away": ["bus"]})
        assert (await asyncio.to_thread(ask, f"{origin}/healthz")).status == 200
    postgres_server.drop_database(url)


async def test_metrics_are_those_of_their_page_and_name_nobody(tmp_path: Path) -> None:
    port = free_port()
    async with started(tmp_path, METRICS_PORT=str(port)) as (worker, origin, _):
        await _people(worker)
        guest = await asyncio.to_thread(Guest.by_link, link(origin))
        await guest.enter()
        await guest.wait_entry("chat", await guest.command("chat", {"kind": "say", "text": "hello"}))
        await guest.command("chat", {"kind": "say", "text": "\u200b"})
        assert (await guest.wait_for("refused"))["code"] == "text-empty"
        answer = await asyncio.to_thread(ask, f"http://localhost:{port}/metrics")
        assert answer.status == 200
        assert (await asyncio.to_thread(ask, f"http://localhost:{port}/")).status == 404
        assert (await asyncio.to_thread(ask, f"{origin}/metrics")).status == 404
        await guest.leave()
    text = answer.body.decode()
    families = {family.name: family for family in text_string_to_metric_families(text)}
    told = {_written(name, family.type) for name, family in families.items() if not name.startswith(OF_EVERY_PROGRAM)}
    assert told == set(re.findall(r"`(ribambelle_\w+)`(?=[^|]*\|[^|]*\|[^|]*\|$)", PAGE.read_text("utf-8"), re.M))
    value = {(sample.name, *sample.labels.values()): sample.value for f in families.values() for sample in f.samples}
    assert value["ribambelle_sockets",] == 1
    assert value["ribambelle_participants",] == 1
    assert value["ribambelle_entries_total",] == 1
    assert value["ribambelle_lane_written_bytes_total",] > 100
    assert value["ribambelle_turn_seconds_count",] >= 1
    assert value["ribambelle_refusals_total", "text-empty"] == 1
    assert value["ribambelle_lines_by_light", "good"] == 0
    assert value["ribambelle_lines_by_path", "relay"] == 0
    assert value["process_resident_memory_bytes",] > 0
    labels = {label for family in families.values() for sample in family.samples for label in sample.labels}
    of_python = {"generation", "implementation", "major", "minor", "patchlevel", "version"}
    assert labels <= {"code", "reason", "le", "light", "path", "side"} | of_python
    assert guest.room not in text
    for family in families.values():
        assert re.fullmatch(r"[a-z][a-z0-9_]*", family.name)
        assert family.documentation
        assert not family.name.endswith(("_ms", "_milliseconds", "_kb"))


def _written(name: str, kind: str) -> str:
    return f"{name}_total" if kind == "counter" else name


@pytest.mark.parametrize(
    "said", [b"\r\n\r\n", b"POST /metrics HTTP/1.1\r\n\r\n", b"GET " + b"x" * 100_000, b"\xff\xfe"]
)
async def test_rubbish_gets_no_metrics(tmp_path: Path, said: bytes) -> None:
    port = free_port()
    async with started(tmp_path, METRICS_PORT=str(port)):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(said)
        writer.write_eof()
        assert b"ribambelle" not in await asyncio.wait_for(reader.read(), 10)
        writer.close()


async def test_the_keepers_page_tells_of_all_workers(
    tmp_path: Path, postgres_server: PostgresServer, own_redis: object
) -> None:
    """Two workers over a real bus; one goes without a goodbye and is missed."""
    services = {"DATABASE_URL": postgres_server.new_database(), "REDIS_URL": own_redis.url}  # type: ignore[attr-defined]
    async with started(tmp_path, **services) as (one, origin, _):
        async with one.store.writing() as db:
            keeper = await add_person(
                db, role=Role.KEEPER, name="Sacha", now=Instant(clock_ms()), email="s@hub.example"
            )
            card = await make_card(db, person=keeper.id, now=Instant(clock_ms()))
        form = {"Content-Type": "application/x-www-form-urlencoded", "Origin": origin}
        entered = await asyncio.to_thread(ask, f"{origin}/enter", f"secret={card}".encode(), **form)
        cookie = entered.headers["set-cookie"].partition(";")[0]

        async def page() -> str:
            return (await asyncio.to_thread(ask, f"{origin}/health", Cookie=cookie)).body.decode()

        assert "One worker carries the hub." in await page()
        async with started(tmp_path, **services) as (two, _, _):
            await until(lambda: len(one.signaling.roster.others) == 1)
            assert "2 workers carry the hub together." in await page()
            assert "does not answer" not in await page()
            await two.readiness.bus.stop()  # the end of its world; the other has not noticed yet
            assert "One more should be here and does not answer." in await page()
