"""Run sheets: read, begun, and changed step by step, as on the page of a lesson's run sheet."""

from collections.abc import Awaitable, Callable

from quart import Blueprint, Response
from sqlalchemy.ext.asyncio import AsyncSession

from hub.api.caller import bearer
from hub.api.desk import Desk
from hub.api.operations import Operations
from hub.api.problems import Problem, not_there
from hub.api.scopes import Scope
from hub.api.shapes import Nothing
from hub.api.shapes import runsheets as shapes
from hub.api.shapes.runsheets import BeginningAsked, PlaceAsked, SheetTold, StepAsked, StepChangeAsked
from hub.api.views.lessons import LessonDesk
from hub.pages.languages import LANGUAGES, supported
from hub.people.rights import HubVerb
from hub.runsheets import actions
from hub.runsheets.facts import SheetProblem, SheetRefused
from hub.runsheets.queries import earlier_sheets, sheet_of
from hub.sessions.models import Session
from hub.sessions.plans import planned_lesson
from hub.twinnings.models import Room
from rooms.ids import SessionId
from rooms.rights import Actor

_HERE = "/lessons/<lesson>/sheet"
_SAID = {
    SheetProblem.SIGN: "There is no such sign",
    SheetProblem.MINUTES: "A step takes 1 to 180 minutes",
    SheetProblem.WORDS: "The words are too long, or have no letter in them",
    SheetProblem.SETS: "A step does not set that",
    SheetProblem.PIECE: "There is no such piece of music in the lesson's room",
    SheetProblem.ACTIVITY: "There is no such activity on the twinning's shelf",
    SheetProblem.POLL: "A poll has two to six different choices, or is a question of another kind",
    SheetProblem.FULL: "Forty steps are enough for one lesson",
    SheetProblem.STALE: "Somebody else has changed this step meanwhile",
    SheetProblem.GONE: "There is no such step any more",
    SheetProblem.OVER: "This lesson was called off",
}


def runsheet_views(desk: Desk) -> Blueprint:
    """`/lessons/{id}/sheet`."""
    ops, door = Operations("runsheets", "Lessons"), LessonDesk(desk)

    async def told(db: AsyncSession, session: SessionId) -> SheetTold:
        await db.flush()
        return shapes.sheet_told(await sheet_of(db, session, desk.kits, _language()))

    async def write(
        actor: Actor, lesson: str, do: Callable[[AsyncSession, Session], Awaitable[object]], status: int = 200
    ) -> Response:
        async def work(db: AsyncSession) -> SheetTold:
            found, _ = await door.to_change(db, actor, lesson)
            sheet = await actions.open_sheet(db, found.id)
            if sheet is None:
                raise not_there()
            await do(db, sheet)
            return await told(db, sheet.id)

        return await desk.write(work, status)

    @ops.get(_HERE, Scope.READ_LESSONS, SheetTold)
    async def run_sheet(actor: Actor, lesson: str) -> SheetTold:
        """The steps of a lesson, in the language of whoever the program acts for where a kit has it."""
        async with desk.store.reading() as db:
            found = await planned_lesson(db, SessionId(lesson))
            if found is None:
                raise not_there()
            await desk.twinning(db, actor, found.twinning, HubVerb.SEE_LESSON)
            return await told(db, found.session)

    @ops.post(f"{_HERE}/begin", Scope.WRITE_LESSONS, SheetTold, BeginningAsked)
    async def begin_sheet(actor: Actor, lesson: str, data: BeginningAsked) -> Response:
        """Give an empty sheet the steps of a kit's lesson or of an earlier one; one that has steps stays as it is."""

        async def do(db: AsyncSession, sheet: Session) -> None:
            room = await db.get_one(Room, sheet.room_id)
            ready = desk.kits.kits().get(data.kit)
            if ready is not None:
                await actions.fill_from_kit(db, sheet, ready, data.kit_lesson, _language())
                return
            earlier = {each.session for each in await earlier_sheets(db, room.twinning_id, sheet.id)}
            if SessionId(data.earlier) not in earlier:
                raise not_there()
            await actions.copy(db, sheet, SessionId(data.earlier))

        return await write(actor, lesson, do)

    @ops.post(f"{_HERE}/steps", Scope.WRITE_LESSONS, SheetTold, StepAsked, 201)
    async def add_step(actor: Actor, lesson: str, data: StepAsked) -> Response:
        """Add a step at the end."""
        return await write(actor, lesson, lambda db, sheet: actions.add(db, sheet, data.facts), 201)

    @ops.put(f"{_HERE}/steps/<step>", Scope.WRITE_LESSONS, SheetTold, StepChangeAsked)
    async def change_step(actor: Actor, lesson: str, step: str, data: StepChangeAsked) -> Response:
        """Say all of a step anew."""

        async def do(db: AsyncSession, sheet: Session) -> None:
            await actions.change(db, sheet, step, data.facts, revision=data.revision)

        return await write(actor, lesson, do)

    @ops.post(f"{_HERE}/steps/<step>/move", Scope.WRITE_LESSONS, SheetTold, PlaceAsked)
    async def move_step(actor: Actor, lesson: str, step: str, data: PlaceAsked) -> Response:
        """Put a step at another place."""
        return await write(actor, lesson, lambda db, sheet: actions.move(db, sheet, step, data.to))

    @ops.delete(f"{_HERE}/steps/<step>", Scope.WRITE_LESSONS)
    async def remove_step(actor: Actor, lesson: str, step: str) -> Response:
        """Take a step away."""

        async def work(db: AsyncSession) -> Nothing:
            found, _ = await door.to_change(db, actor, lesson)
            sheet = await actions.open_sheet(db, found.id)
            if sheet is not None:
                await actions.remove(db, sheet, step)
            return Nothing()

        return await desk.write(work)

    return ops.blueprint


def told_refused(refused: SheetRefused) -> Problem:
    """As a problem: what is stale may be tried again with what is new."""
    status = {SheetProblem.STALE: 409, SheetProblem.GONE: 404}.get(refused.problem, 422)
    return Problem(status, f"sheet-{refused.problem.value}", _SAID[refused.problem])


def _language() -> str:
    return supported(bearer().language) or LANGUAGES[0]
