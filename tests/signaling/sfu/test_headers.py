"""Header extensions against an oracle, and whatever bytes come: found or not, never an error."""

import struct

from aiortc import rtp
from hypothesis import given
from hypothesis import strategies as st

from signaling.sfu.headers import find, strip
from signaling.sfu.srtp import Buffer

HEAD = struct.pack("!BBHLL", 0x90, 96, 1, 2, 3)
values = st.dictionaries(st.integers(1, 14), st.binary(min_size=1, max_size=16), max_size=6)
long_values = st.dictionaries(st.integers(1, 255), st.binary(max_size=40), min_size=1, max_size=6)


@given(values | long_values, st.integers(1, 255), st.binary(max_size=20))
def test_against_an_oracle(carried: dict[int, bytes], number: int, payload: bytes) -> None:
    profile, value = rtp.pack_header_extensions(sorted(carried.items()))
    packet = HEAD + struct.pack("!HH", profile, len(value) // 4) + value + payload
    at, length = find(memoryview(packet), len(packet), number)
    assert packet[at : at + length] == carried.get(number, b"")
    buffer = Buffer()
    buffer.view[: len(packet)] = packet
    size = strip(buffer, len(packet))
    assert bytes(buffer.view[12:size]) == payload


@given(st.binary(min_size=12, max_size=60), st.integers(0, 255))
def test_any_bytes_give_an_answer(packet: bytes, number: int) -> None:
    at, length = find(memoryview(packet), len(packet), number)
    assert 0 <= at <= at + length <= len(packet)
    buffer = Buffer()
    buffer.view[: len(packet)] = packet
    assert strip(buffer, len(packet)) in range(-1, len(packet) + 1)


def test_an_extension_that_is_not_negotiated_is_not_looked_for() -> None:
    packet = HEAD + struct.pack("!HH", 0xBEDE, 1) + b"\x10\x05\0\0"
    assert find(memoryview(packet), len(packet), 1) == (17, 1)
    assert find(memoryview(packet), len(packet), 0) == (0, 0)
