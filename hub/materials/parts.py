"""A large file comes in chunks, each with its place and its hash: cut off at any moment, it goes on where it was.

All chunks have one size, the last may be shorter. A chunk is kept when it is on the disk and the row says so; what lies
behind the row's `came` is nothing. A browser that asks for a chunk's fate asks the row.
"""

import asyncio
import hashlib
import os
import shutil
from enum import StrEnum
from pathlib import Path
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from hub.materials.files import Arrived, MaterialFiles, taken
from hub.materials.models import TITLE_CHARACTERS, MaterialPart
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from hub.uploads.actions import clean_title
from hub.uploads.problems import UploadProblem, UploadRefused
from hub.uploads.vault import full_is_refused
from rooms.ids import PersonId, TwinningId

CHUNK_BYTES: Final = 1 << 20
MOST_OPEN: Final = 6
"""Files that one person may have on their way at once."""
KEPT_MS: Final = 3 * 24 * 3_600_000
"""Since the last chunk: a weekend."""


class PartProblem(StrEnum):
    """What is wrong with a chunk; the browser goes on from `came`."""

    OFFSET = "offset"  # not the next one: it came already, or one before it is missing
    HASH = "hash"  # it was changed on the way
    LENGTH = "length"  # no chunk has this size
    MIXED = "mixed"  # the whole is not what the browser has
    UNFINISHED = "unfinished"
    TOO_MANY = "too-many"


class PartRefused(Exception):
    """Nothing of this chunk is kept, all before it is."""

    def __init__(self, problem: PartProblem, came: int = 0) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.came = came


class Parts:
    """The files of a hub that are on their way."""

    def __init__(self, store: Store, files: MaterialFiles) -> None:
        self._store = store
        self._files = files

    async def begin(
        self, twinning: TwinningId, person: PersonId, *, once: str, size: int, title: str, now: Instant
    ) -> MaterialPart:
        """A new one, or the one that was begun before. Raises UploadRefused and PartRefused(TOO_MANY)."""
        async with self._store.reading() as db:
            found = await _same(db, person, once)
            others = await db.scalars(select(MaterialPart.id).where(MaterialPart.person_id == person))
        if found is not None and found.size == size and found.twinning_id == twinning:
            return found
        if found is None and len(others.all()) >= MOST_OPEN:
            raise PartRefused(PartProblem.TOO_MANY)
        if size <= 0:
            raise UploadRefused(UploadProblem.EMPTY)
        if size > self._files.bounds.large:
            raise UploadRefused(UploadProblem.TOO_LARGE)
        await self._files.check_quota(twinning, size)
        self._files.check_disk(size)
        if found is not None:
            await self.drop(found)
        row = MaterialPart(
            id=new_id(), twinning_id=twinning, person_id=person, once=once, title=clean_title(title)[:TITLE_CHARACTERS],
            size=size, came=0, chain="", at=now,
        )  # fmt: skip
        try:
            async with self._store.writing() as db:
                db.add(row)
        except IntegrityError:  # the same form began twice at once
            async with self._store.reading() as db:
                found = await _same(db, person, once)
            if found is None:
                raise
            return found
        return row

    async def find(self, part: str, person: PersonId) -> MaterialPart | None:
        """One's own."""
        async with self._store.reading() as db:
            row = await db.get(MaterialPart, part)
        return row if row is not None and row.person_id == person else None

    async def append(self, part: str, offset: int, content: bytes, sha256: str, now: Instant) -> int:
        """The next chunk; how much has come now. Raises PartRefused, and UploadRefused where the whole file must go."""
        if hashlib.sha256(content).hexdigest() != sha256.lower():
            raise PartRefused(PartProblem.HASH, offset)
        if offset == 0:
            try:
                taken(content[:2048])
            except UploadRefused:
                await self._end(part)
                raise
        async with self._store.reading() as db:
            known = await db.get(MaterialPart, part)
        if known is not None and not self._has(part, known.came):  # an older copy of the database, without its files
            await self._end(part)
            raise PartRefused(PartProblem.OFFSET)
        try:
            async with self._store.writing() as db:
                row = await db.get(MaterialPart, part, with_for_update=True, populate_existing=True)
                if row is None:
                    raise PartRefused(PartProblem.OFFSET)
                if row.came != offset:
                    raise PartRefused(PartProblem.OFFSET, row.came)
                if len(content) != min(CHUNK_BYTES, row.size - offset) or not content:
                    raise PartRefused(PartProblem.LENGTH, row.came)
                with full_is_refused():
                    await asyncio.to_thread(_write, self._files.part(part), offset, content)
                row.came, row.at = offset + len(content), now
                row.chain = chained(row.chain, sha256.lower())
                return row.came
        except UploadRefused:  # the disk is full: it shall not stay so for half a file
            await self._end(part)
            raise

    async def whole(self, row: MaterialPart, chain: str) -> Arrived:
        """All has come, and is what the browser has: a file in its place. Raises PartRefused and UploadRefused."""
        file = self._files.part(row.id)
        if row.came != row.size or not self._has(row.id, row.size):
            raise PartRefused(PartProblem.UNFINISHED, row.came)
        if row.chain != chain.lower():
            await self.drop(row)
            raise PartRefused(PartProblem.MIXED)
        with full_is_refused(), file.open("rb") as content:
            found = taken(content.read(2048))
        async with self._files.arriving() as folder:  # under a second name: who is killed now finds the first again
            await asyncio.to_thread(_second_name, file, folder / "source")
            return Arrived(found, *await self._files.keep(folder / "source"))

    async def drop(self, row: MaterialPart) -> None:
        """Somebody changed their mind, or it is in its place."""
        await self._end(row.id)

    def _has(self, part: str, came: int) -> bool:
        file = self._files.part(part)
        return came == 0 or (file.is_file() and file.stat().st_size >= came)

    async def _end(self, part: str) -> None:
        async with self._store.writing() as db:
            await db.execute(delete(MaterialPart).where(MaterialPart.id == part))
        await asyncio.to_thread(self._files.part(part).unlink, missing_ok=True)


def chained(chain: str, sha256: str) -> str:
    """The hash of all chunks so far and the next one; hexadecimal."""
    return hashlib.sha256((chain + sha256).encode()).hexdigest()


async def _same(db: AsyncSession, person: PersonId, once: str) -> MaterialPart | None:
    return await db.scalar(select(MaterialPart).where(MaterialPart.person_id == person, MaterialPart.once == once))


def _second_name(file: Path, other: Path) -> None:
    try:
        other.hardlink_to(file)
    except OSError:  # some file systems know none
        shutil.copyfile(file, other)


def _write(file: Path, offset: int, content: bytes) -> None:
    """Behind what counts; what a crash left there is cut off. On the disk before anybody is told."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        os.ftruncate(descriptor, offset)
        if os.pwrite(descriptor, content, offset) != len(content):
            raise OSError(28, "No space left on device")
        os.fsync(descriptor)
    except OSError:
        os.ftruncate(descriptor, offset)
        raise
    finally:
        os.close(descriptor)
