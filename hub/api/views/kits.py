"""Ready-made projects, and the tasks of a twinning: listed, added, ticked for the person's class."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated

import msgspec
from quart import Blueprint, Response
from sqlalchemy.ext.asyncio import AsyncSession

from hub.api.caller import bearer
from hub.api.desk import Desk
from hub.api.operations import Operations
from hub.api.problems import not_there
from hub.api.scopes import Scope
from hub.api.shapes import Asked, Told
from hub.kits import actions
from hub.kits.models import TEXT_CHARACTERS, TaskId
from hub.kits.queries import task_lines
from hub.kits.reading import ReadyKit
from hub.people.rights import HubVerb
from rooms.ids import TwinningId
from rooms.rights import Actor

_TASKS = "/twinnings/<twinning>/tasks"


class KitTold(Told):
    """A ready-made project, in the person's language where it speaks that (`language` says which)."""

    id: str
    title: str
    summary: str
    language: str
    subjects: Sequence[str]
    age_from: int
    age_to: int
    rhythm: str
    wanted: int


class KitsTold(Told):
    """All of them, in the order of the shelf."""

    items: Sequence[KitTold]


class TaskTold(Told):
    """A task of a twinning; `done_by` are the classes that have ticked it. `is_lesson`: it wants a date."""

    id: str
    text: str
    send: str
    is_lesson: bool
    week: int | None
    due_on: date | None
    done_by: Sequence[str]
    kit: str | None


class TasksTold(Told):
    """In their order."""

    items: Sequence[TaskTold]


class TaskAsked(Asked):
    """One more, in words of one's own."""

    text: Annotated[str, msgspec.Meta(min_length=1, max_length=TEXT_CHARACTERS)]


class TickAsked(Asked):
    """Done by the person's class, or not after all."""

    is_done: bool


def kit_views(desk: Desk) -> Blueprint:
    """`/kits` and `/twinnings/{id}/tasks`."""
    ops = Operations("kits", "Kits and tasks")

    async def tasks_told(db: AsyncSession, twinning: TwinningId) -> TasksTold:
        await db.flush()
        lines = await task_lines(db, twinning, desk.kits, bearer().language)
        return TasksTold(
            [
                TaskTold(
                    each.task, each.text, each.send, each.is_session, each.week, each.due_on, sorted(each.done_by),
                    each.kit,
                )
                for each in lines
            ]
        )  # fmt: skip

    @ops.get("/kits", Scope.READ_TWINNINGS, KitsTold)
    async def kits(actor: Actor) -> KitsTold:
        """All ready-made projects. A twinning is started from one by naming it on its card."""
        del actor
        return KitsTold([_kit(each, bearer().language) for each in desk.kits.kits().values()])

    @ops.get("/kits/<kit>", Scope.READ_TWINNINGS, KitTold)
    async def kit(actor: Actor, kit: str) -> KitTold:
        """One of them."""
        del actor
        found = desk.kits.kits().get(kit)
        if found is None:
            raise not_there()
        return _kit(found, bearer().language)

    @ops.get(_TASKS, Scope.READ_TWINNINGS, TasksTold)
    async def tasks(actor: Actor, twinning: str) -> TasksTold:
        """What there is to do in a twinning, and which classes have done it."""
        async with desk.store.reading() as db:
            found, _ = await desk.twinning(db, actor, twinning, HubVerb.SEE_TWINNING)
            return await tasks_told(db, found.id)

    @ops.post(_TASKS, Scope.WRITE_TWINNINGS, TasksTold, TaskAsked, 201)
    async def add_task(actor: Actor, twinning: str, data: TaskAsked) -> Response:
        """One more, for all classes."""

        async def work(db: AsyncSession) -> TasksTold:
            found, _ = await desk.twinning(db, actor, twinning, HubVerb.DO_TASKS)
            await actions.add_task(db, twinning=found.id, text=data.text)
            return await tasks_told(db, found.id)

        return await desk.write(work, 201)

    @ops.put(f"{_TASKS}/<task>", Scope.WRITE_TWINNINGS, TasksTold, TickAsked)
    async def tick_task(actor: Actor, twinning: str, task: str, data: TickAsked) -> Response:
        """Done by the person's class, or not after all."""

        async def work(db: AsyncSession) -> TasksTold:
            found, place = await desk.twinning(db, actor, twinning, HubVerb.DO_TASKS)
            ours = actor.at(place).school_class
            known = await actions.find_task(db, twinning=found.id, task=TaskId(task))
            if known is None or ours is None:
                raise not_there()
            await actions.tick(db, task=known.id, school_class=ours, is_done=data.is_done, now=desk.now())
            return await tasks_told(db, found.id)

        return await desk.write(work)

    return ops.blueprint


def _kit(ready: ReadyKit, language: str) -> KitTold:
    spoken, words = ready.speak(language)
    kit = ready.kit
    return KitTold(
        kit.id, words("title"), words("summary"), spoken, kit.subjects, *kit.ages, kit.rhythm, kit.partners.wanted
    )
