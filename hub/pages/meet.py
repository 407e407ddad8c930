"""The meeting finder of a twinning: the best hours for its classes, each with its reasons; one tap proposes."""

import asyncio
from collections.abc import Collection, Sequence, Set
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from quart import Blueprint, Response, abort, redirect, request

from hub.calendar.finder import Group, Slot, find
from hub.calendar.queries import groups_of
from hub.calendar.reasons import reasons_of
from hub.kits.kit import KitSession
from hub.kits.plan import called_for
from hub.kits.reading import ReadyKit
from hub.pages.house import House
from hub.pages.landing import entry_url, lesson_url, twinning_url
from hub.pages.moments import day_from, moment_from, number_from
from hub.pages.twinnings import own_class
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from hub.runsheets.actions import fill_from_kit
from hub.schools.queries import ClassCard
from hub.sessions import actions
from hub.sessions.actions import Plan
from hub.sessions.bounds import LENGTHS
from hub.sessions.plans import PlannedLesson, planned_lessons
from hub.sessions.problems import LessonRefused
from hub.sessions.recurrence import local
from hub.sessions.settling import Teller
from hub.twinnings.queries import TwinningHome, twinning_home
from rooms.errors import Refused
from rooms.ids import ClassId, RoomId, TwinningId
from rooms.rights import Actor

OFFERED_LENGTHS: Final = (20, 30, 45, 60, 90)
OFFERED_WEEKS: Final = (1, 2, 4, 8)
SHOWN: Final = 12


KitLessonFound = tuple[ReadyKit, KitSession]


@dataclass(frozen=True, slots=True)
class Wish:
    """What is looked for: from which day on, for how many weeks, how many minutes, who must be there."""

    first: date
    weeks: int
    minutes: int
    needed: Set[ClassId]

    @property
    def last(self) -> date:
        """The last day."""
        return self.first + timedelta(days=7 * self.weeks - 1)


@dataclass(frozen=True, slots=True)
class Seeker:
    """Who looks, for which class, and the twinning."""

    visitor: Visitor
    actor: Actor
    home: TwinningHome
    ours: ClassCard

    @property
    def url(self) -> str:
        """The page itself."""
        return f"{twinning_url(self.home.twinning)}/meet"


class MeetViews:
    """`/twinnings/<id>/meet`: look for a date, and propose it."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("meet", __name__)
        routes.get("/twinnings/<twinning>/meet")(self.meet)
        routes.post("/twinnings/<twinning>/meet")(self.propose)
        return routes

    async def meet(self, twinning: str) -> Any:
        """The slots, ranked."""
        if (await self._house.meet()).actor is None:
            return redirect(entry_url(request.full_path.rstrip("?")), 303)
        return await self._page(await self._seeker(twinning))

    async def propose(self, twinning: str) -> Any:
        """A slot, or a day and time of one's own, becomes a proposed lesson; the partners are asked."""
        seeker = await self._seeker(twinning)
        form = await request.form
        starts_at = moment_from(form, seeker.ours.time_zone)
        found = self._lesson_of_kit(form.get("lesson"))
        room = self._room(seeker, form.get("room"), called_for(*found) if found else frozenset())
        if starts_at is None:
            return await self._page(seeker, 422, "time")
        plan = Plan(
            title=form.get("title") or self._title(seeker, found),
            starts_at=starts_at,
            minutes=number_from(form.get("minutes")) or 0,
            every_weeks=number_from(form.get("every")) or 0,
            until=day_from(form.get("until")) or seeker.home.ends_on,
        )
        by = Teller(seeker.actor.person, seeker.ours.school_class)
        needed = self._wish(seeker, form.getlist("with")).needed
        try:
            async with self._house.store.writing() as db:
                session = await actions.propose(db, room=room, plan=plan, by=by, needed=needed, now=self._house.now())
                if found is not None:
                    ready, lesson = found
                    await fill_from_kit(db, session, ready, lesson.key, seeker.visitor.language)
        except LessonRefused as no:
            return await self._page(seeker, 422, no.problem.value)
        except Refused:
            return await self._page(seeker, 422, "title")
        return redirect(lesson_url(session.id), 303)

    async def _seeker(self, twinning: str) -> Seeker:
        """Teachers of its classes; to everybody else the page does not exist."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            abort(404)
        async with self._house.store.reading() as db:
            home = await twinning_home(db, TwinningId(twinning), self._house.now())
        if home is None or not self._house.rights.may(visitor.actor, HubVerb.PLAN_LESSON, home.place):
            abort(404)
        actor = visitor.actor.at(home.place)
        ours = own_class(home.classes, actor)
        if ours is None:
            abort(404)
        return Seeker(visitor.at(ours.time_zone), actor, home, ours)

    def _room(self, seeker: Seeker, wanted: str | None, titles: Collection[str]) -> RoomId:
        """The one that the form names; else the one that a kit opened for this lesson, or the first."""
        rooms = [each.room for each in seeker.home.rooms]
        if wanted in rooms:
            return RoomId(wanted or "")
        if not rooms:
            abort(404)
        return next((each.room for each in seeker.home.rooms if each.title in titles), rooms[0])

    def _wish(self, seeker: Seeker, chosen: Sequence[str]) -> Wish:
        """From the address, with something sensible where it says nothing: from tomorrow, four weeks, 45 minutes."""
        given = request.args
        today = local(self._house.now(), seeker.ours.time_zone).date()
        first = day_from(given.get("from")) or max(today + timedelta(days=1), seeker.home.starts_on)
        weeks, minutes = number_from(given.get("weeks")), number_from(given.get("minutes"))
        partners = {each.school_class for each in seeker.home.classes}
        needed = ({ClassId(each) for each in chosen} & partners) | {seeker.ours.school_class} if chosen else set()
        return Wish(
            first=max(first, today),
            weeks=weeks if weeks is not None and weeks in OFFERED_WEEKS else 4,
            minutes=minutes if minutes is not None and minutes in LENGTHS else 45,
            needed=set() if needed == partners else needed,
        )

    def _lesson_of_kit(self, named: str | None) -> KitLessonFound | None:
        """`KIT/KEY`: a lesson of a kit, whose steps become its run sheet."""
        kit, _, key = (named or "").partition("/")
        ready = self._house.kits.kits().get(kit)
        lesson = next((each for each in ready.kit.sessions if each.key == key), None) if ready else None
        return (ready, lesson) if ready and lesson else None

    def _title(self, seeker: Seeker, found: KitLessonFound | None) -> str:
        if found is None:
            return seeker.visitor.say("lesson-untitled")
        _, say = found[0].speak(seeker.visitor.language)
        return say(f"session-{found[1].key}")[:120]

    async def _page(self, seeker: Seeker, status: int = 200, problem: str | None = None) -> Response:
        wish = self._wish(seeker, request.args.getlist("with"))
        last = min(wish.last, seeker.home.ends_on)
        classes = sorted(seeker.home.classes, key=lambda each: each.school_class != seeker.ours.school_class)
        async with self._house.store.reading() as db:
            groups = await groups_of(db, classes, wish.first, last, wish.needed, seeker.visitor.language)
            waiting = await self._waiting(db, seeker)
        slots = await asyncio.to_thread(self._find, groups, wish, last)
        by_id = {each.school_class: each for each in classes}
        form = await request.form if status != 200 else {}
        named = form.get("lesson") or request.args.get("lesson")
        of_kit = self._lesson_of_kit(named)
        return await self._house.page(
            "meet.html",
            seeker.visitor,
            status=status,
            home=seeker.home,
            ours=seeker.ours,
            url=seeker.url,
            wish=wish,
            last=last,
            lengths=sorted({*OFFERED_LENGTHS, wish.minutes}),
            offered_weeks=OFFERED_WEEKS,
            slots=[(slot, reasons_of(slot, by_id)) for slot in slots],
            classes=classes,
            presumed=[by_id[each.key].town for each in groups if each.timetable is None],
            waiting=waiting,
            problem=problem,
            given=form,
            of_kit=named if of_kit else None,
            title=self._title(seeker, of_kit),
        )

    def _find(self, groups: Sequence[Group], wish: Wish, last: date) -> list[Slot]:
        """Beside the event loop: twenty classes take a moment."""
        return find(groups, first=wish.first, last=last, minutes=wish.minutes, now=self._house.now(), most=SHOWN)

    async def _waiting(self, db: Any, seeker: Seeker) -> list[PlannedLesson]:
        """What is proposed already."""
        now = self._house.now()
        found = await planned_lessons(db, [seeker.home.twinning], now, now + 400 * 86_400_000)
        return [each for each in found if each.state.value == "proposed"][:5]
