"""The way to a lesson for its teachers: who asks, what they may, how one change is made, and the page they see."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from quart import Response, abort, redirect, request
from sqlalchemy.ext.asyncio import AsyncSession
from werkzeug.datastructures import MultiDict

from hub.calendar.free_days import free_days
from hub.guests.queries import guests_of
from hub.kits.kit import PICTURES
from hub.mixing.queries import prepared
from hub.networks.passport import Passport, passports_of
from hub.pages.house import House
from hub.pages.landing import lesson_url
from hub.pages.moments import number_from
from hub.pages.twinnings import own_class
from hub.pages.visitor import Visitor
from hub.people.models import Person
from hub.people.rights import HubVerb
from hub.runsheets.queries import sheet_of
from hub.schools.queries import ClassCard
from hub.sessions import actions
from hub.sessions.models import LessonState, Session
from hub.sessions.plans import PlannedLesson, clashes, planned_lesson, series_of
from hub.sessions.problems import LessonProblem, LessonRefused
from hub.sessions.recurrence import local
from hub.sessions.settling import Teller
from hub.sessions.vote import offered_dates, wins
from hub.store.tables import Instant
from hub.twinnings.queries import TwinningHome, twinning_home
from rooms.errors import Refused
from rooms.ids import SessionId
from rooms.rights import Actor

Change = Callable[[AsyncSession, Session, "Reader", MultiDict[str, str]], Awaitable[None]]

OPENS_BEFORE = 15 * 60_000
"""Milliseconds: the room of a lesson opens before it begins."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads, for which class, and what of."""

    visitor: Visitor
    actor: Actor
    home: TwinningHome
    ours: ClassCard
    lesson: PlannedLesson

    @property
    def teller(self) -> Teller:
        """The same one, who says something about it."""
        return Teller(self.actor.person, self.ours.school_class)


class LessonDoor:
    """Given to every group of views about lessons."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def change(self, session: str, do: Change) -> Any:
        """One change, on the lesson as its teacher saw it; what was typed stays where it is refused."""
        reader = await self.reader(session, HubVerb.PLAN_LESSON)
        form = await request.form
        try:
            async with self._house.store.writing() as db:
                found = await actions.find(db, SessionId(session), sequence=number_from(form.get("sequence")))
                if found is None:
                    abort(404)
                await do(db, found, reader, form)
        except LessonRefused as no:
            status = 409 if no.problem is LessonProblem.STALE else 422
            return await self.page(await self.reader(session, HubVerb.SEE_LESSON), status, no.problem.value)
        except Refused:
            return await self.page(reader, 422, "title")
        return redirect(lesson_url(SessionId(session)), 303)

    async def reader(self, session: str, verb: HubVerb) -> Reader:
        """Who asks for a lesson; one that they may not do this to looks like one that does not exist."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            abort(404)
        async with self._house.store.reading() as db:
            lesson = await planned_lesson(db, SessionId(session))
            home = None if lesson is None else await twinning_home(db, lesson.twinning, self._house.now())
        if lesson is None or home is None or not self._house.rights.may(visitor.actor, verb, home.place):
            abort(404)
        actor = visitor.actor.at(home.place)
        ours = own_class(home.classes, actor)
        if ours is None:
            abort(404)
        return Reader(visitor.at(ours.time_zone), actor, home, ours, lesson)

    async def page(self, reader: Reader, status: int = 200, problem: str | None = None) -> Response:
        """The lesson's page; with a problem, what was typed stays in its field."""
        lesson, now = reader.lesson, self._house.now()
        async with self._house.store.reading() as db:
            series = [] if lesson.series is None else await series_of(db, lesson.series, now)
            found = await clashes(db, lesson.partners, lesson.starts_at, lesson.ends_at, but=lesson.session)
            flags = await _holidays(db, reader, lesson.starts_at, lesson.ends_at)
            dates = [
                (each, await _holidays(db, reader, each.starts_at, each.ends_at))
                for each in await offered_dates(db, lesson.session)
            ]
            guests = await guests_of(db, lesson.session)
            passports = await passports_of(db, lesson.partners)
            steps = await sheet_of(db, lesson.session, self._house.kits, reader.visitor.language)
            mixed = await prepared(db, lesson.session, lesson.twinning)
            proposer = None if lesson.proposed_by is None else await db.get(Person, lesson.proposed_by)
        by_id = {each.school_class: each for each in reader.home.classes}
        may_plan = self._house.rights.may(reader.actor, HubVerb.PLAN_LESSON, reader.home.place)
        may_invite = (
            self._house.rights.may(reader.actor, HubVerb.INVITE_GUEST, reader.home.place)
            and lesson.state is not LessonState.CANCELLED
            and lesson.ends_at > now
        )
        is_open = may_plan and lesson.state is not LessonState.CANCELLED and lesson.starts_at > now
        return await self._house.page(
            "lesson.html",
            reader.visitor,
            passports=passports,
            wants_look=lesson.ends_at > now and _wants_look(passports.get(reader.ours.school_class), now),
            status=status,
            home=reader.home,
            ours=reader.ours,
            lesson=lesson,
            classes=sorted(reader.home.classes, key=lambda each: each.school_class != reader.ours.school_class),
            lead=by_id.get(lesson.lead_class) if lesson.lead_class else None,
            proposer=proposer.name if proposer else None,
            series=series,
            flags=flags,
            dates=dates,
            winning={each.option for each, _ in dates if wins(each, lesson.deciding)},
            towns_of=lambda date: [each.town for each in reader.home.classes if each.school_class in date.suits],
            our_clashes=[each for each in found if each.school_class == reader.ours.school_class],
            clashing=sorted({by_id[each.school_class].town for each in found} - {reader.ours.town}),
            is_open=is_open,
            door_is_open=lesson.state is LessonState.AGREED and lesson.starts_at - OPENS_BEFORE <= now < lesson.ends_at,
            opens_at=lesson.starts_at - OPENS_BEFORE,
            guests=guests,
            steps=steps,
            groups=mixed.groups,
            may_prepare=self._house.rights.may(reader.actor, HubVerb.PREPARE_GROUPS, reader.home.place),
            pictures=PICTURES,
            may_plan=may_plan,
            may_invite=may_invite,
            problem=problem,
            given=await request.form if problem else {},
        )


@dataclass(frozen=True, slots=True)
class Flag:
    """A class that has no school on the day of a lesson; `is_new` where that was entered after the date was fixed."""

    town: str
    name: str
    is_new: bool


async def _holidays(db: AsyncSession, reader: Reader, starts_at: Instant, ends_at: Instant) -> list[Flag]:
    """Whoever has a holiday then, by their own calendar."""
    lesson, flags = reader.lesson, []
    days = {
        each.school_class: {local(at, each.time_zone).date() for at in (starts_at, ends_at - 1)}
        for each in reader.home.classes
    }
    first, last = min(min(each) for each in days.values()), max(max(each) for each in days.values())
    free = await free_days(db, list(days), first, last, reader.visitor.language)
    for each in reader.home.classes:
        for day in sorted(days[each.school_class] & free[each.school_class].keys())[:1]:
            found = free[each.school_class][day]
            is_new = found.added_at is not None and found.added_at > (lesson.changed_at or 0)
            flags.append(Flag(each.town, found.name, is_new))
    return flags


def _wants_look(passport: Passport | None, now: Instant) -> bool:
    """Whether a class should look at its network before it meets the others."""
    return passport is None or passport.is_old(now)
