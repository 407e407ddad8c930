"""Repairs in the core, both ways: what was lost takes its place, what is sent again is what was sent."""

import pytest
from aiortc import rtp
from hypothesis import given
from hypothesis import strategies as st

from signaling.sfu.core import RouteFormat
from tests.signaling.sfu.core_bench import (
    COPY_REPAIR_SSRC,
    COPY_SSRC,
    HEADER,
    REPAIR_SSRC,
    ROUTE,
    SSRC,
    VIDEO,
    WATCHER,
    Bench,
    repair,
    video,
)
from tests.signaling.sfu.peers import KEYFRAME, PICTURE


def test_a_repair_takes_its_place() -> None:
    bench = Bench(frozenset({SSRC}), frozenset({REPAIR_SSRC})).ready()
    for seq in (65_534, 65_535, 2, 3):
        bench.send(video(seq, KEYFRAME if seq == 65_534 else PICTURE + bytes([seq & 0xFF])))
    for number, seq in enumerate((0, 1)):
        bench.send(repair(video(seq, PICTURE + bytes([seq])), number))
    copies = bench.received()
    numbers = [HEADER.unpack_from(packet)[2] for packet in copies]
    assert [(number - numbers[0]) & 0xFFFF for number in numbers] == [0, 1, 4, 5, 2, 3]
    assert [packet[-1] for packet in copies[1:]] == [0xFF, 2, 3, 0, 1]
    assert {HEADER.unpack_from(packet)[4] for packet in copies} == {COPY_SSRC}
    start = bench.core.counters(VIDEO).first  # type: ignore[union-attr]
    assert bench.filled == [start + 2, start + 3]
    counters = bench.core.counters(VIDEO)
    assert counters is not None
    assert counters.packets == 4, "what had to be repaired was lost on the way in"
    assert bench.copies[0].packets == 1
    assert next(iter(bench.core.copies(VIDEO))).packets == 6
    assert bench.core.statistics()["packets-repaired"] == 2


def test_a_repair_of_what_is_here_or_too_old_goes_no_further() -> None:
    bench = Bench().ready()
    for seq in range(1000, 1600):
        bench.send(video(seq, KEYFRAME if seq == 1000 else PICTURE))
    bench.received()
    bench.send(repair(video(1590), 1))
    bench.send(repair(video(1002), 2))
    bench.send(b"\xa0\x79" + video(3, ssrc=REPAIR_SSRC)[2:12] + bytes(11) + b"\x0c")  # a probe: nothing but padding
    assert bench.received() == []
    assert bench.core.statistics()["repairs-needless"] == 2
    bench.send(video(1601))
    bench.send(repair(video(1600), 4))
    assert len(bench.received()) == 2


def test_a_repair_before_its_track_begins_nothing() -> None:
    bench = Bench().ready()
    bench.send(repair(video(1, KEYFRAME), 1))
    assert bench.core.counters(VIDEO) is None
    bench.send(video(2, KEYFRAME))
    assert len(bench.received()) == 1


@pytest.mark.parametrize("ssrc", [SSRC, REPAIR_SSRC + 1])
def test_repairs_come_from_one_source(ssrc: int) -> None:
    bench = Bench(frozenset({SSRC}), frozenset({REPAIR_SSRC})).ready()
    bench.send(video(1, KEYFRAME))
    bench.send(video(3))
    bench.send(repair(video(2), 1, ssrc))
    bench.send(video(4, ssrc=REPAIR_SSRC) if ssrc == SSRC else repair(video(2), 1))
    assert len(bench.received()) == (2 if ssrc == SSRC else 3)


@given(st.integers(0, 0xFFFF), st.binary(min_size=1, max_size=80), st.booleans())
def test_what_is_sent_again_is_what_was_sent(seq: int, payload: bytes, marker: bool) -> None:
    bench = Bench().ready()
    bench.core.remove_route(ROUTE)
    bench.core.add_route(ROUTE, WATCHER, RouteFormat("video", 96, COPY_SSRC, 97, COPY_REPAIR_SSRC))
    bench.core.set_route(ROUTE, VIDEO)
    bench.send(video(seq, KEYFRAME))
    sent = bytearray(video(seq + 1, payload))
    sent[1] |= marker << 7
    bench.send(bytes(sent))
    _, copy = bench.received()
    number = HEADER.unpack_from(copy)[2]
    bench.core.resend(WATCHER, COPY_SSRC, [number], bench.now)
    (again,) = [rtp.RtpPacket.parse(packet) for packet in bench.received()]
    assert (again.payload_type, again.ssrc) == (97, COPY_REPAIR_SSRC)
    assert rtp.unwrap_rtx(again, payload_type=96, ssrc=COPY_SSRC).serialize() == copy
