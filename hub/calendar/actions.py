"""What changes about a class's own holidays. A `db` is a writing session (`Store.writing`)."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.calendar.models import ClassHoliday, HolidayId
from hub.calendar.official import Holiday
from hub.store.tables import Instant, new_id
from rooms.ids import ClassId
from rooms.text import clean_line

MOST: Final = 200
LONGEST_DAYS: Final = 120
NAME_LETTERS: Final = 80


class TooMany(Exception):
    """More holidays than a class of any country has."""


class DaysWrong(Exception):
    """Days that are no holiday; `why` is `backwards` or `long`."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def days_off(name: str, first: date, last: date) -> Holiday:
    """As a teacher says it. Raises DaysWrong."""
    if last < first:
        raise DaysWrong("backwards")
    if (last - first).days >= LONGEST_DAYS:
        raise DaysWrong("long")
    return Holiday(name, first, last)


async def add_holidays(db: AsyncSession, *, school_class: ClassId, holidays: Sequence[Holiday], now: Instant) -> int:
    """Write them down; those that are there already are left alone. Gives how many are new. Raises TooMany, Refused."""
    rows = (await db.scalars(select(ClassHoliday).where(ClassHoliday.school_class_id == school_class))).all()
    known = {(each.name, each.starts_on, each.ends_on) for each in rows}
    fresh = []
    for each in holidays:
        key = clean_line(each.name, NAME_LETTERS), each.first, each.last
        if key not in known:
            known.add(key)
            fresh.append(key)
    if len(known) > MOST:
        raise TooMany
    for name, first, last in fresh:
        db.add(
            ClassHoliday(
                id=HolidayId(new_id()),
                school_class_id=school_class,
                name=name,
                starts_on=first,
                ends_on=last,
                added_at=now,
            )
        )
    await db.flush()
    return len(fresh)


async def remove_holiday(db: AsyncSession, *, school_class: ClassId, holiday: HolidayId) -> bool:
    """There is school after all; False where the class has no such holiday."""
    of_class = ClassHoliday.id == holiday, ClassHoliday.school_class_id == school_class
    return await db.scalar(delete(ClassHoliday).where(*of_class).returning(ClassHoliday.id)) is not None


async def holidays_of(db: AsyncSession, school_class: ClassId, since: date) -> Sequence[ClassHoliday]:
    """What a class entered that is not over, in order."""
    found = await db.scalars(
        select(ClassHoliday)
        .where(ClassHoliday.school_class_id == school_class, ClassHoliday.ends_on >= since)
        .order_by(ClassHoliday.starts_on, ClassHoliday.name)
    )
    return found.all()
