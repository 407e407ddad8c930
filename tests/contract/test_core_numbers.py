"""A copy's numbers: one unbroken stream, whatever was muted, lost, overtaken, or came from another source."""

from collections.abc import Callable
from itertools import pairwise

import pytest

from signaling.sfu.core import PeerNumber, RouteNumber, TrackFormat, TrackNumber
from tests.contract.core_bench import (
    HEADER,
    ROUTE,
    SOUND,
    SOUND_ROUTE,
    VIDEO,
    WATCHER,
    Bench,
    Far,
    MakeCore,
    keys,
    seq_of,
    sound,
    steps,
    video,
)
from tests.signaling.sfu.peers import KEYFRAME, PICTURE


def time_between(before: bytes, after: bytes) -> int:
    return (HEADER.unpack_from(after)[3] - HEADER.unpack_from(before)[3]) & 0xFFFFFFFF


def test_gaps_and_late_packets_are_told(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    for seq in (65_534, 65_535, 2, 0, 3):
        bench.send(video(seq, KEYFRAME if seq == 65_534 else PICTURE))
    first = bench.counters().first
    assert bench.gaps == [(first + 2, first + 4)]
    assert bench.filled == [first + 2]
    assert steps(bench.received()) == [0, 1, 4, 2, 5]


def test_a_gap_in_a_sound_is_nobodys_business(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    for seq in (65_534, 65_535, 2, 0, 3):
        bench.send(sound(seq))
    assert (bench.gaps, bench.filled) == ([], [])
    assert steps(bench.received()) == [0, 1, 4, 2, 5]


def test_a_long_stream_wraps_on_both_sides(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    expected = None
    for seq in range(65_000, 65_000 + 70_000):
        bench.send(video(seq, KEYFRAME if seq == 65_000 else PICTURE))
        if seq % 500 == 0:
            for packet in bench.received():
                assert expected is None or seq_of(packet) == expected
                expected = (seq_of(packet) + 1) & 0xFFFF
    counters = bench.counters()
    assert counters.highest - counters.first + 1 == counters.packets == 70_000


def test_a_late_packet_from_before_the_start_is_not_forwarded(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.send(video(9))
    bench.send(video(11, KEYFRAME))
    bench.send(video(10))
    assert len(bench.received()) == 1


def test_a_keyframe_that_comes_late_starts_nothing(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.send(video(9))
    bench.send(video(11))
    bench.send(video(10, KEYFRAME))
    assert bench.received() == []


@pytest.mark.parametrize(("make", "track", "route"), [(video, VIDEO, ROUTE), (sound, SOUND, SOUND_ROUTE)])
@pytest.mark.parametrize("skipped", [0, 1, 40, 30_000])
def test_a_mute_leaves_no_gap(
    make_core: MakeCore, make: Callable[..., bytes], track: TrackNumber, route: RouteNumber, skipped: int
) -> None:
    bench = Bench(make_core).ready()
    bench.send(make(65_530, KEYFRAME))
    bench.send(make(65_531))
    bench.core.set_route(route, None)
    for seq in range(65_532, 65_532 + min(skipped, 50)):
        bench.send(make(seq))
    bench.core.set_route(route, track)
    bench.send(make(65_532 + skipped, KEYFRAME))
    bench.send(make(65_531 + skipped))  # overtaken, from before the start
    bench.send(make(65_533 + skipped))
    packets = bench.received()
    assert steps(packets) == [0, 1, 2, 3]
    ticks = time_between(packets[0], packets[1])
    assert time_between(packets[1], packets[2]) == (skipped + 1) * ticks, "a source's own clock goes on"


@pytest.mark.parametrize("first", [0, 1, 30_000, 65_535])
def test_another_source_goes_on_where_the_last_one_ended(make_core: MakeCore, first: int) -> None:
    bench = Bench(make_core).ready()
    other, other_track, far = PeerNumber(30), TrackNumber(31), Far(keys(50))
    bench.core.add_peer(other)
    bench.core.set_keys(other, keys(50))
    bench.core.add_track(other_track, other, TrackFormat("video", 100))
    for seq in range(3):
        bench.send(video(seq, KEYFRAME))
    bench.core.set_route(ROUTE, other_track)
    bench.send(video(3))
    bench.now += 2
    for index in range(3):
        bench.put(far.protect(video(first + index, PICTURE if index else KEYFRAME, 0xD00D, 100)), other)
    packets = bench.received()
    assert steps(packets) == [0, 1, 2, 3, 4, 5]
    assert 1.9 < time_between(packets[2], packets[3]) / 90_000 < 2.1, "as much as the clock on the wall"
    assert bench.core.track_behind(WATCHER, HEADER.unpack_from(packets[0])[4]) == other_track
    bench.core.remove_track(other_track)
    bench.core.set_route(ROUTE, VIDEO)
    bench.send(video(4, KEYFRAME))
    assert (seq_of(bench.received()[0]) - seq_of(packets[-1])) & 0xFFFF == 1


def test_congestion_leaves_no_gap(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    for seq in range(300):
        bench.core.set_congested(WATCHER, seq % 100 > 50)
        bench.send(video(seq, KEYFRAME if seq % 10 == 0 else PICTURE))
        bench.send(sound(seq))
    packets = bench.received()
    pictures = [packet for packet in packets if packet[12:] != b"opus"]
    assert len(packets) - len(pictures) == 300
    assert steps(pictures) == list(range(len(pictures)))
    assert all(time_between(*pair) > 0 for pair in pairwise(pictures))
