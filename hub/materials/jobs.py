"""The queue of files to be written anew."""

from collections.abc import Sequence

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from hub.materials.models import Material, MaterialFile, MaterialJob
from hub.store import leases
from hub.store.tables import Instant
from hub.uploads.problems import UploadProblem


async def take(db: AsyncSession, now: Instant) -> MaterialJob | None:
    """The oldest that nobody is at, leased to us."""
    return await leases.take(db, MaterialJob, UploadProblem.TOO_MUCH, now)


async def finish(db: AsyncSession, job: MaterialJob, files: Sequence[MaterialFile]) -> Material | None:
    """Its files are there; the material, or None where it was removed meanwhile or somebody else finished."""
    row = await db.get(Material, job.material_id, with_for_update=True, populate_existing=True)
    done = delete(MaterialJob).where(*leases.ours(job)).returning(MaterialJob.material_id)
    if row is None or await db.scalar(done) is None:
        return None
    await db.execute(delete(MaterialFile).where(MaterialFile.material_id == job.material_id))
    db.add_all(files)
    return row
