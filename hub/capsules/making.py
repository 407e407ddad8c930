"""Makes the capsules that were asked for, one after the other, in the background; the ZIP grows on the disk alone."""

import asyncio
from collections.abc import Callable
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.exc import SQLAlchemyError
from structlog.typing import FilteringBoundLogger

from hub.capsules import jobs
from hub.capsules.actions import CapsuleAsked
from hub.capsules.contents import sections_of
from hub.capsules.files import CapsuleFiles
from hub.capsules.jobs import CapsuleProblem
from hub.capsules.models import Capsule
from hub.capsules.queries import left_at
from hub.capsules.recall import may_go_out
from hub.capsules.section import Section
from hub.capsules.site import Press, Site
from hub.capsules.source import Stores, gather
from hub.capsules.writing import Writing
from hub.store import leases
from hub.store.tables import Instant
from hub.uploads.problems import UploadProblem, UploadRefused
from hub.uploads.vault import full_is_refused
from rooms.channel import Unavailable, Unknown

MOST_BYTES: Final = 3 << 30
"""So that it has room on any stick: on many a file ends at four gigabytes."""
_RENEW_SECONDS: Final = 1.0


class LostJob(Exception):
    """Somebody does not want it any more, or another worker has it."""


class Making:
    """One worker's part."""

    def __init__(
        self,
        stores: Stores,
        files: CapsuleFiles,
        press: Callable[[], Press],
        clock: Callable[[], int],
        journal: FilteringBoundLogger,
    ) -> None:
        """`press` is set up when the first capsule is made: most days of a hub go by without."""
        self._stores = stores
        self._store = stores.store
        self._files = files
        self._press = press
        self._clock = clock
        self._journal = journal
        self._news = asyncio.Event()
        self._store.changes.listen(CapsuleAsked, lambda _: self._news.set())

    async def run(self) -> None:
        """Until cancelled."""
        await leases.work_off(self.look, self._news, self._journal, "capsule not made", Unavailable, Unknown)

    async def look(self) -> bool:
        """Make one that waits; whether there was any. Raises what the store, the log and the disk raise."""
        async with self._store.writing() as db:
            job = await jobs.take(db, self._now())
        if job is None:
            return False
        try:
            await self._make(job)
        except LostJob:
            await self._files.drop(job)
        except UploadRefused as no:
            is_full = no.problem is UploadProblem.DISK_FULL
            await self._give_up(job, CapsuleProblem.DISK_FULL if is_full else CapsuleProblem.TOO_LARGE)
        except (SQLAlchemyError, OSError, Unavailable, Unknown):
            raise  # another time
        except Exception:  # a mistake of ours in one page: the next capsule shall not wait for it
            self._journal.exception("capsule broken")
            await self._give_up(job, CapsuleProblem.BROKEN)
        return True

    async def sweep(self, now: Instant) -> int:
        """Capsules that may not go out any more, and files of those that have gone; how many files."""
        async with self._store.reading() as db:
            capsules = (await db.scalars(select(Capsule))).all()
        stale = [each for each in capsules if each.made_at and not await may_go_out(self._store, each, now)]
        async with self._store.writing() as db:
            await db.execute(delete(Capsule).where(Capsule.id.in_([each.id for each in stale])))
        for each in stale:
            await self._files.drop(each)
        named = {self._files.path(each).name for each in capsules}
        return len(stale) + await asyncio.to_thread(self._files.sweep, named, now / 1000)

    async def _make(self, job: Capsule) -> None:
        until = None
        if job.school_class_id is not None:
            async with self._store.reading() as db:
                until = await left_at(db, job.twinning_id, job.school_class_id, self._now())
            if until is None:
                raise LostJob
        source = await gather(self._stores, job.twinning_id, until, self._now())
        if source is None:
            raise LostJob
        sections = await sections_of(source)
        site = Site(await asyncio.to_thread(self._press), source, sections)
        files = {place: file for place, file in site.files().items() if file.is_file()}
        total = sum(file.stat().st_size for file in files.values())
        if total > MOST_BYTES:
            raise UploadRefused(UploadProblem.TOO_LARGE)
        self._files.check_disk(total)
        await self._write(job, Writing(site, files, total))
        await self._finish(job, sections)

    async def _write(self, job: Capsule, writing: Writing) -> None:
        """The lease is renewed while a thread is at it; whatever ends us, the thread ends first."""
        work = asyncio.create_task(asyncio.to_thread(writing.write, self._files.path(job)))
        try:
            while not (await asyncio.wait({work}, timeout=_RENEW_SECONDS))[0]:
                await self._renew(job, writing.percent)
            with full_is_refused():
                await work
        finally:
            writing.stop()
            await asyncio.gather(work, return_exceptions=True)

    async def _finish(self, job: Capsule, sections: list[Section]) -> None:
        owes = sorted({tag for section in sections for tag in section.owes})
        shows = sorted({each for section in sections for each in section.shows})
        size = self._files.path(job).stat().st_size
        async with self._store.writing() as db:
            tags = [[tag.person, tag.kind.value] for tag in owes]
            if not await jobs.finish(db, job, size, tags, shows, self._now()):
                raise LostJob
        self._journal.info("capsule made", bytes=size)

    async def _renew(self, job: Capsule, percent: int) -> None:
        async with self._store.writing() as db:
            if not await leases.renew(db, job, self._now(), percent):
                raise LostJob

    async def _give_up(self, job: Capsule, problem: CapsuleProblem) -> None:
        self._journal.info("capsule not made", why=problem.value)
        async with self._store.writing() as db:
            await leases.give_up(db, job, problem)

    def _now(self) -> Instant:
        return Instant(self._clock())
