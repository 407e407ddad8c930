"""Stores of both kinds for the hub's tests, empty or with a small world in it; and a journal's paper."""

import asyncio
import io
import logging
import shutil
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Template:
    """A database with all tables, to be copied for each test: a copy costs a fifth of what its tables take to make."""

    place: str
    """The name of a database of PostgreSQL, or a data directory."""
    world: World | None = None
    """The small world, where it is in there."""


@pytest.fixture(scope="session")
def postgres_template(postgres_server: PostgresServer) -> str:
    """The name of a database with all tables and nothing in them."""
    return _template(postgres_server.new_database(), Path(), with_world=False).place


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A data directory in the same state."""
    return _template("", tmp_path_factory.mktemp("template") / "data", with_world=False).place


@pytest.fixture(scope="session")
def postgres_world(postgres_server: PostgresServer) -> Template:
    """The same with the small world in it."""
    return _template(postgres_server.new_database(), Path(), with_world=True)


@pytest.fixture(scope="session")
def sqlite_world(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """The same."""
    return _template("", tmp_path_factory.mktemp("world") / "data", with_world=True)


def _template(url: str, folder: Path, *, with_world: bool) -> Template:
    async def make() -> World | None:
        async with Store(url, folder) as store:
            return await worlds.make(store) if with_world else None

    with ThreadPoolExecutor(1) as thread:  # this thread has an event loop of its own already
        world = thread.submit(asyncio.run, make()).result()
    return Template(url.rpartition("/")[2] if url else str(folder), world)


def _copied_from(request: pytest.FixtureRequest, kind: str) -> str:
    """Where to copy from: a test that asks for the small world finds it in its store."""
    if "world" in request.fixturenames:
        template: Template = request.getfixturevalue(f"{kind}_world")
        return template.place
    empty: str = request.getfixturevalue(f"{kind}_template")
    return empty


@pytest.fixture
async def sqlite_store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    """An open SQLite store in `tmp_path / "data"`."""
    async with Store("", shutil.copytree(_copied_from(request, "sqlite"), tmp_path / "data")) as store:
        yield store


@pytest.fixture(params=["sqlite", "postgres"])
async def any_store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    """An open store of each kind."""
    if request.param == "sqlite":
        async with Store("", shutil.copytree(_copied_from(request, "sqlite"), tmp_path / "data")) as store:
            yield store
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    url = server.new_database(_copied_from(request, "postgres"))
    async with Store(url, tmp_path) as store:
        yield store
    server.drop_database(url)


@pytest.fixture
def world(request: pytest.FixtureRequest) -> World:
    """The small world, which is in `any_store` or `sqlite_store` already."""
    is_postgres = "any_store" in request.fixturenames and "postgres" in request.node.callspec.params.values()
    template: Template = request.getfixturevalue("postgres_world" if is_postgres else "sqlite_world")
    assert template.world is not None
    return template.world


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What a journal is opened on; logging is afterwards as it was before."""
    handlers, level = logging.getLogger().handlers[:], logging.getLogger().level
    yield io.StringIO()
    logging.getLogger().handlers[:] = handlers
    logging.getLogger().setLevel(level)
    structlog.reset_defaults()
    structlog.contextvars.clear_contextvars()
