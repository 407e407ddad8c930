"""What capsules are made with: a press of the real build, a store of materials, a folder, a clock that tests turn."""

from pathlib import Path

import pytest
import structlog

from hub.capsules.files import CapsuleFiles
from hub.capsules.making import Making
from hub.capsules.site import Press
from hub.capsules.source import Stores
from hub.kits.shelf import Shelf
from hub.materials.files import Bounds, MaterialFiles
from hub.pages.assets import Assets
from hub.pages.texts import Catalogues
from hub.store.store import Store
from hub.uploads.vault import Vault
from tests.hub.world import Clock

MEGABYTE = 1 << 20


@pytest.fixture(scope="session")
def press() -> Press:
    return Press.of(Assets(), Catalogues())


@pytest.fixture
def stock(any_store: Store, tmp_path: Path) -> MaterialFiles:
    return MaterialFiles(any_store, tmp_path / "data", Bounds(2 * MEGABYTE, 4 * MEGABYTE, 8 * MEGABYTE))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def made(tmp_path: Path) -> CapsuleFiles:
    return CapsuleFiles(tmp_path / "data")


@pytest.fixture
def making(
    any_store: Store, stock: MaterialFiles, made: CapsuleFiles, press: Press, clock: Clock, tmp_path: Path
) -> Making:
    data = tmp_path / "data"
    stores = Stores(any_store, Shelf(data), stock, Vault(data))
    return Making(stores, made, lambda: press, clock, structlog.get_logger())
