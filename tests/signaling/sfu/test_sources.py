"""A screen and a second camera beside a class's camera: on its connection, told apart, and gone without a trace."""

import pytest

from rooms.errors import Code, Refused
from rooms.ids import PictureName, SeatId
from signaling.sfu.guard import Drop
from tests.signaling.sfu.peers import KEYFRAME, PICTURE, ROOM, SOUND, House, connected, until

LILLE = SeatId("seat-lille")


async def test_a_screen_comes_and_goes_on_the_connection_that_runs(house: House) -> None:
    lille, watcher = await house.publish("lille"), house.watch("watcher")
    await connected(house, 2)
    lille.send("video", KEYFRAME)
    lille.send("audio", SOUND)
    await until(lambda: len(watcher.packets(LILLE, "video")) == 1)
    lille.turn_to(house.plane, "audio", "video", "screen", "film")
    await until(lambda: {line.source for line in watcher.offers[-1].tracks} == {"camera", "screen"})
    await until(lambda: house.statistic("routes") == 4)
    for mid in ("screen", "video"):
        lille.send(mid, KEYFRAME + mid.encode())
    lille.send("film", SOUND + b"film")
    lille.send("audio", SOUND)
    await until(lambda: len(watcher.packets(f"{LILLE} screen", "video")) == 1)
    await until(lambda: len(watcher.packets(f"{LILLE} screen", "audio")) == 1)
    await until(lambda: len(watcher.packets(LILLE, "video")) == len(watcher.packets(LILLE, "audio")) == 2)
    assert watcher.packets(f"{LILLE} screen", "video")[0].payload.endswith(b"screen")
    assert watcher.packets(f"{LILLE} screen", "audio")[0].payload.endswith(b"film")
    first, second = watcher.packets(LILLE, "video")
    assert (second.seq - first.seq) & 0xFFFF == 1, "the camera's copy went on"
    assert second.payload.endswith(b"video")
    streams = {line.stream for line in house.plane._subscribers[watcher.peer].lines.offer() if line.stream}
    assert len(streams) == 2, "a screen and its sound belong together, apart from the camera"

    lille.turn_to(house.plane, "audio", "video")
    await until(lambda: {line.source for line in watcher.offers[-1].tracks} == {"camera"})
    lille.send("screen", PICTURE)
    lille.send("video", PICTURE)
    await until(lambda: len(watcher.packets(LILLE, "video")) == 3)
    assert len(watcher.packets(f"{LILLE} screen", "video")) == 1
    assert house.statistic(f"drop-{Drop.SSRC.value}") == 1
    assert (house.statistic("tracks"), house.statistic("routes"), house.gone) == (2, 2, [])


async def test_a_screen_is_seen_only_where_it_is_shown(house: House) -> None:
    lille, watcher = await house.publish("lille", kinds=("audio", "video", "screen", "second")), house.watch("watcher")
    await connected(house, 2)
    house.plane.set_view(watcher.peer, {PictureName(LILLE, "screen"): 700}, [PictureName(LILLE, "screen")])
    for mid in ("video", "screen", "second"):
        lille.send(mid, KEYFRAME + mid.encode())
    await until(lambda: len(watcher.packets(f"{LILLE} screen", "video")) == 1)
    house.plane.set_view(watcher.peer, {PictureName(LILLE): 200, PictureName(LILLE, "second"): 200})
    for mid in ("screen", "video", "second"):
        lille.send(mid, KEYFRAME + mid.encode())
    await until(lambda: len(watcher.packets(f"{LILLE} second", "video")) == 1)
    assert [packet.payload[-5:] for packet in watcher.packets(LILLE, "video")] == [b"video"]
    assert len(watcher.packets(f"{LILLE} screen", "video")) == 1


async def test_a_mute_silences_what_the_screen_plays_as_well(house: House) -> None:
    lille, watcher = await house.publish("lille", kinds=("audio", "screen", "film")), house.watch("watcher")
    await connected(house, 2)
    lille.send("film", SOUND)
    await until(lambda: len(watcher.packets(f"{LILLE} screen", "audio")) == 1)
    house.plane.set_heard(ROOM, lambda seat: seat != LILLE)
    for mid in ("film", "audio", "screen"):
        lille.send(mid, KEYFRAME if mid == "screen" else SOUND)
    await until(lambda: len(watcher.packets(f"{LILLE} screen", "video")) == 1)
    assert len(watcher.packets(f"{LILLE} screen", "audio")) == 1
    assert watcher.packets(LILLE, "audio") == []


async def test_a_new_connection_brings_everything_along_and_old_copies_go_on(house: House) -> None:
    kinds = ("audio", "video", "screen")
    lille, watcher = await house.publish("lille", kinds=kinds), house.watch("watcher")
    await connected(house, 2)
    lille.send("screen", KEYFRAME)
    await until(lambda: len(watcher.packets(f"{LILLE} screen", "video")) == 1)
    offers = len(watcher.offers)
    again = await house.publish("lille", kinds=kinds)
    await until(lambda: house.statistic("connected") == 2)
    await until(lambda: again.endpoint.is_connected)
    again.send("screen", KEYFRAME)
    await until(lambda: len(watcher.packets(f"{LILLE} screen", "video")) == 2)
    first, second = watcher.packets(f"{LILLE} screen", "video")
    assert (second.seq - first.seq) & 0xFFFF == 1
    assert len(watcher.offers) == offers


async def test_an_offer_that_does_not_send_what_it_shows_changes_nothing(house: House) -> None:
    lille = await house.publish("lille")
    await connected(house, 1)
    lille.kinds = ("audio", "video", "screen", "second")
    with pytest.raises(Refused) as no:
        house.plane.publish(lille.peer, ROOM, lille.seat, lille.offer(), {"screen": "screen", "nowhere": "second"})
    assert no.value.code is Code.MEDIA_OFFER_INVALID
    assert house.statistic("tracks") == 2


async def test_pictures_that_nobody_could_tell_apart_are_refused(house: House) -> None:
    lille = await house.publish("lille", kinds=("video",))
    lille.kinds = ("video", "screen")
    silent = "".join(line for line in lille.offer().splitlines(keepends=True) if not line.startswith("a=ssrc"))
    with pytest.raises(Refused, match="cannot be told apart"):
        house.plane.publish(lille.peer, ROOM, lille.seat, silent, lille.shows)
    lille.kinds = ("video", "screen", "second")
    twice = lille.offer().replace(str(lille.ssrc["second"]), str(lille.ssrc["screen"]))
    with pytest.raises(Refused, match="one source on two"):
        house.plane.publish(lille.peer, ROOM, lille.seat, twice, lille.shows)
