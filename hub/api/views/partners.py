"""Partners find each other: the search with its reasons, wishes and invitations, and every answer to them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated

import msgspec
from quart import Blueprint, Response
from sqlalchemy.ext.asyncio import AsyncSession

from hub.api.desk import Desk
from hub.api.operations import Operations
from hub.api.problems import not_there
from hub.api.scopes import Scope
from hub.api.shapes import Nothing
from hub.api.shapes import partners as shapes
from hub.api.shapes.partners import (
    FoundTold,
    InviteAsked,
    LinkTold,
    OfferAsked,
    OffersTold,
    ProposalsTold,
    ProposalTold,
    ReplyAsked,
    WishAsked,
    WordsOnlyAsked,
)
from hub.api.shapes.twinnings import Subject
from hub.pages.joining import JOIN
from hub.people.rights import HubVerb
from hub.twinnings import answering, offers, proposal_lines, proposals, search
from hub.twinnings.answering import Reply
from hub.twinnings.classes import ClassBrief, briefs
from hub.twinnings.models import Offer, Proposal, ProposalId
from hub.twinnings.proposals import Proposer
from hub.twinnings.search import Filters
from rooms.ids import ClassId
from rooms.rights import Actor, Place

_SHOWN = 50


class Wanted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """For which class of the person's, and what the others shall have."""

    school_class: str
    subject: Subject | None = None
    language: Annotated[str, msgspec.Meta(pattern="^[a-z]{2,3}$")] | None = None
    country: Annotated[str, msgspec.Meta(pattern="^[A-Z]{2}$")] | None = None
    age: Annotated[int, msgspec.Meta(ge=0, le=99)] | None = None


def partner_views(desk: Desk) -> Blueprint:
    """`/partners`, `/invitations` and what is proposed between a twinning and a class."""
    ops = Operations("partners", "Partners")

    async def ours_of(db: AsyncSession, actor: Actor, school_class: str) -> ClassBrief:
        desk.allow(actor, HubVerb.SEARCH_PARTNERS, Place())
        found = (await briefs(db, actor.classes & {ClassId(school_class)})).get(ClassId(school_class))
        if found is None:
            raise not_there()
        return found

    async def lines_told(db: AsyncSession, lines: Sequence[proposal_lines.ProposalLine]) -> ProposalsTold:
        return ProposalsTold([shapes.proposal_told(each) for each in lines])

    async def one_told(db: AsyncSession, made: Proposal) -> ProposalTold:
        await db.flush()
        lines = await proposal_lines.of_twinning(db, made.twinning_id, desk.now())
        return next(shapes.proposal_told(each) for each in lines if each.proposal == made.id)

    @ops.get("/partners", Scope.READ_PARTNERS, FoundTold, Wanted)
    async def search_partners(actor: Actor, query_args: Wanted) -> FoundTold:
        """Projects and classes that look for each other, the best suited to the class first, with the reasons."""
        filters = Filters(
            subject=query_args.subject or "",
            language=query_args.language or "",
            country=query_args.country or "",
            age=query_args.age,
        )
        async with desk.store.reading() as db:
            ours, now = await ours_of(db, actor, query_args.school_class), desk.now()
            shown = (await offers.offers_of(db, [ours.school_class])).get(ours.school_class)
            side = search.side_of_class(ours, shown.subjects if shown else (), now)
            cards = await search.looking_cards(db, side, filters, but_of=actor.classes, now=now)
            classes = await search.offered_classes(db, side, filters, but_of=actor.classes, now=now)
        return shapes.found_told(cards[:_SHOWN], classes[:_SHOWN])

    @ops.get("/offers", Scope.READ_PARTNERS, OffersTold)
    async def own_offers(actor: Actor) -> OffersTold:
        """What the person's classes show of themselves in the search."""
        desk.allow(actor, HubVerb.SEARCH_PARTNERS, Place())
        async with desk.store.reading() as db:
            found = await offers.offers_of(db, sorted(actor.classes))
        return OffersTold([shapes.offer_told(each) for _, each in sorted(found.items())])

    @ops.put("/offers/<school_class>", Scope.WRITE_PARTNERS, Nothing, OfferAsked)
    async def show_class(actor: Actor, school_class: str, data: OfferAsked) -> Response:
        """Let other teachers find the class, or change what they read of it."""
        ours = ClassId(school_class)
        desk.allow(actor, HubVerb.OFFER_CLASS, Place(school_class=ours))

        async def work(db: AsyncSession) -> Nothing:
            await offers.show(db, school_class=ours, words=data.words, subjects=data.subjects, now=desk.now())
            return Nothing()

        return await desk.write(work)

    @ops.delete("/offers/<school_class>", Scope.WRITE_PARTNERS)
    async def hide_class(actor: Actor, school_class: str) -> Response:
        """Nobody finds the class any more."""
        ours = ClassId(school_class)
        desk.allow(actor, HubVerb.OFFER_CLASS, Place(school_class=ours))

        async def work(db: AsyncSession) -> Nothing:
            await offers.hide(db, school_class=ours)
            return Nothing()

        return await desk.write(work)

    @ops.post("/twinnings/<twinning>/wishes", Scope.WRITE_PARTNERS, ProposalTold, WishAsked, 201)
    async def wish_to_join(actor: Actor, twinning: str, data: WishAsked) -> Response:
        """Ask to join a twinning that looks for partners, with a word to its teachers."""

        async def work(db: AsyncSession) -> ProposalTold:
            found, place = await desk.twinning(db, actor, twinning, HubVerb.SEE_CARD)
            ours = ClassId(data.school_class)
            desk.allow(actor, HubVerb.WISH_TO_JOIN, replace(place, school_class=ours))
            by = Proposer(actor.person, ours)
            made = await proposals.wish(db, twinning=found.id, words=data.words, by=by, now=desk.now())
            return await one_told(db, made)

        return await desk.write(work, 201)

    async def proposer(db: AsyncSession, actor: Actor, twinning: str) -> Proposer:
        _, place = await desk.twinning(db, actor, twinning, HubVerb.GATHER_PARTNERS)
        acting = actor.at(place).school_class
        if acting is None:
            raise not_there()
        return Proposer(actor.person, acting)

    @ops.get("/twinnings/<twinning>/proposals", Scope.READ_PARTNERS, ProposalsTold)
    async def proposals_of_twinning(actor: Actor, twinning: str) -> ProposalsTold:
        """Who is invited and who wishes to join: the open ones first, then what was answered lately."""
        async with desk.store.reading() as db:
            found, _ = await desk.twinning(db, actor, twinning, HubVerb.GATHER_PARTNERS)
            return await lines_told(db, await proposal_lines.of_twinning(db, found.id, desk.now()))

    @ops.post("/twinnings/<twinning>/invitations", Scope.WRITE_PARTNERS, ProposalTold, InviteAsked, 201)
    async def invite_class(actor: Actor, twinning: str, data: InviteAsked) -> Response:
        """Invite a class that shows itself in the search; whoever does not is invited by a link."""

        async def work(db: AsyncSession) -> ProposalTold:
            by = await proposer(db, actor, twinning)
            found, _ = await desk.twinning(db, actor, twinning, HubVerb.GATHER_PARTNERS)
            if await db.get(Offer, ClassId(data.school_class)) is None:
                raise not_there()
            made = await proposals.invite(
                db, twinning=found.id, school_class=ClassId(data.school_class), words=data.words, by=by, now=desk.now()
            )
            return await one_told(db, made)

        return await desk.write(work, 201)

    @ops.post("/twinnings/<twinning>/link", Scope.WRITE_PARTNERS, LinkTold, WordsOnlyAsked, 201)
    async def invite_by_link(actor: Actor, twinning: str, data: WordsOnlyAsked) -> Response:
        """A link for whoever gets it, good once. Its address is in this answer and cannot be read again."""

        async def work(db: AsyncSession) -> LinkTold:
            by = await proposer(db, actor, twinning)
            found, _ = await desk.twinning(db, actor, twinning, HubVerb.GATHER_PARTNERS)
            made, secret = await proposals.invite_by_link(
                db, twinning=found.id, words=data.words, by=by, now=desk.now()
            )
            return LinkTold(f"{desk.url}{JOIN}#{secret}", await one_told(db, made))

        return await desk.write(work, 201, unkept="url")

    @ops.get("/invitations", Scope.READ_PARTNERS, ProposalsTold)
    async def invitations(actor: Actor) -> ProposalsTold:
        """Invitations to the person's classes, and what these wished."""
        desk.allow(actor, HubVerb.SEARCH_PARTNERS, Place())
        async with desk.store.reading() as db:
            return await lines_told(db, await proposal_lines.of_classes(db, actor.classes, desk.now()))

    @ops.post("/proposals/<proposal>/reply", Scope.WRITE_PARTNERS, Nothing, ReplyAsked)
    async def reply_to_proposal(actor: Actor, proposal: str, data: ReplyAsked) -> Response:
        """Accept or decline what one is asked, or take back what one asked."""

        async def work(db: AsyncSession) -> Nothing:
            found = await db.get(Proposal, ProposalId(proposal))
            if found is None:
                raise not_there()
            place = await desk.place_of_twinning(db, found.twinning_id)
            reply = Reply(data.reply)
            desk.allow(actor, *answering.asked(found, reply, place))
            await answering.settle(db, found, reply, data.words, desk.now())
            return Nothing()

        return await desk.write(work)

    return ops.blueprint
