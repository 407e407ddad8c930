"""Mentors in a twinning: its teachers invite one, say whether they may read in its rooms, and end it. ADR 30.

A `db` is a session of the store.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.mentors.areas import covers
from hub.mentors.models import Mentor, Mentoring
from hub.people.emails import email_key
from hub.people.models import Person
from hub.schools.models import School, SchoolClass
from hub.store.tables import Instant
from hub.twinnings.models import Partner
from rooms.ids import PersonId, TwinningId
from rooms.rights import Role

MOST = 6
"""Mentors in one twinning."""


class TooManyMentors(Exception):
    """So many accompany it already."""


@dataclass(frozen=True, slots=True)
class MentorLine:
    """One who accompanies a twinning, or could."""

    person: PersonId
    name: str
    areas: Sequence[str]
    since: Instant | None = None
    reads_rooms: bool = False


async def bring(db: AsyncSession, *, twinning: TwinningId, mentor: PersonId, by: PersonId, now: Instant) -> bool:
    """From now on the mentor accompanies it; False where they do already. Raises TooManyMentors."""
    if await db.get(Mentoring, (twinning, mentor)) is not None:
        return False
    if len(await mentors_of(db, twinning)) >= MOST:
        raise TooManyMentors
    db.add(Mentoring(twinning_id=twinning, person_id=mentor, since=now, by_person_id=by))
    await db.flush()
    return True


async def let_read(db: AsyncSession, *, twinning: TwinningId, mentor: PersonId, reads_rooms: bool) -> None:
    """Whether they may read what is written in its rooms."""
    theirs = (Mentoring.twinning_id == twinning, Mentoring.person_id == mentor)
    await db.execute(update(Mentoring).where(*theirs).values(reads_rooms=reads_rooms))


async def end(db: AsyncSession, *, twinning: TwinningId, mentor: PersonId) -> None:
    """They see no more of it than of any other twinning of their countries."""
    theirs = (Mentoring.twinning_id == twinning, Mentoring.person_id == mentor)
    await db.execute(delete(Mentoring).where(*theirs))


async def mentors_of(db: AsyncSession, twinning: TwinningId) -> list[MentorLine]:
    """Who accompanies it, by name."""
    rows = await db.execute(
        select(Mentoring, Person.name, Mentor.countries)
        .join(Person, Person.id == Mentoring.person_id)
        .join(Mentor, Mentor.person_id == Mentoring.person_id)
        .where(Mentoring.twinning_id == twinning)
        .order_by(Person.name, Person.id)
    )
    return [MentorLine(each.person_id, name, countries, each.since, each.reads_rooms) for each, name, countries in rows]


async def who_could(db: AsyncSession, twinning: TwinningId) -> list[MentorLine]:
    """The mentors of where its classes are who do not accompany it yet, by name."""
    places = await db.execute(
        select(School.country, School.region)
        .join(SchoolClass, SchoolClass.school_id == School.id)
        .join(Partner, Partner.school_class_id == SchoolClass.id)
        .where(Partner.twinning_id == twinning)
    )
    schools = [(country, region) for country, region in places]
    already = select(Mentoring.person_id).where(Mentoring.twinning_id == twinning)
    rows = await db.execute(
        select(Person.id, Person.name, Mentor.countries)
        .join(Mentor, Mentor.person_id == Person.id)
        .where(Person.role == Role.MENTOR, Person.id.not_in(already))
        .order_by(Person.name, Person.id)
    )
    return [MentorLine(id, name, theirs) for id, name, theirs in rows if any(covers(theirs, *each) for each in schools)]


async def by_address(db: AsyncSession, address: str) -> PersonId | None:
    """The mentor with this address, of whatever country."""
    return await db.scalar(
        select(Person.id)
        .join(Mentor, Mentor.person_id == Person.id)
        .where(Person.role == Role.MENTOR, Person.email_key == email_key(address))
    )


async def accompanied_by(db: AsyncSession, mentor: PersonId) -> frozenset[TwinningId]:
    """The twinnings into which a mentor was invited."""
    return frozenset(await db.scalars(select(Mentoring.twinning_id).where(Mentoring.person_id == mentor)))
