"""Two workers on one SQL log, without any bus between them: the log alone keeps everybody level."""

import asyncio

from signaling.bus.local import LocalBus
from tests.contract.conftest import Logs, logs
from tests.signaling.socket.scene import CAMILLE, ELENI, INES, LEO, Hub

__all__ = ["logs"]  # the fixture: a log in memory, in SQLite and in PostgreSQL

TURNS = 6


async def test_a_crowd_at_two_workers_ends_up_with_one_order(logs: Logs) -> None:
    async with (
        Hub(await logs.open(), LocalBus()).running() as one,
        Hub(await logs.open(), LocalBus()).running() as two,
    ):
        guests = [await hub.inside(actor) for hub in (one, two) for actor in (CAMILLE, INES, ELENI, LEO)]
        texts = [(guest, f"{who} {number}") for number in range(TURNS) for who, guest in enumerate(guests)]
        op_ids = await asyncio.gather(*(guest.ask("chat", kind="say", text=text) for guest, text in texts))
        dots = {"stroke": "stroke-0001", "tool": "pen", "colour": 1, "width": 1, "points": [1, 2]}
        drawn = await guests[0].ask("page-1", kind="draw", **dots)
        for guest in guests:
            await guest.settle()
        for hub in (one, two):
            await asyncio.gather(*(writer.task for writer in hub.signaling.writers._writers.values() if writer.task))
        for hub in (one, two):
            hub.signaling.rooms.compare_all()
        for guest in guests:
            await guest.entry(drawn)
            await guest.wait("entries", lambda batch: batch["channel"] == "chat" and batch["head"] == len(op_ids))
        orders = {tuple((entry["seq"], entry["op_id"]) for entry in guest.entries("chat")) for guest in guests}
        assert len(orders) == 1
        (order,) = orders
        assert [seq for seq, _ in order] == list(range(1, len(op_ids) + 1))
        assert {op_id for _, op_id in order} == set(op_ids)
