"""What is read of uploads. A `db` is a session of the store."""

from collections.abc import Sequence

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.uploads.formats import Kind
from hub.uploads.models import Upload, UploadTag
from rooms.ids import PersonId, RoomId, TwinningId


async def find(db: AsyncSession, upload: str) -> Upload | None:
    """One, by its id."""
    return await db.get(Upload, upload)


async def page_of(db: AsyncSession, document: str, page: int) -> Upload | None:
    """The picture of a document's page, where it was made already."""
    return await db.scalar(select(Upload).where(Upload.source_id == document, Upload.source_page == page))


async def same_in(db: AsyncSession, room: RoomId, sha256: str) -> Upload | None:
    """The row of a room that names this very file."""
    same = select(Upload).where(Upload.room_id == room, Upload.sha256 == sha256).order_by(Upload.at, Upload.id)
    return (await db.scalars(same.limit(1))).first()


async def of_room(db: AsyncSession, room: RoomId) -> Sequence[Upload]:
    """All of a room, the oldest first."""
    return (await db.scalars(select(Upload).where(Upload.room_id == room).order_by(Upload.at, Upload.id))).all()


async def parts_of(db: AsyncSession, upload: Upload) -> Sequence[Upload]:
    """Itself, and the pages that were made of it where it is a document."""
    return (await db.scalars(select(Upload).where(or_(Upload.id == upload.id, Upload.source_id == upload.id)))).all()


async def seen_in(db: AsyncSession, room: RoomId) -> Sequence[Upload]:
    """Photos and documents of a room, the newest first; a page only where its document is gone."""
    seen = select(Upload).where(
        Upload.room_id == room, Upload.source_id.is_(None), Upload.kind.in_((Kind.PICTURE.value, Kind.DOCUMENT.value))
    )
    return (await db.scalars(seen.order_by(Upload.at.desc(), Upload.id))).all()


async def showing(db: AsyncSession, person: PersonId) -> Sequence[Upload]:
    """All pictures on which somebody can be recognised, the oldest first."""
    tagged = select(Upload).join(UploadTag).where(UploadTag.person_id == person)
    return (await db.scalars(tagged.order_by(Upload.at, Upload.id))).all()


async def bytes_of(db: AsyncSession, twinning: TwinningId) -> int:
    """How much a twinning has."""
    return int(await db.scalar(select(func.sum(Upload.size)).where(Upload.twinning_id == twinning)) or 0)


async def named(db: AsyncSession) -> set[str]:
    """The hashes of all files that a row names."""
    return set(await db.scalars(select(Upload.sha256).distinct()))
