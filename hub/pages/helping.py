"""A keeper helps somebody back in: a link for a new password to hand over, or a second step turned off."""

from typing import Any

from quart import Blueprint, abort, redirect, request

from hub.accounts import changes, links
from hub.accounts.letters import LINK_PATH
from hub.accounts.models import Purpose
from hub.accounts.queries import adult, adults
from hub.pages.desk import desk_of
from hub.pages.house import House
from hub.pages.landing import HUB, entry_url
from hub.pages.visitor import Visitor
from hub.people import actions, second_factor
from hub.people.rights import HubVerb
from rooms.ids import PersonId
from rooms.rights import Place

PEOPLE = f"{HUB}/people"


class HelpingViews:
    """`/hub/people`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("helping", __name__)
        routes.get(PEOPLE)(self.people)
        routes.post(f"{PEOPLE}/<person>/password")(self.new_password)
        routes.post(f"{PEOPLE}/<person>/second-step")(self.no_second_step)
        return routes

    async def people(self) -> Any:
        """Teachers and mentors by name; their addresses are nobody's business."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        self._check(visitor)
        async with self._house.store.reading() as db:
            lines = await adults(db, self._house.now())
        return await self._house.page("hub_people.html", visitor, lines=lines)

    async def new_password(self, person: str) -> Any:
        """A link by which they choose one themselves; when they have, a letter tells them so."""
        visitor, now = await self._house.meet(), self._house.now()
        self._check(visitor)
        async with self._house.store.writing() as db:
            found = await adult(db, PersonId(person), now)
            if found is None:
                abort(404)
            secret = await links.make(db, Purpose.NEW_PASSWORD, now, person=found.person, lasts=links.DAY)
        return await self._house.page(
            "handed.html",
            visitor,
            status=201,
            what="password",
            name=found.name,
            url=f"{self._house.reach.url}{LINK_PATH}#{secret}",
            reach=self._house.reach,
            back=PEOPLE,
        )

    async def no_second_step(self, person: str) -> Any:
        """For whoever has lost the phone and the paper; a letter tells them, and their logins end."""
        visitor, now = await self._house.meet(), self._house.now()
        self._check(visitor)
        desk = await desk_of(self._house)
        async with self._house.store.writing() as db:
            found = await adult(db, PersonId(person), now)
            if found is None:
                abort(404)
            if found.has_second_step:
                await second_factor.turn_off(db, found.person)
                await actions.revoke_logins(db, person=found.person, now=now)
                await changes.tell(db, desk, found.person, "second-step-off", now)
        return redirect(PEOPLE, 303)

    def _check(self, visitor: Visitor) -> None:
        """To everybody but a keeper the page does not exist."""
        if visitor.actor is None or not self._house.rights.may(visitor.actor, HubVerb.HELP_ADULT, Place()):
            abort(404)
