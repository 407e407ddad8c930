"""Older copies of a log under readers and clients: a future that no longer exists is let go of, and only then."""

import asyncio

import pytest

from rooms.channel import CHAT, Channel, Head
from rooms.ids import Epoch, OpId, Seq
from signaling.channels.memory import MemoryLog
from signaling.channels.reader import Start
from tests.signaling.channels.test_reader import CHANNEL, Follower, write


def restore(log: MemoryLog, to: int) -> None:
    """Put a copy of earlier back: the same epoch, fewer entries."""
    written = log._channels[CHANNEL]
    for entry in written.entries[to:]:
        del written.by_key[next(key for key, value in written.by_key.items() if value is entry)]
    del written.entries[to:]


async def write_others(log: MemoryLog, count: int) -> None:
    """Entries at the same numbers that are others."""
    start = len(log._channels[CHANNEL].entries)
    await write(log, count)
    entries = log._channels[CHANNEL].entries
    for place in range(start, len(entries)):
        before = entries[place]
        entries[place] = type(before)(
            before.seq, before.author, OpId(f"op-{900 + place}"), before.event, before.at, before.digest
        )


@pytest.fixture
async def follower() -> Follower:
    """A reader with ten entries."""
    follower = Follower(MemoryLog())
    await write(follower.memory, 10)
    await follower.reader.open(CHANNEL)
    return follower


@pytest.mark.parametrize("others", [0, 1, 5, 9])
async def test_a_reader_notices_at_the_next_heartbeat(follower: Follower, others: int) -> None:
    before = follower.news[0].chunk.epoch
    restore(follower.memory, 5)
    await write_others(follower.memory, others)
    follower.reader.compare(CHANNEL, (await follower.memory.heads(CHANNEL.room))[CHANNEL.name])
    await follower.repaired()
    news = follower.news[-1]
    assert news.is_anew
    assert news.chunk.epoch != before
    assert [entry.seq for entry in news.entries] == list(range(1, 6 + others))
    assert (await follower.memory.heads(CHANNEL.room))[CHANNEL.name].epoch == news.chunk.epoch
    tail = await follower.reader.open(CHANNEL)
    assert (tail.epoch, tail.head) == (news.chunk.epoch, 5 + others)
    reads = follower.log.reads
    follower.reader.compare(CHANNEL, (await follower.memory.heads(CHANNEL.room))[CHANNEL.name])
    assert not follower.reader._repairs
    assert follower.log.reads == reads


async def test_a_channel_that_is_not_in_the_copy_at_all(follower: Follower) -> None:
    follower.memory._channels.pop(CHANNEL)
    follower.reader.compare(CHANNEL, Head(Epoch(""), Seq(0)))
    await follower.repaired()
    assert follower.news[-1].is_anew
    assert (await follower.reader.open(CHANNEL)).head == 0


async def test_a_heartbeat_that_is_older_than_the_tail_proves_nothing(follower: Follower) -> None:
    tail = await follower.reader.open(CHANNEL)
    follower.reader.compare(CHANNEL, Head(tail.epoch, Seq(7), OpId("op-6")))
    await follower.repaired()
    assert await follower.reader.open(CHANNEL) is tail
    assert len(follower.news) == 1


async def test_where_clients_go_on(follower: Follower) -> None:
    epoch = (await follower.reader.open(CHANNEL)).epoch
    start = follower.reader.start
    assert await start(CHANNEL, None) == Start(Seq(0))
    assert await start(CHANNEL, Head(Epoch("of yesterday"), Seq(7))) == Start(Seq(0))
    assert await start(CHANNEL, Head(epoch, Seq(7))) == Start(Seq(7))
    assert await start(CHANNEL, Head(epoch, Seq(7), OpId("op-6"))) == Start(Seq(7))
    assert await start(CHANNEL, Head(epoch, Seq(0))) == Start(Seq(0))
    # Another entry stands at that number: what the client has is of a past that was replaced.
    assert await start(CHANNEL, Head(epoch, Seq(7), OpId("op-907"))) == Start(Seq(0), is_anew=True)
    assert await start(CHANNEL, Head(epoch, Seq(12))) == Start(Seq(0), is_anew=True)
    assert len(follower.news) == 1, "a client's word alone begins no other epoch for everybody"


async def test_a_client_that_heard_more_at_another_worker_keeps_it(follower: Follower) -> None:
    tail = await follower.reader.open(CHANNEL)
    await write(follower.memory, 5)
    reads = follower.log.reads
    starts = await asyncio.gather(
        *(follower.reader.start(CHANNEL, Head(tail.epoch, Seq(13), OpId("op-12"))) for _ in range(50))
    )
    assert set(starts) == {Start(Seq(13))}
    assert follower.log.reads == reads + 1
    assert follower.seqs == list(range(1, 16))


async def test_while_the_log_is_away_nobody_is_told_that_something_is_gone(follower: Follower) -> None:
    tail = await follower.reader.open(CHANNEL)
    follower.log.away.add(CHANNEL.name)
    with pytest.raises(Exception, match="read on"):
        await follower.reader.start(CHANNEL, Head(tail.epoch, Seq(13)))


async def test_a_chat_of_another_past_begins_at_its_window(follower: Follower) -> None:
    chat = Channel(CHANNEL.room, CHAT)
    await write(follower.memory, 350, chat)
    epoch = (await follower.reader.open(chat)).epoch
    assert await follower.reader.start(chat, Head(epoch, Seq(10), OpId("op-9"))) == Start(Seq(50))
    assert await follower.reader.start(chat, Head(epoch, Seq(340), OpId("of-another"))) == Start(Seq(50), is_anew=True)
