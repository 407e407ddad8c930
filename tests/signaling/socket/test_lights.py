"""Lights: whose line is weak is told to everybody in the room, when it changes, wherever its media is forwarded."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from rooms.ids import ParticipantId
from signaling.quality import Light, Line, Side, Standing
from signaling.sfu import plane
from tests.contract.test_bus import until
from tests.signaling.socket.scene import ANA, CAMILLE, INES, LEO, ROOM, STRANGER, Guest, Hub, Pair
from tests.signaling.socket.test_media import publish

LINE = Line("sends", "udp", is_alive=True, lost=0.2, jitter_seconds=0.0, bps=1e6, height=720)
INJECTED = pytest.mark.usefixtures("planes_look_away")
TWO_WORKERS = pytest.mark.parametrize("any_hub", ["two workers"], indirect=True)


@pytest.fixture
def planes_look_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is told of lines is what the test says."""
    monkeypatch.setattr(plane, "_TICKS_PER_LOOK", 1 << 40)


def see(hub: Hub, guest: Guest, light: Light, why: Side | None = "sends", at: int = 0) -> None:
    """The media plane of a worker looks at somebody's line."""
    participant = ParticipantId(guest.all("welcome")[0]["participant"])
    standing = Standing(light, why, (replace(LINE, side=why or "sends"),))
    hub.workers[at].signaling.rooms.on_standings({ROOM: {participant: standing}})


def lights(quality: Any) -> list[tuple[str, str]]:
    return [(light["light"], light["why"]) for light in quality["lights"]]


@INJECTED
async def test_everybody_in_the_room_hears_of_a_weak_line_and_of_its_end(any_hub: Hub) -> None:
    camille, ines, ana = [await any_hub.inside(actor) for actor in (CAMILLE, INES, ANA)]
    outside = await any_hub.guest(STRANGER)
    see(any_hub, camille, "poor")
    for guest in (camille, ines, ana):
        quality = await guest.wait("quality")
        assert quality == {
            "lights": [{"participant": camille.all("welcome")[0]["participant"], "light": "poor", "why": "sends"}]
        }, "the light and its reason, and not a figure"
    see(any_hub, camille, "good", None)
    await ana.wait("quality", lambda quality: not quality["lights"])
    assert outside.all("quality") == []


@INJECTED
async def test_the_same_light_is_not_told_again(any_hub: Hub) -> None:
    camille, ines = await any_hub.inside(CAMILLE), await any_hub.inside(INES)
    for _ in range(5):
        see(any_hub, camille, "fair", "receives")
        await asyncio.sleep(0.05)
    await ines.wait("quality")
    await asyncio.sleep(1.2)
    assert [lights(quality) for quality in ines.all("quality")] == [[("fair", "receives")]]


@INJECTED
async def test_it_is_said_again_with_the_heads_for_it_may_get_lost(any_hub: Hub) -> None:
    camille, ines = await any_hub.inside(CAMILLE), await any_hub.inside(INES)
    any_hub.beat()
    await ines.wait("heads")
    assert ines.all("quality") == [], "nothing to say"
    see(any_hub, camille, "poor")
    await ines.wait("quality")
    any_hub.beat()
    await until(lambda: len(ines.all("quality")) >= 2)
    assert lights(ines.all("quality")[-1]) == [("poor", "sends")]


@INJECTED
async def test_a_newcomer_hears_it_at_once_and_who_left_has_no_light(any_hub: Hub) -> None:
    camille, ines = await any_hub.inside(CAMILLE), await any_hub.inside(INES)
    see(any_hub, camille, "poor")
    await ines.wait("quality")
    leo = await any_hub.inside(LEO)
    assert lights(await leo.wait("quality")) == [("poor", "sends")]
    await camille.client.disconnect()
    await leo.wait("quality", lambda quality: not quality["lights"])


@pytest.mark.parametrize(
    ("sends", "receives", "why"), [(False, True, "sends"), (True, False, "receives"), (False, False, "sends")]
)
async def test_whom_no_media_reaches_is_away(any_hub: Hub, sends: bool, receives: bool, why: str) -> None:
    camille, ines = await any_hub.inside(CAMILLE), await any_hub.inside(INES)
    await camille.send("media:ways", {"sends": sends, "receives": receives})
    assert lights(await ines.wait("quality")) == [("away", why)]
    await camille.send("media:ways", {"sends": True, "receives": True})
    await ines.wait("quality", lambda quality: not quality["lights"])


async def test_a_real_line_is_looked_at(any_hub: Hub) -> None:
    camille = await any_hub.inside(CAMILLE)
    await publish(camille)
    home = next(worker.media for worker in any_hub.workers if worker.media.statistics()["publishers"])
    (connection,) = home._connections
    connection.is_connected = True  # nobody shakes hands here
    connection._heard_at -= 20.0
    quality = await camille.wait("quality")
    assert lights(quality) == [("away", "sends")]


@INJECTED
@TWO_WORKERS
async def test_a_worker_that_is_lost_says_nothing_of_lines_any_more(any_hub: Pair) -> None:
    camille, ines = await any_hub.inside(CAMILLE), await any_hub.inside(INES)
    see(any_hub, ines, "poor", at=0)  # forwarded at camille's worker
    for guest in (camille, ines):
        assert lights(await guest.wait("quality")) == [("poor", "sends")]
    any_hub.other.signaling.roster._lose(any_hub.signaling.roster.me, "killed")
    await ines.wait("quality", lambda quality: not quality["lights"])
