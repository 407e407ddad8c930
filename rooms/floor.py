"""The floor: who asks to speak, who may be heard and how fast pupils may write, folded from the floor channel."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from rooms.channel import Author, Entry
from rooms.commands import FloorCommand, GiveStick, LowerHand, MuteSeat, RaiseHand, SlowChat, TakeStick, UnmuteSeat
from rooms.errors import Code, Refused
from rooms.events import AnyEvent, ChatSlowed, HandLowered, HandRaised, SeatMuted, SeatUnmuted, StickGiven, StickTaken
from rooms.ids import PersonId, SeatId


@dataclass(frozen=True, slots=True)
class Hand:
    """One raised hand: a person's, or a whole class's where `person` is None."""

    seat: SeatId
    person: PersonId | None


@dataclass(slots=True)
class Floor:
    """The hand queue in the order it came, the seats that a teacher muted, and who holds the talking stick."""

    hands: list[Hand] = field(default_factory=list)
    muted: set[SeatId] = field(default_factory=set)
    stick: SeatId | None = None
    pause_seconds: int = 0
    """How long pupils wait between two messages."""

    def heard(self, seats: Iterable[SeatId], adults: Iterable[SeatId] = ()) -> frozenset[SeatId]:
        """Whose sound counts: of the classes' `seats` the stick's holder's or, on an open floor, all; no muted one's.

        Adults who sit alone need no stick. A class that left the twinning with the stick in its hand silences nobody.
        """
        here = frozenset(seats)
        return ((here & {self.stick} or here) | frozenset(adults)) - self.muted

    def decide(self, author: Author, command: FloorCommand) -> AnyEvent:
        """The event that `command` becomes. Raises Refused(NO_CHANGE) where it is already so."""
        match command:
            case RaiseHand(for_class=for_class):
                hand = Hand(author.seat, None if for_class else author.person)
                self._check(hand not in self.hands)
                return HandRaised(seat=hand.seat, person=hand.person)
            case LowerHand(person=person, seat=seat):
                hand = self._named(author, person, seat)
                self._check(hand in self.hands)
                return HandLowered(seat=hand.seat, person=hand.person)
            case MuteSeat(seat=seat):
                self._check(seat not in self.muted)
                return SeatMuted(seat=seat)
            case UnmuteSeat(seat=seat):
                self._check(seat in self.muted)
                return SeatUnmuted(seat=seat)
            case GiveStick(seat=seat):
                self._check(seat != self.stick)
                return StickGiven(seat=seat)
            case TakeStick(seat=seat):
                self._check(seat == self.stick)
                return StickTaken(seat=seat)
            case SlowChat(seconds=seconds):
                self._check(seconds != self.pause_seconds)
                return ChatSlowed(seconds=seconds)

    def fold(self, entry: Entry) -> None:
        """Let a committed fact count. Kinds of other channels and erased entries change nothing."""
        match entry.event:
            case HandRaised(seat=seat, person=person):
                if Hand(seat, person) not in self.hands:
                    self.hands.append(Hand(seat, person))
            case HandLowered(seat=seat, person=person):
                if Hand(seat, person) in self.hands:
                    self.hands.remove(Hand(seat, person))
            case SeatMuted(seat=seat):
                self.muted.add(seat)
            case SeatUnmuted(seat=seat):
                self.muted.discard(seat)
            case StickGiven(seat=seat):
                self.stick = seat
            case StickTaken():
                self.stick = None
            case ChatSlowed(seconds=seconds):
                self.pause_seconds = seconds
            case _:
                pass

    def _named(self, author: Author, person: PersonId | None, seat: SeatId | None) -> Hand:
        """Whose hand is meant: a person's wherever they sit, a class's, or the author's own."""
        if person is None and seat is not None:
            return Hand(seat, None)
        wanted = person if person is not None else author.person
        for hand in self.hands:
            if hand.person == wanted:
                return hand
        raise Refused(Code.NO_CHANGE)

    @staticmethod
    def _check(is_change: bool) -> None:
        if not is_change:
            raise Refused(Code.NO_CHANGE)
