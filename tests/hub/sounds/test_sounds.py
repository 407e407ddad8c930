"""Sound boards in a real store: their things in order, and a grid in which each hears what they may hear."""

import pytest
from sqlalchemy import func, select

from hub.materials import actions as materials
from hub.materials.actions import Giver
from hub.materials.facts import Facts
from hub.materials.models import Material
from hub.sounds import actions
from hub.sounds.facts import MOST_THINGS, BoardProblem, BoardRefused, Thing, thing_from, title_from
from hub.sounds.models import BoardId, SoundGiven, SoundThing, ThingId
from hub.sounds.queries import boards_of, shown_boards, things_of
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from tests.hub.world import NOW, World

ROOSTER, DOG = Thing({"fr": "le coq", "pt": "o galo"}, "bird"), Thing({"fr": "le chien"}, "dog")


async def a_board(store: Store, world: World) -> tuple[BoardId, ThingId, ThingId]:
    """A board with a rooster and a dog."""
    async with store.writing() as db:
        board = (await actions.make_board(db, world.twinning, "Les animaux", Instant(NOW))).id
        rooster = (await actions.add_thing(db, board, ROOSTER)).id
        dog = (await actions.add_thing(db, board, DOG)).id
    return board, rooster, dog


async def give(store: Store, world: World, who: str, thing: ThingId, *, is_shown: bool = True) -> str:
    """A material of somebody's, put where it belongs. Which file it has is the materials' affair."""
    actor = world.actor(who)
    assert actor.school_class is not None
    async with store.writing() as db:
        giver = Giver(world.twinning, actor.school_class, actor)
        row = await materials.give(db, giver, Facts("Cocorico", "x"), None, new_id(), Instant(NOW))
        await actions.put_sound(db, thing, row.id)
        if is_shown:
            await materials.show(db, row.id, Instant(NOW))
    return row.id


async def heard_by(store: Store, world: World, board: BoardId, who: str) -> dict[str, set[str]]:
    """What somebody hears of each thing."""
    async with store.reading() as db:
        things = await things_of(db, board, world.actor(who), Instant(NOW))
    return {each.name("fr")[1]: {line.id for cell in each.cells.values() for line in cell} for each in things}


async def test_the_grid_fills_itself_with_what_each_may_hear(any_store: Store, world: World) -> None:
    board, rooster, _ = await a_board(any_store, world)
    ours = await give(any_store, world, "camille", rooster)
    theirs = await give(any_store, world, "ines", rooster)
    held = await give(any_store, world, "lea", rooster, is_shown=False)
    assert await heard_by(any_store, world, board, "camille") == {"le coq": {ours, theirs, held}, "le chien": set()}
    assert (await heard_by(any_store, world, board, "ines"))["le coq"] == {ours, theirs}
    async with any_store.reading() as db:
        cells = (await things_of(db, board, world.actor("ines"), Instant(NOW)))[0].cells
        told = await shown_boards(db, world.twinning, Instant(NOW))
    assert {each: [line.id for line in lines] for each, lines in cells.items()} == {
        world.niort: [ours], world.evora: [theirs],
    }  # fmt: skip
    assert [sorted(each.sounds) for each in told[0].things] == [sorted([ours, theirs]), []]
    async with any_store.writing() as db:
        await materials.withdraw(db, ours)
    assert (await heard_by(any_store, world, board, "ines"))["le coq"] == {theirs}


async def test_a_child_that_is_erased_is_heard_no_more_and_a_thing_leaves_its_sounds(
    any_store: Store, world: World
) -> None:
    board, rooster, dog = await a_board(any_store, world)
    await give(any_store, world, "lea", rooster, is_shown=False)
    kept = await give(any_store, world, "camille", dog)
    async with any_store.writing() as db:
        await materials.forget_of_person(db, world.lea)
    assert await heard_by(any_store, world, board, "camille") == {"le coq": set(), "le chien": {kept}}
    async with any_store.writing() as db:
        await actions.remove_thing(db, board, dog)
        assert await db.scalar(select(func.count()).select_from(SoundGiven)) == 0
        await actions.remove_board(db, board)
        assert await db.scalar(select(func.count()).select_from(SoundThing)) == 0
        assert await db.scalar(select(Material.id)) == kept


async def test_things_are_moved_changed_and_never_there_twice(any_store: Store, world: World) -> None:
    board, rooster, dog = await a_board(any_store, world)
    drawing = await give(any_store, world, "camille", dog)
    async with any_store.writing() as db:
        assert (await actions.add_thing(db, board, DOG)).id == dog
        assert (await actions.make_board(db, world.twinning, "Les animaux", Instant(NOW))).id == board
        cat = (await actions.add_thing(db, board, Thing({"fr": "le chat"}, "cat", drawing))).id
        assert (await db.get_one(SoundThing, cat)).drawing_id is None, "a text is no picture"
        await actions.move_thing(db, board, cat, by=-1)
        await actions.move_thing(db, board, rooster, by=-1)
        await actions.change_thing(db, board, dog, Thing({"fr": "le chiot"}, "dog"))
    assert list(await heard_by(any_store, world, board, "camille")) == ["le coq", "le chat", "le chiot"]
    async with any_store.writing() as db:
        await actions.move_thing(db, board, rooster, by=5)
    assert list(await heard_by(any_store, world, board, "camille")) == ["le chat", "le chiot", "le coq"]
    async with any_store.reading() as db:
        assert [(each.title, each.things) for each in await boards_of(db, world.twinning)] == [("Les animaux", 3)]
        assert await boards_of(db, world.other_twinning) == []


async def test_there_is_an_end_to_boards_and_things(any_store: Store, world: World) -> None:
    board, *_ = await a_board(any_store, world)
    async with any_store.writing() as db:
        for number in range(MOST_THINGS - 2):
            await actions.add_thing(db, board, Thing({"en": str(number)}))
        with pytest.raises(BoardRefused, match="many"):
            await actions.add_thing(db, board, Thing({"en": "one too many"}))
        for number in range(actions.MOST_BOARDS - 1):
            await actions.make_board(db, world.twinning, str(number), Instant(NOW))
        with pytest.raises(BoardRefused, match="many"):
            await actions.make_board(db, world.twinning, "one too many", Instant(NOW))


@pytest.mark.parametrize(
    ("form", "thing"),
    [
        ({"name-fr": " le coq ", "name-pt": "", "picture": "bird"}, Thing({"fr": "le coq"}, "bird")),
        ({"name-fr": "le coq", "name-xx-!": "?", "name-": "?", "picture": "../x"}, Thing({"fr": "le coq"}, "music")),
        ({"name-fr": " "}, None),
        ({"name-fr": "x" * 41}, None),
        ({}, None),
    ],
    ids=["plain", "odd", "blank", "long", "nothing"],
)
def test_a_thing_is_read_from_a_form(form: dict[str, str], thing: Thing | None) -> None:
    if thing is not None:
        assert thing_from(form) == thing
        return
    with pytest.raises(BoardRefused) as no:
        thing_from(form)
    assert no.value.problem is BoardProblem.NAME


def test_a_board_has_a_name() -> None:
    assert title_from({"title": " Les animaux "}) == "Les animaux"
    for wrong in ("", " ", "x" * 81):
        with pytest.raises(BoardRefused, match="title"):
            title_from({"title": wrong})
