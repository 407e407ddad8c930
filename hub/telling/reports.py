"""A letter to the teachers of both classes when somebody reports something: that it waits, and no word of it."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.post.queue import Kind
from hub.safety.models import Report
from hub.store.tables import Instant
from hub.telling.lessons import FRESH_FOR, HOUR, Sheet
from hub.telling.writing import Matter, teachers, write


async def due(db: AsyncSession, now: Instant) -> list[str]:
    """What was reported of late, and nobody was told of or dealt with yet, the oldest first."""
    fresh = (Report.told_at.is_(None), Report.handled_at.is_(None), Report.at > now - FRESH_FOR)
    return list(await db.scalars(select(Report.id).where(*fresh).order_by(Report.at, Report.id)))


async def tell(db: AsyncSession, id: str, sheet: Sheet, now: Instant) -> None:
    """Write to all but who reported it; of two workers one does. Several within an hour are one letter for each."""
    report = await db.get(Report, id, with_for_update=True, populate_existing=True)
    if report is None or report.told_at is not None:
        return
    report.told_at = now
    is_message = report.room_id is not None
    matter = Matter(
        kind=Kind.PARTNERS,
        key=f"reported:{now // HOUR}",
        subject="letter-reported-subject" if is_message else "letter-reported-thing-subject",
        sentences=["letter-reported" if is_message else "letter-reported-thing"],
        facts={},
        to="/reports",
    )
    classes = [each for each in dict.fromkeys((report.by_class_id, report.of_class_id)) if each is not None]
    for each in await teachers(db, classes, now):
        if each.person.id != report.by_person_id:
            await write(db, matter, each, sheet, now)
