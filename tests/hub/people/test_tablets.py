"""A class's tablets: numbered, at most so many, in by a card that serves once; another card ends the one before."""

import asyncio

import pytest

from hub.directory import HubDirectory
from hub.people import actions, tablets
from hub.people.problems import CardProblem, CardRefused
from hub.people.tablets import MOST, NewCode, NoRoom
from hub.store.store import Store
from rooms.ids import ClassId, PersonId
from rooms.rights import Role
from tests.hub.world import HOUR, MINUTE, NOW, Clock, World


async def add(store: Store, school_class: ClassId) -> NewCode:
    async with store.writing() as db:
        return await tablets.add(db, school_class=school_class, name_of="Tablet {}".format, language="fr", now=NOW)


async def names(store: Store, school_class: ClassId) -> list[str]:
    async with store.reading() as db:
        return [tablet.name for tablet in await tablets.tablets_of(db, school_class)]


async def called(store: Store, school_class: ClassId, name: str) -> PersonId:
    async with store.reading() as db:
        return next(each.person for each in await tablets.tablets_of(db, school_class) if each.name == name)


async def come_in(store: Store, secret: str, now: int = NOW) -> str:
    """The token of the login."""
    async with store.writing() as db:
        login = await actions.redeem_card(db, secret=secret, user_agent="Chromium", now=now)
    assert login.actor.role is Role.COMPANION
    return login.token


async def problem_of(store: Store, secret: str, now: int = NOW) -> CardProblem:
    with pytest.raises(CardRefused) as refused:
        await come_in(store, secret, now)
    return refused.value.problem


async def renew(store: Store, tablet: PersonId) -> NewCode:
    async with store.writing() as db:
        found = await tablets.find(db, tablet)
        assert found is not None
        return await tablets.renew(db, found, NOW)


async def remove(store: Store, tablet: PersonId) -> None:
    async with store.writing() as db:
        found = await tablets.find(db, tablet)
        assert found is not None
        await tablets.remove(db, found, NOW)


async def test_they_are_counted_and_a_number_that_was_given_back_is_taken_again(any_store: Store, world: World) -> None:
    assert [(await add(any_store, world.niort)).name for _ in range(11)] == [f"Tablet {n}" for n in range(1, 12)]
    assert (await names(any_store, world.niort))[-2:] == ["Tablet 10", "Tablet 11"], "by number, not by letter"
    assert await names(any_store, world.evora) == []
    await remove(any_store, await called(any_store, world.niort, "Tablet 4"))
    assert "Tablet 4" not in await names(any_store, world.niort)
    assert (await add(any_store, world.niort)).name == "Tablet 4"


async def test_a_card_lets_it_in_once_and_for_a_day(any_store: Store, world: World) -> None:
    new, late = await add(any_store, world.niort), await add(any_store, world.niort)
    assert await problem_of(any_store, late.secret, NOW + 24 * HOUR) is CardProblem.EXPIRED
    async with any_store.reading() as db:
        assert [tablet.last_seen_at for tablet in await tablets.tablets_of(db, world.niort)] == [None, None]
    await come_in(any_store, new.secret, NOW + MINUTE)
    assert await problem_of(any_store, new.secret) is CardProblem.USED
    async with any_store.reading() as db:
        seen = [tablet.last_seen_at for tablet in await tablets.tablets_of(db, world.niort)]
    assert seen == [NOW + MINUTE, None]


async def test_another_code_ends_the_one_before_and_who_came_in_by_it(any_store: Store, world: World) -> None:
    first = await add(any_store, world.niort)
    tablet = await called(any_store, world.niort, first.name)
    directory = HubDirectory(any_store, Clock())
    token = await come_in(any_store, first.secret)
    assert await directory.who(token) is not None
    second = await renew(any_store, tablet)
    assert await directory.who(token) is None
    third = await renew(any_store, tablet)
    assert await problem_of(any_store, second.secret) is CardProblem.REVOKED
    actor = await directory.who(await come_in(any_store, third.secret))
    assert actor is not None
    assert (actor.person, actor.school_class) == (tablet, world.niort)


async def test_one_that_is_removed_is_out_and_found_no_more(any_store: Store, world: World) -> None:
    new, unused = await add(any_store, world.niort), await add(any_store, world.niort)
    directory = HubDirectory(any_store, Clock())
    token = await come_in(any_store, new.secret)
    for name in (new.name, unused.name):
        tablet = await called(any_store, world.niort, name)
        await remove(any_store, tablet)
        async with any_store.writing() as db:
            assert await tablets.find(db, tablet) is None
    assert await directory.who(token) is None
    assert await problem_of(any_store, unused.secret) is CardProblem.REVOKED
    assert await names(any_store, world.niort) == []


async def test_a_class_has_only_so_many_also_when_two_ask_at_once(any_store: Store, world: World) -> None:
    for _ in range(MOST - 1):
        await add(any_store, world.niort)
    outcomes = await asyncio.gather(*(add(any_store, world.niort) for _ in range(4)), return_exceptions=True)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["NewCode", *["NoRoom"] * 3]
    assert len(set(await names(any_store, world.niort))) == MOST
    await add(any_store, world.evora)
    await remove(any_store, await called(any_store, world.niort, "Tablet 7"))
    assert (await add(any_store, world.niort)).name == "Tablet 7"
    with pytest.raises(NoRoom):
        await add(any_store, world.niort)


async def test_two_codes_at_the_same_moment_leave_one_that_opens(any_store: Store, world: World) -> None:
    await add(any_store, world.niort)
    tablet = await called(any_store, world.niort, "Tablet 1")
    both = await asyncio.gather(renew(any_store, tablet), renew(any_store, tablet))
    opened = [code for code in both if not await _is_refused(any_store, code.secret)]
    assert len(opened) == 1


async def _is_refused(store: Store, secret: str) -> bool:
    try:
        await come_in(store, secret)
    except CardRefused:
        return True
    return False


async def test_nobody_else_is_a_tablet(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        await actions.make_card(db, person=world.lea, now=NOW)
    async with any_store.writing() as db:
        for other in (world.lea, world.camille, world.keeper, world.tablet, PersonId("nobody"), PersonId("\x00")):
            assert await tablets.find(db, other) is None
    assert await names(any_store, world.niort) == [], "a tablet without a card is none, and Léa is a pupil"
