"""Entry cards: a secret for print, exchanged once; every other answer has a name."""

import asyncio
import re

import pytest

from hub.people import actions, cards
from hub.people.logins import NewLogin
from hub.people.models import Card
from hub.people.problems import CardProblem, CardRefused
from hub.store.store import Store
from tests.hub.world import HOUR, NOW, World


async def redeem(store: Store, secret: str, now: int = NOW) -> NewLogin:
    async with store.writing() as db:
        return await actions.redeem_card(db, secret=secret, user_agent="Chromium", now=now)


async def problem_of(store: Store, secret: str, now: int = NOW) -> CardProblem:
    with pytest.raises(CardRefused) as refused:
        await redeem(store, secret, now)
    return refused.value.problem


async def card(store: Store, world: World, *, reusable: bool = False, expires_at: int | None = None) -> str:
    async with store.writing() as db:
        return await actions.make_card(db, person=world.lea, now=NOW, reusable=reusable, expires_at=expires_at)


def test_secrets_are_grouped_for_print_and_never_the_same() -> None:
    secrets = {cards.new_secret() for _ in range(1_000)}
    assert len(secrets) == 1_000
    assert all(re.fullmatch(r"([A-Z2-7]{4}-){6}[A-Z2-7]{4}", secret) for secret in secrets)  # 140 bits


async def test_a_card_opens_once(any_store: Store, world: World) -> None:
    secret = await card(any_store, world)
    login = await redeem(any_store, secret)
    assert login.actor == world.actor("lea")
    assert await problem_of(any_store, secret) is CardProblem.USED


async def test_two_at_the_same_moment_are_one_login(any_store: Store, world: World) -> None:
    secret = await card(any_store, world)
    outcomes = await asyncio.gather(*(redeem(any_store, secret) for _ in range(6)), return_exceptions=True)
    assert sum(isinstance(outcome, NewLogin) for outcome in outcomes) == 1
    assert all(o.problem is CardProblem.USED for o in outcomes if isinstance(o, CardRefused))


async def test_it_may_be_typed_as_it_is_read(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        await actions.make_card(
            db, person=world.lea, now=NOW, secret="OIBB-2345-ABCD-EFGH-OOOO-IIII-BBBB", reusable=True
        )
    for typed in (
        "oibb-2345-abcd-efgh-oooo-iiii-bbbb",
        "01B8 2345 ABCD EFGH 0O0O 1I1I 8B8B",
        " OIBB2345ABCDEFGHOOOOIIIIBBBB\n",
    ):
        assert (await redeem(any_store, typed)).actor == world.actor("lea")


async def test_a_reusable_card_opens_again(any_store: Store, world: World) -> None:
    secret = await card(any_store, world, reusable=True)
    assert (await redeem(any_store, secret)).token != (await redeem(any_store, secret)).token


async def test_an_expired_card(any_store: Store, world: World) -> None:
    secret = await card(any_store, world, expires_at=NOW + HOUR)
    assert await problem_of(any_store, secret, NOW + HOUR) is CardProblem.EXPIRED
    assert (await redeem(any_store, secret, NOW + HOUR - 1)).actor == world.actor("lea")


async def test_a_revoked_card(any_store: Store, world: World) -> None:
    secret = await card(any_store, world)
    async with any_store.writing() as db:
        await actions.revoke_cards(db, person=world.lea, now=NOW)
    assert await problem_of(any_store, secret) is CardProblem.REVOKED


@pytest.mark.parametrize("secret", ["", "-", "K7QM", "\x00", "\ud800", "é" * 100_000, "A" * 28, "%27 OR 1=1"])
async def test_what_is_no_card(any_store: Store, world: World, secret: str) -> None:
    await card(any_store, world)
    assert await problem_of(any_store, secret) is CardProblem.UNKNOWN


async def test_the_secret_is_not_kept(any_store: Store, world: World) -> None:
    secret = await card(any_store, world)
    async with any_store.reading() as db:
        kept = (await db.scalars(Card.__table__.select())).all()
        rows = (await db.execute(Card.__table__.select())).all()
    assert kept
    assert secret not in repr(rows)
    assert secret.replace("-", "") not in repr(rows)
