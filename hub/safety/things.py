"""A thing of a twinning that somebody tells the teachers of both classes about, as about a message (`reports`)."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.safety.models import Report
from hub.safety.reports import ReportsChanged, Said, check_pace
from hub.store.changes import note
from hub.store.tables import Instant, new_id
from hub.twinnings.models import Room
from rooms.ids import ClassId, TwinningId
from rooms.rights import Actor


@dataclass(frozen=True, slots=True)
class Thing:
    """What is told about: its id, the class whose it is, and what it says; `number` is that of a version."""

    id: str
    title: str
    of_class: ClassId
    said: Sequence[Said]
    number: int = 0


async def tell(
    db: AsyncSession, actor: Actor, by_class: ClassId, twinning: TwinningId, things: Sequence[Thing], now: Instant
) -> None:
    """Of each once for each class that tells, and each version. What is said is frozen; files are not. Raises TooMany.

    The caller has locked what it is about.
    """
    new = [each for each in things if not await _is_told(db, by_class, each)]
    if not new:
        return
    await check_pace(db, actor, now)
    for each in new:
        db.add(
            Report(
                id=new_id(), room_id=None, room_title=each.title, seq=each.number, op_id=each.id,
                by_person_id=actor.person, by_class_id=by_class, of_class_id=each.of_class, at=now,
                evidence=[asdict(said) for said in each.said], note="",
            )
        )  # fmt: skip
    rooms = (await db.scalars(select(Room.id).where(Room.twinning_id == twinning).order_by(Room.id))).all()
    note(db, ReportsChanged(rooms))


async def _is_told(db: AsyncSession, by_class: ClassId, thing: Thing) -> bool:
    same = Report.op_id == thing.id, Report.seq == thing.number, Report.of_class_id == thing.of_class
    return await db.scalar(select(Report.id).where(*same, Report.by_class_id == by_class).limit(1)) is not None
