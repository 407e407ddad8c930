"""Both ends are libsrtp: rollover, loss, reordering and replay in both suites, and no key stream is ever used twice."""

import random
from collections.abc import Callable, Iterable

import pytest
from aiortc import rtp
from hypothesis import given
from hypothesis import strategies as st

from signaling.sfu.guard import Drop
from tests.contract.core_bench import (
    CM,
    COPY_SSRC,
    GCM,
    HEADER,
    REPAIRED,
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

suites = pytest.mark.parametrize("profile", [GCM, CM], ids=["gcm", "cm-sha1"])


def numbered(number: int) -> bytes:
    """A picture's packet whose payload tells which one it is."""
    return video(number, PICTURE + number.to_bytes(4, "big"))


def number_in(packet: bytes) -> int:
    return int.from_bytes(packet[-4:], "big")


class NearTheWrap(Bench):
    """A running picture whose copy will wrap soon; its source begins at `first`."""

    def __init__(self, make_core: MakeCore, profile: int, first: int = 1000, *, is_repaired: bool = False) -> None:
        super().__init__(make_core, route=REPAIRED if is_repaired else None, profile=profile)
        self.ready().send(video(first, KEYFRAME))
        self.next = first + 1
        out = seq_of(self.received()[0])
        for then in ((out + 65_500) // 2, 65_500):  # no source may lose half a cycle at once
            self.next += then - out - 1
            self.send(numbered(self.next))
            self.next += 1
            out = then
        assert seq_of(self.received()[-1]) == 65_500


def spent_once(datagrams: Iterable[bytes]) -> bool:
    """Whether each number of each source stands for one ciphertext alone (of fewer than 2^16 packets)."""
    by_number: dict[tuple[int, int], bytes] = {}
    return all(
        by_number.setdefault(HEADER.unpack_from(datagram)[4::-2][:2], datagram) == datagram for datagram in datagrams
    )


@suites
@given(
    first=st.integers(65_400, 65_535) | st.integers(0, 0xFFFF),
    lost=st.sets(st.integers(0, 119), max_size=60),
    overtaken=st.lists(st.tuples(st.integers(0, 119), st.integers(1, 40)), max_size=10),
)
def test_over_both_wraps_whatever_is_lost_or_overtaken(
    make_core: MakeCore, profile: int, first: int, lost: set[int], overtaken: list[tuple[int, int]]
) -> None:
    bench = NearTheWrap(make_core, profile, first)
    start = bench.next
    datagrams = [bench.sender.protect(numbered(start + index)) for index in range(120)]
    order = [index for index in range(120) if index not in lost]
    for index, places in overtaken:
        if index in order:
            at = order.index(index)
            order.insert(at + places, order.pop(at))
    for index in order:
        bench.put(datagrams[index])
    packets = bench.received()
    assert [number_in(packet) - start for packet in packets] == order
    offsets = {(seq_of(packet) - number_in(packet)) & 0xFFFF for packet in packets}
    assert len(offsets) == min(1, len(order)), "one numbering, over the wrap as well"


@suites
def test_a_source_that_begins_before_its_wrap(make_core: MakeCore, profile: int) -> None:
    bench = Bench(make_core, profile=profile).ready()
    bench.send(video(65_535, KEYFRAME))
    for seq in (65_537, 65_536, 65_540, 65_538):
        bench.send(numbered(seq))
    assert steps(bench.received()) == [0, 2, 1, 5, 3]
    assert bench.dropped() == {}


@suites
def test_what_is_sent_again_from_before_the_wrap_is_what_was_sent(make_core: MakeCore, profile: int) -> None:
    bench = NearTheWrap(make_core, profile)
    for number in range(bench.next, bench.next + 200):
        if number % 7:
            bench.send(numbered(number))
    sent = list(bench.out)
    asked = [seq_of(packet) for packet in bench.received()]
    assert asked[0] > 65_000 > asked[-1], "the wrap lies between"
    bench.core.resend(WATCHER, COPY_SSRC, asked, bench.now)
    assert bench.out == sent


@suites
def test_a_repair_of_what_was_before_the_wrap(make_core: MakeCore, profile: int) -> None:
    bench = NearTheWrap(make_core, profile, is_repaired=True)
    for number in range(bench.next, bench.next + 100):
        bench.send(numbered(number))
    packets = bench.received()
    bench.core.resend(WATCHER, COPY_SSRC, [seq_of(packet) for packet in packets], bench.now)
    again = [rtp.unwrap_rtx(rtp.RtpPacket.parse(raw), payload_type=96, ssrc=COPY_SSRC) for raw in bench.received()]
    assert [packet.serialize() for packet in again] == packets


@suites
def test_what_comes_again_is_refused(make_core: MakeCore, profile: int) -> None:
    bench = Bench(make_core, profile=profile).ready()
    datagrams = [bench.sender.protect(video(seq, KEYFRAME)) for seq in range(65_000, 66_000)]
    rng = random.Random(7)
    for at in range(len(datagrams)):
        bench.put(datagrams[at])
        bench.put(datagrams[rng.randint(0, at)])
    assert len(bench.received()) == 1000
    assert bench.dropped() == {Drop.SRTP: 1000}


@suites
def test_what_is_forged_moves_nothing(make_core: MakeCore, profile: int) -> None:
    bench = NearTheWrap(make_core, profile)
    for number in range(bench.next, bench.next + 50):
        genuine = bench.sender.protect(numbered(number))
        for step in (1, 20_000, 40_000):  # forward, far forward, into another cycle
            bench.put(HEADER.pack(0x80, 120, (number + step) & 0xFFFF, 0, 0xCAFE) + genuine[12:])
        bench.put(genuine[:-1] + bytes([genuine[-1] ^ 1]))
        bench.put(genuine)
    assert len(bench.received()) == 50
    assert bench.drops[Drop.SRTP] == 200


# -- a number is encrypted once, whatever a tampered browser sends -----------------------------------------------------


def repaired_otherwise(bench: Bench) -> None:
    late = bench.sender.protect(video(11, PICTURE + b"the original"))
    bench.send(video(12))
    bench.send(repair(video(11, PICTURE + b"another content"), 1))
    bench.put(late)


def repaired_before_it_came(bench: Bench) -> None:
    bench.send(repair(video(11, PICTURE + b"another content"), 1))
    bench.send(video(11, PICTURE + b"the original"))


def repaired_twice(bench: Bench) -> None:
    bench.send(video(12))
    bench.send(repair(video(11, PICTURE + b"one content"), 1))
    bench.send(repair(video(11, PICTURE + b"another content"), 2))


def repaired_long_ago(bench: Bench) -> None:
    late = bench.sender.protect(video(11, PICTURE + b"the original"))
    bench.send(video(12))
    bench.send(repair(video(11, PICTURE + b"another content"), 1))
    for seq in range(13, 700):  # what it was repaired with is out of the history, libsrtp would still take it
        bench.send(video(seq))
    bench.put(late)


def once_around(bench: Bench, *, make: Callable[..., bytes] = video) -> None:
    """In its first half cycle libsrtp takes a jump of more than half of one; then the numbers come again."""
    for seq in (60_000, 65_535, 65_536 + 8, 65_536 + 10, 65_536 + 11):
        bench.send(make(seq, PICTURE + b"another content"))


def once_around_in_sound(bench: Bench) -> None:
    once_around(bench, make=sound)


def once_around_unreadable(bench: Bench) -> None:
    """Packets that are genuine and lie about their padding move libsrtp's counter, and nothing of ours."""
    for seq in (30_000, 60_000, 65_536 + 5):
        bench.send(b"\xa0" + video(seq)[1:12] + b"\xff")
    for seq in (8, 9, 10):
        bench.send(video(65_536 + seq, PICTURE + b"another content"))


@suites
@pytest.mark.parametrize(
    "attack",
    [
        repaired_otherwise,
        repaired_before_it_came,
        repaired_twice,
        repaired_long_ago,
        once_around,
        once_around_in_sound,
        once_around_unreadable,
    ],
)
def test_no_key_stream_is_used_twice(make_core: MakeCore, profile: int, attack: Callable[[Bench], None]) -> None:
    bench = Bench(make_core, profile=profile).ready()
    for seq in range(8, 11):
        bench.send(sound(seq))
        bench.send(video(seq, KEYFRAME))
    attack(bench)
    sent = list(bench.out)
    assert len(sent) >= 6
    assert spent_once(sent)
    for number in {seq_of(packet) for packet in bench.received()}:
        bench.core.resend(WATCHER, COPY_SSRC, [number], bench.now)
    assert spent_once(sent + bench.out)
