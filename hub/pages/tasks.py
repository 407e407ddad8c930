"""The tasks of a twinning: a teacher ticks for the class, or adds one in words of their own."""

from typing import Any

from quart import Blueprint, abort, redirect, request

from hub.kits import actions
from hub.kits.models import TEXT_CHARACTERS, TaskId
from hub.pages.house import House
from hub.pages.landing import twinning_url
from hub.people.rights import HubVerb
from hub.schools.queries import classes_of, place_of
from hub.twinnings.models import Twinning
from rooms.errors import Code, Refused
from rooms.ids import ClassId, TwinningId

TASKS = "/twinnings/<twinning>/tasks"


class TaskViews:
    """`/twinnings/<twinning>/tasks` and what is done to each of them; they are shown on the twinning's home."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("tasks", __name__)
        routes.post(TASKS)(self.add)
        routes.post(f"{TASKS}/<task>")(self.tick)
        return routes

    async def add(self, twinning: str) -> Any:
        """One more, for all classes."""
        await self._class_in(TwinningId(twinning))
        text = (await request.form).get("text", "")
        try:
            async with self._house.store.writing() as db:
                await actions.add_task(db, twinning=TwinningId(twinning), text=text)
        except Refused as no:
            visitor = await self._house.meet()
            return await self._house.page(
                "task_wrong.html",
                visitor,
                status=422,
                back=f"{twinning_url(TwinningId(twinning))}#tasks",
                action=request.path,
                given=text,
                most=TEXT_CHARACTERS,
                is_full=no.code is Code.PAGE_FULL,
            )
        return redirect(f"{twinning_url(TwinningId(twinning))}#tasks", 303)

    async def tick(self, twinning: str, task: str) -> Any:
        """Done by the teacher's class, or not after all."""
        school_class = await self._class_in(TwinningId(twinning))
        is_done = (await request.form).get("done") == "yes"
        async with self._house.store.writing() as db:
            found = await actions.find_task(db, twinning=TwinningId(twinning), task=TaskId(task))
            if found is None:
                abort(404)
            await actions.tick(db, task=found.id, school_class=school_class, is_done=is_done, now=self._house.now())
        return redirect(f"{twinning_url(TwinningId(twinning))}#task-{task}", 303)

    async def _class_in(self, twinning: TwinningId) -> ClassId:
        """The teacher's class in this twinning; to others it does not exist."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            abort(404)
        async with self._house.store.reading() as db:
            found = await db.get(Twinning, twinning)
            if found is None:
                abort(404)
            place = place_of(await classes_of(db, twinning, self._house.now()), found)
        actor = visitor.actor.at(place)
        if not self._house.rights.may(actor, HubVerb.DO_TASKS, place) or actor.school_class is None:
            abort(404)
        return actor.school_class
