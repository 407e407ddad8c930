"""Exchanges on both databases: pairs, one story of two voices at once, and what stays."""

import asyncio
from datetime import date, timedelta

import pytest

from hub.parcels import actions
from hub.parcels.actions import MOST_EXCHANGES, ParcelProblem, ParcelRefused
from hub.parcels.queries import Board, board_of, envelopes_where, exchanges_of, story_of
from hub.parcels.story import State
from hub.store.store import Store
from rooms.errors import Refused
from rooms.ids import ClassId
from tests.hub.world import NOW, World

TODAY = date(2026, 11, 18)


async def begun(store: Store, world: World) -> Board:
    async with store.writing() as db:
        pairs = actions.everybody([world.evora, world.niort, world.chania])
        made = await actions.begin(
            db, twinning=world.twinning, title="Cartes", kind="card", wanted_on=None, pairs=pairs, now=NOW
        )
    async with store.reading() as db:
        board = await board_of(db, made.id, world.niort)
    assert board is not None
    return board


async def test_everybody_writes_to_everybody(any_store: Store, world: World) -> None:
    board = await begun(any_store, world)
    assert len(board.envelopes) == 6
    assert [each.school_class for each in board.classes] == [world.niort, world.evora, world.chania], "one's own first"
    assert len({each.code for each in board.envelopes.values()}) == 6
    assert [each.receiver for each in board.given_by(world.niort)] == [world.evora, world.chania]


def test_eleven_classes_have_a_hundred_and_ten_envelopes() -> None:
    classes = [ClassId(f"class-{number}") for number in range(11)]
    assert len(set(actions.everybody(classes))) == 110
    assert len(set(actions.chain(classes))) == 11
    assert actions.chain(classes[:1]) == []


async def test_two_classes_answer_at_once_and_nothing_is_lost(any_store: Store, world: World) -> None:
    board = await begun(any_store, world)
    line = board.envelopes[(world.niort, world.evora)]

    async def say(state: State, by: ClassId, day: date) -> bool:
        async with any_store.writing() as db:
            return await actions.tell(db, line.envelope, state, day, by=by, now=NOW, today=TODAY, known=0)

    told = await asyncio.gather(
        say(State.POSTED, world.niort, TODAY - timedelta(days=5)),
        say(State.RECEIVED, world.evora, TODAY),
        say(State.OPENED, world.evora, TODAY),
    )
    assert told == [True, True, True]
    async with any_store.reading() as db:
        story = await story_of(db, line.envelope)
    assert story.last == 3
    assert (story.day(State.POSTED), story.arrived_on) == (TODAY - timedelta(days=5), TODAY)


async def test_two_colleagues_say_the_same_at_once(any_store: Store, world: World) -> None:
    board = await begun(any_store, world)
    line = board.envelopes[(world.niort, world.evora)]

    async def say(day: date, known: int = 0) -> bool:
        async with any_store.writing() as db:
            return await actions.tell(
                db, line.envelope, State.POSTED, day, by=world.niort, now=NOW, today=TODAY, known=known
            )

    assert sorted(await asyncio.gather(say(TODAY), say(TODAY))) == [False, True], "the same word twice is one word"
    with pytest.raises(ParcelRefused) as no:
        await say(TODAY - timedelta(days=1))
    assert no.value.problem is ParcelProblem.MEANWHILE
    assert await say(TODAY - timedelta(days=1), known=1), "who has seen it may put it right"
    with pytest.raises(ParcelRefused) as no:
        await say(TODAY + timedelta(days=9), known=2)
    assert no.value.problem is ParcelProblem.DAY


async def test_pairs_are_chosen_anew_and_what_was_told_stays(any_store: Store, world: World) -> None:
    board = await begun(any_store, world)
    line = board.envelopes[(world.chania, world.evora)]
    among = [world.evora, world.niort, world.chania]
    async with any_store.writing() as db:
        await actions.tell(db, line.envelope, State.MADE, TODAY, by=world.chania, now=NOW, today=TODAY)
        await actions.pair_up(db, board.exchange.id, wanted=[(world.niort, world.evora)], among=among)
    async with any_store.reading() as db:
        left = await board_of(db, board.exchange.id, None)
        assert left is not None
        assert set(left.envelopes) == {(world.niort, world.evora), (world.chania, world.evora)}
        counts = (await exchanges_of(db, world.twinning))[0].counts
    assert counts == {None: 1, State.MADE: 1}


async def test_only_a_silent_exchange_is_deleted(any_store: Store, world: World) -> None:
    board = await begun(any_store, world)
    line = board.envelopes[(world.niort, world.evora)]
    async with any_store.writing() as db:
        await actions.tell(db, line.envelope, State.MADE, TODAY, by=world.niort, now=NOW, today=TODAY)
        await actions.end(db, board.exchange.id)
    async with any_store.reading() as db:
        assert await board_of(db, board.exchange.id, None) is not None
    async with any_store.writing() as db:
        await actions.tell(db, line.envelope, State.MADE, None, by=world.niort, now=NOW, today=TODAY, known=1)
    silent = await begun(any_store, world)
    async with any_store.writing() as db:
        await actions.end(db, silent.exchange.id)
    async with any_store.reading() as db:
        assert await board_of(db, silent.exchange.id, None) is None
        assert len(await envelopes_where(db)) == 6


async def test_a_twinning_has_so_many_and_each_has_a_name(sqlite_store: Store, world: World) -> None:
    async with sqlite_store.writing() as db:
        for number in range(MOST_EXCHANGES):
            await actions.begin(
                db, twinning=world.twinning, title=str(number), kind="card", wanted_on=None, pairs=[], now=NOW
            )
        with pytest.raises(ParcelRefused) as no:
            await actions.begin(
                db, twinning=world.twinning, title="more", kind="card", wanted_on=None, pairs=[], now=NOW
            )
        assert no.value.problem is ParcelProblem.MANY
        with pytest.raises(Refused):
            await actions.begin(db, twinning=world.twinning, title=" ", kind="card", wanted_on=None, pairs=[], now=NOW)
