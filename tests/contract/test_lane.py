"""What a lane promises: order per member, nobody waits, and whoever falls behind is told apart from everybody else."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
import structlog

from rooms.ids import ParticipantId
from signaling.socket.lane import DURABLE_BYTES, LOSSY_BYTES, PACED_BYTES, Lane, PlainLane
from signaling.socket.wire import CursorMoved, RefusedWire

ANNA, BENE = ParticipantId("anna"), ParticipantId("bene")


class Wire:
    """The sending end of a connection, with a reader that can stop."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []
        self.is_reading = asyncio.Event()
        self.is_reading.set()
        self.is_broken = False
        self.was_cut = False

    async def send(self, message: dict[str, Any]) -> None:
        await self.is_reading.wait()
        if self.is_broken:
            raise ConnectionError
        self.sent.append(message)

    def cut(self) -> None:
        self.was_cut = True

    def events(self) -> list[Any]:
        return [json.loads(message["text"][2:]) for message in self.sent if message["type"] == "websocket.send"]


@pytest.fixture(params=["plain"])
async def lane(request: pytest.FixtureRequest) -> AsyncIterator[Lane]:
    """Every kind of lane."""
    lane = PlainLane(structlog.get_logger())
    yield lane
    for member in (ANNA, BENE):
        lane.part(member)


@pytest.fixture
async def wires(lane: Lane) -> dict[ParticipantId, Wire]:
    """Two members."""
    wires = {ANNA: Wire(), BENE: Wire()}
    for member, wire in wires.items():
        lane.join(member, wire.send, wire.cut)
    return wires


def refusal(number: int) -> RefusedWire:
    return RefusedWire(code="retry", event=f"{number}")


async def settle() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def test_each_member_gets_everything_in_the_order_it_was_written(lane: Lane, wires: dict[Any, Wire]) -> None:
    for number in range(200):
        lane.write((ANNA, BENE) if number % 3 else (BENE,), "refused", refusal(number))
    await settle()
    numbers = {member: [int(payload["event"]) for _, payload in wire.events()] for member, wire in wires.items()}
    assert numbers[BENE] == list(range(200))
    assert numbers[ANNA] == [number for number in range(200) if number % 3]


async def test_a_reader_that_stopped_holds_up_nobody(lane: Lane, wires: dict[Any, Wire]) -> None:
    wires[ANNA].is_reading.clear()
    for number in range(50):
        lane.write((ANNA, BENE), "refused", refusal(number))
    await settle()
    assert len(wires[BENE].events()) == 50
    assert not wires[ANNA].events()
    wires[ANNA].is_reading.set()
    await settle()
    assert len(wires[ANNA].events()) == 50


async def test_lossy_messages_are_dropped_first(lane: Lane, wires: dict[Any, Wire]) -> None:
    wires[ANNA].is_reading.clear()
    big = RefusedWire(code="x" * (LOSSY_BYTES + 1), event="durable")
    lane.write((ANNA, BENE), "refused", big)
    lane.write((ANNA, BENE), "cursor", CursorMoved("page-1", "p", "p", 1, 2), lossy=True)
    lane.write((ANNA, BENE), "refused", refusal(7))
    wires[ANNA].is_reading.set()
    await settle()
    assert [event for event, _ in wires[ANNA].events()] == ["refused", "refused"]


async def test_binary_messages_keep_their_place_among_the_others(lane: Lane, wires: dict[Any, Wire]) -> None:
    lane.write((ANNA, BENE), "refused", refusal(1))
    lane.write_binary((ANNA, ParticipantId("nobody")), b"\x00ink")
    lane.write((ANNA, BENE), "refused", refusal(2))
    lane.write_binary((ANNA, BENE), b"")
    await settle()
    assert [message.get("bytes") for message in wires[ANNA].sent] == [None, b"\x00ink", None, b""]
    assert [message.get("bytes") for message in wires[BENE].sent] == [None, None, b""]
    assert [message.get("text", "")[:12] for message in wires[BENE].sent] == ['42["refused"'] * 2 + [""]


async def test_lossy_binary_messages_are_dropped_first_too(lane: Lane, wires: dict[Any, Wire]) -> None:
    wires[ANNA].is_reading.clear()
    lane.write_binary((ANNA, BENE), bytes(LOSSY_BYTES + 1))
    lane.write_binary((ANNA, BENE), b"lossy", lossy=True)
    lane.write_binary((ANNA, BENE), b"durable")
    wires[ANNA].is_reading.set()
    await settle()
    assert [message["bytes"][:9] for message in wires[ANNA].sent] == [bytes(9), b"durable"]
    assert wires[BENE].sent[-1]["bytes"] == b"durable"


async def test_binary_messages_count_for_who_falls_behind(lane: Lane, wires: dict[Any, Wire]) -> None:
    wires[ANNA].is_reading.clear()
    lane.write_binary((ANNA,), bytes(DURABLE_BYTES + 1))
    wires[ANNA].is_reading.set()
    await settle()
    assert wires[ANNA].sent[-1] == {"type": "websocket.close", "code": 1013}


async def test_who_falls_far_behind_is_sent_away_to_come_back(lane: Lane, wires: dict[Any, Wire]) -> None:
    wires[ANNA].is_reading.clear()
    size = DURABLE_BYTES // 8
    for _ in range(12):
        lane.write((ANNA, BENE), "refused", RefusedWire(code="x" * size, event="big"))
        await settle()
    assert len(wires[BENE].events()) == 12
    wires[ANNA].is_reading.set()
    await settle()
    assert wires[ANNA].sent[-1] == {"type": "websocket.close", "code": 1013}
    assert len(wires[ANNA].events()) < 12
    lane.write((ANNA,), "refused", refusal(1))
    await settle()
    assert wires[ANNA].sent[-1]["type"] == "websocket.close"


async def test_who_does_not_answer_the_closing_is_cut(lane: Lane, wires: dict[Any, Wire]) -> None:
    wires[ANNA].is_reading.clear()
    lane.close(ANNA, 1008)
    async with asyncio.timeout(5):
        while not wires[ANNA].was_cut:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    assert not wires[BENE].was_cut


async def test_closing_for_good_says_so_first(lane: Lane, wires: dict[Any, Wire]) -> None:
    lane.write((ANNA,), "refused", refusal(1))
    lane.close(ANNA, 1000, for_good=True)
    await settle()
    assert [message.get("text", message["type"])[:2] for message in wires[ANNA].sent] == ["42", "41", "we"]


async def test_drained_waits_for_the_reader_and_for_nobody_else(lane: Lane, wires: dict[Any, Wire]) -> None:
    wires[ANNA].is_reading.clear()
    lane.write((ANNA,), "refused", RefusedWire(code="x" * (PACED_BYTES + 1), event="big"))
    waiting = asyncio.create_task(lane.drained(ANNA))
    await asyncio.wait_for(lane.drained(BENE), 1)
    await asyncio.wait_for(lane.drained(ParticipantId("nobody")), 1)
    await settle()
    assert not waiting.done()
    wires[ANNA].is_reading.set()
    await asyncio.wait_for(waiting, 1)


async def test_nobody_waits_for_who_is_gone(lane: Lane, wires: dict[Any, Wire]) -> None:
    for end in ("part", "break"):
        wires[ANNA].is_reading.clear()
        lane.write((ANNA,), "refused", RefusedWire(code="x" * (PACED_BYTES + 1), event="big"))
        waiting = asyncio.create_task(lane.drained(ANNA))
        await settle()
        if end == "part":
            lane.part(ANNA)
            await asyncio.wait_for(waiting, 1)
            lane.join(ANNA, wires[ANNA].send, wires[ANNA].cut)
        else:
            wires[ANNA].is_broken = True
            wires[ANNA].is_reading.set()
            await asyncio.wait_for(waiting, 1)
    lane.write((ANNA, BENE), "refused", refusal(1))
    await settle()
    assert len(wires[BENE].events()) == 1
