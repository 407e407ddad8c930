"""What changes about tasks: a kit brings them, teachers add some, classes tick them. A `db` is a writing session."""

from datetime import UTC, date, datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.activities.actions import bring
from hub.advent import actions as advent
from hub.advent.actions import Plan as DoorPlan
from hub.advent.models import TITLE_CHARACTERS as CALENDAR_CHARACTERS
from hub.kits.models import TEXT_CHARACTERS, Task, TaskDone, TaskId
from hub.kits.plan import Plan, plan
from hub.kits.reading import ReadyKit
from hub.notebooks.actions import make_notebook
from hub.notebooks.models import TITLE_CHARACTERS as LONGEST_TITLE
from hub.notebooks.models import UNIT_CHARACTERS, WHAT_CHARACTERS
from hub.notebooks.values import Series
from hub.parcels import actions as parcels
from hub.parcels.models import TITLE_CHARACTERS as PARCEL_CHARACTERS
from hub.sounds.actions import add_thing, make_board
from hub.sounds.facts import MOST_LANGUAGES, Thing
from hub.sounds.models import NAME_CHARACTERS, TITLE_CHARACTERS
from hub.store.tables import Instant, new_id
from hub.twinnings.actions import open_room
from hub.twinnings.models import Twinning
from rooms.errors import Code, Refused
from rooms.ids import ClassId, TwinningId
from rooms.text import clean_line

MOST_TASKS = 300


async def instantiate(
    db: AsyncSession, ready: ReadyKit, *, twinning: TwinningId, starts_on: date, language: str, now: Instant
) -> Plan:
    """Give a twinning what the kit has: rooms, boards, notebooks, activities, exchanges, calendars, tasks, and lessons
    to agree a date for. Who writes to whom, and whose door is whose, is known when it begins (`starting.begin`).

    A second time changes nothing. Titles are in `language` for good; tasks are read in each reader's own.
    """
    made = plan(ready, starts_on, language)
    locked = await db.get(Twinning, twinning, with_for_update=True)
    if locked is None:
        raise LookupError(twinning)
    if await db.scalar(select(Task.id).where(Task.twinning_id == twinning, Task.kit == ready.kit.id).limit(1)):
        return made
    for room in made.rooms:
        await open_room(db, twinning=twinning, title=room.title, pages=room.pages, prints=room.prints)
    for number, each in enumerate(made.sounds):
        board = await make_board(db, twinning, each.title[:TITLE_CHARACTERS], _morning(made.starts_on) + number)
        for names, picture in each.things:
            short = {language: name[:NAME_CHARACTERS] for language, name in list(names.items())[:MOST_LANGUAGES]}
            await add_thing(db, board.id, Thing(short, picture))
    for number, planned in enumerate(made.notebooks):
        series = Series(
            planned.title[:LONGEST_TITLE], planned.what[:WHAT_CHARACTERS], planned.unit[:UNIT_CHARACTERS],
            planned.picture, planned.decimals,
        )  # fmt: skip
        await make_notebook(db, twinning, series, _morning(made.starts_on) + number)
    for number, card in enumerate(made.activities):
        once, at = f"kit-{ready.kit.id}-{card.key}"[:100], _morning(made.starts_on) - number
        await bring(db, twinning, card.facts, card.words, once=once, now=at)
    for exchange in made.exchanges:
        title, wanted = exchange.title[:PARCEL_CHARACTERS], exchange.wanted_on
        await parcels.begin(db, twinning=twinning, title=title, kind=exchange.kind, wanted_on=wanted, pairs=(), now=now)
    for calendar in made.calendars:
        doors = DoorPlan(calendar.title[:CALENDAR_CHARACTERS], calendar.first_on, calendar.doors)
        await advent.make(db, twinning, doors, [], once=new_id(), now=now)
    first = await _next_position(db, twinning)
    db.add_all(
        Task(
            id=TaskId(new_id()),
            twinning_id=twinning,
            position=first + number,
            kind="date" if task.is_session else "make",
            kit=ready.kit.id,
            key=task.key,
            text=task.text,
            week=task.week,
            due_on=task.due_on,
        )
        for number, task in enumerate(made.tasks)
    )
    await db.flush()
    return made


async def add_task(db: AsyncSession, *, twinning: TwinningId, text: str) -> Task:
    """One in a teacher's own words. Raises Refused for the words, or when there are too many already."""
    words = clean_line(text, TEXT_CHARACTERS)
    if (await db.scalar(select(func.count()).select_from(Task).where(Task.twinning_id == twinning)) or 0) >= MOST_TASKS:
        raise Refused(Code.PAGE_FULL)
    task = Task(
        id=TaskId(new_id()), twinning_id=twinning, position=await _next_position(db, twinning), kind="make", text=words
    )
    db.add(task)
    await db.flush()
    return task


async def find_task(db: AsyncSession, *, twinning: TwinningId, task: TaskId) -> Task | None:
    """A task of this twinning."""
    return await db.scalar(select(Task).where(Task.id == task, Task.twinning_id == twinning))


async def tick(db: AsyncSession, *, task: TaskId, school_class: ClassId, is_done: bool, now: Instant) -> None:
    """Say that a class has done it, or not after all; the same again changes nothing."""
    found = await db.get(TaskDone, (task, school_class))
    if is_done and found is None:
        db.add(TaskDone(task_id=task, school_class_id=school_class, done_at=now))
    elif not is_done and found is not None:
        await db.delete(found)
    await db.flush()


async def _next_position(db: AsyncSession, twinning: TwinningId) -> int:
    last = await db.scalar(select(func.max(Task.position)).where(Task.twinning_id == twinning))
    return 0 if last is None else last + 1


def _morning(day: date) -> Instant:
    """The first moment of a day (UTC)."""
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp() * 1000)
