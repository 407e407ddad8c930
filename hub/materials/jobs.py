"""The queue of files to be written anew: rows that a worker leases, so that one that is killed costs only time."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import ColumnElement, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.materials.models import Material, MaterialFile, MaterialJob
from hub.store.tables import Instant
from hub.uploads.problems import UploadProblem

LEASE: Final = 60_000
"""Milliseconds. Whoever works renews it; one that says nothing for so long has died."""
MOST_ATTEMPTS: Final = 3
"""A file over which three workers died is not tried on a fourth."""


async def take(db: AsyncSession, now: Instant) -> MaterialJob | None:
    """The oldest that nobody is at, leased to us; one that was tried often enough gives up instead."""
    free = or_(MaterialJob.leased_until.is_(None), MaterialJob.leased_until <= now)
    waiting = select(MaterialJob).where(MaterialJob.problem.is_(None), free).order_by(MaterialJob.at).limit(1)
    while (job := await db.scalar(waiting.with_for_update(skip_locked=True))) is not None:
        if job.attempts < MOST_ATTEMPTS:
            job.attempts += 1
            job.leased_until = Instant(now + LEASE)
            await db.flush()
            return job
        job.problem = UploadProblem.TOO_MUCH.value
        await db.flush()
    return None


async def hold(db: AsyncSession, job: MaterialJob, percent: int, now: Instant) -> None:
    """Still at it, and how far."""
    await db.execute(update(MaterialJob).where(*_ours(job)).values(percent=percent, leased_until=now + LEASE))


async def renew(db: AsyncSession, job: MaterialJob, now: Instant) -> None:
    """Still at it."""
    await db.execute(update(MaterialJob).where(*_ours(job)).values(leased_until=now + LEASE))


async def finish(db: AsyncSession, job: MaterialJob, files: Sequence[MaterialFile]) -> Material | None:
    """Its files are there; the material, or None where it was removed meanwhile or somebody else finished."""
    row = await db.get(Material, job.material_id, with_for_update=True, populate_existing=True)
    done = delete(MaterialJob).where(*_ours(job)).returning(MaterialJob.material_id)
    if row is None or await db.scalar(done) is None:
        return None
    await db.execute(delete(MaterialFile).where(MaterialFile.material_id == job.material_id))
    db.add_all(files)
    return row


async def put_back(db: AsyncSession, job: MaterialJob, now: Instant) -> None:
    """Nothing is wrong with it, but now is not the time: this attempt does not count."""
    later = update(MaterialJob).where(*_ours(job))
    await db.execute(later.values(attempts=MaterialJob.attempts - 1, leased_until=now + LEASE))


async def give_up(db: AsyncSession, job: MaterialJob, problem: UploadProblem) -> None:
    """It is no good, and never will be."""
    await db.execute(update(MaterialJob).where(*_ours(job)).values(problem=problem.value, leased_until=None))


def _ours(job: MaterialJob) -> tuple[ColumnElement[bool], ...]:
    """As long as nobody else has taken it after us."""
    return MaterialJob.material_id == job.material_id, MaterialJob.attempts == job.attempts
