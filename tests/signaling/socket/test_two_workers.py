"""Two workers of one hub: one log, one Redis, and clients on both."""

import asyncio
from typing import Any

import pytest

from rooms.ids import ParticipantId
from signaling.bus.redis_bus import RedisBus
from signaling.channels.memory import MemoryLog
from tests.contract.test_bus import until
from tests.signaling.socket.scene import CAMILLE, EVORA, INES, LEO, ROOM, Hub


async def test_what_is_said_at_one_worker_is_heard_at_the_other(redis_url: str) -> None:
    log = MemoryLog()
    async with (
        Hub(log, RedisBus(redis_url, prefix="two-workers")).running() as one,
        Hub(log, RedisBus(redis_url, prefix="two-workers")).running() as two,
    ):
        await until(lambda: one.bus.is_healthy and two.bus.is_healthy)
        camille, ines = await one.inside(CAMILLE), await two.inside(INES)
        op_ids = []
        for number in range(30):
            speaker = (camille, ines)[number % 2]
            op_ids.append(await speaker.ask("chat", kind="say", text=f"{number}"))
        for guest in (camille, ines):
            for op_id in op_ids:
                await guest.entry(op_id)
        orders = [[(entry["seq"], entry["op_id"]) for entry in guest.entries("chat")] for guest in (camille, ines)]
        assert orders[0] == orders[1]
        assert [seq for seq, _ in orders[0]] == list(range(1, 31))
        await ines.entry(await camille.ask("floor", kind="mute", seat=EVORA))
        assert not two.media._heard[ROOM](EVORA)


async def test_without_redis_both_write_and_hear_of_it_when_it_is_back(own_redis: Any) -> None:
    log = MemoryLog()
    async with (
        Hub(log, RedisBus(own_redis.url)).running() as one,
        Hub(log, RedisBus(own_redis.url)).running() as two,
    ):
        await until(lambda: one.bus.is_healthy and two.bus.is_healthy)
        camille, ines = await one.inside(CAMILLE), await two.inside(INES)
        own_redis.kill()
        await until(lambda: not one.bus.is_healthy and not two.bus.is_healthy)
        first = await camille.ask("chat", kind="say", text="Redis is away")
        await camille.entry(first)
        second = await ines.ask("chat", kind="say", text="and we still talk")
        await ines.entry(second)
        own_redis.start()
        for guest in (camille, ines):
            for op_id in (first, second):
                await guest.entry(op_id)
            assert [entry["seq"] for entry in guest.entries("chat")] == [1, 2]


async def test_a_login_revoked_at_one_worker_ends_at_the_other(redis_url: str) -> None:
    async with (
        Hub(bus=RedisBus(redis_url, prefix="logins")).running() as one,
        Hub(bus=RedisBus(redis_url, prefix="logins")).running() as two,
    ):
        await until(lambda: one.bus.is_healthy and two.bus.is_healthy)
        leo = await two.inside(LEO)
        two.revoke(LEO)
        one.signaling.drop_person(LEO.person)
        assert (await leo.refusal(event="login"))["code"] == "signed-out"
        await asyncio.wait_for(leo.gone.wait(), 5)


async def test_rubbish_on_the_bus_is_no_news(redis_url: str) -> None:
    bus = RedisBus(redis_url, prefix="rubbish")
    async with Hub(bus=bus).running() as hub:
        await until(lambda: bus.is_healthy)
        camille = await hub.inside(CAMILLE)
        for payload in (b"", b"\xff" * 100, b"{}", b"\x81\xa4room\xa1x"):
            bus.publish(f"entries:{ROOM}", payload)
            bus.publish("logins", payload)
        await camille.entry(await camille.ask("chat", kind="say", text="still here"))
        assert not hub.signaling.statistics().get("refused_retry")


@pytest.mark.parametrize("side", ["publish", "subscribe"])
async def test_a_loss_of_somebody_unknown_is_nobodys(side: Any) -> None:
    Hub().signaling.rooms.on_gone(ParticipantId("nobody"), side)
