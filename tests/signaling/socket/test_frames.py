"""The WebSocket codec against wsproto as the other side, and against everything that no client may send."""

import contextlib
import itertools
import struct
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wsproto.connection import Connection, ConnectionType
from wsproto.events import BytesMessage, CloseConnection, Ping, Pong, TextMessage

from signaling.socket.frames import Decoder, Malformed, Message, Opcode, close_frame, frame

LIMIT = 1_000

texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=200).filter(
    lambda text: len(text.encode()) <= LIMIT
)
sent = st.one_of(
    texts.map(lambda text: (Opcode.TEXT, text.encode())),
    st.binary(max_size=LIMIT).map(lambda payload: (Opcode.BINARY, payload)),
    st.binary(max_size=125).map(lambda payload: (Opcode.PING, payload)),
    st.binary(max_size=125).map(lambda payload: (Opcode.PONG, payload)),
)


def event_of(opcode: int, payload: bytes) -> TextMessage | BytesMessage | Ping | Pong:
    match opcode:
        case Opcode.TEXT:
            return TextMessage(payload.decode())
        case Opcode.BINARY:
            return BytesMessage(payload)
        case Opcode.PING:
            return Ping(payload)
        case _:
            return Pong(payload)


def masked(
    first: int,
    payload: bytes = b"",
    *,
    size: int | None = None,
    form: int | None = None,
    mask: bytes | None = b"\1\2\3\4",
) -> bytes:
    """A client's frame by hand: `form` chooses the width of the length, `size` may lie, a mask may be missing."""
    length = len(payload) if size is None else size
    form = form if form is not None else length if length < 126 else 126 if length < 65_536 else 127
    head = bytes((first, form | (0x80 if mask is not None else 0)))
    head += struct.pack("!H", length) if form == 126 else struct.pack("!Q", length) if form == 127 else b""
    key = mask or b"\0\0\0\0"
    return head + (mask or b"") + bytes(byte ^ key[index % 4] for index, byte in enumerate(payload))


@given(st.lists(sent, max_size=12), st.lists(st.integers(1, 400), min_size=1, max_size=8))
def test_what_wsproto_sends_comes_out_however_it_is_cut(messages: list[tuple[int, bytes]], cuts: list[int]) -> None:
    client = Connection(ConnectionType.CLIENT)
    wire = b"".join(client.send(event_of(opcode, payload)) for opcode, payload in messages)
    decoder, got, turn = Decoder(LIMIT), [], 0
    while wire:
        size = cuts[turn % len(cuts)]
        got += decoder.feed(wire[:size])
        wire, turn = wire[size:], turn + 1
    assert got == [Message(int(opcode), payload) for opcode, payload in messages]
    assert decoder.held_bytes == 0


@given(st.binary(max_size=LIMIT), st.lists(st.integers(0, LIMIT), max_size=6), st.booleans())
def test_fragments_are_one_message_with_control_frames_in_between(
    payload: bytes, cuts: list[int], has_pings: bool
) -> None:
    places = [0, *sorted(min(cut, len(payload)) for cut in cuts), len(payload)]
    pieces = [payload[start:end] for start, end in itertools.pairwise(places)]
    wire = b""
    for number, piece in enumerate(pieces):
        is_last = number == len(pieces) - 1
        wire += masked((0x80 if is_last else 0) | (0 if number else Opcode.BINARY), piece)
        if has_pings and not is_last:
            wire += masked(0x89, b"still there?")
    decoder = Decoder(LIMIT + 2 * len(pieces))
    got = decoder.feed(wire)
    assert [message for message in got if message.opcode != Opcode.PING] == [Message(Opcode.BINARY, payload)]
    assert len(got) == 1 + has_pings * (len(pieces) - 1)


@given(st.integers(0, 70_000), st.sampled_from([Opcode.TEXT, Opcode.BINARY]))
def test_wsproto_understands_what_we_send(size: int, opcode: int) -> None:
    client = Connection(ConnectionType.CLIENT)
    client.receive_data(frame(opcode, b"x" * size))
    (event,) = client.events()
    assert isinstance(event, TextMessage | BytesMessage)
    assert len(event.data) == size
    assert event.message_finished


def test_wsproto_understands_how_we_close() -> None:
    client = Connection(ConnectionType.CLIENT)
    client.receive_data(close_frame(1012))
    (event,) = client.events()
    assert isinstance(event, CloseConnection)
    assert event.code == 1012


@given(st.binary(max_size=300))
def test_noise_is_refused_or_waited_for(noise: bytes) -> None:
    decoder = Decoder(LIMIT)
    with contextlib.suppress(Malformed):
        decoder.feed(noise)
    assert decoder.held_bytes <= max(LIMIT + 14, len(noise))


MALFORMED = {
    "no mask": (masked(0x81, b"4", mask=None), 1002),
    "no mask, length to come": (b"\x81\x7e", 1002),
    "rsv1, a compressed frame": (masked(0xC1, b"4"), 1002),
    "rsv1, length to come": (b"\xc1\xff", 1002),
    "rsv2": (masked(0xA1, b"4"), 1002),
    "rsv3": (masked(0x91, b"4"), 1002),
    "data opcode 3": (masked(0x83, b"4"), 1002),
    "data opcode 7": (masked(0x87, b"4"), 1002),
    "control opcode 11": (masked(0x8B), 1002),
    "control opcode 15": (masked(0x8F), 1002),
    "ping in pieces": (masked(0x09, b"4"), 1002),
    "ping too long": (masked(0x89, b"x" * 126), 1002),
    "close too long": (masked(0x88, b"\x03\xe8" + b"x" * 124), 1002),
    "continuation of nothing": (masked(0x80, b"4"), 1002),
    "a message within a message": (masked(0x01, b"4") + masked(0x81, b"4"), 1002),
    "two first fragments": (masked(0x01, b"4") + masked(0x02, b"4"), 1002),
    "continuation after the end": (masked(0x01, b"4") + masked(0x80, b"4") + masked(0x80, b"4"), 1002),
    "16 bits for a short length": (masked(0x82, b"x" * 125, form=126), 1002),
    "64 bits for a short length": (masked(0x82, b"x" * 125, form=127), 1002),
    "64 bits for a middle length": (masked(0x82, b"x" * 700, form=127), 1002),
    "too long, header only": (masked(0x82, size=LIMIT + 1), 1009),
    "far too long, header only": (masked(0x82, size=200_000_000), 1009),
    "a length of 63 bits": (masked(0x82, size=2**63 - 1), 1009),
    "a length of 64 bits": (masked(0x82, size=2**64 - 1), 1009),
    "too long in two": (masked(0x02, b"x" * LIMIT) + masked(0x80, b"x"), 1009),
    "too many empty pieces": (masked(0x02) + masked(0x00) * (LIMIT // 2 + 1), 1009),
    "not UTF-8": (masked(0x81, b"4\xff"), 1007),
    "half a character": (masked(0x81, b"4\xc3"), 1007),
    "a surrogate": (masked(0x81, b"4\xed\xa0\x80"), 1007),
    "an overlong slash": (masked(0x81, b"\xc0\xaf"), 1007),
    "not UTF-8 in pieces": (masked(0x01, b"4\xc3") + masked(0x80, b"x"), 1007),
    "close with half a code": (masked(0x88, b"\x03"), 1002),
    "close code 0": (masked(0x88, struct.pack("!H", 0)), 1002),
    "close code 999": (masked(0x88, struct.pack("!H", 999)), 1002),
    "close code 1004": (masked(0x88, struct.pack("!H", 1004)), 1002),
    "close code 1005": (masked(0x88, struct.pack("!H", 1005)), 1002),
    "close code 1006": (masked(0x88, struct.pack("!H", 1006)), 1002),
    "close code 1015": (masked(0x88, struct.pack("!H", 1015)), 1002),
    "close code 2999": (masked(0x88, struct.pack("!H", 2999)), 1002),
    "close code 5000": (masked(0x88, struct.pack("!H", 5000)), 1002),
    "a reason that is not UTF-8": (masked(0x88, b"\x03\xe8\xff"), 1007),
}


@pytest.mark.parametrize("name", MALFORMED)
def test_what_no_client_may_send_is_refused_with_its_code(name: str) -> None:
    wire, code = MALFORMED[name]
    with pytest.raises(Malformed) as no:
        Decoder(LIMIT).feed(wire)
    assert no.value.code == code
    with pytest.raises(Malformed) as no:
        feed_byte_by_byte(wire)
    assert no.value.code == code


def feed_byte_by_byte(wire: bytes) -> None:
    decoder = Decoder(LIMIT)
    for place in range(len(wire)):
        decoder.feed(wire[place : place + 1])
        assert decoder.held_bytes <= LIMIT + 14


def test_a_long_message_that_comes_drop_by_drop_is_not_copied_at_each_drop() -> None:
    size, drop = 200_000, 50
    wire = masked(0x82, b"x" * size, mask=b"\0\0\0\0")
    decoder, got, copied = Decoder(size), [], 0
    tracemalloc.start()
    try:
        for place in range(0, len(wire), drop):
            piece = wire[place : place + drop]
            before = tracemalloc.get_traced_memory()[0]
            tracemalloc.reset_peak()
            got += decoder.feed(piece)
            copied += tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()
    assert got == [Message(Opcode.BINARY, b"x" * size)]
    assert copied < 20 * size, "each byte a few times, not once for each of the 4,000 drops"


def test_what_every_client_may_send_is_taken() -> None:
    decoder = Decoder(LIMIT)
    wire = masked(0x81) + masked(0x81, "é€😀".encode()) + masked(0x82, b"x" * LIMIT)
    wire += masked(0x01, "é".encode()[:1]) + masked(0x80, "é".encode()[1:])  # a character may be cut, a message not
    wire += masked(0x88) + masked(0x88, struct.pack("!H", 1000) + b"adeus") + masked(0x88, struct.pack("!H", 4999))
    assert [message.payload for message in decoder.feed(wire)] == [
        b"", "é€😀".encode(), b"x" * LIMIT, "é".encode(), b"", b"\x03\xe8adeus", b"\x13\x87",
    ]  # fmt: skip
