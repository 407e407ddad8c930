"""Invitations and wishes on both databases: limits, one answer of two at once, links, lapsing, leaving, the lead."""

import asyncio
from datetime import date

import pytest
from sqlalchemy import select

from hub.store.store import Store
from hub.twinnings import proposals, stages
from hub.twinnings.models import Partner, PastPartner, Proposal
from hub.twinnings.proposals import LASTS, OPEN_PER_TWINNING, REST, ProposalProblem, ProposalRefused, Proposer
from hub.twinnings.stages import LastPartner, leader_of
from rooms.ids import ClassId
from tests.hub.world import NOW, World

DAY = 24 * 3_600_000


def camille(world: World) -> Proposer:
    return Proposer(world.camille, world.niort)


async def invited(store: Store, world: World, now: int = NOW) -> Proposal:
    async with store.writing() as db:
        return await proposals.invite(
            db, twinning=world.twinning, school_class=world.brno, words="Venez !", by=camille(world), now=now
        )


async def partners(store: Store, world: World) -> list[ClassId]:
    async with store.reading() as db:
        order = select(Partner.school_class_id).where(Partner.twinning_id == world.twinning).order_by(Partner.position)
        return list(await db.scalars(order))


async def refused(store: Store, world: World, now: int) -> ProposalProblem:
    with pytest.raises(ProposalRefused) as no:
        await invited(store, world, now)
    return no.value.problem


async def test_an_invitation_is_answered_once(any_store: Store, world: World) -> None:
    made = await invited(any_store, world)
    assert await refused(any_store, world, NOW) is ProposalProblem.WAITING

    async def accept() -> bool:
        try:
            async with any_store.writing() as db:
                again = await db.get_one(Proposal, made.id)
                await proposals.accept(db, again, school_class=world.brno, now=NOW)
        except ProposalRefused:
            return False
        return True

    assert sorted(await asyncio.gather(*(accept() for _ in range(4)))) == [False, False, False, True]
    assert await partners(any_store, world) == [world.evora, world.niort, world.chania, world.brno]
    assert await refused(any_store, world, NOW) is ProposalProblem.TAKES_PART


async def test_a_no_is_left_in_peace_for_a_month(any_store: Store, world: World) -> None:
    made = await invited(any_store, world)
    async with any_store.writing() as db:
        await proposals.decline(db, await db.get_one(Proposal, made.id), words="Merci, pas cette année.", now=NOW)
    assert await refused(any_store, world, NOW + DAY) is ProposalProblem.RESTING
    await invited(any_store, world, NOW + REST + 1)


async def test_what_nobody_answers_lapses_and_may_be_asked_again(any_store: Store, world: World) -> None:
    made = await invited(any_store, world)
    with pytest.raises(ProposalRefused) as no:
        async with any_store.writing() as db:
            await proposals.accept(db, made, school_class=world.brno, now=NOW + LASTS)
    assert no.value.problem is ProposalProblem.LAPSED
    await invited(any_store, world, NOW + LASTS)


async def test_a_link_is_good_once_and_keeps_no_secret(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        made, secret = await proposals.invite_by_link(
            db, twinning=world.twinning, words="", by=camille(world), now=NOW, email="jana@skola.example"
        )
    assert secret.encode() not in (made.secret_hash or b"")
    async with any_store.writing() as db:
        found = await proposals.by_secret(db, secret, NOW)
        await proposals.accept(db, found, school_class=world.brno, now=NOW)
    async with any_store.reading() as db:
        with pytest.raises(ProposalRefused) as no:
            await proposals.by_secret(db, secret, NOW)
        assert no.value.problem is ProposalProblem.ANSWERED
        assert (await db.get_one(Proposal, made.id)).email is None  # settled: the address is forgotten
        with pytest.raises(ProposalRefused) as no:
            await proposals.by_secret(db, "K7QM", NOW)
        assert no.value.problem is ProposalProblem.UNKNOWN


async def test_nobody_floods(any_store: Store, world: World) -> None:
    async def link(now: int) -> None:
        async with any_store.writing() as db:
            await proposals.invite_by_link(db, twinning=world.twinning, words="", by=camille(world), now=now)

    for _ in range(OPEN_PER_TWINNING):
        await link(NOW)
    with pytest.raises(ProposalRefused) as no:
        await link(NOW)
    assert no.value.problem is ProposalProblem.TOO_MANY
    await link(NOW + LASTS)


async def test_an_archived_twinning_takes_nobody(any_store: Store, world: World) -> None:
    made = await invited(any_store, world)
    async with any_store.writing() as db:
        await stages.archive(db, twinning=world.twinning, now=NOW)
    with pytest.raises(ProposalRefused) as no:
        async with any_store.writing() as db:
            await proposals.accept(db, await db.get_one(Proposal, made.id), school_class=world.brno, now=NOW)
    assert no.value.problem is ProposalProblem.CLOSED
    async with any_store.writing() as db:
        await stages.reopen(db, twinning=world.twinning, now=NOW)
        await proposals.accept(db, await db.get_one(Proposal, made.id), school_class=world.brno, now=NOW)


async def test_who_leads_and_leaves_hands_over(any_store: Store, world: World) -> None:
    on = date(2026, 11, 20)

    async def leave(school_class: ClassId) -> None:
        async with any_store.writing() as db:
            await stages.leave(db, twinning=world.twinning, school_class=school_class, words="", now=NOW, on=on)

    async with any_store.writing() as db:
        assert await leader_of(db, world.twinning) == world.evora
        assert not await stages.hand_over(db, twinning=world.twinning, to=world.brno, now=NOW)
        assert await stages.hand_over(db, twinning=world.twinning, to=world.chania, now=NOW)
        assert await leader_of(db, world.twinning) == world.chania
    await leave(world.chania)
    await leave(world.chania)  # pressed twice
    async with any_store.reading() as db:
        assert await leader_of(db, world.twinning) == world.evora
        assert (await db.get_one(PastPartner, (world.twinning, world.chania))).left_on == on
    await leave(world.evora)
    with pytest.raises(LastPartner):
        await leave(world.niort)
    assert await partners(any_store, world) == [world.niort]
