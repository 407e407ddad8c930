"""Exactly once, gapless and in one order for everybody, whatever comes in whatever order."""

import asyncio

from hypothesis import given, settings
from hypothesis import strategies as st

from rooms.channel import (
    CHAT,
    Head,
)
from rooms.commands import Say
from rooms.errors import Refused
from rooms.ids import Epoch, OpId, PersonId, Seq
from signaling.channels.memory import MemoryLog
from tests.signaling.channels.failing_log import FailingLog
from tests.signaling.channels.worker import CAMILLE, CHANNEL, INES, ROOM, Worker, committed

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
