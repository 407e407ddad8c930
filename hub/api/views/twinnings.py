"""Twinnings: read, started, changed, and led through their life as in the pages."""

from dataclasses import replace

from quart import Blueprint, Response
from sqlalchemy.ext.asyncio import AsyncSession

from hub.api.caller import bearer
from hub.api.desk import Desk
from hub.api.operations import Operations
from hub.api.pages import Page, cut
from hub.api.problems import Problem, not_there, stale
from hub.api.scopes import Scope
from hub.api.shapes import Nothing
from hub.api.shapes import twinnings as shapes
from hub.api.shapes.twinnings import (
    AgreeAsked,
    ChangedTwinningAsked,
    LeaderAsked,
    LeaveAsked,
    LookAsked,
    StartAsked,
    TwinningsTold,
    TwinningTold,
)
from hub.kits import starting
from hub.kits.starting import TooManyTwinnings, begin
from hub.people.rights import HubVerb
from hub.pulse import handover
from hub.sessions import departure
from hub.twinnings import actions, publishing, stages
from hub.twinnings.actions import card_of
from hub.twinnings.cards import read
from hub.twinnings.models import Twinning
from hub.twinnings.news import NewsKind, tell
from hub.twinnings.queries import twinning_home
from hub.twinnings.stages import LastPartner, leader_of
from rooms.ids import ClassId, TwinningId
from rooms.rights import Actor, Place

_HERE = "/twinnings/<twinning>"


def twinning_views(desk: Desk) -> Blueprint:
    """`/twinnings` and what is done with one."""
    ops = Operations("twinnings", "Twinnings")

    async def told(db: AsyncSession, twinning: TwinningId) -> TwinningTold:
        await db.flush()
        home = await twinning_home(db, twinning, desk.now())
        consent = await publishing.consent_of(db, twinning)
        if home is None or consent is None:
            raise not_there()
        return shapes.twinning_told(home, consent, is_looking=home.place.is_looking)

    async def led(db: AsyncSession, actor: Actor, twinning: str, verb: HubVerb) -> TwinningId:
        """For whoever may do this to it as its leading class. Raises Problem."""
        found, place = await desk.twinning(db, actor, twinning, HubVerb.SEE_TWINNING)
        desk.allow(actor, verb, replace(place, school_class=await leader_of(db, found.id)))
        return found.id

    async def as_ours(db: AsyncSession, actor: Actor, twinning: str, verb: HubVerb) -> tuple[Twinning, ClassId]:
        """For whoever may do this to it for a class of theirs in it. Raises Problem."""
        found, place = await desk.twinning(db, actor, twinning, HubVerb.SEE_TWINNING)
        ours = actor.at(place).school_class
        if ours is None:
            raise not_there()
        desk.allow(actor, verb, replace(place, school_class=ours))
        return found, ours

    @ops.get("/twinnings", Scope.READ_TWINNINGS, TwinningsTold, Page)
    async def twinnings(actor: Actor, query_args: Page) -> TwinningsTold:
        """The twinnings of the person's classes, the one that began first first."""
        async with desk.store.reading() as db:
            lines = await desk.twinnings(db, actor, HubVerb.SEE_TWINNING)
            here, after = cut(lines, lambda line: (line.starts_on.isoformat(), line.twinning), query_args)
            return TwinningsTold([await told(db, line.twinning) for line in here], after)

    @ops.get(_HERE, Scope.READ_TWINNINGS, TwinningTold)
    async def twinning(actor: Actor, twinning: str) -> TwinningTold:
        """One twinning."""
        async with desk.store.reading() as db:
            found, _ = await desk.twinning(db, actor, twinning, HubVerb.SEE_TWINNING)
            return await told(db, found.id)

    @ops.post("/twinnings", Scope.WRITE_TWINNINGS, TwinningTold, StartAsked, 201)
    async def start_twinning(actor: Actor, data: StartAsked) -> Response:
        """Start a draft, which only its teachers see; with a kit it has the kit's rooms and tasks.

        A draft of the class with the very same title is told again.
        """
        ours, language = ClassId(data.school_class), bearer().language
        desk.allow(actor, HubVerb.START_TWINNING, Place(school_class=ours))
        kits = desk.kits.kits()

        async def work(db: AsyncSession) -> TwinningTold:
            card = read(shapes.card_typed(data.card), kits=list(kits))
            try:
                made = await starting.start(
                    db, card=card, school_class=ours, kits=kits, language=language, now=desk.now()
                )
            except TooManyTwinnings:
                raise Problem(422, "twinnings-many", "The class takes part in as many as one may") from None
            return await told(db, made)

        return await desk.write(work, 201)

    @ops.put(f"{_HERE}/card", Scope.WRITE_TWINNINGS, TwinningTold, ChangedTwinningAsked)
    async def change_twinning(actor: Actor, twinning: str, data: ChangedTwinningAsked) -> Response:
        """Write the card anew, as long as nobody else has changed it since `revision`."""
        kits = list(desk.kits.kits())

        async def work(db: AsyncSession) -> TwinningTold:
            found, place = await desk.twinning(db, actor, twinning, HubVerb.CHANGE_CARD)
            before = card_of(found)
            card = read(shapes.card_typed(data.card), kits=[*kits, before.kit or ""])
            if not await actions.change_card(db, twinning=found.id, card=card, revision=data.revision):
                raise stale("card")
            if card != before:
                tell(db, found.id, NewsKind.CARD, desk.now(), school_class=actor.at(place).school_class)
            db.expire(found)
            return await told(db, TwinningId(twinning))

        return await desk.write(work)

    @ops.post(f"{_HERE}/look", Scope.WRITE_TWINNINGS, Nothing, LookAsked)
    async def look_for_partners(actor: Actor, twinning: str, data: LookAsked) -> Response:
        """Show the card in the partner search, or take it out."""

        async def work(db: AsyncSession) -> Nothing:
            found, _ = await desk.twinning(db, actor, twinning, HubVerb.GATHER_PARTNERS)
            await stages.look_for_partners(db, twinning=found.id, is_looking=data.is_looking)
            return Nothing()

        return await desk.write(work)

    @ops.post(f"{_HERE}/begin", Scope.WRITE_TWINNINGS, Nothing)
    async def begin_twinning(actor: Actor, twinning: str) -> Response:
        """From now on the pupils are in it."""

        async def work(db: AsyncSession) -> Nothing:
            await begin(db, await led(db, actor, twinning, HubVerb.LEAD_TWINNING), desk.now())
            return Nothing()

        return await desk.write(work)

    @ops.post(f"{_HERE}/lead", Scope.WRITE_TWINNINGS, Nothing, LeaderAsked)
    async def hand_over_twinning(actor: Actor, twinning: str, data: LeaderAsked) -> Response:
        """Another partner class leads from now on."""

        async def work(db: AsyncSession) -> Nothing:
            id = await led(db, actor, twinning, HubVerb.LEAD_TWINNING)
            if not await stages.hand_over(db, twinning=id, to=ClassId(data.school_class), now=desk.now()):
                raise not_there()
            return Nothing()

        return await desk.write(work)

    @ops.post(f"{_HERE}/leave", Scope.WRITE_TWINNINGS, Nothing, LeaveAsked)
    async def leave_twinning(actor: Actor, twinning: str, data: LeaveAsked) -> Response:
        """The person's class goes, with a word; what it wrote stays. The only class archives instead."""

        async def work(db: AsyncSession) -> Nothing:
            found, ours = await as_ours(db, actor, twinning, HubVerb.LEAVE_TWINNING)
            try:
                await handover.let_go(db, found.id, ours, desk.now())
                await departure.leave(db, twinning=found.id, school_class=ours, words=data.words, now=desk.now())
            except LastPartner:
                raise Problem(409, "last-partner", "The only class cannot leave", "Archive it instead.") from None
            return Nothing()

        return await desk.write(work)

    @ops.post(f"{_HERE}/archive", Scope.WRITE_TWINNINGS, Nothing)
    async def archive_twinning(actor: Actor, twinning: str) -> Response:
        """Everything is read, nothing is written any more."""

        async def work(db: AsyncSession) -> Nothing:
            await stages.archive(db, twinning=await led(db, actor, twinning, HubVerb.LEAD_TWINNING), now=desk.now())
            return Nothing()

        return await desk.write(work)

    @ops.post(f"{_HERE}/reopen", Scope.WRITE_TWINNINGS, Nothing)
    async def reopen_twinning(actor: Actor, twinning: str) -> Response:
        """Out of the archive."""

        async def work(db: AsyncSession) -> Nothing:
            id = await led(db, actor, twinning, HubVerb.REOPEN_TWINNING)
            await stages.reopen(db, twinning=id, now=desk.now())
            return Nothing()

        return await desk.write(work)

    @ops.post(f"{_HERE}/public", Scope.WRITE_TWINNINGS, TwinningTold, AgreeAsked)
    async def agree_to_public(actor: Actor, twinning: str, data: AgreeAsked) -> Response:
        """The tick of the person's class for the page that everybody may read; it is there while all agree."""

        async def work(db: AsyncSession) -> TwinningTold:
            found, ours = await as_ours(db, actor, twinning, HubVerb.AGREE_TO_PUBLIC)
            await publishing.agree(
                db, twinning=found.id, school_class=ours, agrees=data.agrees, is_findable=data.is_findable
            )
            return await told(db, found.id)

        return await desk.write(work)

    return ops.blueprint
