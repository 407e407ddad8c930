"""Two workers of one hub: one log, one Redis, and clients on both."""

import asyncio
from typing import Any, cast

import pytest

from rooms.channel import CHAT, Author, Channel, Draft
from rooms.events import AnyEvent, Unread
from rooms.ids import OpId, ParticipantId
from signaling.bus import news, redis_bus, roster
from signaling.bus.redis_bus import RedisBus
from signaling.channels.memory import MemoryLog
from tests.contract.test_bus import until
from tests.signaling.socket.scene import CAMILLE, EVORA, INES, LEO, NIORT, ROOM, Hub


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
        assert not two.media._director._heard[ROOM](EVORA)


async def test_an_erasure_at_one_worker_empties_what_the_other_has_read(redis_url: str) -> None:
    log = MemoryLog()
    async with (
        Hub(log, RedisBus(redis_url, prefix="erasing")).running() as one,
        Hub(log, RedisBus(redis_url, prefix="erasing")).running() as two,
    ):
        await until(lambda: one.bus.is_healthy and two.bus.is_healthy)
        camille, ines = await one.inside(CAMILLE), await two.inside(INES)
        said = await ines.entry(await camille.ask("chat", kind="say", text="a secret"))
        await ines.entry(await camille.ask("chat", kind="erase", seq=said["seq"]))
        late = await two.inside(LEO)
        assert late.entries("chat")[0]["event"] == {"kind": "erased.2", "was": "said.1"}
        assert "secret" not in str(late.heard)


async def test_an_entry_of_a_newer_worker_is_handed_on_as_it_is(redis_url: str) -> None:
    """In a rolling upgrade a worker of yesterday hears of kinds that it does not know."""
    log, bus = MemoryLog(), RedisBus(redis_url, prefix="newer")
    body = b'{"kind":"film-started.1","at":{"second":3}}'
    newer = Draft(
        Author(CAMILLE.person, NIORT), OpId("op-newer"), cast("AnyEvent", Unread("film-started.1", body)), b""
    )
    async with Hub(log, bus).running() as hub:
        await until(lambda: bus.is_healthy)
        camille = await hub.inside(CAMILLE)
        first = await camille.entry(await camille.ask("chat", kind="say", text="first"))
        where = Channel(ROOM, CHAT)
        entries = await log.turn(where, None, [], lambda _: [newer], 0)
        epoch = (await log.heads(ROOM))[CHAT].epoch
        bus.publish(f"{news.ENTRIES}:{ROOM}", news.encode(news.EntriesNews(ROOM, CHAT, epoch, entries)))
        heard = await camille.entry("op-newer")
        assert heard["event"] == {"kind": "film-started.1", "at": {"second": 3}}
        last = await camille.entry(await camille.ask("chat", kind="say", text="last"))
        assert [first["seq"], heard["seq"], last["seq"]] == [1, 2, 3]
        late = await hub.inside(INES)
        assert [entry["seq"] for entry in late.entries("chat")] == [1, 2, 3]


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
        one.signaling.logins.drop_person(LEO.person)
        assert (await leo.refusal(event="login"))["code"] == "signed-out"
        await asyncio.wait_for(leo.gone.wait(), 5)


def persons(presence: Any) -> list[str]:
    return sorted(one["person"] for one in presence["participants"])


async def test_everybody_is_seen_at_both_workers_and_nobody_of_a_lost_one(
    redis_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(roster, "BEAT_SECONDS", 0.1)
    monkeypatch.setattr(roster, "LOST_SECONDS", 0.5)
    log = MemoryLog()
    async with (
        Hub(log, RedisBus(redis_url, prefix="lost")).running() as one,
        Hub(log, RedisBus(redis_url, prefix="lost")).running() as two,
    ):
        await until(lambda: bool(one.signaling.roster.others and two.signaling.roster.others))
        camille, ines = await one.inside(CAMILLE), await two.inside(INES)
        assert persons(ines.all("presence")[-1]) == ["camille", "ines"], "a room that opens asks first"
        await camille.wait("presence", lambda presence: persons(presence) == ["camille", "ines"])
        await two.bus.stop()  # as when it was killed: no goodbye
        await camille.wait(
            "presence",
            lambda presence: presence is camille.all("presence")[-1] and persons(presence) == ["camille"],
        )
        await two.bus.start()
        await camille.wait(
            "presence",
            lambda presence: presence is camille.all("presence")[-1] and persons(presence) == ["camille", "ines"],
        )


async def test_a_worker_that_stops_says_goodbye_for_its_people(redis_url: str) -> None:
    log = MemoryLog()
    async with Hub(log, RedisBus(redis_url, prefix="goodbye")).running() as one:
        async with Hub(log, RedisBus(redis_url, prefix="goodbye")).running() as two:
            await until(lambda: bool(one.signaling.roster.others and two.signaling.roster.others))
            camille, _ = await one.inside(CAMILLE), await two.inside(INES)
            await camille.wait("presence", lambda presence: persons(presence) == ["camille", "ines"])
        await camille.wait(
            "presence",
            lambda presence: presence is camille.all("presence")[-1] and persons(presence) == ["camille"],
        )
        await until(lambda: not one.signaling.roster.others)


async def test_while_the_bus_is_away_nobody_is_taken_for_lost(own_redis: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(roster, "BEAT_SECONDS", 0.1)
    monkeypatch.setattr(roster, "LOST_SECONDS", 1.0)
    monkeypatch.setattr(redis_bus, "RECONNECT_SECONDS", (0.05, 0.2))
    log = MemoryLog()
    async with (
        Hub(log, RedisBus(own_redis.url)).running() as one,
        Hub(log, RedisBus(own_redis.url)).running() as two,
    ):
        await until(lambda: bool(one.signaling.roster.others and two.signaling.roster.others))
        camille, _ = await one.inside(CAMILLE), await two.inside(INES)
        await camille.wait("presence", lambda presence: persons(presence) == ["camille", "ines"])
        own_redis.kill()
        await until(lambda: not one.bus.is_healthy)
        await asyncio.sleep(1.5)
        own_redis.start()
        await until(lambda: one.bus.is_healthy and two.bus.is_healthy)
        await one.inside(LEO)
        heard = await camille.wait("presence", lambda presence: "leo" in persons(presence))
        assert persons(heard) == ["camille", "ines", "leo"]
        assert all(len(persons(presence)) != 1 for presence in camille.all("presence")[2:])


async def test_rubbish_on_the_bus_is_no_news(redis_url: str) -> None:
    bus = RedisBus(redis_url, prefix="rubbish")
    async with Hub(bus=bus).running() as hub:
        await until(lambda: bus.is_healthy)
        camille = await hub.inside(CAMILLE)
        for payload in (b"", b"\xff" * 100, b"{}", b"\x81\xa4room\xa1x"):
            bus.publish(f"entries:{ROOM}", payload)
            for topic in ("logins", "dropped", "worker", f"presence:{ROOM}", f"room-changed:{ROOM}"):
                bus.publish(topic, payload)
        await camille.entry(await camille.ask("chat", kind="say", text="still here"))
        assert not hub.signaling.statistics().get("refused_retry")


@pytest.mark.parametrize("side", ["publish", "subscribe"])
async def test_a_loss_of_somebody_unknown_is_nobodys(side: Any) -> None:
    Hub().signaling.rooms.on_gone(ParticipantId("nobody"), side)
