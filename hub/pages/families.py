"""“For the families”: a class's link to its exhibition, made, printed, prolonged and ended by its teachers."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from quart import Blueprint, Response, redirect, request

from hub.families import actions
from hub.families.actions import Calendar, FamilyProblem, FamilyRefused
from hub.families.models import Part
from hub.families.queries import State, newest
from hub.families.showing import Hall
from hub.pages.codes import hub_url, picture_of
from hub.pages.exchanges import AtTwinning, at_twinning
from hub.pages.family_door import FAMILY
from hub.pages.house import House
from hub.pages.landing import twinning_url
from hub.pages.moments import day_from
from hub.people.rights import HubVerb
from rooms.ids import TwinningId

SLIPS: Final = 8
"""On a sheet of A4."""
FIRST_CHOSEN: Final = (Part.MATERIALS, Part.BOARDS, Part.WRITINGS, Part.SOUNDS, Part.MASCOTS)


class FamilyViews:
    """`/twinnings/<twinning>/families` and below."""

    def __init__(self, house: House, hall: Hall) -> None:
        self._house = house
        self._hall = hall

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("families", __name__)
        page = "/twinnings/<twinning>/families"
        routes.get(page)(self.look)
        routes.post(page)(self.make)
        routes.post(f"{page}/prolong")(self.prolong)
        routes.post(f"{page}/end")(self.end)
        return routes

    async def look(self, twinning: str) -> Any:
        """What the families see, until when, and the form for a link."""
        return await self._page(await self._at(twinning))

    async def make(self, twinning: str) -> Any:
        """A new link, on slips to print: it cannot be read again. The one before ends."""
        here, form = await self._at(twinning), await request.form
        calendar, parts = self._calendar(here), form.getlist("part")
        try:
            async with self._house.store.writing() as db:
                link, secret = await actions.make(
                    db, here.twinning.id, here.ours.school_class, parts, day_from(form.get("day")), calendar,
                    by=here.actor.person, now=self._house.now(),
                )  # fmt: skip
        except FamilyRefused as no:
            return await self._page(here, no.problem, parts, form.get("day", ""))
        hub = hub_url(self._house.reach)
        return await self._house.page(
            "family_slips.html", here.visitor, 201, here=here, url=f"{hub}{FAMILY}#{secret}", secret=secret,
            hub_url=hub, picture=picture_of(f"{hub}{FAMILY}#{secret}"), last=link.ends_at - 1, slips=SLIPS,
            back=self._url(here), reach=self._house.reach,
        )  # fmt: skip

    async def prolong(self, twinning: str) -> Any:
        """Two weeks from today."""
        here = await self._at(twinning)
        async with self._house.store.reading() as db:
            link = await newest(db, here.twinning.id, here.ours.school_class, self._house.now())
        if link is None:
            return await self._page(here, FamilyProblem.ENDED)
        try:
            async with self._house.store.writing() as db:
                await actions.prolong(db, link.link, self._calendar(here))
        except FamilyRefused as no:
            return await self._page(here, no.problem)
        return redirect(self._url(here), 303)

    async def end(self, twinning: str) -> Any:
        """The link opens nothing any more, from this moment on."""
        here = await self._at(twinning)
        async with self._house.store.writing() as db:
            await actions.end(db, here.twinning.id, here.ours.school_class, self._house.now())
        return redirect(self._url(here), 303)

    async def _at(self, twinning: str) -> AtTwinning:
        return await at_twinning(self._house, TwinningId(twinning), HubVerb.OPEN_TO_FAMILIES)

    def _calendar(self, here: AtTwinning) -> Calendar:
        return Calendar.of(here.twinning.ends_on, here.ours.time_zone, self._house.now())

    def _url(self, here: AtTwinning) -> str:
        return f"{twinning_url(here.twinning.id)}/families"

    async def _page(
        self, here: AtTwinning, problem: FamilyProblem | None = None, parts: Sequence[str] | None = None, day: str = ""
    ) -> Response:
        async with self._house.store.reading() as db:
            link = await newest(db, here.twinning.id, here.ours.school_class, self._house.now())
        chosen = parts if parts is not None else link.parts if link is not None else FIRST_CHOSEN
        calendar = self._calendar(here)
        may_wait = link is not None and link.state in (State.OPEN, State.EXPIRED)
        return await self._house.page(
            "families.html", here.visitor, 422 if problem else 200, here=here, url=self._url(here), link=link,
            is_open=link is not None and link.state is State.OPEN, calendar=calendar, parts=list(Part),
            chosen={Part(each) for each in chosen if each in set(Part)}, day=day or calendar.usual.isoformat(),
            counts=await self._counts(here), problem=problem, names=self._names(here, link.parts if link else ()),
            can_prolong=may_wait and self._helps(link.ends_at if link else 0, calendar),
        )  # fmt: skip

    @staticmethod
    def _names(here: AtTwinning, parts: Sequence[Part]) -> list[str]:
        return [here.visitor.say(f"families-part-{part.value}") for part in parts]

    def _helps(self, ends_at: int, calendar: Calendar) -> bool:
        """Whether it would end later than it does."""
        return calendar.last >= calendar.today and calendar.check(calendar.usual) > ends_at

    async def _counts(self, here: AtTwinning) -> Mapping[str, int]:
        """How much of each part families see today."""
        exhibition = await self._hall.exhibition(here.twinning.id, list(Part), self._house.now())
        if exhibition is None:
            return {}
        counts = {each.name: each.count for each in await exhibition.sections()}
        return counts | {Part.DATES.value: len(await exhibition.coming())}
