"""A class's seat is set by its own teachers alone, whatever a client says; everybody hears how it is set."""

import pytest

from signaling.bus.redis_bus import RedisBus
from signaling.channels.memory import MemoryLog
from tests.contract.test_bus import until
from tests.signaling.socket.scene import CAMILLE, INES, LEO, NIORT, Hub


async def test_its_own_teachers_and_nobody_else(hub: Hub) -> None:
    camille, leo = await hub.inside(CAMILLE), await hub.inside(LEO)
    assert (await leo.refusal(await leo.ask("floor", kind="set-seat", sound="music")))["code"] == "forbidden"
    set_ = await leo.entry(await camille.ask("floor", kind="set-seat", sound="music"))
    assert set_["event"] == {"kind": "seat-set.1", "seat": NIORT, "sound": "music"}
    again = await camille.refusal(await camille.ask("floor", kind="set-seat", sound="music"))
    assert again["code"] == "no-change"


@pytest.mark.parametrize(
    "wish",
    [
        {"sound": "loud"},
        {"seat": "evora", "sound": "music"},
        {"page": "../etc"},
        {"stage": ["a"] * 5},
        {"board": "yes"},
        {"headcount": -1},
        {"headcount": 501},
        {"headcount": 20.5},
    ],
)
async def test_what_is_crooked_is_refused(hub: Hub, wish: dict[str, object]) -> None:
    camille = await hub.inside(CAMILLE)
    assert (await camille.refusal(await camille.ask("floor", kind="set-seat", **wish)))["code"] == "malformed"


async def test_a_remote_at_another_worker_is_heard(redis_url: str) -> None:
    log = MemoryLog()
    async with (
        Hub(log, RedisBus(redis_url, prefix="seats")).running() as one,
        Hub(log, RedisBus(redis_url, prefix="seats")).running() as two,
    ):
        await until(lambda: bool(one.signaling.roster.others and two.signaling.roster.others))
        wall, remote, ines = await one.inside(CAMILLE), await two.inside(CAMILLE), await two.inside(INES)
        for guest in (wall, ines):
            op_id = await remote.ask("floor", kind="set-seat", microphone=False, board=True, page="page-2")
            assert (await guest.entry(op_id))["event"]["seat"] == NIORT
