"""Tails: many askers cost one read, every gap is closed from the log, and what is new is told once and in order."""

import asyncio
from collections.abc import Sequence

import pytest
import structlog

from rooms.channel import CHAT, Author, Channel, Draft, Entry, Head, page
from rooms.events import EntriesErased, MessageSaid
from rooms.ids import ClassId, Epoch, OpId, PersonId, RoomId, Seq
from signaling.channels import tail as module
from signaling.channels.memory import MemoryLog
from signaling.channels.reader import CHAT_WINDOW, MAX_CHUNK_BYTES, MAX_CHUNK_ENTRIES, News, Reader, Spelling
from tests.signaling.channels.failing_log import FailingLog

CHANNEL = Channel(RoomId("room-0001"), page(1))
CAMILLE = Author(PersonId("camille"), ClassId("niort"))

NUMBERS = Spelling(
    lambda entry: f"<{entry.seq}>".encode(),
    lambda encoded: encoded + b"gone",
    lambda encoded: OpId(f"op-{int(encoded.strip(b'<>gone')) - 1}"),
)


def long_ones(size_bytes: int) -> Spelling:
    return Spelling(lambda entry: b"x" * size_bytes, lambda encoded: b"", lambda encoded: OpId(""))


class Follower:
    """A reader over a log, and everything that was news."""

    def __init__(self, memory: MemoryLog) -> None:
        self.memory = memory
        self.log = FailingLog(memory)
        self.news: list[News] = []
        self.journal = structlog.get_logger()
        self.reader = Reader(self.log, NUMBERS, self.news.append, self.journal)

    @property
    def seqs(self) -> list[int]:
        return [entry.seq for news in self.news for entry in news.entries]

    async def repaired(self) -> None:
        while repairs := list(self.reader._repairs.values()):
            await asyncio.gather(*repairs)


async def write(log: MemoryLog, count: int, channel: Channel = CHANNEL, size: int = 1) -> Sequence[Entry]:
    """`count` more entries."""
    start = (await log.since(channel, Seq(10**9), 0))[0].seq
    drafts = [Draft(CAMILLE, OpId(f"op-{start + n}"), MessageSaid(text="x" * size), b"") for n in range(count)]
    return await log.turn(channel, None, [], lambda _: drafts, 0)


@pytest.fixture
def follower() -> Follower:
    return Follower(MemoryLog())


async def test_many_askers_cost_one_read(follower: Follower) -> None:
    await write(follower.memory, 50)
    tails = await asyncio.gather(*(follower.reader.open(CHANNEL) for _ in range(200)))
    chunks = await asyncio.gather(*(follower.reader.page(CHANNEL, Seq(number % 50)) for number in range(200)))
    assert follower.log.reads == 1
    assert len({id(tail) for tail in tails}) == 1
    assert chunks[10].encoded[0] == b"<11>"
    assert follower.seqs == list(range(1, 51))
    assert [news.is_anew for news in follower.news] == [True]


async def test_a_channel_nobody_wrote_to_is_news_too(follower: Follower) -> None:
    tail = await follower.reader.open(CHANNEL)
    assert (tail.head, follower.news[0].is_anew) == (0, True)
    entries = await write(follower.memory, 2)
    epoch = (await follower.memory.since(CHANNEL, Seq(0), 0))[0].epoch
    follower.reader.advance(CHANNEL, epoch, entries)
    assert follower.seqs == [1, 2]
    assert tail.epoch == epoch


async def test_repeats_and_reordering_are_harmless_and_a_gap_is_read(follower: Follower) -> None:
    await follower.reader.open(CHANNEL)
    entries = await write(follower.memory, 10)
    epoch = (await follower.memory.since(CHANNEL, Seq(0), 0))[0].epoch
    follower.reader.advance(CHANNEL, epoch, entries[:3])
    follower.reader.advance(CHANNEL, epoch, entries[1:4])
    assert follower.seqs == [1, 2, 3, 4]
    follower.reader.advance(CHANNEL, epoch, entries[7:9])
    follower.reader.advance(CHANNEL, epoch, entries[4:5])
    await follower.repaired()
    assert follower.seqs == list(range(1, 11))


async def test_what_is_committed_while_the_log_is_read_is_not_missed(follower: Follower) -> None:
    await write(follower.memory, 3)
    opening = asyncio.create_task(follower.reader.open(CHANNEL))
    while not follower.log.reads:  # noqa: ASYNC110
        await asyncio.sleep(0)
    entries = await write(follower.memory, 1)
    epoch = (await follower.memory.since(CHANNEL, Seq(0), 0))[0].epoch
    follower.reader.advance(CHANNEL, epoch, entries)
    await opening
    follower.reader.advance(CHANNEL, epoch, entries)
    await follower.repaired()
    assert follower.seqs == [1, 2, 3, 4]


async def test_a_heartbeat_tells_what_the_bus_lost(follower: Follower) -> None:
    tail = await follower.reader.open(CHANNEL)
    await write(follower.memory, 5)
    head = (await follower.memory.heads(CHANNEL.room))[CHANNEL.name]
    follower.log.away.add(CHANNEL.name)
    follower.reader.compare(CHANNEL, head)
    await follower.repaired()
    assert not follower.seqs
    follower.log.away.clear()
    follower.reader.compare(CHANNEL, head)
    await follower.repaired()
    follower.reader.compare(CHANNEL, Head(head.epoch, head.seq))
    assert follower.seqs == [1, 2, 3, 4, 5]
    assert tail.head == 5


async def test_a_replaced_history_is_read_anew(follower: Follower) -> None:
    await write(follower.memory, 5)
    await follower.reader.open(CHANNEL)
    restored = MemoryLog()
    entries = await write(restored, 3)
    follower.log.log = restored
    epoch = (await restored.since(CHANNEL, Seq(0), 0))[0].epoch
    follower.reader.advance(CHANNEL, epoch, entries[2:])
    await follower.repaired()
    assert follower.news[-1].is_anew
    assert follower.news[-1].chunk.epoch == epoch
    assert [entry.seq for entry in follower.news[-1].entries] == [1, 2, 3]
    follower.reader.advance(CHANNEL, Epoch("of-yesterday"), entries)
    await follower.repaired()
    assert (await follower.reader.page(CHANNEL, Seq(0))).head == 3


async def test_a_long_chat_is_a_window_and_older_sayings_come_from_the_log(follower: Follower) -> None:
    chat = Channel(CHANNEL.room, CHAT)
    await write(follower.memory, CHAT_WINDOW + 100, chat)
    tail = await follower.reader.open(chat)
    assert (tail.first, tail.head) == (100, CHAT_WINDOW + 100)
    older = await follower.reader.page(chat, Seq(40))
    assert (older.from_seq, older.encoded[0], older.head) == (40, b"<41>", CHAT_WINDOW + 100)


async def test_chunks_fit_a_message(follower: Follower, monkeypatch: pytest.MonkeyPatch) -> None:
    entries = await write(follower.memory, MAX_CHUNK_ENTRIES + 10)
    follower.reader = Reader(follower.log, long_ones(1_000), follower.news.append, structlog.get_logger())
    chunk = await follower.reader.page(CHANNEL, Seq(0))
    assert sum(map(len, chunk.encoded)) <= MAX_CHUNK_BYTES
    pieces = list(follower.news[0].chunk.split())
    assert [piece.from_seq for piece in pieces[1:]] == [piece.last for piece in pieces[:-1]]
    assert sum(len(piece.encoded) for piece in pieces) == len(entries)
    huge = Reader(follower.log, long_ones(2 * MAX_CHUNK_BYTES), lambda _: None, structlog.get_logger())
    assert len((await huge.page(CHANNEL, Seq(0))).encoded) == 1


async def test_a_tail_does_not_grow_without_end(follower: Follower, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_TAIL_BYTES", 1_000)
    await write(follower.memory, 600)
    tail = await follower.reader.open(CHANNEL)
    assert tail.size_bytes <= 1_000
    assert tail.head == 600
    everything, after = [], Seq(0)
    while after < 600:
        chunk = await follower.reader.page(CHANNEL, after)
        assert chunk.from_seq == after
        everything += chunk.encoded
        after = chunk.last
    assert everything == [f"<{number}>".encode() for number in range(1, 601)]


async def test_what_nobody_reads_is_not_followed(follower: Follower) -> None:
    entries = await write(follower.memory, 1)
    follower.reader.advance(CHANNEL, Epoch("any"), entries)
    await follower.reader.open(CHANNEL)
    follower.reader.forget(CHANNEL)
    assert follower.reader.tail(CHANNEL) is None
    follower.reader.compare(CHANNEL, Head(Epoch("any"), Seq(9)))
    assert not follower.reader._repairs


async def erase(log: MemoryLog, *seqs: int, channel: Channel = CHANNEL) -> Sequence[Entry]:
    draft = Draft(CAMILLE, OpId(f"op-erase-{seqs}"), EntriesErased(seqs=[Seq(seq) for seq in seqs]), b"")
    return await log.turn(channel, None, [], lambda _: [draft], 0)


@pytest.mark.parametrize("way", ["told", "missed"])
async def test_an_erasure_empties_the_tail_before_anybody_hears_of_it(follower: Follower, way: str) -> None:
    await write(follower.memory, 5)
    tail = await follower.reader.open(CHANNEL)
    seen: list[bytes] = []
    follower.reader._on_news = lambda news: seen.append(tail.encoded[1])
    entries = await erase(follower.memory, 2, 77)
    if way == "told":
        follower.reader.advance(CHANNEL, tail.epoch, entries)
    else:
        follower.reader.compare(CHANNEL, Head(tail.epoch, Seq(6)))
        await follower.repaired()
    assert seen == [b"<2>gone"]
    assert (await follower.reader.page(CHANNEL, Seq(0))).encoded == [b"<1>", b"<2>gone", b"<3>", b"<4>", b"<5>", b"<6>"]
    assert tail.size_bytes == sum(map(len, tail.encoded))


async def test_what_is_erased_while_an_old_page_is_read_is_not_handed_out(
    follower: Follower, monkeypatch: pytest.MonkeyPatch
) -> None:
    chat = Channel(CHANNEL.room, CHAT)
    await write(follower.memory, CHAT_WINDOW + 100, chat)
    tail = await follower.reader.open(chat)
    follower.reader._encode = lambda entry: type(entry.event).__name__.encode()
    has_read, is_told = asyncio.Event(), asyncio.Event()

    async def slowly(channel: Channel, after: Seq, limit: int) -> tuple[Head, Sequence[Entry]]:
        found = await follower.memory.since(channel, after, limit)
        has_read.set()
        await is_told.wait()
        return found

    monkeypatch.setattr(follower.log, "since", slowly)
    reading = asyncio.create_task(follower.reader.page(chat, Seq(40)))
    await has_read.wait()
    entries = await erase(follower.memory, 41, channel=chat)
    follower.reader.advance(chat, tail.epoch, entries)
    is_told.set()
    page = await reading
    assert page.encoded[:2] == [b"Erased", b"MessageSaid"]
