"""A round of all workers: each answers for itself, and who says nothing in time is counted as silent."""

import asyncio

import pytest

from hub.vitals import rounds
from hub.vitals.rounds import Rounds
from hub.vitals.signs import Signs
from signaling.bus.local import LocalBus
from signaling.bus.roster import WorkerId

ONE, TWO, GONE = WorkerId("one"), WorkerId("two"), WorkerId("gone")


async def bus_with(*others: WorkerId) -> tuple[LocalBus, Rounds]:
    """The bus, and the first of two workers, which believes that there are `others`."""
    bus = LocalBus()
    await bus.start()
    first = Rounds(ONE, bus, lambda: frozenset(others), lambda: Signs(ONE, people=2))
    Rounds(TWO, bus, lambda: frozenset({ONE}), lambda: Signs(TWO, people=3, is_draining=True))
    return bus, first


async def test_everybody_answers_for_themselves() -> None:
    _, first = await bus_with(TWO)
    found = await first.look()
    assert [(signs.worker, signs.people, signs.is_draining) for signs in found.signs] == [
        (ONE, 2, False),
        (TWO, 3, True),
    ]
    assert not found.silent
    again = await asyncio.gather(*(first.look() for _ in range(5)))
    assert all(each == found for each in again)


async def test_who_is_alone_asks_nobody() -> None:
    _, first = await bus_with()
    assert [signs.worker for signs in (await first.look()).signs] == [ONE]


async def test_who_says_nothing_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "PATIENCE_SECONDS", 0.2)
    _, first = await bus_with(TWO, GONE)
    found = await first.look()
    assert [signs.worker for signs in found.signs] == [ONE, TWO]
    assert found.silent == {GONE}


async def test_nonsense_on_the_bus_breaks_nothing() -> None:
    bus, first = await bus_with(TWO)
    for topic in ("vitals-ask", "vitals-told:one"):
        for payload in (b"", b"\xff\x00", b"one", b"*", b"\x93\x01\x02\x03"):
            bus.publish(topic, payload)
    assert len((await first.look()).signs) == 2
