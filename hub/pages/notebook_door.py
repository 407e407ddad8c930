"""The way to a joint notebook for whoever takes part in its twinning, and what its pages share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from quart import abort

from hub.materials.queries import MaterialLine
from hub.notebooks.chart import By, Chart, Row, Value, counted, draw, rows_of
from hub.notebooks.models import Notebook, State
from hub.notebooks.queries import LineView, find_notebook, lines_of
from hub.notebooks.values import Days, Rule
from hub.pages.material_door import MaterialDoor, Reader
from hub.people.rights import HubVerb
from hub.sessions.recurrence import local
from rooms.ids import ClassId, TwinningId


@dataclass(frozen=True, slots=True)
class AtNotebook:
    """Somebody at a notebook of their twinning, with the lines that they may see."""

    reader: Reader
    notebook: Notebook
    lines: Sequence[LineView]
    today: date
    """By the calendar of the reader's class."""

    @property
    def url(self) -> str:
        """Its page."""
        return notebook_url(self.notebook.id)

    @property
    def rule(self) -> Rule:
        """What its values are like."""
        return Rule(self.notebook.unit, self.notebook.decimals)

    @property
    def days(self) -> Days:
        """Which days may have a line."""
        return Days(self.today, self.reader.home.starts_on)

    def line(self, line: str) -> LineView:
        """One of its lines, or nothing is there."""
        found = next((each for each in self.lines if each.id == line), None)
        return found or abort(404)

    @property
    def shown(self) -> list[LineView]:
        """Those that everybody sees: what a chart is made of."""
        return [each for each in self.lines if each.state is State.SHOWN]

    @property
    def noted(self) -> list[LineView]:
        """Those of them with a note that the reader may read, the newest first."""
        return [each for each in reversed(self.shown) if each.note]

    @property
    def reportable(self) -> list[LineView]:
        """Those of them that are not the reader's own."""
        return [each for each in self.noted if not (each.is_ours or each.is_own)]

    @property
    def values(self) -> Mapping[ClassId, Sequence[Value]]:
        """Of each class that takes part."""
        here = {each.school_class for each in self.reader.home.classes}
        found: dict[ClassId, list[tuple[date, int]]] = {}
        for each in self.shown:
            if each.school_class not in here:
                continue
            found.setdefault(each.school_class, []).append((each.day, each.thousandths))
        return {each: counted(found[each]) for each in found}

    def chart(self, by: By) -> Chart | None:
        """None where nobody has measured yet."""
        return draw(self.values, [each.school_class for each in self.reader.home.classes], by)

    def rows(self, by: By) -> list[Row]:
        """The table beside the chart."""
        return rows_of(self.values, by)


class NotebookDoor:
    """Given to every group of views about joint notebooks."""

    def __init__(self, materials: MaterialDoor) -> None:
        self.materials = materials
        self.house = materials.house

    async def at(self, notebook: str, verb: HubVerb) -> AtNotebook:
        """Somebody who may do this at a notebook."""
        async with self.house.store.reading() as db:
            found = await find_notebook(db, notebook)
        if found is None:
            await self.house.meet()
            abort(404)
        reader = await self.materials.reader(found.twinning_id, verb)
        now = self.house.now()
        async with self.house.store.reading() as db:
            lines = await lines_of(db, found.id, reader.actor, now)
        return AtNotebook(reader, found, lines, local(now, reader.ours.time_zone).date())

    def may(self, reader: Reader, verb: HubVerb) -> bool:
        """Whether the reader may do this in the twinning."""
        return self.house.rights.may(reader.actor, verb, reader.home.place)


def notebooks_url(twinning: TwinningId) -> str:
    """All notebooks of a twinning."""
    return f"/twinnings/{twinning}/notebooks"


def notebook_url(notebook: str) -> str:
    """The page of one."""
    return f"/notebooks/{notebook}"


def is_ready(photo: MaterialLine) -> bool:
    """It is written anew, and no longer on its way."""
    return ("small", 1) in photo.files


def shared(at: AtNotebook) -> dict[str, Any]:
    """What every page of a notebook has."""
    return {
        "home": at.reader.home,
        "ours": at.reader.ours,
        "notebook": at.notebook,
        "url": at.url,
        "is_ready": is_ready,
        "classes": {each.school_class: each for each in at.reader.home.classes},
        "today": at.today,
    }
