"""The door for letters on a real store, and boxes to which they go."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import structlog

from hub.letterbox import actions
from hub.letterbox.listening import LetterDoor
from hub.letterbox.receiving import Hub, Receiving
from hub.lifecycle import listen
from hub.materials.files import Bounds, MaterialFiles
from hub.store.store import Store
from hub.store.tables import Instant
from tests.hub.letterbox.letters import DOMAIN, Postmaster
from tests.hub.world import NOW, Clock, World

MEGABYTE = 1 << 20


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def files(any_store: Store, tmp_path: Path) -> MaterialFiles:
    return MaterialFiles(any_store, tmp_path / "data", Bounds(2 * MEGABYTE, 4 * MEGABYTE, 4 * MEGABYTE))


@pytest.fixture
async def post(any_store: Store, files: MaterialFiles, clock: Clock) -> AsyncIterator[Postmaster]:
    """Somebody who hands letters over at the door."""
    journal = structlog.get_logger()
    receiving = Receiving(any_store, files, Hub(DOMAIN, "hub@ecole.example"), clock, journal)
    door = LetterDoor(receiving, DOMAIN, 3 * MEGABYTE, journal)
    listening = listen("127.0.0.1", 0)
    await door.open(listening)
    yield Postmaster(listening.getsockname()[1])
    await door.close()


@pytest.fixture
async def box(any_store: Store, world: World) -> str:
    """The address of Niort among its partners."""
    async with any_store.writing() as db:
        return f"{await actions.open_box(db, world.twinning, world.niort, Instant(NOW))}@{DOMAIN}"
