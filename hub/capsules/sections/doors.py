"""Calendars of doors: house fronts whose open doors are opened once more; what is behind a closed one stays there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from hub.advent.queries import CalendarShown, DoorShown, opened_in
from hub.capsules.items import Item
from hub.capsules.section import Page, Section, Words, named
from hub.capsules.source import Source
from rooms.ids import ClassId


@dataclass(frozen=True, slots=True)
class Door:
    """One of them. What is behind it is told where it stands open for all classes, and nothing else of it."""

    calendar: int
    number: int
    day: date
    school_class: ClassId | None
    is_open: bool
    item: Item | None
    words: str
    language: str

    @property
    def is_filled(self) -> bool:
        """There is something behind it to be seen."""
        return self.item is not None or bool(self.words)

    @property
    def page(self) -> str:
        """The name of its page."""
        return f"door-{self.calendar}-{self.number}"


@dataclass(frozen=True, slots=True)
class Front:
    """A calendar with all its doors."""

    number: int
    title: str
    doors: Sequence[Door]

    @property
    def page(self) -> str:
        """The name of its page."""
        return f"calendar-{self.number}"

    @property
    def filled(self) -> Sequence[Door]:
        """Those with something behind them, in their order."""
        return [each for each in self.doors if each.is_filled]

    @property
    def opened(self) -> int:
        """How many are open."""
        return sum(each.is_open for each in self.doors)


async def section(source: Source) -> Section | None:
    """None where no door has opened for all."""
    async with source.stores.store.reading() as db:
        told = await opened_in(db, source.twinning, source.moment)
    fronts = [_front(source, number, each) for number, each in enumerate(told, start=1)]
    fronts = [each for each in fronts if each.opened]
    if not fronts:
        return None
    doors = [(front, each) for front in fronts for each in front.filled]
    return Section(
        name="doors",
        sign="door-open",
        count=sum(each.opened for each in fronts),
        pages=[
            Page("doors", "doors.html", lambda say: say("doors-title"), {"fronts": fronts}),
            *(Page(each.page, "door_calendar.html", named(each.title), {"front": each}) for each in fronts),
            *(Page(each.page, "door.html", _title(each), {"front": front, "door": each}) for front, each in doors),
        ],
        shows=frozenset(name for each in told for name in each.words_out),
    )


def _front(source: Source, number: int, told: CalendarShown) -> Front:
    doors = [_door(source, number, each, is_open=True) for each in told.doors]
    doors += [_door(source, number, each, is_open=False) for each in told.closed]
    return Front(number, told.title, sorted(doors, key=lambda each: each.number))


def _door(source: Source, calendar: int, door: DoorShown, *, is_open: bool) -> Door:
    """What is not in the capsule is not behind its door either."""
    item = source.items.find(door.material) if door.material else None
    return Door(calendar, door.number, door.day, door.school_class, is_open, item, door.words, door.language)


def _title(door: Door) -> Words:
    return lambda say: say("door-number", number=door.number)
