"""What is done with joint notebooks. A `db` is a writing session, whose transaction the caller ends."""

from datetime import date
from typing import Final

from sqlalchemy import delete, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from hub.materials import actions as materials
from hub.materials.actions import Giver
from hub.materials.facts import MaterialRefused
from hub.notebooks.models import LineId, Notebook, NotebookId, NotebookLine, NotebookPast, State
from hub.notebooks.values import Entry, NotebookProblem, NotebookRefused, Series
from hub.store.tables import Instant, new_id
from hub.twinnings.models import Twinning
from rooms.ids import PersonId, TwinningId

MOST_NOTEBOOKS: Final = 20
MOST_LINES: Final = 2_000
"""Of a notebook: eleven classes, every day of a school year."""


async def make_notebook(db: AsyncSession, twinning: TwinningId, series: Series, now: Instant) -> Notebook:
    """A new one; of two with the same name in a twinning the first is the one. Raises NotebookRefused(MANY)."""
    if await db.get(Twinning, twinning, with_for_update=True) is None:
        raise LookupError(twinning)
    found = (await db.scalars(select(Notebook).where(Notebook.twinning_id == twinning))).all()
    for each in found:
        if each.title == series.title:
            return each
    if len(found) >= MOST_NOTEBOOKS:
        raise NotebookRefused(NotebookProblem.MANY)
    made = Notebook(
        id=NotebookId(new_id()), twinning_id=twinning, title=series.title, what=series.what, unit=series.unit,
        picture=series.picture, decimals=series.decimals, created_at=now,
    )  # fmt: skip
    db.add(made)
    await db.flush()
    return made


async def change_notebook(db: AsyncSession, notebook: NotebookId, series: Series) -> None:
    """Other words, another picture; another unit as long as nothing was measured. Raises NotebookRefused(FIXED)."""
    row = await _locked(db, notebook)
    if (row.unit, row.decimals) != (series.unit, series.decimals):
        if await db.scalar(select(exists().where(NotebookLine.notebook_id == notebook))):
            raise NotebookRefused(NotebookProblem.FIXED)
        row.unit, row.decimals = series.unit, series.decimals
    row.title, row.what, row.picture = series.title, series.what, series.picture


async def remove_notebook(db: AsyncSession, notebook: NotebookId) -> None:
    """Its lines go with it; their photos stay among the materials of their classes."""
    await db.execute(delete(Notebook).where(Notebook.id == notebook))


async def write(
    db: AsyncSession, notebook: NotebookId, giver: Giver, entry: Entry, *, photo: str | None, waits: bool, once: str,
    now: Instant,
) -> NotebookLine:  # fmt: skip
    """A line of a class; the same form again is the same one. Raises NotebookRefused(TAKEN or MANY)."""
    await _locked(db, notebook)
    same = NotebookLine.person_id == giver.actor.person, NotebookLine.once == once
    if (found := await db.scalar(select(NotebookLine).where(*same))) is not None:
        return found
    lines = select(func.count()).select_from(NotebookLine).where(NotebookLine.notebook_id == notebook)
    if (await db.scalar(lines) or 0) >= MOST_LINES:
        raise NotebookRefused(NotebookProblem.MANY)
    row = NotebookLine(
        id=LineId(new_id()), notebook_id=notebook, school_class_id=giver.school_class, person_id=giver.actor.person,
        once=once, state=(State.WAITING if waits else State.SHOWN).value, day=entry.day,
        thousandths=entry.thousandths, note=entry.note, note_by_id=giver.actor.person if entry.note else None,
        material_id=photo, at=now, revision=1,
    )  # fmt: skip
    await _claim_day(db, row, entry.day)
    db.add(row)
    await db.flush()
    return row


async def correct(
    db: AsyncSession, line: LineId, entry: Entry, revision: int, *, by: PersonId, now: Instant
) -> NotebookLine:
    """What it said before stays in its history. Raises NotebookRefused(CHANGED or TAKEN)."""
    row = await _line(db, line)
    if row.revision != revision:
        raise NotebookRefused(NotebookProblem.CHANGED)
    if (row.day, row.thousandths, row.note) == (entry.day, entry.thousandths, entry.note):
        return row
    if row.state != State.WITHDRAWN:
        await _claim_day(db, row, entry.day)
    before = NotebookPast(
        line_id=row.id, revision=row.revision, day=row.day, thousandths=row.thousandths, note=row.note,
        note_by_id=row.note_by_id, until=now, corrected_by_id=by,
    )  # fmt: skip
    row.day, row.thousandths = entry.day, entry.thousandths
    if row.note != entry.note:
        row.note, row.note_by_id = entry.note, by if entry.note else None
    row.revision += 1
    db.add(before)
    await db.flush()
    return row


async def put_photo(db: AsyncSession, line: LineId, photo: str | None, now: Instant) -> bool:
    """Another photo, or none; the one before stays among its class's materials. Whether all who see the line see it."""
    row = await _line(db, line)
    row.material_id = photo
    await db.flush()
    return await _show_photo(db, row, now) if row.state == State.SHOWN else True


async def show(db: AsyncSession, line: LineId, now: Instant) -> bool:
    """From now on the partners see it; whether its photo as well, which may lack a consent. Raises
    NotebookRefused(TAKEN)."""
    row = await _line(db, line)
    await _claim_day(db, row, row.day)
    row.state = State.SHOWN.value
    return await _show_photo(db, row, now)


async def withdraw(db: AsyncSession, line: LineId) -> None:
    """Nobody but its class's teachers sees it any more, nor its photo."""
    row = await _line(db, line)
    row.state = State.WITHDRAWN.value
    if row.material_id is not None:
        await materials.withdraw(db, row.material_id)


async def remove_line(db: AsyncSession, line: LineId) -> None:
    """For good, with its history; its photo stays among the materials."""
    await db.execute(delete(NotebookLine).where(NotebookLine.id == line))


async def forget_of_person(db: AsyncSession, person: PersonId) -> None:
    """A child's words go, and what no teacher has let through; a measure that all have seen is its class's, and stays
    without a name. Photos go with the materials.
    """
    waits = NotebookLine.state == State.WAITING.value
    await db.execute(delete(NotebookLine).where(NotebookLine.person_id == person, waits))
    for table in (NotebookLine, NotebookPast):
        await db.execute(update(table).where(table.note_by_id == person).values(note="", note_by_id=None))


async def forget_of_twinning(db: AsyncSession, twinning: TwinningId) -> None:
    """The words of a twinning go, and so do its notebooks."""
    await db.execute(delete(Notebook).where(Notebook.twinning_id == twinning))


async def _show_photo(db: AsyncSession, row: NotebookLine, now: Instant) -> bool:
    if row.material_id is None:
        return True
    try:
        await materials.show(db, row.material_id, now)
    except MaterialRefused:
        return False
    return True


async def _claim_day(db: AsyncSession, row: NotebookLine, day: date) -> None:
    """Raises NotebookRefused(TAKEN) where its class has another line of that day."""
    taken = await db.scalar(
        select(NotebookLine.id).where(
            NotebookLine.notebook_id == row.notebook_id,
            NotebookLine.school_class_id == row.school_class_id,
            NotebookLine.day == day,
            NotebookLine.state != State.WITHDRAWN.value,
            NotebookLine.id != row.id,
        )
    )
    if taken is not None:
        raise NotebookRefused(NotebookProblem.TAKEN, line=taken, day=day)


async def _locked(db: AsyncSession, notebook: NotebookId) -> Notebook:
    """One that nobody else changes or writes into meanwhile."""
    return await db.get_one(Notebook, notebook, with_for_update=True, populate_existing=True)


async def _line(db: AsyncSession, line: LineId) -> NotebookLine:
    """One, its notebook locked."""
    row = await db.get_one(NotebookLine, line)
    await _locked(db, row.notebook_id)
    await db.refresh(row)
    return row
