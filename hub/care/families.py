"""What an export tells of links for families: of which class, what they showed, and until when; no secret, no name."""

from datetime import UTC, datetime
from zipfile import ZipFile

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.families.models import FamilyLink
from rooms.ids import TwinningId


class LinkTold(msgspec.Struct, frozen=True):
    """A link; ISO 8601, UTC."""

    school_class: str
    parts: list[str]
    made_at: str
    ends_at: str
    ended_at: str | None


async def write_families(archive: ZipFile, db: AsyncSession, twinning: TwinningId) -> None:
    """`families.json`; none where there was no link."""
    theirs = select(FamilyLink).where(FamilyLink.twinning_id == twinning)
    rows = await db.scalars(theirs.order_by(FamilyLink.made_at, FamilyLink.id))
    told = [
        LinkTold(
            each.school_class_id,
            each.parts,
            _iso(each.made_at),
            _iso(each.ends_at),
            None if each.ended_at is None else _iso(each.ended_at),
        )
        for each in rows
    ]
    if told:
        archive.writestr("families.json", msgspec.json.format(msgspec.json.encode(told)))


def _iso(moment: int) -> str:
    return datetime.fromtimestamp(moment / 1000, UTC).isoformat(timespec="seconds")
