"""A room's media has one home: it moves when its worker stops, dies or cannot renew, and everybody comes again."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from rooms.channel import Unavailable
from rooms.ids import RoomId
from signaling.bus.bus import Bus
from signaling.bus.homes import Lease, MediaHomes
from signaling.bus.local import LocalBus
from signaling.channels.memory import MemoryLog
from signaling.socket import leases, live_rooms
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


@TWO_WORKERS
@pytest.mark.parametrize("way", ["leaves", "is put out"])
async def test_a_letter_that_got_lost_forwards_nobody_for_long(
    any_hub: Pair, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    camille, ines = await any_hub.inside(CAMILLE), await any_hub.inside(INES)
    await publish(camille)
    await publish(ines)
    with monkeypatch.context() as bus_breaks:
        lose(any_hub.other.bus, "mail:", bus_breaks)
        if way == "leaves":
            await ines.client.disconnect()
        else:
            await ines.send("media:stop", {})
        await camille.wait("presence", lambda presence: set(senders(presence)) == {NIORT})
        assert publishers(any_hub) == [2, 0], "nobody has told the home"
    await beat_until(any_hub, lambda: publishers(any_hub) == [1, 0])


@TWO_WORKERS
async def test_whoever_left_while_the_bus_was_away_is_a_ghost_nowhere(
    any_hub: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other worker has closed the room by then, and announces it no more."""
    monkeypatch.setattr(live_rooms, "EMPTY_SECONDS", 0.0)
    camille, ines = await any_hub.inside(CAMILLE), await any_hub.inside(INES)
    await camille.wait("presence", lambda presence: len(presence["participants"]) == 2)
    with monkeypatch.context() as bus_breaks:
        lose(any_hub.other.bus, "presence:", bus_breaks)
        await ines.client.disconnect()
        await beat_until(any_hub, lambda: any_hub.other.signaling.rooms.live(ROOM) is None)
    here = any_hub.signaling.rooms.live(ROOM)
    assert here is not None
    assert len(list(here.presence.everybody())) == 2, "nobody has told"
    await beat_until(any_hub, lambda: len(list(here.presence.everybody())) == 1)
    await camille.wait("presence", lambda presence: len(presence["participants"]) == 1)


def lose(bus: Bus, topic: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What this worker says on a topic does not come through."""
    publish_all = bus.publish

    def publish_some(said: str, payload: bytes) -> None:
        if not said.startswith(topic):
            publish_all(said, payload)

    monkeypatch.setattr(bus, "publish", publish_some)


async def beat_until(hub: Hub, is_so: Callable[[], bool]) -> None:
    """Heartbeats until it is so."""
    async with asyncio.timeout(20):
        while not is_so():
            hub.beat()
            await asyncio.sleep(0.05)


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


async def test_who_asks_while_a_lease_is_given_back_gets_one_that_holds() -> None:
    held: set[RoomId] = set()

    class SlowHomes(ForgetfulHomes):
        async def take(self, room: RoomId, worker: Any, seconds: float) -> Lease:
            held.add(room)
            return await super().take(room, worker, seconds)

        async def release(self, worker: Any, rooms: Any) -> None:
            await asyncio.sleep(0.05)
            held.difference_update(rooms)

    async with Hub(MemoryLog(), LocalBus(), homes=SlowHomes()).running() as hub:
        await publish(await hub.inside(CAMILLE))
        own = hub.signaling.media._leases if hub.signaling.media is not None else None
        assert own is not None
        going = asyncio.create_task(own.let_go(ROOM))
        await asyncio.sleep(0)
        assert await own.home(ROOM) == hub.signaling.roster.me
        await going
        assert held == {ROOM}
