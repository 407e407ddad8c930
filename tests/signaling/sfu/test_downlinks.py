"""A subscriber's line over real sockets: what is told of it is acted on, what is tried is sent, sound goes on."""

import asyncio

from rooms.ids import PictureName, SeatId
from signaling.sfu import rtcp
from signaling.sfu.core import PeerNumber
from signaling.sfu.downlink import Downlink
from signaling.sfu.downlinks import _Line
from tests.signaling.sfu.peers import KEYFRAME, PICTURE, SOUND, House, Publisher, connected, until

LILLE = SeatId("seat-lille")


async def stream(lille: Publisher) -> None:
    """A picture of half a megabit, each frame a keyframe, and a voice."""
    while True:
        lille.send("video", KEYFRAME + bytes(1100))
        lille.send("audio", SOUND)
        await asyncio.sleep(0.02)


async def test_a_picture_that_does_not_fit_goes_sound_stays_and_more_is_tried_later(house: House) -> None:
    lille, watcher = await house.publish("lille"), house.watch("watcher", takes_repairs=True)
    await connected(house, 2)
    house.plane.set_view(watcher.peer, {PictureName(LILLE): 300}, {PictureName(LILLE)})
    playing = asyncio.create_task(stream(lille))
    await until(lambda: len(watcher.packets(LILLE, "video")) > 60)
    assert house.plane.withheld(watcher.peer) == frozenset()
    for bps in (900_000, 60_000):
        watcher.endpoint.send_rtcp(rtcp.receiver_report(7) + rtcp.remb(7, bps, [watcher.ssrc(LILLE, "video")]))
    await until(lambda: house.plane.withheld(watcher.peer) == {PictureName(LILLE)})
    await until(lambda: house.statistic("routes-running") == 1)
    peer = PeerNumber(house.plane._subscribers[watcher.peer].connection.peer)
    await until(lambda: house.plane._core._peers[peer].repairs._rate * 8 <= 60_000 / 3)
    pictures, sounds = len(watcher.packets(LILLE, "video")), len(watcher.packets(LILLE, "audio"))
    await until(lambda: len(watcher.packets(LILLE, "audio")) > sounds + 20)
    assert len(watcher.packets(LILLE, "video")) <= pictures + 5, "but for those that were under way"
    await until(lambda: len(watcher.repairs) > 3, 30.0)
    assert {packet.payload for packet in watcher.repairs} == {bytes(254) + b"\xff"}
    playing.cancel()


async def test_what_is_said_of_others_sources_or_by_a_publisher_counts_for_nothing(house: House) -> None:
    lille, watcher = await house.publish("lille"), house.watch("watcher")
    await connected(house, 2)
    lille.send("video", KEYFRAME)
    lille.send("video", PICTURE)
    await until(lambda: len(watcher.packets(LILLE, "video")) == 2)
    peer = PeerNumber(house.plane._subscribers[watcher.peer].connection.peer)
    foreign = rtcp.ReportBlock(0xDEAD, 255, 1000, 70_000, 0, 0, 0)
    for endpoint in (lille.endpoint, watcher.endpoint):
        endpoint.send_rtcp(rtcp.receiver_report(7, [foreign]) + rtcp.remb(7, 77_000, []))
    await until(lambda: house.plane._downlinks._lines[peer].downlink.estimate_bps == 77_000)
    assert house.plane._downlinks.delivery(peer).expected == 0


def test_a_gap_of_the_source_that_we_knew_before_the_report_is_no_loss_when_it_is_reported() -> None:
    line = _Line(Downlink(0.0))

    def report(highest: int, lost: int, missing: int) -> None:
        line.delivery.take(rtcp.ReportBlock(7, 0, lost, highest, 0, 0, 0), "video", missing)

    report(0, 0, 0)
    report(100, 0, 30)  # thirty numbers were skipped while this was under way
    assert line.loss(1.0) == 0.0
    report(200, 30, 30)
    assert line.loss(2.0) == 0.0
    report(210, 30, 30)
    assert line.loss(3.0) is None, "too little to tell"
    report(300, 50, 30)
    assert line.loss(4.0) == 0.2
    report(400, 50, 30)
    assert line.loss(4.5) is None, "too soon"
    assert line.loss(5.0) == 0.0
