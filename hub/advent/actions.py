"""What changes about calendars of doors: made, changed, dealt, filled, removed. A `db` is a writing session."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.advent.dealing import deal
from hub.advent.models import MOST_DOORS, NOON, TITLE_CHARACTERS, CalendarDoor, CalendarId, DoorCalendar
from hub.materials.models import Material
from hub.materials.veiling import lay, take_off
from hub.materials.veils import Morning
from hub.store.tables import Instant, new_id
from hub.twinnings.models import Twinning
from rooms.errors import Code, Refused
from rooms.ids import ClassId, TwinningId
from rooms.text import clean_line, clean_text

MOST_CALENDARS: Final = 12
WORDS_CHARACTERS: Final = 1_000
DOORS: Final = 24
OPENS_AT: Final = 8 * 60


class DoorProblem(StrEnum):
    """Why something was not kept, by the end of its message's name."""

    TITLE = "title"
    DAY = "day"
    COUNT = "count"
    CLOCK = "clock"  # not in the morning
    MANY = "many"  # calendars of a twinning
    FILLED = "filled"  # doors that would go have something behind them
    LONG = "long"
    TAKEN = "taken"  # the material lies behind another door
    CONSENT = "consent"  # as a material is refused, of a child that it shows
    CHANGED = "changed"  # by a colleague meanwhile


class DoorRefused(Exception):
    """It is for the person."""

    def __init__(self, problem: DoorProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Plan:
    """What a calendar is to be."""

    title: str
    first_on: date
    doors: int = DOORS
    opens_at: int = OPENS_AT

    def checked(self) -> "Plan":
        """With a clean title. Raises DoorRefused."""
        if not 1 <= self.doors <= MOST_DOORS:
            raise DoorRefused(DoorProblem.COUNT)
        if not 0 <= self.opens_at < NOON:
            raise DoorRefused(DoorProblem.CLOCK)
        try:
            return Plan(clean_line(self.title, TITLE_CHARACTERS), self.first_on, self.doors, self.opens_at)
        except Refused:
            raise DoorRefused(DoorProblem.TITLE) from None


@dataclass(frozen=True, slots=True)
class Filling:
    """What a class puts behind a door of theirs: a material of its own, words, or both."""

    material: str | None
    words: str
    language: str = ""
    class_looks: bool = False


async def make(
    db: AsyncSession, twinning: TwinningId, plan: Plan, classes: Sequence[ClassId], *, once: str, now: Instant
) -> DoorCalendar:
    """A new one, its doors dealt; the same form again is the same one. Raises DoorRefused."""
    plan = plan.checked()
    if await db.get(Twinning, twinning, with_for_update=True) is None:
        raise LookupError(twinning)
    theirs = DoorCalendar.twinning_id == twinning
    found = await db.scalar(select(DoorCalendar).where(theirs, DoorCalendar.once == once))
    if found is not None:
        return found
    if (await db.scalar(select(func.count()).select_from(DoorCalendar).where(theirs)) or 0) >= MOST_CALENDARS:
        raise DoorRefused(DoorProblem.MANY)
    made = DoorCalendar(
        id=CalendarId(new_id()), twinning_id=twinning, once=once, title=plan.title, first_on=plan.first_on,
        opens_at=plan.opens_at, created_at=now,
    )  # fmt: skip
    db.add(made)
    await db.flush()
    _add(db, made.id, range(1, plan.doors + 1))
    await db.flush()
    await deal_evenly(db, made.id, classes)
    return made


async def change(db: AsyncSession, calendar: CalendarId, plan: Plan, classes: Sequence[ClassId], now: Instant) -> None:
    """Another title, day, time or number of doors; a door with something behind it is not lost. Raises DoorRefused."""
    plan = plan.checked()
    doors = await _locked(db, calendar)
    gone = [each for each in doors if each.number > plan.doors]
    if any(not each.is_empty for each in gone):
        raise DoorRefused(DoorProblem.FILLED)
    for each in gone:
        await db.delete(each)
    row = await db.get_one(DoorCalendar, calendar)
    row.title, row.first_on, row.opens_at = plan.title, plan.first_on, plan.opens_at
    _add(db, calendar, range(len(doors) + 1, plan.doors + 1))
    await db.flush()
    for each in doors[: plan.doors]:
        if each.material_id is not None:
            await lay(db, each.material_id, morning(row, each.number), class_looks=each.class_looks, now=now)
    if plan.doors > len(doors):
        await deal_evenly(db, calendar, classes, only_undealt=True)


async def deal_evenly(
    db: AsyncSession, calendar: CalendarId, classes: Sequence[ClassId], *, only_undealt: bool = False
) -> None:
    """The doors with nothing behind them anew among these classes; all others stay whose they are."""
    doors = await _locked(db, calendar)
    stays = {
        each.number: each.school_class_id
        for each in doors
        if each.school_class_id is not None and (only_undealt or not each.is_empty)
    }
    _give(doors, deal([each.number for each in doors], classes, stays))
    await db.flush()


async def hand(db: AsyncSession, calendar: CalendarId, wanted: Mapping[int, ClassId]) -> None:
    """These doors to these classes, where nothing is behind them yet."""
    _give(await _locked(db, calendar), wanted)
    await db.flush()


async def fill(
    db: AsyncSession, calendar: CalendarId, number: int, filling: Filling, *, revision: int, now: Instant
) -> None:
    """Put something behind a door, or nothing any more. Raises DoorRefused, and MaterialRefused(CONSENT)."""
    doors = await _locked(db, calendar)
    row = await db.get_one(DoorCalendar, calendar)
    door = next(each for each in doors if each.number == number)
    if door.revision != revision:
        raise DoorRefused(DoorProblem.CHANGED)
    before = door.material_id
    if filling.material is not None:
        found = await db.get(Material, filling.material)
        if found is None or (found.twinning_id, found.school_class_id) != (row.twinning_id, door.school_class_id):
            raise DoorRefused(DoorProblem.TAKEN)
        behind = select(CalendarDoor).where(CalendarDoor.material_id == filling.material)
        if any(each is not door for each in (await db.scalars(behind)).all()):
            raise DoorRefused(DoorProblem.TAKEN)
    door.words, door.language = _words(filling.words), filling.language
    door.material_id, door.class_looks = filling.material, filling.class_looks
    door.revision += 1
    await db.flush()
    if before is not None and before != filling.material:
        await take_off(db, before, now)
    if filling.material is not None:
        await lay(db, filling.material, morning(row, number), class_looks=filling.class_looks, now=now)


async def remove(db: AsyncSession, calendar: CalendarId, now: Instant) -> None:
    """For good; what lay behind its doors stays with its class, and no surprise is given away."""
    for each in await _locked(db, calendar):
        if each.material_id is not None:
            await take_off(db, each.material_id, now)
    await db.execute(delete(DoorCalendar).where(DoorCalendar.id == calendar))


async def forget_of_twinning(db: AsyncSession, twinning: TwinningId) -> None:
    """The words of a twinning go, and so do its calendars."""
    await db.execute(delete(DoorCalendar).where(DoorCalendar.twinning_id == twinning))


def morning(calendar: DoorCalendar, number: int) -> Morning:
    """When a door opens."""
    return Morning(calendar.first_on + timedelta(days=number - 1), calendar.opens_at)


def _add(db: AsyncSession, calendar: CalendarId, numbers: Sequence[int]) -> None:
    db.add_all(
        CalendarDoor(calendar_id=calendar, number=each, words="", language="", class_looks=False, revision=1)
        for each in numbers
    )


def _give(doors: Sequence[CalendarDoor], wanted: Mapping[int, ClassId]) -> None:
    for each in doors:
        if each.is_empty and each.number in wanted:
            each.school_class_id = wanted[each.number]


def _words(typed: str) -> str:
    try:
        return clean_text(typed, WORDS_CHARACTERS)
    except Refused as no:
        if no.code is Code.TEXT_EMPTY:
            return ""
        raise DoorRefused(DoorProblem.LONG) from None


async def _locked(db: AsyncSession, calendar: CalendarId) -> list[CalendarDoor]:
    """All doors of one, which nobody else changes meanwhile."""
    await db.get_one(DoorCalendar, calendar, with_for_update=True, populate_existing=True)
    theirs = select(CalendarDoor).where(CalendarDoor.calendar_id == calendar).order_by(CalendarDoor.number)
    return list((await db.scalars(theirs.execution_options(populate_existing=True))).all())
