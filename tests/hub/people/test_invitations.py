"""Invitations: the first keeper's and a teacher's, each good once and for a while, on both databases."""

import asyncio
from typing import Any

import pytest

from hub.people import invitations, teaching
from hub.people.invitations import FIRST_KEEPER_LASTS, TEACHER_LASTS
from hub.people.models import TeachingKind
from hub.people.problems import InvitationProblem, InvitationRefused, PersonProblem, PersonRefused
from hub.store.store import Store
from rooms.errors import Refused
from rooms.rights import Actor, Role
from tests.hub.world import NOW, World


async def accept(store: Store, secret: str, **other: Any) -> Actor:
    given: dict[str, Any] = {
        "name": "Sacha", "email": "sacha@hub.example", "password": "des moutons en papier", "language": "fr",
        "user_agent": "Firefox", "now": NOW,
    }  # fmt: skip
    return (await invitations.accept(store, secret=secret, **given | other)).actor


async def first(store: Store, now: int = NOW) -> str | None:
    async with store.writing() as db:
        return await invitations.invite_first_keeper(db, now)


async def test_the_first_keeper_is_made_once_and_only_by_the_latest_link(any_store: Store) -> None:
    older, secret = await first(any_store), await first(any_store)
    assert older
    assert secret
    with pytest.raises(InvitationRefused, match=InvitationProblem.UNKNOWN):
        await accept(any_store, older)
    made = await accept(any_store, secret.lower().replace("-", " "))
    assert (made.role, made.school_class) == (Role.KEEPER, None)
    with pytest.raises(InvitationRefused, match=InvitationProblem.USED):
        await accept(any_store, secret, email="other@hub.example")
    assert await first(any_store) is None


async def test_it_is_good_for_a_day(any_store: Store) -> None:
    secret = await first(any_store)
    assert secret
    with pytest.raises(InvitationRefused, match=InvitationProblem.EXPIRED):
        await accept(any_store, secret, now=NOW + FIRST_KEEPER_LASTS)
    assert (await accept(any_store, secret, now=NOW + FIRST_KEEPER_LASTS - 1)).role is Role.KEEPER


async def test_two_at_the_same_moment_make_one_keeper(any_store: Store) -> None:
    secret = await first(any_store)
    assert secret
    made = await asyncio.gather(
        *(accept(any_store, secret, email=f"{number}@hub.example") for number in range(3)), return_exceptions=True
    )
    assert len([each for each in made if isinstance(each, Actor)]) == 1
    assert all(isinstance(each, Actor | InvitationRefused) for each in made)


async def test_what_is_wrong_with_the_account_costs_no_invitation(any_store: Store) -> None:
    secret = await first(any_store)
    assert secret
    for wrong, problem in (({"password": "short"}, PersonProblem.PASSWORD_TOO_SHORT),
                           ({"email": "nobody"}, PersonProblem.EMAIL_INVALID)):  # fmt: skip
        with pytest.raises(PersonRefused, match=problem):
            await accept(any_store, secret, **wrong)
    with pytest.raises(Refused):
        await accept(any_store, secret, name=" ")
    assert await accept(any_store, secret)


async def test_a_teacher_is_made_into_their_class(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        secret = await invitations.invite_teacher(db, school_class=world.evora, now=NOW)
    with pytest.raises(PersonRefused, match=PersonProblem.EMAIL_TAKEN):
        await accept(any_store, secret, email="CAMILLE@ecole.example")
    with pytest.raises(InvitationRefused, match=InvitationProblem.EXPIRED):
        await accept(any_store, secret, now=NOW + TEACHER_LASTS)
    made = await accept(any_store, secret)
    assert (made.role, made.school_class) == (Role.TEACHER, world.evora)
    with pytest.raises(InvitationRefused, match=InvitationProblem.USED):
        await accept(any_store, secret, email="other@hub.example")


async def test_who_has_an_account_teaches_one_class_more(any_store: Store, world: World) -> None:
    until = NOW + 1_000
    async with any_store.writing() as db:
        _, secret = await invitations.invite_to_team(
            db, school_class=world.niort, now=NOW, kind=TeachingKind.SUBSTITUTE, until=until
        )
        assert await invitations.take_on(db, secret=secret, person=world.camille, now=NOW) == world.niort
        assert await invitations.take_on(db, secret=secret, person=world.ines, now=NOW) == world.niort
    async with any_store.writing() as db:
        with pytest.raises(InvitationRefused, match=InvitationProblem.USED):
            await invitations.take_on(db, secret=secret, person=world.stranger, now=NOW)
        assert await teaching.is_for_good(db, world.camille, world.niort), "whoever has it for good keeps it so"
        assert await teaching.classes_of(db, world.ines, NOW) == {world.evora, world.niort}
        assert await teaching.classes_of(db, world.ines, until) == {world.evora}, "a substitute's time ends by itself"
        assert await teaching.end(db, person=world.ines, school_class=world.niort, now=NOW)
        assert not await teaching.end(db, person=world.ines, school_class=world.niort, now=NOW)
        assert [each.name for each in await teaching.team_of(db, world.niort, NOW)] == ["Camille"]
