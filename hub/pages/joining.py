"""The page behind an invitation to a twinning: who invites, to what, and a yes or a kind no; each link is good once."""

import time
from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.pages import cookies
from hub.pages.entry import CARDS_TRIED
from hub.pages.house import House
from hub.pages.landing import entry_url, twinning_url
from hub.pages.partners import WORDS_TYPED
from hub.pages.twinnings import names
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from hub.twinnings import proposals
from hub.twinnings.actions import card_of
from hub.twinnings.classes import ClassBrief, briefs
from hub.twinnings.models import Proposal, Twinning
from hub.twinnings.proposals import ProposalProblem, ProposalRefused
from hub.twinnings.search import partners_of
from rooms.ids import ClassId
from rooms.rights import Actor, Place, Role
from signaling.socket.budget import Bucket
from signaling.socket.recent import Recent, network

JOIN = "/join"
_SECRET_CHARACTERS = 80
_STATUS = {ProposalProblem.UNKNOWN: 403, ProposalProblem.ANSWERED: 410, ProposalProblem.LAPSED: 410}


class JoiningViews:
    """`/join` and the two answers."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._tried: Recent[str, Bucket] = Recent(lambda: Bucket(*CARDS_TRIED))

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("joining", __name__)
        routes.get(JOIN)(self.ask)
        routes.post(JOIN)(self.look)
        routes.post(f"{JOIN}/accept")(self.accept)
        routes.post(f"{JOIN}/decline")(self.decline)
        return routes

    async def ask(self) -> Response:
        """The secret stands in the fragment, which no server sees: a small module keeps it while one signs in."""
        visitor = await self._house.meet()
        if visitor.actor is not None and visitor.actor.role is not Role.TEACHER:
            abort(404)
        return await self._form(visitor)

    async def look(self) -> Any:
        """What the invitation is about, and both answers."""
        visitor, actor, secret = await self._teacher()
        return await self._answered(visitor, actor, secret)

    async def accept(self) -> Any:
        """The class takes part from now on."""
        visitor, actor, secret = await self._teacher()
        chosen = ClassId((await request.form).get("class", ""))
        if not self._house.rights.may(actor, HubVerb.ANSWER_INVITATION, Place(school_class=chosen)):
            abort(404)
        now = self._house.now()
        try:
            async with self._house.store.writing() as db:
                found = await proposals.by_secret(db, secret, now)
                await proposals.accept(db, found, school_class=chosen, now=now)
        except ProposalRefused as no:
            return await self._refused(visitor, actor, secret, no.problem)
        return redirect(twinning_url(found.twinning_id), 303)

    async def decline(self) -> Any:
        """A kind no."""
        visitor, actor, secret = await self._teacher()
        words, now = (await request.form).get("words", "")[:WORDS_TYPED], self._house.now()
        try:
            async with self._house.store.writing() as db:
                found = await proposals.by_secret(db, secret, now)
                await proposals.decline(db, found, words=words, now=now, school_class=actor.school_class)
        except ProposalRefused as no:
            return await self._refused(visitor, actor, secret, no.problem)
        return await self._form(visitor, is_declined=True)

    async def _teacher(self) -> tuple[Visitor, Actor, str]:
        """Who answers, and the code; whoever guesses has to wait."""
        visitor, form = await self._house.meet(), await request.form
        if visitor.actor is None or visitor.actor.role is not Role.TEACHER:
            abort(404)
        if not self._tries().take(time.monotonic()):
            abort(429)
        return visitor, visitor.actor, form.get("secret", "").strip()[:_SECRET_CHARACTERS]

    def _tries(self) -> Bucket:
        return self._tried.of(network(cookies.client_address(request)))

    async def _answered(
        self, visitor: Visitor, actor: Actor, secret: str, problem: ProposalProblem | None = None
    ) -> Response:
        async with self._house.store.reading() as db:
            try:
                found: Proposal = await proposals.by_secret(db, secret, self._house.now())
            except ProposalRefused as no:
                return await self._form(visitor, no.problem)
            self._tries().give()
            twinning = await db.get_one(Twinning, found.twinning_id)
            partners = (await partners_of(db, [twinning.id]))[twinning.id]
            mine = await briefs(db, actor.classes)
        by = next((each for each in partners if each.school_class == found.by_class_id), None)
        return await self._house.page(
            "join_card.html",
            visitor,
            status=409 if problem else 200,
            card=card_of(twinning),
            partners=partners,
            by=by,
            invitation=found,
            secret=secret,
            mine=_own_first(list(mine.values()), actor),
            problem=problem,
            **names(visitor.say),
        )

    async def _refused(self, visitor: Visitor, actor: Actor, secret: str, problem: ProposalProblem) -> Response:
        if problem in _STATUS:
            return await self._form(visitor, problem)
        return await self._answered(visitor, actor, secret, problem)

    async def _form(
        self, visitor: Visitor, problem: ProposalProblem | None = None, *, is_declined: bool = False
    ) -> Response:
        return await self._house.page(
            "join.html",
            visitor,
            status=_STATUS[problem] if problem else 200,
            problem=problem,
            is_declined=is_declined,
            sign_in_url=entry_url(JOIN),
        )


def _own_first(mine: list[ClassBrief], actor: Actor) -> list[ClassBrief]:
    return sorted(mine, key=lambda each: (each.school_class != actor.school_class, each.name))
