"""Who sends and who receives in a room, as the media plane keeps them."""

from dataclasses import dataclass, field

from rooms.ids import ParticipantId, RoomId, SeatId
from signaling.sfu.connection import Connection
from signaling.sfu.core import RouteNumber, TrackKind, TrackNumber
from signaling.sfu.lines import Lines, TrackKey
from signaling.sfu.negotiation import Local, OfferedLine
from signaling.sfu.selection import View


@dataclass(slots=True)
class Publisher:
    """Who sends: its connection, and the tracks of its sound and picture."""

    peer: ParticipantId
    room: RoomId
    seat: SeatId
    connection: Connection
    stream: str
    tracks: dict[TrackKind, tuple[TrackNumber, ...]]
    """One a layer, smallest first."""


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
    withheld: frozenset[SeatId] = frozenset()
    """Whose pictures it would get if its line carried them."""
