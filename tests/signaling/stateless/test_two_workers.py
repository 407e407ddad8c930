"""Any request may go to any worker: one log, one Redis, and a visitor who asks both in turn."""

import asyncio

from signaling.bus.redis_bus import RedisBus
from signaling.channels.memory import MemoryLog
from tests.contract.test_bus import until
from tests.signaling.socket.scene import CAMILLE, INES, Hub
from tests.signaling.stateless.visitor import Visitor, visiting


def turn_to(visitor: Visitor, worker: Hub) -> None:
    """The next requests go to that worker."""
    visitor.hub, visitor.headers = worker, worker.headers(visitor.actor)


async def test_a_visitor_who_asks_two_workers_in_turn_misses_and_repeats_nothing(redis_url: str) -> None:
    log = MemoryLog()
    async with (
        Hub(log, RedisBus(redis_url, prefix="two-ways")).running() as one,
        Hub(log, RedisBus(redis_url, prefix="two-ways")).running() as two,
        visiting(one) as camille,
    ):
        await until(lambda: one.bus.is_healthy and two.bus.is_healthy)
        ines = await two.inside(INES)
        await camille.poll()
        op_ids = []
        for number in range(12):
            turn_to(camille, (one, two)[number % 2])
            op_ids.append((await camille.say(f"slow {number}"))[0])
            turn_to(camille, (two, one)[number % 2])
            op_ids.append(await ines.ask("chat", kind="say", text=f"fast {number}"))
            await asyncio.wait_for(camille.poll_for("chat", op_ids[-1]), 30)
        for op_id in op_ids:
            await ines.entry(op_id)
        assert [entry["seq"] for entry in camille.entries["chat"]] == list(range(1, 25))
        assert camille.entries["chat"] == ines.entries("chat")
        seen = await ines.wait("presence", lambda here: len(here["participants"]) == 2)
        assert sorted(here["person"] for here in seen["participants"]) == ["camille", "ines"]
        assert all(len(here["participants"]) <= 2 for here in ines.all("presence"))
        assert sorted(camille.people()) == ["camille", "ines"]


async def test_a_login_revoked_at_one_worker_ends_what_the_other_holds(redis_url: str) -> None:
    async with (
        Hub(bus=RedisBus(redis_url, prefix="held-logins")).running() as one,
        Hub(bus=RedisBus(redis_url, prefix="held-logins")).running() as two,
        visiting(two) as camille,
    ):
        await until(lambda: one.bus.is_healthy and two.bus.is_healthy)
        await camille.poll()
        held = asyncio.create_task(camille.get({"mark": camille.mark}))
        await asyncio.sleep(0.1)
        two.revoke(CAMILLE)
        one.signaling.logins.drop_person(CAMILLE.person)
        status, answer = await asyncio.wait_for(held, 20)
        assert (status, answer["code"]) == (403, "signed-out")
