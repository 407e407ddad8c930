"""A twinning through its life: it looks for partners, begins, changes hands, is left, is archived and opened again."""

from datetime import date
from enum import StrEnum

from sqlalchemy import Select, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from hub.store.tables import Instant
from hub.twinnings.models import Partner, PastPartner, Twinning
from hub.twinnings.news import NewsKind, tell
from rooms.ids import ClassId, TwinningId


class Stage(StrEnum):
    """How far a twinning is."""

    DRAFT = "draft"  # its teachers alone are in it
    RUNNING = "running"
    ARCHIVED = "archived"  # everything can be read, nothing written


class LastPartner(Exception):
    """The only class of a twinning cannot leave it: it may archive it."""


async def locked(db: AsyncSession, twinning: TwinningId) -> Twinning | None:
    """The twinning, held until the end of this transaction: two changes of its partners come one after the other."""
    held = select(Twinning).where(Twinning.id == twinning).with_for_update()
    return await db.scalar(held.execution_options(populate_existing=True))


async def look_for_partners(db: AsyncSession, *, twinning: TwinningId, is_looking: bool) -> None:
    """Show the card in the partner search, or take it out; one that is there to practise never stands in it."""
    real = (Twinning.id == twinning, ~Twinning.is_practice)
    await db.execute(update(Twinning).where(*real).values(is_looking=is_looking))


async def begin(db: AsyncSession, *, twinning: TwinningId, now: Instant) -> bool:
    """From now on the pupils are in it as well; False where it had begun already."""
    is_draft = (Twinning.id == twinning, Twinning.stage == Stage.DRAFT)
    begun = await db.scalar(update(Twinning).where(*is_draft).values(stage=Stage.RUNNING.value).returning(Twinning.id))
    if begun is not None:
        tell(db, twinning, NewsKind.BEGUN, now)
    return begun is not None


async def archive(db: AsyncSession, *, twinning: TwinningId, now: Instant) -> None:
    """Everything stays to be read, nothing is written any more."""
    found = await locked(db, twinning)
    if found is None or found.stage == Stage.ARCHIVED:
        return
    found.stage, found.archived_at, found.is_looking = Stage.ARCHIVED.value, now, False
    tell(db, twinning, NewsKind.ARCHIVED, now)


async def reopen(db: AsyncSession, *, twinning: TwinningId, now: Instant) -> None:
    """Out of the archive: it goes on."""
    found = await locked(db, twinning)
    if found is None or found.stage != Stage.ARCHIVED:
        return
    found.stage, found.archived_at = Stage.RUNNING.value, None
    tell(db, twinning, NewsKind.REOPENED, now)


async def hand_over(db: AsyncSession, *, twinning: TwinningId, to: ClassId, now: Instant) -> bool:
    """Another class leads from now on; False where it does not take part."""
    if await locked(db, twinning) is None or await db.get(Partner, (twinning, to)) is None:
        return False
    if await leader_of(db, twinning) == to:
        return True
    await _lead(db, twinning, to)
    tell(db, twinning, NewsKind.LEADS, now, school_class=to)
    return True


async def leave(
    db: AsyncSession, *, twinning: TwinningId, school_class: ClassId, words: str, now: Instant, on: date
) -> None:
    """A class goes; what it wrote stays under its name. Who led hands over to the next in the chain.

    Raises LastPartner. A class that is not in it any more has left already.
    """
    await locked(db, twinning)
    partner = await db.get(Partner, (twinning, school_class))
    if partner is None:
        return
    if await db.scalar(select(func.count()).where(Partner.twinning_id == twinning)) == 1:
        raise LastPartner
    was_leader = await leader_of(db, twinning) == school_class
    db.add(PastPartner(twinning_id=twinning, school_class_id=school_class, joined_on=partner.joined_on, left_on=on))
    await db.delete(partner)
    await db.flush()
    tell(db, twinning, NewsKind.LEFT, now, school_class=school_class, words=words)
    if was_leader:
        heir = await leader_of(db, twinning)
        if heir is not None:
            await _lead(db, twinning, heir)
            tell(db, twinning, NewsKind.LEADS, now, school_class=heir)


async def leader_of(db: AsyncSession, twinning: TwinningId) -> ClassId | None:
    """The class that leads; where none was chosen, the first of the chain."""
    return await db.scalar(leading(twinning))


def leading(twinning: TwinningId | InstrumentedAttribute[TwinningId]) -> Select[ClassId]:
    """The classes of a twinning, its leader first; also within a question about twinnings."""
    order = (Partner.leads.desc(), Partner.position)
    return select(Partner.school_class_id).where(Partner.twinning_id == twinning).order_by(*order)


async def _lead(db: AsyncSession, twinning: TwinningId, school_class: ClassId) -> None:
    of_twinning = update(Partner).where(Partner.twinning_id == twinning)
    await db.execute(of_twinning.values(leads=Partner.school_class_id == school_class))
