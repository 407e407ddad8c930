"""What the pages show of mascots. A `db` is a session of the store."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.mascots.journey import Journey, Stop
from hub.mascots.models import Mascot, MascotId, MascotStop
from hub.parcels.deadlines import transits
from hub.schools.models import School, SchoolClass
from hub.store.tables import Instant
from rooms.ids import ClassId, TwinningId


@dataclass(frozen=True, slots=True)
class Passport:
    """A mascot with its journey. `slow_days`: so long it may be under way now before somebody asks."""

    mascot: Mascot
    journey: Journey
    slow_days: int

    def is_missed(self, today: date) -> bool:
        """Whether somebody should ask where it is."""
        return self.journey.is_missed(today, self.slow_days)

    @property
    def concerns(self) -> frozenset[ClassId]:
        """Who may know more: its home, who had it last, and whom it was sent to."""
        last = self.journey.last
        known = {self.mascot.home_id, last.school_class if last else None, last.next_class if last else None}
        return frozenset(each for each in known if each is not None)


async def passports_of(db: AsyncSession, twinning: TwinningId, now: Instant) -> list[Passport]:
    """All of a twinning, the oldest first."""
    found = await db.scalars(
        select(Mascot).where(Mascot.twinning_id == twinning).order_by(Mascot.created_at, Mascot.id)
    )
    return [await _passport(db, each, now) for each in found.all()]


async def find_by_code(db: AsyncSession, code: str, now: Instant) -> Passport | None:
    """The one with this code."""
    found = await db.scalar(select(Mascot).where(Mascot.code == code))
    return None if found is None else await _passport(db, found, now)


async def find_stop(db: AsyncSession, mascot: MascotId, stop: str) -> MascotStop | None:
    """A stop of this mascot."""
    return await db.scalar(select(MascotStop).where(MascotStop.id == stop, MascotStop.mascot_id == mascot))


async def _passport(db: AsyncSession, mascot: Mascot, now: Instant) -> Passport:
    rows = (
        await db.execute(
            select(MascotStop, School)
            .join(SchoolClass, SchoolClass.id == MascotStop.school_class_id)
            .join(School, School.id == SchoolClass.school_id)
            .where(MascotStop.mascot_id == mascot.id)
        )
    ).all()
    journey = Journey.of([_stop(stop, school) for stop, school in rows])
    return Passport(mascot, journey, await _slow_days(db, journey, now))


async def _slow_days(db: AsyncSession, journey: Journey, now: Instant) -> int:
    """Of its way just now; where nobody said to whom, of the longest."""
    last = journey.last
    if last is None:
        return 0
    asked = [each for each in (last.school_class, last.next_class) if each is not None]
    rows = await db.execute(
        select(SchoolClass.id, School.country)
        .join(School, School.id == SchoolClass.school_id)
        .where(SchoolClass.id.in_(asked))
    )
    country = {school_class: code for school_class, code in rows}
    pair = country[last.school_class], country.get(last.next_class, "") if last.next_class else ""
    return (await transits(db, [pair], now))[pair].slow


def _stop(stop: MascotStop, school: School) -> Stop:
    known = school.latitude is not None and school.longitude is not None
    spot = (school.latitude or 0.0, school.longitude or 0.0) if known else None
    return Stop(stop.id, stop.school_class_id, stop.arrived_on, stop.left_on, stop.next_id, spot, stop.at)
