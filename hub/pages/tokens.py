"""Tokens by which programs act for a teacher: made on their own page, shown once, taken back there."""

from typing import Any, Final

from quart import Blueprint, Response, abort, redirect, request

from hub.api import tokens
from hub.api.models import TokenId
from hub.api.scopes import Scope
from hub.api.tokens import DAYS, NAME_CHARACTERS, TooMany
from hub.pages.house import House
from hub.pages.landing import entry_url
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from rooms.errors import Refused
from rooms.rights import Actor, Place

PAGE: Final = "/me/tokens"


class TokenViews:
    """`/me/tokens` and `/me/tokens/<id>/end`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("tokens", __name__)
        routes.get(PAGE)(self.page)
        routes.post(PAGE)(self.make)
        routes.post(f"{PAGE}/<token>/end")(self.end)
        return routes

    async def page(self) -> Any:
        """The tokens that there are, and the form for another one."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        self._check(visitor.actor)
        return await self._shown(visitor, visitor.actor)

    async def make(self) -> Any:
        """A new token, shown on the answer and never again. What is wrong is said, and what was typed is kept."""
        visitor, actor = await self._asker()
        form = await request.form
        chosen = [scope for scope in Scope if scope.value in form.getlist("scope")]
        days = int(form.get("days", "")) if form.get("days", "").isdecimal() and len(form["days"]) < 5 else 0
        secret = problem = ""
        try:
            async with self._house.store.writing() as db:
                secret = await tokens.make(
                    db, person=actor.person, name=form.get("name", ""), scopes=chosen, days=days, now=self._house.now()
                )
        except TooMany:
            problem = "many"
        except Refused:
            problem = "name"
        except ValueError:
            problem = "scopes"
        typed = {} if secret else {"name": form.get("name", ""), "chosen": chosen, "days": days}
        return await self._shown(visitor, actor, secret=secret, problem=problem, **typed)

    async def end(self, token: str) -> Any:
        """It is good no more."""
        _, actor = await self._asker()
        async with self._house.store.writing() as db:
            ended = await tokens.take_back(db, person=actor.person, token=TokenId(token))
        if not ended:
            abort(404)
        return redirect(PAGE, 303)

    async def _asker(self) -> tuple[Visitor, Actor]:
        visitor = await self._house.meet()
        if visitor.actor is None:
            abort(404)
        self._check(visitor.actor)
        return visitor, visitor.actor

    async def _shown(self, visitor: Visitor, actor: Actor, *, problem: str = "", **context: Any) -> Response:
        async with self._house.store.reading() as db:
            lines = await tokens.tokens_of(db, actor.person, self._house.now())
        shown = {"secret": "", "name": "", "chosen": [], "days": DAYS[1]} | context
        return await self._house.page(
            "tokens.html",
            visitor,
            status=400 if problem else 201 if shown["secret"] else 200,
            lines=lines,
            scopes=list(Scope),
            all_days=DAYS,
            longest=NAME_CHARACTERS,
            problem=problem,
            reach=self._house.reach,
            **shown,
        )

    def _check(self, actor: Actor) -> None:
        """To everybody else the page does not exist."""
        if not self._house.rights.may(actor, HubVerb.KEEP_OWN_TOKENS, Place(owner=actor.person)):
            abort(404)
