"""What is forwarded follows from what is shown and who speaks: over real sockets, with many classes."""

import asyncio

from rooms.ids import PictureName, SeatId
from signaling.sfu import rtcp
from tests.signaling.sfu.peers import KEYFRAME, PICTURE, ROOM, SOUND, House, connected, until


async def test_nothing_goes_to_hidden_tiles_and_what_is_shown_again_starts_at_a_keyframe(house: House) -> None:
    lille, watcher = await house.publish("lille"), house.watch("watcher")
    await connected(house, 2)
    lille.send("video", KEYFRAME)
    await until(lambda: len(watcher.packets("seat-lille", "video")) == 1)
    house.plane.set_view(watcher.peer, {PictureName(SeatId("seat-elsewhere")): 300})
    for _ in range(5):
        lille.send("video", PICTURE)
        lille.send("audio", SOUND)
    await until(lambda: len(watcher.packets("seat-lille", "audio")) == 5)
    assert len(watcher.packets("seat-lille", "video")) == 1
    wishes = lille.count(rtcp.KeyframeRequest)
    house.plane.set_view(watcher.peer, {PictureName(SeatId("seat-lille")): 300}, {PictureName(SeatId("seat-lille"))})
    await until(lambda: lille.count(rtcp.KeyframeRequest) > wishes)
    lille.send("video", KEYFRAME)
    await until(lambda: len(watcher.packets("seat-lille", "video")) == 2)
    first, second = watcher.packets("seat-lille", "video")
    assert (second.seq - first.seq) & 0xFFFF == 1


async def test_a_new_connection_keeps_what_is_shown(house: House) -> None:
    await house.publish("lille")
    watcher = house.watch("watcher")
    house.plane.set_view(watcher.peer, {})
    again = house.watch("watcher")
    await connected(house, 2)
    assert again.offers[-1].tracks
    await asyncio.sleep(0.05)
    assert house.statistic("keyframes-wished") == 0
    house.plane.set_view(watcher.peer.__class__("nobody"), {})


async def test_four_of_six_are_heard_and_who_is_silenced_makes_room(house: House) -> None:
    names = ("ada", "ben", "cleo", "dora", "emil", "finn")
    publishers = [await house.publish(name, kinds=("audio",)) for name in names]
    watcher = house.watch("watcher")
    await connected(house, 7)

    def send() -> None:
        for publisher in publishers:
            publisher.send("audio", SOUND)

    def heard() -> set[str]:
        return {seat for seat, _ in watcher.got}

    for _ in range(20):
        send()
        await asyncio.sleep(0.01)
    await until(lambda: len(heard()) == 4)
    silenced = next(iter(heard()))
    house.plane.set_heard(ROOM, lambda seat: seat != silenced)

    def goes_on() -> bool:
        send()
        return len(heard()) == 5

    await until(goes_on)
