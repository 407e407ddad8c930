"""Voting about another date for a lesson: offer one, say which suit, move it there, or leave it where it is."""

from typing import Any

from quart import Blueprint
from sqlalchemy.ext.asyncio import AsyncSession
from werkzeug.datastructures import MultiDict

from hub.pages.house import House
from hub.pages.lesson_door import LessonDoor, Reader
from hub.pages.moments import moment_from, number_from
from hub.sessions import vote
from hub.sessions.models import Session
from hub.sessions.problems import LessonProblem, LessonRefused


class VoteViews:
    """What is done about other dates at `/lessons/<id>`."""

    def __init__(self, house: House) -> None:
        self._house, self._door = house, LessonDoor(house)

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("votes", __name__)
        routes.post("/lessons/<session>/offer")(self.offer)
        routes.post("/lessons/<session>/vote")(self.vote)
        routes.post("/lessons/<session>/take")(self.take)
        routes.post("/lessons/<session>/end-vote")(self.end)
        return routes

    async def offer(self, session: str) -> Any:
        """Another date to choose from."""

        async def do(db: AsyncSession, found: Session, reader: Reader, form: MultiDict[str, str]) -> None:
            starts_at = moment_from(form, reader.ours.time_zone)
            if starts_at is None:
                raise LessonRefused(LessonProblem.TIME)
            minutes = number_from(form.get("minutes")) or 0
            now = self._house.now()
            await vote.offer(db, session=found, starts_at=starts_at, minutes=minutes, by=reader.teller, now=now)

        return await self._door.change(session, do)

    async def vote(self, session: str) -> Any:
        """Which of them suit our class."""

        async def do(db: AsyncSession, found: Session, reader: Reader, form: MultiDict[str, str]) -> None:
            suits = frozenset(form.getlist("suits"))
            await vote.vote(db, session=found, suits=suits, by=reader.teller, now=self._house.now())

        return await self._door.change(session, do)

    async def take(self, session: str) -> Any:
        """Move the lesson to one that suits more than half."""

        async def do(db: AsyncSession, found: Session, reader: Reader, form: MultiDict[str, str]) -> None:
            del reader
            await vote.take(db, session=found, option=form.get("option", ""), now=self._house.now())

        return await self._door.change(session, do)

    async def end(self, session: str) -> Any:
        """The lesson stays where it is."""

        async def do(db: AsyncSession, found: Session, reader: Reader, form: MultiDict[str, str]) -> None:
            del reader, form
            await vote.end(db, session=found)

        return await self._door.change(session, do)
