"""What the tests of the media plane share: an open plane, and the film, which is drawn and encoded once."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from signaling.sfu.film import Film
from tests.signaling.sfu.peers import House


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("film")


@pytest.fixture(scope="session")
def film(folder: Path) -> Film:
    return Film.make(folder)


@pytest.fixture
async def house() -> AsyncIterator[House]:
    place = House()
    await place.plane.start()
    yield place
    await place.close()
