"""Joint notebooks in a real store: one line a day and class, corrections that are remembered, and who sees what."""

from datetime import date

import pytest
from sqlalchemy import func, select

from hub.consent.actions import enter
from hub.consent.ledger import Kind, Tag
from hub.materials import actions as materials
from hub.materials.actions import Giver
from hub.materials.facts import Facts
from hub.notebooks import actions
from hub.notebooks.models import LineId, NotebookId, NotebookLine, NotebookPast
from hub.notebooks.queries import count_waiting, lines_of, notebooks_of, past_of, shown_notebooks
from hub.notebooks.values import Entry, NotebookProblem, NotebookRefused, Series
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from tests.hub.world import NOW, World

MONDAY, TUESDAY = date(2026, 11, 16), date(2026, 11, 17)
LENGTH = Series("La taille", "avec une règle", "cm", "ruler", 1)


async def a_notebook(store: Store, world: World) -> NotebookId:
    async with store.writing() as db:
        return (await actions.make_notebook(db, world.twinning, LENGTH, Instant(NOW))).id


async def write(
    store: Store, world: World, notebook: NotebookId, who: str, entry: Entry, *, waits: bool = False,
    photo: bool = False, once: str = "",
) -> LineId:  # fmt: skip
    """A line of somebody's; its photo is a text here, which files it has is the materials' affair."""
    actor = world.actor(who)
    assert actor.school_class is not None
    giver, once = Giver(world.twinning, actor.school_class, actor), once or new_id()
    async with store.writing() as db:
        given = await materials.give(db, giver, Facts("x", "x"), None, once, Instant(NOW)) if photo else None
        row = await actions.write(
            db, notebook, giver, entry, photo=given.id if given else None, waits=waits, once=once, now=Instant(NOW)
        )
    return row.id


async def seen(store: Store, world: World, notebook: NotebookId, who: str) -> list[tuple[date, int, str, str]]:
    """What somebody reads in it."""
    async with store.reading() as db:
        lines = await lines_of(db, notebook, world.actor(who), Instant(NOW))
    return [(each.day, each.thousandths, each.note, each.state.value) for each in lines]


async def agree(store: Store, world: World, *, is_given: bool) -> None:
    """Léa's parents say whether the partners may read what she writes."""
    tags, today = {Tag(world.lea, Kind.DRAWING)}, date(2026, 11, 18)
    async with store.writing() as db:
        await enter(
            db, school_class=world.niort, given=tags if is_given else set(), withdrawn=set() if is_given else tags,
            valid_from=today, today=today, by=world.camille, now=Instant(NOW),
        )  # fmt: skip


async def test_a_class_has_one_line_a_day_and_the_same_form_is_one_line(any_store: Store, world: World) -> None:
    notebook = await a_notebook(any_store, world)
    first = await write(any_store, world, notebook, "camille", Entry(MONDAY, 4_200), once="form")
    assert await write(any_store, world, notebook, "camille", Entry(MONDAY, 4_200), once="form") == first
    await write(any_store, world, notebook, "ines", Entry(MONDAY, 5_000))
    with pytest.raises(NotebookRefused) as no:
        await write(any_store, world, notebook, "lea", Entry(MONDAY, 4_400), waits=True)
    assert (no.value.problem, no.value.line) == (NotebookProblem.TAKEN, first)
    second = await write(any_store, world, notebook, "camille", Entry(TUESDAY, 4_400))
    async with any_store.writing() as db:
        with pytest.raises(NotebookRefused, match="taken"):
            await actions.correct(db, second, Entry(MONDAY, 4_400), 1, by=world.camille, now=Instant(NOW))
    async with any_store.writing() as db:
        await actions.withdraw(db, first)
        await actions.correct(db, second, Entry(MONDAY, 4_400), 1, by=world.camille, now=Instant(NOW))
    async with any_store.writing() as db:
        with pytest.raises(NotebookRefused, match="taken"):
            await actions.show(db, first, Instant(NOW))
    read = await seen(any_store, world, notebook, "ines")
    assert sorted(read) == [(MONDAY, 4_400, "", "shown"), (MONDAY, 5_000, "", "shown")]


async def test_a_correction_is_remembered_and_nobody_overwrites_unseen(any_store: Store, world: World) -> None:
    notebook = await a_notebook(any_store, world)
    line = await write(any_store, world, notebook, "camille", Entry(MONDAY, 42_000, "grand !"))
    async with any_store.writing() as db:
        await actions.correct(db, line, Entry(MONDAY, 4_200, "grand !"), 1, by=world.camille, now=Instant(NOW + 1))
        with pytest.raises(NotebookRefused, match="changed"):
            await actions.correct(db, line, Entry(MONDAY, 5_000), 1, by=world.camille, now=Instant(NOW + 2))
        await actions.correct(db, line, Entry(MONDAY, 4_200, "grand !"), 2, by=world.camille, now=Instant(NOW + 3))
    async with any_store.reading() as db:
        past = await past_of(db, line)
    assert [(each.thousandths, each.note, each.until, each.by) for each in past] == [
        (42_000, "grand !", NOW + 1, "Camille")
    ], "nothing changed in the last one"
    async with any_store.writing() as db:
        await actions.remove_line(db, line)
        assert await db.scalar(select(func.count()).select_from(NotebookPast)) == 0


async def test_what_a_child_wrote_waits_and_its_words_need_a_consent(any_store: Store, world: World) -> None:
    notebook = await a_notebook(any_store, world)
    line = await write(any_store, world, notebook, "lea", Entry(MONDAY, 4_200, "il dort"), waits=True)
    waiting = [(MONDAY, 4_200, "il dort", "waiting")]
    assert await seen(any_store, world, notebook, "camille") == waiting
    assert await seen(any_store, world, notebook, "lea") == waiting
    assert await seen(any_store, world, notebook, "ines") == await seen(any_store, world, notebook, "tablet") == []
    async with any_store.reading() as db:
        assert await count_waiting(db, world.twinning, {world.niort}) == 1
        assert await count_waiting(db, world.twinning, {world.evora}) == 0
        assert [(each.lines, each.waiting) for each in await notebooks_of(db, world.twinning, world.actor("ines"))] == [
            (0, 0)
        ]
    async with any_store.writing() as db:
        await actions.show(db, line, Instant(NOW))
    assert await seen(any_store, world, notebook, "ines") == [(MONDAY, 4_200, "", "shown")], "the number alone"
    await agree(any_store, world, is_given=True)
    assert await seen(any_store, world, notebook, "ines") == [(MONDAY, 4_200, "il dort", "shown")]
    async with any_store.reading() as db:
        told = (await shown_notebooks(db, world.twinning, Instant(NOW)))[0].lines
    assert [(each.note, each.note_by) for each in told] == [("il dort", world.lea)]
    await agree(any_store, world, is_given=False)
    assert await seen(any_store, world, notebook, "ines") == [(MONDAY, 4_200, "", "shown")]
    async with any_store.writing() as db:
        await actions.withdraw(db, line)
    assert await seen(any_store, world, notebook, "lea") == await seen(any_store, world, notebook, "ines") == []
    assert await seen(any_store, world, notebook, "camille") == [(MONDAY, 4_200, "il dort", "withdrawn")]


async def test_a_photo_comes_and_goes_with_its_line(any_store: Store, world: World) -> None:
    notebook = await a_notebook(any_store, world)
    line = await write(any_store, world, notebook, "lea", Entry(MONDAY, 4_200), waits=True, photo=True)

    async def photos(who: str) -> list[bool]:
        async with any_store.reading() as db:
            return [each.photo is not None for each in await lines_of(db, notebook, world.actor(who), Instant(NOW))]

    async with any_store.writing() as db:
        assert not await actions.show(db, line, Instant(NOW)), "nobody has agreed for Léa"
    assert (await photos("camille"), await photos("ines")) == ([True], [False])
    await agree(any_store, world, is_given=True)
    async with any_store.writing() as db:
        assert await actions.show(db, line, Instant(NOW))
    assert await photos("ines") == [True]
    async with any_store.writing() as db:
        await actions.withdraw(db, line)
    async with any_store.writing() as db:
        assert await actions.show(db, line, Instant(NOW))
        assert await actions.put_photo(db, line, None, Instant(NOW))
    assert await photos("camille") == [False]


async def test_an_erased_child_leaves_the_number_of_its_class_and_no_word(any_store: Store, world: World) -> None:
    notebook = await a_notebook(any_store, world)
    shown = await write(any_store, world, notebook, "lea", Entry(MONDAY, 4_200, "il dort"))
    await write(any_store, world, notebook, "lea", Entry(TUESDAY, 4_300, "il mange"), waits=True)
    async with any_store.writing() as db:
        await actions.correct(db, shown, Entry(MONDAY, 4_200, "il dort."), 1, by=world.camille, now=Instant(NOW))
        await actions.forget_of_person(db, world.lea)
        past = (await db.scalars(select(NotebookPast))).one()
        assert (past.note, past.note_by_id) == ("", None)
    assert await seen(any_store, world, notebook, "camille") == [(MONDAY, 4_200, "il dort.", "shown")]
    async with any_store.writing() as db:
        await actions.forget_of_twinning(db, world.twinning)
        assert await db.scalar(select(func.count()).select_from(NotebookLine)) == 0


async def test_a_unit_stays_with_what_was_measured_and_there_is_an_end(any_store: Store, world: World) -> None:
    notebook = await a_notebook(any_store, world)
    async with any_store.writing() as db:
        assert (await actions.make_notebook(db, world.twinning, LENGTH, Instant(NOW))).id == notebook
        await actions.change_notebook(db, notebook, Series("La taille", "", "mm", "snail", 0))
        await actions.change_notebook(db, notebook, LENGTH)
    await write(any_store, world, notebook, "camille", Entry(MONDAY, 4_200))
    async with any_store.writing() as db:
        with pytest.raises(NotebookRefused, match="fixed"):
            await actions.change_notebook(db, notebook, Series("La taille", "", "mm", "ruler", 1))
        await actions.change_notebook(db, notebook, Series("Plus long", "", "cm", "snail", 1))
        for number in range(actions.MOST_NOTEBOOKS - 1):
            await actions.make_notebook(db, world.twinning, Series(str(number)), Instant(NOW))
        with pytest.raises(NotebookRefused, match="many"):
            await actions.make_notebook(db, world.twinning, Series("too many"), Instant(NOW))
    async with any_store.reading() as db:
        assert await notebooks_of(db, world.other_twinning, world.actor("camille")) == []
