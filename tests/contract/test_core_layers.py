"""Layers of one picture in the core: told apart by rid, switched at a keyframe, with every number going on."""

import struct
from itertools import pairwise

import pytest
from aiortc.codecs.vpx import VpxPayloadDescriptor
from hypothesis import given
from hypothesis import strategies as st

from signaling.sfu.core import Extensions, TrackFormat, TrackNumber
from signaling.sfu.guard import Drop
from tests.contract.core_bench import COPY_SSRC, HEADER, ROUTE, SENDER, VIDEO, WATCHER, Bench, MakeCore

LOW, HIGH = TrackNumber(20), TrackNumber(21)
SSRCS = {LOW: 0x1000, HIGH: 0x2000}
RIDS = {LOW: "l", HIGH: "h"}
EXTENSIONS = Extensions(rid=10, repaired_rid=11)
KEY, DELTA = bytes.fromhex("500400 9d012a 8002 6801") + bytes(20), bytes.fromhex("310400") + bytes(20)


class LayerBench(Bench):
    """The picture comes in two layers, each with numbers, timestamps and picture ids of its own."""

    def __init__(self, make_core: MakeCore) -> None:
        super().__init__(make_core)
        self.core.remove_track(VIDEO)
        for track, rid in RIDS.items():
            form = TrackFormat("video", 120, repair_payload_type=121, rid=rid, extensions=EXTENSIONS)
            self.core.add_track(track, SENDER, form)
        self.seq = {LOW: 65_530, HIGH: 40_000}
        self.timestamp = {LOW: 0xFFFFF000, HIGH: 77}
        self.picture = {LOW: 0x7FFE, HIGH: 500}

    def frame(self, track: TrackNumber, *, key: bool = False, packets: int = 1, rid: str | None = None) -> None:
        self.picture[track] = (self.picture[track] + 1) & 0x7FFF
        self.timestamp[track] = (self.timestamp[track] + 3000) & 0xFFFFFFFF
        for index in range(packets):
            descriptor = VpxPayloadDescriptor(
                partition_start=int(index == 0), partition_id=0, picture_id=self.picture[track],
                tl0picidx=self.picture[track] & 0xFF, tid=(0, 1), keyidx=None,
            )  # fmt: skip
            payload = bytes(descriptor) + (KEY if key and index == 0 else DELTA)
            self.send(self.packet(track, self.seq[track], payload, RIDS[track] if rid is None else rid))
            self.seq[track] += 1

    def packet(self, track: TrackNumber, seq: int, payload: bytes, rid: str) -> bytes:
        head = HEADER.pack(0x90, 120, seq & 0xFFFF, self.timestamp[track], SSRCS[track])
        return head + struct.pack("!HHBB", 0xBEDE, 1, 10 << 4, ord(rid[:1] or "?")) + bytes(2) + payload


def described(packet: bytes) -> VpxPayloadDescriptor:
    return VpxPayloadDescriptor.parse(packet[12:])[0]


def assert_unbroken(packets: list[bytes]) -> None:
    for before, after in pairwise(packets):
        _, _, seq, timestamp, ssrc = HEADER.unpack_from(before)
        _, _, next_seq, next_timestamp, next_ssrc = HEADER.unpack_from(after)
        assert (next_seq - seq) & 0xFFFF == 1
        step = (next_timestamp - timestamp) & 0xFFFFFFFF
        assert step < 90_000
        picture, next_picture = described(before).picture_id, described(after).picture_id
        assert (next_picture - picture) & 0x7FFF == (0 if step == 0 else 1)
        tl0 = described(before).tl0picidx
        assert (described(after).tl0picidx - tl0) & 0xFF == (0 if step == 0 else 1)
        assert next_ssrc == ssrc == COPY_SSRC


def test_a_switch_waits_for_the_keyframe_and_breaks_nothing(make_core: MakeCore) -> None:
    bench = LayerBench(make_core).ready()
    bench.core.set_route(ROUTE, LOW)
    for _ in range(3):
        bench.frame(LOW, key=_ == 0, packets=2)
        bench.frame(HIGH, key=_ == 0, packets=3)
    assert len(bench.received()) == 6
    bench.core.set_route(ROUTE, HIGH)
    assert bench.wishes[-1] == HIGH
    for _ in range(2):
        bench.frame(LOW)
        bench.frame(HIGH)
    packets = bench.received()
    assert len(packets) == 2, "the old layer goes on"
    bench.frame(HIGH, key=True, packets=2)
    bench.frame(LOW, key=True)
    bench.frame(HIGH)
    packets += bench.received()
    assert len(packets) == 5
    assert_unbroken(packets)
    assert bench.core.track_behind(WATCHER, COPY_SSRC) == HIGH
    bench.core.set_route(ROUTE, LOW)
    bench.core.set_route(ROUTE, HIGH)  # a change of mind
    bench.frame(LOW, key=True)
    assert bench.received() == []


@given(st.lists(st.tuples(st.sampled_from([LOW, HIGH, None]), st.integers(1, 5), st.integers(1, 3)), max_size=12))
def test_however_often_it_switches_it_is_one_picture(
    make_core: MakeCore, script: list[tuple[TrackNumber | None, int, int]]
) -> None:
    bench = LayerBench(make_core).ready()
    for track in RIDS:
        bench.frame(track, key=True)
    bench.core.set_clock(LOW, 100.0, bench.timestamp[LOW])
    bench.core.set_clock(HIGH, 100.0, bench.timestamp[HIGH])
    for target, frames, packets in script:
        bench.core.set_route(ROUTE, target)
        for index in range(frames):
            for track in RIDS:
                bench.frame(track, key=index == 0, packets=packets)
    assert_unbroken(bench.received())


def test_what_is_sent_again_has_the_numbers_of_the_copy(make_core: MakeCore) -> None:
    bench = LayerBench(make_core).ready()
    bench.core.set_route(ROUTE, LOW)
    bench.frame(LOW, key=True)
    bench.core.set_route(ROUTE, HIGH)
    bench.frame(HIGH, key=True)
    sent = bench.out[-1]
    packet = bench.received()[-1]
    bench.core.resend(WATCHER, COPY_SSRC, [HEADER.unpack_from(packet)[2]], bench.now)
    assert bench.out == [sent]


@pytest.mark.parametrize("picture_id", [None, 9, 900])
@pytest.mark.parametrize("tl0picidx", [None, 3])
def test_with_any_descriptor_the_same_number_is_the_same_packet(
    make_core: MakeCore, picture_id: int | None, tl0picidx: int | None
) -> None:
    bench = LayerBench(make_core).ready()
    bench.core.set_route(ROUTE, LOW)
    bench.frame(LOW, key=True)
    bench.core.set_route(ROUTE, HIGH)
    bench.frame(HIGH, key=True)
    descriptor = VpxPayloadDescriptor(
        partition_start=1, partition_id=0, picture_id=picture_id, tl0picidx=tl0picidx, tid=(0, 1), keyidx=None
    )
    bench.send(bench.packet(HIGH, bench.seq[HIGH], bytes(descriptor) + DELTA, "h"))
    sent = bench.out[-1]
    packet = bench.received()[-1]
    bench.core.resend(WATCHER, COPY_SSRC, [HEADER.unpack_from(packet)[2]], bench.now)
    assert bench.out == [sent]


def test_the_publishers_clock_joins_the_timestamps(make_core: MakeCore) -> None:
    bench = LayerBench(make_core).ready()
    bench.core.set_route(ROUTE, LOW)
    bench.frame(LOW, key=True)
    bench.core.set_clock(LOW, 50.0, bench.timestamp[LOW])
    bench.core.set_clock(HIGH, 50.0, (bench.timestamp[HIGH] + 9000) & 0xFFFFFFFF)
    bench.core.set_route(ROUTE, HIGH)
    for _ in range(5):
        bench.frame(HIGH)
    bench.frame(HIGH, key=True)
    first, second = [HEADER.unpack_from(packet)[3] for packet in bench.received()]
    assert (second - first) & 0xFFFFFFFF == 6 * 3000 - 9000


@pytest.mark.parametrize("rid", ["x", ""])
def test_a_layer_that_was_not_announced_is_dropped(make_core: MakeCore, rid: str) -> None:
    bench = LayerBench(make_core).ready()
    bench.frame(LOW, rid=rid)
    assert bench.drops[Drop.SSRC] == 1


def test_a_forged_rid_takes_no_layer(make_core: MakeCore) -> None:
    bench = LayerBench(make_core).ready()
    bench.put(bench.packet(HIGH, 1, KEY, "l") + bytes(16))
    assert bench.drops[Drop.SRTP] == 1
    bench.core.set_route(ROUTE, LOW)
    bench.frame(LOW, key=True)
    assert len(bench.received()) == 1


def test_a_repair_names_the_layer_that_it_repairs(make_core: MakeCore) -> None:
    bench = LayerBench(make_core).ready()
    bench.core.set_route(ROUTE, HIGH)
    bench.frame(LOW, key=True)
    bench.frame(HIGH, key=True)
    lost = bench.seq[HIGH]
    bench.seq[HIGH] += 1
    bench.frame(HIGH)
    head = HEADER.pack(0x90, 121, 7, bench.timestamp[HIGH], 0x2001)
    bench.send(head + struct.pack("!HHBB", 0xBEDE, 1, 11 << 4, ord("h")) + bytes(2) + struct.pack("!H", lost) + DELTA)
    packets = bench.received()
    assert [(HEADER.unpack_from(packet)[2] - HEADER.unpack_from(packets[0])[2]) & 0xFFFF for packet in packets] == [
        0,
        2,
        1,
    ]
    assert bench.core.statistics()["packets-repaired"] == 1


def test_a_layer_that_goes_leaves_the_copy_to_the_other(make_core: MakeCore) -> None:
    bench = LayerBench(make_core).ready()
    bench.core.set_route(ROUTE, LOW)
    bench.frame(LOW, key=True)
    bench.core.set_route(ROUTE, HIGH)
    bench.core.remove_track(LOW)
    bench.frame(HIGH, key=True)
    assert_unbroken(bench.received())
    bench.core.remove_track(HIGH)
    bench.core.set_route(ROUTE, None)
    counters = bench.core.statistics()
    assert (counters["tracks"], counters["routes-running"]) == (1, 0)
