"""Where links of an account lead: the secret comes in the fragment, goes by POST, and its page says what it is for."""

import time
from typing import Any

from quart import Blueprint, Response, redirect, request

from hub.accounts import changes, links
from hub.accounts.letters import LINK_PATH
from hub.accounts.models import AccountLink, Purpose
from hub.accounts.problems import LinkProblem, LinkRefused
from hub.accounts.sign_up import NewAdult, sign_up
from hub.mentors import actions as mentors
from hub.pages import cookies
from hub.pages.class_form import FIRST_FIELDS, field_of, message_of, new_class
from hub.pages.desk import desk_of
from hub.pages.entry import CARDS_TRIED, LOGIN_SECONDS
from hub.pages.house import House
from hub.pages.landing import landing
from hub.pages.languages import supported
from hub.pages.visitor import Visitor
from hub.pages.zones import ZONES
from hub.people import actions
from hub.people.actions import NAME_CHARACTERS
from hub.people.logins import NewLogin
from hub.people.problems import PersonProblem, PersonRefused
from hub.schools.forms import MAX_HEADCOUNT, FieldWrong
from hub.schools.models import SchoolId
from hub.schools.queries import school_lines
from hub.schools.regions import all_regions
from rooms.errors import Refused
from rooms.text import clean_line
from signaling.socket.budget import Bucket
from signaling.socket.recent import Recent, network

LINK = LINK_PATH
SECRET_CHARACTERS = 80
_PERSON_FIELDS = ("name", "email", "language", "school-id")


_BY_LINK = (Purpose.SIGN_UP, Purpose.MENTOR, Purpose.NEW_PASSWORD, Purpose.NEW_EMAIL)


class AccountLinkViews:
    """`/link` and what is done there."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._tried: Recent[str, Bucket] = Recent(lambda: Bucket(*CARDS_TRIED))

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("account_links", __name__)
        routes.get(LINK)(self.ask)
        routes.post(LINK)(self.open)
        routes.post(f"{LINK}/sign-up")(self.sign_up)
        routes.post(f"{LINK}/mentor")(self.begin_mentor)
        routes.post(f"{LINK}/password")(self.new_password)
        routes.post(f"{LINK}/email")(self.new_email)
        return routes

    async def ask(self) -> Response:
        """The secret stands in the fragment, which no server sees: a small module sends it by POST."""
        return await self._closed(await self._house.meet())

    async def open(self) -> Response:
        """The page of what this link is for; to look at it uses nothing up."""
        visitor, secret = await self._house.meet(), await self._secret()
        link = await self._look(secret)
        if not isinstance(link, AccountLink):
            return await self._closed(visitor, link)
        if link.purpose is Purpose.SIGN_UP:
            return await self._sign_up_page(visitor, link, secret)
        if link.purpose is Purpose.MENTOR:
            return await self._mentor_page(visitor, secret)
        return await self._errand(visitor, link, secret)

    async def sign_up(self) -> Any:
        """Make the account; what is wrong is said beside what was typed, and the link stays good."""
        if cookies.login_name(request) is None:
            raise cookies.NoSafeCookie
        visitor, secret, form = await self._house.meet(), await self._secret(), await request.form
        link = await self._look(secret, Purpose.SIGN_UP)
        if not isinstance(link, AccountLink):
            return await self._closed(visitor, link)
        given = {name: form.get(name, "").strip() for name in (*_PERSON_FIELDS, *FIRST_FIELDS)}
        language = supported(given["language"]) or visitor.language
        try:
            clean_line(given["name"], NAME_CHARACTERS)
        except Refused:
            return await self._sign_up_page(visitor, link, secret, given, "teacher-name-wrong", "name")
        try:
            new = await sign_up(
                self._house.store,
                secret=secret,
                teacher=NewAdult(given["name"], given["email"], form.get("password", ""), language),
                school_class=new_class(given | await self._school(given["school-id"])),
                user_agent=request.headers.get("User-Agent", ""),
                now=self._house.now(),
            )
        except LinkRefused as no:
            return await self._closed(visitor, no.problem.value)
        except PersonRefused as no:
            message = f"teacher-{no.problem.value}"
            return await self._sign_up_page(visitor, link, secret, given, message, _field(no.problem))
        except FieldWrong as no:
            return await self._sign_up_page(visitor, link, secret, given, message_of(no), field_of(no))
        return await self._welcome(visitor, new)

    async def begin_mentor(self) -> Any:
        """As `sign_up`, without a school."""
        if cookies.login_name(request) is None:
            raise cookies.NoSafeCookie
        visitor, secret, form = await self._house.meet(), await self._secret(), await request.form
        link = await self._look(secret, Purpose.MENTOR)
        if not isinstance(link, AccountLink):
            return await self._closed(visitor, link)
        given = {name: form.get(name, "").strip() for name in ("name", "email")}
        try:
            new = await mentors.begin(
                self._house.store,
                secret=secret,
                adult=NewAdult(**given, password=form.get("password", ""), language=visitor.language),
                user_agent=request.headers.get("User-Agent", ""),
                now=self._house.now(),
            )
        except LinkRefused as no:
            return await self._closed(visitor, no.problem.value)
        except PersonRefused as no:
            return await self._mentor_page(visitor, secret, given, f"teacher-{no.problem.value}", _field(no.problem))
        except Refused:
            return await self._mentor_page(visitor, secret, given, "teacher-name-wrong", "name")
        return await self._welcome(visitor, new)

    async def _mentor_page(
        self, visitor: Visitor, secret: str, given: dict[str, str] | None = None, problem: str = "", wrong: str = ""
    ) -> Response:
        status = 422 if problem else 200
        page, names = "begin_mentor.html", given or {}
        return await self._house.page(
            page, visitor, status, secret=secret, given=names, problem=problem, wrong_field=wrong
        )

    async def new_password(self) -> Response:
        """Another password, and every login ends; one signs in with it as usual."""
        visitor, secret, form = await self._house.meet(), await self._secret(), await request.form
        link = await self._look(secret, Purpose.NEW_PASSWORD)
        if not isinstance(link, AccountLink):
            return await self._closed(visitor, link)
        password, store, now = form.get("password", ""), self._house.store, self._house.now()
        try:
            desk = await desk_of(self._house)
            await changes.new_password_by_link(store, desk, secret=secret, password=password, now=now)
        except LinkRefused as no:
            return await self._closed(visitor, no.problem.value)
        except PersonRefused as no:
            return await self._errand(visitor, link, secret, f"teacher-{no.problem.value}")
        return await self._house.page("account_done.html", await self._house.meet(), what="password", email="")

    async def new_email(self) -> Response:
        """The address to which the link went is the account's from now on."""
        visitor, secret = await self._house.meet(), await self._secret()
        link = await self._look(secret, Purpose.NEW_EMAIL)
        if not isinstance(link, AccountLink):
            return await self._closed(visitor, link)
        desk = await desk_of(self._house)
        try:
            async with self._house.store.writing() as db:
                email = await changes.new_email_by_link(db, desk, secret=secret, now=self._house.now())
        except LinkRefused as no:
            return await self._closed(visitor, no.problem.value)
        except PersonRefused as no:
            return await self._errand(visitor, link, secret, f"teacher-{no.problem.value}")
        return await self._house.page("account_done.html", await self._house.meet(), what="email", email=email)

    async def _errand(self, visitor: Visitor, link: AccountLink, secret: str, problem: str = "") -> Response:
        page = "new_email.html" if link.purpose is Purpose.NEW_EMAIL else "new_password.html"
        status = 422 if problem else 200
        return await self._house.page(page, visitor, status, secret=secret, problem=problem, proven=link.email)

    async def _secret(self) -> str:
        typed: str = (await request.form).get("secret", "")
        return typed.strip()[:SECRET_CHARACTERS]

    async def _look(self, secret: str, *purposes: Purpose) -> AccountLink | str:
        """The link, or the word for why there is none; only what opens nothing is counted against its sender."""
        tried = self._tried.of(network(cookies.client_address(request)))
        if not tried.take(time.monotonic()):
            return "too-many"
        try:
            async with self._house.store.reading() as db:
                link = await links.look(db, secret, self._house.now(), *(purposes or _BY_LINK))
        except LinkRefused as no:
            return no.problem.value
        tried.give()
        return link

    async def _school(self, chosen: str) -> dict[str, str]:
        """What is known of a school that was chosen from the list."""
        if not chosen:
            return {}
        async with self._house.store.reading() as db:
            found = [line for line in await school_lines(db) if line.school == SchoolId(chosen)]
        if not found:
            return {}
        school = found[0]
        return {"school": school.name, "town": school.town, "country": school.country, "zone": school.time_zone}

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

    async def _closed(self, visitor: Visitor, problem: str = "") -> Response:
        status = {"": 200, "too-many": 429, LinkProblem.UNKNOWN.value: 403}.get(problem, 410)
        return await self._house.page("link.html", visitor, status=status, problem=problem)

    async def _sign_up_page(
        self,
        visitor: Visitor,
        link: AccountLink,
        secret: str,
        given: dict[str, str] | None = None,
        problem: str = "",
        wrong: str = "",
    ) -> Response:
        """`wrong` is the field."""
        async with self._house.store.reading() as db:
            schools = await school_lines(db)
        return await self._house.page(
            "sign_up.html",
            visitor,
            status=422 if problem else 200,
            problem=problem,
            wrong_field=wrong,
            given=given or {},
            secret=secret,
            proven=link.email,
            schools=schools,
            zones=ZONES,
            regions=all_regions(),
            max_headcount=MAX_HEADCOUNT,
            is_safe=cookies.login_name(request) is not None,
        )


def _field(problem: PersonProblem) -> str:
    return "email" if problem in (PersonProblem.EMAIL_TAKEN, PersonProblem.EMAIL_INVALID) else "password"
