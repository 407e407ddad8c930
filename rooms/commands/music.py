"""What is asked of the music: a piece for all devices at once."""

from typing import Annotated

from msgspec import Meta

from rooms.commands.form import Command, Id

MAX_PIECE_MS = 30 * 60_000


class StartPiece(Command, frozen=True, tag="start-piece"):
    """Play this piece of the room from its beginning, on all devices together."""

    piece: Id
    length_ms: Annotated[int, Meta(ge=1, le=MAX_PIECE_MS)]


class PausePiece(Command, frozen=True, tag="pause-piece"):
    """Let the piece rest where it is."""


class ResumePiece(Command, frozen=True, tag="resume-piece"):
    """Let it go on from there."""


class StopPiece(Command, frozen=True, tag="stop-piece"):
    """End it."""
