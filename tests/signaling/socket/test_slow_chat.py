"""Slow mode: one tap of a teacher, kept by the server for every pupil, at every worker and after a restart."""

import pytest

from rooms.holding import LiveChat
from signaling.bus.redis_bus import RedisBus
from signaling.channels.memory import MemoryLog
from tests.contract.test_bus import until
from tests.signaling.socket.scene import CAMILLE, INES, LEO, Hub
from tests.signaling.socket.test_holding import TableHolds, rule
from tests.signaling.stateless.visitor import visiting


def let_pass(hub: Hub, milliseconds: int) -> None:
    for worker in hub.workers:
        worker.clock += milliseconds


async def test_a_pupil_is_told_how_long_to_wait_and_may_then_send_the_same(hub: Hub) -> None:
    camille, leo = await hub.inside(CAMILLE), await hub.inside(LEO)
    assert (await leo.refusal(await leo.ask("floor", kind="slow-chat", seconds=0)))["code"] == "forbidden"
    assert (await camille.refusal(await camille.ask("floor", kind="slow-chat", seconds=9_999)))["code"] == "malformed"
    await leo.entry(await camille.ask("floor", kind="slow-chat", seconds=10))
    first = await camille.entry(await leo.ask("chat", kind="say", text="one"))
    let_pass(hub, 4_000)
    op_id = await leo.ask("chat", kind="say", text="two")
    no = await leo.refusal(op_id)
    assert (no["code"], no["retry"], no["wait_ms"]) == ("slow-down", True, 6_000)
    await camille.entry(await leo.ask("chat", kind="edit", seq=first["seq"], text="one!"))
    for text in ("a teacher", "is not slowed"):
        await leo.entry(await camille.ask("chat", kind="say", text=text))
    let_pass(hub, 6_000)
    await leo.ask("chat", op_id, kind="say", text="two")
    await camille.entry(op_id)
    await leo.entry(await camille.ask("floor", kind="slow-chat", seconds=0))
    await camille.entry(await leo.ask("chat", kind="say", text="three"))


async def test_over_plain_requests_as_well(hub: Hub) -> None:
    camille = await hub.inside(CAMILLE)
    await camille.entry(await camille.ask("floor", kind="slow-chat", seconds=30))
    async with visiting(hub, LEO) as leo:
        await leo.poll()
        assert (await leo.say("one"))[1]["refused"] == []
        op_id, answer = await leo.say("two")
        assert answer["refused"] == [
            {"code": "slow-down", "event": "command", "op_id": op_id, "retry": True, "wait_ms": 30_000}
        ]


async def test_teachers_are_not_buried_in_messages_to_read(hub: Hub) -> None:
    async with Hub(holds=TableHolds()).running() as running:
        rule(running, LiveChat.HOLD)
        camille, leo = await running.inside(CAMILLE), await running.inside(LEO)
        await leo.entry(await camille.ask("floor", kind="slow-chat", seconds=30))
        op_id = await leo.ask("chat", kind="say", text="one")
        await leo.wait("held")
        assert (await leo.refusal(await leo.ask("chat", kind="say", text="two")))["wait_ms"] == 30_000
        held = (await camille.wait("held"))["to_settle"][0]["held"]
        await camille.send("decide", {"held": held, "let_through": True})
        await leo.entry(op_id)


@pytest.mark.parametrize("is_restarted", [False, True])
async def test_at_another_worker_and_after_a_restart(redis_url: str, is_restarted: bool) -> None:
    log = MemoryLog()
    async with Hub(log, RedisBus(redis_url, prefix="slow")).running() as one:
        camille = await one.inside(CAMILLE)
        if is_restarted:
            await camille.entry(await camille.ask("floor", kind="slow-chat", seconds=10))
            await camille.client.disconnect()
        async with Hub(log, RedisBus(redis_url, prefix="slow")).running() as two:
            await until(lambda: bool(one.signaling.roster.others and two.signaling.roster.others))
            if not is_restarted:
                camille = await one.inside(CAMILLE)
                await camille.entry(await camille.ask("floor", kind="slow-chat", seconds=10))
            ines, leo = await two.inside(INES), await two.inside(LEO)
            await leo.wait(
                "entries", lambda batch: any(e["event"]["kind"] == "chat-slowed.1" for e in batch["entries"])
            )
            await ines.entry(await leo.ask("chat", kind="say", text="one"))
            assert (await leo.refusal(await leo.ask("chat", kind="say", text="two")))["code"] == "slow-down"
