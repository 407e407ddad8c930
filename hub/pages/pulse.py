"""“Pulse”: who owes what to whom and which class has gone silent; and what a class hands over before it leaves."""

from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from quart import Blueprint, abort, redirect, request

from hub.pages.house import House
from hub.pages.landing import entry_url, twinning_url
from hub.pages.partners import PARTNERS
from hub.pages.twinnings import own_class
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from hub.pulse import handover
from hub.pulse.queries import needs_third, pulse_of
from hub.pulse.silence import SILENT_SCHOOL_DAYS
from hub.schools.queries import ClassCard
from hub.twinnings.queries import TwinningHome, twinning_home
from rooms.channel import Unavailable
from rooms.ids import ClassId, TwinningId
from rooms.rights import Actor, Role


class PulseViews:
    """`/twinnings/<id>/pulse` and `/twinnings/<id>/handover`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("pulse", __name__)
        routes.get("/twinnings/<twinning>/pulse")(self.pulse)
        routes.get("/twinnings/<twinning>/handover")(self.remainder)
        routes.post("/twinnings/<twinning>/handover")(self.move)
        return routes

    async def pulse(self, twinning: str) -> Any:
        """Class by class. A mentor sees since when nothing was heard of each, and no more."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        home = await self._home(twinning)
        if home is None or not self._house.rights.may(visitor.actor, HubVerb.SEE_PULSE, home.place):
            abort(404)
        now = self._house.now()
        async with self._house.store.reading() as db:
            try:
                beats = await pulse_of(db, home.twinning, home.classes, now, self._house.store.log)
            except Unavailable as away:
                self._house.journal.warning("nobody knows what was said", why=repr(away))
                beats = await pulse_of(db, home.twinning, home.classes, now)
        ours = own_class(home.classes, visitor.actor.at(home.place))
        is_teacher = visitor.actor.role is Role.TEACHER
        return await self._house.page(
            "pulse.html",
            visitor.at(ours.time_zone) if ours else visitor,
            home=home,
            ours=ours,
            beats=sorted(beats, key=lambda beat: ours is not None and beat.group != ours),
            by_class={each.school_class: each for each in home.classes},
            is_teacher=is_teacher,
            search=_search(home, ours) if ours and is_teacher and needs_third([b.silence for b in beats]) else "",
            may_leave=ours is not None and len(home.classes) > 1 and self._may_leave(visitor.actor, home, ours),
            limit=SILENT_SCHOOL_DAYS,
        )

    async def remainder(self, twinning: str) -> Any:
        """What the reader's class still holds, and who may take it."""
        visitor, home, ours = await self._leaving(twinning)
        async with self._house.store.reading() as db:
            left = await handover.remainder(db, home.twinning, ours.school_class, self._house.now())
            heir = await handover.heir_of(db, home.twinning, ours.school_class)
        return await self._house.page(
            "handover.html",
            visitor.at(ours.time_zone),
            home=home,
            ours=ours,
            left=left,
            heir=heir,
            others=[each for each in home.classes if each.school_class != ours.school_class],
            said=request.args.get("said", ""),
        )

    async def move(self, twinning: str) -> Any:
        """Into other hands."""
        _, home, ours = await self._leaving(twinning)
        to = ClassId((await request.form).get("to", ""))
        async with self._house.store.writing() as db:
            is_moved = await handover.move(db, home.twinning, ours.school_class, to, self._house.now())
        if not is_moved:
            abort(404)
        return redirect(f"{twinning_url(home.twinning)}/handover?said=moved", 303)

    async def _leaving(self, twinning: str) -> tuple[Visitor, TwinningHome, ClassCard]:
        visitor = await self._house.meet()
        home = await self._home(twinning)
        if visitor.actor is None or home is None or len(home.classes) < 2:
            abort(404)
        ours = own_class(home.classes, visitor.actor.at(home.place))
        if ours is None or not self._may_leave(visitor.actor, home, ours):
            abort(404)
        return visitor, home, ours

    def _may_leave(self, actor: Actor, home: TwinningHome, ours: ClassCard) -> bool:
        place = replace(home.place, school_class=ours.school_class)
        return self._house.rights.may(actor, HubVerb.LEAVE_TWINNING, place)

    async def _home(self, twinning: str) -> TwinningHome | None:
        async with self._house.store.reading() as db:
            return await twinning_home(db, TwinningId(twinning), self._house.now())


def _search(home: TwinningHome, ours: ClassCard) -> str:
    """The partner search, filled in with what the card says."""
    wanted = {
        "class": ours.school_class,
        "subject": next(iter(home.card.subjects), ""),
        "language": next(iter(home.languages), ""),
        "age": str(ours.age_from),
    }
    return f"{PARTNERS}?{urlencode({name: value for name, value in wanted.items() if value})}"
