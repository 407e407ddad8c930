"""Which lessons a calendar shows, and whose feed an address is."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.feeds.actions import Owner, belongs_to, hash_of
from hub.feeds.models import CalendarFeed
from hub.people import teaching
from hub.people.models import Person
from hub.schools.models import School, SchoolClass
from hub.sessions.models import LessonState, Session
from hub.store.tables import Instant
from hub.twinnings.models import Partner, Room, Twinning
from rooms.ids import ClassId, RoomId, SessionId, TwinningId

PAST_FOR = 90 * 24 * 3_600_000
"""Lessons that are over stay in calendars for so long."""

MOST = 500


@dataclass(frozen=True, slots=True)
class Clock:
    """Where a class is and how late it is there: its town, and an IANA name."""

    school_class: ClassId
    town: str
    time_zone: str


@dataclass(frozen=True, slots=True)
class CalendarLesson:
    """A lesson as a calendar shows it; times in milliseconds (UTC), `clocks` in the order of the chain."""

    session: SessionId
    sequence: int
    state: LessonState
    title: str
    twinning: TwinningId
    twinning_title: str
    room: RoomId
    agenda: str
    farewell: str
    starts_at: Instant
    ends_at: Instant
    changed_at: Instant | None
    clocks: Sequence[Clock]


@dataclass(frozen=True, slots=True)
class Feed:
    """What an address leads to: in which language, by which clock, and under which name."""

    language: str
    time_zone: str
    name: str
    created_at: Instant
    lessons: Sequence[CalendarLesson]


async def feed(db: AsyncSession, secret: str, now: Instant) -> Feed | None:
    """What a calendar program gets at the address of this secret; None where it leads nowhere."""
    found = await db.scalar(select(CalendarFeed).where(CalendarFeed.secret_hash == hash_of(secret)))
    if found is None:
        return None
    classes: Collection[ClassId]
    if found.person_id is not None:
        person = await db.get_one(Person, found.person_id)
        classes, first, name = await teaching.classes_of(db, person.id, now), person.school_class_id, person.name
    elif found.school_class_id is not None:
        school_class = await db.get_one(SchoolClass, found.school_class_id)
        classes, first, name = [school_class.id], school_class.id, school_class.name
    time_zone = await zone_of(db, first if first in classes else min(classes, default=None))
    lessons = await lessons_of(db, classes, now - PAST_FOR)
    return Feed(found.language, time_zone, name, found.created_at, lessons)


async def given_at(db: AsyncSession, owner: Owner) -> Instant | None:
    """Since when there is an address; None where there is none."""
    return await db.scalar(select(CalendarFeed.created_at).where(belongs_to(owner)))


async def lessons_of(db: AsyncSession, classes: Collection[ClassId], since: Instant) -> list[CalendarLesson]:
    """The lessons of all twinnings of these classes that end after `since`, also those that were cancelled."""
    twinnings = select(Partner.twinning_id).where(Partner.school_class_id.in_(classes))
    return await _lessons(db, Twinning.id.in_(twinnings), Session.ends_at > since)


async def lesson(db: AsyncSession, session: SessionId) -> CalendarLesson | None:
    """One of them."""
    found = await _lessons(db, Session.id == session)
    return found[0] if found else None


async def zone_of(db: AsyncSession, school_class: ClassId | None) -> str:
    """The clock of a class."""
    query = select(School.time_zone).join(SchoolClass, SchoolClass.school_id == School.id)
    return await db.scalar(query.where(SchoolClass.id == school_class)) or "UTC"


async def _lessons(db: AsyncSession, *conditions: object) -> list[CalendarLesson]:
    rows = (
        await db.execute(
            select(Session, Twinning)
            .join(Room, Room.id == Session.room_id)
            .join(Twinning, Twinning.id == Room.twinning_id)
            .where(*conditions)  # type: ignore[arg-type]
            .order_by(Session.starts_at.desc(), Session.id)
            .limit(MOST)
        )
    ).all()
    clocks = await _clocks(db, {twinning.id for _, twinning in rows})
    return [
        CalendarLesson(
            session=each.id,
            sequence=each.sequence,
            state=each.state,
            title=each.title,
            twinning=twinning.id,
            twinning_title=twinning.title,
            room=each.room_id,
            agenda=each.agenda,
            farewell=each.farewell or "",
            starts_at=each.starts_at,
            ends_at=each.ends_at,
            changed_at=each.changed_at,
            clocks=clocks[twinning.id],
        )
        for each, twinning in reversed(rows)
    ]


async def _clocks(db: AsyncSession, twinnings: Collection[TwinningId]) -> dict[TwinningId, list[Clock]]:
    rows = await db.execute(
        select(Partner.twinning_id, SchoolClass.id, School.town, School.time_zone)
        .join(SchoolClass, SchoolClass.id == Partner.school_class_id)
        .join(School, School.id == SchoolClass.school_id)
        .where(Partner.twinning_id.in_(twinnings))
        .order_by(Partner.position)
    )
    clocks: dict[TwinningId, list[Clock]] = {twinning: [] for twinning in twinnings}
    for twinning, school_class, town, time_zone in rows:
        clocks[twinning].append(Clock(school_class, town, time_zone))
    return clocks
