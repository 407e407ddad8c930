"""The plane works on each loop that a hub may run on."""

import asyncio
from collections.abc import Callable

import pytest
import uvloop

from tests.signaling.sfu.peers import KEYFRAME, PICTURE, House, connected, until


async def a_call() -> None:
    house = House()
    await house.plane.start()
    try:
        lille, watcher = await house.publish("lille"), house.watch("watcher")
        await connected(house, 2)
        for index in range(200):
            lille.send("video", PICTURE if index else KEYFRAME)
            lille.send("audio", b"sound")
            if index % 20 == 0:
                await asyncio.sleep(0.005)  # a burst of hundreds would overflow the default socket buffer
        await until(lambda: len(watcher.packets("seat-lille", "video")) == 200)
        await until(lambda: len(watcher.packets("seat-lille", "audio")) == 200)
        await until(lambda: len(lille.bitrates) > 0)
    finally:
        await house.close()


@pytest.mark.parametrize("new_loop", [asyncio.new_event_loop, uvloop.new_event_loop])
def test_a_call(new_loop: Callable[[], asyncio.AbstractEventLoop]) -> None:
    with asyncio.Runner(loop_factory=new_loop) as runner:
        runner.run(a_call())
