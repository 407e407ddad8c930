"""Stores of both kinds for the hub's tests, empty or with a small world in it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hub.store.store import Store
from tests.hub import world as worlds
from tests.hub.world import World


@pytest.fixture(params=["sqlite", "postgres"])
def database(request: pytest.FixtureRequest) -> str:
    """An empty database of each kind: a URL, or nothing for SQLite in the data directory."""
    if request.param == "sqlite":
        return ""
    url: str = request.getfixturevalue("fresh_postgres_url")
    return url


@pytest.fixture
async def any_store(database: str, tmp_path: Path) -> AsyncIterator[Store]:
    """An open store of each kind."""
    async with Store(database, tmp_path / "data") as store:
        yield store


@pytest.fixture
async def world(any_store: Store) -> World:
    """The small world, in `any_store`."""
    return await worlds.make(any_store)
