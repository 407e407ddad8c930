"""Who may be heard: the talking stick with the time of its turn, and the mutes that last."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from rooms.channel import Entry
from rooms.commands import GiveStick, MuteSeat, StickCommand, TakeStick, UnmuteSeat
from rooms.errors import check_change
from rooms.events import AnyEvent, SeatMuted, SeatUnmuted, StickGiven, StickTaken
from rooms.ids import SeatId


@dataclass(slots=True)
class Stick:
    """The class that was given it and has not been asked for it back, and the seats that a teacher muted.

    `since` is when its time began, in milliseconds by the server's clock; it is meant to last `seconds`, 0 for as long
    as the class likes, and `ends` by itself or not. No entry says that: a turn of a minute is over after a minute.
    """

    holder: SeatId | None = None
    muted: set[SeatId] = field(default_factory=set)
    since: int = 0
    seconds: int = 0
    ends: bool = False

    @property
    def ends_at(self) -> int | None:
        """When the floor opens by itself, in milliseconds; None where it does not."""
        return self.since + self.seconds * 1_000 if self.ends and self.seconds and self.holder is not None else None

    def held_at(self, at: int) -> SeatId | None:
        """The class that has it at that moment."""
        return None if self.ends_at is not None and at >= self.ends_at else self.holder

    def heard(self, seats: Iterable[SeatId], adults: Iterable[SeatId] = (), *, at: int = 0) -> frozenset[SeatId]:
        """Whose sound counts: of the classes' `seats` the stick's holder's or, on an open floor, all; no muted one's.

        Adults who sit alone need no stick. A class that left the twinning with the stick in its hand silences nobody.
        """
        here = frozenset(seats)
        return ((here & {self.held_at(at)} or here) | frozenset(adults)) - self.muted

    def decide(self, command: StickCommand, at: int) -> AnyEvent:
        """The event that `command` becomes. Raises Refused(NO_CHANGE) where it is already so."""
        match command:
            case MuteSeat(seat=seat):
                check_change(seat not in self.muted)
                return SeatMuted(seat=seat)
            case UnmuteSeat(seat=seat):
                check_change(seat in self.muted)
                return SeatUnmuted(seat=seat)
            case GiveStick(seat=seat, seconds=seconds, ends=ends):
                is_so = (seat, seconds, ends) == (self.holder, self.seconds, self.ends)
                check_change(not is_so or self._is_over(at))
                return StickGiven(seat=seat, seconds=seconds, ends=ends)
            case TakeStick(seat=seat):
                check_change(seat == self.held_at(at))
                return StickTaken(seat=seat)

    def fold(self, entry: Entry) -> None:
        """Let a committed fact count."""
        match entry.event:
            case SeatMuted(seat=seat):
                self.muted.add(seat)
            case SeatUnmuted(seat=seat):
                self.muted.discard(seat)
            case StickGiven(seat=seat, seconds=seconds, ends=ends):
                self.holder, self.since, self.seconds, self.ends = seat, entry.at, seconds, ends
            case StickTaken():
                self.holder, self.since, self.seconds, self.ends = None, 0, 0, False
            case _:
                pass

    def _is_over(self, at: int) -> bool:
        """The time that was given is up: the same may be given once more."""
        return self.seconds > 0 and at >= self.since + self.seconds * 1_000
