"""What the pages show of tasks."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from hub.kits.models import Task, TaskDone, TaskId
from hub.kits.shelf import Shelf
from hub.materials.models import ALBUM_CHARACTERS
from hub.twinnings.models import Twinning
from hub.writings.models import TITLE_CHARACTERS
from rooms.ids import ClassId, TwinningId
from rooms.text import clean_line


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A task as one reader sees it; `language` is that of `text`, None where a teacher wrote it."""

    task: TaskId
    text: str
    send: str
    language: str | None
    is_session: bool
    week: int | None
    due_on: date | None
    done_by: frozenset[ClassId]
    kit: str | None
    key: str | None = None
    minutes: int = 0
    """Of a lesson of a kit that is there: how long its steps take."""
    album: str = ""
    """Where all classes put what they give for it; named in the first language of the twinning, for all alike."""
    topic: str = ""
    """A thread of the forum that it asks for, named so too."""


async def task_lines(db: AsyncSession, twinning: TwinningId, shelf: Shelf, language: str) -> list[TaskLine]:
    """The tasks of a twinning in their order, those of a kit in the reader's language: two queries, however many."""
    tasks = (await db.scalars(select(Task).where(Task.twinning_id == twinning).order_by(Task.position, Task.id))).all()
    if not tasks:
        return []
    done = await db.execute(
        select(TaskDone.task_id, TaskDone.school_class_id)
        .join(Task, Task.id == TaskDone.task_id)
        .where(Task.twinning_id == twinning)
    )
    classes: dict[TaskId, set[ClassId]] = {}
    for task_id, school_class in done:
        classes.setdefault(task_id, set()).add(school_class)
    kits = shelf.kits()
    found = await db.get(Twinning, twinning)
    common = next(iter(found.languages), language) if found is not None else language
    lines: list[TaskLine] = []
    for task in tasks:
        text, send, spoken, minutes, album, topic = task.text, "", None, 0, "", ""
        if task.kit is not None and (ready := kits.get(task.kit)) is not None:
            kept, say = ready.speak(language)
            message = f"session-{task.key}" if task.kind == "date" else f"task-{task.key}"
            if say(message):
                text, send, spoken = say(message), say(f"{message}.send"), kept
            if task.kind == "make" and task.key is not None:
                _, all_say = ready.speak(common)
                album = _typed(all_say(f"album-{ready.kit.album_of(task.key)}"), ALBUM_CHARACTERS)
                topic = _typed(all_say(f"task-{task.key}.topic"), TITLE_CHARACTERS)
            minutes = sum(each.minutes for each in ready.kit.sessions if task.kind == "date" and each.key == task.key)
        lines.append(
            TaskLine(
                task=task.id,
                text=text,
                send=send,
                language=spoken,
                is_session=task.kind == "date",
                week=task.week,
                due_on=task.due_on,
                done_by=frozenset(classes.get(task.id, ())),
                kit=task.kit,
                key=task.key,
                minutes=minutes,
                album=album,
                topic=topic,
            )
        )
    return lines


def _typed(words: str, most: int) -> str:
    """As a form would keep it: by this name it is found again."""
    return clean_line(words[:most], most) if words.strip() else ""
