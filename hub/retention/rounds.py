"""The daily round: one worker deletes what is due. Each step may be done again, so one that is killed costs nothing.

Words go as a teacher would erase them: every screen hears of it, and the log keeps numbers alone (ADR 6).
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection

from sqlalchemy import ColumnElement, Select, delete, exists, func, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession
from structlog.typing import FilteringBoundLogger

from hub.accounts.models import AccountLink
from hub.activities import actions as activities
from hub.advent import actions as advent
from hub.api.models import ApiReply
from hub.attendance.models import ClassAttendance
from hub.audit.models import AuditLine
from hub.capsules import actions as capsules
from hub.capsules.models import Capsule
from hub.families.models import FamilyLink
from hub.guests.models import LessonGuest
from hub.letterbox.models import LetterCame, LetterSender
from hub.looking.models import Look
from hub.materials import actions as materials
from hub.materials.models import MaterialPart
from hub.mixing import actions as mixing
from hub.notebooks import actions as notebooks
from hub.people.erasure import Erase, erase_pupil
from hub.people.models import FailedAttempt, Login, Person
from hub.polls.models import Poll, PollBallot, PollTally
from hub.post.models import LetterWaiting
from hub.practice.ending import authors, end_practice
from hub.retention import queries, table
from hub.retention.models import EmptiedTwinning, RetentionRound
from hub.safety.models import HeldMessage, Report
from hub.schools.models import SchoolClass
from hub.sessions.models import Session
from hub.store.store import Store
from hub.store.tables import Instant
from hub.uploads.actions import forget_of_twinning
from hub.uploads.formats import Kind
from hub.uploads.models import Upload
from hub.writings import actions as writings
from hub.writings.models import WritingDraft
from rooms.channel import Author, Unavailable, Unknown
from rooms.ids import ClassId, OpId, PersonId, TwinningId
from rooms.rights import Role
from signaling.channels.purge import Purge

LOOK_EVERY_SECONDS = 600.0
DAY = 24 * 3_600_000
TAKEN_FOR = 10 * 60_000
"""A worker that says nothing for so long has died, and another takes over."""

CLOCKWORK = PersonId("hub")
"""Who erased, where no person did."""


class Retention:
    """One worker's part."""

    def __init__(
        self,
        store: Store,
        erase: Erase,
        clock: Callable[[], int],
        journal: FilteringBoundLogger,
        sweeps: Collection[Callable[[Instant], Awaitable[object]]] = (),
    ) -> None:
        """`erase` empties all of one person in a room, for everybody who is in it as well. `sweeps` delete the files of
        which no row tells any more.
        """
        self._store = store
        self._erase = erase
        self._clock = clock
        self._journal = journal
        self._sweeps = sweeps

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                await self.look()
            except (SQLAlchemyError, OSError, Unavailable, Unknown) as no:
                self._journal.warning("round not done", why=type(no).__name__)
            await asyncio.sleep(LOOK_EVERY_SECONDS)

    async def look(self) -> bool:
        """Do the round where it is due and nobody else is at it; whether we did. Raises what the log raises."""
        async with self._store.writing() as db:
            if not await take(db, self._now()):
                return False
        async with self._store.writing() as db:
            await forget(db, self._now())
        async with self._store.reading() as db:
            pupils = await queries.due_pupils(db, self._now())
            twinnings = await queries.due_twinnings(db, self._now())
            practices = await queries.due_practices(db, self._now())
        for pupil in pupils:
            await self._hold()
            await erase_pupil(self._store, self._erase, pupil, CLOCKWORK, self._now())
        for twinning in twinnings:
            await self._empty(twinning)
        for each in practices:
            await self._hold()
            await end_practice(self._store, self._erase, each, CLOCKWORK, self._now())
        for sweep in self._sweeps:
            await sweep(self._now())
        async with self._store.writing() as db:
            await db.execute(update(RetentionRound).values(done_at=self._now(), taken_until=None))
        self._journal.info("round done", pupils=len(pupils), twinnings=len(twinnings), practices=len(practices))
        return True

    async def _empty(self, twinning: TwinningId) -> None:
        """Room after room, person after person."""
        async with self._store.reading() as db:
            rooms = await queries.rooms_due(db, twinning, self._now())
        for room in rooms:
            for person in sorted(await authors(self._store.log, room)):
                await self._hold()
                op_id = OpId(f"clock-{person}-{self._now()}")
                await self._erase(room, Purge(person, Author(CLOCKWORK, None), op_id))
        async with self._store.writing() as db:
            if rooms:
                await forget_of_twinning(db, twinning)
                await activities.forget_of_twinning(db, twinning)
                await advent.forget_of_twinning(db, twinning)
                await notebooks.forget_of_twinning(db, twinning)
                await materials.forget_of_twinning(db, twinning)
                await mixing.forget_of_twinning(db, twinning)
                await capsules.forget_of_twinning(db, twinning)
                await writings.forget_of_twinning(db, twinning)
                await db.merge(EmptiedTwinning(twinning_id=twinning, at=self._now()))

    async def _hold(self) -> None:
        """Still at it."""
        async with self._store.writing() as db:
            await db.execute(update(RetentionRound).values(taken_until=self._now() + TAKEN_FOR))

    def _now(self) -> Instant:
        return Instant(self._clock())


async def take(db: AsyncSession, now: Instant) -> bool:
    """Whether the round is due, and from now on ours."""
    insert = sqlite.insert if db.get_bind().dialect.name == "sqlite" else postgresql.insert
    await db.execute(insert(RetentionRound).values(id=1).on_conflict_do_nothing())
    is_due = or_(RetentionRound.done_at.is_(None), RetentionRound.done_at <= now - DAY)
    is_free = or_(RetentionRound.taken_until.is_(None), RetentionRound.taken_until <= now)
    ours = update(RetentionRound).where(is_due, is_free).values(taken_until=now + TAKEN_FOR)
    return await db.scalar(ours.returning(RetentionRound.id)) is not None


async def forget(db: AsyncSession, now: Instant) -> None:
    """Delete the rows that are due. Much of it is also deleted by whoever writes the next one: this makes it sure."""
    long_over = select(Session.id).where(Session.ends_at <= table.GUESTS.before(now))
    still_guests = select(LessonGuest.person_id).where(LessonGuest.person_id.is_not(None))
    for due in (
        delete(Upload).where(Upload.kind == Kind.DOCUMENT, Upload.at <= table.DOCUMENTS.before(now)),
        delete(MaterialPart).where(MaterialPart.at <= table.PARTS.before(now)),
        delete(WritingDraft).where(WritingDraft.at <= table.DRAFTS.before(now)),
        delete(Capsule).where(Capsule.at <= table.CAPSULES.before(now)),
        delete(HeldMessage).where(HeldMessage.at <= table.HELD.before(now)),
        *(delete(part).where(_is_due(part, table.VOTES.before(now))) for part in (PollBallot, PollTally)),
        delete(Poll).where(Poll.at <= table.VOTES.before(now)),
        delete(Report).where(Report.at <= table.REPORTS.before(now)),
        delete(ClassAttendance).where(ClassAttendance.seen_at <= table.ATTENDANCE.before(now)),
        delete(LessonGuest).where(LessonGuest.session_id.in_(long_over)),
        delete(Person).where(Person.role == Role.GUEST, Person.id.not_in(still_guests)),
        delete(FamilyLink).where(func.coalesce(FamilyLink.ended_at, FamilyLink.ends_at) <= table.FAMILIES.before(now)),
        delete(AuditLine).where(AuditLine.at <= table.AUDIT.before(now)),
        delete(Look).where(Look.at <= table.LOOKS.before(now)),
        delete(LetterWaiting).where(LetterWaiting.ended_at <= table.LETTERS.before(now)),
        delete(LetterCame).where(LetterCame.at <= table.CAME.before(now)),
        delete(LetterSender).where(LetterSender.school_class_id.in_(_long_at_rest(now))),
        delete(Login).where(Login.created_at <= table.LOGINS.before(now)),
        delete(AccountLink).where(AccountLink.expires_at <= table.LINKS.before(now)),
        delete(ApiReply).where(ApiReply.at <= table.REPLIES.before(now)),
        delete(FailedAttempt).where(FailedAttempt.at <= table.ATTEMPTS.before(now)),
    ):
        await db.execute(due)


def _long_at_rest(now: Instant) -> Select[ClassId]:
    """Classes whose pupils go as well."""
    return select(SchoolClass.id).where(SchoolClass.archived_at <= table.PUPILS.before(now))


def _is_due(part: type[PollBallot] | type[PollTally], before: Instant) -> ColumnElement[bool]:
    """Of a poll that began before this moment."""
    polls = select(Poll.seq).where(Poll.room_id == part.room_id, Poll.seq == part.seq, Poll.at <= before)
    return exists(polls)
