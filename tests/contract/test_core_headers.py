"""What a packet carries besides its payload: read where we need it, whatever its form, and never passed on."""

import struct
from collections.abc import Callable

import pytest
from aiortc import rtp
from aiortc.codecs.vpx import VpxPayloadDescriptor
from hypothesis import given
from hypothesis import strategies as st
from pylibsrtp import Error

from signaling.sfu.core import Extensions, TrackFormat
from signaling.sfu.guard import Drop
from tests.contract.core_bench import (
    COPY_SSRC,
    HEADER,
    ROUTE,
    SENDER,
    SOUND,
    SOUND_ROUTE,
    SSRC,
    VIDEO,
    Bench,
    MakeCore,
    repair,
    sound,
    steps,
    video,
)
from tests.signaling.sfu.peers import KEYFRAME, PICTURE

KEY, DELTA = KEYFRAME[1:], PICTURE[1:]  # without their descriptors


def carrying(packet: bytes, contributors: int, extensions: dict[int, bytes], padding: int) -> bytes:
    """The packet with all that a header may hold; the oracle chooses the form of the extensions by what they need."""
    head, payload = bytearray(packet[:12]), packet[12:]
    head[0] |= contributors | (0x10 if extensions else 0) | (0x20 if padding else 0)
    more = bytes(4 * contributors)
    if extensions:
        profile, value = rtp.pack_header_extensions(sorted(extensions.items()))
        more += struct.pack("!HH", profile, len(value) // 4) + value
    return bytes(head) + more + payload + (bytes(padding - 1) + bytes([padding]) if padding else b"")


one_byte_form = st.dictionaries(st.integers(1, 14), st.binary(min_size=1, max_size=16), max_size=6)
two_byte_form = st.dictionaries(st.integers(1, 255), st.binary(max_size=40), max_size=6)


@given(st.integers(0, 15), one_byte_form | two_byte_form, st.integers(0, 255), st.booleans())
def test_a_copy_is_bare_whatever_the_original_carried(
    make_core: MakeCore, contributors: int, extensions: dict[int, bytes], padding: int, marker: bool
) -> None:
    bench = Bench(make_core).ready()
    plain = bytearray(video(65_535, KEYFRAME))
    plain[1] |= marker << 7
    bench.send(carrying(bytes(plain), contributors, extensions, padding))
    (copy,) = bench.received()
    parsed = rtp.RtpPacket.parse(copy)
    assert copy[0] == 0x80
    assert (parsed.marker, parsed.payload_type, parsed.ssrc, parsed.payload) == (int(marker), 96, COPY_SSRC, KEYFRAME)
    assert bench.counters().octets == len(KEYFRAME)
    assert bench.counters().height == 0x168, "and a keyframe is found behind it"


def test_an_empty_packet_is_forwarded_to_keep_the_numbers_whole(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.send(video(1, KEYFRAME))
    bench.send(carrying(video(2, b""), 0, {}, 4))
    bench.send(video(3, b""))
    assert [packet[12:] for packet in bench.received()] == [KEYFRAME, b"", b""]


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
def test_a_header_that_lies_is_dropped(make_core: MakeCore, plain: bytes) -> None:
    bench = Bench(make_core).ready()
    try:
        datagram = bench.sender.protect(plain)
    except Error:  # libsrtp refuses to make some of them: they come as they are
        datagram = plain + bytes(16)
    bench.put(datagram)
    assert bench.drops[Drop.RTP_MALFORMED] + bench.drops[Drop.SRTP] == 1
    bench.send(video(2, KEYFRAME))
    assert len(bench.received()) == 1


def test_a_source_whose_packets_lie_is_the_only_one_of_its_track(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    for number in range(40):  # each would cost libsrtp a stream of its own
        bench.send(b"\xa0" + video(number, ssrc=SSRC + number)[1:12] + b"\0")
    assert bench.dropped() == {Drop.RTP_MALFORMED: 1, Drop.SSRC: 39}


@given(
    st.lists(
        st.tuples(st.integers(0, 255), st.sampled_from([120, 121, 109, 248]), st.binary(max_size=60)), max_size=12
    ),
    st.booleans(),
)
def test_whatever_a_genuine_packet_holds_the_call_goes_on(
    make_core: MakeCore, packets: list[tuple[int, int, bytes]], is_layered: bool
) -> None:
    bench = with_level(make_core)
    bench.core.set_route(SOUND_ROUTE, SOUND)
    if is_layered:
        bench.core.remove_track(VIDEO)
        form = TrackFormat("video", 120, repair_payload_type=121, rid="l", extensions=Extensions(rid=1, repaired_rid=2))
        bench.core.add_track(VIDEO, SENDER, form)
        bench.core.set_route(ROUTE, VIDEO)
    for number, (first, second, rest) in enumerate(packets):
        plain = bytes([0x80 | first & 0x3F, second]) + HEADER.pack(0, 0, number, 7, SSRC + second)[2:] + rest
        try:
            bench.send(plain)
        except Error:  # libsrtp makes no such packet
            bench.put(plain + bytes(16))
    for packet in bench.received():
        assert packet[0] == 0x80
    bench.send(level(20, 5))
    assert bench.drops[Drop.SRTP_OUT] == 0


# -- keyframes ---------------------------------------------------------------------------------------------------------


def described(*, start: bool = True, partition: int = 0) -> bytes:
    """A descriptor as browsers write it, with all numbers."""
    return bytes(
        VpxPayloadDescriptor(
            partition_start=int(start), partition_id=partition, picture_id=300, tl0picidx=7, tid=(1, 0), keyidx=3
        )
    )


@pytest.mark.parametrize(
    ("payload", "starts"),
    [
        (KEYFRAME, True),
        (described() + KEY, True),
        (PICTURE, False),
        (described() + DELTA, False),
        (b"\x00" + KEY, False),  # the continuation of a partition that happens to look like a start
        (described(start=False) + KEY, False),
        (described(partition=2) + KEY, False),  # a later partition
        (described() + KEY[:9], False),  # cut before its height
        (described()[:3], False),
        (b"", False),
    ],
)
@pytest.mark.parametrize("wrap", [lambda packet: packet, lambda packet: carrying(packet, 2, {3: b"mid"}, 9)])
def test_a_copy_starts_where_a_keyframe_starts_and_nowhere_else(
    make_core: MakeCore, payload: bytes, starts: bool, wrap: Callable[[bytes], bytes]
) -> None:
    bench = Bench(make_core).ready()
    bench.send(wrap(video(1, payload)))
    assert [packet[12:] for packet in bench.received()] == ([payload] if starts else [])
    assert bench.keyframes == ([VIDEO] if starts else [])


def test_a_keyframe_of_many_packets_starts_at_its_first(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.send(video(1, b"\x00" + KEY))  # the tail of one whose start was lost
    bench.send(video(2, KEYFRAME))
    bench.send(video(3, b"\x00" + KEY))
    bench.send(video(4, b"\x11" + DELTA))
    packets = bench.received()
    assert steps(packets) == [0, 1, 2]
    assert bench.keyframes == [VIDEO]


def test_a_repair_is_no_start_either(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.send(video(1))
    bench.send(video(3))
    bench.send(repair(video(2, KEYFRAME), 1))
    assert bench.received() == []


# -- levels and voices -------------------------------------------------------------------------------------------------


def level(seq: int, loudness: int, form: str = "one byte") -> bytes:
    value = {1: bytes([0x80 | loudness])}
    if form == "two bytes":
        value[200] = b"which takes two bytes for its number"
    return carrying(sound(seq), 0, value, 5 if form == "padded" else 0)


def with_level(make_core: MakeCore) -> Bench:
    bench = Bench(make_core).ready()
    bench.core.remove_track(SOUND)
    bench.core.add_track(SOUND, SENDER, TrackFormat("audio", 109, extensions=Extensions(level=1)))
    return bench


@pytest.mark.parametrize("form", ["one byte", "two bytes", "padded"])
def test_a_voice_that_nobody_hears_is_told_now_and_then(make_core: MakeCore, form: str) -> None:
    bench = with_level(make_core)
    for seq in range(40):
        bench.send(level(seq, 20 if seq >= 10 else 70, form))
    assert bench.voices == [SOUND] * 3
    counters = bench.counters(SOUND)
    assert counters.heard_at == bench.now
    assert 20 < counters.level < 60
    bench.core.set_route(SOUND_ROUTE, SOUND)
    for seq in range(40, 80):
        bench.send(level(seq, 20, form))
    assert len(bench.voices) == 3
    assert {packet[12:] for packet in bench.received()} == {b"opus"}


def test_silence_is_no_voice(make_core: MakeCore) -> None:
    bench = with_level(make_core)
    for seq in range(20):
        bench.send(level(seq, 127))
    assert bench.voices == []
    counters = bench.counters(SOUND)
    assert (counters.heard_at, counters.level) == (float("-inf"), 127.0)


def test_a_level_counts_only_where_it_was_agreed_on(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.core.set_route(SOUND_ROUTE, None)
    for seq in range(20):
        bench.send(level(seq, 1))
    assert bench.voices == []


def test_who_tells_no_level_counts_as_speaking_softly(make_core: MakeCore) -> None:
    bench = Bench(make_core).ready()
    bench.send(sound(9))
    counters = bench.counters(SOUND)
    assert (counters.heard_at, counters.level) == (bench.now, 60.0)


def test_a_forged_level_is_not_heard(make_core: MakeCore) -> None:
    bench = with_level(make_core)
    bench.send(level(0, 127))
    bench.put(level(1, 0) + bytes(16))
    assert (bench.voices, bench.counters(SOUND).level) == ([], 127.0)
