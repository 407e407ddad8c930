"""A class's team changes: who is invited, how long a substitute stays, who leaves. Somebody always has it for good."""

from datetime import date, time, timedelta

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people import invitations, teaching
from hub.people.models import Invitation, Teaching, TeachingKind
from hub.people.teaching import TeachingChanged, lasts
from hub.schools.models import SchoolClass
from hub.sessions.recurrence import local, moment
from hub.store.changes import note
from hub.store.tables import Instant
from rooms.ids import ClassId, PersonId

MOST_OPEN = 20
"""Invitations to one class that nobody has used yet."""

LONGEST = timedelta(days=400)
"""From today a substitute's last day is no further away: whoever stays longer is a colleague."""


class LastTeacher(Exception):
    """Nobody else has the class for good: it is handed over or rests first."""


class TooManyOpen(Exception):
    """So many invitations to this class are still on their way."""


def last_moment(day: date, zone: str, now: Instant) -> Instant | None:
    """The end of a substitute's last day at the school; None for what is no day between today and `LONGEST`."""
    today = local(now, zone).date()
    return moment(day + timedelta(days=1), time(), zone) if today <= day <= today + LONGEST else None


async def invite(
    db: AsyncSession, *, school_class: ClassId, kind: TeachingKind, until: Instant | None, now: Instant
) -> str:
    """The secret of a link by which somebody joins the team. Raises TooManyOpen."""
    waiting = select(func.count()).where(
        Invitation.school_class_id == school_class, Invitation.used_at.is_(None), Invitation.expires_at > now
    )
    if (await db.scalar(waiting) or 0) >= MOST_OPEN:
        raise TooManyOpen
    return await invitations.invite_teacher(db, school_class=school_class, now=now, kind=kind, until=until)


async def set_until(db: AsyncSession, *, person: PersonId, school_class: ClassId, until: Instant, now: Instant) -> bool:
    """Another last moment of a substitute; False for whoever is none (any more)."""
    written = (
        update(Teaching)
        .where(
            Teaching.person_id == person,
            Teaching.school_class_id == school_class,
            Teaching.until.is_not(None),
            lasts(now),
        )
        .values(until=until)
        .returning(Teaching.person_id)
    )
    found = await db.scalar(written)
    note(db, TeachingChanged(person))
    return found is not None


async def leave(db: AsyncSession, *, person: PersonId, school_class: ClassId, now: Instant) -> None:
    """The teacher no longer has the class. Raises LastTeacher, unless it rests."""
    group = await db.get_one(SchoolClass, school_class, with_for_update=True)  # of two who leave at once, one stays
    others = select(func.count()).where(
        Teaching.school_class_id == school_class, Teaching.person_id != person, Teaching.until.is_(None)
    )
    is_last = await teaching.is_for_good(db, person, school_class) and not await db.scalar(others)
    if is_last and group.archived_at is None:
        raise LastTeacher
    await teaching.end(db, person=person, school_class=school_class, now=now)
