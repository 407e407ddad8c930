"""What all messages have in common: strict when they come in, whole when they go out, names of bounded length."""

from typing import Annotated

from msgspec import Meta, Struct

SDP = Annotated[str, Meta(min_length=1, max_length=65_536)]
Name = Annotated[str, Meta(min_length=1, max_length=32)]
SeatName = Annotated[str, Meta(min_length=1, max_length=64)]
RoomName = Annotated[str, Meta(min_length=8, max_length=64)]


class FromClient(Struct, frozen=True, forbid_unknown_fields=True):
    """Base of what browsers send."""


class FromServer(Struct, frozen=True, omit_defaults=False):
    """Base of what the server sends."""
