"""A mentor's overview, how a mentor begins, and the keeper's link for one."""

from collections.abc import Sequence
from typing import Any, Final

from quart import Blueprint, Response, abort, redirect, request

from hub.accounts.letters import LINK_PATH
from hub.mentors import actions, queries
from hub.mentors.accompanying import accompanied_by
from hub.pages.house import House
from hub.pages.landing import HUB, MENTOR, entry_url
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from hub.pulse.queries import pauses_of
from hub.pulse.silence import SILENT_SCHOOL_DAYS
from hub.schools.regions import all_regions, region_name
from hub.twinnings.countries import ERASMUS
from rooms.rights import Place

_QUIET_MS: Final = 7 * 86_400_000
"""Only of a twinning in which nothing was written for so long school days are counted."""


class MentorViews:
    """`/mentor` and `/hub/mentors`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("mentors", __name__)
        routes.get(MENTOR)(self.overview)
        routes.get(f"{HUB}/mentors")(self.ask)
        routes.post(f"{HUB}/mentors")(self.invite)
        return routes

    async def overview(self) -> Any:
        """The twinnings of their countries, and which may need a friendly word."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        if not self._house.rights.may(visitor.actor, HubVerb.ACCOMPANY, Place()):
            abort(404)
        async with self._house.store.reading() as db:
            areas = await queries.areas_of(db, visitor.actor.person)
            accompanied = await accompanied_by(db, visitor.actor.person)
            lines = await queries.overview(db, self._house.store.log, areas, accompanied)
            quiet = [each for each in lines if (each.last_at or 0) < self._house.now() - _QUIET_MS]
            pauses = await pauses_of(db, [each.twinning for each in quiet], self._house.now(), self._house.store.log)
        return await self._house.page(
            "mentor.html", visitor, lines=lines, accompanied=accompanied, pauses=pauses, limit=SILENT_SCHOOL_DAYS
        )

    async def ask(self) -> Any:
        """For which countries and regions."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        if not self._house.rights.may(visitor.actor, HubVerb.INVITE_MENTOR, Place()):
            abort(404)
        return await self._asking(visitor)

    async def _asking(self, visitor: Visitor, *, chosen: Sequence[str] = (), is_refused: bool = False) -> Response:
        regions = all_regions()
        countries = sorted(ERASMUS, key=visitor.say.country)
        return await self._house.page(
            "mentor_invite.html", visitor, status=422 if is_refused else 200, problem=is_refused, chosen=chosen,
            offered=[(code, [(each, region_name(each)) for each, _ in regions.get(code, ())]) for code in countries],
        )  # fmt: skip

    async def invite(self) -> Response:
        """The link for a mentor, shown once."""
        visitor = await self._house.meet()
        if visitor.actor is None or not self._house.rights.may(visitor.actor, HubVerb.INVITE_MENTOR, Place()):
            abort(404)
        areas = (await request.form).getlist("area")
        try:
            async with self._house.store.writing() as db:
                now = self._house.now()
                secret = await actions.invite(db, areas=areas, made_by=visitor.actor.person, now=now)
        except ValueError:
            return await self._asking(visitor, chosen=areas, is_refused=True)
        return await self._house.page(
            "handed.html",
            visitor,
            status=201,
            what="mentor",
            name="",
            url=f"{self._house.reach.url}{LINK_PATH}#{secret}",
            reach=self._house.reach,
            back=HUB,
        )
