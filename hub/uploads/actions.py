"""What is done with uploads: a file becomes a row, a document's page a picture; both may be taken away again."""

import asyncio
import re
from collections.abc import AsyncIterable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import delete, exists, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from hub.store.changes import note
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from hub.uploads import marks, queries
from hub.uploads.formats import Kind, format_of
from hub.uploads.marks import PicturesChanged
from hub.uploads.models import Upload, UploadTag
from hub.uploads.problems import UploadProblem, UploadRefused, problem_of
from hub.uploads.sandbox import Facts, Sandbox, Task
from hub.uploads.sight import pupils_on
from hub.uploads.vault import Vault
from rooms.ids import ClassId, PersonId, RoomId, TwinningId

MAX_TITLE: Final = 120

_TASKS: dict[Kind, Task] = {Kind.PICTURE: "picture", Kind.DOCUMENT: "count", Kind.SOUND: "sound"}
_MIMES = {Kind.PICTURE: "image/webp", Kind.DOCUMENT: "application/pdf", Kind.SOUND: "audio/webm"}
_UNSAID = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff/\\]+")
_ENDING = re.compile(r"\.[A-Za-z0-9]{2,4}$")


@dataclass(frozen=True, slots=True)
class Owner:
    """Who puts a file where."""

    twinning: TwinningId
    room: RoomId
    person: PersonId
    school_class: ClassId | None


@dataclass(frozen=True, slots=True)
class Bounds:
    """What the keeper allows, in bytes: one file on its way, and all files of a twinning."""

    file: int
    twinning: int


class Uploads:
    """The one door."""

    def __init__(self, store: Store, data_dir: Path, bounds: Bounds) -> None:
        self._store = store
        self._vault = Vault(data_dir)
        self._sandbox = Sandbox()
        self.bounds = bounds

    def file(self, upload: Upload) -> Path:
        """Where its content lies."""
        return self._vault.path(upload.sha256)

    async def take(
        self,
        owner: Owner,
        chunks: AsyncIterable[bytes],
        title: str,
        now: Instant,
        pupils: Collection[PersonId] = (),
    ) -> Upload:
        """A file that arrives. The same one again, in the same room, is the same row. Raises UploadRefused.

        `pupils` can be recognised on it (`marks.check`); a sound shows nobody.
        """
        await self._check_quota(owner.twinning, 0)
        async with self._vault.arriving() as folder:
            source, target = folder / "source", folder / "target"
            head = await self._vault.receive(chunks, self.bounds.file, source)
            found = format_of(head)
            if found is None:
                raise UploadRefused(problem_of(head))
            facts = await self._sandbox.decode(_TASKS[found.kind], source, target, decoder=found.decoder)
            return await self._keep(owner, found.kind, target, facts, facts.title or title, now, pupils=pupils)

    async def page(self, document: Upload, page: int, owner: Owner, now: Instant) -> Upload:
        """The picture of a page, counted from 1; made once. It shows whom the document shows. Raises UploadRefused."""
        async with self._store.reading() as db:
            await marks.check_seen(db, document.id, owner.school_class, now)
            made = await queries.page_of(db, document.id, page)
        if made is not None:
            return made
        async with self._vault.arriving() as folder:
            facts = await self._draw("page", document, page, folder / "target")
            title = f"{document.title} · {page}"
            return await self._keep(
                owner, Kind.PICTURE, folder / "target", facts, title, now, source_id=document.id, source_page=page
            )

    async def preview(self, document: Upload, page: int) -> bytes:
        """A small picture of a page, which nobody keeps. Raises UploadRefused."""
        async with self._vault.arriving() as folder:
            await self._draw("preview", document, page, folder / "target")
            return await asyncio.to_thread((folder / "target").read_bytes)

    async def remove(self, upload: Upload) -> list[str]:
        """The row goes, with the pages of a document, and each file as soon as no other row names it; all their ids."""
        async with self._store.writing() as db:
            parts = await queries.parts_of(db, upload)
            await db.execute(delete(Upload).where(Upload.id.in_([part.id for part in parts])))
            note(db, PicturesChanged(upload.room_id))
        async with self._store.reading() as db:
            named = await queries.named(db)
        for part in parts:
            if part.sha256 not in named:
                await asyncio.to_thread(self.file(part).unlink, missing_ok=True)
        return [part.id for part in parts]

    async def sweep(self, now: Instant) -> int:
        """Delete the files that no row names any more; how many went."""
        async with self._store.reading() as db:
            named = await queries.named(db)
        return await self._vault.sweep(named, now / 1000)

    async def _draw(self, task: Task, document: Upload, page: int, target: Path) -> Facts:
        if document.pages is None or not 1 <= page <= document.pages:
            raise UploadRefused(UploadProblem.NO_PAGE)
        return await self._sandbox.decode(task, self.file(document), target, page=page)

    async def _keep(
        self,
        owner: Owner,
        kind: Kind,
        file: Path,
        facts: Facts,
        title: str,
        now: Instant,
        *,
        source_id: str | None = None,
        source_page: int | None = None,
        pupils: Collection[PersonId] = (),
    ) -> Upload:
        await self._check_quota(owner.twinning, (await asyncio.to_thread(file.stat)).st_size)
        sha256, size = await self._vault.keep(file)
        row = Upload(
            id=new_id(),
            twinning_id=owner.twinning,
            room_id=owner.room,
            person_id=owner.person,
            school_class_id=owner.school_class,
            kind=kind.value,
            mime=_MIMES[kind],
            sha256=sha256,
            size=size,
            title=clean_title(title),
            at=now,
            width=facts.width,
            height=facts.height,
            pages=facts.pages,
            duration_ms=facts.duration_ms,
            peaks=facts.peaks,
            source_id=source_id,
            source_page=source_page,
        )
        try:
            async with self._store.writing() as db:
                if source_id is not None:  # locked: whoever marks the document now marks this page as well
                    await marks.locked(db, source_id)
                    pupils = (await pupils_on(db, [source_id])).get(source_id, ())
                same = await queries.same_in(db, owner.room, sha256)
                is_known = same is not None and source_id in (None, same.source_id)
                kept = same if same is not None and is_known else row
                if kept is row:
                    db.add(row)
                    await db.flush()
                await marks.locked(db, kept.id)
                await marks.add(db, kept.id, pupils if kind is not Kind.SOUND else ())
                await marks.check_seen(db, kept.id, owner.school_class, now)
                return kept
        except IntegrityError:  # two asked for one page at once
            async with self._store.reading() as db:
                made = None if source_id is None else await queries.page_of(db, source_id, source_page or 0)
            if made is None:
                raise
            return made

    async def _check_quota(self, twinning: TwinningId, more: int) -> None:
        async with self._store.reading() as db:
            if await queries.bytes_of(db, twinning) + more > self.bounds.twinning:
                raise UploadRefused(UploadProblem.QUOTA)


async def forget_of_person(db: AsyncSession, person: PersonId) -> None:
    """What somebody put here goes with them, and every picture that shows them; the files at the next sweep."""
    shows = exists().where(UploadTag.upload_id == Upload.id, UploadTag.person_id == person)
    theirs = or_(Upload.person_id == person, shows)
    for room in await db.scalars(select(Upload.room_id).where(theirs).distinct()):
        note(db, PicturesChanged(room))
    await db.execute(delete(Upload).where(theirs))


async def forget_of_twinning(db: AsyncSession, twinning: TwinningId) -> None:
    """The same of a twinning whose words and lines go."""
    await db.execute(delete(Upload).where(Upload.twinning_id == twinning))


def clean_title(title: str) -> str:
    """A file's name as people read it: one line, no path, no ending, not too long."""
    shown = " ".join(_UNSAID.sub(" ", title).split())
    return _ENDING.sub("", shown)[:MAX_TITLE].strip()
