"""A hub for each test, on one worker or two, on the direct lane as in production; where it counts, on the plain too."""

import asyncio
import uuid
from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from hub.store.channel_log.postgres import PostgresLog
from hub.store.engine import database_url
from hub.store.media_homes import SqlMediaHomes
from hub.store.store import Store
from signaling.bus.redis_bus import RedisBus
from signaling.socket import tap
from tests.services import PostgresServer
from tests.signaling.socket.scene import Hub, Pair

ON_BOTH = {"test_gate", "test_hardening", "test_limits", "test_traps"}


def pytest_asyncio_loop_factories(item: pytest.Item) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Which lane sockets take depends on the loop alone."""
    lanes: dict[str, Callable[[], asyncio.AbstractEventLoop]] = {"direct": tap.new_loop}
    if item.path.stem in ON_BOTH:
        lanes["plain"] = asyncio.new_event_loop
    return lanes


@pytest.fixture
async def hub() -> AsyncIterator[Hub]:
    """Running, with a log in memory."""
    async with Hub().running() as running:
        yield running


@pytest.fixture(scope="session")
def channels_url(postgres_server: PostgresServer) -> str:
    """A database with all tables; every test empties those of the rooms first."""
    url = postgres_server.new_database()

    async def migrate() -> None:
        async with Store(url, Path()):
            pass

    with ThreadPoolExecutor(1) as thread:  # this thread has an event loop of its own already
        thread.submit(asyncio.run, migrate()).result()
    return url


@pytest.fixture(params=["one worker", "two workers"])
async def any_hub(request: pytest.FixtureRequest) -> AsyncIterator[Hub]:
    """One worker with a log in memory; or two, with one PostgreSQL and one Redis between them."""
    if request.param == "one worker":
        async with Hub().running() as running:
            yield running
        return
    url: str = request.getfixturevalue("channels_url")
    redis: str = request.getfixturevalue("redis_url")
    logs = [PostgresLog(database_url(url, Path())) for _ in range(2)]
    for log in logs:
        await log.open()
    async with logs[0]._connection() as db:
        await db.execute("TRUNCATE channel, media_home CASCADE")
    store = Store(url, Path())
    prefix = uuid.uuid4().hex
    try:
        buses = [RedisBus(redis, prefix=prefix) for _ in logs]
        async with Pair(logs, buses, SqlMediaHomes(store)).running() as running:
            yield running
    finally:
        await store.close()
        for log in logs:
            await log.close()
