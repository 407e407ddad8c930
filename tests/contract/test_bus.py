"""What a bus promises, of the one in process and of the one on a real Redis, which is also killed and started again."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from signaling.bus.bus import Bus
from signaling.bus.local import LocalBus
from signaling.bus.redis_bus import MAX_OUTBOX, RedisBus


@pytest.fixture(params=["local", "redis"])
async def buses(request: pytest.FixtureRequest) -> AsyncIterator[tuple[Bus, Bus]]:
    """The buses of two workers; of the embedded hub's one worker, twice the same."""
    if request.param == "local":
        local = LocalBus()
        pair: tuple[Bus, Bus] = (local, local)
    else:
        url = request.getfixturevalue("redis_url")
        pair = (RedisBus(url, prefix=request.node.name), RedisBus(url, prefix=request.node.name))
    for bus in dict.fromkeys(pair):
        await bus.start()
    await until(lambda: all(bus.is_healthy for bus in pair))
    yield pair
    for bus in dict.fromkeys(pair):
        await bus.stop()


async def until(is_so: Callable[[], bool], seconds: float = 10.0) -> None:
    """Wait for something that will be so."""
    async with asyncio.timeout(seconds):
        while not is_so():  # noqa: ASYNC110 - no event tells what another process has done
            await asyncio.sleep(0.01)


async def test_everybody_who_listens_hears_in_order(buses: tuple[Bus, Bus]) -> None:
    here, there = buses
    heard: dict[str, list[tuple[str, bytes]]] = {"here": [], "there": [], "all": []}
    here.subscribe("entries:1", lambda topic, payload: heard["here"].append((topic, payload)))
    there.subscribe("entries:1", lambda topic, payload: heard["there"].append((topic, payload)))
    there.subscribe("entries:*", lambda topic, payload: heard["all"].append((topic, payload)))
    messages = [bytes([number % 256, 0, 255]) * 50 for number in range(500)]
    for payload in messages:
        here.publish("entries:1", payload)
    here.publish("entries:2", b"other")
    here.publish("logins", b"nobody listens")
    await until(lambda: len(heard["all"]) == 501)
    assert [payload for _, payload in heard["here"]] == messages
    assert heard["there"] == heard["here"]
    assert heard["all"] == [*heard["there"], ("entries:2", b"other")]


async def test_a_subscriber_that_fails_keeps_nothing_from_the_others(buses: tuple[Bus, Bus]) -> None:
    here, there = buses
    heard: list[bytes] = []

    def fail(topic: str, payload: bytes) -> None:
        raise RuntimeError("poison")

    there.subscribe("entries:1", fail)
    there.subscribe("entries:1", lambda _, payload: heard.append(payload))
    for _ in range(3):
        here.publish("entries:1", b"x")
    await until(lambda: len(heard) == 3)
    assert there.is_healthy


async def test_publishing_never_waits_and_stop_ends_it(buses: tuple[Bus, Bus]) -> None:
    here, there = buses
    await here.stop()
    here.publish("entries:1", b"after the end")
    assert not here.is_healthy
    del there


async def test_two_hubs_on_one_redis_do_not_hear_each_other(redis_url: str) -> None:
    ours, theirs = RedisBus(redis_url, prefix="ours"), RedisBus(redis_url, prefix="theirs")
    heard: list[bytes] = []
    theirs.subscribe("*", lambda _, payload: heard.append(payload))
    mine: list[bytes] = []
    ours.subscribe("*", lambda _, payload: mine.append(payload))
    await ours.start()
    await theirs.start()
    await until(lambda: ours.is_healthy and theirs.is_healthy)
    ours.publish("entries:1", b"private")
    await until(lambda: mine == [b"private"])
    assert not heard
    await ours.stop()
    await theirs.stop()


async def test_redis_may_be_killed_and_come_back(own_redis: Any) -> None:
    bus, other = RedisBus(own_redis.url), RedisBus(own_redis.url)
    returns: list[str] = []
    heard: list[bytes] = []
    bus.on_return(lambda: returns.append("back"))
    bus.subscribe("entries:1", lambda _, payload: heard.append(payload))
    await bus.start()
    await other.start()
    await until(lambda: bus.is_healthy and other.is_healthy)
    assert not returns
    other.publish("entries:1", b"before")
    await until(lambda: heard == [b"before"])

    own_redis.kill()
    await until(lambda: not bus.is_healthy and not other.is_healthy)
    for number in range(MAX_OUTBOX + 500):  # never raises, never waits, and is bounded
        other.publish("entries:1", b"lost %d" % number)

    own_redis.start()
    began = asyncio.get_running_loop().time()
    await until(lambda: bus.is_healthy and other.is_healthy)
    assert asyncio.get_running_loop().time() - began < 4.5  # a constant 0.5 to 2 s, not a growing back-off
    assert returns == ["back"]
    await until(lambda: other_is_heard(other, heard))
    assert len(heard) <= MAX_OUTBOX + 500
    await bus.stop()
    await other.stop()


def other_is_heard(other: RedisBus, heard: list[bytes]) -> bool:
    """Publishing comes back on its own connection, a little later perhaps."""
    other.publish("entries:1", b"after")
    return b"after" in heard


async def test_a_redis_that_is_not_there_at_the_start_is_waited_for(own_redis: Any) -> None:
    own_redis.kill()
    bus = RedisBus(own_redis.url)
    await bus.start()
    await asyncio.sleep(0.2)
    assert not bus.is_healthy
    own_redis.start()
    await until(lambda: bus.is_healthy)
    await bus.stop()


def test_a_url_that_is_none_is_said_so() -> None:
    with pytest.raises(ValueError, match="scheme"):
        RedisBus("not a url")
