"""How much is stored, on both databases."""

from pathlib import Path

from hub.store.store import Store
from hub.vitals.storage import Storage, storage
from tests.hub.world import World


async def test_what_is_written_is_counted(any_store: Store, world: World, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir(exist_ok=True)
    (tmp_path / "data" / "film").write_bytes(b"x" * 5_000)
    found = await storage(any_store, tmp_path / "data")
    assert found.is_elsewhere is not any_store.is_sqlite
    assert found.kept > 50_000
    (tmp_path / "data" / "film").write_bytes(b"x" * 2_000_000)
    assert (await storage(any_store, tmp_path / "data")).kept > found.kept + 1_000_000


def test_a_disk_is_scarce_by_part_and_by_size() -> None:
    for free, whole, is_scarce in ((1, 100, True), (50, 100, False), (10**9, 10**12, True), (3 * 10**9, 10**12, False)):
        assert Storage(0, free, whole, is_elsewhere=False).is_scarce is is_scarce
