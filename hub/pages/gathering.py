"""Partners of a twinning come together: who is in it, who is invited, who wishes to join; and every answer to that."""

from dataclasses import replace
from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.mail import Letter
from hub.networks.passport import passports_of
from hub.pages.house import House
from hub.pages.joining import JOIN
from hub.pages.landing import entry_url, twinning_url
from hub.pages.partners import INVITATIONS, WORDS_TYPED
from hub.pages.visitor import Visitor
from hub.people.emails import clean_email
from hub.people.problems import PersonProblem, PersonRefused
from hub.people.rights import HubVerb
from hub.post.queue import Kind, enqueue
from hub.telling import reach
from hub.twinnings import answering, proposal_lines, proposals
from hub.twinnings.answering import Reply
from hub.twinnings.classes import briefs
from hub.twinnings.models import Offer, Proposal, ProposalId
from hub.twinnings.proposals import INVITATION, ProposalProblem, ProposalRefused, Proposer
from hub.twinnings.queries import TwinningHome, outline, twinning_home
from rooms.ids import ClassId, TwinningId
from rooms.rights import Actor, Place, Role

_EMAIL_TYPED = 300

Problem = ProposalProblem | PersonProblem


class GatheringViews:
    """`/twinnings/<id>/partners`, `/invitations` and `/proposals/<id>/…`."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("gathering", __name__)
        routes.get("/twinnings/<twinning>/partners")(self.partners)
        routes.post("/twinnings/<twinning>/invite")(self.invite)
        routes.post("/twinnings/<twinning>/link")(self.link)
        routes.get(INVITATIONS)(self.invitations)
        routes.post("/proposals/<proposal>/<answer>")(self.answer)
        return routes

    async def partners(self, twinning: str) -> Any:
        """Who is in it, who is invited, who wishes to join."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        return await self._page(visitor, await self._home(visitor.actor, twinning))

    async def invite(self, twinning: str) -> Any:
        """Into the list of a class that shows itself in the search."""
        visitor, actor = await self._teacher()
        home = await self._home(actor, twinning)
        form = await request.form
        invited, words = ClassId(form.get("class", "")), form.get("words", "")[:WORDS_TYPED]
        by = _proposer(actor, home.place)
        try:
            async with self._house.store.writing() as db:
                if await db.get(Offer, invited) is None and invited not in home.place.partners:
                    abort(404)  # whoever does not show themselves is invited by a link
                await proposals.invite(
                    db, twinning=home.twinning, school_class=invited, words=words, by=by, now=self._house.now()
                )
        except ProposalRefused as no:
            if no.problem not in (ProposalProblem.WAITING, ProposalProblem.TAKES_PART):
                return await self._page(visitor, home, problem=no.problem, words=words)
        return redirect(f"/twinnings/{home.twinning}/partners", 303)

    async def link(self, twinning: str) -> Any:
        """A link, good once: in a letter, or on the answer itself, since its secret cannot be read again."""
        visitor, actor = await self._teacher()
        home = await self._home(actor, twinning)
        form = await request.form
        words, typed = form.get("words", "")[:WORDS_TYPED], form.get("email", "").strip()[:_EMAIL_TYPED]
        by, now = _proposer(actor, home.place), self._house.now()
        try:
            email = clean_email(typed) if typed else None
            async with self._house.store.writing() as db:
                made, secret = await proposals.invite_by_link(
                    db, twinning=home.twinning, words=words, by=by, now=now, email=email
                )
                url = f"{self._house.reach.url}{JOIN}#{secret}"
                if email is not None:
                    letter = await self._letter(visitor, home, made, url, email)
                    key = f"partner-invitation:{made.id}"
                    await enqueue(
                        db, letter, kind=Kind.INVITATION, key=key, now=now, useless_at=made.expires_at,
                        asked_by=actor.person,
                    )  # fmt: skip
        except (ProposalRefused, PersonRefused) as no:
            return await self._page(visitor, home, problem=no.problem, words=words, email=typed)
        if email is not None:
            return redirect(f"{twinning_url(home.twinning)}/partners#sent", 303)
        return await self._house.page(
            "partner_link.html", visitor, status=201, home=home, url=url, expires_at=made.expires_at,
            reach=self._house.reach,
        )  # fmt: skip

    async def _letter(self, visitor: Visitor, home: TwinningHome, made: Proposal, url: str, email: str) -> Letter:
        """In the language of whoever invites: nothing is known of the other."""
        ours = next(each for each in home.classes if each.school_class == made.by_class_id)
        say, hub = visitor.say, (await self._house.hub.look()).name
        text = say(
            "partner-letter-text", title=home.title, words=made.words, url=url, hub=hub, date=say.day(made.expires_at),
            **{"class": ours.name, "school": ours.school_name, "town": ours.town},
        )  # fmt: skip
        return Letter(email, say("partner-letter-subject", title=home.title), text, language=visitor.language)

    async def invitations(self) -> Any:
        """Invitations to one's own classes, and what these wished."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        if visitor.actor.role is not Role.TEACHER:
            abort(404)
        return await self._list(visitor, visitor.actor)

    async def answer(self, proposal: str, answer: str) -> Any:
        """Accept, decline, or take back; whoever may not finds nothing here."""
        visitor, actor = await self._teacher()
        words = (await request.form).get("words", "")[:WORDS_TYPED]
        async with self._house.store.reading() as db:
            found = await db.get(Proposal, ProposalId(proposal))
            known = None if found is None else await outline(db, found.twinning_id)
        if found is None or known is None or answer not in set(Reply):
            abort(404)
        reply = Reply(answer)
        if not self._house.rights.may(actor, *answering.asked(found, reply, known[1])):
            abort(404)
        try:
            async with self._house.store.writing() as db:
                await answering.settle(db, found, reply, words, self._house.now())
        except ProposalRefused as no:
            back = _list_of(found, reply)
            if no.problem in (ProposalProblem.ANSWERED, ProposalProblem.TAKES_PART):  # by a colleague, or a moment ago
                return redirect(back, 303)
            if back == INVITATIONS:
                return await self._list(visitor, actor, no.problem)
            return await self._page(visitor, await self._home(actor, found.twinning_id), problem=no.problem)
        has_joined = found.kind == INVITATION and reply is Reply.ACCEPT
        return redirect(twinning_url(found.twinning_id) if has_joined else _list_of(found, reply), 303)

    async def _teacher(self) -> tuple[Visitor, Actor]:
        visitor = await self._house.meet()
        if visitor.actor is None:
            abort(404)
        return visitor, visitor.actor

    async def _home(self, actor: Actor, twinning: str) -> TwinningHome:
        async with self._house.store.reading() as db:
            home = await twinning_home(db, TwinningId(twinning), self._house.now())
        if home is None or not self._house.rights.may(actor, HubVerb.GATHER_PARTNERS, home.place):
            abort(404)
        return home

    async def _page(
        self, visitor: Visitor, home: TwinningHome, *, problem: Problem | None = None, words: str = "", email: str = ""
    ) -> Response:
        asked = request.args.get("invite", "")
        async with self._house.store.reading() as db:
            passports = await passports_of(db, [each.school_class for each in home.classes])
            lines = await proposal_lines.of_twinning(db, home.twinning, self._house.now())
            lost = await reach.lost(db, [each.proposal for each in lines if each.is_open])
            shown = asked and await db.get(Offer, ClassId(asked)) is not None
            invited = (await briefs(db, [ClassId(asked)])).get(ClassId(asked)) if shown else None
        actor = visitor.actor
        leads = actor is not None and self._house.rights.may(
            actor, HubVerb.LEAD_TWINNING, replace(home.place, school_class=home.leader)
        )
        return await self._house.page(
            "twinning_partners.html",
            visitor,
            status=409 if problem else 200,
            home=home,
            lines=lines,
            passports=passports,
            lost=lost,
            invited=invited,
            problem=problem,
            words=words,
            email=email,
            leads=leads,
            ours=None if actor is None else actor.at(home.place).school_class,
        )

    async def _list(self, visitor: Visitor, actor: Actor, problem: ProposalProblem | None = None) -> Response:
        async with self._house.store.reading() as db:
            lines = await proposal_lines.of_classes(db, actor.classes, self._house.now())
        return await self._house.page(
            "invitations.html", visitor, status=409 if problem else 200, lines=lines, problem=problem
        )


def _proposer(actor: Actor, place: Place) -> Proposer:
    acting = actor.at(place).school_class
    if acting is None:
        abort(404)
    return Proposer(actor.person, acting)


def _list_of(found: Proposal, reply: Reply) -> str:
    """The page on which whoever answered saw it."""
    return f"{twinning_url(found.twinning_id)}/partners" if answering.is_of_twinning(found, reply) else INVITATIONS
