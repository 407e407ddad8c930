"""An adult closes their account: who they were is forgotten, what they did with their classes stays without a name.

A class that a colleague teaches as well goes on with them. One that has nobody left rests: its pupils' and tablets'
cards open no door any more, and what it did with its partners stays to be read by them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.accounts.letters import Desk
from hub.accounts.models import AccountLink
from hub.accounts.problems import LastKeeper
from hub.feeds.models import CalendarFeed
from hub.mentors.models import Mentor, Mentoring
from hub.people import actions, queries, second_factor, teaching
from hub.people.models import Person, Teaching
from hub.post.models import LetterWaiting
from hub.schools import life
from hub.schools.models import SchoolClass
from hub.store.tables import Instant
from hub.writings.models import BlogFeed, WritingDraft
from rooms.ids import ClassId, PersonId
from rooms.rights import Role

GONE = "—"
"""The name of whoever has left."""


@dataclass(frozen=True, slots=True)
class ClassLeft:
    """What becomes of one of their classes: `colleagues` go on with it; without any it rests."""

    school_class: ClassId
    name: str
    colleagues: Sequence[str]


async def consequences(db: AsyncSession, person: PersonId, now: Instant) -> list[ClassLeft]:
    """What closing would do to their classes."""
    classes = await teaching.classes_of(db, person, now)
    teachers = await teaching.teachers_of(db, classes, now)
    found = await db.scalars(select(SchoolClass).where(SchoolClass.id.in_(classes)).order_by(SchoolClass.name))
    return [
        ClassLeft(each.id, each.name, tuple(other.name for other in teachers[each.id] if other.id != person))
        for each in found
    ]


async def close(db: AsyncSession, desk: Desk, *, person: PersonId, now: Instant) -> None:
    """Do it, and say so by a last letter. Raises LastKeeper."""
    mine = await db.get_one(Person, person, with_for_update=True)
    if mine.role is Role.KEEPER and await db.scalar(select(func.count()).where(Person.role == Role.KEEPER)) == 1:
        raise LastKeeper
    left = await consequences(db, person, now)
    profile = await queries.person(db, person)
    for each in left:
        if not each.colleagues:
            await life.rest(db, each.school_class, now)
    await actions.revoke_cards(db, person=person, now=now)
    await actions.revoke_logins(db, person=person, now=now)
    await second_factor.turn_off(db, person)
    for theirs in (
        delete(Teaching).where(Teaching.person_id == person),
        delete(Mentor).where(Mentor.person_id == person),
        delete(Mentoring).where(Mentoring.person_id == person),
        delete(AccountLink).where(AccountLink.person_id == person),
        delete(CalendarFeed).where(CalendarFeed.person_id == person),
        delete(BlogFeed).where(BlogFeed.person_id == person),
        delete(WritingDraft).where(WritingDraft.person_id == person),
        delete(LetterWaiting).where(LetterWaiting.person_id == person),
    ):
        await db.execute(theirs)
    if profile is not None and profile.email is not None:
        await desk.send(db, "closed", profile.email, profile.language, now)
    forgotten = {"name": GONE, "email": None, "email_key": None, "password_hash": None, "school_class_id": None}
    # A keeper who has left keeps nothing: the role of a teacher without a class has no right to anything.
    await db.execute(update(Person).where(Person.id == person).values(role=Role.TEACHER, **forgotten))
