"""Writes waiting files anew, one after the other, in processes that may do nothing else (ADR 33)."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Final

from sqlalchemy.exc import SQLAlchemyError
from structlog.typing import FilteringBoundLogger

from hub.materials import jobs, recipes
from hub.materials.actions import JobAdded, retag
from hub.materials.files import MaterialFiles
from hub.materials.models import Kind, MaterialFile, MaterialJob
from hub.store import leases
from hub.store.store import Store
from hub.store.tables import Instant
from hub.uploads.problems import UploadProblem, UploadRefused
from hub.uploads.sandbox import Sandbox

_RENEW_SECONDS: Final = leases.LEASE / 3_000


class Preparing:
    """One worker's part."""

    def __init__(
        self, store: Store, files: MaterialFiles, clock: Callable[[], int], journal: FilteringBoundLogger
    ) -> None:
        self._store = store
        self._files = files
        self._clock = clock
        self._journal = journal
        self._sandbox = Sandbox()
        self._news = asyncio.Event()
        store.changes.listen(JobAdded, lambda _: self._news.set())

    async def run(self) -> None:
        """Until cancelled."""
        await leases.work_off(self.look, self._news, self._journal, "material not prepared")

    async def look(self) -> bool:
        """Prepare one that waits; whether there was any. Raises what the store and the disk raise."""
        async with self._store.writing() as db:
            job = await jobs.take(db, self._now())
        if job is None:
            return False
        try:
            async with self._held(job):
                await self._prepare(job)
        except UploadRefused as no:
            self._journal.info("material not prepared", why=no.problem.value)
            async with self._store.writing() as db:
                if no.problem is UploadProblem.DISK_FULL:
                    await leases.put_back(db, job, self._now())
                else:
                    await leases.give_up(db, job, no.problem)
        return True

    async def _prepare(self, job: MaterialJob) -> None:
        async def tell(percent: int) -> None:
            async with self._store.writing() as db:
                await leases.renew(db, job, self._now(), percent)

        source = self._files.path(job.sha256)
        if not source.is_file():
            raise UploadRefused(UploadProblem.BROKEN)
        async with self._files.arriving() as folder:
            bench = recipes.Bench(self._sandbox, source, job.decoder, folder, tell)
            rows = [await self._kept(job.material_id, made) for made in await recipes.follow(job.recipe, bench)]
        async with self._store.writing() as db:
            material = await jobs.finish(db, job, rows)
            is_sound = any(row.mime == recipes.SOUND for row in rows)
            if material is not None and is_sound and material.kind == Kind.VIDEO:
                material.kind = Kind.SOUND.value
                await retag(db, material)
        await self._files.drop({job.sha256, *(row.sha256 for row in rows)})

    async def _kept(self, material: str, made: recipes.Made) -> MaterialFile:
        sha256, size = await self._files.keep(made.file)
        return MaterialFile(
            material_id=material,
            role=made.role,
            number=made.number,
            sha256=sha256,
            mime=made.mime,
            size=size,
            width=made.facts.width,
            height=made.facts.height,
            duration_ms=made.facts.duration_ms,
            peaks=made.facts.peaks,
        )

    @asynccontextmanager
    async def _held(self, job: MaterialJob) -> AsyncIterator[None]:
        """The lease is renewed while we are at it."""
        task = asyncio.create_task(self._renew(job))
        try:
            yield
        finally:
            task.cancel()

    async def _renew(self, job: MaterialJob) -> None:
        while True:
            await asyncio.sleep(_RENEW_SECONDS)
            with contextlib.suppress(SQLAlchemyError, OSError):
                async with self._store.writing() as db:
                    await leases.renew(db, job, self._now())

    def _now(self) -> Instant:
        return Instant(self._clock())
