"""The way in and out: the entry page, cards, e-mail and password, signing out."""

import time
from typing import Any

from quart import Blueprint, Response, abort, jsonify, redirect, request

from hub.accounts import sign_in
from hub.accounts.problems import LinkRefused
from hub.pages import cookies
from hub.pages.house import House
from hub.pages.landing import landing, own_path
from hub.pages.visitor import Visitor
from hub.people import actions, pictures
from hub.people.logins import AGE, NewLogin
from hub.people.problems import CardProblem, CardRefused, SecondStepNeeded, SignInProblem, SignInRefused
from rooms.ids import PersonId
from rooms.rights import Actor
from signaling.socket.budget import Bucket
from signaling.socket.recent import Recent, network

_SECRET_CHARACTERS = 80

CARDS_TRIED = (2.0, 200.0)
"""Cards that do not open, from one address: a second, and at once: nobody guesses 140 bits, but each costs a look."""

LOGIN_SECONDS = AGE // 1000


class EntryViews:
    """`/`, `/enter`, `/sign-in`, `/sign-out` and the page of a card that does not open the door."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._tried: Recent[str, Bucket] = Recent(lambda: Bucket(*CARDS_TRIED))

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("entry", __name__)
        routes.get("/")(self.entry)
        routes.get("/enter")(self.enter)
        routes.post("/enter")(self.redeem)
        routes.post("/sign-in")(self.sign_in)
        routes.post("/sign-in/code")(self.second_step)
        routes.post("/sign-out")(self.sign_out)
        routes.get("/card/<problem>")(self.card_problem)
        return routes

    async def entry(self) -> Any:
        """What this is, and two ways in; whoever is in already goes on."""
        visitor = await self._house.meet()
        if visitor.actor is not None:
            wanted = own_path(request.args.get("to", ""), "")
            return redirect(wanted or await self._landing(visitor.actor, to_live=False), 303)
        return await self._entry_page(visitor)

    async def enter(self) -> Response:
        """The secret of a card stands in the fragment, which no server sees: a small module sends it by POST."""
        response = await self._house.page("enter.html", await self._house.meet())
        response.headers["Referrer-Policy"] = "no-referrer"
        return response

    async def redeem(self) -> Any:
        """Exchange a card for a login: as JSON from the link of a card, or as the form where its code is typed."""
        if request.is_json:
            body = await request.get_json(silent=True)
            if not isinstance(body, dict) or not isinstance(body.get("secret"), str):
                abort(400)
            secret, to_live, wanted = body["secret"], body.get("to") == "live", ""
        else:
            form = await request.form
            secret, to_live, wanted = form.get("secret", ""), False, own_path(form.get("to", ""), "")
        tried = self._tried.of(network(cookies.client_address(request)))
        if not tried.take(time.monotonic()):
            abort(429)
        try:
            new = await self._redeem(secret)
            tried.give()
            if isinstance(new, str):
                go = "/enter/pictures"
                owing: Response = jsonify(go=go) if request.is_json else redirect(go, 303)  # type: ignore[assignment]
                cookies.set_half(owing, request, new)
                return owing
        except CardRefused as no:
            page = f"/card/{no.problem.value}"
            return (jsonify(problem=no.problem.value, go=page), 403) if request.is_json else redirect(page, 303)
        await self._end_former_login(new.actor.person)
        go = wanted or await self._landing(new.actor, to_live=to_live)
        response: Response = jsonify(go=go) if request.is_json else redirect(go, 303)  # type: ignore[assignment]
        return await self._signed_in(response, new)

    async def sign_in(self) -> Any:
        """A teacher's e-mail and password."""
        self._check_cookie_can_be_kept()
        form = await request.form
        email = form.get("email", "")
        try:
            new = await actions.sign_in_by_password(
                self._house.store,
                email=email,
                password=form.get("password", ""),
                client_address=cookies.client_address(request),
                user_agent=request.headers.get("User-Agent", ""),
                now=self._house.now(),
            )
        except SignInRefused as no:
            return await self._entry_page(await self._house.meet(), refusal=no, email=email[:254])
        except SecondStepNeeded as needed:
            step = await sign_in.begin_second_step(self._house.store, needed.person, self._house.now())
            return await self._code_page(step)
        await self._end_former_login(new.actor.person)
        go = own_path(form.get("to", ""), "") or await self._landing(new.actor, to_live=False)
        return await self._signed_in(redirect(go, 303), new)  # type: ignore[arg-type]

    async def second_step(self) -> Any:
        """The code after the password; a login is made only now."""
        self._check_cookie_can_be_kept()
        form = await request.form
        step = form.get("step", "")[:_SECRET_CHARACTERS]
        try:
            new = await sign_in.finish(
                self._house.store,
                step=step,
                code=form.get("code", "")[:_SECRET_CHARACTERS],
                client_address=cookies.client_address(request),
                user_agent=request.headers.get("User-Agent", ""),
                now=self._house.now(),
            )
        except LinkRefused:
            return await self._code_page("", "second-code-late", 403)
        except SignInRefused as no:
            minutes = -(-(no.retry_after_seconds or 0) // 60)
            if no.problem is SignInProblem.TOO_MANY:
                return await self._code_page(step, "sign-in-too-many", 429, minutes)
            return await self._code_page(step, "second-step-code-wrong", 401)
        await self._end_former_login(new.actor.person)
        go = own_path(form.get("to", ""), "") or await self._landing(new.actor, to_live=False)
        return await self._signed_in(redirect(go, 303), new)  # type: ignore[arg-type]

    async def sign_out(self) -> Any:
        """End this login; what was open in other windows of it closes as well."""
        await self._end_former_login()
        response: Response = redirect("/", 303)  # type: ignore[assignment]
        cookies.forget_login(response, request)
        response.headers["Clear-Site-Data"] = '"storage"'
        return response

    async def card_problem(self, problem: str) -> Response:
        """Why a card does not open the door, and what to do."""
        if problem not in set(CardProblem):
            abort(404)
        return await self._house.page("card_problem.html", await self._house.meet(), problem=problem)

    async def _redeem(self, secret: str) -> NewLogin | str:
        """A login, or a ticket where the class asks for pictures as well."""
        self._check_cookie_can_be_kept()
        secret = secret.strip()[:_SECRET_CHARACTERS]
        async with self._house.store.writing() as db:
            if ticket := await pictures.half_way(db, secret, self._house.now()):
                return ticket
            return await actions.redeem_card(
                db,
                secret=secret,
                user_agent=request.headers.get("User-Agent", ""),
                now=self._house.now(),
            )

    async def _landing(self, actor: Actor, *, to_live: bool) -> str:
        async with self._house.store.reading() as db:
            return await landing(db, actor, self._house.now(), to_live=to_live)

    async def _signed_in(self, response: Response, new: NewLogin) -> Response:
        cookies.set_login(response, request, new.token, LOGIN_SECONDS)
        return response

    async def _end_former_login(self, newcomer: PersonId | None = None) -> None:
        """Another person's login in this browser ends; the same person's other windows go on."""
        token = cookies.login_token(request)
        former = await self._house.directory.who(token) if token else None
        if token and former is not None and former.person != newcomer:
            async with self._house.store.writing() as db:
                await actions.sign_out(db, token=token, now=self._house.now())

    def _check_cookie_can_be_kept(self) -> None:
        """Before a one-use card is spent on a login that no cookie can carry. Raises NoSafeCookie."""
        if cookies.login_name(request) is None:
            raise cookies.NoSafeCookie

    async def _code_page(self, step: str, problem: str = "", status: int = 200, minutes: int = 0) -> Response:
        wanted = own_path((await request.form).get("to", ""), "")
        return await self._house.page(
            "second_code.html",
            await self._house.meet(),
            status=status,
            step=step,
            wanted=wanted,
            problem=problem,
            minutes=minutes,
        )

    async def _entry_page(self, visitor: Visitor, *, refusal: SignInRefused | None = None, email: str = "") -> Response:
        minutes, status = 0, 200
        if refusal is not None:
            status = 429 if refusal.problem is SignInProblem.TOO_MANY else 401
            minutes = -(-(refusal.retry_after_seconds or 0) // 60)
        response = await self._house.page(
            "entry.html",
            visitor,
            status=status,
            problem=refusal.problem.value if refusal else None,
            minutes=minutes,
            email=email,
            wanted=own_path((await request.values).get("to", ""), ""),
            is_safe=cookies.login_name(request) is not None,
        )
        if minutes:
            response.headers["Retry-After"] = str(minutes * 60)
        return response
