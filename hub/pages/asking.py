"""Pages on which one asks for a letter, to sign up or for a new password; both answer alike for everybody."""

from typing import Any

from quart import Blueprint, Response, redirect, request

from hub.accounts import asking
from hub.keepers.profile import SignUp
from hub.pages import cookies
from hub.pages.desk import desk_of
from hub.pages.house import House
from hub.pages.visitor import Visitor
from hub.people.emails import MAX_CHARACTERS
from hub.people.problems import PersonRefused, SignInRefused

SIGN_UP = "/sign-up"
FORGOTTEN = "/forgotten"


class AskingViews:
    """`/sign-up` and `/forgotten`."""

    def __init__(self, house: House, *, has_mail: bool) -> None:
        self._house = house
        self._has_mail = has_mail

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("asking", __name__)
        routes.get(SIGN_UP)(self.new_here)
        routes.post(SIGN_UP)(self.sign_up)
        routes.get(FORGOTTEN)(self.forgotten)
        routes.post(FORGOTTEN)(self.new_password)
        return routes

    async def new_here(self) -> Any:
        """How one gets an account here: by an address, or by somebody's link."""
        visitor = await self._house.meet()
        if visitor.actor is not None:
            return redirect("/", 303)
        return await self._page(visitor, "sign-up")

    async def sign_up(self) -> Response:
        """A letter is on its way, whoever that address belongs to."""
        visitor, email, hub = await self._house.meet(), await self._email(), await self._house.hub.look()
        if hub.sign_up is SignUp.INVITATION:
            return await self._page(visitor, "sign-up", status=403)
        if not hub.welcomes(email):
            return await self._page(
                visitor, "sign-up", "sign-up-domain", email, domains=visitor.say.listed(list(hub.domains))
            )
        try:
            await asking.ask_to_sign_up(
                self._house.store,
                await desk_of(self._house),
                email=email,
                language=visitor.language,
                client_address=cookies.client_address(request),
                now=self._house.now(),
            )
        except (PersonRefused, SignInRefused) as no:
            return await self._refused(visitor, "sign-up", email, no)
        return await self._sent(visitor, "sign-up", email)

    async def forgotten(self) -> Response:
        """Where to send the link."""
        return await self._page(await self._house.meet(), "forgotten")

    async def new_password(self) -> Response:
        """If that address has an account, a letter is on its way."""
        visitor, email = await self._house.meet(), await self._email()
        try:
            await asking.ask_for_password(
                self._house.store,
                await desk_of(self._house),
                email=email,
                client_address=cookies.client_address(request),
                now=self._house.now(),
            )
        except (PersonRefused, SignInRefused) as no:
            return await self._refused(visitor, "forgotten", email, no)
        return await self._sent(visitor, "forgotten", email)

    async def _email(self) -> str:
        typed: str = (await request.form).get("email", "")
        return typed.strip()[: MAX_CHARACTERS + 1]

    async def _refused(self, visitor: Visitor, what: str, email: str, no: PersonRefused | SignInRefused) -> Response:
        if isinstance(no, PersonRefused):
            return await self._page(visitor, what, f"teacher-{no.problem.value}", email)
        minutes = -(-(no.retry_after_seconds or 0) // 60)
        response = await self._page(visitor, what, "asked-too-many", email, status=429, minutes=minutes)
        response.headers["Retry-After"] = str(minutes * 60)
        return response

    async def _sent(self, visitor: Visitor, what: str, email: str) -> Response:
        return await self._house.page("letter_sent.html", visitor, what=what, email=email, has_mail=self._has_mail)

    async def _page(
        self, visitor: Visitor, what: str, problem: str = "", email: str = "", status: int = 0, **names: Any
    ) -> Response:
        hub = await self._house.hub.look()
        return await self._house.page(
            "asking.html",
            visitor,
            status=status or (422 if problem else 200),
            what=what,
            problem=problem,
            names=names,
            email=email,
            is_open=what == "forgotten" or hub.sign_up is not SignUp.INVITATION,
        )
