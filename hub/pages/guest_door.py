"""Where a guest's link leads: who invites them and when, a button while the door is open, and one lesson behind it."""

import time
from typing import Any

from quart import Blueprint, Response, redirect, request

from hub.guests import invitations
from hub.guests.hours import OPENS_BEFORE
from hub.guests.invitations import GuestProblem, GuestRefused, Invited
from hub.pages import cookies
from hub.pages.entry import CARDS_TRIED
from hub.pages.house import House
from hub.pages.landing import GUEST, room_url
from hub.pages.visitor import Visitor
from hub.people import actions
from hub.store.tables import Instant
from rooms.rights import Role
from signaling.socket.budget import Bucket
from signaling.socket.recent import Recent, network

_SECRET_CHARACTERS = 80


class GuestDoorViews:
    """`/guest` and what is done there."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._tried: Recent[str, Bucket] = Recent(lambda: Bucket(*CARDS_TRIED))

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("guest_door", __name__)
        routes.get(GUEST)(self.ask)
        routes.post(GUEST)(self.look)
        routes.post(f"{GUEST}/enter")(self.enter)
        return routes

    async def ask(self) -> Response:
        """For a guest who is in already their lesson; else the secret in the fragment, which a small module sends."""
        visitor = await self._house.meet()
        if visitor.actor is not None and visitor.actor.role is Role.GUEST:
            async with self._house.store.reading() as db:
                invited = await invitations.of_person(db, visitor.actor.person, self._house.now())
            if invited is not None:
                return await self._page(visitor, invited)
        return await self._closed(visitor)

    async def look(self) -> Response:
        """What the invitation says; to look at it uses nothing up, so that no mail program can spend it."""
        visitor, secret = await self._house.meet(), await self._secret()
        invited = await self._found(secret)
        if not isinstance(invited, Invited):
            return await self._closed(visitor, invited)
        return await self._page(visitor, invited, secret)

    async def enter(self) -> Any:
        """Exchange the link for a login that dies with the lesson, and go to the lobby."""
        if cookies.login_name(request) is None:
            raise cookies.NoSafeCookie
        visitor, secret = await self._house.meet(), await self._secret()
        invited = await self._found(secret)
        if not isinstance(invited, Invited):
            return await self._closed(visitor, invited)
        if self._is_in(visitor, invited):
            return redirect(room_url(invited.room), 303)
        now = self._house.now()
        try:
            async with self._house.store.writing() as db:
                new, room = await invitations.use(
                    db, secret=secret, user_agent=request.headers.get("User-Agent", ""), now=now
                )
        except GuestRefused:
            invited = await self._found(secret)
            if not isinstance(invited, Invited):
                return await self._closed(visitor, invited)
            return await self._page(visitor, invited, secret)
        if visitor.token is not None:
            async with self._house.store.writing() as db:
                await actions.sign_out(db, token=visitor.token, now=now)
        response: Response = redirect(room_url(room), 303)  # type: ignore[assignment]
        cookies.set_login(response, request, new.token, max(1, (new.expires_at - now) // 1000))
        return response

    @staticmethod
    def _is_in(visitor: Visitor, invited: Invited) -> bool:
        return visitor.actor is not None and visitor.actor.person == invited.person

    async def _secret(self) -> str:
        typed: str = (await request.form).get("secret", "")
        return typed.strip()[:_SECRET_CHARACTERS]

    async def _found(self, secret: str) -> Invited | str:
        """The invitation, or the word for why there is none; only what opens nothing is counted against its sender."""
        tried = self._tried.of(network(cookies.client_address(request)))
        if not tried.take(time.monotonic()):
            return "too-many"
        async with self._house.store.reading() as db:
            invited = await invitations.look(db, secret, self._house.now())
        if invited is None:
            return GuestProblem.UNKNOWN.value
        tried.give()
        return invited

    async def _page(self, visitor: Visitor, invited: Invited, secret: str = "") -> Response:
        problem = invited.problem
        is_in = self._is_in(visitor, invited)
        if is_in and problem is GuestProblem.USED:
            problem = None
        gone = (GuestProblem.USED, GuestProblem.WITHDRAWN, GuestProblem.CANCELLED, GuestProblem.OVER)
        return await self._house.page(
            "guest.html",
            visitor.at(invited.time_zone),
            status=410 if problem in gone and not is_in else 200,
            invited=invited,
            problem=problem.value if problem else "",
            is_in=is_in,
            opens_at=Instant(invited.starts_at - OPENS_BEFORE),
            secret=secret,
            other=visitor.profile.name if visitor.profile and not is_in else "",
        )

    async def _closed(self, visitor: Visitor, problem: str = "") -> Response:
        status = {"": 200, "too-many": 429}.get(problem, 403)
        return await self._house.page("guest_link.html", visitor, status=status, problem=problem)
