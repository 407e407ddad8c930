"""Postcards as one reader sees them: who sees its picture sees a card. A `db` is a session of the store."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.materials.models import Kind, Material
from hub.materials.queries import MaterialLine, find_all, shown_in
from hub.parcels.models import EnvelopeId
from hub.postcards.models import Postcard, PostcardId
from hub.store.tables import Instant
from rooms.ids import ClassId, TwinningId
from rooms.rights import Actor

MOST_OFFERED = 60
"""Pictures in the form, the newest first."""
LONG = 260
"""Letters of all its languages together."""


@dataclass(frozen=True, slots=True)
class PostcardLine:
    """One card; the sound is left out where the reader may not hear it."""

    id: PostcardId
    twinning: TwinningId
    giver: ClassId
    receiver: ClassId
    envelope: EnvelopeId | None
    picture: MaterialLine
    sound: MaterialLine | None
    words: Mapping[str, str]
    at: Instant
    opened_at: Instant | None

    @property
    def is_hidden(self) -> bool:
        """Only the teachers of its class see it: its picture is not shown, or lacks a consent."""
        return self.picture.state != "shown" or bool(self.picture.lacks)

    @property
    def is_long(self) -> bool:
        """Its words need smaller letters."""
        return is_long(self.words)


def is_long(words: Mapping[str, str]) -> bool:
    """So much needs smaller letters beside the address."""
    return sum(map(len, words.values())) > LONG


async def pictures_and_sounds(
    db: AsyncSession, twinning: TwinningId, school_class: ClassId, now: Instant
) -> tuple[list[Material], list[Material]]:
    """What a class may put on a card: its own, which the partners see already."""
    ours = [each for each in await shown_in(db, twinning, now) if each.school_class_id == school_class]
    pictures = [each for each in reversed(ours) if each.kind in (Kind.DRAWING, Kind.PHOTO)]
    return pictures[:MOST_OFFERED], [each for each in reversed(ours) if each.kind == Kind.SOUND]


async def postcards_of(db: AsyncSession, twinning: TwinningId, actor: Actor, now: Instant) -> list[PostcardLine]:
    """All of a twinning that the reader, who takes part in it, may see; the newest first."""
    return await _lines(db, actor, now, Postcard.twinning_id == twinning)


async def sent_in(db: AsyncSession, twinning: TwinningId, now: Instant) -> list[Postcard]:
    """Those whose picture all of a twinning see today, the oldest first: for whatever leaves it."""
    seen = {each.id for each in await shown_in(db, twinning, now)}
    rows = await db.scalars(
        select(Postcard).where(Postcard.twinning_id == twinning, Postcard.at <= now).order_by(Postcard.at, Postcard.id)
    )
    return [each for each in rows.all() if each.picture_id in seen]


async def postcards_for(db: AsyncSession, envelope: EnvelopeId, actor: Actor, now: Instant) -> list[PostcardLine]:
    """Those that went in the place of an envelope."""
    return await _lines(db, actor, now, Postcard.envelope_id == envelope)


async def find(db: AsyncSession, postcard: str, actor: Actor, now: Instant) -> PostcardLine | None:
    """One that the reader may see."""
    return next(iter(await _lines(db, actor, now, Postcard.id == postcard)), None)


async def twinning_of(db: AsyncSession, postcard: str) -> TwinningId | None:
    """Where it belongs."""
    return await db.scalar(select(Postcard.twinning_id).where(Postcard.id == postcard))


async def _lines(db: AsyncSession, actor: Actor, now: Instant, *wanted: ColumnElement[bool]) -> list[PostcardLine]:
    rows: Sequence[Postcard] = (
        await db.scalars(select(Postcard).where(*wanted).order_by(Postcard.at.desc(), Postcard.id))
    ).all()
    asked = {each for row in rows for each in (row.picture_id, row.sound_id) if each is not None}
    seen = {each.id: each for each in await find_all(db, sorted(asked), actor, now)}
    return [
        PostcardLine(
            id=row.id,
            twinning=row.twinning_id,
            giver=row.giver_id,
            receiver=row.receiver_id,
            envelope=row.envelope_id,
            picture=seen[row.picture_id],
            sound=seen.get(row.sound_id or ""),
            words=row.words,
            at=row.at,
            opened_at=row.opened_at,
        )
        for row in rows
        if row.picture_id in seen
    ]
