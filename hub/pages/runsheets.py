"""A lesson's run sheet on a page of its own: read, printed, and changed step by step by the teachers of all classes."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from msgspec import to_builtins
from quart import Blueprint, Response, abort, redirect, request
from sqlalchemy.ext.asyncio import AsyncSession
from werkzeug.datastructures import MultiDict

from hub.activities.models import ActivityId
from hub.activities.queries import Version, called, shown_in
from hub.kits.kit import PICTURES
from hub.music.queries import pieces_of
from hub.pages.edits import Merged, merge, read_shown, revision_of, shown
from hub.pages.house import House
from hub.pages.landing import entry_url, lesson_url
from hub.pages.lesson_door import LessonDoor, Reader
from hub.pages.moments import number_from
from hub.pages.readers import MayRead
from hub.people.rights import HubVerb
from hub.runsheets import actions, polls
from hub.runsheets.facts import (
    MOST_PAGES,
    SIGNS,
    SPOTLIGHTS,
    STICKS,
    TYPED_CHARACTERS,
    SheetProblem,
    SheetRefused,
    facts_from,
)
from hub.runsheets.queries import StepLine, earlier_sheets, kit_lessons, sheet_of
from hub.sessions.models import LessonState, Session
from rooms.ids import RoomId, SessionId
from rooms.rights import Actor
from signaling.ports import RoomCard

Form = MultiDict[str, str]
Change = Callable[[AsyncSession, Session, Form], Awaitable[object]]

SHEET = "/lessons/<session>/sheet"
FIELDS = ("sign", "minutes", "words", "stick", "spotlight", "page", "music", "piece", "activity")


class RunSheetViews:
    """`/lessons/<id>/sheet` and what is done there."""

    def __init__(self, house: House, may_read: MayRead) -> None:
        self._house, self._door = house, LessonDoor(house)
        self._may_read = may_read

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("runsheets", __name__)
        routes.get(SHEET)(self.sheet)
        routes.get("/rooms/<room>/sheet")(self.live)
        routes.post(f"{SHEET}/steps")(self.add)
        routes.post(f"{SHEET}/begin")(self.begin)
        routes.post(f"{SHEET}/steps/<step>")(self.change)
        routes.post(f"{SHEET}/steps/<step>/move")(self.move)
        routes.post(f"{SHEET}/steps/<step>/remove")(self.remove)
        return routes

    async def sheet(self, session: str) -> Any:
        """The page; `step` is the one whose form is open."""
        if (await self._house.meet()).actor is None:
            return redirect(entry_url(request.full_path.rstrip("?")), 303)
        return await self._page(await self._door.reader(session, HubVerb.SEE_LESSON), opened=request.args.get("step"))

    async def live(self, room: str) -> Any:
        """The steps of the lesson that is on in a room, asked by the live room, so it answers in data."""
        house, visitor = self._house, await self._house.meet()
        card = await house.directory.room(RoomId(room), house.now())
        if visitor.actor is None or card is None or not await self._sees(visitor.actor, card):
            abort(404)
        told: dict[str, Any] = {"session": None, "lead": None, "ends_at": 0, "steps": []}
        if card.lesson is None:
            return told
        async with house.store.reading() as db:
            lesson = await db.get_one(Session, card.lesson.session)
            steps = await sheet_of(db, lesson.id, house.kits, visitor.language)
            may_see = house.rights.may(visitor.actor, HubVerb.SEE_ACTIVITIES, card.place)
            activities = await self._activities(db, steps, visitor.language) if may_see else {}
        lead = lesson.lead_class_id if lesson.lead_class_id in card.place.partners else None
        say = visitor.say
        return told | {
            "session": lesson.id,
            "lead": lead,
            "ends_at": lesson.ends_at,
            "steps": [
                _step_told(each, say(f"kits-sign-{each.sign}"), activities.get(each.activity or ActivityId("")))
                for each in steps
            ],
        }

    async def _sees(self, actor: Actor, card: RoomCard) -> bool:
        """Whoever takes part; a guest from the moment they are let in, which the live room alone knows."""
        if self._house.rights.may(actor, HubVerb.SEE_SHEET, card.place):
            return True
        return await self._may_read(actor, card.room)

    async def _activities(
        self, db: AsyncSession, steps: Sequence[StepLine], language: str
    ) -> Mapping[ActivityId, Version]:
        """What the activities of these steps are called; none that not all see."""
        ids = {each.activity for each in steps if each.activity is not None}
        return await called(db, ids, language, self._house.now())

    async def begin(self, session: str) -> Any:
        """With the steps of a kit's lesson, or of an earlier one; where a colleague was first, theirs stay."""
        reader = await self._door.reader(session, HubVerb.PLAN_LESSON)

        async def do(db: AsyncSession, lesson: Session, form: Form) -> None:
            kit, _, key = form.get("kit", "").partition("/")
            earlier = SessionId(form.get("earlier", ""))
            ready = self._house.kits.kits().get(kit)
            if ready is not None:
                await actions.fill_from_kit(db, lesson, ready, key, reader.visitor.language)
            elif earlier in {each.session for each in await earlier_sheets(db, reader.home.twinning, lesson.id)}:
                await actions.copy(db, lesson, earlier)

        return await self._do(reader, do)

    async def add(self, session: str) -> Any:
        """One step more."""

        async def do(db: AsyncSession, lesson: Session, form: Form) -> str:
            return str((await actions.add(db, lesson, facts_from(form))).id)

        return await self._do(await self._door.reader(session, HubVerb.PLAN_LESSON), do)

    async def change(self, session: str, step: str) -> Any:
        """Another sign, length or words, or something else that it sets."""
        reader = await self._door.reader(session, HubVerb.PLAN_LESSON)

        async def do(db: AsyncSession, lesson: Session, form: Form) -> str:
            before = read_shown(form.get("shown", ""), {})
            keeps = bool(before.get("words")) and before.get("words") == form.get("words")
            facts = facts_from({**form, "words": ""} if keeps else form)
            revision = revision_of(form.get("revision", ""))
            asks = bool(before.get("poll")) and before.get("poll") == polls.typed(form)
            await actions.change(db, lesson, step, facts, revision=revision, keeps_words=keeps, keeps_poll=asks)
            return step

        return await self._do(reader, do, opened=step)

    async def move(self, session: str, step: str) -> Any:
        """To another place."""

        async def do(db: AsyncSession, lesson: Session, form: Form) -> str:
            to = number_from(form.get("to"))
            if to is not None:
                await actions.move(db, lesson, step, to)
            return step

        return await self._do(await self._door.reader(session, HubVerb.PLAN_LESSON), do)

    async def remove(self, session: str, step: str) -> Any:
        """Take it away."""

        async def do(db: AsyncSession, lesson: Session, form: Form) -> None:
            del form
            await actions.remove(db, lesson, step)

        return await self._do(await self._door.reader(session, HubVerb.PLAN_LESSON), do)

    async def _do(self, reader: Reader, do: Change, opened: str | None = None) -> Any:
        """One change; what was typed stays where it is refused, and what a colleague changed meanwhile is told."""
        form = await request.form
        try:
            async with self._house.store.writing() as db:
                lesson = await actions.open_sheet(db, reader.lesson.session)
                if lesson is None:
                    abort(404)
                told = await do(db, lesson, form)
        except SheetRefused as no:
            is_late = no.problem in (SheetProblem.STALE, SheetProblem.GONE)
            return await self._page(reader, 409 if is_late else 422, no.problem, opened=opened)
        place = f"#step-{told}" if told else ""
        return redirect(f"{lesson_url(reader.lesson.session)}/sheet{place}", 303)

    async def _page(
        self, reader: Reader, status: int = 200, problem: SheetProblem | None = None, opened: str | None = None
    ) -> Response:
        house, lesson = self._house, reader.lesson
        form = await request.form
        may_plan = house.rights.may(reader.actor, HubVerb.PLAN_LESSON, reader.home.place)
        may_change = may_plan and lesson.state is not LessonState.CANCELLED
        async with house.store.reading() as db:
            steps = await sheet_of(db, lesson.session, house.kits, reader.visitor.language)
            kits = [] if steps else await kit_lessons(db, lesson.twinning, house.kits, reader.visitor.language)
            earlier = [] if steps else await earlier_sheets(db, lesson.twinning, lesson.session)
            pieces = await pieces_of(db, lesson.room)
            activities = await self._activities(db, steps, reader.visitor.language)
            cards = await shown_in(db, lesson.twinning, house.now()) if may_change else []
        shelf = [(each.id, each.best(reader.visitor.language)) for each in cards]
        found = next((each for each in steps if each.step == opened), None)
        typed = {name: form.get(name, "") for name in FIELDS} | {"poll": polls.typed(form)} if problem else {}
        merged = Merged(typed, ())
        if found is not None:
            kept = found.fields
            merged = merge(read_shown(form.get("shown", ""), kept), typed, kept) if problem else Merged(kept, ())
        return await house.page(
            "run_sheet.html",
            reader.visitor,
            status=status,
            home=reader.home,
            ours=reader.ours,
            lesson=lesson,
            steps=steps,
            total=sum(each.minutes for each in steps),
            kits=kits,
            earlier=earlier,
            may_change=may_change,
            problem=problem,
            opened=found,
            given=merged.values,
            news=merged.news,
            shown=shown(found.fields) if found else "",
            pictures=PICTURES,
            signs=SIGNS,
            sticks=STICKS,
            spotlights=SPOTLIGHTS,
            pages=range(1, MOST_PAGES + 1),
            most_letters=TYPED_CHARACTERS,
            pieces=pieces,
            activities=activities,
            shelf=sorted(shelf, key=lambda each: each[1].words.title.casefold()),
            polls=polls,
            poll_given=polls.fields_of(merged.values.get("poll", "")),
        )


def _step_told(step: StepLine, label: str, activity: Version | None) -> dict[str, Any]:
    return {
        "id": step.step,
        "sign": step.sign,
        "icon": PICTURES["sign"][step.sign],
        "label": label,
        "minutes": step.minutes,
        "words": step.words,
        "lang": step.language,
        "stick": step.stick,
        "spotlight": step.spotlight,
        "page": step.page,
        "music": step.has_music,
        "piece": asdict(step.piece) if step.piece else None,
        "activity": {"id": step.activity, "title": activity.words.title, "lang": activity.language}
        if activity
        else None,
        "poll": to_builtins(step.poll.asks) if step.poll else None,
    }
