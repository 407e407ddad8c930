"""What is missing, purely; and the versions that say so, on both databases."""

import asyncio
from datetime import date, timedelta

import pytest

from hub.consent import actions, queries
from hub.consent.ledger import Kind, Tag, missing
from hub.consent.models import Consent
from hub.store.store import Store
from rooms.ids import ClassId, PersonId
from tests.hub.world import NOW, World

FOX, OWL = PersonId("fox"), PersonId("owl")
TODAY = date(2026, 11, 25)
TOMORROW = TODAY + timedelta(days=1)


def test_what_nobody_has_said_is_missing() -> None:
    item = [Tag(FOX, Kind.FACE), Tag(FOX, Kind.VOICE), Tag(OWL, Kind.FACE), Tag(FOX, Kind.FACE)]
    assert missing(set(), item) == sorted(set(item))
    assert missing({Tag(FOX, Kind.FACE), Tag(FOX, Kind.VOICE)}, item) == [Tag(OWL, Kind.FACE)]
    assert missing(set(item), item) == []
    assert missing({Tag(FOX, Kind.PUBLIC)}, [Tag(FOX, Kind.DRAWING)]) == [Tag(FOX, Kind.DRAWING)], (
        "one is not the other"
    )
    assert missing(set(), []) == []


async def enter(
    store: Store, world: World, *, given: set[Tag] = frozenset(), withdrawn: set[Tag] = frozenset(),  # type: ignore[assignment]
    valid_from: date = TODAY, school_class: ClassId | None = None,
) -> int:  # fmt: skip
    async with store.writing() as db:
        return await actions.enter(
            db, school_class=school_class or world.niort, given=given, withdrawn=withdrawn, valid_from=valid_from,
            today=TODAY, by=world.camille, now=NOW,
        )  # fmt: skip


async def given_on(store: Store, world: World, day: date) -> set[Tag]:
    async with store.reading() as db:
        return await queries.given(db, world.niort, day)


async def test_a_later_version_counts_and_all_are_kept(any_store: Store, world: World) -> None:
    face, voice = Tag(world.lea, Kind.FACE), Tag(world.lea, Kind.VOICE)
    assert await given_on(any_store, world, TODAY) == set()
    assert await enter(any_store, world, given={face, voice}) == 2
    assert await enter(any_store, world, given={face}) == 0, "it stands already"
    assert await given_on(any_store, world, TODAY) == {face, voice}
    assert await given_on(any_store, world, TODAY - timedelta(days=1)) == set()
    assert await enter(any_store, world, withdrawn={voice}) == 1
    assert await given_on(any_store, world, TODAY) == {face}
    async with any_store.reading() as db:
        versions = await queries.history(db, world.lea)
    assert [(each.kind, each.is_given, each.by) for each in versions] == [
        (Kind.FACE, True, "Camille"), (Kind.VOICE, False, "Camille"), (Kind.VOICE, True, "Camille"),
    ]  # fmt: skip


async def test_a_yes_may_wait_and_a_no_never_does(any_store: Store, world: World) -> None:
    public = Tag(world.lea, Kind.PUBLIC)
    await enter(any_store, world, given={public}, valid_from=TOMORROW)
    assert await given_on(any_store, world, TODAY) == set()
    assert await given_on(any_store, world, TOMORROW) == {public}
    await enter(any_store, world, withdrawn={public}, valid_from=TOMORROW)
    assert await given_on(any_store, world, TOMORROW) == set()


@pytest.mark.parametrize("who", ["camille", "tablet", "ines"])
async def test_only_pupils_of_the_class_have_consents(any_store: Store, world: World, who: str) -> None:
    assert await enter(any_store, world, given={Tag(world.actor(who).person, Kind.FACE)}) == 0
    assert await enter(any_store, world, given={Tag(world.lea, Kind.FACE)}, school_class=world.evora) == 0


async def test_two_teachers_at_once_make_one_version(any_store: Store, world: World) -> None:
    face = Tag(world.lea, Kind.FACE)
    counts = await asyncio.gather(*(enter(any_store, world, given={face}) for _ in range(4)))
    assert sorted(counts) == [0, 0, 0, 1]
    async with any_store.reading() as db:
        assert len((await db.scalars(Consent.__table__.select())).all()) == 1
