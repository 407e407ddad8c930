"""Exactly once, gapless and in one order for everybody, whatever comes in whatever order, breaks, or is erased."""

import asyncio
import copy
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rooms.channel import CHAT, Entry, Head
from rooms.chat import Chat
from rooms.commands import Erase, Say
from rooms.erasure import emptied, erased_by
from rooms.errors import Code, Refused
from rooms.events import Erased
from rooms.ids import Epoch, OpId, PersonId, Seq
from rooms.room import fold_all
from rooms.snapshots import thaw
from signaling.channels import writer as module
from signaling.channels.memory import MemoryLog
from signaling.channels.purge import Purge, erase_person
from tests.signaling.channels.failing_log import FailingLog
from tests.signaling.channels.worker import CAMILLE, CHANNEL, INES, OP_IDS, ROOM, Worker, committed

OPS = [OpId(f"op-{number}") for number in range(6)]
AUTHORS = (CAMILLE, INES)
Step = tuple[str, int, int, int]  # what, which worker, which op or number, which author

WHATS = ["say", "say", "say", "other body", "erase", "erase", "erase theirs", "let go", "read on", "purge"]
TROUBLES = ["fail", "doubt-written", "doubt-lost", "forget"]

steps = st.lists(
    st.tuples(
        st.sampled_from([*WHATS, *TROUBLES]),
        st.integers(0, 1),
        st.integers(0, len(OPS) - 1),
        st.integers(0, 1),
    ),
    max_size=40,
)


@pytest.fixture(scope="module", autouse=True)
def few_entries() -> object:
    """Folds are kept every third entry, so that most of what happens here happens around snapshots."""
    patch = pytest.MonkeyPatch()
    patch.setattr(module, "SNAPSHOT_ENTRIES", 3)
    patch.setattr(module, "BUSY_TURN_SECONDS", 0)
    yield
    patch.undo()


@settings(max_examples=150)
@given(steps)
def test_exactly_once_gapless_and_one_order_for_all(script: list[Step]) -> None:
    asyncio.run(play(script))


class Played:
    """Two workers on one log, and what their people did."""

    def __init__(self) -> None:
        self.memory = MemoryLog()
        self.logs = [FailingLog(self.memory), FailingLog(self.memory)]
        self.workers = [Worker(log) for log in self.logs]
        self.sent: set[tuple[PersonId, OpId]] = set()

    async def step(self, what: str, which: int, op: int, who: int) -> None:
        worker, log, author = self.workers[which], self.logs[which], AUTHORS[who]
        match what:
            case "say" | "other body":
                worker.submit(Say(text=OPS[op] if what == "say" else "another"), OPS[op], author)
                self.sent.add((author.person, OPS[op]))
            case "erase":
                worker.submit(Erase(seq=op + 1), f"erase-{op}", author)
            case "erase theirs":
                worker.submit(Erase(seq=op + 1, person=AUTHORS[1 - who].person), f"erase-theirs-{op}", author)
            case "purge":
                purge = Purge(author.person, AUTHORS[1 - who], OpId(f"purge-{op}"))
                await erase_person(self.memory, ROOM, purge, worker.tell, lambda: 0)
            case "let go":
                await asyncio.sleep(0)
            case "read on":
                await self.read_on(worker)
            case "fail":
                log.away ^= {CHAT}
            case "doubt-written" | "doubt-lost":
                log.in_doubt[CHAT] = what == "doubt-written"
            case _:
                await worker.done()
                worker.writers.sweep(float("inf"))

    async def read_on(self, worker: Worker) -> None:
        """A heartbeat, and what comes of it."""
        worker.reader.compare(CHANNEL, (await self.memory.heads(ROOM)).get(CHAT, Head(Epoch(""), Seq(0))))
        while repair := worker.reader._repairs.get(CHANNEL):
            await repair
            await asyncio.sleep(0)

    async def calm(self) -> None:
        """All trouble is over, and every client repeats what it is not sure of."""
        for log in self.logs:
            log.away.clear()
            log.in_doubt.clear()
        for worker in self.workers:
            await worker.done()
        for person, op_id in sorted(self.sent):
            self.workers[0].submit(Say(text=op_id), op_id, CAMILLE if person == CAMILLE.person else INES)
        await self.workers[0].done()
        for worker in self.workers:
            await self.read_on(worker)


async def play(script: list[Step]) -> None:
    played = Played()
    for worker in played.workers:
        await worker.reader.open(CHANNEL)
    for step in script:
        await played.step(*step)
    await played.calm()
    entries = await committed(played.memory)
    assert [entry.seq for entry in entries] == list(range(1, len(entries) + 1))
    keys = Counter((entry.author.person, entry.op_id) for entry in entries)
    assert set(keys.values()) <= {1}
    assert played.sent <= set(keys)
    gone = erased_by(entry.event for entry in entries)
    assert len(gone) == len(set(gone))
    assert {entry.seq for entry in entries if isinstance(entry.event, Erased)} == set(gone)
    assert all(entry.digest == b"" for entry in entries if entry.seq in gone)

    by_seq = {entry.seq: entry for entry in entries}
    whole = fold_all(Chat(), entries)
    for snapshot in played.memory._channels[CHANNEL].snapshots.values():
        start = thaw(CHAT, snapshot)
        assert start is not None
        assert fold_all(start, entries[snapshot.seq :]) == whole
        assert snapshot.seq >= max((e.seq for e in entries if erased_by([e.event])), default=0)
    for worker in played.workers:
        assert all(is_same(entry, by_seq) for _, entry in worker.news)
        assert [entry.seq for entry in worker.heard] == list(by_seq)  # each once, in the order of the log
        assert all(is_same(entry, by_seq) for entry in worker.heard)
        tail = worker.reader.tail(CHANNEL)
        assert tail is not None
        assert tail.encoded == [OP_IDS.encode(entry) for entry in entries]
        for op_id, answer in worker.answers:
            if isinstance(answer, Entry):
                assert is_same(answer, by_seq)
                assert answer.op_id == op_id
            else:
                assert isinstance(answer, Refused)
                assert answer.code in (Code.RETRY, Code.CONFLICT, Code.NO_CHANGE, Code.FORBIDDEN)
        for writer in worker.writers._writers.values():
            memory = writer._memory
            if memory.known is not None and memory.fold is not None:  # with the tail that its next turn will see
                assert fold_all(copy.deepcopy(memory.fold), entries[memory.known.seq :]) == whole


def is_same(heard: Entry, by_seq: dict[Seq, Entry]) -> bool:
    """What was heard of an entry before it was erased may have had its words."""
    now = by_seq[heard.seq]
    return heard == now or (isinstance(now.event, Erased) and emptied(heard) == now)
