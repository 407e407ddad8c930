"""What another clock, or other holidays, of a school mean for the lessons that its classes have agreed. Told before."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.calendar.official import official_holidays
from hub.schools.details import is_there
from hub.schools.forms import SchoolFacts
from hub.schools.models import SchoolClass, SchoolId
from hub.sessions.models import LessonState, Session
from hub.sessions.recurrence import local
from hub.store.tables import Instant
from hub.twinnings.models import Partner, Room
from rooms.ids import SessionId

MOST: Final = 200
"""Lessons that are looked at; whoever has more agreed ahead reads the first."""


@dataclass(frozen=True, slots=True)
class Shift:
    """A lesson that the change touches. Of the holidays each is the name, or nothing."""

    session: SessionId
    title: str
    starts_at: Instant
    is_elsewhen: bool  # the school's clock shows another time, or day
    holiday_before: str
    holiday_now: str

    @property
    def counts(self) -> bool:
        """Whether anybody would notice."""
        return self.is_elsewhen or self.holiday_before != self.holiday_now


async def shifts_of(
    db: AsyncSession, school: SchoolId, before: SchoolFacts, after: SchoolFacts, now: Instant, language: str
) -> list[Shift]:
    """The agreed lessons to come that the change touches, the next first; none where the change touches no clock."""
    if _tells(before) == _tells(after):
        return []
    lessons = await _agreed(db, school, now)
    if not lessons:
        return []
    until = lessons[-1].starts_at
    holidays = [_free(facts, now, until, language) for facts in (before, after)]
    found = [_shift(lesson, before, after, holidays) for lesson in lessons]
    return [each for each in found if each.counts]


def _tells(facts: SchoolFacts) -> tuple[str, str, str | None]:
    return facts.time_zone, facts.country, facts.region


async def _agreed(db: AsyncSession, school: SchoolId, now: Instant) -> Sequence[Session]:
    ours = (
        select(Room.id)
        .join(Partner, Partner.twinning_id == Room.twinning_id)
        .join(SchoolClass, SchoolClass.id == Partner.school_class_id)
        .where(SchoolClass.school_id == school, is_there(now))
    )
    agreed = Session.state == LessonState.AGREED, Session.ends_at > now, Session.room_id.in_(ours)
    rows = await db.scalars(select(Session).where(*agreed).order_by(Session.starts_at, Session.id).limit(MOST))
    return rows.all()


def _free(facts: SchoolFacts, first: Instant, last: Instant, language: str) -> Mapping[date, str]:
    """Each official day without school between two moments, with a day around them."""
    begin, end = (local(at, facts.time_zone).date() for at in (first, last))
    begin, end = begin - timedelta(days=1), end + timedelta(days=1)
    days: dict[date, str] = {}
    for each in official_holidays(facts.country, facts.region, begin, end, language):
        for number in range((min(each.last, end) - max(each.first, begin)).days + 1):
            days[max(each.first, begin) + timedelta(days=number)] = each.name
    return days


def _shift(lesson: Session, before: SchoolFacts, after: SchoolFacts, holidays: Sequence[Mapping[date, str]]) -> Shift:
    was, will = (local(lesson.starts_at, facts.time_zone).replace(tzinfo=None) for facts in (before, after))
    return Shift(
        session=lesson.id,
        title=lesson.title,
        starts_at=lesson.starts_at,
        is_elsewhen=was != will,
        holiday_before=holidays[0].get(was.date(), ""),
        holiday_now=holidays[1].get(will.date(), ""),
    )
