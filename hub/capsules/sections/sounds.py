"""The sound boards: each thing with the sound that every class gave for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hub.capsules.items import Item
from hub.capsules.section import Page, Section, named
from hub.capsules.source import Source
from hub.sounds.queries import ThingTold, shown_boards
from rooms.ids import ClassId


@dataclass(frozen=True, slots=True)
class Row:
    """A thing; its sounds by class, the newest one of each."""

    names: Mapping[str, str]
    picture: str
    drawing: Item | None
    sounds: Mapping[ClassId, Item]

    def name(self, language: str) -> tuple[str, str]:
        """Its language and what it is called, in that of the reader first."""
        for tag in (language, *self.names):
            if tag in self.names:
                return tag, self.names[tag]
        return "", ""


@dataclass(frozen=True, slots=True)
class Board:
    """All things of one."""

    number: int
    title: str
    rows: Sequence[Row]

    @property
    def page(self) -> str:
        """The name of its page."""
        return f"sounds-{self.number}"


async def section(source: Source) -> Section | None:
    """None where no board has a sound that all hear today."""
    async with source.stores.store.reading() as db:
        told = await shown_boards(db, source.twinning, source.now)
    found = [(each.title, [_row(source, thing) for thing in each.things]) for each in told]
    heard = [(title, rows) for title, rows in found if any(row.sounds for row in rows)]
    if not heard:
        return None
    boards = [Board(number, title, rows) for number, (title, rows) in enumerate(heard, start=1)]
    return Section(
        name="sounds",
        sign="music",
        count=sum(len(row.sounds) for each in boards for row in each.rows),
        pages=[
            Page("sounds", "sounds.html", lambda say: say("sounds-title"), {"boards": boards}),
            *(Page(each.page, "sound_board.html", named(each.title), {"board": each}) for each in boards),
        ],
    )


def _row(source: Source, thing: ThingTold) -> Row:
    """What is not in the capsule is not on the board either."""
    items = [item for each in thing.sounds if (item := source.items.find(each)) is not None and item.whole]
    drawing = source.items.find(thing.drawing) if thing.drawing else None
    return Row(thing.names, thing.picture, drawing, {item.school_class: item for item in items})
