"""The files of materials below DATA_DIR: a stranger's as it came until it is written anew, then those for browsers."""

import shutil
from collections.abc import AsyncIterable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import func, select, union
from sqlalchemy.ext.asyncio import AsyncSession

from hub.materials.models import Material, MaterialFile, MaterialJob, MaterialPart
from hub.store.store import Store
from hub.store.tables import Instant
from hub.uploads import office
from hub.uploads.formats import Format, Kind, film_format_of
from hub.uploads.problems import UploadProblem, UploadRefused, problem_of
from hub.uploads.queries import bytes_of as bytes_of_uploads
from hub.uploads.vault import LEAST_FREE_BYTES, Vault
from rooms.ids import TwinningId

MATERIALS: Final = "materials"


PARTS: Final = "parts"


@dataclass(frozen=True, slots=True)
class Bounds:
    """What the keeper allows, in bytes: a file that comes in one go, one in chunks, and all files of a twinning."""

    file: int
    large: int
    twinning: int


@dataclass(frozen=True, slots=True)
class Arrived:
    """A whole file as it came, in its place under its hash."""

    format: Format
    sha256: str
    size: int


class MaterialFiles:
    """Those of one hub. Raises UploadRefused where something cannot be taken."""

    def __init__(self, store: Store, data_dir: Path, bounds: Bounds) -> None:
        self._store = store
        self._vault = Vault(data_dir, MATERIALS)
        self._parts = data_dir / MATERIALS / PARTS
        self.bounds = bounds

    def path(self, sha256: str) -> Path:
        """Where one lies, or would."""
        return self._vault.path(sha256)

    def part(self, part: str) -> Path:
        """Where a file grows that comes in chunks."""
        return self._parts / part

    def check_disk(self, more: int) -> None:
        """Whether so much can come without filling the disk. Raises UploadRefused(DISK_FULL)."""
        self._parts.mkdir(mode=0o700, parents=True, exist_ok=True)
        if shutil.disk_usage(self._parts).free - more < LEAST_FREE_BYTES:
            raise UploadRefused(UploadProblem.DISK_FULL)

    def arriving(self) -> AbstractAsyncContextManager[Path]:
        """A folder for what is not yet whole; gone afterwards."""
        return self._vault.arriving()

    async def take(self, twinning: TwinningId, chunks: AsyncIterable[bytes]) -> Arrived:
        """One that arrives in one go."""
        await self.check_quota(twinning, 0)
        async with self._vault.arriving() as folder:
            source = folder / "source"
            found = taken(await self._vault.receive(chunks, self.bounds.file, source))
            await self.check_quota(twinning, source.stat().st_size)
            return Arrived(found, *await self.keep(source))

    async def keep(self, file: Path) -> tuple[str, int]:
        """Give a whole file its place; the hash of its content, and its size."""
        return await self._vault.keep(file)

    async def check_quota(self, twinning: TwinningId, more: int) -> None:
        """Whether `more` bytes have room in a twinning, its rooms' files counted."""
        async with self._store.reading() as db:
            has = await bytes_of(db, twinning) + await bytes_of_uploads(db, twinning)
        if has + more > self.bounds.twinning:
            raise UploadRefused(UploadProblem.QUOTA)

    async def drop(self, hashes: set[str]) -> None:
        """Those of them that no row names any more go at once."""
        async with self._store.reading() as db:
            still = await named(db)
        for sha256 in hashes - still:
            self.path(sha256).unlink(missing_ok=True)

    async def sweep(self, now: Instant) -> int:
        """Delete what no row names any more; how many files went."""
        async with self._store.reading() as db:
            still = await named(db)
        return await self._vault.sweep(still, now / 1000)


def taken(head: bytes) -> Format:
    """What a file is that begins like this. Raises UploadRefused where it is not taken, or nobody here reads it."""
    found = film_format_of(head)
    if found is None or (found.kind is Kind.DECK and not office.is_here()):
        raise UploadRefused(problem_of(head))
    return found


async def named(db: AsyncSession) -> set[str]:
    """The names of all files of which a row tells."""
    files = (select(MaterialFile.sha256), select(MaterialJob.sha256), select(MaterialPart.id))
    return set(await db.scalars(union(*files)))


async def bytes_of(db: AsyncSession, twinning: TwinningId) -> int:
    """How much the materials of a twinning have, on their way or ready."""
    total = 0
    for part in (MaterialFile, MaterialJob):
        asked = (select(func.sum(part.size)).join(Material, Material.id == part.material_id)).where(
            Material.twinning_id == twinning
        )
        total += int(await db.scalar(asked) or 0)
    coming = select(func.sum(MaterialPart.size)).where(MaterialPart.twinning_id == twinning)
    return total + int(await db.scalar(coming) or 0)
