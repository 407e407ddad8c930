"""An adult's second step: turning it on with a QR code, codes for paper, turning it off."""

from typing import Any

import segno
from markupsafe import Markup
from quart import Blueprint, Response, redirect, request

from hub.accounts import changes
from hub.pages import cookies
from hub.pages.account import ACCOUNT, owner
from hub.pages.desk import desk_of
from hub.pages.house import House
from hub.pages.landing import entry_url
from hub.pages.visitor import Visitor
from hub.people import attempts, logins, second_factor
from hub.people.models import Login
from hub.people.problems import SignInProblem, SignInRefused
from rooms.ids import PersonId

SECOND_STEP = f"{ACCOUNT}/second-step"
_SECRET_CHARACTERS = 32


class SecondStepViews:
    """`/me/account/second-step`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("second_step", __name__)
        routes.get(SECOND_STEP)(self.show)
        routes.post(f"{SECOND_STEP}/on")(self.turn_on)
        routes.post(f"{SECOND_STEP}/off")(self.turn_off)
        return routes

    async def show(self) -> Any:
        """Whether it is on, and the way to change that."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        return await self._page(visitor, owner(self._house, visitor))

    async def turn_on(self) -> Response:
        """The code shows that the phone has the secret; then come the codes for paper, once."""
        visitor, form = await self._house.meet(), await request.form
        person, secret, now = owner(self._house, visitor), form.get("secret", ""), self._house.now()
        is_secret = len(secret) == _SECRET_CHARACTERS and not set(secret) - set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        if not is_secret:
            return await self._page(visitor, person, "second-step-code-wrong")
        if problem := await self._unproven(person):
            return await self._page(visitor, person, *problem, secret=secret)
        step = second_factor.step_of(secret, form.get("code", ""), now)
        if step is None:
            return await self._page(visitor, person, "second-step-code-wrong", secret=secret)
        desk = await desk_of(self._house)
        async with self._house.store.writing() as db:
            codes = await second_factor.turn_on(db, person=person, secret=secret, step=step, now=now)
            await self._end_others(db, visitor, person)
            await changes.tell(db, desk, person, "second-step-on", now)
        return await self._house.page("recovery_codes.html", visitor, 201, codes=codes)

    async def turn_off(self) -> Any:
        """With the password and a code, so that a window left open is not enough."""
        visitor, form = await self._house.meet(), await request.form
        person, now = owner(self._house, visitor), self._house.now()
        if problem := await self._unproven(person):
            return await self._page(visitor, person, *problem)
        desk = await desk_of(self._house)
        try:
            async with self._house.store.writing() as db:
                await attempts.count(db, [second_factor.subject(person)], now)
        except SignInRefused as no:
            return await self._page(visitor, person, *_too_many(no))
        async with self._house.store.writing() as db:
            is_right = await second_factor.take(db, person, form.get("code", "")[:80], now)
            if is_right:
                await second_factor.turn_off(db, person)
                await attempts.forgive(db, second_factor.subject(person))
                await self._end_others(db, visitor, person)
                await changes.tell(db, desk, person, "second-step-off", now)
        if not is_right:
            return await self._page(visitor, person, "second-step-code-wrong")
        return redirect(SECOND_STEP, 303)

    async def _end_others(self, db: Any, visitor: Visitor, person: PersonId) -> None:
        """Whoever came in by the password alone shows both from now on."""
        here = logins.hash_of(visitor.token or "")
        await logins.revoke(db, Login.person_id == person, Login.token_hash != here, now=self._house.now())

    async def _unproven(self, person: PersonId) -> tuple[str, int] | None:
        try:
            await changes.prove(
                self._house.store,
                person=person,
                password=(await request.form).get("password", ""),
                client_address=cookies.client_address(request),
                now=self._house.now(),
            )
        except SignInRefused as no:
            return _too_many(no) if no.problem is SignInProblem.TOO_MANY else ("account-password-wrong", 0)
        return None

    async def _page(
        self, visitor: Visitor, person: PersonId, problem: str = "", minutes: int = 0, secret: str = ""
    ) -> Response:
        async with self._house.store.reading() as db:
            is_on = await second_factor.is_on(db, person)
            left = await second_factor.codes_left(db, person)
        secret = secret or second_factor.new_secret()
        email = visitor.profile.email if visitor.profile and visitor.profile.email else ""
        uri = second_factor.uri(secret, email, (await self._house.hub.look()).name)
        return await self._house.page(
            "second_step.html",
            visitor,
            status=(429 if minutes else 422) if problem else 200,
            problem=problem,
            minutes=minutes,
            is_on=is_on,
            left=left,
            secret=secret,
            code=Markup(segno.make(uri, error="m").svg_inline(omitsize=True, border=2)),  # noqa: S704 - our own drawing
        )


def _too_many(no: SignInRefused) -> tuple[str, int]:
    return "sign-in-too-many", -(-(no.retry_after_seconds or 1) // 60)
