"""The page behind an invitation: an adult makes an account, or takes one class more on with the one they have."""

import time
from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.pages import cookies
from hub.pages.entry import CARDS_TRIED, LOGIN_SECONDS
from hub.pages.house import House
from hub.pages.landing import class_url, entry_url, landing
from hub.pages.visitor import Visitor
from hub.people import actions, invitations
from hub.people.logins import NewLogin
from hub.people.problems import InvitationProblem, InvitationRefused, PersonProblem, PersonRefused
from hub.people.rights import HubVerb
from rooms.errors import Refused
from rooms.rights import Place
from signaling.socket.budget import Bucket
from signaling.socket.recent import Recent, network

_SECRET_CHARACTERS = 80
_FIELDS = {
    "name-wrong": "name",
    PersonProblem.EMAIL_TAKEN.value: "email",
    PersonProblem.EMAIL_INVALID.value: "email",
    PersonProblem.PASSWORD_TOO_SHORT.value: "password",
    PersonProblem.PASSWORD_TOO_LONG.value: "password",
    PersonProblem.PASSWORD_TOO_COMMON.value: "password",
}
"""Which field each problem is about."""


class BeginViews:
    """`/begin`."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._tried: Recent[str, Bucket] = Recent(lambda: Bucket(*CARDS_TRIED))

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("begin", __name__)
        routes.get("/begin")(self.ask)
        routes.post("/begin")(self.accept)
        routes.post("/begin/take-on")(self.take_on)
        return routes

    async def ask(self) -> Response:
        """The secret stands in the fragment, which no server sees: a small module puts it into the form."""
        return await self._page(await self._house.meet())

    async def accept(self) -> Any:
        """Make the account, sign it in and lead on; what is wrong is said beside its field, and the link stays good."""
        if cookies.login_name(request) is None:
            raise cookies.NoSafeCookie
        visitor, form = await self._house.meet(), await request.form
        tried = self._tried.of(network(cookies.client_address(request)))
        if not tried.take(time.monotonic()):
            return await self._page(visitor, 429, problem="too-many")
        given = {name: form.get(name, "") for name in ("name", "email")}
        secret = form.get("secret", "").strip()[:_SECRET_CHARACTERS]
        try:
            new = await invitations.accept(
                self._house.store,
                secret=secret,
                **given,
                password=form.get("password", ""),
                language=visitor.language,
                user_agent=request.headers.get("User-Agent", ""),
                now=self._house.now(),
            )
        except InvitationRefused as no:
            status = 403 if no.problem is InvitationProblem.UNKNOWN else 410
            return await self._page(visitor, status, problem=no.problem.value, given=given)
        except PersonRefused as no:
            tried.give()
            return await self._page(visitor, 422, problem=no.problem.value, given=given, secret=secret)
        except Refused:
            tried.give()
            return await self._page(visitor, 422, problem="name-wrong", given=given, secret=secret)
        tried.give()
        return await self._welcome(visitor, new)

    async def take_on(self) -> Any:
        """A teacher who is signed in has the class as well, under the name that they have."""
        visitor, form = await self._house.meet(), await request.form
        if visitor.actor is None or not may_take_on(self._house, visitor):
            abort(404)
        tried = self._tried.of(network(cookies.client_address(request)))
        if not tried.take(time.monotonic()):
            return await self._page(visitor, 429, problem="too-many")
        secret = form.get("secret", "").strip()[:_SECRET_CHARACTERS]
        try:
            async with self._house.store.writing() as db:
                taken = await invitations.take_on(db, secret=secret, person=visitor.actor.person, now=self._house.now())
        except InvitationRefused as no:
            status = 403 if no.problem is InvitationProblem.UNKNOWN else 410
            return await self._page(visitor, status, problem=no.problem.value)
        tried.give()
        return redirect(class_url(taken), 303)

    async def _welcome(self, visitor: Visitor, new: NewLogin) -> Response:
        """In, and whoever was signed in here before is out."""
        if visitor.token is not None:
            async with self._house.store.writing() as db:
                await actions.sign_out(db, token=visitor.token, now=self._house.now())
        async with self._house.store.reading() as db:
            go = await landing(db, new.actor, self._house.now(), to_live=False)
        response: Response = redirect(go, 303)  # type: ignore[assignment]
        cookies.set_login(response, request, new.token, LOGIN_SECONDS)
        return response

    async def _page(
        self,
        visitor: Visitor,
        status: int = 200,
        *,
        problem: str | None = None,
        given: dict[str, str] | None = None,
        secret: str = "",
    ) -> Response:
        return await self._house.page(
            "begin.html",
            visitor,
            status=status,
            problem=problem,
            wrong_field=_FIELDS.get(problem or ""),
            given=given or {"name": "", "email": ""},
            secret=secret,
            is_safe=cookies.login_name(request) is not None,
            takes_on=may_take_on(self._house, visitor),
            sign_in_url=entry_url("/begin"),
        )


def may_take_on(house: House, visitor: Visitor) -> bool:
    """Whether somebody is signed in who teaches."""
    return visitor.actor is not None and house.rights.may(visitor.actor, HubVerb.TAKE_ON_CLASS, Place())
