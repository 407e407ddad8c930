"""Packed pages: what a newcomer unpacks is what was committed; they are shared, level with the log, and forgotten."""

import asyncio
import json
import zlib
from pathlib import Path
from typing import Any, cast

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from rooms.channel import Author, Channel, ChannelName, Draft, Entry
from rooms.events import EntriesErased, PageCleared, ShapeDrawn, StrokeDrawn
from rooms.ids import ClassId, Epoch, OpId, PersonId, RoomId, Seq
from signaling.channels.memory import MemoryLog
from signaling.channels.reader import Chunk, News, Reader
from signaling.socket import ink_wire
from signaling.socket.ink_wire import PACKED
from signaling.socket.packed import CHUNK_ENTRIES, PackedPages, bent, pack
from signaling.socket.speech import ENTRY_SPELLING, encode_entry
from tests.signaling.socket.scene import CAMILLE, ROOM, TABLET, Hub

PAGE = Channel(RoomId(ROOM), ChannelName("page-1"))
AUTHOR = Author(PersonId("léo"), ClassId("evora"))
STEPS = st.integers(-300, 300)


def stroke(name: str, points: list[int]) -> StrokeDrawn:
    return StrokeDrawn(name, "pen", 1, 1, points)


def entries(count: int) -> list[Entry]:
    return [
        Entry(Seq(n), AUTHOR, OpId(f"op-{n:06}"), stroke(f"stroke-{n:06}", [n, 5, 3, -4, 3, n % 90]), 1_000 + n, b"")
        for n in range(1, count + 1)
    ]


async def filled(count: int) -> tuple[Reader, PackedPages, Epoch]:
    log, told = MemoryLog(), list[News]()
    reader = Reader(log, ENTRY_SPELLING, told.append, structlog.get_logger())
    drafts = [Draft(entry.author, entry.op_id, entry.event, b"") for entry in entries(count)]  # type: ignore[arg-type]
    await log.turn(PAGE, None, [], lambda _: drafts, 1_000)
    tail = await reader.open(PAGE)
    return reader, PackedPages(reader), tail.epoch


def unpacked(message: bytes) -> list[dict[str, Any]]:
    """As a client reads it."""
    at = 1
    for _ in range(2):
        at += 1 + message[at]
    numbers: list[int] = []
    while len(numbers) < 3:
        number, at = _number(message, at)
        numbers.append(number)
    inside = zlib.decompress(message[at:])
    assert len(inside) == numbers[2]
    size, at = _number(inside, 0)
    said = json.loads(inside[at : at + size])
    assert len(said) == numbers[1]
    steps = iter(ink_wire.unpack(inside[at + size :]))
    for entry in said:
        if entry["event"]["kind"] == "drawn.1":
            entry["event"]["points"] = _unbent([next(steps) for _ in range(entry["event"]["points"])])
    assert next(steps, None) is None
    return cast("list[dict[str, Any]]", said)


def _number(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        value |= (data[at] & 0x7F) << shift
        shift += 7
        at += 1
        if data[at - 1] < 0x80:
            return value, at


def _unbent(steps: list[int]) -> list[int]:
    points = steps[:4]
    for number in steps[4:]:
        points.append(points[-2] + number)
    return points


def test_what_is_unpacked_is_what_was_committed() -> None:
    cleared = Entry(Seq(3), AUTHOR, OpId("op-clear"), PageCleared(), 5, b"")
    figure = ShapeDrawn("shape-00001", "arrow", 1, 1, [5, 6, -7, 8])
    shaped = Entry(Seq(5), AUTHOR, OpId("op-shape"), figure, 6, b"")
    tricky = Entry(Seq(4), AUTHOR, OpId("op-tricky"), stroke('a","points":[9]', [16_000, 9_000]), 5, b"")
    pieces = [encode_entry(entry) for entry in [*entries(2), cleared, tricky, shaped]]
    assert unpacked(pack("page-1", Epoch("e"), Seq(0), pieces)) == [json.loads(piece) for piece in pieces]


@given(st.lists(st.tuples(STEPS, STEPS), min_size=1, max_size=60))
def test_a_bent_line_comes_back(steps: list[tuple[int, int]]) -> None:
    points = [number for step in steps for number in step]
    assert _unbent(ink_wire.unpack(bent(points))) == points


def test_the_browser_reads_the_same_bytes() -> None:
    vector = json.loads(Path(__file__).with_name("packed_vector.json").read_text())
    made = pack(
        "page-1", Epoch("e"), Seq(512), [json.dumps(e, separators=(",", ":")).encode() for e in vector["entries"]]
    )
    assert unpacked(made) == vector["entries"] == unpacked(bytes.fromhex(vector["hex"]))


async def test_many_newcomers_share_one_chunk() -> None:
    _, packed, epoch = await filled(2 * CHUNK_ENTRIES + 100)
    first = await asyncio.gather(*[packed.after(PAGE, epoch, Seq(0)) for _ in range(20)])
    assert first[0] is not None
    assert all(message is first[0] for message in first)
    assert len(unpacked(first[0])) == CHUNK_ENTRIES
    assert await packed.after(PAGE, epoch, Seq(CHUNK_ENTRIES)) is not None
    for start in (1, 2 * CHUNK_ENTRIES, 3 * CHUNK_ENTRIES):
        assert await packed.after(PAGE, epoch, Seq(start)) is None, "off the grid, or not full yet"
    assert await packed.after(PAGE, Epoch("another"), Seq(0)) is None


async def test_what_was_erased_is_nowhere_to_be_had() -> None:
    reader, packed, epoch = await filled(CHUNK_ENTRIES)
    before = await packed.after(PAGE, epoch, Seq(0))
    assert before is not None
    assert unpacked(before)[6]["event"]["stroke"] == "stroke-000007"
    erased = Entry(Seq(CHUNK_ENTRIES + 1), AUTHOR, OpId("op-erase"), EntriesErased([Seq(7)]), 5, b"")
    reader.advance(PAGE, epoch, [erased])
    after = await packed.after(PAGE, epoch, Seq(0))
    assert after is not None
    assert unpacked(after)[6]["event"] == {"kind": "erased.2", "was": "drawn.1"}
    chunk = Chunk(epoch, Seq(CHUNK_ENTRIES), erased.seq, [encode_entry(erased)])
    packed.on_news(News(PAGE, [erased], chunk, is_anew=False))
    assert not packed._chunks


async def test_a_full_cache_lets_go_of_the_oldest(monkeypatch: pytest.MonkeyPatch) -> None:
    _, packed, epoch = await filled(2 * CHUNK_ENTRIES)
    first = await packed.after(PAGE, epoch, Seq(0))
    assert first is not None
    monkeypatch.setattr("signaling.socket.packed.MAX_CACHE_BYTES", len(first) + 10)
    await packed.after(PAGE, epoch, Seq(CHUNK_ENTRIES))
    assert [start for _, start in packed._chunks] == [CHUNK_ENTRIES]
    packed.forget(PAGE)
    assert packed._size_bytes == 0


async def test_a_newcomer_gets_a_long_page_packed_and_who_was_here_only_the_rest(hub: Hub) -> None:
    drafts = [Draft(entry.author, entry.op_id, entry.event, b"") for entry in entries(CHUNK_ENTRIES + 40)]  # type: ignore[arg-type]
    await hub.log.turn(PAGE, None, [], lambda _: drafts, 1_000)
    async with hub.raw(CAMILLE) as camille:
        await camille.send("enter", {"room": ROOM, "binary": True})
        assert [entry["seq"] for entry in unpacked(await camille.binary(PACKED))] == list(range(1, CHUNK_ENTRIES + 1))
        name, rest = await camille.event()
        assert (name, rest["from_seq"], len(rest["entries"])) == ("entries", CHUNK_ENTRIES, 40)
        since = {"page-1": {"epoch": rest["epoch"], "seq": 500}}
    async with hub.raw(CAMILLE) as again:
        await again.send("enter", {"room": ROOM, "binary": True, "since": since})
        told: list[Any] = []
        while not told or told[-1]["seq"] < CHUNK_ENTRIES + 40:
            message = await again.message()
            assert isinstance(message, str)
            name, payload = json.loads(message[2:])
            told += payload["entries"] if name == "entries" and payload["channel"] == "page-1" else []
        assert [entry["seq"] for entry in told] == list(range(501, CHUNK_ENTRIES + 41))
    text = await hub.inside(TABLET)
    assert len(text.entries("page-1")) == CHUNK_ENTRIES + 40
