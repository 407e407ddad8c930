"""The piece of music that all devices play in step: which one, from when, and where it rests."""

from dataclasses import dataclass

from rooms.channel import Entry
from rooms.commands import PausePiece, ResumePiece, StartPiece, StopPiece
from rooms.errors import Code, Refused, check_change
from rooms.events import AnyEvent, PiecePaused, PieceStarted, PieceStopped

LEAD_MS = 3_000
"""So long after it is asked for, a piece begins: every device has it ready by then, and all begin together."""


@dataclass(slots=True)
class Music:
    """`starts_at` (milliseconds since 1970, UTC) is when the piece stands at `from_ms`; None: it rests there."""

    piece: str | None = None
    length_ms: int = 0
    from_ms: int = 0
    starts_at: int | None = None

    def is_playing(self, at: int) -> bool:
        """Whether it sounds then, or is about to."""
        return self.starts_at is not None and at - self.starts_at + self.from_ms < self.length_ms

    def position_ms(self, at: int) -> int:
        """Where the piece is then."""
        gone = 0 if self.starts_at is None else max(0, at - self.starts_at)
        return min(self.length_ms, self.from_ms + gone)

    def decide(self, command: StartPiece | PausePiece | ResumePiece | StopPiece, at: int) -> AnyEvent:
        """The event that `command` becomes. Raises Refused(NO_CHANGE) where it is already so."""
        piece = self.piece
        if isinstance(command, StartPiece):
            check_change(command.piece != piece or not self.is_playing(at))
            return PieceStarted(piece=command.piece, length_ms=command.length_ms, starts_at=at + LEAD_MS, from_ms=0)
        if piece is None:
            raise Refused(Code.NO_CHANGE)
        match command:
            case PausePiece():
                check_change(self.is_playing(at))
                return PiecePaused(piece=piece, at_ms=self.position_ms(at))
            case ResumePiece():
                check_change(self.starts_at is None)
                return PieceStarted(piece=piece, length_ms=self.length_ms, starts_at=at + LEAD_MS, from_ms=self.from_ms)
            case StopPiece():
                return PieceStopped(piece=piece)

    def fold(self, entry: Entry) -> None:
        """Let a committed fact count."""
        match entry.event:
            case PieceStarted(piece=piece, length_ms=length_ms, starts_at=starts_at, from_ms=from_ms):
                self.piece, self.length_ms, self.starts_at, self.from_ms = piece, length_ms, starts_at, from_ms
            case PiecePaused(piece=piece, at_ms=at_ms) if piece == self.piece:
                self.starts_at, self.from_ms = None, at_ms
            case PieceStopped(piece=piece) if piece == self.piece:
                self.piece, self.length_ms, self.starts_at, self.from_ms = None, 0, None, 0
            case _:
                pass
