"""Invitations of guests: made for a lesson, looked at as often as one likes, used once, withdrawn at once."""

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Final

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.guests.hours import GuestHours, guest_hours
from hub.guests.models import NAME_CHARACTERS, WHAT_CHARACTERS, GuestId, LessonGuest
from hub.people import cards, logins
from hub.people.models import Login, Person
from hub.people.pseudonyms import ANIMALS, COLOURS
from hub.post import queue
from hub.schools.models import School, SchoolClass
from hub.sessions.models import LessonState, Session
from hub.store.changes import note
from hub.store.tables import Instant, new_id
from rooms.hours import CLOSES_AFTER_MS
from rooms.ids import ClassId, PersonId, RoomId, SessionId
from rooms.rights import Role
from rooms.text import clean_line

MOST: Final = 12
"""Guests of one lesson, as long as they are not withdrawn."""


class GuestProblem(StrEnum):
    """Why a link does not open the door."""

    UNKNOWN = "unknown"
    USED = "used"
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"  # the lesson was, or is not agreed any more
    OVER = "over"
    EARLY = "early"


class GuestRefused(Exception):
    """With the problem; `look` tells the rest."""

    def __init__(self, problem: GuestProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


class TooManyGuests(Exception):
    """The lesson has as many as it can hold."""


@dataclass(frozen=True, slots=True)
class GuestsChanged:
    """Whoever is a guest of this room is no more, or is one now: live rooms look at once."""

    room: RoomId


@dataclass(frozen=True, slots=True)
class Invited:
    """What an invitation says to whoever holds its link, and why it does not open the door now, if it does not."""

    guest: GuestId
    person: PersonId | None
    name: str
    what: str
    lesson: str
    room: RoomId
    starts_at: Instant
    ends_at: Instant
    host: str  # who invited them; empty where that account is closed
    town: str
    time_zone: str
    problem: GuestProblem | None


def letter_key(guest: GuestId) -> str:
    """The name of its letter in the post."""
    return f"guest:{guest}"


async def invite(
    db: AsyncSession,
    *,
    session: SessionId,
    name: str,
    what: str,
    language: str,
    by: PersonId,
    school_class: ClassId,
    now: Instant,
) -> tuple[GuestId, str]:
    """Invite an adult to a lesson; the guest and the secret of their link, which cannot be read again.

    Raises Refused for a name, or a word for what they are, that is empty; TooManyGuests.
    """
    name, what = clean_line(name, NAME_CHARACTERS), clean_line(what, WHAT_CHARACTERS)
    standing = select(func.count()).where(LessonGuest.session_id == session, LessonGuest.withdrawn_at.is_(None))
    if (await db.scalar(standing) or 0) >= MOST:
        raise TooManyGuests
    secret, guest = cards.new_secret(), GuestId(new_id())
    db.add(
        LessonGuest(
            id=guest, session_id=session, secret_hash=cards.hash_of(secret), name=name, what=what, language=language,
            invited_by=by, school_class_id=school_class, created_at=now,
        )
    )  # fmt: skip
    await db.flush()
    return guest, secret


async def withdraw(db: AsyncSession, *, session: SessionId, guest: GuestId, now: Instant) -> bool:
    """Nobody comes in by it any more, and whoever did is out at once; whether there was such an invitation."""
    ending = update(LessonGuest).where(
        LessonGuest.id == guest, LessonGuest.session_id == session, LessonGuest.withdrawn_at.is_(None)
    )
    ended = (await db.execute(ending.values(withdrawn_at=now).returning(LessonGuest.person_id))).one_or_none()
    if ended is None:
        return False
    await queue.withdraw(db, letter_key(guest))
    if ended.person_id is not None:
        await logins.revoke(db, Login.person_id == ended.person_id, now=now)
    room = await db.scalar(select(Session.room_id).where(Session.id == session))
    if room is not None:
        note(db, GuestsChanged(room))
    return True


async def look(db: AsyncSession, secret: str, now: Instant) -> Invited | None:
    """The invitation of a link, be it good now or not; to look at it uses nothing up."""
    return await _invited(db, LessonGuest.secret_hash == cards.hash_of(secret), now)


async def of_person(db: AsyncSession, person: PersonId, now: Instant) -> Invited | None:
    """The same of a guest who has used theirs."""
    return await _invited(db, LessonGuest.person_id == person, now)


async def use(db: AsyncSession, *, secret: str, user_agent: str, now: Instant) -> tuple[logins.NewLogin, RoomId]:
    """Exchange a link for a login that dies with the lesson. Raises GuestRefused; of two at once one gets in."""
    invited = await look(db, secret, now)
    if invited is None:
        raise GuestRefused(GuestProblem.UNKNOWN)
    if invited.problem is not None:
        raise GuestRefused(invited.problem)
    unused = update(LessonGuest).where(
        LessonGuest.id == invited.guest, LessonGuest.used_at.is_(None), LessonGuest.withdrawn_at.is_(None)
    )
    taken = (await db.execute(unused.values(used_at=now).returning(LessonGuest.language))).one_or_none()
    if taken is None:
        raise GuestRefused(GuestProblem.USED)
    mark = sha256(invited.guest.encode()).digest()
    person = Person(
        id=PersonId(new_id()), role=Role.GUEST, name=invited.name, created_at=now, language=taken.language,
        animal=ANIMALS[mark[0] % len(ANIMALS)], colour=mark[1] % len(COLOURS),
    )  # fmt: skip
    db.add(person)
    await db.flush()
    await db.execute(update(LessonGuest).where(LessonGuest.id == invited.guest).values(person_id=person.id))
    until = Instant(invited.ends_at + CLOSES_AFTER_MS)
    new = await logins.open_login(db, person, user_agent, now, until)
    note(db, GuestsChanged(invited.room))
    return new, invited.room


async def _invited(db: AsyncSession, which: ColumnElement[bool], now: Instant) -> Invited | None:
    found = await db.execute(
        select(LessonGuest, Session, Person.name, School.town, School.time_zone)
        .join(Session, Session.id == LessonGuest.session_id)
        .outerjoin(Person, Person.id == LessonGuest.invited_by)
        .outerjoin(SchoolClass, SchoolClass.id == LessonGuest.school_class_id)
        .outerjoin(School, School.id == SchoolClass.school_id)
        .where(which)
    )
    row = found.one_or_none()
    if row is None:
        return None
    guest, lesson, host, town, zone = row
    return Invited(
        guest=guest.id,
        person=guest.person_id,
        name=guest.name,
        what=guest.what,
        lesson=lesson.title,
        room=lesson.room_id,
        starts_at=lesson.starts_at,
        ends_at=lesson.ends_at,
        host=host or "",
        town=town or "",
        time_zone=zone or "UTC",
        problem=_problem(guest, lesson, now),
    )


def _problem(guest: LessonGuest, lesson: Session, now: Instant) -> GuestProblem | None:
    hours = guest_hours(lesson.starts_at, lesson.ends_at, now)
    if guest.withdrawn_at is not None:
        return GuestProblem.WITHDRAWN
    if lesson.state is not LessonState.AGREED:
        return GuestProblem.CANCELLED
    if hours is GuestHours.OVER:
        return GuestProblem.OVER
    if guest.used_at is not None:
        return GuestProblem.USED
    return GuestProblem.EARLY if hours is GuestHours.EARLY else None
