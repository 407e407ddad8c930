"""How much the hub has stored, and how much room is left beside it."""

import asyncio
import shutil
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import text

from hub.store.store import Store

SCARCE_BYTES = 2_000_000_000
SCARCE_PART = 0.05


@dataclass(frozen=True, slots=True)
class Storage:
    """In bytes. `free` and `whole` are of the disk that holds DATA_DIR."""

    kept: int
    free: int
    whole: int
    is_elsewhere: bool
    """The database is a server: its own disk is not seen from here."""

    @property
    def is_scarce(self) -> bool:
        """Whether the disk is nearly full."""
        return self.free < min(SCARCE_BYTES, SCARCE_PART * self.whole)


async def storage(store: Store, data_dir: Path) -> Storage:
    """As it is now."""
    disk = await asyncio.to_thread(shutil.disk_usage, data_dir)
    kept = await asyncio.to_thread(_folder_bytes, data_dir)
    if store.is_sqlite:
        return Storage(kept, disk.free, disk.total, is_elsewhere=False)
    async with store.reading() as db:
        kept += (await db.execute(text("SELECT pg_database_size(current_database())"))).scalar_one()
    return Storage(kept, disk.free, disk.total, is_elsewhere=True)


def _folder_bytes(folder: Path) -> int:
    total = 0
    for path in folder.rglob("*"):
        try:
            total += path.stat().st_size if path.is_file() else 0
        except OSError:  # it went while we counted
            continue
    return total
