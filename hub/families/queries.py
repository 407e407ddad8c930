"""Whether a link opens today, and what stands on a teacher's page about it. A `db` is a session of the store."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.families.models import FamilyLink, FamilyLinkId, Part
from hub.families.passes import hash_of_pass
from hub.people import cards
from hub.schools.models import School, SchoolClass
from hub.store.tables import Instant
from hub.twinnings.models import Partner, Twinning
from rooms.ids import ClassId, TwinningId


class State(StrEnum):
    """How a link stands."""

    OPEN = "open"
    EXPIRED = "expired"  # its last day has gone by
    ENDED = "ended"  # a teacher ended it
    CLOSED = "closed"  # the twinning is in the archive, or the class has left it


@dataclass(frozen=True, slots=True)
class Invited:
    """A link with the class that gives it."""

    link: FamilyLinkId
    twinning: TwinningId
    title: str
    school_class: ClassId
    class_name: str
    school: str
    town: str
    colour: int
    animal: str
    time_zone: str
    parts: Sequence[Part]
    ends_at: Instant
    state: State


async def by_secret(db: AsyncSession, secret: str, now: Instant) -> Invited | None:
    """The one of a slip; None where it opens nothing, or no more than a sentence any longer."""
    return await _invited(db, FamilyLink.secret_hash == cards.hash_of(secret), now)


async def by_pass(db: AsyncSession, token: str, now: Instant) -> Invited | None:
    """The one that a browser was let in by."""
    return await _invited(db, FamilyLink.pass_hash == hash_of_pass(token), now)


async def newest(db: AsyncSession, twinning: TwinningId, school_class: ClassId, now: Instant) -> Invited | None:
    """That of a class which was made last."""
    theirs = (FamilyLink.twinning_id == twinning) & (FamilyLink.school_class_id == school_class)
    return await _invited(db, theirs, now)


async def _invited(db: AsyncSession, which: ColumnElement[bool], now: Instant) -> Invited | None:
    rows = await db.execute(
        select(FamilyLink, Twinning, SchoolClass, School, Partner.position)
        .join(Twinning, Twinning.id == FamilyLink.twinning_id)
        .join(SchoolClass, SchoolClass.id == FamilyLink.school_class_id)
        .join(School, School.id == SchoolClass.school_id)
        .outerjoin(
            Partner,
            (Partner.twinning_id == FamilyLink.twinning_id) & (Partner.school_class_id == FamilyLink.school_class_id),
        )
        .where(which)
        .order_by(FamilyLink.made_at.desc(), FamilyLink.id)
        .limit(1)
    )
    row = rows.one_or_none()
    if row is None:
        return None
    link, twinning, group, school, position = row
    return Invited(
        link=link.id,
        twinning=twinning.id,
        title=twinning.title,
        school_class=group.id,
        class_name=group.name,
        school=school.name,
        town=school.town,
        colour=group.colour,
        animal=group.animal,
        time_zone=school.time_zone,
        parts=[Part(each) for each in link.parts],
        ends_at=link.ends_at,
        state=_state(link, is_partner=position is not None, is_archived=twinning.archived_at is not None, now=now),
    )


def _state(link: FamilyLink, *, is_partner: bool, is_archived: bool, now: Instant) -> State:
    if link.ended_at is not None:
        return State.ENDED
    if not is_partner or is_archived:
        return State.CLOSED
    return State.EXPIRED if link.ends_at <= now else State.OPEN
