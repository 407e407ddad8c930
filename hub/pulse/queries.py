"""The pulse of a twinning, for pages and letters. A `db` is a session of the store."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.calendar.free_days import free_days
from hub.pulse.debts import Debt, debts_of
from hub.pulse.signs import last_signs
from hub.pulse.silence import LOOKED_AHEAD_DAYS, LOOKED_BACK_DAYS, Silence, silence_of
from hub.schools.models import School, SchoolClass
from hub.schools.queries import ClassCard
from hub.store.tables import Instant
from hub.twinnings.models import Partner
from rooms.channel import Log
from rooms.ids import ClassId, TwinningId


@dataclass(frozen=True, slots=True)
class Beat:
    """One class: how it is, and what it owes."""

    group: ClassCard
    silence: Silence
    owes: Sequence[Debt]


async def silences(
    db: AsyncSession, twinning: TwinningId, classes: Collection[ClassId], now: Instant, log: Log | None = None
) -> Mapping[ClassId, Silence]:
    """Of these partners, each by its own clock and calendar."""
    signs = await last_signs(db, twinning, classes, log)
    rows = await db.execute(
        select(SchoolClass.id, School.time_zone)
        .join(School, School.id == SchoolClass.school_id)
        .where(SchoolClass.id.in_(signs))
    )
    zones = {school_class: ZoneInfo(zone) for school_class, zone in rows}
    around = datetime.fromtimestamp(now / 1000, UTC).date()
    first, last = around - timedelta(LOOKED_BACK_DAYS + 2), around + timedelta(LOOKED_AHEAD_DAYS + 2)
    free = await free_days(db, signs, first, last, "en")
    return {
        each: silence_of(each, _day(signs[each], zones[each]), _day(now, zones[each]), free[each].keys())
        for each in classes
        if each in signs
    }


async def pulse_of(
    db: AsyncSession, twinning: TwinningId, classes: Sequence[ClassCard], now: Instant, log: Log | None = None
) -> list[Beat]:
    """All classes in the order of their chain."""
    ids = [each.school_class for each in classes]
    quiet = await silences(db, twinning, ids, now, log)
    today = datetime.fromtimestamp(now / 1000, UTC).date()
    debts = await debts_of(db, twinning, {each.school_class: each.time_zone for each in classes}, today, now)
    return [
        Beat(each, quiet[each.school_class], [debt for debt in debts if debt.by == each.school_class])
        for each in classes
        if each.school_class in quiet
    ]


async def pauses_of(
    db: AsyncSession, twinnings: Sequence[TwinningId], now: Instant, log: Log | None = None
) -> Mapping[TwinningId, int]:
    """School days without a sign of any class, for a mentor: no content, no class by name."""
    rows = await db.execute(
        select(Partner.twinning_id, Partner.school_class_id).where(Partner.twinning_id.in_(twinnings))
    )
    partners: dict[TwinningId, list[ClassId]] = {}
    for twinning, school_class in rows:
        partners.setdefault(twinning, []).append(school_class)
    return {
        twinning: pause_of((await silences(db, twinning, classes, now, log)).values())
        for twinning, classes in partners.items()
    }


def needs_third(silences: Collection[Silence]) -> bool:
    """Fewer than three who are heard of: one more keeps the exchange alive when another falls away."""
    return len(silences) > 1 and sum(not each.is_silent for each in silences) < 3


def pause_of(silences: Collection[Silence]) -> int:
    """School days without a sign of any class: of the class that was heard last, which is the kindest count."""
    return min((each.school_days for each in silences), default=0)


def _day(at: int, zone: ZoneInfo) -> date:
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(zone).date()
