"""A veil over a material: its partners see it from a morning on, each class by its own clock, and by no way before.

Whoever keeps a surprise, like a calendar of doors, lays the veil (`veiling`); `queries` asks for it at each look.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.materials.models import Material, MaterialVeil
from hub.schools.models import School, SchoolClass
from hub.sessions.recurrence import moment
from hub.store.tables import Instant
from hub.twinnings.models import Partner
from rooms.ids import ClassId, TwinningId
from rooms.rights import Actor

LAST_ZONE: Final = "Etc/GMT+12"
"""Where a day begins last on earth; also for whoever reads for no class."""


@dataclass(frozen=True, slots=True)
class Morning:
    """A day and minutes since its midnight, by the clock of whoever looks."""

    day: date
    minutes: int

    def comes(self, zone: str) -> Instant:
        """The moment at which it comes there: of a time that comes twice the first, so that it never goes again."""
        return moment(self.day, time(*divmod(self.minutes, 60)), zone)


async def veiled(db: AsyncSession, materials: Collection[str], actor: Actor, now: Instant) -> set[str]:
    """Those of these that this reader may not see yet."""
    rows = await _veils(db, materials)
    if not rows:
        return set()
    zone = await zone_of(db, actor.school_class)
    return {
        veil.material_id
        for veil, giver in rows
        if now < morning_of(veil).comes(zone) and not (veil.class_looks and giver in actor.classes)
    }


async def veiled_to_some(db: AsyncSession, materials: Collection[str], twinning: TwinningId, now: Instant) -> set[str]:
    """Those that some class of the twinning may not see yet."""
    rows = await _veils(db, materials)
    if not rows:
        return set()
    zones = await zones_of(db, twinning)
    return {veil.material_id for veil, _ in rows if now < max(morning_of(veil).comes(zone) for zone in zones)}


async def zone_of(db: AsyncSession, school_class: ClassId | None) -> str:
    """By which clock a class looks."""
    its = select(School.time_zone).join(SchoolClass, SchoolClass.school_id == School.id)
    return await db.scalar(its.where(SchoolClass.id == school_class)) or LAST_ZONE


async def zones_of(db: AsyncSession, twinning: TwinningId) -> set[str]:
    """The clocks of all its classes; never none."""
    theirs = await db.scalars(
        select(School.time_zone)
        .join(SchoolClass, SchoolClass.school_id == School.id)
        .join(Partner, Partner.school_class_id == SchoolClass.id)
        .where(Partner.twinning_id == twinning)
    )
    return set(theirs) or {LAST_ZONE}


async def _veils(db: AsyncSession, materials: Collection[str]) -> list[tuple[MaterialVeil, ClassId]]:
    rows = await db.execute(
        select(MaterialVeil, Material.school_class_id)
        .join(Material, Material.id == MaterialVeil.material_id)
        .where(MaterialVeil.material_id.in_(materials))
    )
    return [(veil, giver) for veil, giver in rows]


def morning_of(veil: MaterialVeil) -> Morning:
    """When it lifts."""
    return Morning(veil.lifts_on, veil.lifts_at)
