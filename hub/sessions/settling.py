"""How a lesson stands after somebody has said something about it: the parts that all changes of lessons share."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.schools.models import SchoolClass
from hub.sessions import agreement
from hub.sessions.models import Answer, LessonState, Reply, Session
from hub.sessions.problems import LessonProblem, LessonRefused
from hub.store.changes import note
from hub.store.tables import Instant
from hub.twinnings.models import Partner, Room
from hub.twinnings.stages import begin
from rooms.ids import ClassId, PersonId, RoomId, SessionId


@dataclass(frozen=True, slots=True)
class LessonChanged:
    """A lesson is proposed, agreed, changed or cancelled: whoever shows it or writes letters about it looks again."""

    session: SessionId


@dataclass(frozen=True, slots=True)
class Teller:
    """Who says something about a lesson, and for which class."""

    person: PersonId | None
    school_class: ClassId


async def answer_one(db: AsyncSession, session: Session, by: Teller, answer: Answer, now: Instant) -> None:
    """A class answers one lesson."""
    reply = await db.get(Reply, (session.id, by.school_class))
    if reply is None:
        db.add(new_reply(session, by, answer, now))
    else:
        reply.answer, reply.person_id, reply.answered_at = answer, by.person, now
    await settle(db, session, now)


async def settle(db: AsyncSession, session: Session, now: Instant) -> None:
    """Proposed becomes agreed as soon as enough say yes; it stays so if somebody thinks again.

    An invented class always says yes.
    """
    if session.state is not LessonState.PROPOSED:
        return
    for each in await invented(db, session.room_id):
        reply = await db.get(Reply, (session.id, each))
        if reply is None:
            db.add(new_reply(session, Teller(None, each), Answer.YES, now))
        else:
            reply.answer, reply.answered_at = Answer.YES, now
    answers = {each.school_class_id: each.answer for each in await replies(db, session)}
    if agreement.takes_place(answers, await deciding(db, session)):
        session.state = LessonState.AGREED
        changed(db, session, now)
        twinning = await db.scalar(select(Room.twinning_id).where(Room.id == session.room_id))
        if twinning is not None:
            await begin(db, twinning=twinning, now=now)  # no pupil shall stand before a closed door


async def deciding(db: AsyncSession, session: Session) -> frozenset[ClassId]:
    """The classes whose word counts: those that are needed, else all partners."""
    await db.flush()
    partners = await db.scalars(
        select(Partner.school_class_id)
        .join(Room, Room.twinning_id == Partner.twinning_id)
        .where(Room.id == session.room_id)
    )
    needed = {each.school_class_id for each in await replies(db, session) if each.is_needed}
    return agreement.counted(frozenset(partners), needed)


async def invented(db: AsyncSession, room: RoomId) -> Sequence[ClassId]:
    """The partners in this room's twinning that are there for a teacher to practise with."""
    found = await db.scalars(
        select(SchoolClass.id)
        .join(Partner, Partner.school_class_id == SchoolClass.id)
        .join(Room, Room.twinning_id == Partner.twinning_id)
        .where(Room.id == room, SchoolClass.is_practice)
    )
    return found.all()


async def replies(db: AsyncSession, session: Session) -> Sequence[Reply]:
    """What the classes have said, of those that left as well."""
    return (await db.scalars(select(Reply).where(Reply.session_id == session.id))).all()


def new_reply(session: Session, by: Teller, answer: Answer, now: Instant, *, is_needed: bool = False) -> Reply:
    """A first word of a class."""
    return Reply(
        session_id=session.id,
        school_class_id=by.school_class,
        answer=answer,
        is_needed=is_needed,
        person_id=by.person,
        answered_at=now,
    )


def changed(db: AsyncSession, session: Session, now: Instant) -> None:
    """It is another one now: calendars take it up by its number, and whoever listens hears of it."""
    session.sequence += 1
    session.changed_at = now
    note(db, LessonChanged(session.id))


def still_open(session: Session, now: Instant) -> None:
    """Raises LessonRefused for one that was cancelled or has begun."""
    if session.state is LessonState.CANCELLED or session.starts_at <= now:
        raise LessonRefused(LessonProblem.OVER)
