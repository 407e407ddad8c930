"""The partner search: projects and classes that look for each other, best suited first; and showing one's own class."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from quart import Blueprint, Response, abort, redirect, request

from hub.pages.card_form import choices
from hub.pages.house import House
from hub.pages.landing import entry_url, twinning_url
from hub.pages.twinnings import names
from hub.pages.visitor import Visitor
from hub.people.rights import HubVerb
from hub.twinnings import offers, proposals, search
from hub.twinnings.actions import card_of
from hub.twinnings.cards import SUBJECTS, TONGUES
from hub.twinnings.classes import ClassBrief, briefs
from hub.twinnings.countries import ERASMUS
from hub.twinnings.matching import Match, Reason, match
from hub.twinnings.models import Offer
from hub.twinnings.proposals import ProposalProblem, ProposalRefused, Proposer
from hub.twinnings.queries import outline, twinnings_of
from hub.twinnings.search import Filters
from hub.twinnings.stages import Stage
from rooms.errors import Refused
from rooms.ids import ClassId, TwinningId
from rooms.rights import Actor, Place

PARTNERS = "/partners"
INVITATIONS = "/invitations"
SHOWN = 24
WORDS_TYPED = 4_000


class PartnerViews:
    """`/partners`, `/partners/<id>` (one card) and what is asked there."""

    def __init__(self, house: House) -> None:
        self._house = house

    def blueprint(self) -> Blueprint:
        """The routes of these views."""
        routes = Blueprint("partners", __name__)
        routes.get(PARTNERS)(self.search)
        routes.post(f"{PARTNERS}/show")(self.show)
        routes.post(f"{PARTNERS}/hide")(self.hide)
        routes.get(f"{PARTNERS}/<twinning>")(self.card)
        routes.post(f"{PARTNERS}/<twinning>/wish")(self.wish)
        return routes

    async def search(self) -> Any:
        """Everything that looks for a partner and passes the filters, with the reasons why it suits our class."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.full_path.rstrip("?")), 303)
        return await self._search(visitor, visitor.actor)

    async def show(self) -> Any:
        """Let other teachers find one's class, or change what they read of it."""
        visitor, actor = await self._teacher()
        form = await request.form
        school_class = self._offered(actor, form.get("class", ""))
        words, subjects = form.get("words", "")[:WORDS_TYPED], form.getlist("subjects")
        try:
            async with self._house.store.writing() as db:
                await offers.show(db, school_class=school_class, words=words, subjects=subjects, now=self._house.now())
        except Refused:
            given = {"words": words, "subjects": subjects}
            return await self._search(visitor, actor, given=given, status=422)
        return redirect(f"{PARTNERS}?class={school_class}#ours", 303)

    async def hide(self) -> Any:
        """Nobody finds the class any more."""
        _, actor = await self._teacher()
        school_class = self._offered(actor, (await request.form).get("class", ""))
        async with self._house.store.writing() as db:
            await offers.hide(db, school_class=school_class)
        return redirect(f"{PARTNERS}?class={school_class}#ours", 303)

    async def card(self, twinning: str) -> Any:
        """One project that looks for partners: its card alone, and a way to ask."""
        visitor = await self._house.meet()
        if visitor.actor is None:
            return redirect(entry_url(request.path), 303)
        return await self._card(visitor, visitor.actor, twinning)

    async def wish(self, twinning: str) -> Any:
        """Ask to join, with a word to its teachers."""
        visitor, actor = await self._teacher()
        form = await request.form
        words = form.get("words", "")[:WORDS_TYPED]
        async with self._house.store.reading() as db:
            found = await outline(db, TwinningId(twinning))
        ours = ClassId(form.get("class", "") or (actor.school_class or ""))
        if found is None or not self._house.rights.may(actor, HubVerb.SEE_CARD, found[1]):
            abort(404)
        place = found[1]
        if ours in place.partners:
            return redirect(twinning_url(found[0].id), 303)
        if not self._house.rights.may(actor, HubVerb.WISH_TO_JOIN, replace(place, school_class=ours)):
            abort(404)
        try:
            async with self._house.store.writing() as db:
                await proposals.wish(
                    db, twinning=found[0].id, words=words, by=Proposer(actor.person, ours), now=self._house.now()
                )
        except ProposalRefused as no:
            if no.problem is ProposalProblem.WAITING:  # asked already: it stands in the list
                return redirect(INVITATIONS, 303)
            return await self._card(visitor, actor, twinning, problem=no.problem, words=words)
        return redirect(INVITATIONS, 303)

    async def _search(
        self, visitor: Visitor, actor: Actor, *, given: dict[str, Any] | None = None, status: int = 200
    ) -> Response:
        classes = await self._classes(actor)
        wanted = request.args.get("class", "")
        ours = next((each for each in classes if each.school_class == wanted), classes[0])
        filters, now = _filters(), self._house.now()
        mine = [each.school_class for each in classes]
        async with self._house.store.reading() as db:
            shown = await offers.offers_of(db, mine)
            offer = shown.get(ours.school_class)
            side = search.side_of_class(ours, offer.subjects if offer else (), now)
            cards = await search.looking_cards(db, side, filters, but_of=mine, now=now)
            lines = await twinnings_of(db, actor, now)
            others = await search.offered_classes(db, side, filters, but_of=mine, now=now)
        return await self._house.page(
            "partners.html",
            visitor.at(ours.time_zone),
            status=status,
            ours=ours,
            classes=classes,
            filters=filters,
            cards=cards[:SHOWN],
            more_cards=max(0, len(cards) - SHOWN),
            others=others[:SHOWN],
            more_others=max(0, len(others) - SHOWN),
            offer=given or _typed(offer),
            is_shown=offer is not None,
            inviting=[line for line in lines if line.stage is not Stage.ARCHIVED],
            choices=choices(visitor.say, self._house.kits.kits()),
            reasons=lambda found: reasons(visitor, found),
            **names(visitor.say),
        )

    async def _card(
        self,
        visitor: Visitor,
        actor: Actor,
        twinning: str,
        *,
        problem: ProposalProblem | None = None,
        words: str = "",
    ) -> Any:
        now = self._house.now()
        async with self._house.store.reading() as db:
            found = await outline(db, TwinningId(twinning))
            if found is None or not self._house.rights.may(actor, HubVerb.SEE_CARD, found[1]):
                abort(404)
            looking, place = found
            if actor.classes & place.partners:
                return redirect(twinning_url(looking.id), 303)
            partners = (await search.partners_of(db, [looking.id]))[looking.id]
            mine = await briefs(db, actor.classes)
            shown = await offers.offers_of(db, list(mine))
        may = [
            each
            for each in mine.values()
            if self._house.rights.may(actor, HubVerb.WISH_TO_JOIN, replace(place, school_class=each.school_class))
        ]
        ours = next((each for each in may if each.school_class == actor.school_class), may[0] if may else None)
        card = card_of(looking)
        suits = Match(0)
        if ours is not None:
            subjects = shown[ours.school_class].subjects if ours.school_class in shown else ()
            suits = match(search.side_of_class(ours, subjects, now), search.side_of_card(card, partners, now))
        return await self._house.page(
            "partner_card.html",
            visitor.at(ours.time_zone) if ours else visitor,
            status=409 if problem else 200,
            twinning=looking.id,
            card=card,
            partners=partners,
            may=may,
            ours=ours,
            problem=problem,
            words=words,
            reasons=reasons(visitor, suits),
            **names(visitor.say),
        )

    async def _teacher(self) -> tuple[Visitor, Actor]:
        visitor = await self._house.meet()
        if visitor.actor is None:
            abort(404)
        return visitor, visitor.actor

    async def _classes(self, actor: Actor) -> list[ClassBrief]:
        """Those for which a teacher looks; whoever may not look finds nothing here."""
        if not self._house.rights.may(actor, HubVerb.SEARCH_PARTNERS, Place()) or not actor.classes:
            abort(404)
        async with self._house.store.reading() as db:
            found = await briefs(db, actor.classes)
        return sorted(found.values(), key=lambda each: each.school_class != actor.school_class)

    def _offered(self, actor: Actor, school_class: str) -> ClassId:
        chosen = ClassId(school_class or (actor.school_class or ""))
        if not self._house.rights.may(actor, HubVerb.OFFER_CLASS, Place(school_class=chosen)):
            abort(404)
        return chosen


def reasons(visitor: Visitor, found: Match) -> list[tuple[str, bool]]:
    """Why they suit each other in the reader's words, and whether each speaks for it."""
    say = visitor.say
    told = []
    for each in found.told:
        is_subject = each.reason is Reason.SUBJECTS
        listed = say.listed([say(f"subject-{code}") if is_subject else say.tongue(code) for code in each.names])
        sentence = say(f"suit-{each.reason.value}", names=listed, number=each.number)
        told.append((sentence, each.reason not in _AGAINST))
    return told


_AGAINST = {Reason.NO_LANGUAGE, Reason.OTHER_AGE, Reason.FEW_HOURS, Reason.OTHER_COUNTRIES, Reason.WEAK_NETWORK}


def _filters() -> Filters:
    """What the address asks for; what is no choice of ours filters nothing."""
    asked = request.args
    age = asked.get("age", "")
    return Filters(
        subject=_known(asked.get("subject", ""), SUBJECTS),
        language=_known(asked.get("language", ""), TONGUES),
        country=_known(asked.get("country", ""), ERASMUS),
        age=int(age) if age.isascii() and age.isdecimal() and len(age) <= 2 else None,
    )


def _known(value: str, values: Sequence[str]) -> str:
    return value if value in values else ""


def _typed(offer: Offer | None) -> dict[str, Any]:
    return {"words": offer.words if offer else "", "subjects": offer.subjects if offer else ()}
