"""Repairs, both ways: what was lost takes its place, what is sent again is what was sent, and all of it has bounds."""

from dataclasses import replace

import pytest
from aiortc import rtp
from aiortc.rtcrtpparameters import RTCRtpHeaderExtensionParameters, RTCRtpParameters
from hypothesis import given
from hypothesis import strategies as st

from signaling.sfu.core import Sent
from signaling.sfu.guard import Drop
from signaling.sfu.headers import SEND_TIME
from tests.contract.core_bench import (
    COPY_REPAIR_SSRC,
    COPY_SSRC,
    HEADER,
    REPAIR_SSRC,
    REPAIRED,
    ROUTE,
    SOUND_SSRC,
    SSRC,
    VIDEO,
    WATCHER,
    Bench,
    MakeCore,
    repair,
    seq_of,
    sound,
    steps,
    video,
)
from tests.signaling.sfu.peers import KEYFRAME, PICTURE

# -- on the way in -----------------------------------------------------------------------------------------------------


def test_a_repair_takes_its_place(make_core: MakeCore) -> None:
    bench = Bench(make_core, frozenset({SSRC}), frozenset({REPAIR_SSRC})).ready()
    for seq in (65_534, 65_535, 2, 3):
        bench.send(video(seq, KEYFRAME if seq == 65_534 else PICTURE + bytes([seq & 0xFF])))
    for number, seq in enumerate((0, 1)):
        bench.send(repair(video(seq, PICTURE + bytes([seq])), 65_535 + number & 0xFFFF))
    copies = bench.received()
    assert steps(copies) == [0, 1, 4, 5, 2, 3]
    assert [packet[-1] for packet in copies[1:]] == [0xFF, 2, 3, 0, 1]
    assert {HEADER.unpack_from(packet)[4] for packet in copies} == {COPY_SSRC}
    counters = bench.counters()
    assert bench.filled == [counters.first + 2, counters.first + 3]
    assert counters.packets == 4, "what had to be repaired was lost on the way in"
    assert bench.copies[0].packets == 1
    assert next(iter(bench.core.copies(VIDEO))).packets == 6
    assert bench.core.statistics()["packets-repaired"] == 2


def test_a_repair_of_what_is_here_or_too_old_goes_no_further(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
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


def test_what_comes_after_its_repair_goes_no_further(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.send(video(1, KEYFRAME))
    late = bench.sender.protect(video(2))
    bench.send(video(3))
    bench.send(repair(video(2), 1))
    bench.put(late)
    assert steps(bench.received()) == [0, 2, 1]
    assert bench.dropped() == {Drop.REPEATED: 1}


def test_a_repair_of_what_is_still_to_come_is_no_repair(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.send(video(1, KEYFRAME))
    bench.send(repair(video(2), 1))
    assert bench.core.statistics()["repairs-needless"] == 1
    bench.send(video(2))
    assert steps(bench.received()) == [0, 1]
    assert bench.gaps == []


def test_a_repair_before_its_track_begins_nothing(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.send(repair(video(1, KEYFRAME), 1))
    assert bench.core.counters(VIDEO) is None
    bench.send(video(2, KEYFRAME))
    assert len(bench.received()) == 1


@pytest.mark.parametrize("ssrc", [SSRC, REPAIR_SSRC + 1])
def test_repairs_come_from_one_source(make_core: MakeCore, ssrc: int) -> None:
    bench = Bench(make_core, frozenset({SSRC}), frozenset({REPAIR_SSRC})).ready()
    bench.send(video(1, KEYFRAME))
    bench.send(video(3))
    bench.send(repair(video(2), 1, ssrc))
    bench.send(video(4, ssrc=REPAIR_SSRC) if ssrc == SSRC else repair(video(2), 1))
    assert len(bench.received()) == (2 if ssrc == SSRC else 3)


@pytest.mark.parametrize("short", [b"", b"\0"])
def test_a_repair_without_room_for_its_number_is_a_probe(make_core: MakeCore, short: bytes) -> None:
    bench = Bench(make_core).ready()
    bench.send(video(1, KEYFRAME))
    bench.send(HEADER.pack(0x80, 121, 1, 0, REPAIR_SSRC) + short)
    assert len(bench.received()) == 1
    assert bench.dropped() == {}


# -- on the way out ----------------------------------------------------------------------------------------------------

TIMED = replace(REPAIRED, send_time=3)
TIMES = rtp.HeaderExtensionsMap()
TIMES.configure(RTCRtpParameters(headerExtensions=[RTCRtpHeaderExtensionParameters(id=3, uri=SEND_TIME)]))


def bare(packet: bytes, sent_at: float | None) -> rtp.RtpPacket:
    """The packet without its time of sending, which is this one in seconds (aiortc is the oracle)."""
    parsed = rtp.RtpPacket.parse(packet, TIMES)
    assert parsed.extensions.abs_send_time == (None if sent_at is None else int(sent_at * 2**18) % 2**24)
    parsed.extensions = rtp.HeaderExtensions()
    return parsed


@given(st.integers(0, 0xFFFF), st.binary(min_size=1, max_size=80), st.booleans(), st.booleans(), st.floats(0, 1e6))
def test_what_is_sent_again_is_what_was_sent(
    make_core: MakeCore, seq: int, payload: bytes, marker: bool, is_timed: bool, now: float
) -> None:
    bench = Bench(make_core, route=TIMED if is_timed else REPAIRED).ready()
    bench.now = now
    bench.send(video(seq, KEYFRAME))
    sent = bytearray(video(seq + 1, payload))
    sent[1] |= marker << 7
    bench.send(bytes(sent))
    copy = bare(bench.received()[1], bench.now if is_timed else None)
    assert (copy.payload, copy.marker, copy.payload_type, copy.ssrc) == (payload, marker, 96, COPY_SSRC)
    bench.core.resend(WATCHER, COPY_SSRC, [copy.sequence_number], bench.now + 1)
    (again,) = [bare(packet, bench.now + 1 if is_timed else None) for packet in bench.received()]
    assert (again.payload_type, again.ssrc) == (97, COPY_REPAIR_SSRC)
    assert rtp.unwrap_rtx(again, payload_type=96, ssrc=COPY_SSRC).serialize() == copy.serialize()


def test_who_takes_no_repairs_gets_the_same_packet_again(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    for seq in range(5):
        bench.send(video(seq, PICTURE + bytes([seq]) if seq else KEYFRAME))
    sent = list(bench.out)
    asked = [seq_of(packet) for packet in bench.received()]
    bench.core.resend(WATCHER, COPY_SSRC, [asked[3], asked[1]], bench.now)
    assert bench.out == [sent[3], sent[1]]
    assert bench.core.statistics()["packets-resent"] == 2


def test_repairs_are_numbered_one_by_one_over_the_wrap(make_core: MakeCore) -> None:
    bench = Bench(make_core, route=REPAIRED).ready()
    bench.send(video(1, KEYFRAME))
    asked = seq_of(bench.received()[0])
    numbers = []
    for _ in range(70_000 // 100):
        bench.core.resend(WATCHER, COPY_SSRC, [asked] * 100, bench.now)
        bench.now += 1
        numbers += [seq_of(packet) for packet in bench.received()]
    assert [(number - numbers[0]) & 0xFFFF for number in numbers] == [index & 0xFFFF for index in range(70_000)]


@pytest.mark.parametrize("taken", [0, 1])
def test_what_never_went_out_is_not_sent_again(make_core: MakeCore, taken: int) -> None:
    bench = Bench(make_core, route=REPAIRED if taken else None).ready()
    bench.send(video(9))
    bench.send(video(10, KEYFRAME))
    bench.send(video(12))
    start = seq_of(bench.received()[0])
    bench.core.resend(WATCHER, COPY_SSRC, [(start + step) & 0xFFFF for step in (-1, 1, 3, 0x8000)], bench.now)
    assert bench.out == []
    assert bench.core.statistics()["packets-not-kept"] == 4
    bench.core.set_route(ROUTE, None)
    bench.core.resend(WATCHER, COPY_SSRC, [start], bench.now)
    assert bench.core.statistics()["packets-not-kept"] == 5


def test_a_sound_is_not_sent_again(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.send(sound(1))
    bench.core.resend(WATCHER, SOUND_SSRC, [seq_of(bench.received()[0])], bench.now)
    assert bench.out == []


def test_what_is_nobodys_copy_is_counted(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.core.resend(WATCHER, COPY_SSRC + 1, [1], bench.now)
    assert bench.dropped() == {Drop.RTCP_FOREIGN: 1}


def test_a_nack_storm_is_cut(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    for seq in range(500):
        bench.send(video(seq, PICTURE if seq else KEYFRAME))
    first = seq_of(bench.received()[0])
    bench.core.resend(WATCHER, COPY_SSRC, [(first + number) & 0xFFFF for number in range(500)], bench.now)
    assert len(bench.out) == 300
    assert bench.core.statistics()["packets-not-kept"] == 200


def test_the_history_has_a_bound(make_core: MakeCore) -> None:
    bench = Bench(make_core, route=REPAIRED).ready()
    for seq in range(1000):
        bench.send(video(seq, PICTURE if seq else KEYFRAME))
    last = seq_of(bench.received()[-1])
    bench.core.resend(WATCHER, COPY_SSRC, [(last - back) & 0xFFFF for back in (0, 511, 512, 900)], bench.now)
    osn = [int.from_bytes(packet[12:14], "big") for packet in bench.received()]
    assert osn == [last, (last - 511) & 0xFFFF]


def test_repairs_take_no_more_of_the_line_than_they_may(make_core: MakeCore) -> None:
    bench = Bench(make_core, route=REPAIRED).ready()
    bench.core.set_repair_rate(WATCHER, 80_000)
    bench.send(video(1, KEYFRAME))
    for seq in range(2, 200):
        bench.send(video(seq, bytes(1000)))
    asked = [seq_of(packet) for packet in bench.received()][-100:]
    bench.core.resend(WATCHER, COPY_SSRC, asked, bench.now)
    at_once = len(bench.received())
    assert 0 < at_once <= 6
    bench.core.resend(WATCHER, COPY_SSRC, asked[at_once:], bench.now + 0.35)
    assert len(bench.received()) == 3
    assert bench.core.sent(WATCHER).repairs == (at_once + 3) * 1000


def test_padding_is_nothing_but_padding_and_numbered_with_the_repairs(make_core: MakeCore) -> None:
    bench = Bench(make_core, route=TIMED).ready()
    bench.send(video(1, KEYFRAME))
    (copy,) = bench.received()
    bench.core.resend(WATCHER, COPY_SSRC, [seq_of(copy)], bench.now)
    bench.core.pad(WATCHER, 600, bench.now)
    first, *padding = bench.received()
    parsed = [bare(packet, bench.now) for packet in padding]
    assert [packet.padding_size for packet in parsed] == [255] * 3
    assert {(packet.payload, packet.payload_type, packet.ssrc) for packet in parsed} == {(b"", 97, COPY_REPAIR_SSRC)}
    assert steps([first, *padding]) == [0, 1, 2, 3]
    assert bench.core.sent(WATCHER) == Sent(len(KEYFRAME), 0, len(KEYFRAME), 3 * 255)


def test_who_takes_no_repairs_or_has_no_path_gets_no_padding(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.core.pad(WATCHER, 600, bench.now)
    waiting = Bench(make_core, route=TIMED)
    waiting.core.pad(WATCHER, 600, bench.now)
    assert bench.out == waiting.out == []


def test_what_the_source_lacked_is_told_apart(make_core: MakeCore) -> None:
    bench = Bench(make_core, route=REPAIRED).ready()
    for seq in (1, 2, 5, 6):
        bench.send(video(seq, KEYFRAME if seq == 1 else PICTURE))
    bench.send(sound(1))
    assert missing(bench) == 2
    bench.send(repair(video(3), 1))
    assert missing(bench) == 1
    bench.core.set_route(ROUTE, None)
    assert missing(bench) == 1
    bench.core.set_route(ROUTE, VIDEO)
    bench.send(video(20, KEYFRAME))
    bench.send(video(22))
    assert missing(bench) == 2
    assert bench.core.sent(WATCHER) == Sent(len(KEYFRAME) * 2 + len(PICTURE) * 5, 4, 0, 0)
    bench.send(repair(video(4), 2))
    assert missing(bench) == 2, "it is from before the copy began again, and did not go out"
    repairs = bench.core.copy(WATCHER, COPY_REPAIR_SSRC)
    assert repairs is not None
    assert repairs.missing == 0
    assert bench.core.copy(WATCHER, SSRC) is None
    bench.core.remove_route(ROUTE)
    assert bench.core.copy(WATCHER, COPY_SSRC) is None
    assert bench.core.sent(WATCHER).pictures > 0, "it was sent all the same"


def missing(bench: Bench) -> int:
    copy = bench.core.copy(WATCHER, COPY_SSRC)
    assert copy is not None
    return copy.missing
