"""Where a keyframe starts: the descriptor of RFC 7741 in all its lengths, truncated and hostile payloads."""

import pytest
from aiortc.codecs.vpx import VpxPayloadDescriptor
from hypothesis import given
from hypothesis import strategies as st

from signaling.sfu.vp8 import split, starts_keyframe

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


@given(st.binary(max_size=4000), st.integers(50, 1200))
def test_a_frame_is_cut_into_pieces_that_fit_and_join_again(frame: bytes, room: int) -> None:
    pieces = split(frame, room)
    assert b"".join(piece[1:] for piece in pieces) == frame
    assert all(len(piece) <= room for piece in pieces)
    assert [piece[0] for piece in pieces] == [0x10] + [0] * (len(pieces) - 1)
    if len(frame) > room:
        assert max(map(len, pieces[:-1])) - min(map(len, pieces[:-1])) <= 1
