"""Links of an account: good once, for a while, for one purpose; on both databases."""

import asyncio
from typing import Any

import pytest

from hub.accounts import links
from hub.accounts.models import Purpose
from hub.accounts.problems import LinkProblem, LinkRefused
from hub.accounts.sign_up import NewAdult, sign_up
from hub.keepers.enrolment import NewClass
from hub.people.logins import NewLogin
from hub.people.problems import PersonProblem, PersonRefused
from hub.schools.queries import school_lines
from hub.store.store import Store
from rooms.rights import Role
from tests.hub.world import NOW, World

CLASS = NewClass("École Pasteur", "Rodez", "FR", "Europe/Paris", "CE2", 22, "fr", (8, 9))


async def a_link(store: Store, **details: Any) -> str:
    async with store.writing() as db:
        return await links.make(db, details.pop("purpose", Purpose.SIGN_UP), NOW, **details)


async def begin(store: Store, secret: str, now: int = NOW, **other: str) -> NewLogin:
    said = {"name": "Anne", "email": "anne@pasteur.example", "password": "coccinelles rouges", "language": "fr"}
    teacher = NewAdult(**said | other)
    return await sign_up(store, secret=secret, teacher=teacher, school_class=CLASS, user_agent="Firefox", now=now)


async def test_a_teacher_comes_with_a_class(any_store: Store) -> None:
    new = await begin(any_store, (await a_link(any_store)).lower().replace("-", " "))
    assert new.actor.role is Role.TEACHER
    assert new.actor.school_class is not None
    async with any_store.reading() as db:
        assert [(each.town, each.name) for each in await school_lines(db)] == [("Rodez", "École Pasteur")]


async def test_a_mailed_link_knows_the_address_better(any_store: Store) -> None:
    await begin(any_store, await a_link(any_store, email="anne@pasteur.example"), email="somebody@else.example")
    with pytest.raises(PersonRefused, match=PersonProblem.EMAIL_TAKEN):
        await begin(any_store, await a_link(any_store), email="ANNE@pasteur.example")


async def test_it_is_good_once_even_for_two_at_the_same_moment(any_store: Store) -> None:
    secret = await a_link(any_store)
    done = await asyncio.gather(
        *(begin(any_store, secret, email=f"{number}@pasteur.example") for number in range(3)), return_exceptions=True
    )
    assert len([each for each in done if isinstance(each, NewLogin)]) == 1
    assert all(isinstance(each, NewLogin | LinkRefused) for each in done)
    with pytest.raises(LinkRefused, match=LinkProblem.USED):
        await begin(any_store, secret, email="late@pasteur.example")


async def test_it_stays_good_where_something_was_refused(any_store: Store) -> None:
    secret = await a_link(any_store)
    with pytest.raises(PersonRefused, match=PersonProblem.PASSWORD_TOO_SHORT):
        await begin(any_store, secret, password="short")
    assert await begin(any_store, secret)


@pytest.mark.parametrize("purpose", Purpose)
async def test_it_ends_by_itself(any_store: Store, purpose: Purpose) -> None:
    secret = await a_link(any_store, purpose=purpose)
    lasts = links.LASTS[purpose]
    async with any_store.reading() as db:
        assert (await links.look(db, secret, NOW + lasts - 1)).purpose is purpose
        with pytest.raises(LinkRefused, match=LinkProblem.EXPIRED):
            await links.look(db, secret, NOW + lasts)


async def test_one_for_something_else_is_no_link_here(any_store: Store) -> None:
    secret = await a_link(any_store, purpose=Purpose.NEW_PASSWORD)
    with pytest.raises(LinkRefused, match=LinkProblem.UNKNOWN):
        await begin(any_store, secret)


async def test_a_fresh_one_for_an_account_ends_the_one_before(any_store: Store, world: World) -> None:
    older = await a_link(any_store, purpose=Purpose.NEW_PASSWORD, person=world.camille)
    others = await a_link(any_store, purpose=Purpose.NEW_PASSWORD, person=world.ines)
    newer = await a_link(any_store, purpose=Purpose.NEW_PASSWORD, person=world.camille)
    async with any_store.reading() as db:
        for secret in (newer, others):
            assert await links.look(db, secret, NOW)
        with pytest.raises(LinkRefused, match=LinkProblem.UNKNOWN):
            await links.look(db, older, NOW)


async def test_nobody_hands_out_more_than_a_staff_room_needs(
    any_store: Store, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(links, "MOST_OPEN", 2)
    async with any_store.writing() as db:
        first = await links.hand_out(db, world.camille, NOW)
        await links.hand_out(db, world.camille, NOW)
        with pytest.raises(links.TooMany):
            await links.hand_out(db, world.camille, NOW)
        await links.hand_out(db, world.ines, NOW)
    await begin(any_store, first)
    async with any_store.writing() as db:
        await links.hand_out(db, world.camille, NOW)
