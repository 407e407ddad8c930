"""Turns: exactly once, gapless, in one order for everybody, whatever is repeated, reordered or broken."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
import structlog
from hypothesis import given, settings
from hypothesis import strategies as st

from rooms.channel import CHAT, FLOOR, Author, Channel, ChannelName, Entry, Head, Log, page
from rooms.commands import AnyCommand, DrawStroke, Erase, ErasePerson, RaiseHand, Say, Undo
from rooms.errors import Code, Refused
from rooms.events import EntryUndone, Erased
from rooms.ids import ClassId, Epoch, OpId, PersonId, RoomId, Seq
from signaling.channels.memory import MemoryLog
from signaling.channels.reader import News, Reader, Spelling
from signaling.channels.turn import Answer, Submission, digest_of
from signaling.channels.writer import MAX_TURN, MAX_WAITING, Writers
from tests.signaling.channels.failing_log import BadRow, FailingLog

ROOM = RoomId("room-0001")
CAMILLE = Author(PersonId("camille"), ClassId("niort"))
INES = Author(PersonId("ines"), ClassId("evora"))
CHANNEL = Channel(ROOM, CHAT)
OP_IDS = Spelling(lambda entry: entry.op_id.encode(), lambda encoded: encoded + b" (gone)")


@dataclass
class Worker:
    """One worker's writers, and what it told everybody and each sender."""

    log: Log
    news: list[tuple[Channel, Entry]] = field(default_factory=list)
    answers: list[tuple[OpId, Answer]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.writers = Writers(self.log, self._tell, lambda: 1_800_000_000_000, structlog.get_logger())
        self.reader = Reader(self.log, OP_IDS, self._hear, structlog.get_logger())
        self.heard: list[Entry] = []

    def _tell(self, channel: Channel, epoch: Epoch, entries: Sequence[Entry]) -> None:
        self.news.extend((channel, entry) for entry in entries)
        self.reader.advance(channel, epoch, entries)

    def _hear(self, news: News) -> None:
        assert not news.is_anew or not self.heard
        self.heard.extend(news.entries)

    def submit(
        self, command: AnyCommand | ErasePerson, op: str, author: Author = CAMILLE, name: ChannelName = CHAT
    ) -> None:
        op_id = OpId(op)
        self.writers.submit(
            Submission(Channel(ROOM, name), author, op_id, command, lambda answer: self.answers.append((op_id, answer)))
        )

    async def done(self) -> None:
        """Everything that was submitted has been decided."""
        while tasks := [w.task for w in self.writers._writers.values() if w.task is not None]:
            await asyncio.gather(*tasks)

    def codes(self) -> list[str]:
        return [answer.code.value for _, answer in self.answers if isinstance(answer, Refused)]


async def committed(log: Log, name: ChannelName = CHAT) -> list[Entry]:
    return list((await log.since(Channel(ROOM, name), Seq(0), 100_000))[1])


def stroke(name: str) -> DrawStroke:
    return DrawStroke(stroke=name, tool="pen", colour=0, width=0, points=[1, 2, 3, 4])


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


# --- whatever comes, in whatever order ---

OPS = [OpId(f"op-{number}") for number in range(6)]
Step = tuple[str, int, int, int]  # what, which worker, which op, which author

steps = st.lists(
    st.tuples(
        st.sampled_from(["say", "say", "say", "other body", "let go", "fail", "doubt-written", "doubt-lost", "forget"]),
        st.integers(0, 1),
        st.integers(0, len(OPS) - 1),
        st.integers(0, 1),
    ),
    max_size=40,
)


@settings(max_examples=150)
@given(steps)
def test_exactly_once_gapless_and_one_order_for_all(script: list[Step]) -> None:
    asyncio.run(play(script))


async def play(script: list[Step]) -> None:
    memory = MemoryLog()
    logs = [FailingLog(memory), FailingLog(memory)]
    workers = [Worker(log) for log in logs]
    for worker in workers:
        await worker.reader.open(CHANNEL)
    sent: set[tuple[PersonId, OpId]] = set()
    for what, which, op, who in script:
        worker, author = workers[which], (CAMILLE, INES)[who]
        match what:
            case "say" | "other body":
                worker.submit(Say(text=OPS[op] if what == "say" else "another"), OPS[op], author)
                sent.add((author.person, OPS[op]))
            case "let go":
                await asyncio.sleep(0)
            case "fail":
                logs[which].away ^= {CHAT}
            case "doubt-written" | "doubt-lost":
                logs[which].in_doubt[CHAT] = what == "doubt-written"
            case _:
                await worker.done()
                worker.writers.sweep(float("inf"))
    for log in logs:
        log.away.clear()
        log.in_doubt.clear()
    for worker in workers:
        await worker.done()
    for person, op_id in sorted(sent):  # every client repeats what it is not sure of, and then it is there
        workers[0].submit(Say(text=op_id), op_id, CAMILLE if person == CAMILLE.person else INES)
    await workers[0].done()
    entries = await committed(memory)
    keys = [(entry.author.person, entry.op_id) for entry in entries]
    assert len(keys) == len(set(keys))
    assert set(keys) == sent
    assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1))
    by_seq = {entry.seq: entry for entry in entries}
    for worker in workers:
        assert all(by_seq[entry.seq] == entry for _, entry in worker.news)
        worker.reader.compare(CHANNEL, (await memory.heads(ROOM)).get(CHAT, Head(Epoch(""), Seq(0))))
        while repair := worker.reader._repairs.get(CHANNEL):
            await repair
        assert worker.heard == entries  # every worker's readers: each entry once, in the order of the log
    for worker in workers:
        for op_id, answer in worker.answers:
            assert isinstance(answer, Refused) or (by_seq[answer.seq] == answer and answer.op_id == op_id)  # type: ignore[union-attr]
