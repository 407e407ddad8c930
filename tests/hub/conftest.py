"""Stores of both kinds for the hub's tests, empty or with a small world in it; and a journal's paper."""

import asyncio
import io
import logging
import shutil
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import structlog

from hub.store.store import Store
from tests.hub import world as worlds
from tests.hub.world import World
from tests.services import PostgresServer


@pytest.fixture(params=["sqlite", "postgres"])
def empty_database(request: pytest.FixtureRequest) -> str:
    """A database of each kind without any table: a URL, or nothing for SQLite in the data directory."""
    if request.param == "sqlite":
        return ""
    url: str = request.getfixturevalue("fresh_postgres_url")
    return url


@pytest.fixture(scope="session")
def postgres_template(postgres_server: PostgresServer) -> str:
    """The name of a database with all tables and nothing in them."""
    url = postgres_server.new_database()

    async def migrate() -> None:
        async with Store(url, Path()):
            pass

    with ThreadPoolExecutor(1) as thread:  # this thread has an event loop of its own already
        thread.submit(asyncio.run, migrate()).result()
    return url.rpartition("/")[2]


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data directory of SQLite in the same state: to copy it takes a fifth of what its tables take to make."""
    folder = tmp_path_factory.mktemp("template") / "data"

    async def migrate() -> None:
        async with Store("", folder):
            pass

    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, migrate()).result()
    return folder


@pytest.fixture
async def sqlite_store(sqlite_template: Path, tmp_path: Path) -> AsyncIterator[Store]:
    """An open SQLite store in `tmp_path / "data"`."""
    async with Store("", shutil.copytree(sqlite_template, tmp_path / "data")) as store:
        yield store


@pytest.fixture(params=["sqlite", "postgres"])
async def any_store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    """An open store of each kind."""
    if request.param == "sqlite":
        template_folder: Path = request.getfixturevalue("sqlite_template")
        async with Store("", shutil.copytree(template_folder, tmp_path / "data")) as store:
            yield store
        return
    template: str = request.getfixturevalue("postgres_template")
    server: PostgresServer = request.getfixturevalue("postgres_server")
    url = server.new_database(template)
    async with Store(url, tmp_path) as store:
        yield store
    server.drop_database(url)


@pytest.fixture
async def world(any_store: Store) -> World:
    """The small world, in `any_store`."""
    return await worlds.make(any_store)


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What a journal is opened on; logging is afterwards as it was before."""
    handlers, level = logging.getLogger().handlers[:], logging.getLogger().level
    yield io.StringIO()
    logging.getLogger().handlers[:] = handlers
    logging.getLogger().setLevel(level)
    structlog.reset_defaults()
    structlog.contextvars.clear_contextvars()
