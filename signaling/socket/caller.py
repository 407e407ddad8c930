"""A signed-in connection: who speaks, from where, how much they may still send, and the room they are in."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING

from rooms.channel import Author
from rooms.errors import Code, ProtocolError
from rooms.ids import ClassId, ParticipantId, PersonId, SeatId
from rooms.rights import Actor, Role
from signaling.ports import Beside
from signaling.socket.budget import Budget

if TYPE_CHECKING:
    from signaling.socket.held_wire import HeldWire, ReportsWire
    from signaling.socket.live_room import LiveRoom
    from signaling.socket.wire import LobbyWire, Waiting


@dataclass(slots=True, eq=False)
class Caller:
    """One WebSocket of one person. Identity comes from the login alone; nothing that is sent can change it."""

    participant: ParticipantId
    actor: Actor
    token: str = field(repr=False)
    address: str = field(repr=False)
    user_agent: str = field(repr=False)
    budget: Budget = field(default_factory=Budget)
    here: Actor = field(init=False)  # the actor, for the class by which they take part in the room that they are in
    room: "LiveRoom | None" = None
    waits_for: "LiveRoom | None" = None
    """The room at whose door they stand."""
    told_rights: Sequence[str] = ()
    told_held: "HeldWire | None" = None
    told_reports: "ReportsWire | None" = None
    told_beside: Beside = field(default_factory=Beside)
    seated: frozenset[PersonId] = frozenset()
    """The pupils of whom a teacher says that they sit outside the picture and away from the microphone."""
    sends: frozenset[str] = frozenset()
    """What of the class this device sends: `video`, `audio`."""
    told_lobby: "LobbyWire | None" = None
    told_waiting: "Waiting | None" = None
    is_connected: bool = False  # the Socket.IO handshake is done
    is_on_direct_lane: bool = False  # Socket.IO let go of it: its transport is ours
    is_gone: bool = False

    def __post_init__(self) -> None:
        self.here = self.actor

    @property
    def token_hash(self) -> bytes:
        """SHA-256 of the login's token: how the hub names a login without knowing its secret."""
        return sha256(self.token.encode()).digest()

    @property
    def author(self) -> Author:
        """As whom they commit."""
        return Author(self.actor.person, self.here.school_class)

    @property
    def seat(self) -> SeatId:
        """The place of their class; an adult without one sits alone."""
        return self.author.seat

    @property
    def minds(self) -> tuple[ClassId, ...]:
        """The classes whose pupils may be in a room while this person is."""
        return tuple(sorted(self.actor.classes)) if self.actor.role is Role.TEACHER else ()

    def entered(self) -> "LiveRoom":
        """The room they are in. Raises ProtocolError(NOT_ENTERED)."""
        if self.room is None:
            raise ProtocolError(Code.NOT_ENTERED)
        return self.room

    def step_out(self) -> None:
        """Out of the room, or away from its door."""
        if self.room is not None:
            self.room.go(self.participant)
        if self.waits_for is not None:
            self.waits_for.porter.forget(self.participant)

    @property
    def computer(self) -> bytes:
        """The same for windows of, as far as we can see, the same computer."""
        return sha256(f"{self.address}\n{self.user_agent}".encode()).digest()[:12]
