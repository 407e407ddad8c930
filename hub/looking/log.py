"""Writes down who looked, and tells it to the teachers of the class. A `db` is a session of the store."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from hub.looking.models import Look, Sight
from hub.people.models import Person
from hub.store.tables import Instant
from rooms.ids import ClassId, PersonId

KEPT: Final = 183 * 24 * 3_600_000
"""Half a year."""

MOST: Final = 200
"""Lines on the page: the newest."""

_HOUR: Final = 3_600_000


@dataclass(frozen=True, slots=True)
class LookLine:
    """Who saw what, and when; `name` is None for somebody who has left."""

    at: Instant
    sight: Sight
    name: str | None


async def note(db: AsyncSession, *, school_class: ClassId, person: PersonId, sight: Sight, now: Instant) -> None:
    """They look now; within one hour it is one line."""
    insert = sqlite.insert if db.get_bind().dialect.name == "sqlite" else postgresql.insert
    row = {
        "school_class_id": school_class,
        "hour": now // _HOUR,
        "person_id": person,
        "sight": sight.value,
        "at": now,
    }
    await db.execute(insert(Look).values(row).on_conflict_do_nothing())


async def looks(db: AsyncSession, school_class: ClassId, now: Instant) -> list[LookLine]:
    """The newest first."""
    rows = await db.execute(
        select(Look.at, Look.sight, Person.name)
        .outerjoin(Person, Person.id == Look.person_id)
        .where(Look.school_class_id == school_class, Look.at > now - KEPT)
        .order_by(Look.at.desc(), Look.sight)
        .limit(MOST)
    )
    return [LookLine(at, Sight(sight), name) for at, sight, name in rows]
