"""A room's media has one home: it moves when its worker stops, dies or cannot renew, and everybody comes again."""

import asyncio
from typing import Any

import pytest

from rooms.channel import Unavailable
from rooms.ids import RoomId
from signaling.bus.homes import Lease, MediaHomes
from signaling.bus.local import LocalBus
from signaling.channels.memory import MemoryLog
from signaling.socket import leases
from tests.contract.test_bus import until
from tests.signaling.socket.scene import CAMILLE, EVORA, INES, NIORT, ROOM, Hub, Pair, offer_sdp
from tests.signaling.socket.test_media import publish, senders

TWO_WORKERS = pytest.mark.parametrize("any_hub", ["two workers"], indirect=True)


@pytest.fixture
def hub(any_hub: Hub) -> Hub:
    """One worker, and two that are one room."""
    return any_hub


async def watch(guest: Any) -> Any:
    before = len(guest.all("media:offer"))
    await guest.send("media:watch", {})
    await guest.wait("media:offer", lambda _: len(guest.all("media:offer")) > before)
    return guest.all("media:offer")[-1]


def publishers(hub: Hub) -> list[int]:
    return [worker.media.statistics()["publishers"] for worker in hub.workers]


async def test_two_workers_forward_one_room_at_one_of_them(hub: Hub) -> None:
    camille, ines = await hub.inside(CAMILLE), await hub.inside(INES)
    await publish(ines)
    await publish(camille)
    assert {track["seat"] for track in (await watch(camille))["tracks"]} == {EVORA}
    assert {track["seat"] for track in (await watch(ines))["tracks"]} == {NIORT}
    assert sorted(publishers(hub))[-1] == 2
    assert sum(publishers(hub)) == 2
    await camille.client.disconnect()
    await until(lambda: sum(publishers(hub)) == 1)


async def test_whom_the_home_mutes_is_muted_wherever_they_sit(any_hub: Hub) -> None:
    camille, ines = await any_hub.inside(CAMILLE), await any_hub.inside(INES)
    await publish(ines)
    await ines.entry(await camille.ask("floor", kind="mute", seat=EVORA))
    home = next(worker for worker in any_hub.workers if worker.media.statistics()["publishers"])
    await until(lambda: ROOM in home.media._director._heard and not home.media._director._heard[ROOM](EVORA))


@TWO_WORKERS
async def test_the_home_moves_when_its_worker_stops(any_hub: Pair) -> None:
    camille, ines = await any_hub.inside(CAMILLE), await any_hub.inside(INES)
    await publish(camille)
    await publish(ines)
    await watch(ines)
    assert publishers(any_hub) == [2, 0]
    await any_hub.signaling.stop()
    assert await ines.wait("media:stopped", lambda told: told["side"] == "publish") == {
        "side": "publish",
        "reason": "lost",
    }
    await ines.wait("media:stopped", lambda told: told["side"] == "watch")
    await publish(ines)
    await watch(ines)
    assert any_hub.other.media.statistics()["publishers"] == 1
    await ines.wait("presence", lambda presence: senders(presence) == {EVORA: "ines"})


@TWO_WORKERS
async def test_the_home_moves_when_its_worker_is_killed(any_hub: Pair) -> None:
    camille, ines = await any_hub.inside(CAMILLE), await any_hub.inside(INES)
    await publish(camille)
    await publish(ines)
    assert publishers(any_hub) == [2, 0]
    await any_hub.bus.stop()  # not a word more of it; the one that takes its place says so
    homes = any_hub.other.signaling._homes
    assert homes is not None
    dead = any_hub.signaling.roster.me
    await homes.forget(dead)
    any_hub.other.signaling.roster._lose(dead, "killed")
    assert (await ines.wait("media:stopped"))["reason"] == "lost"
    await publish(ines)
    assert any_hub.other.media.statistics()["publishers"] == 1


@TWO_WORKERS
async def test_a_home_that_does_not_answer_is_refused_by_name(any_hub: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("signaling.socket.media_router.ASK_SECONDS", 0.3)
    camille, ines = await any_hub.inside(CAMILLE), await any_hub.inside(INES)
    await publish(camille)
    await any_hub.bus.stop()
    await ines.send("media:publish", {"sdp": offer_sdp()})
    assert (await ines.refusal(event="media:publish"))["code"] == "media-unavailable"
    await any_hub.bus.start()
    await until(lambda: any_hub.bus.is_healthy)
    await publish(ines)
    assert publishers(any_hub) == [2, 0]


class ForgetfulHomes(MediaHomes):
    """Elects whoever asks, and can be away: what a database that stands still is to a worker."""

    def __init__(self) -> None:
        self.is_away = False
        self.is_lost = False
        self.term = 0

    async def take(self, room: RoomId, worker: Any, seconds: float) -> Lease:
        self._answer()
        self.term += 1
        return Lease(room, worker, self.term)

    async def renew(self, worker: Any, rooms: Any, seconds: float) -> frozenset[RoomId]:
        self._answer()
        return frozenset() if self.is_lost else frozenset(rooms)

    async def release(self, worker: Any, rooms: Any) -> None:
        self._answer()

    async def forget(self, worker: Any) -> None:
        self._answer()

    def _answer(self) -> None:
        if self.is_away:
            raise Unavailable("away")


@pytest.mark.parametrize("why", ["away", "lost"])
async def test_who_cannot_renew_stops_forwarding(why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leases, "LEASE_SECONDS", 1.0)
    monkeypatch.setattr(leases, "MARGIN_SECONDS", 0.4)
    monkeypatch.setattr(leases, "RENEW_SECONDS", 0.1)
    monkeypatch.setattr(leases, "_TICK_SECONDS", 0.05)
    homes = ForgetfulHomes()
    async with Hub(MemoryLog(), LocalBus(), homes=homes).running() as hub:
        camille = await hub.inside(CAMILLE)
        await publish(camille)
        await asyncio.sleep(1.5)
        assert hub.media.statistics()["publishers"] == 1, "renewed again and again"
        homes.is_away, homes.is_lost = why == "away", why == "lost"
        assert (await camille.wait("media:stopped"))["reason"] == "lost"
        assert hub.media.statistics()["publishers"] == 0
        if why == "away":
            await camille.send("media:publish", {"sdp": offer_sdp()})
            assert (await camille.refusal(event="media:publish"))["code"] == "media-unavailable"
        homes.is_away = homes.is_lost = False
        await publish(camille)
        assert homes.term == 2
