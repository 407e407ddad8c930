"""When a class may meet: a row a day with beginnings and ends, kept as one timetable; works without a script."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.pages.edits import merge, read_shown, revision_of, shown
from hub.pages.house import House
from hub.pages.keeping import AtClass, at_class
from hub.pages.landing import CLASSES, class_url
from hub.people.rights import HubVerb
from hub.schools import actions
from hub.schools.details import class_details
from hub.schools.timetable import (
    MOST_RANGES,
    SCHOOL_HOURS,
    WEEKDAYS,
    Timetable,
    TimetableRefused,
    clock_of,
    typed,
)

ROWS_SHOWN = 2
_TRIES = 3
_SCHOOL_DAYS = range(2, 6)

Rows = dict[int, list[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Grid:
    """The form as it is shown: `rows` of each weekday as typed, and what is to be said about it."""

    rows: Rows
    before: str
    revision: int
    wrong: TimetableRefused | None = None
    news: list[tuple[int, str, bool]] = field(default_factory=list)  # a day, what it is now, whether I changed it too


class TimetableViews:
    """`/classes/<id>/timetable`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("timetables", __name__)
        routes.get(f"{CLASSES}/<school_class>/timetable")(self.timetable)
        routes.post(f"{CLASSES}/<school_class>/timetable")(self.keep)
        return routes

    async def timetable(self, school_class: str) -> Any:
        """As it is kept; where nobody has said it, the hours of any school as a beginning."""
        here = await at_class(self._house, school_class, HubVerb.KEEP_CLASS)
        rows = rows_of(here.group.timetable or SCHOOL_HOURS)
        return await self._page(here, Grid(rows, shown(in_words(rows)), here.group.revision))

    async def keep(self, school_class: str) -> Any:
        """Keep it; or take Monday's hours for the other school days first, which keeps nothing yet."""
        here = await at_class(self._house, school_class, HubVerb.KEEP_CLASS)
        form = await request.form
        revision, before = revision_of(form.get("revision", "")), form.get("before", "")
        rows = typed_rows(form)
        if "as-monday" in form:
            rows |= {day: list(rows[1]) for day in _SCHOOL_DAYS}
            return await self._page(here, Grid(rows, before, revision))
        first = read_shown(before, in_words(rows_of(here.group.timetable or SCHOOL_HOURS)))
        for _ in range(_TRIES):
            try:
                timetable = typed(rows)
            except TimetableRefused as no:
                return await self._page(here, Grid(rows, shown(first), revision, wrong=no), 422)
            kept = timetable if timetable else None
            async with self._house.store.writing() as db:
                if await actions.set_timetable(db, here.group.school_class, revision, kept):
                    return redirect(class_url(here.group.school_class), 303)
                group = await class_details(db, here.group.school_class, self._house.now())
            if group is None:
                abort(404)
            revision, theirs = group.revision, rows_of(group.timetable or SCHOOL_HOURS)
            merged = merge(first, in_words(rows), in_words(theirs))
            mine = {int(news.field) for news in merged.news if news.is_mine}
            words = in_words(rows)
            rows = {day: rows[day] if merged.values[str(day)] == words[str(day)] else theirs[day] for day in WEEKDAYS}
            first = in_words(theirs)
            if merged.news:
                break
        news = [(int(each.field), each.theirs, int(each.field) in mine) for each in merged.news]
        return await self._page(here, Grid(rows, shown(first), revision, news=news), 409)

    async def _page(self, here: AtClass, grid: Grid, status: int = 200) -> Response:
        return await self._house.page("timetable.html", here.visitor, status=status, here=here, grid=grid)


def rows_of(timetable: Timetable) -> Rows:
    """As the form shows it: a few pairs of fields a day, one of them empty as long as there may be more."""
    return {day: _padded([(clock_of(start), clock_of(end)) for start, end in timetable.on(day)]) for day in WEEKDAYS}


def typed_rows(form: Mapping[str, str]) -> Rows:
    """What stands in the fields `from-1-1`, `to-1-1` and so on: the weekday, and which pair of it."""
    rows: Rows = {}
    for day in WEEKDAYS:
        pairs = [(form.get(f"from-{day}-{n}", ""), form.get(f"to-{day}-{n}", "")) for n in range(1, MOST_RANGES + 1)]
        rows[day] = _padded([(start.strip(), end.strip()) for start, end in pairs if (start + end).strip()])
    return rows


def in_words(rows: Rows) -> dict[str, str]:
    """Each day as one text, to compare it."""
    return {str(day): ", ".join(f"{start}–{end}" for start, end in rows[day] if start or end) for day in rows}


def _padded(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    shown_pairs = min(max(ROWS_SHOWN, len(pairs) + 1), MOST_RANGES)
    return [*pairs, *[("", "")] * (shown_pairs - len(pairs))]
