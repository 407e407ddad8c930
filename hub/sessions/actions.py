"""What changes about lessons: proposed, answered, changed, cancelled. A `db` is a writing session (`Store.writing`)."""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.sessions import bounds
from hub.sessions.models import Answer, LessonState, Reply, Series, SeriesId, Session
from hub.sessions.problems import LessonProblem, LessonRefused
from hub.sessions.recurrence import moved, repeated
from hub.sessions.settling import LessonChanged as LessonChanged  # listeners look for it here
from hub.sessions.settling import Teller, answer_one, changed, new_reply, replies, settle, still_open
from hub.store.changes import note
from hub.store.tables import Instant, new_id
from hub.twinnings.models import STAFF, Room
from rooms.ids import ClassId, RoomId, SessionId
from rooms.text import clean_line, clean_text

MOST_REPEATED: Final = 60
AGENDA_LETTERS: Final = 1000
FAREWELL_LETTERS: Final = 300


@dataclass(frozen=True, slots=True)
class Plan:
    """What a lesson shall be. Moments are milliseconds (UTC); `until` is the last day of a lesson that repeats."""

    title: str
    starts_at: Instant
    minutes: int
    agenda: str = ""
    every_weeks: int = 0
    until: date | None = None

    @property
    def length(self) -> int:
        """Milliseconds."""
        return self.minutes * 60_000

    def starts(self, zone: str) -> list[Instant]:
        """When each of them begins, by the clock of the class that leads."""
        if self.until is None or self.every_weeks < 1:
            return [self.starts_at]
        return repeated(self.starts_at, zone, self.every_weeks, self.until)


async def schedule(db: AsyncSession, *, room: RoomId, title: str, starts_at: Instant, ends_at: Instant) -> Session:
    """Fix a lesson in a room. Raises Refused for the title, ValueError for one that ends before it begins."""
    if ends_at <= starts_at:
        raise ValueError("a lesson ends after it begins")
    session = Session(
        id=SessionId(new_id()), room_id=room, title=clean_line(title, 120), starts_at=starts_at, ends_at=ends_at
    )
    db.add(session)
    await db.flush()
    return session


async def propose(
    db: AsyncSession, *, room: RoomId, plan: Plan, by: Teller, needed: Set[ClassId] = frozenset(), now: Instant
) -> Session:
    """Propose a lesson, or a series of them, to all partners; gives the first. Twice the same gives the same.

    `needed`: those without whom it makes no sense, where that is not everybody. The proposer's class says yes.
    Raises LessonRefused; Refused for the texts.
    """
    place = await db.get(Room, room)
    if place is None or place.kind == STAFF:
        raise LessonRefused(LessonProblem.ROOM)
    zone = await bounds.zone_of(db, by.school_class)
    starts = plan.starts(zone)
    if len(starts) > MOST_REPEATED:
        raise LessonRefused(LessonProblem.MANY)
    for each in starts:
        await bounds.check(db, place, each, plan.minutes, zone, now)
    title, agenda = clean_line(plan.title, 120), _cleaned(plan.agenda, AGENDA_LETTERS)
    earlier = await _same(db, room, plan.starts_at, by.school_class)
    if earlier is not None:
        return earlier
    series = SeriesId(new_id()) if len(starts) > 1 else None
    if series is not None:
        db.add(Series(id=series, room_id=room, every_weeks=plan.every_weeks))
        await db.flush()
    made = [
        Session(
            id=SessionId(new_id()),
            room_id=room,
            title=title,
            agenda=agenda,
            starts_at=start,
            ends_at=Instant(start + plan.length),
            state=LessonState.PROPOSED,
            sequence=0,
            changed_at=now,
            lead_class_id=by.school_class,
            proposed_by=by.person,
            series_id=series,
        )
        for start in starts
    ]
    db.add_all(made)
    await db.flush()
    for lesson in made:
        for school_class in needed - {by.school_class}:
            db.add(Reply(session_id=lesson.id, school_class_id=school_class, answer=Answer.OPEN, is_needed=True))
        db.add(new_reply(lesson, by, Answer.YES, now, is_needed=bool(needed)))
        await settle(db, lesson, now)
        note(db, LessonChanged(lesson.id))
    return made[0]


async def answer(db: AsyncSession, *, session: Session, by: Teller, answer: Answer, now: Instant, all: bool) -> None:
    """A class says yes or no; with `all`, to every lesson of the series that is still to come. Raises LessonRefused."""
    still_open(session, now)
    for each in await _following(db, session, now, all=all):
        await answer_one(db, each, by, answer, now)


async def describe(db: AsyncSession, *, session: Session, title: str, agenda: str, now: Instant, all: bool) -> None:
    """Another title or agenda; nobody has to answer again. Raises LessonRefused, Refused for the texts."""
    still_open(session, now)
    title, agenda = clean_line(title, 120), _cleaned(agenda, AGENDA_LETTERS)
    for each in await _following(db, session, now, all=all):
        if (each.title, each.agenda) != (title, agenda):
            each.title, each.agenda = title, agenda
            changed(db, each, now)


async def move(
    db: AsyncSession, *, session: Session, starts_at: Instant, minutes: int, by: Teller, now: Instant, all: bool
) -> None:
    """Propose another time instead: everybody is asked again. Of a series, those after it keep their distance.

    Raises LessonRefused.
    """
    still_open(session, now)
    if (starts_at, minutes) == (session.starts_at, (session.ends_at - session.starts_at) // 60_000):
        return
    room = await db.get_one(Room, session.room_id)
    zone = await bounds.zone_of(db, session.lead_class_id, by.school_class)
    old = session.starts_at
    for each in await _following(db, session, now, all=all):
        start = moved(each.starts_at, zone, old=old, new=starts_at)
        await bounds.check(db, room, start, minutes, zone, now)
        each.starts_at, each.ends_at = start, Instant(start + minutes * 60_000)
        each.state = LessonState.PROPOSED
        for reply in await replies(db, each):
            reply.answer = Answer.OPEN
        await db.flush()
        changed(db, each, now)
        await answer_one(db, each, by, Answer.YES, now)


async def cancel(db: AsyncSession, *, session: Session, farewell: str, now: Instant, all: bool) -> None:
    """Call it off, with a word to the others; it stays to be seen. Once more does nothing. Raises LessonRefused."""
    if session.state is LessonState.CANCELLED:
        return
    still_open(session, now)
    word = _cleaned(farewell, FAREWELL_LETTERS) or None
    for each in await _following(db, session, now, all=all):
        each.state, each.farewell = LessonState.CANCELLED, word
        changed(db, each, now)


async def find(db: AsyncSession, session: SessionId, *, sequence: int | None = None) -> Session | None:
    """A lesson to change, for this transaction alone. Raises LessonRefused where it is no longer at `sequence`."""
    found = await db.get(Session, session, with_for_update=True)
    if found is not None and sequence is not None and found.sequence != sequence:
        raise LessonRefused(LessonProblem.STALE)
    return found


async def partners_changed(db: AsyncSession, room: RoomId, now: Instant) -> None:
    """A class left: of the lessons that waited for nobody else, those that are still to come are agreed now."""
    waiting = await db.scalars(
        select(Session).where(Session.room_id == room, Session.state == LessonState.PROPOSED, Session.starts_at > now)
    )
    for each in waiting.all():
        await settle(db, each, now)


async def _following(db: AsyncSession, session: Session, now: Instant, *, all: bool) -> Sequence[Session]:
    """The lesson itself; with `all` also those of its series that come after it and were not cancelled."""
    if not all or session.series_id is None:
        return [session]
    found = await db.scalars(
        select(Session)
        .where(
            Session.series_id == session.series_id,
            Session.starts_at >= session.starts_at,
            Session.starts_at > now,
            Session.state != LessonState.CANCELLED,
        )
        .order_by(Session.starts_at, Session.id)
        .with_for_update()
    )
    return found.all()


async def _same(db: AsyncSession, room: RoomId, starts_at: Instant, school_class: ClassId) -> Session | None:
    found: Session | None = await db.scalar(
        select(Session)
        .where(
            Session.room_id == room,
            Session.starts_at == starts_at,
            Session.lead_class_id == school_class,
            Session.state != LessonState.CANCELLED,
        )
        .limit(1)
    )
    return found


def _cleaned(text: str, letters: int) -> str:
    """Several lines, or none at all."""
    return clean_text(text, letters) if text.strip() else ""
