"""What happened with the music: a piece began, rested, ended."""

from rooms.events.form import Event


class PieceStarted(Event, frozen=True, tag="piece-started.1"):
    """At `starts_at` (milliseconds since 1970, UTC; a little ahead) the piece stands at `from_ms`, and plays on."""

    piece: str
    length_ms: int
    starts_at: int
    from_ms: int


class PiecePaused(Event, frozen=True, tag="piece-paused.1"):
    """The piece rests at `at_ms`."""

    piece: str
    at_ms: int


class PieceStopped(Event, frozen=True, tag="piece-stopped.1"):
    """No piece any more."""

    piece: str
