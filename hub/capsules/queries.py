"""The capsule of a twinning that is asked for, being made or ready, and for whom there is one."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.capsules.models import Capsule
from hub.retention.table import ROOMS
from hub.schools.models import School, SchoolClass
from hub.store.tables import Instant
from hub.twinnings.models import Partner, PastPartner, Twinning
from rooms.ids import ClassId, TwinningId


@dataclass(frozen=True, slots=True)
class Left:
    """A twinning in which a class took part."""

    twinning: TwinningId
    title: str


async def newest(db: AsyncSession, twinning: TwinningId, school_class: ClassId | None) -> Capsule | None:
    """That of a twinning, or that of a class which has left it."""
    theirs = Capsule.school_class_id.is_(None) if school_class is None else Capsule.school_class_id == school_class
    found = select(Capsule).where(Capsule.twinning_id == twinning, theirs).order_by(Capsule.at.desc(), Capsule.id)
    return await db.scalar(found.limit(1))


async def left_at(db: AsyncSession, twinning: TwinningId, school_class: ClassId, now: Instant) -> Instant | None:
    """Until when a class that left saw the twinning: the end of its last day; None where it never left, or long ago."""
    past = await db.get(PastPartner, (twinning, school_class))
    if past is None:
        return None
    zone = await db.scalar(
        select(School.time_zone).join(SchoolClass, SchoolClass.school_id == School.id)
        .where(SchoolClass.id == school_class)
    )  # fmt: skip
    ends = _end_of(past.left_on, zone or "UTC")
    return ends if now < ROOMS.goes(ends) else None


async def left_by(db: AsyncSession, classes: Collection[ClassId], now: Instant) -> list[Left]:
    """The twinnings that these classes have left, as long as they may take a capsule along; the last one first."""
    rows = await db.execute(
        select(Twinning.id, Twinning.title, PastPartner.school_class_id)
        .join(PastPartner, PastPartner.twinning_id == Twinning.id)
        .where(
            PastPartner.school_class_id.in_(classes),
            Twinning.id.not_in(select(Partner.twinning_id).where(Partner.school_class_id.in_(classes))),
        )
        .order_by(PastPartner.left_on.desc(), Twinning.title, Twinning.id)
    )
    found = {
        Left(twinning, title): None
        for twinning, title, school_class in rows.all()
        if await left_at(db, twinning, school_class, now) is not None
    }
    return list(found)


def _end_of(day: date, zone: str) -> Instant:
    midnight = datetime.combine(day + timedelta(days=1), time(), ZoneInfo(zone))
    return Instant(int(midnight.astimezone(UTC).timestamp() * 1000))
