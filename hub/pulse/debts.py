"""Who owes what to whom in a twinning, read off what is there: nobody keeps a list.

A `db` is a session of the store.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.advent.actions import morning
from hub.advent.models import CalendarDoor, DoorCalendar
from hub.advent.queries import SOON
from hub.mascots.queries import passports_of
from hub.parcels.deadlines import deadlines
from hub.parcels.models import Envelope, Exchange
from hub.parcels.queries import envelopes_where
from hub.parcels.story import State
from hub.postcards.models import Postcard
from hub.sessions.models import Answer, LessonState, Reply, Session
from hub.store.tables import Instant
from hub.twinnings.models import Room
from rooms.ids import ClassId, SessionId, TwinningId

POSTCARD_DAYS: Final = 7
"""So long a postcard may lie unopened before it is a debt."""
_DAY: Final = 86_400_000


class Matter(StrEnum):
    """What it is; each has a sentence (`pulse-owes-…`)."""

    POST = "post"  # an envelope to be posted within a week
    LATE = "late"  # one that was posted and should have come
    DOOR = "door"  # a door that opens soon, or is open, and is empty
    MASCOT = "mascot"  # a word about where it is
    ANSWER = "answer"  # to a date for a lesson
    POSTCARD = "postcard"  # to be opened


@dataclass(frozen=True, slots=True)
class Debt:
    """So many of one matter. `to` is None for what is owed to all."""

    matter: Matter
    by: ClassId
    to: ClassId | None
    count: int


async def debts_of(
    db: AsyncSession, twinning: TwinningId, zones: Mapping[ClassId, str], today: date, now: Instant
) -> list[Debt]:
    """Of all partners; `zones` are their clocks. Those of one class stand together, in the order of `Matter`."""
    count: Counter[tuple[Matter, ClassId, ClassId | None]] = Counter()
    for part in (
        await _post(db, twinning, today, now),
        await _doors(db, twinning, zones, now),
        await _mascots(db, twinning, today, now),
        await _answers(db, twinning, set(zones), now),
        await _postcards(db, twinning, now),
    ):
        count.update(part)
    order = {each: place for place, each in enumerate(zones)}
    return sorted(
        (
            Debt(matter, by, to if to in order else None, number)
            for (matter, by, to), number in count.items()
            if by in order and (to is None or to in order)
        ),
        key=lambda debt: (order[debt.by], list(Matter).index(debt.matter), order.get(debt.to or debt.by, 0)),
    )


_Counted = Counter[tuple[Matter, ClassId, ClassId | None]]


async def unanswered(db: AsyncSession, twinning: TwinningId, school_class: ClassId, now: Instant) -> int:
    """Dates for lessons to which a class has not said yes or no."""
    return sum((await _answers(db, twinning, {school_class}, now)).values())


async def _post(db: AsyncSession, twinning: TwinningId, today: date, now: Instant) -> _Counted:
    found: _Counted = Counter()
    for exchange in (await db.scalars(select(Exchange).where(Exchange.twinning_id == twinning))).all():
        lines = await envelopes_where(db, Envelope.exchange_id == exchange.id)
        if not lines:
            continue
        known = await deadlines(db, exchange, lines, now)
        for line in lines:
            if line.story.state in (None, State.MADE) and known[line.envelope].is_due(today):
                found[Matter.POST, line.giver, line.receiver] += 1
            elif known[line.envelope].is_late(today):
                found[Matter.LATE, line.giver, line.receiver] += 1
    return found


async def _doors(db: AsyncSession, twinning: TwinningId, zones: Mapping[ClassId, str], now: Instant) -> _Counted:
    rows = await db.execute(
        select(CalendarDoor, DoorCalendar)
        .join(DoorCalendar, DoorCalendar.id == CalendarDoor.calendar_id)
        .where(DoorCalendar.twinning_id == twinning, CalendarDoor.school_class_id.in_(zones))
    )
    return Counter(
        (Matter.DOOR, door.school_class_id, None)
        for door, calendar in rows
        if door.school_class_id is not None
        and door.is_empty
        and morning(calendar, door.number).comes(zones[door.school_class_id]) <= now + SOON
    )


async def _mascots(db: AsyncSession, twinning: TwinningId, today: date, now: Instant) -> _Counted:
    """Who has it; of one under way, to whom it was sent."""
    found: _Counted = Counter()
    for passport in await passports_of(db, twinning, now):
        last = passport.journey.last
        if last is not None and passport.is_missed(today):
            holder = (last.next_class or last.school_class) if last.left_on is not None else last.school_class
            found[Matter.MASCOT, holder, None] += 1
    return found


async def _answers(db: AsyncSession, twinning: TwinningId, classes: Collection[ClassId], now: Instant) -> _Counted:
    rows = await db.execute(
        select(Session.id, Session.lead_class_id)
        .join(Room, Room.id == Session.room_id)
        .where(Room.twinning_id == twinning, Session.state == LessonState.PROPOSED, Session.starts_at > now)
    )
    leads = {lesson: lead for lesson, lead in rows}
    said: dict[SessionId, list[Reply]] = {}
    for reply in await db.scalars(select(Reply).where(Reply.session_id.in_(leads))):
        said.setdefault(reply.session_id, []).append(reply)
    found: _Counted = Counter()
    for lesson, lead in leads.items():
        replies = said.get(lesson, [])
        needed = {each.school_class_id for each in replies if each.is_needed}  # where some are, they alone decide
        answered = {each.school_class_id for each in replies if each.answer != Answer.OPEN}
        for each in set(classes) - answered - {lead}:
            found[Matter.ANSWER, each, lead] += not needed or each in needed
    return +found


async def _postcards(db: AsyncSession, twinning: TwinningId, now: Instant) -> _Counted:
    rows = await db.execute(
        select(Postcard.receiver_id, Postcard.giver_id).where(
            Postcard.twinning_id == twinning, Postcard.opened_at.is_(None), Postcard.at < now - POSTCARD_DAYS * _DAY
        )
    )
    return Counter((Matter.POSTCARD, receiver, giver) for receiver, giver in rows)
