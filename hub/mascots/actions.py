"""What changes about mascots: one sets out, arrives and goes on; days are put right. A `db` is a writing session."""

import secrets
from datetime import date
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.mascots.models import NAME_CHARACTERS, Mascot, MascotId, MascotStop, StopId
from hub.parcels.actions import ParcelProblem, ParcelRefused
from hub.parcels.codes import new_code
from hub.parcels.story import may_be
from hub.store.tables import Instant, new_id
from hub.twinnings.models import Twinning
from rooms.ids import ClassId, TwinningId
from rooms.text import clean_line

MOST_MASCOTS: Final = 12
MOST_STOPS: Final = 200


async def set_out(
    db: AsyncSession, *, twinning: TwinningId, home: ClassId, name: str, animal: str, day: date, now: Instant
) -> Mascot:
    """A new one, with its first stop at home. Raises Refused for the name, ParcelRefused where there are many."""
    called = clean_line(name, NAME_CHARACTERS)
    if await db.get(Twinning, twinning, with_for_update=True) is None:
        raise LookupError(twinning)
    count = await db.scalar(select(func.count()).select_from(Mascot).where(Mascot.twinning_id == twinning))
    if (count or 0) >= MOST_MASCOTS:
        raise ParcelRefused(ParcelProblem.MANY)
    mascot = Mascot(
        id=MascotId(new_id()), twinning_id=twinning, home_id=home, name=called, animal=animal,
        code=new_code(secrets.choice), created_at=now,
    )  # fmt: skip
    db.add(mascot)
    await db.flush()
    db.add(_stop(mascot.id, home, day, now))
    await db.flush()
    return mascot


async def arrive(
    db: AsyncSession, mascot: MascotId, school_class: ClassId, day: date, *, today: date, now: Instant
) -> bool:
    """A class has it; whether that is news. Of two that say so at once both have a stop. Raises ParcelRefused."""
    if not may_be(day, today):
        raise ParcelRefused(ParcelProblem.DAY)
    stops = await _stops(db, mascot)
    if stops and stops[-1].school_class_id == school_class and stops[-1].left_on is None:
        return False
    if len(stops) >= MOST_STOPS:
        raise ParcelRefused(ParcelProblem.MANY)
    db.add(_stop(mascot, school_class, day, now))
    await db.flush()
    return True


async def tell(
    db: AsyncSession,
    stop: MascotStop,
    *,
    arrived_on: date,
    left_on: date | None,
    next_class: ClassId | None,
    today: date,
) -> None:
    """The days of a visit, and to whom it was sent on. Raises ParcelRefused."""
    await _stops(db, stop.mascot_id)
    is_wrong = left_on is not None and (left_on < arrived_on or not may_be(left_on, today))
    if is_wrong or not may_be(arrived_on, today):
        raise ParcelRefused(ParcelProblem.DAY)
    stop.arrived_on, stop.left_on = arrived_on, left_on
    stop.next_id = next_class if left_on is not None else None
    await db.flush()


async def take_back(db: AsyncSession, stop: MascotStop) -> None:
    """It was not here; the first stop, at home, stays."""
    stops = await _stops(db, stop.mascot_id)
    if len(stops) > 1:
        await db.delete(stop)
        await db.flush()


async def _stops(db: AsyncSession, mascot: MascotId) -> list[MascotStop]:
    """All of one, which nobody else changes meanwhile, in their order."""
    await db.get_one(Mascot, mascot, with_for_update=True)
    of_mascot = select(MascotStop).where(MascotStop.mascot_id == mascot)
    return list((await db.scalars(of_mascot.order_by(MascotStop.arrived_on, MascotStop.at, MascotStop.id))).all())


def _stop(mascot: MascotId, school_class: ClassId, day: date, now: Instant) -> MascotStop:
    return MascotStop(id=StopId(new_id()), mascot_id=mascot, school_class_id=school_class, arrived_on=day, at=now)
