"""A letter to those who teach a class when a colleague or a substitute comes to it."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people.models import Person, Teaching, TeachingKind
from hub.people.teaching import lasts
from hub.post.queue import Kind
from hub.schools.models import SchoolClass
from hub.store.tables import Instant
from hub.telling.lessons import FRESH_FOR, Sheet
from hub.telling.writing import Matter, teachers, write
from rooms.ids import ClassId, PersonId

Arrival = tuple[PersonId, ClassId]


async def due(db: AsyncSession, now: Instant) -> list[Arrival]:
    """Who came of late and was not told to the others yet."""
    rows = await db.execute(
        select(Teaching.person_id, Teaching.school_class_id).where(
            Teaching.kind != TeachingKind.OWN,
            Teaching.told_at.is_(None),
            Teaching.since > now - FRESH_FOR,
            lasts(now),
        )
    )
    return [(person, school_class) for person, school_class in rows]


async def tell(db: AsyncSession, arrival: Arrival, sheet: Sheet, now: Instant) -> None:
    """Write to all who taught the class before; of two workers one does."""
    came = await db.get(Teaching, arrival, with_for_update=True, populate_existing=True)
    if came is None or came.told_at is not None:
        return
    came.told_at = now
    person, school_class = await db.get_one(Person, arrival[0]), await db.get_one(SchoolClass, arrival[1])
    kind = "substitute" if came.until is not None else "colleague"
    matter = Matter(
        kind=Kind.PARTNERS,
        key=f"came:{came.person_id}:{came.school_class_id}:{came.since}",
        subject=f"letter-{kind}-subject",
        sentences=[f"letter-{kind}"],
        facts={"name": person.name, "class": school_class.name},
        to=f"/classes/{school_class.id}/team",
        day=None if came.until is None else Instant(came.until - 1),
    )
    for each in await teachers(db, [school_class.id], now):
        if each.person.id != person.id:
            await write(db, matter, each, sheet, now)
