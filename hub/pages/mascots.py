"""The mascots of a twinning and the passport of each, where the code that hangs on it leads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from quart import Blueprint, Response, abort, redirect, request

from hub.mascots import actions
from hub.mascots.models import NAME_CHARACTERS, StopId
from hub.mascots.queries import Passport, find_by_code, find_stop, passports_of
from hub.materials.queries import MaterialLine, Wanted, gallery
from hub.pages import atlas
from hub.pages.codes import hub_url, picture_of
from hub.pages.exchanges import AtTwinning, at_twinning
from hub.pages.house import House
from hub.pages.keeping import signed_in
from hub.pages.landing import twinning_url
from hub.pages.moments import day_from
from hub.parcels.actions import ParcelProblem, ParcelRefused
from hub.parcels.codes import read_code, shown
from hub.parcels.queries import Correspondent, correspondents
from hub.people.rights import HubVerb
from hub.schools.forms import ANIMALS
from rooms.errors import Refused
from rooms.ids import ClassId, TwinningId

MASCOTS: Final = "/mascots"


@dataclass(frozen=True, slots=True)
class AtMascot:
    """Somebody at a mascot of their twinning."""

    here: AtTwinning
    passport: Passport
    classes: Mapping[ClassId, Correspondent]


class MascotViews:
    """`/twinnings/<twinning>/mascots` and `/mascots/<code>`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("mascots", __name__)
        routes.get(f"/twinnings/<twinning>{MASCOTS}")(self.list)
        routes.post(f"/twinnings/<twinning>{MASCOTS}")(self.set_out)
        one = f"{MASCOTS}/<code>"
        routes.get(one)(self.passport)
        routes.get(f"{one}/tag")(self.tag)
        routes.post(f"{one}/stops")(self.arrive)
        routes.post(f"{one}/stops/<stop>")(self.tell)
        return routes

    async def list(self, twinning: str) -> Any:
        """All of a twinning, and the form for one more."""
        return await self._list(await at_twinning(self._house, TwinningId(twinning), HubVerb.SEE_EXCHANGES))

    async def set_out(self, twinning: str) -> Any:
        """A new one begins at its home."""
        here = await at_twinning(self._house, TwinningId(twinning), HubVerb.KEEP_EXCHANGES)
        form = await request.form
        animal = form.get("animal", "")
        now = self._house.now()
        try:
            async with self._house.store.writing() as db:
                mascot = await actions.set_out(
                    db, twinning=here.twinning.id, home=here.ours.school_class, name=form.get("name", ""),
                    animal=animal if animal in ANIMALS else here.ours.animal, day=here.today(now), now=now,
                )  # fmt: skip
        except Refused:
            return await self._list(here, form, "name")
        except ParcelRefused as no:
            return await self._list(here, form, no.problem.value)
        return redirect(f"{MASCOTS}/{mascot.code}", 303)

    async def passport(self, code: str) -> Any:
        """Its journey, stop by stop."""
        return await self._page(await self._at(code, HubVerb.SEE_EXCHANGES))

    async def tag(self, code: str) -> Any:
        """To print and hang around its neck."""
        at = await self._at(code, HubVerb.KEEP_EXCHANGES)
        hub = hub_url(self._house.reach)
        return await self._house.page(
            "mascot_tag.html", at.here.visitor, here=at.here, mascot=at.passport.mascot, hub_url=hub, shown=shown,
            home=at.classes[at.passport.mascot.home_id], picture=picture_of(f"{hub}{self._url(at)}"),
            reach=self._house.reach,
        )  # fmt: skip

    async def arrive(self, code: str) -> Any:
        """The teacher's class has it."""
        at = await self._own(code)
        day, now = day_from((await request.form).get("day")), self._house.now()
        if day is None:
            return await self._page(at, ParcelProblem.DAY)
        try:
            async with self._house.store.writing() as db:
                await actions.arrive(
                    db, at.passport.mascot.id, at.here.ours.school_class, day, today=at.here.today(now), now=now
                )
        except ParcelRefused as no:
            return await self._page(at, no.problem)
        return redirect(self._url(at), 303)

    async def tell(self, code: str, stop: str) -> Any:
        """The days of a visit of one's own class, and to whom it went on; or that it was not here."""
        at = await self._own(code)
        form = await request.form
        arrived_on, left_on = day_from(form.get("arrived")), day_from(form.get("left"))
        following = form.get("next", "")
        is_known = any(each.school_class == following for each in at.here.classes)
        try:
            async with self._house.store.writing() as db:
                found = await find_stop(db, at.passport.mascot.id, stop)
                if found is None or found.school_class_id not in at.here.actor.classes:
                    abort(404)
                if form.get("back"):
                    await actions.take_back(db, found)
                elif arrived_on is None or (left_on is None and form.get("left")):
                    raise ParcelRefused(ParcelProblem.DAY)
                else:
                    await actions.tell(
                        db, found, arrived_on=arrived_on, left_on=left_on, today=at.here.today(self._house.now()),
                        next_class=ClassId(following) if is_known else None,
                    )  # fmt: skip
        except ParcelRefused as no:
            return await self._page(at, no.problem)
        return redirect(self._url(at), 303)

    async def _own(self, code: str) -> AtMascot:
        """A teacher of a class that may say where it is."""
        at = await self._at(code, HubVerb.KEEP_EXCHANGES)
        if not at.here.may(self._house.rights, HubVerb.TELL_ENVELOPE, at.here.ours.school_class):
            abort(404)
        return at

    async def _at(self, code: str, verb: HubVerb) -> AtMascot:
        await signed_in(self._house)
        async with self._house.store.reading() as db:
            passport = await find_by_code(db, read_code(code) or "", self._house.now())
        if passport is None:
            abort(404)
        here = await at_twinning(self._house, passport.mascot.twinning_id, verb)
        async with self._house.store.reading() as db:
            known = {each.school_class for each in passport.journey.stops} | passport.concerns
            classes = await correspondents(db, here.twinning.id, known, None)
        return AtMascot(here, passport, {each.school_class: each for each in classes})

    async def _list(self, here: AtTwinning, form: Mapping[str, str] | None = None, problem: str = "") -> Response:
        async with self._house.store.reading() as db:
            passports = await passports_of(db, here.twinning.id, self._house.now())
            known = {each for one in passports for each in one.concerns}
            classes = await correspondents(db, here.twinning.id, known, None)
        return await self._house.page(
            "mascots.html", here.visitor, 422 if problem else 200, here=here, passports=passports, given=form or {},
            problem=problem, by_class={each.school_class: each for each in classes}, animals=ANIMALS,
            today=here.today(self._house.now()), most=NAME_CHARACTERS, url=f"{twinning_url(here.twinning.id)}{MASCOTS}",
            may_keep=here.may(self._house.rights, HubVerb.KEEP_EXCHANGES),
        )  # fmt: skip

    async def _page(self, at: AtMascot, problem: ParcelProblem | None = None) -> Response:
        here, journey = at.here, at.passport.journey
        album = shown(at.passport.mascot.code)
        async with self._house.store.reading() as db:
            told = await gallery(db, here.twinning.id, here.actor, Wanted(album=album), self._house.now())
        return await self._house.page(
            "mascot.html", here.visitor, 422 if problem else 200, here=here, passport=at.passport, journey=journey,
            stops=list(zip(journey.stops, journey.legs, strict=True)), by_class=at.classes, problem=problem,
            diary=_diary(at.passport, told.lines, here.ours.time_zone), album=album, url=self._url(at),
            map=self._map(at), today=here.today(self._house.now()), shown=shown,
            others=[each for each in here.classes if each.school_class != here.ours.school_class],
            may_give=here.may(self._house.rights, HubVerb.GIVE_MATERIAL),
            may_keep=here.may(self._house.rights, HubVerb.TELL_ENVELOPE, here.ours.school_class),
        )  # fmt: skip

    def _map(self, at: AtMascot) -> atlas.MapView | None:
        towns = [
            atlas.Town(at.classes[each.school_class].town, *each.spot, at.classes[each.school_class].colour)
            for each in at.passport.journey.stops
            if each.spot is not None
        ]
        return atlas.journey(towns)

    def _url(self, at: AtMascot) -> str:
        return f"{MASCOTS}/{at.passport.mascot.code}"


def _diary(passport: Passport, lines: Sequence[MaterialLine], zone: str) -> Mapping[StopId, list[MaterialLine]]:
    """What each visit tells, the oldest first."""
    found: dict[StopId, list[MaterialLine]] = {}
    for line in reversed(lines):
        stop = passport.journey.visit_of(line.school_class, _day(line.at, zone))
        if stop is not None:
            found.setdefault(stop, []).append(line)
    return found


def _day(at: int, zone: str) -> date:
    return datetime.fromtimestamp(at / 1000, UTC).astimezone(ZoneInfo(zone)).date()
