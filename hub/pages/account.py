"""An adult's own account: name and figure, address, password, and its end; each part keeps itself."""

from dataclasses import dataclass, field
from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.accounts import changes, closing
from hub.accounts.asking import count_letter
from hub.accounts.problems import LastKeeper
from hub.pages import cookies
from hub.pages.desk import desk_of
from hub.pages.entry import LOGIN_SECONDS
from hub.pages.house import House
from hub.pages.landing import entry_url
from hub.pages.visitor import Visitor
from hub.people.problems import PersonRefused, SignInProblem, SignInRefused
from hub.people.rights import HubVerb
from hub.schools.forms import ANIMALS
from hub.schools.models import CLASS_COLOURS
from rooms.errors import Refused
from rooms.ids import PersonId
from rooms.rights import Place

ACCOUNT = "/me/account"


@dataclass(frozen=True, slots=True)
class Problem:
    """What was wrong with a part, and what had been given."""

    part: str
    message: str
    given: dict[str, str] = field(default_factory=dict)
    names: dict[str, Any] = field(default_factory=dict)
    status: int = 422


class AccountViews:
    """`/me/account` and its parts."""

    def __init__(self, house: House, *, has_mail: bool) -> None:
        self._house = house
        self._has_mail = has_mail

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("account", __name__)
        routes.get(ACCOUNT)(self.account)
        routes.post(f"{ACCOUNT}/figure")(self.figure)
        routes.post(f"{ACCOUNT}/email")(self.email)
        routes.post(f"{ACCOUNT}/password")(self.password)
        routes.post(f"{ACCOUNT}/close")(self.close)
        return routes

    async def account(self) -> Any:
        """Every part as it is."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        owner(self._house, visitor)
        return await self._page(visitor)

    async def figure(self) -> Any:
        """Name, animal and colour."""
        visitor, form = await self._house.meet(), await request.form
        person = owner(self._house, visitor)
        given = {name: form.get(name, "") for name in ("name", "animal", "colour")}
        if given["animal"] not in ANIMALS or given["colour"] not in map(str, range(CLASS_COLOURS)):
            abort(400)
        try:
            async with self._house.store.writing() as db:
                await changes.change_figure(
                    db, person=person, name=given["name"], animal=given["animal"], colour=int(given["colour"])
                )
        except Refused:
            return await self._page(visitor, Problem("figure", "teacher-name-wrong", given))
        return redirect(f"{ACCOUNT}#figure-part", 303)

    async def email(self) -> Any:
        """A letter goes to the new address; until its link is pressed, the old one counts."""
        visitor, form = await self._house.meet(), await request.form
        person, email = owner(self._house, visitor), form.get("email", "").strip()[:255]
        if problem := await self._unproven(person, "email", {"email": email}):
            return await self._page(visitor, problem)
        desk, store, now = await desk_of(self._house), self._house.store, self._house.now()
        try:
            await count_letter(store, email, cookies.client_address(request), now)
            async with store.writing() as db:
                await changes.ask_for_email(db, desk, person=person, email=email, now=now)
        except SignInRefused as no:
            names = {"minutes": -(-(no.retry_after_seconds or 1) // 60)}
            return await self._page(visitor, Problem("email", "asked-too-many", {"email": email}, names, 429))
        except PersonRefused as no:
            return await self._page(visitor, Problem("email", f"teacher-{no.problem.value}", {"email": email}))
        return await self._house.page(
            "letter_sent.html", visitor, what="new-email", email=email, has_mail=self._has_mail, back=ACCOUNT
        )

    async def password(self) -> Any:
        """Another password: every other login ends, this one is renewed."""
        visitor, form = await self._house.meet(), await request.form
        person = owner(self._house, visitor)
        if problem := await self._unproven(person, "password"):
            return await self._page(visitor, problem)
        try:
            new = await changes.change_password(
                self._house.store,
                await desk_of(self._house),
                person=person,
                password=form.get("new", ""),
                user_agent=request.headers.get("User-Agent", ""),
                now=self._house.now(),
            )
        except PersonRefused as no:
            return await self._page(visitor, Problem("password", f"teacher-{no.problem.value}"))
        response: Response = redirect(f"{ACCOUNT}?done=password#password-part", 303)  # type: ignore[assignment]
        cookies.set_login(response, request, new.token, LOGIN_SECONDS)
        return response

    async def close(self) -> Any:
        """The end of an account; what becomes of its classes was said above the button."""
        visitor = await self._house.meet()
        person = owner(self._house, visitor)
        if problem := await self._unproven(person, "close"):
            return await self._page(visitor, problem)
        desk = await desk_of(self._house)
        try:
            async with self._house.store.writing() as db:
                await closing.close(db, desk, person=person, now=self._house.now())
        except LastKeeper:
            return await self._page(visitor, Problem("close", "account-last-keeper"))
        stranger = await self._house.meet()
        response = await self._house.page("account_done.html", stranger, what="closed", email="")
        cookies.forget_login(response, request)
        response.headers["Clear-Site-Data"] = '"storage"'
        return response

    async def _unproven(self, person: PersonId, part: str, given: dict[str, str] | None = None) -> Problem | None:
        """What is wrong with the password that has to be shown; None where it is right."""
        password: str = (await request.form).get("password", "")
        try:
            await changes.prove(
                self._house.store,
                person=person,
                password=password,
                client_address=cookies.client_address(request),
                now=self._house.now(),
            )
        except SignInRefused as no:
            if no.problem is SignInProblem.TOO_MANY:
                minutes = -(-(no.retry_after_seconds or 1) // 60)
                return Problem(part, "sign-in-too-many", given or {}, {"minutes": minutes}, 429)
            return Problem(part, "account-password-wrong", given or {})
        return None

    async def _page(self, visitor: Visitor, problem: Problem | None = None) -> Response:
        async with self._house.store.reading() as db:
            classes = await closing.consequences(db, owner(self._house, visitor), self._house.now())
        return await self._house.page(
            "account.html",
            visitor,
            status=problem.status if problem else 200,
            problem=problem,
            given=problem.given if problem else {},
            done=request.args.get("done", ""),
            animals=ANIMALS,
            colours=range(CLASS_COLOURS),
            classes=classes,
        )


def owner(house: House, visitor: Visitor) -> PersonId:
    """Who may change their own account; to everybody else the page does not exist."""
    actor = visitor.actor
    if actor is None or not house.rights.may(actor, HubVerb.KEEP_OWN_ACCOUNT, Place(owner=actor.person)):
        abort(404)
    return actor.person
