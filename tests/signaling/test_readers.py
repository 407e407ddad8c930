"""Whatever comes over a line or from another worker is read, or refused by name; no reader knows a third way.

The readers of the media plane (SDP, STUN, RTCP, headers, frames, datagrams in TCP), of WebSocket frames, ink and still
pictures have the same test beside their others.
"""

import json
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rooms.errors import ProtocolError
from rooms.ids import ParticipantId, PictureName, RoomId, SeatId
from signaling.bus import mail, news, roster
from signaling.socket import command_door, doorway, gathering, ink_relay, media_letters
from signaling.socket.media_wire import Look
from signaling.socket.wire import FROM_CLIENT, Poll
from signaling.stateless import commands_door, http

BY_NAME = (ProtocolError, msgspec.MsgspecError)

PERSON, ROOM, SEAT = ParticipantId("anna"), RoomId("room-0001"), SeatId("seat-1")
SDP = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\n"
LETTERS = (
    media_letters.Publish(PERSON, ROOM, SEAT, SDP, b"login", None, {"2": "screen"}),
    media_letters.Subscribe(PERSON, ROOM, SEAT),
    media_letters.AnswerOffer(PERSON, ROOM, 3, SDP),
    media_letters.Show(PERSON, [(PictureName(SEAT), 360)], [PictureName(SEAT)]),
    media_letters.Unpublish(PERSON),
    media_letters.Leave(PERSON),
    media_letters.Offered(PERSON, 4, SDP, [("0", SEAT, "camera", "video")]),
    media_letters.Gone(PERSON, "publish"),
)


def read_event(body: bytes) -> object:
    """As every message of a socket is read."""
    name, raw = doorway._split(body)
    doorway.op_id_of(raw)
    message = doorway.decode(name, raw)
    return command_door._command(message) if name == "command" else message


def event(name: str, **fields: object) -> bytes:
    return json.dumps([name, fields]).encode()


def packed(value: object) -> bytes:
    return msgspec.msgpack.encode(value)


SAY = {"kind": "say", "text": "Bonjour Évora !"}
READERS: dict[str, tuple[Callable[[bytes], object], tuple[bytes, ...]]] = {
    "an event of a socket": (
        read_event,
        (
            event("command", op_id="a-1", channel="chat", command=SAY),
            event("enter", room=ROOM, since={"chat": {"epoch": "e", "seq": 7}}),
            event("media:answer", number=1, sdp=SDP),
            *(event(name) for name in FROM_CLIENT),
        ),
    ),
    "commands by plain requests": (
        commands_door.read_asks,
        (json.dumps({"commands": [{"op_id": "a-1", "channel": "chat", "command": SAY}]}).encode(),),
    ),
    "a question by plain requests": (
        lambda query: http.read_query({"query_string": query}, Poll),
        (b"since=%7B%22chat%22%3A%7B%22epoch%22%3A%22e%22%2C%22seq%22%3A7%7D%7D&device=desk",),
    ),
    "a look by plain requests": (lambda query: http.read_query({"query_string": query}, Look), (b"device=hand",)),
    "a letter about media": (media_letters.decode_letter, tuple(media_letters.encode(letter) for letter in LETTERS)),
    "its answer": (media_letters.decode_done, (media_letters.encode(media_letters.Done(SDP, 3)),)),
    "an envelope": (mail._read, (packed(mail._Envelope(roster.WorkerId("one"), b"letter", 7)),)),
    "news": (news.decode, (news.encode(news.EntriesNews(ROOM, "chat", "e", ())),)),
    "an announcement": (gathering._read, ()),
    "a still picture of elsewhere": (gathering._read_still, ()),
    "how lines are elsewhere": (gathering._read_standings, ()),
    "ink of elsewhere": (ink_relay._read, ()),
}

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=5,
)
places = st.integers(0, 999)


@pytest.mark.parametrize("reader", READERS)
@given(which=places, at=places, over=st.integers(0, 8), noise=st.binary(max_size=60), value=values)
def test_whatever_comes_is_read_or_refused_by_name(
    reader: str, which: int, at: int, over: int, noise: bytes, value: Any
) -> None:
    read, genuine = READERS[reader]
    attempts = [noise, pack(value), json.dumps(value).encode(), json.dumps(["command", value]).encode()]
    if genuine:
        whole = genuine[which % len(genuine)]
        at %= len(whole) + 1
        attempts += [whole[:at] + noise[:over] + whole[at + length :] for length in (over, 0)]
    for attempt in attempts:
        try:
            read(attempt)
        except BY_NAME:
            continue


def pack(value: Any) -> bytes:
    try:
        return packed(value)
    except OverflowError:  # msgpack has no larger integers
        return b""


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("deep", [b"[" * 100_000, b'{"a":' * 100_000, b"\x91" * 100_000, b"\x81\xa1a" * 100_000])
def test_what_is_nested_without_end_is_refused(reader: str, deep: bytes) -> None:
    with pytest.raises(BY_NAME):
        READERS[reader][0](deep)


@pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: type(letter).__name__)
def test_a_letter_is_read_as_it_was_written(letter: media_letters.AnyLetter) -> None:
    assert media_letters.decode_letter(media_letters.encode(letter)) == letter
