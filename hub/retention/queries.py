"""What is due, and when what is not yet due will be. A `db` is a session of the store."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people import pupils
from hub.people.pupils import Pupil
from hub.retention.models import EmptiedTwinning, RetentionRound
from hub.retention.table import PRACTICE, PUPILS, ROOMS
from hub.schools.models import SchoolClass
from hub.store.tables import Instant
from hub.twinnings.models import Partner, Room, Twinning
from hub.twinnings.stages import Stage
from rooms.ids import ClassId, RoomId, TwinningId


@dataclass(frozen=True, slots=True)
class TwinningClock:
    """A twinning of somebody's. `goes` is None while nobody has archived it; `emptied` once its words are gone.

    One that `is_practice` goes whole.
    """

    twinning: TwinningId
    title: str
    goes: Instant | None
    emptied: Instant | None
    is_practice: bool


@dataclass(frozen=True, slots=True)
class ClassClock:
    """A class that rests or has ended, and when its pupils go."""

    school_class: ClassId
    name: str
    goes: Instant


async def due_twinnings(db: AsyncSession, now: Instant) -> list[TwinningId]:
    """Archived so long ago that their words go."""
    found = await db.scalars(
        select(Twinning.id)
        .outerjoin(EmptiedTwinning, EmptiedTwinning.twinning_id == Twinning.id)
        .where(
            Twinning.stage == Stage.ARCHIVED,
            Twinning.archived_at <= ROOMS.before(now),
            or_(EmptiedTwinning.at.is_(None), EmptiedTwinning.at < Twinning.archived_at),
        )
        .order_by(Twinning.id)
    )
    return list(found)


async def due_practices(db: AsyncSession, now: Instant) -> list[TwinningId]:
    """Begun so long ago that they go whole."""
    old = (Twinning.is_practice, Twinning.practice_since <= PRACTICE.before(now))
    return list(await db.scalars(select(Twinning.id).where(*old).order_by(Twinning.id)))


async def rooms_due(db: AsyncSession, twinning: TwinningId, now: Instant) -> list[RoomId]:
    """The rooms to empty; none where somebody has opened the twinning again meanwhile."""
    found = await db.scalars(
        select(Room.id)
        .join(Twinning, Twinning.id == Room.twinning_id)
        .where(
            Room.twinning_id == twinning,
            Twinning.stage == Stage.ARCHIVED,
            Twinning.archived_at <= ROOMS.before(now),
        )
        .order_by(Room.id)
    )
    return list(found)


async def due_pupils(db: AsyncSession, now: Instant) -> list[Pupil]:
    """Of classes that have rested so long, or that have ended."""
    classes = await db.scalars(
        select(SchoolClass.id)
        .where(or_(SchoolClass.archived_at <= PUPILS.before(now), SchoolClass.ends_at <= now))
        .order_by(SchoolClass.id)
    )
    return [pupil for each in classes.all() for pupil in await pupils.pupils_of(db, each)]


async def twinning_clocks(db: AsyncSession, classes: Collection[ClassId]) -> list[TwinningClock]:
    """The twinnings of these classes, those that go first first."""
    rows = await db.execute(
        select(Twinning, EmptiedTwinning.at)
        .outerjoin(
            EmptiedTwinning,
            and_(EmptiedTwinning.twinning_id == Twinning.id, EmptiedTwinning.at >= Twinning.archived_at),
        )
        .where(Twinning.id.in_(select(Partner.twinning_id).where(Partner.school_class_id.in_(classes))))
    )
    found = [
        TwinningClock(
            each.id,
            each.title,
            _goes(each),
            emptied,
            each.is_practice,
        )
        for each, emptied in rows
    ]
    return sorted(found, key=lambda line: (line.goes is None, line.goes or 0, line.title, line.twinning))


def _goes(twinning: Twinning) -> Instant | None:
    if twinning.practice_since is not None:
        return PRACTICE.goes(twinning.practice_since)
    return None if twinning.archived_at is None else ROOMS.goes(twinning.archived_at)


async def class_clocks(db: AsyncSession, classes: Collection[ClassId]) -> list[ClassClock]:
    """Those of these classes whose pupils have a day on which they go."""
    found = await db.scalars(select(SchoolClass).where(SchoolClass.id.in_(classes)).order_by(SchoolClass.name))
    lines = []
    for each in found:
        ends = [PUPILS.goes(each.archived_at)] if each.archived_at is not None else []
        ends += [each.ends_at] if each.ends_at is not None else []
        if ends:
            lines.append(ClassClock(each.id, each.name, min(ends)))
    return lines


async def last_round(db: AsyncSession) -> Instant | None:
    """When the last one ended."""
    return await db.scalar(select(RetentionRound.done_at))
