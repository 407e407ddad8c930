"""The film is drawn and encoded once for all tests of this folder."""

from pathlib import Path

import pytest

from signaling.sfu.film import Film


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("film")


@pytest.fixture(scope="session")
def film(folder: Path) -> Film:
    return Film.make(folder)
