"""Framing: however a stream is torn, the same datagrams come out; nothing is kept beyond one of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from signaling.sfu.framing import Frames, FrameTooLong, frame

MOST = 1500


@given(st.lists(st.binary(max_size=MOST), max_size=8), st.lists(st.integers(1, 3000), max_size=20))
def test_a_torn_stream_gives_the_same_datagrams(datagrams: list[bytes], cuts: list[int]) -> None:
    stream = b"".join(frame(memoryview(datagram)) for datagram in datagrams)
    frames, found = Frames(MOST), []
    for size in [*cuts, len(stream)]:
        found += list(frames.cut(stream[:size]))
        stream = stream[size:]
    assert found == datagrams


@given(st.lists(st.binary(max_size=4000), max_size=10))
def test_noise_gives_short_datagrams_or_an_end(pieces: list[bytes]) -> None:
    frames = Frames(MOST)
    try:
        for piece in pieces:
            assert all(len(datagram) <= MOST for datagram in frames.cut(piece))
            assert len(frames._rest) <= MOST + 1
    except FrameTooLong:
        return


def test_a_length_that_lies_is_not_waited_for() -> None:
    with pytest.raises(FrameTooLong, match="1501"):
        list(Frames(MOST).cut(b"\x05\xdd"))
