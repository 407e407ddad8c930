"""Who may be heard: the talking stick, and the mutes that last."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from rooms.channel import Entry
from rooms.commands import GiveStick, MuteSeat, TakeStick, UnmuteSeat
from rooms.errors import check_change
from rooms.events import AnyEvent, SeatMuted, SeatUnmuted, StickGiven, StickTaken
from rooms.ids import SeatId


@dataclass(slots=True)
class Stick:
    """The class that holds it, and the seats that a teacher muted."""

    holder: SeatId | None = None
    muted: set[SeatId] = field(default_factory=set)

    def heard(self, seats: Iterable[SeatId], adults: Iterable[SeatId] = ()) -> frozenset[SeatId]:
        """Whose sound counts: of the classes' `seats` the stick's holder's or, on an open floor, all; no muted one's.

        Adults who sit alone need no stick. A class that left the twinning with the stick in its hand silences nobody.
        """
        here = frozenset(seats)
        return ((here & {self.holder} or here) | frozenset(adults)) - self.muted

    def decide(self, command: MuteSeat | UnmuteSeat | GiveStick | TakeStick) -> AnyEvent:
        """The event that `command` becomes. Raises Refused(NO_CHANGE) where it is already so."""
        match command:
            case MuteSeat(seat=seat):
                check_change(seat not in self.muted)
                return SeatMuted(seat=seat)
            case UnmuteSeat(seat=seat):
                check_change(seat in self.muted)
                return SeatUnmuted(seat=seat)
            case GiveStick(seat=seat):
                check_change(seat != self.holder)
                return StickGiven(seat=seat)
            case TakeStick(seat=seat):
                check_change(seat == self.holder)
                return StickTaken(seat=seat)

    def fold(self, entry: Entry) -> None:
        """Let a committed fact count."""
        match entry.event:
            case SeatMuted(seat=seat):
                self.muted.add(seat)
            case SeatUnmuted(seat=seat):
                self.muted.discard(seat)
            case StickGiven(seat=seat):
                self.holder = seat
            case StickTaken():
                self.holder = None
            case _:
                pass
