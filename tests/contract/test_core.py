"""What any forwarding core promises of peers, tracks and routes: when a copy runs, what ends it, what is counted."""

from collections.abc import Callable
from typing import Any

import pytest

from signaling.sfu.core import Copy, RouteFormat, RouteNumber
from signaling.sfu.guard import Drop
from tests.contract.core_bench import (
    COPY_SSRC,
    HEADER,
    ROUTE,
    SENDER,
    SOUND,
    SOUND_ROUTE,
    SOUND_SSRC,
    SSRC,
    VIDEO,
    WATCHER,
    Bench,
    Far,
    MakeCore,
    keys,
    repair,
    sound,
    video,
)
from tests.signaling.sfu.peers import KEYFRAME, PICTURE

COMPOUND = bytes.fromhex("80c9000100000001") + b"\x81\xca\x00\x03\x00\x00\x00\x01\x01\x04name\x00\x00"

# -- when a copy runs --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("keys_first", [True, False])
def test_nothing_runs_before_keys_path_and_keyframe(make_core: MakeCore, keys_first: bool) -> None:
    bench = Bench(make_core)
    bench.send(video(1, KEYFRAME))
    if keys_first:
        bench.core.set_keys(WATCHER, bench.keys)
    else:
        bench.core.set_path(WATCHER, bench.keep, ("192.0.2.2", 2))
    bench.send(video(2, KEYFRAME))
    bench.core.send_rtcp(WATCHER, COMPOUND)
    assert (bench.out, bench.wishes) == ([], [])
    bench.ready()
    assert bench.wishes == [VIDEO]
    bench.send(video(3))
    assert bench.out == []
    bench.send(video(4, KEYFRAME))
    bench.send(video(5))
    assert [packet[12:] for packet in bench.received()] == [KEYFRAME, PICTURE]
    assert bench.core.track_behind(WATCHER, COPY_SSRC) == VIDEO


def test_sound_starts_with_any_packet(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.send(sound(9, marker=True))
    (packet,) = bench.received()
    assert packet[12:] == b"opus"
    assert HEADER.unpack_from(packet)[1] == 0x80 | 111
    assert HEADER.unpack_from(packet)[4] == SOUND_SSRC
    assert bench.copies == [Copy(WATCHER, SOUND_SSRC, bench.copies[0].timestamp_offset, 1, 4, "audio")]


def test_a_copy_asks_for_the_keyframe_that_it_waits_for(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.core.set_route(ROUTE, None)
    bench.send(video(1, KEYFRAME))
    assert (bench.wishes, bench.keyframes) == ([VIDEO], []), "nobody waits for this one"
    bench.core.set_route(ROUTE, VIDEO)
    bench.core.set_route(ROUTE, VIDEO)
    assert bench.wishes == [VIDEO, VIDEO]
    bench.send(video(2))
    bench.send(video(3, KEYFRAME))
    bench.send(video(4, KEYFRAME))
    assert bench.keyframes == [VIDEO]


def test_a_keyframe_that_is_watched_for_is_told_once(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.send(video(1, KEYFRAME))
    bench.core.watch_keyframe(VIDEO)
    bench.send(video(2))
    assert bench.keyframes == [VIDEO]
    bench.send(video(3, KEYFRAME))
    bench.send(video(4, KEYFRAME))
    assert bench.keyframes == [VIDEO, VIDEO]
    assert bench.counters().height == 0x168


def test_each_subscriber_gets_a_copy_of_its_own(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    other, others_keys = type(WATCHER)(70), keys(40)
    far, out = Far(others_keys), []
    bench.core.add_peer(other)
    bench.core.add_route(RouteNumber(71), other, RouteFormat("video", 99, 0xABBA))
    bench.core.set_route(RouteNumber(71), VIDEO)
    bench.core.set_keys(other, others_keys)
    bench.core.set_path(other, lambda data, address: out.append((bytes(data), address)) or 0, ("192.0.2.7", 7))
    bench.send(video(1, KEYFRAME))
    (copy,), ((datagram, address),) = bench.received(), out
    assert address == ("192.0.2.7", 7)
    assert HEADER.unpack_from(far.unprotect(datagram))[1::3] == (99, 0xABBA)
    assert HEADER.unpack_from(copy)[1::3] == (96, COPY_SSRC)
    assert {copy.peer for copy in bench.core.copies(VIDEO)} == {WATCHER, other}


def test_a_copy_follows_its_peer_to_a_new_path(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.send(video(1, KEYFRAME))
    went: list[Any] = []
    bench.core.set_path(WATCHER, lambda data, address: went.append(address) or 0, ("192.0.2.9", 9, "tcp"))
    bench.send(video(2))
    bench.core.send_rtcp(WATCHER, COMPOUND)
    assert went == [("192.0.2.9", 9, "tcp")] * 2
    assert len(bench.out) == 1


# -- what ends it ------------------------------------------------------------------------------------------------------


def test_what_is_taken_away_stops(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.send(video(1, KEYFRAME))
    bench.core.set_route(ROUTE, None)
    assert bench.core.track_behind(WATCHER, COPY_SSRC) is None
    bench.send(video(2, KEYFRAME))
    assert len(bench.received()) == 1
    bench.core.set_route(ROUTE, VIDEO)
    bench.core.remove_track(VIDEO)
    assert bench.core.track_behind(WATCHER, COPY_SSRC) is None
    bench.send(video(3, KEYFRAME))
    assert bench.drops[Drop.PAYLOAD_TYPE] == 1
    bench.core.remove_peer(WATCHER)
    bench.core.remove_peer(SENDER)
    assert {name: bench.core.statistics()[name] for name in ("tracks", "routes")} == {"tracks": 0, "routes": 0}
    bench.core.send_rtcp(WATCHER, COMPOUND)
    assert bench.out == []


def test_a_socket_that_fails_loses_one_copy(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    errors: list[type[OSError]] = [BlockingIOError, PermissionError, BlockingIOError, ConnectionResetError]

    def fail(data: Any, address: Any) -> int:
        raise errors.pop(0)

    bench.send(video(1, KEYFRAME))
    bench.core.set_path(WATCHER, fail, ("192.0.2.2", 2))
    bench.send(video(2))
    bench.send(video(3))
    bench.core.send_rtcp(WATCHER, COMPOUND)
    bench.core.resend(WATCHER, COPY_SSRC, [HEADER.unpack_from(bench.received()[0])[2]], bench.now)
    bench.ready()
    bench.send(video(4))
    assert len(bench.received()) == 1
    assert bench.dropped() == {Drop.SOCKET_FULL: 2, Drop.SOCKET_ERROR: 2}


def test_a_congested_peer_gets_sound_alone_and_its_picture_again_from_a_keyframe_on(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.send(video(1, KEYFRAME))
    bench.core.set_congested(WATCHER, True)
    bench.core.set_congested(WATCHER, True)
    bench.send(video(2))
    bench.send(video(3, KEYFRAME))
    bench.send(sound(9))
    assert [packet[12:] for packet in bench.received()] == [KEYFRAME, b"opus"]
    before = len(bench.wishes)
    bench.core.set_congested(WATCHER, False)
    assert bench.wishes[before:] == [VIDEO]
    bench.send(video(4))
    bench.send(video(5, KEYFRAME))
    assert [packet[12:] for packet in bench.received()] == [KEYFRAME]
    assert bench.core.statistics()["routes-running"] == 2


def test_a_new_path_is_not_congested(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.core.set_congested(WATCHER, True)
    bench.core.set_path(WATCHER, bench.keep, ("192.0.2.3", 3))
    bench.send(video(1, KEYFRAME))
    assert len(bench.received()) == 1


# -- what comes in and goes no further ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (lambda bench: bench.send(video(2, ssrc=SSRC + 1)), Drop.SSRC),
        (lambda bench: bench.send(repair(video(2), 1, SSRC)), Drop.PAYLOAD_TYPE),
        (lambda bench: bench.put(repair(video(2), 1)), Drop.SRTP),
        (lambda bench: bench.put(repair(video(2), 1)[:11]), Drop.RTP_MALFORMED),
        (lambda bench: bench.send(video(2, number=122)), Drop.PAYLOAD_TYPE),
        (lambda bench: bench.send(video(2, ssrc=SSRC + 1, number=122)), Drop.PAYLOAD_TYPE),
        (lambda bench: bench.put(video(2)), Drop.SRTP),
        (lambda bench: bench.put(video(2)[:11]), Drop.RTP_MALFORMED),
        (lambda bench: bench.put(b"\x80"), Drop.RTP_MALFORMED),
        (lambda bench: bench.put(b"\x80\xc8"), Drop.SRTCP),
        (lambda bench: bench.put(b"\x80\xc8" + bytes(40)), Drop.SRTCP),
        (lambda bench: bench.put(bench.watcher.protect(video(2)), WATCHER), Drop.NOT_A_SENDER),
    ],
)
def test_what_is_dropped_is_counted_and_the_call_goes_on(
    make_core: MakeCore, act: Callable[[Bench], None], reason: Drop
) -> None:
    bench = Bench(make_core).ready()
    bench.send(video(1, KEYFRAME))
    act(bench)
    assert bench.dropped() == {reason: 1}
    bench.send(video(3))
    assert len(bench.received()) == 2


def test_before_there_are_keys_nothing_is_read(make_core: MakeCore) -> None:
    bench = Bench(make_core)
    bench.put(bench.watcher.protect_rtcp(COMPOUND), WATCHER)
    bench.put(bench.watcher.protect(video(1)), WATCHER)
    assert bench.dropped() == {Drop.NO_KEYS: 2}


def test_only_announced_sources_are_let_in(make_core: MakeCore) -> None:
    bench = Bench(make_core, frozenset({SSRC})).ready()
    bench.send(video(1, KEYFRAME, ssrc=SSRC + 1))
    assert bench.drops[Drop.SSRC] == 1
    bench.send(video(1, KEYFRAME))
    assert len(bench.received()) == 1


def test_a_forged_first_packet_does_not_take_the_track(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.put(video(1, KEYFRAME, ssrc=666) + bytes(16))
    bench.send(video(1, KEYFRAME))
    assert len(bench.received()) == 1


# -- feedback ----------------------------------------------------------------------------------------------------------


def test_feedback_is_handed_on_decrypted_and_sent_encrypted(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.put(bench.watcher.protect_rtcp(COMPOUND), WATCHER)
    bench.put(bench.sender.protect_rtcp(COMPOUND + COMPOUND))
    assert bench.compounds == [COMPOUND, COMPOUND + COMPOUND]
    bench.core.send_rtcp(WATCHER, COMPOUND)
    (datagram,) = bench.out
    assert b"name" not in datagram
    assert bench.watcher.unprotect_rtcp(datagram) == COMPOUND


def test_feedback_that_comes_twice_is_heard_once(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    datagram = bench.watcher.protect_rtcp(COMPOUND)
    for _ in range(2):
        bench.put(datagram, WATCHER)
    assert bench.compounds == [COMPOUND]
    assert bench.dropped() == {Drop.SRTCP: 1}


def test_too_much_feedback_is_cut(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    for _ in range(1000):
        bench.put(bench.watcher.protect_rtcp(COMPOUND), WATCHER)
        bench.now -= 0.01
    assert len(bench.compounds) == 200
    assert bench.drops[Drop.RATE] == 800


# -- counters ----------------------------------------------------------------------------------------------------------


def test_what_came_in_is_counted(make_core: MakeCore) -> None:
    bench = Bench(make_core)
    assert bench.core.counters(VIDEO) is None
    for seq in (10, 11, 14):
        bench.send(video(seq, KEYFRAME))
    counters = bench.counters()
    assert (counters.ssrc, counters.packets, counters.octets) == (SSRC, 3, 3 * len(KEYFRAME))
    assert counters.highest - counters.first == 4
    assert counters.newest_at == bench.now
    assert counters.jitter > 0, "the clock of the bench does not fit the timestamps"


def test_copies_are_counted_over_all_that_fed_them(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.send(video(1, KEYFRAME))
    bench.send(video(2))
    (copy,) = bench.core.copies(VIDEO)
    assert (copy.peer, copy.ssrc, copy.packets, copy.octets) == (WATCHER, COPY_SSRC, 2, len(KEYFRAME) + len(PICTURE))
    first, _ = bench.received()
    assert (HEADER.unpack_from(first)[3] - copy.timestamp_offset) & 0xFFFFFFFF == 3000
    bench.core.set_route(ROUTE, None)
    assert list(bench.core.copies(VIDEO)) == []
    bench.send(video(3))
    bench.core.set_route(ROUTE, VIDEO)
    bench.send(video(4, KEYFRAME))
    assert bench.copies[-1].packets == next(iter(bench.core.copies(VIDEO))).packets == 3


def test_the_whole_is_counted(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.core.remove_track(SOUND)
    bench.send(video(1, KEYFRAME))
    bench.send(video(2))
    sizes = [len(datagram) for datagram in bench.out]
    statistics = bench.core.statistics()
    assert (statistics["packets-in"], statistics["packets-out"], statistics["bytes-out"]) == (2, 2, sum(sizes))
    assert (statistics["tracks"], statistics["routes"], statistics["routes-running"]) == (1, 2, 1)
    bench.core.remove_route(SOUND_ROUTE)
    bench.core.remove_peer(SENDER)
    statistics = bench.core.statistics()
    assert (statistics["tracks"], statistics["routes"], statistics["routes-running"]) == (0, 1, 0)
