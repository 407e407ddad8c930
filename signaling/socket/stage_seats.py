"""At the media home: which device sends for which seat, so that of two that come at once only one is let on."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count

from rooms.errors import Code, Refused
from rooms.ids import ParticipantId, RoomId, SeatId
from signaling.socket.presence import Present

_TERM_BITS = 32


@dataclass(frozen=True, slots=True)
class Wish:
    """A device would send for a seat, in place of `displaced` as far as its worker knows.

    `is_aside`: it would hold the second camera beside the device that sends for the seat.
    """

    participant: ParticipantId
    login: bytes
    room: RoomId
    seat: SeatId
    displaced: ParticipantId | None
    is_aside: bool = False


@dataclass(slots=True)
class StageSeats:
    """`look(room, participant)` gives who is there, None for a ghost: it keeps nobody from its seat."""

    look: Callable[[RoomId, ParticipantId], Present | None]
    _senders: dict[tuple[RoomId, SeatId, bool], ParticipantId] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def check(self, wish: Wish) -> None:
        """Raises Refused(SEAT_TAKEN) where somebody sends whom the other worker has not heard of yet."""
        if wish.is_aside:
            return  # of second cameras the newest is shown
        sender = self._senders.get((wish.room, wish.seat, False))
        if sender in (None, wish.participant, wish.displaced):
            return
        there = None if sender is None else self.look(wish.room, sender)
        if there is not None and not there.is_puppet and (not wish.login or there.login != wish.login):
            raise Refused(Code.SEAT_TAKEN)

    def sit(self, wish: Wish, term: int) -> int:
        """This device sends from now on; the number of its claim, higher than all of this home and of those before."""
        self.rise(wish.participant)
        self._senders[wish.room, wish.seat, wish.is_aside] = wish.participant
        return (term << _TERM_BITS) + next(self._numbers)

    def is_sitting(self, participant: ParticipantId) -> bool:
        """Whether it sends, as far as we were asked."""
        return participant in self._senders.values()

    def rise(self, participant: ParticipantId) -> None:
        """It sends no more."""
        for place, sender in list(self._senders.items()):
            if sender == participant:
                del self._senders[place]
