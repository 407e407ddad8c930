"""Where a keyframe starts: the descriptor of RFC 7741 in all its lengths, truncated and hostile payloads."""

import pytest
from aiortc.codecs.vpx import VpxPayloadDescriptor
from hypothesis import given
from hypothesis import strategies as st

from signaling.sfu.vp8 import Pictures, describe, keyframe_height, picture_of, split, starts_keyframe

KEY = bytes.fromhex("500400 9d012a 8002 6801")
DELTA = bytes.fromhex("310400 9d012a 8002 6801")


@pytest.mark.parametrize(
    "descriptor",
    [
        "10",
        "90 00",
        "90 80 11",
        "90 80 91 22",
        "90 c0 91 22 07",
        "90 e0 91 22 07 40",
        "90 20 40",
        "90 10 1f",
        "90 30 5f",
        "b0 80 11",
    ],
)
def test_every_length_of_descriptor(descriptor: str) -> None:
    head = bytes.fromhex(descriptor)
    assert starts_keyframe(head + KEY)
    assert starts_keyframe(memoryview(head + KEY))
    assert not starts_keyframe(head + DELTA)
    for length in range(len(head) + 6):
        assert not starts_keyframe((head + KEY)[:length])


@pytest.mark.parametrize("descriptor", ["00", "11", "14", "80 00", "91 80 11"])
def test_a_later_packet_or_partition_is_no_start(descriptor: str) -> None:
    assert not starts_keyframe(bytes.fromhex(descriptor) + KEY)


@given(st.binary(max_size=40))
def test_any_bytes_give_an_answer(payload: bytes) -> None:
    assert starts_keyframe(payload) in (True, False)


@given(
    st.booleans(),
    st.integers(0, 7),
    st.none() | st.integers(0, 0x7FFF),
    st.none() | st.integers(0, 255),
    st.none() | st.tuples(st.integers(0, 3), st.integers(0, 1)),
    st.none() | st.integers(0, 31),
)
def test_against_an_oracle(
    is_start: bool,
    partition: int,
    picture_id: int | None,
    tl0picidx: int | None,
    tid: tuple[int, int] | None,
    keyidx: int | None,
) -> None:
    descriptor = VpxPayloadDescriptor(
        partition_start=int(is_start), partition_id=partition, picture_id=picture_id, tl0picidx=tl0picidx, tid=tid,
        keyidx=keyidx,
    )  # fmt: skip
    assert starts_keyframe(bytes(descriptor) + KEY) == (is_start and partition == 0)


numbers = st.tuples(st.none() | st.integers(0, 0x7FFF), st.none() | st.integers(0, 255))


@given(numbers, st.booleans(), st.integers(0, 0x7FFF), st.integers(0, 255))
def test_a_renumbered_descriptor_against_an_oracle(
    given_numbers: tuple[int | None, int | None], is_start: bool, offset: int, tl0_offset: int
) -> None:
    picture_id, tl0picidx = given_numbers
    descriptor = VpxPayloadDescriptor(
        partition_start=int(is_start), partition_id=0, picture_id=picture_id, tl0picidx=tl0picidx, tid=(1, 0), keyidx=3
    )
    packet = bytearray(bytes(12) + bytes(descriptor) + KEY)
    picture_at, tl0_at, frame_at = describe(packet, 12, len(packet))
    assert packet[frame_at:] == KEY
    is_long = packet[picture_at] & 0x80
    assert picture_of(packet, picture_at) == (-1 if picture_id is None else picture_id)
    assert keyframe_height(packet, 12, frame_at, len(packet)) == (0x168 if is_start else 0)
    Pictures(offset=offset, tl0_offset=tl0_offset).renumber(packet, picture_at, tl0_at)
    again, rest = VpxPayloadDescriptor.parse(bytes(packet[12:]))
    assert rest == KEY
    if picture_id is not None:
        assert again.picture_id == (picture_id + offset) % (0x8000 if is_long else 0x80)
    assert again.tl0picidx == (None if tl0picidx is None else (tl0picidx + tl0_offset) % 256)
    assert (again.partition_start, again.tid, again.keyidx) == (int(is_start), (1, 0), 3)


runs = st.lists(st.tuples(st.integers(0, 0x7FFF), st.integers(0, 255), st.integers(1, 300)), min_size=1, max_size=12)


@given(runs)
def test_pictures_are_numbered_one_by_one_whatever_feeds_the_route(script: list[tuple[int, int, int]]) -> None:
    pictures, expected = Pictures(), None
    for first, tl0, length in script:
        pictures.start(first, tl0)
        for index in range(length):
            out = (first + index + pictures.offset) & 0x7FFF, (tl0 + index + pictures.tl0_offset) & 0xFF
            assert expected is None or out == expected
            expected = (out[0] + 1) & 0x7FFF, (out[1] + 1) & 0xFF
        pictures.stop((first + length - 1) & 0x7FFF, (tl0 + length - 1) & 0xFF)


@given(st.binary(max_size=20), st.integers(0, 25))
def test_any_bytes_are_described(payload: bytes, at: int) -> None:
    picture_at, tl0_at, frame_at = describe(payload, at, len(payload))
    assert max(picture_at, tl0_at) < max(1, frame_at) <= max(1, len(payload))
    Pictures(offset=5, tl0_offset=5).renumber(bytearray(payload), picture_at, tl0_at)


@given(st.binary(max_size=4000), st.integers(50, 1200))
def test_a_frame_is_cut_into_pieces_that_fit_and_join_again(frame: bytes, room: int) -> None:
    pieces = split(frame, room)
    assert b"".join(piece[1:] for piece in pieces) == frame
    assert all(len(piece) <= room for piece in pieces)
    assert [piece[0] for piece in pieces] == [0x10] + [0] * (len(pieces) - 1)
    if len(frame) > room:
        assert max(map(len, pieces[:-1])) - min(map(len, pieces[:-1])) <= 1
