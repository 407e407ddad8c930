"""Links that somebody hands over by themselves, in the staff room or by a message of their own: no mail is needed."""

from typing import Any

from quart import Blueprint, Response, abort, request

from hub.accounts import links
from hub.pages.account_links import LINK
from hub.pages.house import House
from hub.pages.landing import own_path
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from rooms.rights import Place


class HandingViews:
    """`/invite`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("handing", __name__)
        routes.post("/invite")(self.invite)
        return routes

    async def invite(self) -> Any:
        """A link by which a colleague signs up."""
        visitor = await self._house.meet()
        actor = visitor.actor
        if actor is None or not self._house.rights.may(actor, HubVerb.INVITE_TEACHER, Place()):
            abort(404)
        try:
            async with self._house.store.writing() as db:
                secret = await links.hand_out(db, actor.person, self._house.now())
        except links.TooMany:
            return await self._house.page("handed_none.html", visitor, 429, back=await self._back())
        return await self._handed(visitor, "sign-up", secret)

    async def _handed(self, visitor: Visitor, what: str, secret: str, name: str = "") -> Response:
        """The secret cannot be read again: so it stands on the answer itself."""
        return await self._house.page(
            "handed.html",
            visitor,
            status=201,
            what=what,
            name=name,
            url=f"{self._house.reach.url}{LINK}#{secret}",
            reach=self._house.reach,
            back=await self._back(),
        )

    async def _back(self) -> str:
        return own_path((await request.form).get("back", ""), "/me")
