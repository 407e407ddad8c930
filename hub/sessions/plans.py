"""Lessons as those who plan them see them: of one twinning or of several, in every state, with everybody's answer."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.sessions import agreement
from hub.sessions.models import Answer, LessonState, Reply, SeriesId, Session
from hub.store.tables import Instant
from hub.twinnings.models import Partner, Room
from rooms.ids import ClassId, PersonId, RoomId, SessionId, TwinningId


@dataclass(frozen=True, slots=True)
class PlannedLesson:
    """A lesson with what its partners say; moments in milliseconds (UTC). `deciding`: whose answers count."""

    session: SessionId
    sequence: int
    room: RoomId
    twinning: TwinningId
    title: str
    agenda: str
    starts_at: Instant
    ends_at: Instant
    state: LessonState
    changed_at: Instant | None
    farewell: str | None
    lead_class: ClassId | None
    proposed_by: PersonId | None
    series: SeriesId | None
    partners: Sequence[ClassId]  # in the order of the chain
    answers: Mapping[ClassId, Answer]
    deciding: Set[ClassId]

    @property
    def minutes(self) -> int:
        """How long it is."""
        return (self.ends_at - self.starts_at) // 60_000

    @property
    def is_hopeless(self) -> bool:
        """Whether so many said no that another date is wanted."""
        return self.state is LessonState.PROPOSED and agreement.is_hopeless(self.answers, self.deciding)

    def answer_of(self, school_class: ClassId) -> Answer:
        """What a class said so far."""
        return self.answers.get(school_class, Answer.OPEN)

    def asks(self, school_class: ClassId, now: Instant) -> bool:
        """Whether it waits for the answer of this class."""
        is_coming = self.state is not LessonState.CANCELLED and self.starts_at > now
        was_proposed = self.lead_class is not None
        return is_coming and was_proposed and self.answer_of(school_class) is Answer.OPEN


@dataclass(frozen=True, slots=True)
class Clash:
    """A class that already has another lesson at that time."""

    school_class: ClassId
    session: SessionId
    twinning: TwinningId
    title: str
    state: LessonState


async def planned_lesson(db: AsyncSession, session: SessionId) -> PlannedLesson | None:
    """One lesson, or None where there is none."""
    found = await db.get(Session, session)
    return None if found is None else (await _planned(db, [found]))[0]


async def planned_lessons(
    db: AsyncSession, twinnings: Sequence[TwinningId], since: Instant, until: Instant
) -> list[PlannedLesson]:
    """All that end after `since` and begin before `until`, cancelled ones too, the earliest first."""
    found = await db.scalars(
        select(Session)
        .join(Room, Room.id == Session.room_id)
        .where(Room.twinning_id.in_(twinnings), Session.ends_at > since, Session.starts_at < until)
        .order_by(Session.starts_at, Session.id)
    )
    return await _planned(db, found.all())


async def series_of(db: AsyncSession, series: SeriesId, since: Instant) -> list[PlannedLesson]:
    """The lessons of a series that begin at `since` or later, those moved or cancelled alone as well."""
    found = await db.scalars(
        select(Session).where(Session.series_id == series, Session.starts_at >= since).order_by(Session.starts_at)
    )
    return await _planned(db, found.all())


async def clashes(
    db: AsyncSession, classes: Sequence[ClassId], starts_at: Instant, ends_at: Instant, *, but: SessionId | None = None
) -> list[Clash]:
    """Lessons of these classes, in whatever twinning, that overlap a time; not the one that is asked about."""
    rows = await db.execute(
        select(Partner.school_class_id, Session, Room.twinning_id)
        .join(Room, Room.twinning_id == Partner.twinning_id)
        .join(Session, Session.room_id == Room.id)
        .outerjoin(Reply, (Reply.session_id == Session.id) & (Reply.school_class_id == Partner.school_class_id))
        .where(
            Partner.school_class_id.in_(classes),
            Session.starts_at < ends_at,
            Session.ends_at > starts_at,
            Session.state != LessonState.CANCELLED,
            or_(Reply.answer.is_(None), Reply.answer != Answer.NO),
        )
        .order_by(Session.starts_at, Session.id)
    )
    return [
        Clash(school_class, session.id, twinning, session.title, session.state)
        for school_class, session, twinning in rows
        if session.id != but
    ]


async def _planned(db: AsyncSession, sessions: Sequence[Session]) -> list[PlannedLesson]:
    rooms = {each.room_id for each in sessions}
    pairs = await db.execute(select(Room.id, Room.twinning_id).where(Room.id.in_(rooms)))
    twinnings = {room: twinning for room, twinning in pairs}
    partners: dict[TwinningId, list[ClassId]] = {each: [] for each in twinnings.values()}
    chain = await db.execute(
        select(Partner.twinning_id, Partner.school_class_id)
        .where(Partner.twinning_id.in_(partners))
        .order_by(Partner.position)
    )
    for twinning, school_class in chain:
        partners[twinning].append(school_class)
    replies: dict[SessionId, list[Reply]] = {each.id: [] for each in sessions}
    for reply in await db.scalars(select(Reply).where(Reply.session_id.in_(replies))):
        replies[reply.session_id].append(reply)
    return [
        _lesson(each, twinnings[each.room_id], partners[twinnings[each.room_id]], replies[each.id]) for each in sessions
    ]


def _lesson(
    session: Session, twinning: TwinningId, partners: Sequence[ClassId], replies: Sequence[Reply]
) -> PlannedLesson:
    """Of a class that has left, no answer counts or is shown."""
    return PlannedLesson(
        session=session.id,
        sequence=session.sequence,
        room=session.room_id,
        twinning=twinning,
        title=session.title,
        agenda=session.agenda,
        starts_at=session.starts_at,
        ends_at=session.ends_at,
        state=session.state,
        changed_at=session.changed_at,
        farewell=session.farewell,
        lead_class=session.lead_class_id,
        proposed_by=session.proposed_by,
        series=session.series_id,
        partners=tuple(partners),
        answers={each.school_class_id: each.answer for each in replies if each.school_class_id in partners},
        deciding=agreement.counted(set(partners), {each.school_class_id for each in replies if each.is_needed}),
    )
