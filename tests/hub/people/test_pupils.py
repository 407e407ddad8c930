"""A class's pupils: added by number, in by a card that stands until it is renewed or withdrawn."""

import asyncio

import pytest

from hub.directory import HubDirectory
from hub.people import actions, pupils
from hub.people.problems import CardProblem, CardRefused
from hub.people.pseudonyms import COMBINATIONS, Pseudonym
from hub.people.pupils import MOST, NewCard, Outdated, Pupil, TooMany
from hub.store.store import Store
from rooms.ids import ClassId, PersonId
from rooms.rights import Role
from tests.hub.world import HOUR, NOW, Clock, World


def name_of(pseudonym: Pseudonym) -> str:
    number = "" if pseudonym.number == 1 else f" {pseudonym.number}"
    return f"{pseudonym.animal} {pseudonym.colour}é{number}"


async def add(store: Store, school_class: ClassId, number: int, seen: int = 0) -> list[Pupil]:
    async with store.writing() as db:
        await pupils.add(
            db, school_class=school_class, number=number, seen=seen, name_of=name_of, language="fr", now=NOW
        )
    return await everybody(store, school_class)


async def everybody(store: Store, school_class: ClassId) -> list[Pupil]:
    async with store.reading() as db:
        return await pupils.pupils_of(db, school_class)


async def renew(store: Store, some: list[Pupil]) -> list[NewCard]:
    async with store.writing() as db:
        return await pupils.renew_cards(db, some, NOW)


async def come_in(store: Store, secret: str) -> str:
    async with store.writing() as db:
        login = await actions.redeem_card(db, secret=secret, user_agent="Chromium", now=NOW + HOUR)
    assert login.actor.role is Role.PUPIL
    return login.token


async def test_each_is_another_animal_or_colour(any_store: Store, world: World) -> None:
    assert len(await add(any_store, world.evora, 25)) == 25
    both = await add(any_store, world.evora, COMBINATIONS, seen=25)
    assert len({pupil.name for pupil in both}) == COMBINATIONS + 25
    assert len({(pupil.animal, pupil.colour, pupil.number) for pupil in both}) == COMBINATIONS + 25
    assert max(pupil.number for pupil in both) == 2
    assert [pupil.name for pupil in await everybody(any_store, world.niort)] == ["Léa"], "of that class alone"


async def test_twice_at_once_adds_them_once(any_store: Store, world: World) -> None:
    outcomes = await asyncio.gather(*(add(any_store, world.evora, 20) for _ in range(4)), return_exceptions=True)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Outdated"] * 3 + ["list"]
    assert len(await everybody(any_store, world.evora)) == 20
    with pytest.raises(Outdated):
        await add(any_store, world.evora, 1, seen=19)


@pytest.mark.parametrize("number", [-1, 0, MOST, 99_999])
async def test_a_class_has_only_so_many(any_store: Store, world: World, number: int) -> None:
    with pytest.raises(TooMany):
        await add(any_store, world.niort, number, seen=1)


async def test_a_card_opens_again_and_again_until_it_is_renewed(any_store: Store, world: World) -> None:
    some = await add(any_store, world.evora, 3)
    assert {pupil.card_since for pupil in some} == {None}
    first = await renew(any_store, some)
    assert {pupil.card_since for pupil in await everybody(any_store, world.evora)} == {NOW}
    tokens = [await come_in(any_store, first[0].secret) for _ in range(2)]
    another = await come_in(any_store, first[1].secret)
    directory = HubDirectory(any_store, lambda: NOW + HOUR)
    assert (await directory.who(tokens[0])) is not None
    (second,) = await renew(any_store, [first[0].pupil])
    with pytest.raises(CardRefused) as refused:
        await come_in(any_store, first[0].secret)
    assert refused.value.problem is CardProblem.REVOKED
    directory = HubDirectory(any_store, lambda: NOW + HOUR)
    assert [await directory.who(token) for token in tokens] == [None, None], "who came in by the old one is out"
    assert await directory.who(another) is not None
    await come_in(any_store, second.secret)
    seen = {pupil.person: pupil.last_seen_at for pupil in await everybody(any_store, world.evora)}
    assert seen[first[0].pupil.person] == NOW + HOUR
    assert seen[first[2].pupil.person] is None


async def test_withdrawn_cards_let_nobody_in(any_store: Store, world: World) -> None:
    cards = await renew(any_store, await add(any_store, world.evora, 2))
    token = await come_in(any_store, cards[0].secret)
    async with any_store.writing() as db:
        await pupils.withdraw_cards(db, [card.pupil for card in cards], NOW)
    for card in cards:
        with pytest.raises(CardRefused):
            await come_in(any_store, card.secret)
    assert await HubDirectory(any_store, Clock()).who(token) is None
    assert [pupil.card_since for pupil in await everybody(any_store, world.evora)] == [None, None]


async def test_nobody_else_is_a_pupil(any_store: Store, world: World) -> None:
    async with any_store.reading() as db:
        found = await pupils.find(db, world.lea)
        assert found is not None
        assert found.name == "Léa"
        for other in (world.camille, world.tablet, world.keeper, PersonId("nobody"), PersonId("\x00")):
            assert await pupils.find(db, other) is None


async def test_two_thousand_cards_are_made_at_once(any_store: Store, world: World) -> None:
    some = await add(any_store, world.evora, MOST)
    cards = await renew(any_store, some)
    assert len({card.secret for card in cards}) == MOST
    await renew(any_store, some)
