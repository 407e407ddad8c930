"""Who sees which words of a card: the one answer for the shelf, the card, the capsule and exports."""

from collections.abc import Collection, Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.activities.models import ActivityTry, ActivityWords, State
from hub.consent.ledger import Kind as Consent
from hub.consent.ledger import Tag
from hub.consent.queries import given_now
from hub.people.models import Person
from hub.schools.models import School, SchoolClass
from hub.store.tables import Instant
from rooms.ids import ClassId, PersonId
from rooms.rights import Actor, Role

Said = ActivityWords | ActivityTry


def is_kept_by(actor: Actor, school_class: ClassId | None) -> bool:
    """Whether they decide about it: a teacher of the class that wrote it."""
    return actor.role is Role.TEACHER and school_class in actor.classes


def is_open_to(actor: Actor, said: Said) -> bool:
    """Whether somebody knows of what is not shown: who wrote it, and the teachers of its class."""
    if said.state == State.SHOWN:
        return False
    return said.person_id == actor.person or (said.state == State.WAITING and is_kept_by(actor, said.school_class_id))


def shown_of(versions: Sequence[ActivityWords], silent: Collection[PersonId]) -> ActivityWords | None:
    """The newest that all see of one language; None where a child had a hand in it whose parents do not agree today.

    `versions` by their numbers.
    """
    shown = [each for each in versions if each.state == State.SHOWN]
    if any(each.person_id in silent for each in shown if each.person_id is not None):
        return None
    return shown[-1] if shown else None


async def silent_among(db: AsyncSession, people: Collection[PersonId], now: Instant) -> set[PersonId]:
    """Children whose parents do not agree today that others read what they wrote; asked at each look (S2)."""
    if not people:
        return set()
    rows = (await db.execute(
        select(Person.id, SchoolClass.id, School.time_zone)
        .join(SchoolClass, SchoolClass.id == Person.school_class_id)
        .join(School, School.id == SchoolClass.school_id)
        .where(Person.id.in_(people), Person.role == Role.PUPIL)
    )).all()  # fmt: skip
    zones = {school_class: zone for _, school_class, zone in rows}
    consents = await given_now(db, zones, now) if zones else set()
    return {person for person, _, _ in rows if Tag(person, Consent.DRAWING) not in consents}
