"""What a lane promises: order per member, nobody waits, and whoever falls behind is told apart from everybody else."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import structlog

from rooms.ids import ParticipantId
from signaling.socket.direct_lane import DirectLane
from signaling.socket.lane import CUT_BYTES, DURABLE_BYTES, LOSSY_BYTES, PACED_BYTES, Lane, PlainLane
from signaling.socket.wire import Heads, Presence, RefusedWire
from tests.contract.wires import Wire, events, join, until
from tests.hub.https.certificates import write_certificate

ANNA, BENE = ParticipantId("anna"), ParticipantId("bene")

Wires = dict[ParticipantId, Wire]

FILL_BYTES = LOSSY_BYTES + 512 * 1024
"""More than a lane tolerates before it drops, and a kernel may keep on top."""


@pytest.fixture(params=["plain", "direct", "direct over TLS"])
async def lane(request: pytest.FixtureRequest) -> AsyncIterator[Lane]:
    """Every kind of lane."""
    plain = PlainLane(structlog.get_logger())
    lane: Lane = plain
    if request.param.startswith("direct"):
        lane = DirectLane(plain, structlog.get_logger(), ping_seconds=1_000, pong_seconds=1_000)
    yield lane
    for member in (ANNA, BENE):
        lane.part(member)
    await lane.stop()


@pytest.fixture
async def wires(lane: Lane, request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Wires]:
    """Two members."""
    files = write_certificate(tmp_path) if "over TLS" in request.node.callspec.id else None
    wires = {member: await join(lane, member, files) for member in (ANNA, BENE)}
    yield wires
    for wire in wires.values():
        wire.end()


def refusal(number: int) -> RefusedWire:
    return RefusedWire(code="retry", event=f"{number}")


def big(size_bytes: int, event: str = "big") -> RefusedWire:
    return RefusedWire(code="x" * size_bytes, event=event)


async def test_each_member_gets_everything_in_the_order_it_was_written(lane: Lane, wires: Wires) -> None:
    for number in range(200):
        lane.write((ANNA, BENE) if number % 3 else (BENE,), "refused", refusal(number))
    numbers = {
        member: [int(payload["event"]) for _, payload in events(await wire.heard())] for member, wire in wires.items()
    }
    assert numbers[BENE] == list(range(200))
    assert numbers[ANNA] == [number for number in range(200) if number % 3]


async def test_long_and_short_messages_come_whole(lane: Lane, wires: Wires) -> None:
    sizes = [0, 1, 100, 125, 126, 1_000, 65_500, 65_536, 70_000]
    for size in sizes:
        lane.write((ANNA,), "refused", big(size))
    assert [len(payload["code"]) for _, payload in events(await wires[ANNA].heard())] == sizes


async def test_binary_messages_keep_their_place_among_the_others(lane: Lane, wires: Wires) -> None:
    lane.write((ANNA, BENE), "refused", refusal(1))
    lane.write_binary((ANNA, ParticipantId("nobody")), b"\x00ink")
    lane.write((ANNA, BENE), "refused", refusal(2))
    lane.write_binary((ANNA, BENE), b"")
    anna, bene = [await wire.heard() for wire in wires.values()]
    assert [sent if isinstance(sent, bytes) else None for sent in anna] == [None, b"\x00ink", None, b""]
    assert [sent if isinstance(sent, bytes) else None for sent in bene] == [None, None, b""]
    assert [event for event, _ in events(bene)] == ["refused", "refused"]


async def test_a_reader_that_stopped_holds_up_nobody(lane: Lane, wires: Wires) -> None:
    wires[ANNA].stop_reading()
    for number in range(50):
        lane.write((ANNA, BENE), "refused", refusal(number))
    assert len(events(await wires[BENE].heard())) == 50
    assert not await wires[ANNA].heard()
    wires[ANNA].go_on()
    assert len(events(await wires[ANNA].heard())) == 50


async def test_lossy_messages_are_dropped_first(lane: Lane, wires: Wires) -> None:
    wires[ANNA].stop_reading()
    lane.write((ANNA, BENE), "refused", big(FILL_BYTES))
    lane.write((ANNA,), "presence", Presence([], [], waiting=[]), lossy=True)
    lane.write_binary((ANNA,), b"lossy", lossy=True)
    assert len(await wires[BENE].heard()) == 1  # everybody's turn of the loop came, and is over
    lane.write((ANNA,), "presence", Presence([], [], waiting=[]), lossy=True)
    lane.write_binary((ANNA, BENE), b"lossy", lossy=True)
    lane.write((ANNA,), "refused", refusal(7))
    wires[ANNA].go_on()
    heard = await wires[ANNA].heard()
    assert [payload["event"] for _, payload in events(heard)] == ["big", "7"]
    assert not [sent for sent in heard if isinstance(sent, bytes)]
    assert (await wires[BENE].heard())[-1] == b"lossy"
    assert lane.tally().dropped_messages == 4


async def test_who_falls_behind_is_told_how_far_the_channels_go_once_level(lane: Lane, wires: Wires) -> None:
    level: list[ParticipantId] = []
    lane.when_level(level.append)
    wires[ANNA].stop_reading()
    for _ in range(6):
        lane.write((ANNA, BENE), "refused", big(DURABLE_BYTES // 3))
        await wires[BENE].heard()
    lane.write((ANNA, BENE), "entries", Heads({}))
    lane.write_binary((ANNA,), b"known again")
    lane.write((ANNA, BENE), "refused", refusal(7))  # an answer to somebody who waits for it is not left out
    assert not level
    assert lane.tally().resyncs == 0
    wires[ANNA].go_on()
    heard = events(await wires[ANNA].heard())
    assert [event for event, _ in heard] == ["refused"] * 7
    assert heard[-1][1]["event"] == "7"
    assert level == [ANNA]
    assert (lane.tally().resyncs, lane.tally().dropped_messages) == (1, 0)
    assert [event for event, _ in events(await wires[BENE].heard())] == ["refused"] * 6 + ["entries", "refused"]
    lane.write((ANNA,), "entries", Heads({}))
    assert events(await wires[ANNA].heard())[-1] == ["entries", {"channels": {}}]


async def test_who_falls_too_far_behind_is_sent_away(lane: Lane, wires: Wires) -> None:
    wires[ANNA].stop_reading()
    for _ in range(8):
        lane.write((ANNA, BENE), "refused", big(CUT_BYTES // 6))
        await wires[BENE].heard()
    assert len(await wires[BENE].heard()) == 8
    lane.write((ANNA,), "refused", refusal(1))
    await until(lambda: wires[ANNA].was_cut)
    wires[ANNA].go_on()
    assert "1" not in [payload["event"] for _, payload in events(await wires[ANNA].heard())]
    assert not wires[BENE].was_cut


async def test_who_does_not_answer_the_closing_is_cut(lane: Lane, wires: Wires) -> None:
    wires[ANNA].stop_reading()
    lane.close(ANNA, 1008)
    lane.write((ANNA,), "refused", refusal(1))
    await until(lambda: wires[ANNA].was_cut)
    assert not wires[BENE].was_cut


async def test_closing_for_good_says_so_first(lane: Lane, wires: Wires) -> None:
    lane.write((ANNA,), "refused", refusal(1))
    lane.close(ANNA, 1000, for_good=True)
    lane.close(ANNA, 1008)
    first, second, *rest = await wires[ANNA].heard()
    assert events([first]) == [["refused", {"code": "retry", "event": "1", "op_id": None, "retry": False}]]
    assert (second, rest) == ("41", [1000])


async def test_drained_waits_for_the_reader_and_for_nobody_else(lane: Lane, wires: Wires) -> None:
    wires[ANNA].stop_reading()
    lane.write((ANNA,), "refused", big(PACED_BYTES + FILL_BYTES))
    waiting = asyncio.create_task(lane.drained(ANNA))
    await asyncio.wait_for(lane.drained(BENE), 5)
    await asyncio.wait_for(lane.drained(ParticipantId("nobody")), 5)
    await wires[BENE].heard()
    assert not waiting.done()
    wires[ANNA].go_on()
    await wires[ANNA].heard()
    await asyncio.wait_for(waiting, 5)


async def test_what_was_written_is_counted_and_stays_so_when_its_reader_goes(lane: Lane, wires: Wires) -> None:
    assert lane.tally().written_bytes == 0
    for number in range(10):
        lane.write((ANNA, BENE), "refused", refusal(number))
        lane.write_binary((BENE,), b"ink")
    written = sum([sum(map(_size, await wire.heard())) for wire in wires.values()])
    # Frames have heads of two bytes; the plain lane leaves them to the server below.
    await until(lambda: written <= lane.tally().written_bytes <= written + 2 * 30)
    before = lane.tally()
    wires[BENE].end()
    lane.part(BENE)
    lane.write((ANNA, BENE), "refused", refusal(10))
    last = _size((await wires[ANNA].heard())[-1])
    await until(lambda: 0 <= lane.tally().written_bytes - before.written_bytes - last <= 2)
    assert lane.tally().dropped_messages == lane.tally().resyncs == 0


def _size(sent: str | bytes | int) -> int:
    assert not isinstance(sent, int)
    return len(sent.encode() if isinstance(sent, str) else sent)


async def test_nobody_waits_for_who_is_gone(lane: Lane, wires: Wires) -> None:
    wires[ANNA].stop_reading()
    lane.write((ANNA,), "refused", big(PACED_BYTES + FILL_BYTES))
    waiting = asyncio.create_task(lane.drained(ANNA))
    await wires[BENE].heard()
    wires[ANNA].end()
    await asyncio.wait_for(waiting, 5)
    lane.write((ANNA, BENE), "refused", refusal(1))
    assert len(events(await wires[BENE].heard())) == 1
