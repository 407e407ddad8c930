"""The joint notebooks: the common chart, by date and by the days of each class, the same as a table, and the photos."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from hub.capsules.items import Item
from hub.capsules.section import Page, Section, named
from hub.capsules.source import Source
from hub.consent.ledger import Kind, Tag
from hub.notebooks.chart import By, Chart, Row, counted, draw, rows_of
from hub.notebooks.queries import LineTold, NotebookTold, shown_notebooks
from rooms.ids import ClassId


@dataclass(frozen=True, slots=True)
class Frame:
    """A photo of a class, with what it measured that day."""

    item: Item
    day: date
    thousandths: int


@dataclass(frozen=True, slots=True)
class Noted:
    """What a class wrote beside a measure."""

    school_class: ClassId
    day: date
    note: str


@dataclass(frozen=True, slots=True)
class Book:
    """A notebook, drawn in both ways; photos by class, day by day."""

    number: int
    title: str
    what: str
    unit: str
    picture: str
    ways: Sequence[tuple[Chart, Sequence[Row]]]
    photos: Mapping[ClassId, Sequence[Frame]]
    notes: Sequence[Noted]

    @property
    def page(self) -> str:
        """The name of its page."""
        return f"notebook-{self.number}"


async def section(source: Source) -> Section | None:
    """None where nothing was measured that all see today."""
    async with source.stores.store.reading() as db:
        told = await shown_notebooks(db, source.twinning, source.now)
    books: list[Book] = []
    count, owes, shows = 0, set[Tag](), set[str]()
    for each in told:
        lines = [line for line in each.lines if line.at < source.moment and line.school_class in source.by_class]
        if lines:
            books.append(_book(source, len(books) + 1, each, lines))
            count += len(lines)
            shows |= {name for line in lines for name in line.words_out}
            owes |= {Tag(line.note_by, Kind.DRAWING) for line in lines if line.note and line.note_by is not None}
    if not books:
        return None
    return Section(
        name="notebooks",
        sign="chart-line",
        count=count,
        pages=[
            Page("notebooks", "notebooks.html", lambda say: say("notebooks-title"), {"books": books}),
            *(Page(each.page, "notebook.html", named(each.title), {"book": each}) for each in books),
        ],
        owes=frozenset(owes),
        shows=frozenset(shows),
    )


def _book(source: Source, number: int, told: NotebookTold, lines: Sequence[LineTold]) -> Book:
    by_class: dict[ClassId, list[tuple[date, int]]] = {}
    photos: dict[ClassId, list[Frame]] = {}
    for line in lines:
        by_class.setdefault(line.school_class, []).append((line.day, line.thousandths))
        item = source.items.find(line.photo) if line.photo else None
        if item is not None and item.small is not None:
            photos.setdefault(line.school_class, []).append(Frame(item, line.day, line.thousandths))
    values = {each: counted(found) for each, found in by_class.items()}
    classes = [each.school_class for each in source.classes]
    ways = [(chart, rows_of(values, by)) for by in By if (chart := draw(values, classes, by)) is not None]
    notes = [Noted(line.school_class, line.day, line.note) for line in lines if line.note]
    return Book(number, told.title, told.what, told.unit, told.picture, ways, photos, notes)
