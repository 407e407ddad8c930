"""A material that somebody tells the teachers of both classes about: a report like that of a message (`hub.safety`)."""

from dataclasses import asdict

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.materials.models import Material
from hub.people.models import Person
from hub.safety.models import Report
from hub.safety.reports import MOST_A_MINUTE, ReportsChanged, Said, TooMany
from hub.store.changes import note
from hub.store.tables import Instant, new_id
from hub.twinnings.models import Room
from rooms.ids import ClassId
from rooms.rights import Actor


async def report(db: AsyncSession, actor: Actor, by_class: ClassId, material: str, now: Instant) -> None:
    """Once for each class that tells. What it said is frozen, as a message is; its file is not. Raises TooMany."""
    row = await db.get_one(Material, material, with_for_update=True)
    same = select(Report.id).where(Report.op_id == material, Report.by_class_id == by_class)
    if await db.scalar(same) is not None:
        return
    lately = select(func.count()).where(Report.by_person_id == actor.person, Report.at > now - 60_000)
    if (await db.scalar(lately) or 0) >= MOST_A_MINUTE:
        raise TooMany
    author = await db.get(Person, row.person_id) if row.person_id else None
    words = "\n".join(filter(None, (row.title, row.text, *row.captions.values()))) or row.kind
    said = Said("" if author is None else author.name, row.school_class_id, row.at, words, person=row.person_id)
    rooms = (await db.scalars(select(Room.id).where(Room.twinning_id == row.twinning_id).order_by(Room.id))).all()
    db.add(
        Report(
            id=new_id(),
            room_id=None,
            room_title=row.title or row.kind,
            seq=0,
            op_id=material,
            by_person_id=actor.person,
            by_class_id=by_class,
            of_class_id=row.school_class_id,
            at=now,
            evidence=[asdict(said)],
            note="",
        )
    )
    note(db, ReportsChanged(rooms))
