"""Turns: exactly once, gapless, in one order for everybody, whatever is repeated, reordered or broken."""

import asyncio

import pytest

from rooms.channel import (
    CHAT,
    FLOOR,
    page,
)
from rooms.commands import Erase, RaiseHand, Say, Undo
from rooms.errors import Code
from rooms.events import EntryUndone, Erased
from rooms.ids import Seq
from signaling.channels.memory import MemoryLog
from signaling.channels.turn import digest_of
from signaling.channels.writer import MAX_TURN, MAX_WAITING
from tests.signaling.channels.failing_log import BadRow, FailingLog
from tests.signaling.channels.worker import CHANNEL, INES, Worker, committed, stroke


async def test_everything_that_waits_is_one_turn() -> None:
    log = FailingLog(MemoryLog())
    worker = Worker(log)
    for number in range(100):
        worker.submit(Say(text=f"{number}"), f"op-{number}")
    await worker.done()
    assert [entry.op_id for entry in await committed(log)] == [f"op-{number}" for number in range(100)]
    assert log.turns == 1
    assert [entry.seq for _, entry in worker.news] == list(range(1, 101))
    assert not worker.answers


async def test_a_quiet_channel_goes_at_once() -> None:
    worker = Worker(MemoryLog())
    worker.submit(Say(text="first"), "op-1")
    for _ in range(5):
        await asyncio.sleep(0)
    assert len(worker.news) == 1


async def test_in_one_turn_the_second_undo_sees_the_first() -> None:
    log = MemoryLog()
    worker = Worker(log)
    for number in (1, 2):
        worker.submit(stroke(f"stroke-{number}"), f"op-{number}", name=page(1))
    for number in (3, 4, 5):
        worker.submit(Undo(), f"op-{number}", name=page(1))
    await worker.done()
    events = [entry.event for entry in await committed(log, page(1))][2:]
    assert events == [EntryUndone(seq=Seq(2)), EntryUndone(seq=Seq(1))]
    assert worker.codes() == ["nothing-to-undo"]


async def test_a_repeat_after_a_restart_is_the_same_entry() -> None:
    log = MemoryLog()
    before = Worker(log)
    before.submit(Say(text="once"), "op-1")
    await before.done()
    after = Worker(log)
    after.submit(Say(text="once"), "op-1")
    after.submit(Say(text="twice"), "op-1")
    after.submit(Say(text="once"), "op-1", author=INES)  # another author's op_id is another command
    await after.done()
    first, second = await committed(log)
    assert after.answers[0] == ("op-1", first)
    assert after.codes() == ["conflict"]
    assert (second.author, second.seq) == (INES, 2)


async def test_a_repeat_of_an_erased_command_is_its_emptied_entry() -> None:
    log = MemoryLog()
    worker = Worker(log)
    worker.submit(Say(text="once"), "op-1")
    await worker.done()
    worker.submit(Erase(seq=1), "op-2")
    worker.submit(Erase(seq=1), "op-3")
    worker.submit(Erase(seq=1), "op-2", author=INES)
    await worker.done()
    assert worker.codes() == ["no-change", "no-change"]
    worker.answers.clear()
    worker.submit(Say(text="once"), "op-1")
    worker.submit(Erase(seq=1), "op-2")
    await worker.done()
    entries = await committed(log)
    assert [entry.op_id for entry in entries] == ["op-1", "op-2"]
    assert entries[0].event == Erased(was="said.1")
    assert worker.answers == [("op-1", entries[0]), ("op-2", entries[1])]


async def test_one_failing_channel_touches_no_other_and_recovers() -> None:
    log = FailingLog(MemoryLog(), away={page(1)})
    worker = Worker(log)
    worker.submit(stroke("stroke-1"), "op-1", name=page(1))
    worker.submit(Say(text="hello"), "op-2")
    worker.submit(RaiseHand(), "op-3", name=FLOOR)
    await worker.done()
    assert worker.answers[0][0] == "op-1"
    assert worker.codes() == ["retry"]
    assert len(worker.news) == 2
    log.away.clear()
    worker.submit(stroke("stroke-1"), "op-1", name=page(1))
    await worker.done()
    assert [entry.op_id for entry in await committed(log, page(1))] == ["op-1"]


@pytest.mark.parametrize("is_written", [True, False])
async def test_an_unknown_outcome_reads_the_head_first(is_written: bool) -> None:
    log = FailingLog(MemoryLog())
    worker = Worker(log)
    worker.submit(Say(text="before"), "op-0")
    await worker.done()
    log.in_doubt[CHAT] = is_written
    worker.submit(Say(text="a"), "op-1")
    worker.submit(Say(text="b"), "op-2")
    await worker.done()
    assert worker.codes() == ([] if is_written else ["retry", "retry"])
    for op in ("op-1", "op-2"):
        worker.submit(Say(text="a" if op == "op-1" else "b"), op)
    await worker.done()
    assert [entry.op_id for entry in await committed(log)] == ["op-0", "op-1", "op-2"]
    assert [entry.seq for _, entry in worker.news] == [1, 2, 3]


async def test_what_was_in_doubt_is_told_without_gaps_and_repeats_are_answered() -> None:
    memory = MemoryLog()
    log = FailingLog(memory)
    worker, other = Worker(log), Worker(memory)
    await worker.reader.open(CHANNEL)
    worker.submit(Say(text="a"), "op-1")
    await worker.done()
    other.submit(Say(text="elsewhere"), "op-2")
    await other.done()
    log.in_doubt[CHAT] = True
    worker.submit(Say(text="a"), "op-1")
    worker.submit(Say(text="not a"), "op-1")
    worker.submit(Say(text="b"), "op-3")
    await worker.done()
    entries = await committed(memory)
    assert [entry.op_id for entry in entries] == ["op-1", "op-2", "op-3"]
    assert worker.heard == entries
    assert worker.answers[0] == ("op-1", entries[0])
    assert worker.codes() == ["conflict"]


async def test_a_bad_row_answers_for_itself_alone() -> None:
    log = FailingLog(MemoryLog(), bad_words={"poison"})
    worker = Worker(log)
    for number, text in enumerate(["good", "poison", "fine"]):
        worker.submit(Say(text=text), f"op-{number}")
    await worker.done()
    assert [entry.op_id for entry in await committed(log)] == ["op-0", "op-2"]
    ((op_id, answer),) = worker.answers
    assert op_id == "op-1"
    assert isinstance(answer, BadRow)


async def test_a_command_whose_decision_breaks_answers_for_itself_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    class Breaking(Say, tag="breaking", frozen=True):
        """No fold knows it."""

    worker = Worker(MemoryLog())
    worker.submit(Breaking(text="x"), "op-1")
    monkeypatch.setattr("rooms.chat.clean_text", lambda *_: (_ for _ in ()).throw(ZeroDivisionError()))
    worker.submit(Say(text="y"), "op-2")
    await worker.done()
    assert {op_id for op_id, _ in worker.answers} == {"op-1", "op-2"}
    monkeypatch.undo()
    worker.submit(Say(text="z"), "op-3")
    await worker.done()
    assert [entry.op_id for entry in await committed(worker.log)] == ["op-3"]


async def test_the_queue_is_bounded() -> None:
    worker = Worker(MemoryLog())
    for number in range(MAX_WAITING + 5):
        worker.submit(Say(text="x"), f"op-{number}")
    assert worker.codes() == ["retry"] * 5
    await worker.done()
    assert len(await committed(worker.log)) == MAX_WAITING
    assert MAX_TURN < MAX_WAITING


async def test_stop_writes_what_waits_and_takes_no_more() -> None:
    log = MemoryLog()
    worker = Worker(log)
    worker.submit(Say(text="in time"), "op-1")
    await worker.writers.stop()
    worker.submit(Say(text="too late"), "op-2")
    assert [entry.op_id for entry in await committed(log)] == ["op-1"]
    assert worker.codes() == [Code.RETRY]


async def test_idle_folds_leave_memory() -> None:
    worker = Worker(MemoryLog())
    worker.submit(Say(text="x"), "op-1")
    await worker.done()
    worker.writers.sweep(asyncio.get_running_loop().time() + 10)
    assert worker.writers._writers
    worker.writers.sweep(asyncio.get_running_loop().time() + 1_000)
    assert not worker.writers._writers


def test_the_digest_is_of_the_command_not_of_the_spelling() -> None:
    assert digest_of(Say(text="a")) == digest_of(Say(text="a"))
    assert digest_of(Say(text="a")) != digest_of(Say(text="b"))
    assert len(digest_of(Undo())) == 16
