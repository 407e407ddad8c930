"""Who sends and who receives in a room, as the media plane keeps them."""

from dataclasses import dataclass, field
from typing import NamedTuple

from rooms.ids import ParticipantId, PictureName, RoomId, SeatId, Source
from signaling.sfu.connection import Connection
from signaling.sfu.core import RouteNumber, TrackFormat, TrackKind, TrackNumber
from signaling.sfu.lines import Lines, TrackKey
from signaling.sfu.negotiation import Local, OfferedLine
from signaling.sfu.selection import View


class Medium(NamedTuple):
    """What a publisher sends on one m-line: `formats` as they were offered and, in the same order, their `tracks`.

    One a layer, smallest first.
    """

    formats: tuple[TrackFormat, ...]
    tracks: tuple[TrackNumber, ...]


@dataclass(slots=True)
class Publisher:
    """Who sends: its connection, and the tracks of its sounds and pictures."""

    peer: ParticipantId
    room: RoomId
    seat: SeatId
    connection: Connection
    local: Local
    stream: str
    media: dict[tuple[Source, TrackKind], Medium] = field(default_factory=dict)

    def stream_of(self, source: Source) -> str:
        """What of it belongs together, for the ears and eyes of others (RFC 8830)."""
        return self.stream if source == "camera" else f"{self.stream}-{source}"

    def sounds(self) -> list[TrackNumber]:
        """Its microphone, and what its screen plays."""
        return [medium.tracks[0] for (_, kind), medium in self.media.items() if kind == "audio"]


@dataclass(slots=True)
class Subscriber:
    """Who receives: its connection, its m-lines, and the copies that feed them."""

    peer: ParticipantId
    room: RoomId
    seat: SeatId
    connection: Connection
    local: Local
    lines: Lines
    session: int
    number: int = 0
    in_flight: tuple[OfferedLine, ...] | None = None
    is_behind: bool = False
    """The room changed while an offer was in flight."""
    routes: dict[int, RouteNumber] = field(default_factory=dict)
    """By the ssrc of the copy."""
    view: View | None = None
    """What its screen shows; None: it did not say."""
    chosen: dict[TrackKey, int] = field(default_factory=dict)
    """The layer of each picture that is forwarded."""
    wanted_bps: float = 0.0
    """What all that its screen shows would take."""
    withheld: frozenset[PictureName] = frozenset()
    """Whose pictures it would get if its line carried them."""
