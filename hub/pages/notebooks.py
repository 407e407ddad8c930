"""The joint notebooks of a twinning: the list of them, each with its chart, and how teachers keep them together."""

from collections.abc import Mapping
from typing import Any

from quart import Blueprint, Response, redirect, request

from hub.capsules.files import slug_of
from hub.notebooks import actions
from hub.notebooks.chart import By
from hub.notebooks.models import (
    TITLE_CHARACTERS,
    UNIT_CHARACTERS,
    WHAT_CHARACTERS,
    State,
)
from hub.notebooks.queries import has_lines, notebooks_of
from hub.notebooks.table import write_csv
from hub.notebooks.values import PICTURES, NotebookRefused, series_from
from hub.pages.landing import entry_url
from hub.pages.material_door import Reader
from hub.pages.notebook_door import AtNotebook, NotebookDoor, is_ready, notebook_url, notebooks_url, shared
from hub.people.rights import HubVerb
from hub.schools.forms import ANIMALS


class NotebookViews:
    """`/twinnings/<id>/notebooks` and `/notebooks/<id>`."""

    def __init__(self, door: NotebookDoor) -> None:
        self._door = door
        self._house = door.house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("notebooks", __name__)
        routes.get("/twinnings/<twinning>/notebooks")(self.list)
        routes.post("/twinnings/<twinning>/notebooks")(self.make)
        routes.get("/notebooks/<notebook>")(self.notebook)
        routes.get("/notebooks/<notebook>/notebook.csv")(self.table)
        routes.get("/notebooks/<notebook>/change")(self.edit)
        routes.post("/notebooks/<notebook>/change")(self.change)
        routes.post("/notebooks/<notebook>/remove")(self.remove)
        return routes

    async def list(self, twinning: str) -> Any:
        """All of a twinning, and the form for one more."""
        if (await self._house.meet()).actor is None:
            return redirect(entry_url(request.path), 303)
        return await self._list(await self._door.materials.reader(twinning, HubVerb.SEE_NOTEBOOKS))

    async def make(self, twinning: str) -> Any:
        """A new one, with nothing in it yet."""
        reader = await self._door.materials.reader(twinning, HubVerb.KEEP_NOTEBOOKS)
        form = await request.form
        try:
            series = series_from(form)
            async with self._house.store.writing() as db:
                made = await actions.make_notebook(db, reader.home.twinning, series, self._house.now())
        except NotebookRefused as no:
            return await self._list(reader, form, no)
        return redirect(notebook_url(made.id), 303)

    async def notebook(self, notebook: str) -> Any:
        """The common chart, the table that says the same, and each class's photos one after the other."""
        if (await self._house.meet()).actor is None:
            return redirect(entry_url(request.path), 303)
        at = await self._door.at(notebook, HubVerb.SEE_NOTEBOOKS)
        by = By.DAY if request.args.get("by") == By.DAY else By.DATE
        photos = {
            each.school_class: [
                line
                for line in at.shown
                if line.school_class == each.school_class and line.photo and is_ready(line.photo)
            ]
            for each in at.reader.home.classes
        }
        return await self._house.page(
            "notebook.html", at.reader.visitor, **shared(at), by=by, chart=at.chart(by), rows=at.rows(by),
            photos={each: lines for each, lines in photos.items() if lines},
            to_decide=[each for each in at.lines if each.is_ours and each.state is State.WAITING],
            waits=[each for each in at.lines if each.is_own and not each.is_ours and each.state is State.WAITING],
            ours_lines=[each for each in reversed(at.lines) if each.is_ours],
            unseen=[each for each in at.shown if each.is_ours and each.photo and each.photo.lacks],
            notes=at.noted, reportable=at.reportable if self._door.may(at.reader, HubVerb.REPORT) else [],
            said=request.args.get("said", ""), may_keep=self._door.may(at.reader, HubVerb.KEEP_NOTEBOOKS),
            may_write=self._door.may(at.reader, HubVerb.WRITE_IN_NOTEBOOK),
        )  # fmt: skip

    async def table(self, notebook: str) -> Any:
        """All lines that everybody sees, for a spreadsheet."""
        at = await self._door.at(notebook, HubVerb.SEE_NOTEBOOKS)
        say, classes = at.reader.visitor.say, {each.school_class: each for each in at.reader.home.classes}
        numbers = {
            (school_class, value.day): value.number for school_class, theirs in at.values.items() for value in theirs
        }
        unit = f" ({at.notebook.unit})" if at.notebook.unit else ""
        head = [say(f"notebooks-csv-{each}") for each in ("class", "town", "country", "day", "number")]
        rows: list[list[str | int]] = [
            [
                classes[line.school_class].name, classes[line.school_class].town, classes[line.school_class].country,
                line.day.isoformat(), numbers[line.school_class, line.day] * 1000, line.thousandths, line.note,
            ]
            for line in at.shown
            if line.school_class in classes
        ]  # fmt: skip
        content = write_csv(
            [*head, f"{at.notebook.title}{unit}", say("notebooks-csv-note")], rows, at.reader.visitor.language
        )
        response = Response(content, mimetype="text/csv")
        response.headers["Content-Disposition"] = f'attachment; filename="{slug_of(at.notebook.title)}.csv"'
        return response

    async def edit(self, notebook: str) -> Any:
        """The form of one that is there."""
        at = await self._door.at(notebook, HubVerb.KEEP_NOTEBOOKS)
        row = at.notebook
        typed = {"title": row.title, "what": row.what, "unit": row.unit, "picture": row.picture}
        return await self._change(at, typed | {"decimals": str(row.decimals)})

    async def change(self, notebook: str) -> Any:
        """Other words, another picture; another unit while nothing was measured."""
        at = await self._door.at(notebook, HubVerb.KEEP_NOTEBOOKS)
        form = await request.form
        try:
            series = series_from(form)
            async with self._house.store.writing() as db:
                await actions.change_notebook(db, at.notebook.id, series)
        except NotebookRefused as no:
            return await self._change(at, form, no)
        return redirect(at.url, 303)

    async def remove(self, notebook: str) -> Any:
        """For good, with all lines; the photos stay among the materials."""
        at = await self._door.at(notebook, HubVerb.KEEP_NOTEBOOKS)
        async with self._house.store.writing() as db:
            await actions.remove_notebook(db, at.notebook.id)
        return redirect(notebooks_url(at.notebook.twinning_id), 303)

    async def _list(
        self, reader: Reader, given: Mapping[str, str] | None = None, problem: NotebookRefused | None = None
    ) -> Response:
        async with self._house.store.reading() as db:
            found = await notebooks_of(db, reader.home.twinning, reader.actor)
        return await self._house.page(
            "notebooks.html", reader.visitor, 422 if problem else 200, home=reader.home, ours=reader.ours,
            notebooks=found, given=given or {}, problem=problem, url=notebooks_url(reader.home.twinning),
            may_keep=self._door.may(reader, HubVerb.KEEP_NOTEBOOKS), is_fixed=False, **_fields(),
        )  # fmt: skip

    async def _change(
        self, at: AtNotebook, given: Mapping[str, str], problem: NotebookRefused | None = None
    ) -> Response:
        async with self._house.store.reading() as db:
            is_fixed = await has_lines(db, at.notebook.id)
        return await self._house.page(
            "notebook_change.html", at.reader.visitor, 422 if problem else 200, **shared(at), given=given,
            problem=problem, is_fixed=is_fixed, **_fields(),
        )  # fmt: skip


def _fields() -> dict[str, Any]:
    """What the form of a notebook offers."""
    longest = {"title": TITLE_CHARACTERS, "what": WHAT_CHARACTERS, "unit": UNIT_CHARACTERS}
    return {"pictures": PICTURES, "animals": ANIMALS, "longest": longest}
