"""A writing that somebody tells the teachers of both classes about: a report like that of a message (`hub.safety`)."""

from dataclasses import asdict

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.safety.models import Report
from hub.safety.reports import MOST_A_MINUTE, ReportsChanged, Said, TooMany
from hub.store.changes import note
from hub.store.tables import Instant, new_id
from hub.twinnings.models import Room
from hub.writings.models import Writing, WritingVersion
from hub.writings.queries import WritingLine
from rooms.ids import ClassId
from rooms.rights import Actor


async def report(db: AsyncSession, actor: Actor, by_class: ClassId, line: WritingLine, now: Instant) -> None:
    """Once for each class and version. What it said is frozen, as a message is. Raises TooMany."""
    await db.get_one(Writing, line.id, with_for_update=True)
    same = (Report.op_id == line.id, Report.seq == line.number, Report.by_class_id == by_class)
    if await db.scalar(select(Report.id).where(*same)) is not None:
        return
    lately = select(func.count()).where(Report.by_person_id == actor.person, Report.at > now - 60_000)
    if (await db.scalar(lately) or 0) >= MOST_A_MINUTE:
        raise TooMany
    version = await db.get_one(WritingVersion, (line.id, line.number))
    name = "" if line.author is None else line.author.name
    words = "\n".join(filter(None, (line.title, line.text, " ".join(line.pictograms)))) or line.kind.value
    said = Said(name, line.school_class, line.at, words, person=version.person_id)
    rooms = (await db.scalars(select(Room.id).where(Room.twinning_id == line.twinning).order_by(Room.id))).all()
    db.add(
        Report(
            id=new_id(),
            room_id=None,
            room_title=line.title or line.kind.value,
            seq=line.number,
            op_id=line.id,
            by_person_id=actor.person,
            by_class_id=by_class,
            of_class_id=line.school_class,
            at=now,
            evidence=[asdict(said)],
            note="",
        )
    )
    note(db, ReportsChanged(rooms))
