"""The votes of a poll on both databases: each counts once, ends with the poll, and tells of nobody."""

import asyncio

import pytest
from sqlalchemy import func, select, text

from hub.polls.models import Poll, PollBallot, PollTally
from hub.polls.votes import SqlVotes
from hub.retention.rounds import forget
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.channel import Unavailable
from rooms.errors import Code, Refused
from rooms.ids import OpId, PersonId, SeatId, Seq
from signaling.ports import Ballot
from tests.hub.world import NOW, World

POLL = Seq(7)
NIORT, EVORA = SeatId("niort"), SeatId("evora")
DAY = 24 * 3_600_000


def ballot(world: World, person: str, op_id: str = "op-00000001", choice: int = 0, **more: object) -> Ballot:
    seat = more.pop("seat", NIORT)
    return Ballot(world.room, POLL, PersonId(person), seat, OpId(op_id), choice, NOW, **more)  # type: ignore[arg-type]


async def counts(votes: SqlVotes, world: World) -> dict[str, list[int]]:
    return {seat: list(numbers) for seat, numbers in (await votes.tally(world.room, POLL, 2)).counts.items()}


async def rows(store: Store) -> list[int]:
    async with store.reading() as db:
        return [await db.scalar(select(func.count()).select_from(each)) or 0 for each in (PollBallot, PollTally)]


async def test_a_child_votes_once_and_the_same_vote_again_is_the_same(any_store: Store, world: World) -> None:
    votes = SqlVotes(any_store)
    assert await votes.cast(ballot(world, "lea", choice=1)) == 1
    assert await votes.cast(ballot(world, "lea", choice=1)) == 1, "the answer was lost, and it came again"
    for op_id in ("op-00000002", "op-00000003"):
        with pytest.raises(Refused) as no:
            await votes.cast(ballot(world, "lea", op_id))
        assert no.value.code is Code.VOTED
    assert await votes.cast(ballot(world, "ana", seat=EVORA)) == 1, "another child may use the same name for it"
    assert await counts(votes, world) == {"niort": [0, 1], "evora": [1, 0]}
    assert await votes.cast_by(world.room, POLL, PersonId("lea")) == 1
    assert await votes.cast_by(world.room, POLL, PersonId("leo")) == 0


async def test_a_tablet_votes_for_as_many_children_as_the_class_has(any_store: Store, world: World) -> None:
    votes = SqlVotes(any_store)
    for number in range(3):
        tablet = "tablet" if number else "another tablet"
        assert await votes.cast(ballot(world, tablet, f"op-0000000{number}", limit=3)) == max(1, number)
    with pytest.raises(Refused) as no:
        await votes.cast(ballot(world, "tablet", "op-00000009", limit=3))
    assert no.value.code is Code.VOTED
    assert await counts(votes, world) == {"niort": [3, 0]}


async def test_a_class_that_is_counted_is_counted_anew_beside_what_was_cast(any_store: Store, world: World) -> None:
    votes = SqlVotes(any_store)
    await votes.cast(ballot(world, "lea", choice=1))
    await votes.count(ballot(world, "camille"), [9, 9])
    first = await votes.tally(world.room, POLL, 2)
    await votes.count(ballot(world, "colleague"), [12, 5])
    again = await votes.tally(world.room, POLL, 2)
    assert again.counts == {NIORT: [12, 6]}
    assert again.revision > first.revision


async def test_votes_at_once_all_count_and_none_counts_after_the_end(any_store: Store, world: World) -> None:
    votes = SqlVotes(any_store)
    crowd = [votes.cast(ballot(world, f"pupil {number}", choice=number % 2)) for number in range(24)]
    twice = [votes.cast(ballot(world, "lea", f"op-1000000{number}")) for number in range(4)]
    answers = await asyncio.gather(*crowd, *twice, return_exceptions=True)
    assert [answer for answer in answers if answer == 1] == [1] * 25
    assert sum(isinstance(answer, Refused) and answer.code is Code.VOTED for answer in answers) == 3
    await votes.shut(world.room, POLL, NOW)
    for late in (votes.cast(ballot(world, "late")), votes.count(ballot(world, "camille"), [1, 1])):
        with pytest.raises(Refused) as no:
            await late
        assert no.value.code is Code.POLL_CLOSED
    assert await counts(votes, world) == {"niort": [13, 12]}


async def test_afterwards_nothing_is_left_and_nobody_begins_it_again(any_store: Store, world: World) -> None:
    votes = SqlVotes(any_store)
    await votes.cast(ballot(world, "lea"))
    await votes.shut(world.room, POLL, NOW)
    await votes.forget(world.room, POLL)
    assert await rows(any_store) == [0, 0]
    async with any_store.reading() as db:
        assert await db.scalar(select(Poll.key)) == b""
    assert await votes.cast_by(world.room, POLL, PersonId("lea")) == 0
    with pytest.raises(Refused):
        await votes.cast(ballot(world, "lea", "op-00000002"))
    await votes.shut(world.room, Seq(8), NOW)
    with pytest.raises(Refused):
        await votes.cast(Ballot(world.room, Seq(8), PersonId("lea"), NIORT, OpId("op-00000001"), 0, NOW))


async def test_no_row_says_who_chose_what(any_store: Store, world: World) -> None:
    votes = SqlVotes(any_store)
    await votes.cast(ballot(world, "lea", choice=1))
    async with any_store.reading() as db:
        told = (await db.scalars(select(PollBallot))).one()
        assert "lea" not in repr((told.ballot, told.voter))
        assert set(PollBallot.__table__.columns.keys()) == {"room_id", "seq", "ballot", "voter"}
        assert set(PollTally.__table__.columns.keys()) == {"room_id", "seq", "seat", "choice", "is_counted", "votes"}


async def test_a_poll_that_nobody_closed_is_forgotten_after_a_day(any_store: Store, world: World) -> None:
    votes = SqlVotes(any_store)
    await votes.cast(ballot(world, "lea"))
    async with any_store.writing() as db:
        await forget(db, Instant(NOW + DAY - 1))
    assert await rows(any_store) == [1, 1]
    async with any_store.writing() as db:
        await forget(db, Instant(NOW + DAY))
    assert await rows(any_store) == [0, 0]


async def test_a_store_that_is_gone_is_said_by_name(any_store: Store, world: World) -> None:
    votes = SqlVotes(any_store)
    async with any_store.writing() as db:
        await db.execute(text("DROP TABLE poll_tally"))
    with pytest.raises(Unavailable):
        await votes.cast(ballot(world, "lea"))
    with pytest.raises(Unavailable):
        await votes.tally(world.room, POLL, 2)
