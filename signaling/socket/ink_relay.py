"""Moving pens over all workers: gathered for a tick, sent as they came, and lost without regret."""

from collections import deque
from typing import TYPE_CHECKING

import msgspec
from structlog.typing import FilteringBoundLogger

from rooms.channel import ChannelName
from rooms.errors import ProtocolError
from rooms.ids import ParticipantId, RoomId
from signaling.bus.bus import Bus
from signaling.bus.reading import strict
from signaling.bus.roster import Roster, WorkerId
from signaling.socket.coalesce import Coalesced
from signaling.socket.ink_wire import read_pens

if TYPE_CHECKING:
    from signaling.socket.live_rooms import LiveRooms

TICK_SECONDS = 0.02
MAX_MOVES = 512
"""In one tick of one worker; the oldest are dropped, for the dry stroke brings them all."""

_TOPIC = "ink"


class Move(msgspec.Struct, frozen=True, array_like=True):
    """What somebody's pens did, in the bytes of their browser, which the door has checked."""

    room: RoomId
    participant: ParticipantId
    person: str
    seat: str | None
    pens: bytes
    sheets: dict[int, ChannelName] = {}  # on which pages it is a sheet that is drawn on, and which


class _Moves(msgspec.Struct, frozen=True, array_like=True):
    worker: WorkerId
    moves: list[Move]


_encoder = msgspec.msgpack.Encoder()
_read = strict(msgspec.msgpack.Decoder(_Moves).decode)


class InkRelay:
    """With one worker, or without a bus, nothing is gathered."""

    def __init__(self, bus: Bus, roster: Roster, rooms: "LiveRooms", journal: FilteringBoundLogger) -> None:
        self._bus = bus
        self._roster = roster
        self._rooms = rooms
        self._journal = journal
        self._moves: deque[Move] = deque(maxlen=MAX_MOVES)
        self._tick = Coalesced(TICK_SECONDS, self.flush)
        bus.subscribe(_TOPIC, self._hear)

    @property
    def is_idle(self) -> bool:
        """Whether nobody elsewhere would see it."""
        return self._roster.is_alone or not self._bus.is_healthy

    def take(self, move: Move) -> None:
        """HOT PATH: one append."""
        self._moves.append(move)
        self._tick.soon()

    def flush(self) -> None:
        """Send what there is. What is said of a stroke on the bus comes after its ink: flush before."""
        if self._moves:
            moves = list(self._moves)
            self._moves.clear()
            self._bus.publish(_TOPIC, _encoder.encode(_Moves(self._roster.me, moves)))

    def stop(self) -> None:
        """Nobody draws any more."""
        self._tick.stop()
        self._moves.clear()

    def _hear(self, topic: str, payload: bytes) -> None:
        del topic
        try:
            said = _read(payload)
            if said.worker != self._roster.me:
                for move in said.moves:
                    self._show(said.worker, move)
        except (msgspec.MsgspecError, ProtocolError):
            self._journal.warning("ink of another version on the bus")

    def _show(self, worker: WorkerId, move: Move) -> None:
        """Only of somebody who is known to be there: who left must not leave a pen behind."""
        live = self._rooms.live(move.room)
        if live is not None and move.participant in live.presence.elsewhere.get(worker, ()):
            live.board.draw(move.participant, move.person, move.seat, read_pens(move.pens), move.sheets)
