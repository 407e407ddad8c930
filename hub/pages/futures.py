"""What becomes of a class: it moves to another school, rests and wakes, or is deleted. Each is asked about twice."""

from collections.abc import Mapping
from typing import Any

from quart import Blueprint, Response, redirect, request

from hub.pages.class_form import Filled, school_choices
from hub.pages.house import House
from hub.pages.keeping import AtClass, at_class
from hub.pages.landing import CLASSES, class_url
from hub.people.rights import HubVerb
from hub.schools import actions, life
from hub.schools.choosing import Twin, school_of
from hub.schools.forms import SCHOOL_FIELDS, FieldWrong
from hub.schools.start import own_classes


class FutureViews:
    """`/classes/…/future` and `/classes/…/move`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("futures", __name__)
        page = f"{CLASSES}/<school_class>"
        routes.get(f"{page}/future")(self.future)
        routes.post(f"{page}/rest")(self.rest)
        routes.post(f"{page}/wake")(self.wake)
        routes.post(f"{page}/end")(self.end)
        routes.get(f"{page}/move")(self.where)
        routes.post(f"{page}/move")(self.move)
        return routes

    async def future(self, school_class: str) -> Any:
        """What may become of it."""
        return await self._page(await self._here(school_class))

    async def rest(self, school_class: str) -> Any:
        """From now on it is there to be read."""
        here = await self._here(school_class)
        if not await _is_sure():
            return await self._page(here, "future-wrong-sure")
        async with self._house.store.writing() as db:
            await life.rest(db, here.group.school_class, self._house.now())
        return redirect(class_url(here.group.school_class), 303)

    async def wake(self, school_class: str) -> Any:
        """It goes on."""
        here = await self._here(school_class)
        async with self._house.store.writing() as db:
            await life.wake(db, here.group.school_class)
        return redirect(class_url(here.group.school_class), 303)

    async def end(self, school_class: str) -> Any:
        """Delete it, after its lesson if one is running."""
        here = await self._here(school_class)
        if not await _is_sure():
            return await self._page(here, "future-wrong-sure")
        async with self._house.store.writing() as db:
            is_over = await life.end(db, here.group.school_class, self._house.now())
        return redirect(CLASSES if is_over else class_url(here.group.school_class), 303)

    async def where(self, school_class: str) -> Any:
        """The form of its new school."""
        here = await self._here(school_class)
        return await self._move_form(
            here, Filled({**dict.fromkeys(SCHOOL_FIELDS, ""), "at": "", "country": here.group.school_facts.country})
        )

    async def move(self, school_class: str) -> Any:
        """It is at another school from now on; its lessons keep their moment."""
        here = await self._here(school_class)
        form = await request.form
        given: Mapping[str, str] = {name: form.get(name, "") for name in (*SCHOOL_FIELDS, "at", "same")}
        try:
            async with self._house.store.writing() as db:
                school = await school_of(db, here.actor.classes, given)
                if isinstance(school, Twin):
                    return await self._move_form(here, Filled(given, twin=school.school))
                await actions.move(db, school_class=here.group.school_class, to=school, now=self._house.now())
        except FieldWrong as no:
            return await self._move_form(here, Filled(given, wrong=no))
        return redirect(class_url(here.group.school_class), 303)

    async def _here(self, school_class: str) -> AtClass:
        return await at_class(self._house, school_class, HubVerb.HAND_ON_CLASS)

    async def _page(self, here: AtClass, problem: str = "") -> Response:
        status = 422 if problem else 200
        return await self._house.page("class_future.html", here.visitor, status=status, here=here, problem=problem)

    async def _move_form(self, here: AtClass, filled: Filled) -> Response:
        async with self._house.store.reading() as db:
            lines = await own_classes(db, here.actor.person, here.actor.classes, self._house.now())
        schools = {line.details.school: line.details.school_facts for line in lines}
        schools.pop(here.group.school, None)
        return await self._house.page(
            "class_move.html",
            here.visitor,
            status=filled.status,
            here=here,
            filled=filled,
            schools=list(schools.items()),
            **school_choices(filled),
        )


async def _is_sure() -> bool:
    return (await request.form).get("sure") == "yes"
