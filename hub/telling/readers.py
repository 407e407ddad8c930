"""Who is told about a lesson: the teachers of its classes who have an address, each with their language and clock."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from hub.feeds.almanac import Words
from hub.feeds.queries import CalendarLesson
from hub.people.models import Person
from hub.people.teaching import teachers_of
from hub.post.mailboxes import digest_of
from hub.post.models import Mailbox
from hub.store.tables import Instant
from rooms.ids import ClassId, PersonId

Speeches = Callable[[str, str], Words]
"""What speaks a language, by the clock of an IANA name."""


@dataclass(frozen=True, slots=True)
class Reader:
    """One teacher; `school_class` is theirs that takes part, `time_zone` its clock."""

    person: PersonId
    name: str
    email: str
    language: str
    time_zone: str
    school_class: ClassId


async def readers_of(db: AsyncSession, lesson: CalendarLesson, now: Instant) -> list[Reader]:
    """Each once, for the first of their classes in the chain; those whom letters do not reach are left in peace."""
    teachers = await teachers_of(db, [clock.school_class for clock in lesson.clocks], now)
    readers: dict[PersonId, Reader] = {}
    for clock in lesson.clocks:
        for person in teachers[clock.school_class]:
            if person.id not in readers and await is_reached(db, person):
                readers[person.id] = Reader(
                    person.id, person.name, person.email or "", person.language, clock.time_zone, clock.school_class
                )
    return list(readers.values())


async def is_reached(db: AsyncSession, person: Person) -> bool:
    """Whether there is an address, and it takes letters."""
    if not person.email:
        return False
    mailbox = await db.get(Mailbox, digest_of(person.email))
    return mailbox is None or mailbox.unreached_since is None
