"""The names of things: opaque ids that never carry authority."""

from typing import Literal, NamedTuple, NewType

RoomId = NewType("RoomId", str)
TwinningId = NewType("TwinningId", str)
ClassId = NewType("ClassId", str)
PersonId = NewType("PersonId", str)
SessionId = NewType("SessionId", str)
"""A scheduled lesson; a login has a `LoginId`, a socket a `Sid`."""

SeatId = NewType("SeatId", str)
"""The place of a class in a lesson, or of one adult alone: the id of the class, or of the person (ADR 27)."""

Source = Literal["camera", "screen", "second"]
"""What of a seat is seen and heard: camera and microphone, a screen with its sound, a second camera."""


class PictureName(NamedTuple):
    """One of the pictures in a room: whose, and which of theirs."""

    seat: SeatId
    source: Source = "camera"


ParticipantId = NewType("ParticipantId", str)
"""One device of one person that is in the room now; new at every connection."""

OpId = NewType("OpId", str)
"""The client's own name for one command (a UUID), unique per author and channel."""

Seq = NewType("Seq", int)
"""A gapless number in its channel, from 1; 0 means "nothing yet"."""

Epoch = NewType("Epoch", str)
"""Changes when a channel's history was replaced (a restored backup): numbers of another epoch mean nothing."""
