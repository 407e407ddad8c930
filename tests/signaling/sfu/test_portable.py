"""The portable core without a network: what goes out is what came in, bare, numbered anew, for whom it is meant."""

import struct
from collections.abc import Callable
from typing import Any

import pytest
from aiortc import rtp
from hypothesis import given
from hypothesis import strategies as st

from signaling.sfu.core import Copy, Extensions, TrackFormat
from signaling.sfu.guard import Drop
from tests.signaling.sfu.core_bench import (
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
    keys,
    repair,
    video,
)
from tests.signaling.sfu.peers import KEYFRAME, PICTURE


def test_nothing_runs_before_keys_path_and_keyframe() -> None:
    bench = Bench()
    bench.send(video(1, KEYFRAME))
    assert (bench.out, bench.wishes) == ([], [])
    bench.core.set_keys(WATCHER, keys(9))
    assert bench.wishes == []
    bench.ready()
    assert bench.wishes == [VIDEO]
    bench.send(video(2))
    assert bench.out == []
    bench.send(video(3, KEYFRAME))
    bench.send(video(4))
    assert [packet[12:] for packet in bench.received()] == [KEYFRAME, PICTURE]
    assert bench.keyframes == [VIDEO, VIDEO]


def test_sound_starts_with_any_packet() -> None:
    bench = Bench().ready()
    bench.send(HEADER.pack(0x80, 0x80 | 109, 9, 960, 77) + b"opus")
    (packet,) = bench.received()
    assert packet[12:] == b"opus"
    assert HEADER.unpack_from(packet)[1] == 0x80 | 111
    assert HEADER.unpack_from(packet)[4] == SOUND_SSRC
    assert bench.copies == [Copy(WATCHER, SOUND_SSRC, bench.copies[0].timestamp_offset, 1, 4)]


def loud(seq: int, level: int) -> bytes:
    head = HEADER.pack(0x90, 109, seq, seq * 960, 77)
    return head + struct.pack("!HHBB", 0xBEDE, 1, 1 << 4, 0x80 | level) + bytes(2) + b"opus"


def test_a_voice_that_nobody_hears_is_told_now_and_then() -> None:
    bench = Bench().ready()
    bench.core.remove_track(SOUND)
    bench.core.add_track(SOUND, SENDER, TrackFormat("audio", 109, extensions=Extensions(level=1)))
    for seq in range(40):
        bench.send(loud(seq, 20 if seq >= 10 else 70))
    assert bench.voices == [SOUND] * 3
    counters = bench.core.counters(SOUND)
    assert counters is not None
    assert counters.heard_at == bench.now
    assert 20 < counters.level < 60
    bench.core.set_route(SOUND_ROUTE, SOUND)
    for seq in range(40, 80):
        bench.send(loud(seq, 20))
    assert len(bench.voices) == 3
    assert {packet[12:] for packet in bench.received()} == {b"opus"}


def test_who_tells_no_level_counts_as_speaking_softly() -> None:
    bench = Bench().ready()
    bench.send(HEADER.pack(0x80, 109, 9, 960, 77) + b"opus")
    counters = bench.core.counters(SOUND)
    assert counters is not None
    assert (counters.heard_at, counters.level) == (bench.now, 60.0)


@given(
    st.lists(st.integers(0, 0xFFFFFFFF), max_size=15),
    st.lists(st.tuples(st.integers(1, 14), st.binary(min_size=1, max_size=16)), max_size=8),
    st.integers(0, 40),
    st.booleans(),
)
def test_a_copy_is_bare_whatever_the_original_carried(
    contributors: list[int], extensions: list[tuple[int, bytes]], padding: int, marker: bool
) -> None:
    bench = Bench().ready()
    packet = rtp.RtpPacket(payload_type=120, marker=int(marker), sequence_number=65_535, timestamp=7, ssrc=SSRC)
    packet.csrc, packet.payload, packet.padding_size = contributors, KEYFRAME, padding
    plain = bytearray(packet.serialize())
    if extensions:
        profile, value = rtp.pack_header_extensions(extensions)
        at = 12 + 4 * len(contributors)
        plain[at:at] = struct.pack("!HH", profile, len(value) // 4) + value
        plain[0] |= 0x10
    bench.send(bytes(plain))
    (copy,) = bench.received()
    parsed = rtp.RtpPacket.parse(copy)
    assert copy[0] == 0x80
    assert (parsed.marker, parsed.payload_type, parsed.ssrc, parsed.payload) == (int(marker), 96, COPY_SSRC, KEYFRAME)
    assert bench.core.counters(VIDEO).octets == len(KEYFRAME)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "plain",
    [
        b"\x90" + video(1)[1:12] + b"\xbe\xde\x00\xff" + bytes(8),
        b"\x90" + video(1)[1:12] + b"\xbe\xde",
        b"\xa0" + video(1)[1:12] + b"\0",
        b"\xa0" + video(1)[1:12] + b"\xff",
        b"\x8f" + video(1)[1:],
    ],
)
def test_a_header_that_lies_is_dropped(plain: bytes) -> None:
    bench = Bench().ready()
    try:
        datagram = bench.sender.protect_rtp(plain)
    except Exception as error:  # libsrtp itself refuses to make some of them
        assert type(error).__name__ == "Error"  # noqa: PT017
        return
    bench.put(datagram)
    assert bench.drops[Drop.RTP_MALFORMED] + bench.drops[Drop.SRTP] == 1
    assert bench.out == []


def test_a_source_whose_packets_lie_is_the_only_one_of_its_track() -> None:
    bench = Bench().ready()
    for number in range(40):  # each would cost libsrtp a stream of its own
        bench.send(b"\xa0" + video(number, ssrc=SSRC + number)[1:12] + b"\0")
    assert bench.drops[Drop.RTP_MALFORMED] == 1
    assert bench.drops[Drop.SSRC] == 39


def test_an_empty_packet_is_forwarded_to_keep_the_numbers_whole() -> None:
    bench = Bench().ready()
    bench.send(video(1, KEYFRAME))
    bench.send(b"\xa0" + video(2)[1:12] + bytes(3) + b"\4")
    assert [packet[12:] for packet in bench.received()] == [KEYFRAME, b""]


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
        (lambda bench: bench.put(bench.watcher.protect_rtp(video(2)), WATCHER), Drop.NOT_A_SENDER),
    ],
)
def test_what_is_dropped_is_counted_and_the_call_goes_on(act: Callable[[Bench], None], reason: Drop) -> None:
    bench = Bench().ready()
    bench.send(video(1, KEYFRAME))
    act(bench)
    assert {why: count for why, count in bench.drops.items() if count} == {reason: 1}
    bench.send(video(3))
    assert len(bench.received()) == 2


def test_only_announced_sources_are_let_in() -> None:
    bench = Bench(frozenset({SSRC})).ready()
    bench.send(video(1, KEYFRAME, ssrc=SSRC + 1))
    assert bench.drops[Drop.SSRC] == 1
    bench.send(video(1, KEYFRAME))
    assert len(bench.received()) == 1


def test_a_forged_first_packet_does_not_take_the_track() -> None:
    bench = Bench().ready()
    bench.put(video(1, KEYFRAME, ssrc=666) + bytes(16))
    bench.send(video(1, KEYFRAME))
    assert len(bench.received()) == 1


def test_gaps_and_late_packets_are_told() -> None:
    bench = Bench().ready()
    for seq in (65_534, 65_535, 2, 0, 3):
        bench.send(video(seq, KEYFRAME if seq == 65_534 else PICTURE))
    first = bench.core.counters(VIDEO).first  # type: ignore[union-attr]
    assert bench.gaps == [(first + 2, first + 4)]
    assert bench.filled == [first + 2]
    numbers = [HEADER.unpack_from(packet)[2] for packet in bench.received()]
    assert [(number - numbers[0]) & 0xFFFF for number in numbers] == [0, 1, 4, 2, 5]


def test_a_long_stream_wraps_on_both_sides() -> None:
    bench = Bench().ready()
    expected = None
    for seq in range(65_000, 65_000 + 70_000):
        bench.send(video(seq, KEYFRAME if seq == 65_000 else PICTURE))
        if seq % 500 == 0:
            for packet in bench.received():
                number = HEADER.unpack_from(packet)[2]
                assert expected is None or number == expected
                expected = (number + 1) & 0xFFFF
    counters = bench.core.counters(VIDEO)
    assert counters is not None
    assert counters.highest - counters.first + 1 == counters.packets == 70_000


def test_a_late_packet_from_before_the_start_is_not_forwarded() -> None:
    bench = Bench().ready()
    bench.send(video(9))
    bench.send(video(11, KEYFRAME))
    bench.send(video(10))
    assert len(bench.received()) == 1


def test_a_keyframe_that_comes_late_starts_nothing() -> None:
    bench = Bench().ready()
    bench.send(video(9))
    bench.send(video(11))
    bench.send(video(10, KEYFRAME))
    assert bench.received() == []


def test_what_is_taken_away_stops() -> None:
    bench = Bench().ready()
    bench.send(video(1, KEYFRAME))
    bench.core.set_route(ROUTE, None)
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
    bench.core.send_rtcp(WATCHER, b"gone")


def test_a_socket_that_fails_loses_one_copy() -> None:
    bench = Bench().ready()
    errors: list[type[OSError]] = [BlockingIOError, PermissionError]

    def fail(data: Any, address: Any) -> int:
        raise errors.pop(0)

    bench.send(video(1, KEYFRAME))
    bench.core.set_path(WATCHER, fail, ("192.0.2.2", 2))
    bench.send(video(2))
    bench.send(video(3))
    bench.ready()
    bench.send(video(4))
    assert len(bench.received()) == 2
    assert (bench.drops[Drop.SOCKET_FULL], bench.drops[Drop.SOCKET_ERROR]) == (1, 1)


def test_feedback_is_handed_on_decrypted() -> None:
    bench = Bench().ready()
    compound = bytes.fromhex("80c9000100000001")
    bench.put(bench.watcher.protect_rtcp(compound), WATCHER)
    assert bench.compounds == [compound]


def test_too_much_feedback_is_cut() -> None:
    bench = Bench().ready()
    compound = bytes.fromhex("80c9000100000001")
    for _ in range(1000):
        bench.put(bench.watcher.protect_rtcp(compound), WATCHER)
        bench.now -= 0.01
    assert len(bench.compounds) == 200
    assert bench.drops[Drop.RATE] == 800


def test_a_nack_storm_is_cut() -> None:
    bench = Bench().ready()
    for seq in range(500):
        bench.send(video(seq, PICTURE if seq else KEYFRAME))
    first = HEADER.unpack_from(bench.received()[0])[2]
    bench.core.resend(WATCHER, COPY_SSRC, [(first + number) & 0xFFFF for number in range(500)], bench.now)
    assert len(bench.out) == 300
    assert bench.core.statistics()["packets-not-kept"] == 200


def test_a_congested_peer_gets_sound_alone_and_its_picture_again_from_a_keyframe_on() -> None:
    bench = Bench().ready()
    bench.send(video(1, KEYFRAME))
    bench.core.set_congested(WATCHER, True)
    bench.core.set_congested(WATCHER, True)
    bench.send(video(2))
    bench.send(video(3, KEYFRAME))
    bench.send(HEADER.pack(0x80, 109, 9, 960, 77) + b"opus")
    assert [packet[12:] for packet in bench.received()] == [KEYFRAME, b"opus"]
    before = len(bench.wishes)
    bench.core.set_congested(WATCHER, False)
    assert bench.wishes[before:] == [VIDEO]
    bench.send(video(4))
    bench.send(video(5, KEYFRAME))
    assert [packet[12:] for packet in bench.received()] == [KEYFRAME]
    assert bench.core.statistics()["routes-running"] == 2


def test_a_new_path_is_not_congested() -> None:
    bench = Bench().ready()
    bench.core.set_congested(WATCHER, True)
    bench.core.set_path(WATCHER, bench._keep, ("192.0.2.3", 3))
    bench.send(video(1, KEYFRAME))
    assert len(bench.received()) == 1
