"""“Tablets of our school”: added once, taken by a class for a lesson, a day or a week, and given back by themselves."""

import time as clock
from datetime import datetime, time, timedelta
from typing import Any, Final

from quart import Blueprint, Response, abort, redirect, request
from sqlalchemy.ext.asyncio import AsyncSession

from hub.pages.codes import hub_url, picture_of
from hub.pages.house import House
from hub.pages.keeping import AtSchool, at_school
from hub.pages.schools import school_url
from hub.pages.tablets import CODES_MADE
from hub.people import shared_tablets
from hub.people.rights import HubVerb
from hub.people.tablets import MOST, NewCode, NoRoom
from hub.schools.start import own_classes
from hub.sessions.recurrence import local, moment
from hub.store.tables import Instant
from rooms.ids import ClassId, PersonId
from signaling.socket.budget import Bucket
from signaling.socket.recent import Recent

_AFTER_LESSON: Final = 15 * 60_000
_SOON: Final = 24 * 3_600_000
_FRIDAY: Final = 5
SPANS: Final = ("lesson", "today", "week")


class SharedTabletViews:
    """`/schools/…/tablets`."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._made: Recent[PersonId, Bucket] = Recent(lambda: Bucket(*CODES_MADE))

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("shared_tablets", __name__)
        page = "/schools/<school>/tablets"
        routes.get(page)(self.tablets)
        routes.post(page)(self.add)
        routes.post(f"{page}/take")(self.take)
        routes.post(f"{page}/give-back")(self.give_back)
        routes.post(f"{page}/<tablet>/code")(self.code)
        routes.post(f"{page}/<tablet>/remove")(self.remove)
        return routes

    async def tablets(self, school: str) -> Any:
        """Which class has which, and until when."""
        return await self._page(await self._here(school))

    async def add(self, school: str) -> Any:
        """One more, taken by a class of the teacher at once, with the code by which it comes in."""
        here = await self._here(school)
        if not self._spend(here):
            return await self._page(here, "tablets-hasty", 429)
        async with self._house.store.writing() as db:
            school_class, until = await self._wanted(db, here)
            try:
                new = await shared_tablets.add(
                    db,
                    school=here.school.school,
                    school_class=school_class,
                    until=until,
                    name_of=lambda number: here.visitor.say("tablet-name", number=str(number)),
                    language=here.visitor.language,
                    now=self._house.now(),
                )
            except NoRoom:
                new = None
        return await self._page(here, "tablets-full", 409) if new is None else await self._code(here, new)

    async def take(self, school: str) -> Any:
        """Ours until then: whatever was ticked and is free."""
        here = await self._here(school)
        ticked = await self._ticked()
        async with self._house.store.writing() as db:
            school_class, until = await self._wanted(db, here)
            await shared_tablets.take(
                db,
                school=here.school.school,
                tablets=ticked,
                school_class=school_class,
                until=until,
                now=self._house.now(),
            )
        return self._back(here)

    async def give_back(self, school: str) -> Any:
        """They are out at once; every teacher of the school may do that."""
        here = await self._here(school)
        async with self._house.store.writing() as db:
            await shared_tablets.give_back(
                db, school=here.school.school, tablets=await self._ticked(), now=self._house.now()
            )
        return self._back(here)

    async def code(self, school: str, tablet: str) -> Any:
        """For one whose login has gone: a code, while a class has it."""
        here = await self._here(school)
        if not self._spend(here):
            return await self._page(here, "tablets-hasty", 429)
        async with self._house.store.writing() as db:
            new = await shared_tablets.code(
                db, school=here.school.school, tablet=PersonId(tablet), now=self._house.now()
            )
        return abort(404) if new is None else await self._code(here, new)

    async def remove(self, school: str, tablet: str) -> Any:
        """It is none of the school any more."""
        here = await self._here(school)
        async with self._house.store.writing() as db:
            await shared_tablets.remove(db, school=here.school.school, tablet=PersonId(tablet), now=self._house.now())
        return self._back(here)

    async def _here(self, school: str) -> AtSchool:
        return await at_school(self._house, school, HubVerb.SHARE_TABLETS)

    async def _wanted(self, db: AsyncSession, here: AtSchool) -> tuple[ClassId, Instant]:
        """The teacher's own class that was chosen, and until when it has them."""
        form = await request.form
        chosen = ClassId(form.get("class", ""))
        if chosen not in here.actor.classes or chosen not in {id for id, _ in here.school.classes}:
            abort(404)
        spans = await self._spans(db, here, chosen)
        return chosen, spans.get(form.get("until", ""), spans["today"])

    async def _spans(self, db: AsyncSession, here: AtSchool, school_class: ClassId) -> dict[str, Instant]:
        """The ends that one chooses from: of the lesson that runs or comes next, of the day, of the school week."""
        now, zone = self._house.now(), here.school.facts.time_zone
        today = local(now, zone)
        spans = {
            "today": _midnight(today, 1, zone),
            "week": _midnight(today, (_FRIDAY - today.isoweekday()) % 7 + 1, zone),
        }
        lines = await own_classes(db, here.actor.person, [school_class], now)
        lesson = lines[0].lesson if lines else None
        if lesson is not None and lesson.starts_at < now + _SOON:
            spans["lesson"] = Instant(lesson.ends_at + _AFTER_LESSON)
        return spans

    async def _ticked(self) -> list[PersonId]:
        return [PersonId(each) for each in (await request.form).getlist("tablet")][:MOST]

    def _spend(self, here: AtSchool) -> bool:
        return self._made.of(here.actor.person).take(clock.monotonic())

    def _back(self, here: AtSchool) -> Any:
        return redirect(f"{school_url(here.school.school)}/tablets", 303)

    async def _page(self, here: AtSchool, problem: str = "", status: int = 200) -> Response:
        ours = [(id, name) for id, name in here.school.classes if id in here.actor.classes]
        async with self._house.store.reading() as db:
            lines = await shared_tablets.of_school(db, here.school.school, self._house.now())
            spans = await self._spans(db, here, ours[0][0])
        response = await self._house.page(
            "shared_tablets.html",
            here.visitor,
            status=status,
            here=here,
            tablets=lines,
            ours=ours,
            spans=[(name, spans[name]) for name in SPANS if name in spans],
            most=MOST,
            problem=problem,
        )
        if status == 429:
            response.headers["Retry-After"] = str(round(1 / CODES_MADE[0]))
        return response

    async def _code(self, here: AtSchool, new: NewCode) -> Response:
        """The secret cannot be read again: so it stands on the answer itself, which nobody stores."""
        url = hub_url(self._house.reach)
        link = f"{url}/enter#{new.secret}&to=live"
        return await self._house.page(
            "tablet_code.html",
            here.visitor,
            status=201,
            name=new.name,
            secret=new.secret,
            link=link,
            picture=picture_of(link),
            hub_url=url,
            reach=self._house.reach,
            back=f"{school_url(here.school.school)}/tablets",
        )


def _midnight(today: datetime, days: int, zone: str) -> Instant:
    return moment(today.date() + timedelta(days=days), time(), zone)
