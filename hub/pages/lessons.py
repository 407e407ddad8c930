"""A lesson's own page: when it is for everybody, who comes, what it is about; and what its teachers may do with it."""

from typing import Any

from quart import Blueprint, abort, redirect, request
from sqlalchemy.ext.asyncio import AsyncSession
from werkzeug.datastructures import MultiDict

from hub.pages.house import House
from hub.pages.landing import entry_url
from hub.pages.lesson_door import LessonDoor, Reader
from hub.pages.moments import moment_from, number_from
from hub.people.rights import HubVerb
from hub.sessions import actions
from hub.sessions.models import Answer, Session
from hub.sessions.problems import LessonProblem, LessonRefused


class LessonViews:
    """`/lessons/<id>` and what is done there."""

    def __init__(self, house: House) -> None:
        self._house, self._door = house, LessonDoor(house)

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("lessons", __name__)
        routes.get("/lessons/<session>")(self.lesson)
        routes.post("/lessons/<session>/answer")(self.answer)
        routes.post("/lessons/<session>/describe")(self.describe)
        routes.post("/lessons/<session>/move")(self.move)
        routes.post("/lessons/<session>/cancel")(self.cancel)
        return routes

    async def lesson(self, session: str) -> Any:
        """The page; a lesson of others looks like one that does not exist."""
        if (await self._house.meet()).actor is None:
            return redirect(entry_url(request.path), 303)
        return await self._door.page(await self._door.reader(session, HubVerb.SEE_LESSON))

    async def answer(self, session: str) -> Any:
        """Our class comes, or cannot."""
        answer = (await request.form).get("answer")
        if answer not in (Answer.YES, Answer.NO):
            abort(400)

        async def do(db: AsyncSession, found: Session, reader: Reader, form: MultiDict[str, str]) -> None:
            await actions.answer(
                db,
                session=found,
                by=reader.teller,
                answer=Answer(answer),
                now=self._house.now(),
                all=form.get("all") == "1",
            )

        return await self._door.change(session, do)

    async def describe(self, session: str) -> Any:
        """Another title, another agenda."""

        async def do(db: AsyncSession, found: Session, reader: Reader, form: MultiDict[str, str]) -> None:
            await actions.describe(
                db,
                session=found,
                title=form.get("title", ""),
                agenda=form.get("agenda", ""),
                now=self._house.now(),
                all=form.get("all") == "1",
            )

        return await self._door.change(session, do)

    async def move(self, session: str) -> Any:
        """Another day or time: the others are asked again."""

        async def do(db: AsyncSession, found: Session, reader: Reader, form: MultiDict[str, str]) -> None:
            starts_at = moment_from(form, reader.ours.time_zone)
            if starts_at is None:
                raise LessonRefused(LessonProblem.TIME)
            await actions.move(
                db,
                session=found,
                starts_at=starts_at,
                minutes=number_from(form.get("minutes")) or 0,
                by=reader.teller,
                now=self._house.now(),
                all=form.get("all") == "1",
            )

        return await self._door.change(session, do)

    async def cancel(self, session: str) -> Any:
        """Call it off, with a word."""

        async def do(db: AsyncSession, found: Session, reader: Reader, form: MultiDict[str, str]) -> None:
            await actions.cancel(
                db,
                session=found,
                farewell=form.get("farewell", ""),
                now=self._house.now(),
                all=form.get("all") == "1",
            )

        return await self._door.change(session, do)
