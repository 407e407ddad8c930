"""Wet ink and cursors of a room: gathered for a tick, handed to the others, and forgotten."""

from collections.abc import Callable
from dataclasses import dataclass, field

from rooms.ids import ParticipantId
from signaling.socket.coalesce import Coalesced
from signaling.socket.wire import CursorMoved, FromServer, WetInk

TICK_SECONDS = 0.033
MAX_PIECES = 8
"""Pieces of ink of one participant in one tick; the oldest are dropped, for the dry stroke brings them all."""


@dataclass(slots=True)
class _Gathered:
    pieces: list[WetInk] = field(default_factory=list)
    cursor: CursorMoved | None = None


class WetBoard:
    """What moved since the last tick; `write(sender, event, message)` brings it to everybody but its sender."""

    def __init__(self, write: Callable[[ParticipantId, str, FromServer], None]) -> None:
        self._write = write
        self._gathered: dict[ParticipantId, _Gathered] = {}
        self._tick = Coalesced(TICK_SECONDS, self._flush)

    def ink(self, piece: WetInk) -> None:
        """A piece of a stroke; pieces keep their order."""
        gathered = self._of(piece.participant)
        gathered.pieces.append(piece)
        del gathered.pieces[:-MAX_PIECES]

    def point(self, cursor: CursorMoved) -> None:
        """Where a pen is: the latest wins."""
        self._of(cursor.participant).cursor = cursor

    def forget(self, participant: ParticipantId) -> None:
        """Somebody left."""
        self._gathered.pop(participant, None)

    def stop(self) -> None:
        """The room closes."""
        self._gathered.clear()
        self._tick.stop()

    def _of(self, participant: str) -> _Gathered:
        self._tick.soon()
        return self._gathered.setdefault(ParticipantId(participant), _Gathered())

    def _flush(self) -> None:
        """HOT PATH: each message is encoded once by the lane, whatever the number of readers."""
        gathered, self._gathered = self._gathered, {}
        for sender, moved in gathered.items():
            for piece in moved.pieces:
                self._write(sender, "wet", piece)
            if moved.cursor is not None:
                self._write(sender, "cursor", moved.cursor)
