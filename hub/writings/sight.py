"""Who sees a writing, and which of its versions: the one answer for lists, pages, feeds and exports."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.consent.ledger import Kind as Consent
from hub.consent.ledger import Tag, missing
from hub.consent.queries import given_now
from hub.people.models import Person
from hub.schools.models import School, SchoolClass
from hub.store.tables import Instant
from hub.writings.models import State, Writing, WritingVersion
from rooms.ids import ClassId
from rooms.rights import Actor, Role


def is_kept_by(actor: Actor, writing: Writing) -> bool:
    """Whether they decide about it: a teacher of the class that wrote it."""
    return actor.role is Role.TEACHER and writing.school_class_id in actor.classes


def version_for(actor: Actor, writing: Writing, wrote: Collection[int], lacks: Collection[Tag]) -> int | None:
    """The number of the version that somebody of its twinning sees; None where there is nothing for them.

    `wrote`: the numbers that are theirs. A class's teachers see its newest; whoever wrote one sees that one while
    nothing newer is shown; all others see what is shown and lacks no consent.
    """
    if is_kept_by(actor, writing):
        return writing.latest
    own = max(wrote, default=0)
    if own > (writing.shown or 0):
        return own
    if writing.shown is not None and not lacks:
        return writing.shown
    return own or None


async def lacking(db: AsyncSession, writings: Sequence[str], now: Instant) -> Mapping[str, list[Tag]]:
    """The consents that each of these lacks today: those of all children who wrote a version that was let through.

    Nothing is remembered (S2), so that one that is withdrawn counts at the next look.
    """
    tags: dict[str, set[Tag]] = {}
    zones: dict[ClassId, str] = {}
    rows = await db.execute(
        select(WritingVersion.writing_id, Person.id, SchoolClass.id, School.time_zone)
        .join(Person, Person.id == WritingVersion.person_id)
        .join(SchoolClass, SchoolClass.id == Person.school_class_id)
        .join(School, School.id == SchoolClass.school_id)
        .where(
            WritingVersion.writing_id.in_(writings),
            WritingVersion.state == State.SHOWN,
            Person.role == Role.PUPIL,
        )
        .distinct()
    )
    for writing, person, school_class, zone in rows:
        tags.setdefault(writing, set()).add(Tag(person, Consent.DRAWING))
        zones[school_class] = zone
    consents = await given_now(db, zones, now) if zones else set()
    return {writing: missing(consents, theirs) for writing, theirs in tags.items()}


async def lacking_of(db: AsyncSession, person: Person, now: Instant) -> list[Tag]:
    """What would be missing if a text of theirs were shown."""
    if person.role is not Role.PUPIL or person.school_class_id is None:
        return []
    zone = await db.scalar(
        select(School.time_zone)
        .join(SchoolClass, SchoolClass.school_id == School.id)
        .where(SchoolClass.id == person.school_class_id)
    )
    consents = await given_now(db, {person.school_class_id: zone or "UTC"}, now)
    return missing(consents, [Tag(person.id, Consent.DRAWING)])
