"""Mixed groups on both kinds of store: dealt evenly, moved by two teachers, and true to today's rosters."""

import asyncio
from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import delete, select

from hub.mixing import actions
from hub.mixing.actions import Dealing, GroupsPrepared, MixingProblem, MixingRefused
from hub.mixing.dealing import COUNTS, Child, Who, chosen, dealt, good_count
from hub.mixing.models import PreparedChild, PreparedGroups
from hub.mixing.queries import Prepared, children_of, groups_of, prepared
from hub.people.actions import add_person
from hub.people.models import Person
from hub.sessions.models import LessonState, Session
from hub.store.store import Store
from hub.twinnings.models import Partner
from rooms.ids import ClassId, PersonId
from rooms.rights import Role
from tests.hub import world as worlds
from tests.hub.world import NOW, World


def _child(name: str, home: str, *, is_tablet: bool = False) -> Child:
    return Child(PersonId(name), ClassId(home), name, "owl", is_tablet)


SIZES = st.lists(st.integers(0, 30), min_size=1, max_size=11)


@given(SIZES, st.sampled_from(COUNTS), st.integers())
def test_no_two_groups_differ_by_more_than_one_in_any_class_or_in_all(sizes: list[int], count: int, seed: int) -> None:
    children = [_child(f"{home}-{one}", str(home)) for home, size in enumerate(sizes) for one in range(size)]
    places = dealt(children, count, {}, Random(seed))
    assert places.keys() == {child.person for child in children}
    for school_class in (None, *{child.school_class for child in children}):
        theirs = [child for child in children if school_class in (None, child.school_class)]
        groups = Counter(places[child.person] for child in theirs)
        sizes_here = [groups[place] for place in range(count)]
        assert max(sizes_here) - min(sizes_here) <= 1


def test_who_comes_later_goes_where_the_fewest_of_the_class_are_and_nobody_else_moves() -> None:
    children = [_child(name, "niort") for name in "abc"] + [_child("d", "evora")]
    placed = {PersonId("a"): 0, PersonId("d"): 1, PersonId("gone"): 1}
    assert dealt(children[:2] + children[3:], 2, placed, Random(1)) == {PersonId("b"): 1}
    assert sorted(dealt(children, 2, placed, Random(1)).values()) == [0, 1]
    assert dealt(children, 2, dealt(children, 2, {}, Random(2)), Random(3)) == {}


def test_a_class_without_pupils_sends_its_tablets() -> None:
    children = [_child("a", "niort"), _child("t", "niort", is_tablet=True), _child("u", "evora", is_tablet=True)]
    assert [child.name for child in chosen(children, Who.PUPILS)] == ["a", "u"]
    assert [child.name for child in chosen(children, Who.TABLETS)] == ["t", "u"]
    assert chosen(children, Who.ALL) == children
    assert [good_count([children[0]] * number) for number in (0, 5, 18, 400)] == [2, 2, 4, 12]


async def _world(store: Store) -> World:
    """Four pupils of Évora and four of Niort beside the tablet there."""
    world = await worlds.make(store)
    async with store.writing() as db:
        for home in (world.niort, world.niort, world.niort, *[world.evora] * 4):
            await add_person(
                db, role=Role.PUPIL, name=f"Loup {home[:4]}", now=NOW, school_class=home, animal="fox", colour=1,
                email=None, password_hash=None, language="fr",
            )  # fmt: skip
    return world


async def _deal(store: Store, world: World, count: int = 2, revision: int = 0, who: Who = Who.PUPILS) -> None:
    async with store.writing() as db:
        lesson = await actions.open_lesson(db, world.lesson)
        assert lesson is not None
        children = await children_of(db, world.twinning)
        await actions.deal(db, lesson, Dealing(count, who, revision), children, NOW, Random(1))


async def _move(store: Store, world: World, moves: dict[PersonId, int | None], revision: int = 1) -> None:
    async with store.writing() as db:
        lesson = await actions.open_lesson(db, world.lesson)
        assert lesson is not None
        await actions.move(db, lesson, moves, await children_of(db, world.twinning), revision)


async def _prepared(store: Store, world: World) -> Prepared:
    async with store.reading() as db:
        return await prepared(db, world.lesson, world.twinning)


async def test_dealt_moved_and_dealt_in(any_store: Store) -> None:
    world = await _world(any_store)
    heard: list[GroupsPrepared] = []
    any_store.changes.listen(GroupsPrepared, heard.append)
    before = await _prepared(any_store, world)
    assert (before.revision, list(before.groups), len(before.others)) == (0, [], 9)
    await _deal(any_store, world)
    found = await _prepared(any_store, world)
    assert [len(group.children) for group in found.groups] == [4, 4]
    for group in found.groups:
        assert Counter(child.school_class for child in group.children) == {world.niort: 2, world.evora: 2}
    assert [child.person for child in found.others] == [world.tablet]
    async with any_store.reading() as db:
        (grouped,) = await groups_of(db, world.lea)
    assert (grouped.lesson, grouped.animal) == ("Première", found.groups[found.places[world.lea]].animal)
    mine, theirs = found.groups[0].children[0].person, found.groups[1].children[0].person
    await asyncio.gather(_move(any_store, world, {mine: None}), _move(any_store, world, {theirs: 0, world.tablet: 1}))
    moved = await _prepared(any_store, world)
    assert [child.person for child in moved.left] == [mine]
    assert (moved.places[theirs], moved.places[world.tablet]) == (0, 1)
    async with any_store.writing() as db:
        lesson = await actions.open_lesson(db, world.lesson)
        assert lesson is not None
        for _ in range(2):
            await actions.deal_in(db, lesson, await children_of(db, world.twinning), Random(1))
    again = await _prepared(any_store, world)
    assert not again.left
    assert {**moved.places, mine: again.places[mine]} == again.places, "nobody else moved"
    assert {each.session for each in heard} == {world.lesson}
    async with any_store.writing() as db:
        lesson = await actions.open_lesson(db, world.lesson)
        assert lesson is not None
        await actions.remove(db, lesson)
        await actions.remove(db, lesson)
    assert (await _prepared(any_store, world)).revision == 0


async def test_of_two_who_deal_at_once_the_second_looks_first(any_store: Store) -> None:
    world = await _world(any_store)
    told = await asyncio.gather(
        _deal(any_store, world), _deal(any_store, world, 3, who=Who.ALL), return_exceptions=True
    )
    (refused,) = [each for each in told if each is not None]
    assert isinstance(refused, MixingRefused)
    assert refused.problem is MixingProblem.STALE
    assert (await _prepared(any_store, world)).revision == 1


async def test_what_cannot_be_is_refused_and_changes_nothing(any_store: Store) -> None:
    world = await _world(any_store)

    async def refusal(deed) -> MixingProblem:  # type: ignore[no-untyped-def]
        with pytest.raises(MixingRefused) as no:
            await deed
        return no.value.problem

    for count in (0, 1, 13):
        assert await refusal(_deal(any_store, world, count)) is MixingProblem.COUNT
    assert await refusal(_move(any_store, world, {world.lea: 0})) is MixingProblem.STALE, "nothing was dealt"
    await _deal(any_store, world)
    kept = await _prepared(any_store, world)
    assert await refusal(_move(any_store, world, {world.lea: 0}, 7)) is MixingProblem.STALE
    for wrong in ({world.lea: 2}, {world.lea: -1}, {world.camille: 0}, {PersonId("\0"): 0}):
        assert await refusal(_move(any_store, world, wrong)) is MixingProblem.GONE
    async with any_store.writing() as db:
        for number in range(40):
            await add_person(
                db, role=Role.PUPIL, name=f"Ours {number}", now=NOW, school_class=world.chania, animal="bear",
                colour=1, email=None, password_hash=None, language="fr",
            )  # fmt: skip
        many = list(await db.scalars(select(Person.id).where(Person.school_class_id == world.chania)))
    assert await refusal(_move(any_store, world, dict.fromkeys(many, 0))) is MixingProblem.CROWDED
    now = await _prepared(any_store, world)
    assert (now.revision, now.places) == (1, kept.places)
    async with any_store.writing() as db:
        (await db.get_one(Session, world.lesson)).state = LessonState.CANCELLED
    assert await refusal(_deal(any_store, world, 2, 1)) is MixingProblem.OVER
    async with any_store.writing() as db:
        assert await actions.open_lesson(db, world.lesson.__class__("elsewhere")) is None


async def test_a_child_that_is_erased_and_a_class_that_leaves_are_in_no_group(any_store: Store) -> None:
    world = await _world(any_store)
    await _deal(any_store, world)
    async with any_store.writing() as db:
        await db.execute(delete(Person).where(Person.id == world.lea))
        await db.execute(delete(Partner).where(Partner.school_class_id == world.evora))
    found = await _prepared(any_store, world)
    assert {child.school_class for group in found.groups for child in group.children} == {world.niort}
    assert len(found.places) == 3
    async with any_store.writing() as db:
        await actions.forget_of_twinning(db, world.twinning)
        assert not (await db.scalars(select(PreparedGroups))).all()
        assert not (await db.scalars(select(PreparedChild))).all()
