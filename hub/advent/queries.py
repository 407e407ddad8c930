"""Calendars of doors as somebody sees them, what classes still owe, and what all of a twinning see."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.advent.actions import morning
from hub.advent.models import CalendarDoor, CalendarId, DoorCalendar
from hub.materials.models import Material
from hub.materials.queries import MaterialLine, find_all, shown_in
from hub.materials.veils import zone_of, zones_of
from hub.store.tables import Instant
from rooms.ids import ClassId, TwinningId
from rooms.rights import Actor, Role

SOON: Final = 3 * 86_400_000
"""So long before it opens an empty door is one that its class is reminded of."""


@dataclass(frozen=True, slots=True)
class DoorLine:
    """A door as one reader sees it. `opens_at` is the moment by their class's clock."""

    number: int
    school_class: ClassId | None
    day: date
    opens_at: Instant
    is_open: bool
    may_look: bool
    """What follows is there for them; otherwise it is empty, whatever is behind it."""
    is_ready: bool | None
    """Whether others see something behind it once it is open; None for whoever may not look."""
    material: MaterialLine | None
    words: str
    language: str
    class_looks: bool
    revision: int

    @property
    def is_missing(self) -> bool:
        """It is open, and still being made."""
        return self.is_open and self.material is None and not self.words


@dataclass(frozen=True, slots=True)
class CalendarView:
    """A calendar with all its doors."""

    calendar: DoorCalendar
    doors: Sequence[DoorLine]

    def door(self, number: int) -> DoorLine | None:
        """One of them."""
        return next((each for each in self.doors if each.number == number), None)

    def counts(self) -> Mapping[ClassId | None, int]:
        """How many doors each class has."""
        classes = [each.school_class for each in self.doors]
        return {each: classes.count(each) for each in dict.fromkeys(classes)}

    @property
    def opened(self) -> int:
        """How many are open for the reader."""
        return sum(each.is_open for each in self.doors)

    @property
    def today(self) -> DoorLine | None:
        """The one that opened last."""
        return next((each for each in reversed(self.doors) if each.is_open), None)


@dataclass(frozen=True, slots=True)
class Behind:
    """A closed door, and when it opens for those who put something behind it."""

    calendar: CalendarId
    title: str
    number: int
    opens_at: Instant


@dataclass(frozen=True, slots=True)
class DoorShown:
    """A door that stands open for all classes of a twinning, with a material's id, words or both; or a closed one."""

    number: int
    day: date
    school_class: ClassId | None
    material: str | None
    words: str
    language: str


@dataclass(frozen=True, slots=True)
class CalendarShown:
    """A calendar as all of a twinning see it."""

    calendar: CalendarId
    title: str
    doors: list[DoorShown]
    closed: list[DoorShown]
    """Those that some class has still closed: whose they are and for which day, and nothing of what is behind."""

    @property
    def words_out(self) -> set[str]:
        """Names of the doors with words that may leave the twinning."""
        return {f"{self.calendar}/{each.number}" for each in self.doors if each.words}


async def view_of(db: AsyncSession, calendar: DoorCalendar, actor: Actor, now: Instant) -> CalendarView:
    """One, as somebody of its twinning sees it: a handful of queries, however many doors."""
    return (await _views(db, [calendar], actor, now))[0]


async def views_of(db: AsyncSession, twinning: TwinningId, actor: Actor, now: Instant) -> list[CalendarView]:
    """All of a twinning, the newest first."""
    theirs = select(DoorCalendar).where(DoorCalendar.twinning_id == twinning)
    found = await db.scalars(theirs.order_by(DoorCalendar.first_on.desc(), DoorCalendar.id))
    return await _views(db, found.all(), actor, now)


async def taken_in(db: AsyncSession, twinning: TwinningId) -> set[str]:
    """The materials that lie behind some door."""
    behind = select(CalendarDoor.material_id).join(DoorCalendar).where(DoorCalendar.twinning_id == twinning)
    return {each for each in await db.scalars(behind) if each is not None}


async def closed_door_of(db: AsyncSession, material: str, now: Instant) -> Behind | None:
    """The door behind which it lies, as long as that is closed by the clock of the class that gave it."""
    found = (await db.execute(
        select(CalendarDoor, DoorCalendar, Material.school_class_id)
        .join(DoorCalendar, DoorCalendar.id == CalendarDoor.calendar_id)
        .join(Material, Material.id == CalendarDoor.material_id)
        .where(CalendarDoor.material_id == material)
    )).first()  # fmt: skip
    if found is None:
        return None
    door, calendar, school_class = found
    opens_at = morning(calendar, door.number).comes(await zone_of(db, school_class))
    return Behind(calendar.id, calendar.title, door.number, opens_at) if now < opens_at else None


def owed_by(views: Collection[CalendarView], school_class: ClassId, now: Instant) -> list[tuple[CalendarId, int]]:
    """The doors of a class that are open or open soon, and have nothing behind them that others could see."""
    return [
        (view.calendar.id, door.number)
        for view in views
        for door in view.doors
        if door.school_class == school_class and not door.is_ready and door.opens_at <= now + SOON
    ]


async def opened_in(db: AsyncSession, twinning: TwinningId, now: Instant) -> list[CalendarShown]:
    """What all of a twinning see today, for whatever leaves it: the oldest calendar first."""
    zones = await zones_of(db, twinning)
    materials = {each.id for each in await shown_in(db, twinning, now)}
    theirs = select(DoorCalendar).where(DoorCalendar.twinning_id == twinning, DoorCalendar.created_at <= now)
    calendars = (await db.scalars(theirs.order_by(DoorCalendar.first_on, DoorCalendar.id))).all()
    shown = {each.id: CalendarShown(each.id, each.title, [], []) for each in calendars}
    opening = {each.id: each for each in calendars}
    for each in await _doors(db, calendars):
        opens = morning(opening[each.calendar_id], each.number)
        into = shown[each.calendar_id]
        if now >= max(opens.comes(zone) for zone in zones):
            material = each.material_id if each.material_id in materials else None
            told = DoorShown(each.number, opens.day, each.school_class_id, material, each.words, each.language)
            into.doors.append(told)
        else:
            into.closed.append(DoorShown(each.number, opens.day, each.school_class_id, None, "", ""))
    return list(shown.values())


async def _views(db: AsyncSession, calendars: Sequence[DoorCalendar], actor: Actor, now: Instant) -> list[CalendarView]:
    doors = await _doors(db, calendars)
    zone = await zone_of(db, actor.school_class)
    ids = [each.material_id for each in doors if each.material_id is not None]
    seen = {each.id: each for each in await find_all(db, ids, actor, now)} if ids else {}
    return [
        CalendarView(
            calendar,
            [_line(calendar, each, actor, zone, seen, now) for each in doors if each.calendar_id == calendar.id],
        )
        for calendar in calendars
    ]


async def _doors(db: AsyncSession, calendars: Sequence[DoorCalendar]) -> Sequence[CalendarDoor]:
    theirs = select(CalendarDoor).where(CalendarDoor.calendar_id.in_([each.id for each in calendars]))
    return (await db.scalars(theirs.order_by(CalendarDoor.number))).all()


def _line(
    calendar: DoorCalendar,
    door: CalendarDoor,
    actor: Actor,
    zone: str,
    seen: Mapping[str, MaterialLine],
    now: Instant,
) -> DoorLine:
    opens = morning(calendar, door.number)
    opens_at = opens.comes(zone)
    is_open = now >= opens_at
    is_ours = door.school_class_id in actor.classes
    may_look = is_open or (is_ours and (actor.role is Role.TEACHER or door.class_looks))
    material = seen.get(door.material_id or "") if may_look else None
    shows = material is not None and material.state == "shown" and not material.lacks and material.problem is None
    is_ready = bool(door.words) or shows
    return DoorLine(
        number=door.number,
        school_class=door.school_class_id,
        day=opens.day,
        opens_at=opens_at,
        is_open=is_open,
        may_look=may_look,
        is_ready=is_ready if may_look else None,
        material=material,
        words=door.words if may_look else "",
        language=door.language,
        class_looks=door.class_looks,
        revision=door.revision,
    )
