"""Laying a veil over a material, and taking it off. A `db` is a writing session."""

from sqlalchemy.ext.asyncio import AsyncSession

from hub.materials import actions
from hub.materials.models import Material, MaterialVeil, State
from hub.materials.veils import LAST_ZONE, Morning, morning_of
from hub.store.tables import Instant


async def lay(db: AsyncSession, material: str, until: Morning, *, class_looks: bool, now: Instant) -> None:
    """Let it be shown, but not before that; `class_looks`: its own class may. Raises MaterialRefused(CONSENT)."""
    row = await db.get(Material, material, with_for_update=True, populate_existing=True)
    if row is None:
        return
    veil = await db.get(MaterialVeil, material)
    if veil is None:
        veil = MaterialVeil(material_id=material, was=row.state)
        db.add(veil)
    veil.lifts_on, veil.lifts_at, veil.class_looks = until.day, until.minutes, class_looks
    await db.flush()
    await actions.show(db, material, now)


async def take_off(db: AsyncSession, material: str, now: Instant) -> None:
    """No surprise any more: what has not come everywhere yet is again as far as it was before the veil."""
    veil = await db.get(MaterialVeil, material)
    row = await db.get(Material, material, with_for_update=True, populate_existing=True)
    if veil is None or row is None:
        return
    if row.state == State.SHOWN and now < morning_of(veil).comes(LAST_ZONE):
        row.state = veil.was
        row.shown_at = row.shown_at if veil.was == State.SHOWN else None
    await db.delete(veil)
    await db.flush()
