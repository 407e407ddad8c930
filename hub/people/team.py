"""A class's team changes: who is invited, how long a substitute stays, who leaves. Somebody always has it for good."""

from dataclasses import dataclass
from datetime import date, time, timedelta

from sqlalchemy import ColumnElement, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.people import invitations, teaching
from hub.people.models import Invitation, InvitationId, Person, Teaching, TeachingKind
from hub.people.teaching import TeachingChanged, lasts
from hub.post import queue
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


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    """A link on its way to somebody. `email` is where its letter went, `by` the name of whoever made it."""

    invitation: InvitationId
    kind: TeachingKind
    until: Instant | None
    expires_at: Instant
    email: str | None
    by: str | None


async def invite(
    db: AsyncSession,
    *,
    school_class: ClassId,
    kind: TeachingKind,
    until: Instant | None,
    now: Instant,
    email: str | None = None,
    by: PersonId | None = None,
) -> tuple[Invitation, str]:
    """A link by which somebody joins the team, and its secret. Raises TooManyOpen."""
    if (await db.scalar(select(func.count()).where(*_is_open(school_class, now))) or 0) >= MOST_OPEN:
        raise TooManyOpen
    return await invitations.invite_to_team(
        db, school_class=school_class, now=now, kind=kind, until=until, email=email, by=by
    )


async def open_invitations(db: AsyncSession, school_class: ClassId, now: Instant) -> list[OpenInvitation]:
    """Those that still open the door, the last one first."""
    rows = await db.execute(
        select(Invitation, Person.name)
        .outerjoin(Person, Person.id == Invitation.invited_by)
        .where(*_is_open(school_class, now))
        .order_by(Invitation.created_at.desc(), Invitation.id)
    )
    return [
        OpenInvitation(each.id, each.kind or TeachingKind.OWN, each.until, each.expires_at, each.email, name)
        for each, name in rows
    ]


async def withdraw(db: AsyncSession, *, school_class: ClassId, invitation: str) -> None:
    """It opens nothing any more, and a letter that has not gone stays here; of one that was used nothing changes."""
    theirs = Invitation.id == invitation, Invitation.school_class_id == school_class, Invitation.used_at.is_(None)
    if await db.scalar(delete(Invitation).where(*theirs).returning(Invitation.id)) is not None:
        await queue.withdraw(db, letter_key(invitation))


def letter_key(invitation: str) -> str:
    """Under which its letter stands in the post."""
    return f"class-invitation:{invitation}"


def _is_open(school_class: ClassId, now: Instant) -> tuple[ColumnElement[bool], ...]:
    return Invitation.school_class_id == school_class, Invitation.used_at.is_(None), Invitation.expires_at > now


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
