"""How each line is, seen at the media plane: losses up and down, the way it takes, and that a new connection is new."""

import time

import pytest

from rooms.ids import ParticipantId
from signaling.quality import Line, Standing
from signaling.sfu import plane, rtcp
from signaling.sfu.delivery import Delivery
from signaling.sfu.rtcp import ReportBlock
from tests.signaling.sfu.peers import KEYFRAME, PICTURE, ROOM, SOUND, House, connected, until


@pytest.fixture(autouse=True)
def _look_only_when_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plane, "_TICKS_PER_LOOK", 1 << 40)


def look(house: House) -> dict[ParticipantId, Standing]:
    return house.plane._observer.look(time.monotonic()).get(ROOM, {})


def line(house: House, name: str) -> Line:
    return look(house)[ParticipantId(name)].lines[0]


def block(ssrc: int, highest: int, lost: int, jitter: int = 0) -> ReportBlock:
    return ReportBlock(ssrc, 0, lost, highest, jitter, 0, 0)


async def test_what_a_publisher_loses_is_seen(house: House) -> None:
    camille = await house.publish("camille")
    await connected(house, 1)
    camille.send("audio", SOUND)
    camille.send("video", KEYFRAME)
    await until(lambda: house.statistic("packets-in") == 2)
    assert line(house, "camille").lost == 0.0
    for number in range(80):
        camille.send("video", PICTURE, lose=number % 4 == 3)
    camille.send("video", PICTURE)
    await until(lambda: house.statistic("packets-in") == 63)
    seen = line(house, "camille")
    assert seen.side == "sends"
    assert seen.path == "udp"
    assert seen.is_alive
    assert seen.lost == pytest.approx(20 / 81)
    assert seen.height == 360
    assert seen.bps > 0
    assert seen.room_bps is not None
    assert line(house, "camille").lost == 0.0, "nothing new since"


async def test_what_a_subscriber_reports_is_seen(house: House) -> None:
    camille, ines = await house.publish("camille"), house.watch("ines")
    await connected(house, 2)
    camille.send("audio", SOUND)
    camille.send("video", KEYFRAME)
    await until(lambda: len(ines.got) == 2)
    ssrc = ines.ssrc("seat-camille", "audio")
    for highest, lost in ((100, 0), (300, 30)):
        ines.endpoint.send_rtcp(rtcp.receiver_report(7, [block(ssrc, highest, lost, jitter=4_800)]))
    await until(lambda: house.plane._downlinks.delivery(house.plane._subscribers[ines.peer].connection.peer).lost == 30)
    seen = line(house, "ines")
    assert (seen.side, seen.lost, seen.jitter_seconds) == ("receives", 0.15, 0.1)
    assert seen.height == 360
    assert line(house, "ines").lost == 0.0, "nothing new since"


async def test_the_way_is_told(house: House) -> None:
    await house.publish("eleni", over="tcp")
    await connected(house, 1)
    assert line(house, "eleni").path == "tcp"
    house.plane.know_relays({"127.0.0.1"})
    assert line(house, "eleni").path == "relay"


async def test_who_has_not_come_up_or_has_left_has_no_standing(house: House) -> None:
    house.watch("ines", is_answering=False)
    camille = await house.publish("camille")
    await connected(house, 1)
    assert set(look(house)) == {camille.peer}
    house.plane.leave(camille.peer)
    assert look(house) == {}


async def test_a_connection_that_says_nothing_any_more_is_away(house: House) -> None:
    camille = await house.publish("camille")
    await connected(house, 1)
    later = time.monotonic() + 20.0
    assert house.plane._observer.look(later)[ROOM][camille.peer].lines[0].light == "away"


def test_reports_are_added_up_over_copies_and_late_ones_say_nothing() -> None:
    delivery = Delivery()
    for ssrc, highest, lost in ((1, 0xFFFFFFF0, 5), (2, 50, 0), (1, 0x10, 9), (2, 90, 4), (2, 60, 0), (1, 0x10, 8)):
        delivery.take(block(ssrc, highest, lost, jitter=90), "video")
    assert (delivery.expected, delivery.lost) == (32 + 40, 4 + 4 - 1)
    assert delivery.jitter_seconds == 0.0, "a picture's jitter says how large its frames are"
    delivery.take(block(3, 1, 0, jitter=480), "audio")
    assert delivery.jitter_seconds == 0.01


def test_made_up_sources_are_not_kept_without_end() -> None:
    delivery = Delivery()
    for ssrc in range(5_000):
        delivery.take(block(ssrc, 1, 0), "video")
    assert len(delivery._last) <= 256
