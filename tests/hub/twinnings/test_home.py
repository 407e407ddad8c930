"""What the pages show of twinnings: one's own list, and a home whose partners keep their order."""

from datetime import date

import pytest
from sqlalchemy import event

from hub.store.store import Store
from hub.twinnings import actions
from hub.twinnings.queries import TwinningHome, twinning_home, twinnings_of
from rooms.errors import Code, Refused
from rooms.ids import TwinningId
from rooms.rights import Place
from tests.hub.world import HOUR, MINUTE, NOW, World


async def home(store: Store, world: World, now: int = NOW) -> TwinningHome:
    async with store.reading() as db:
        found = await twinning_home(db, world.twinning, now)
    assert found is not None
    return found


async def test_a_home_shows_its_classes_in_the_order_of_the_chain(any_store: Store, world: World) -> None:
    found = await home(any_store, world)
    assert (found.title, found.languages) == ("Comptines", ("fr", "pt", "el"))
    assert (found.starts_on, found.ends_on) == (date(2026, 9, 1), date(2026, 12, 20))
    assert [each.school_class for each in found.classes] == [world.evora, world.niort, world.chania]
    niort = found.classes[1]
    assert (niort.name, niort.school_name, niort.town) == ("CM1", "École Jules-Ferry", "Niort")
    assert (niort.country, niort.time_zone, niort.languages) == ("FR", "Europe/Paris", ("fr", "en"))
    assert (niort.latitude, niort.longitude) == (46.3, -0.5)  # a town, never a building
    assert (niort.headcount, niort.colour, niort.animal) == (20, 0, "fox")
    assert (niort.teachers, niort.pupils) == (("Camille",), 1)  # the tablet is nobody
    assert (found.teachers, found.pupils) == (2, 1)
    assert [(room.room, room.title, room.pages) for room in found.rooms] == [(world.room, "La salle", 2)]


async def test_the_place_says_who_takes_part_and_who_may_chat(any_store: Store, world: World) -> None:
    found = await home(any_store, world)
    assert found.place == Place(
        partners=frozenset({world.niort, world.evora, world.chania}), talkers=frozenset({world.evora})
    )


@pytest.mark.parametrize(
    ("now", "title", "is_running"),
    [
        (NOW, "Première", True),
        (NOW - HOUR, "Première", False),
        (NOW - 10 * MINUTE, "Première", True),
        (NOW + 35 * MINUTE, "Seconde", False),
        (NOW + 48 * HOUR, "Seconde", True),
    ],
)
async def test_the_lesson_that_runs_or_is_next(
    any_store: Store, world: World, now: int, title: str, is_running: bool
) -> None:
    lesson = (await home(any_store, world, now)).next_lesson
    assert lesson is not None
    assert (lesson.title, lesson.is_running, lesson.room) == (title, is_running, world.room)


async def test_no_lesson_is_left(any_store: Store, world: World) -> None:
    assert (await home(any_store, world, NOW + 49 * HOUR)).next_lesson is None


async def test_there_is_no_such_twinning(any_store: Store, world: World) -> None:
    async with any_store.reading() as db:
        assert await twinning_home(db, TwinningId("none"), NOW) is None


@pytest.mark.parametrize(
    ("name", "titles"),
    [
        ("camille", ["Comptines"]),
        ("lea", ["Comptines"]),
        ("ines", ["Comptines"]),
        ("stranger", ["Elsewhere"]),
        ("keeper", []),
    ],
)
async def test_everyone_sees_their_own_twinnings(any_store: Store, world: World, name: str, titles: list[str]) -> None:
    async with any_store.reading() as db:
        lines = await twinnings_of(db, world.actor(name), NOW)
    assert [line.title for line in lines] == titles


async def test_joining_again_keeps_the_place(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        await actions.join(db, twinning=world.twinning, school_class=world.evora, on=date(2026, 10, 1))
        await actions.join(db, twinning=world.twinning, school_class=world.brno, on=date(2026, 10, 1))
    found = await home(any_store, world)
    assert [each.school_class for each in found.classes] == [world.evora, world.niort, world.chania, world.brno]


async def test_hostile_titles(any_store: Store, world: World) -> None:
    async with any_store.writing() as db:
        room = await actions.open_room(db, twinning=world.twinning, title="\u202e<script>\u0000 \n 'x'")
        assert room.title == "<script> 'x'"
    with pytest.raises(Refused) as refused:
        async with any_store.writing() as db:
            await actions.open_room(db, twinning=world.twinning, title="\u200b\n")
    assert refused.value.code is Code.TEXT_EMPTY


async def test_a_home_costs_the_same_for_three_classes_as_for_four(any_store: Store, world: World) -> None:
    """No query per class."""
    statements: list[str] = []

    def count(*event_arguments: object) -> None:
        statements.append(str(event_arguments[2]))

    event.listen(any_store._engine.sync_engine, "before_cursor_execute", count)
    await home(any_store, world)
    before = len(statements)
    async with any_store.writing() as db:
        await actions.join(db, twinning=world.twinning, school_class=world.brno, on=date(2026, 10, 1))
    statements.clear()
    await home(any_store, world)
    assert len(statements) == before <= 8
