"""Whether a picture of a room is seen: the one answer for its address, live boards, capsules and exports.

Nothing is remembered: a consent that is taken back hides it from everybody, and one that comes back shows it again.
"""

from collections.abc import Collection, Mapping

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.consent.ledger import Audience, Kind, Tag, kinds_for, missing
from hub.consent.queries import consents_of
from hub.store.tables import Instant
from hub.uploads.models import Upload, UploadTag
from rooms.ids import PersonId, RoomId, TwinningId


async def lacking(
    db: AsyncSession, uploads: Collection[str], now: Instant, audience: Audience = Audience.PARTNERS
) -> Mapping[str, list[Tag]]:
    """The consents that each of these lacks today; those that lack none, or show no pupil, are left out."""
    found = await _lacks(db, await pupils_on(db, uploads), now, audience)
    return {upload: lacks for upload, lacks in found.items() if lacks}


async def pupils_on(db: AsyncSession, uploads: Collection[str]) -> Mapping[str, set[PersonId]]:
    """Who can be recognised on each of these; those that show no pupil are left out."""
    found: dict[str, set[PersonId]] = {}
    for tag in await db.scalars(select(UploadTag).where(UploadTag.upload_id.in_(uploads))):
        found.setdefault(tag.upload_id, set()).add(tag.person_id)
    return found


async def pictures_in(db: AsyncSession, room: RoomId, now: Instant) -> Mapping[str, bool]:
    """Those of a room that show pupils, and whether each is seen today."""
    shows: dict[str, set[PersonId]] = {}
    theirs = select(UploadTag).join(Upload, Upload.id == UploadTag.upload_id).where(Upload.room_id == room)
    for tag in await db.scalars(theirs):
        shows.setdefault(tag.upload_id, set()).add(tag.person_id)
    lacks = await _lacks(db, shows, now, Audience.PARTNERS)
    return {upload: not lacks[upload] for upload in shows}


async def shown_in(db: AsyncSession, twinning: TwinningId, now: Instant) -> set[str]:
    """All uploads of a twinning that are there and seen today: whatever leaves it takes no others along."""
    uploads = set(await db.scalars(select(Upload.id).where(Upload.twinning_id == twinning)))
    marked = await db.scalars(
        select(UploadTag.upload_id).join(Upload, Upload.id == UploadTag.upload_id).where(Upload.twinning_id == twinning)
    )
    return uploads - (await lacking(db, set(marked), now)).keys()


async def _lacks(
    db: AsyncSession, shows: Mapping[str, set[PersonId]], now: Instant, audience: Audience
) -> Mapping[str, list[Tag]]:
    everybody = set[PersonId]().union(*shows.values())
    consents = await consents_of(db, everybody, now) if everybody else set[Tag]()
    kinds = kinds_for(audience, Kind.FACE)
    return {
        upload: missing(consents, (Tag(person, kind) for person in people for kind in kinds))
        for upload, people in shows.items()
    }
