"""A lesson's mixed groups on a page of their own: dealt, looked at, changed and printed before the lesson begins."""

from collections.abc import Awaitable, Callable, Mapping
from random import SystemRandom
from typing import Any

from quart import Blueprint, Response, abort, redirect, request
from sqlalchemy.ext.asyncio import AsyncSession

from hub.mixing import actions
from hub.mixing.actions import Dealing, MixingProblem, MixingRefused
from hub.mixing.dealing import COUNTS, Who, chosen, good_count
from hub.mixing.queries import children_of, prepared
from hub.pages.edits import read_shown, revision_of, shown
from hub.pages.house import House
from hub.pages.landing import entry_url, lesson_url
from hub.pages.lesson_door import LessonDoor, Reader
from hub.pages.moments import number_from
from hub.people.rights import HubVerb
from hub.sessions.models import LessonState, Session
from hub.twinnings.models import Room
from rooms.ids import PersonId, RoomId, SessionId
from rooms.rights import Verb

Change = Callable[[AsyncSession, Session], Awaitable[None]]

GROUPS = "/lessons/<session>/groups"
_TO = "to-"


class MixingViews:
    """`/lessons/<id>/groups` and what is done there."""

    def __init__(self, house: House) -> None:
        self._house, self._door, self._random = house, LessonDoor(house), SystemRandom()

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("mixing", __name__)
        routes.get(GROUPS)(self.groups)
        routes.get("/rooms/<room>/groups")(self.live)
        routes.post(f"{GROUPS}/deal")(self.deal)
        routes.post(f"{GROUPS}/deal-in")(self.deal_in)
        routes.post(f"{GROUPS}/move")(self.move)
        routes.post(f"{GROUPS}/remove")(self.remove)
        return routes

    async def groups(self, session: str) -> Any:
        """The page."""
        if (await self._house.meet()).actor is None:
            return redirect(entry_url(request.path), 303)
        return await self._page(await self._reader(session))

    async def live(self, room: str) -> Any:
        """The groups that wait for the lesson that is on, asked by the live room, so it answers in data."""
        house, visitor = self._house, await self._house.meet()
        card = await house.directory.room(RoomId(room), house.now())
        if visitor.actor is None or card is None or not house.rights.may(visitor.actor, Verb.LEAD_GROUPS, card.place):
            abort(404)
        if card.lesson is None:
            return {"groups": []}
        async with house.store.reading() as db:
            found = await prepared(db, card.lesson.session, (await db.get_one(Room, card.room)).twinning_id)
        return {
            "groups": [
                {"animal": group.animal, "people": [child.person for child in group.children]} for group in found.groups
            ]
        }

    async def deal(self, session: str) -> Any:
        """All children anew, into so many groups."""
        reader, form = await self._reader(session), await request.form
        who = form.get("who", "")
        asked = Dealing(
            number_from(form.get("count")) or 0,
            Who(who) if who in list(Who) else Who.PUPILS,
            revision_of(form.get("revision", "")),
        )

        async def do(db: AsyncSession, lesson: Session) -> None:
            children = await children_of(db, reader.home.twinning)
            await actions.deal(db, lesson, asked, children, self._house.now(), self._random)

        return await self._do(reader, do)

    async def deal_in(self, session: str) -> Any:
        """Those who are in no group yet."""
        reader = await self._reader(session)

        async def do(db: AsyncSession, lesson: Session) -> None:
            await actions.deal_in(db, lesson, await children_of(db, reader.home.twinning), self._random)

        return await self._do(reader, do)

    async def move(self, session: str) -> Any:
        """Children into other groups: only those whose group was changed in the form, so that two teachers may."""
        reader, form = await self._reader(session), await request.form
        moves = _moves(form, read_shown(form.get("shown", ""), {}))

        async def do(db: AsyncSession, lesson: Session) -> None:
            children = await children_of(db, reader.home.twinning)
            await actions.move(db, lesson, moves, children, revision_of(form.get("revision", "")))

        return await self._do(reader, do)

    async def remove(self, session: str) -> Any:
        """Prepare none."""
        return await self._do(await self._reader(session), actions.remove)

    async def _reader(self, session: str) -> Reader:
        return await self._door.reader(session, HubVerb.PREPARE_GROUPS)

    async def _do(self, reader: Reader, do: Change) -> Any:
        """One change; what was chosen stays where it is refused."""
        try:
            async with self._house.store.writing() as db:
                lesson = await actions.open_lesson(db, reader.lesson.session)
                if lesson is None:
                    abort(404)
                await do(db, lesson)
        except MixingRefused as no:
            is_late = no.problem in (MixingProblem.STALE, MixingProblem.GONE)
            return await self._page(reader, 409 if is_late else 422, no.problem)
        return redirect(f"{lesson_url(SessionId(reader.lesson.session))}/groups", 303)

    async def _page(self, reader: Reader, status: int = 200, problem: MixingProblem | None = None) -> Response:
        house, lesson = self._house, reader.lesson
        form = await request.form
        async with house.store.reading() as db:
            children = await children_of(db, reader.home.twinning)
            found = await prepared(db, lesson.session, reader.home.twinning)
        places = found.places
        return await house.page(
            "mixing.html",
            reader.visitor,
            status=status,
            home=reader.home,
            ours=reader.ours,
            lesson=lesson,
            prepared=found,
            by_class={each.school_class: each for each in reader.home.classes},
            missing=[
                each for each in reader.home.classes if not any(c.school_class == each.school_class for c in children)
            ],
            has_tablets_and_pupils=len({child.is_tablet for child in children}) > 1,
            has_children=bool(children),
            count=len(found.groups) or good_count(chosen(children, Who.PUPILS)),
            counts=COUNTS,
            kinds=list(Who),
            may_change=lesson.state is not LessonState.CANCELLED,
            problem=problem,
            given=form if problem and status == 422 else {},
            shown=shown({child.person: str(places.get(child.person, "")) for child in children}),
        )


def _moves(form: Mapping[str, str], before: Mapping[str, str]) -> dict[PersonId, int | None]:
    """Whose group was changed; -1, which no group has, for what is no such number."""
    moves: dict[PersonId, int | None] = {}
    for name, value in form.items():
        person = name.removeprefix(_TO)
        if name.startswith(_TO) and before.get(person, "") != value:
            to = number_from(value)
            moves[PersonId(person)] = None if value == "" else -1 if to is None else to
    return moves
