"""A vote to move a lesson: somebody offers other dates, each class says which of them suit, the winner replaces.

A date that suits every class that decides wins by itself. One that suits more than half of them any teacher may take:
so a silent partner does not hold up the others, and nobody has to keep a deadline. Until then the lesson stays where
it is.
"""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.sessions import bounds
from hub.sessions.models import Answer, LessonState, Option, OptionId, Session, Vote
from hub.sessions.problems import LessonProblem, LessonRefused
from hub.sessions.settling import Teller, answer_one, changed, deciding, invented, replies, settle, still_open
from hub.store.tables import Instant, new_id
from hub.twinnings.models import Room
from rooms.ids import ClassId, SessionId

MOST_OPTIONS: Final = 6


@dataclass(frozen=True, slots=True)
class OfferedDate:
    """Another date for a lesson, and the classes that it suits."""

    option: OptionId
    starts_at: Instant
    ends_at: Instant
    suits: Set[ClassId]


async def offered_dates(db: AsyncSession, session: SessionId) -> list[OfferedDate]:
    """What is voted about, the earliest first; nothing where no vote is open."""
    options = await db.scalars(select(Option).where(Option.session_id == session).order_by(Option.starts_at))
    found = {each.id: each for each in options.all()}
    votes: dict[OptionId, set[ClassId]] = {each: set() for each in found}
    for vote in await db.scalars(select(Vote).where(Vote.option_id.in_(found))):
        votes[vote.option_id].add(vote.school_class_id)
    return [OfferedDate(each.id, each.starts_at, each.ends_at, frozenset(votes[each.id])) for each in found.values()]


async def offer(
    db: AsyncSession, *, session: Session, starts_at: Instant, minutes: int, by: Teller, now: Instant
) -> None:
    """Put a date to the vote; it suits the class that offers it. The same once more changes nothing.

    Raises LessonRefused.
    """
    still_open(session, now)
    room = await db.get_one(Room, session.room_id)
    zone = await bounds.zone_of(db, session.lead_class_id, by.school_class)
    await bounds.check(db, room, starts_at, minutes, zone, now)
    there = await offered_dates(db, session.id)
    if any(each.starts_at == starts_at for each in there) or starts_at == session.starts_at:
        return
    if len(there) >= MOST_OPTIONS:
        raise LessonRefused(LessonProblem.OPTIONS)
    option = Option(
        id=OptionId(new_id()),
        session_id=session.id,
        starts_at=starts_at,
        ends_at=Instant(starts_at + minutes * 60_000),
        person_id=by.person,
    )
    db.add(option)
    await db.flush()
    db.add(Vote(option_id=option.id, school_class_id=by.school_class, person_id=by.person))
    db.add_all(Vote(option_id=option.id, school_class_id=each) for each in await invented(db, room.id))
    await _count(db, session, now)


async def vote(db: AsyncSession, *, session: Session, suits: Set[str], by: Teller, now: Instant) -> None:
    """Say which of the dates suit a class; what it said before is forgotten. Raises LessonRefused."""
    still_open(session, now)
    options = [each.option for each in await offered_dates(db, session.id)]
    await db.execute(delete(Vote).where(Vote.option_id.in_(options), Vote.school_class_id == by.school_class))
    db.add_all(
        Vote(option_id=each, school_class_id=by.school_class, person_id=by.person) for each in options if each in suits
    )
    await _count(db, session, now)


async def take(db: AsyncSession, *, session: Session, option: str, now: Instant) -> None:
    """Move the lesson to a date that suits more than half of those who decide. Raises LessonRefused."""
    still_open(session, now)
    who = await deciding(db, session)
    chosen = next((each for each in await offered_dates(db, session.id) if each.option == option), None)
    if chosen is None or not wins(chosen, who):
        raise LessonRefused(LessonProblem.MINORITY)
    await _move(db, session, chosen, now)


async def end(db: AsyncSession, *, session: Session) -> None:
    """No vote any more: the lesson stays where it is."""
    await db.execute(delete(Option).where(Option.session_id == session.id))


def wins(date: OfferedDate, deciding: Set[ClassId]) -> bool:
    """Whether a date suits more than half of those who decide."""
    return 2 * len(date.suits & deciding) > len(deciding)


async def _count(db: AsyncSession, session: Session, now: Instant) -> None:
    """The earliest date that suits everybody wins at once."""
    await db.flush()
    who = await deciding(db, session)
    ripe: Sequence[OfferedDate] = [
        each for each in await offered_dates(db, session.id) if who <= each.suits and each.starts_at > now
    ]
    if ripe:
        await _move(db, session, ripe[0], now)


async def _move(db: AsyncSession, session: Session, chosen: OfferedDate, now: Instant) -> None:
    """There it is now: whom the date suits has said yes to it."""
    if chosen.starts_at <= now:
        raise LessonRefused(LessonProblem.PAST)
    votes = (await db.scalars(select(Vote).where(Vote.option_id == chosen.option))).all()
    session.starts_at, session.ends_at, session.state = chosen.starts_at, chosen.ends_at, LessonState.PROPOSED
    for reply in await replies(db, session):
        reply.answer = Answer.OPEN
    tellers = [(each.person_id, each.school_class_id) for each in votes]
    await end(db, session=session)
    await db.flush()
    changed(db, session, now)
    for person, school_class in tellers:
        await answer_one(db, session, Teller(person, school_class), Answer.YES, now)
    await settle(db, session, now)
