"""What workers write to each other about a room's media: the browser's media messages, carried on to the media home."""

import msgspec

from rooms.ids import ParticipantId, PictureName, RoomId, SeatId, Source
from signaling.bus.reading import strict
from signaling.socket.media_port import Side


class Letter(msgspec.Struct, frozen=True, tag=True):
    """Base of all; about one participant."""

    participant: ParticipantId


class Publish(Letter, frozen=True):
    """To the home; answered by `Done` with the answer to the offer."""

    room: RoomId
    seat: SeatId
    sdp: str
    login: bytes
    displaced: ParticipantId | None
    sources: dict[str, Source]
    is_aside: bool = False


class Subscribe(Letter, frozen=True):
    """To the home; answered by `Done`, offers follow."""

    room: RoomId
    seat: SeatId


class AnswerOffer(Letter, frozen=True):
    """To the home; answered by `Done`."""

    room: RoomId
    number: int
    sdp: str


class Show(Letter, frozen=True):
    """To the home: what this one's screen shows, as `Media.set_view` has it."""

    heights: list[tuple[PictureName, int]]
    stage: list[PictureName]


class Unpublish(Letter, frozen=True):
    """To the home: this one sends no more."""


class Leave(Letter, frozen=True):
    """To the home: both connections of this one end."""


class Offered(Letter, frozen=True):
    """From the home: an offer for a receiving connection. `tracks`: mid, seat, source, kind."""

    number: int
    sdp: str
    tracks: list[tuple[str, str, str, str]]


class Gone(Letter, frozen=True):
    """From the home: a connection is lost, or the home moves."""

    side: Side


class Done(msgspec.Struct, frozen=True):
    """The home's answer. `refused`: a code; `is_home` false: the room's media is somebody else's by now."""

    sdp: str = ""
    claim: int = 0
    refused: str = ""
    is_home: bool = True


AnyLetter = Publish | Subscribe | AnswerOffer | Show | Unpublish | Leave | Offered | Gone

encode = msgspec.msgpack.Encoder().encode
decode_letter = strict(msgspec.msgpack.Decoder(AnyLetter).decode)
decode_done = strict(msgspec.msgpack.Decoder(Done).decode)
