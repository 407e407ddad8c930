"""Until when an envelope is posted, and when it counts as late: from holidays, and from what has arrived."""

from datetime import UTC, date, datetime, timedelta

from hub.calendar.actions import add_holidays
from hub.calendar.official import Holiday
from hub.parcels import actions
from hub.parcels.deadlines import deadlines, totals, transits, waiting_of
from hub.parcels.queries import Board, board_of
from hub.parcels.story import State
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.ids import ClassId
from tests.hub.world import NOW, World

TODAY = datetime.fromtimestamp(NOW / 1000, UTC).date()
DAY = 86_400_000


async def begun(store: Store, world: World, wanted_on: date | None = None) -> Board:
    async with store.writing() as db:
        made = await actions.begin(
            db, twinning=world.twinning, title="Cartes", kind="card", wanted_on=wanted_on, now=NOW,
            pairs=actions.everybody([world.niort, world.evora, world.chania]),
        )  # fmt: skip
    async with store.reading() as db:
        board = await board_of(db, made.id, None)
    assert board is not None
    return board


async def say(store: Store, board: Board, pair: tuple[ClassId, ClassId], state: State, day: date) -> None:
    async with store.writing() as db:
        line = board.envelopes[pair]
        by = line.giver if state is State.POSTED else line.receiver
        await actions.tell(db, line.envelope, state, day, by=by, now=NOW, today=TODAY)


async def test_post_is_learned_from_what_arrived_here(any_store: Store, world: World) -> None:
    pair = ("FR", "PT")
    async with any_store.reading() as db:
        assert (await transits(db, [pair], Instant(NOW)))[pair].seen == 0
    for days in (4, 5, 9):
        board = await begun(any_store, world)
        way = (world.niort, world.evora)
        await say(any_store, board, way, State.POSTED, TODAY - timedelta(days=days))
        await say(any_store, board, way, State.OPENED if days == 9 else State.RECEIVED, TODAY)
    async with any_store.reading() as db:
        known = await transits(db, [pair, ("PT", "FR")], Instant(NOW))
    assert (known[pair].usual, known[pair].slow, known[pair].seen) == (5, 9, 3)
    assert not known["PT", "FR"].is_learned, "one way says nothing of the other"


async def test_the_last_safe_day_comes_from_the_partners_last_day_of_school(sqlite_store: Store, world: World) -> None:
    wanted = date(2026, 12, 18)
    async with sqlite_store.writing() as db:
        snow = Holiday("Snow", date(2026, 12, 14), wanted)
        await add_holidays(db, school_class=world.chania, holidays=[snow], now=Instant(NOW))
    board = await begun(sqlite_store, world, wanted)
    async with sqlite_store.reading() as db:
        due = await deadlines(db, board.exchange, list(board.envelopes.values()), Instant(NOW))
    to_chania = due[board.envelopes[world.niort, world.chania].envelope]
    to_evora = due[board.envelopes[world.niort, world.evora].envelope]
    assert to_chania.arrive_by == date(2026, 12, 11)
    assert to_evora.arrive_by == date(2026, 12, 17) or to_evora.arrive_by == wanted, "their holidays are official ones"
    assert to_chania.post_by is not None
    assert to_chania.post_by <= date(2026, 12, 11) - timedelta(days=to_chania.transit.slow)
    assert to_chania.post_by.isoweekday() <= 5


async def test_who_owes_what(any_store: Store, world: World) -> None:
    board = await begun(any_store, world, TODAY + timedelta(days=14))
    late_by = board.envelopes[world.evora, world.niort]
    await say(any_store, board, (world.evora, world.niort), State.POSTED, TODAY - timedelta(days=40))
    await say(any_store, board, (world.chania, world.niort), State.POSTED, TODAY - timedelta(days=2))
    await say(any_store, board, (world.niort, world.evora), State.POSTED, TODAY)
    async with any_store.reading() as db:
        waiting = await waiting_of(db, world.twinning, [world.niort], Instant(NOW))
        assert totals(waiting) == (1, 1), "one to Chania still to be posted, one from Évora long awaited"
        assert await waiting_of(db, world.other_twinning, [world.brno], Instant(NOW)) == []
        due = await deadlines(db, board.exchange, [late_by], Instant(NOW))
    assert (due[late_by.envelope]).transit.usual == 7
    await say(any_store, board, (world.evora, world.niort), State.LOST, TODAY)
    async with any_store.reading() as db:
        after = await waiting_of(db, world.twinning, [world.niort], Instant(NOW))
    assert totals(after) == (1, 0), "nobody waits for a lost one"
