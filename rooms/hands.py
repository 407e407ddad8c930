"""The hand queue: who asks to speak, in the order they asked."""

from dataclasses import dataclass, field

from rooms.channel import Author, Entry
from rooms.commands import HandCommand, LowerAllHands, LowerHand, RaiseHand
from rooms.errors import Code, Refused, check_change
from rooms.events import AnyEvent, HandLowered, HandRaised, HandsLowered, StickGiven
from rooms.ids import PersonId, SeatId


@dataclass(frozen=True, slots=True)
class Hand:
    """One raised hand: a person's, or a whole class's where `person` is None."""

    seat: SeatId
    person: PersonId | None


@dataclass(slots=True)
class Hands:
    """All that are up."""

    up: list[Hand] = field(default_factory=list)

    def decide(self, author: Author, command: HandCommand) -> AnyEvent:
        """The event that `command` becomes. Raises Refused(NO_CHANGE) where it is already so."""
        match command:
            case RaiseHand(for_class=for_class):
                hand = Hand(author.seat, None if for_class else author.person)
                check_change(hand not in self.up)
                return HandRaised(seat=hand.seat, person=hand.person)
            case LowerHand(person=person, seat=seat):
                hand = self._named(author, person, seat)
                check_change(hand in self.up)
                return HandLowered(seat=hand.seat, person=hand.person)
            case LowerAllHands():
                check_change(bool(self.up))
                return HandsLowered()

    def fold(self, entry: Entry) -> None:
        """Let a committed fact count. A class that gets the talking stick asks for it no longer."""
        match entry.event:
            case HandRaised(seat=seat, person=person):
                if Hand(seat, person) not in self.up:
                    self.up.append(Hand(seat, person))
            case HandLowered(seat=seat, person=person):
                self._take_down(Hand(seat, person))
            case StickGiven(seat=seat):
                self._take_down(Hand(seat, None))
            case HandsLowered():
                self.up.clear()
            case _:
                pass

    def _take_down(self, hand: Hand) -> None:
        if hand in self.up:
            self.up.remove(hand)

    def _named(self, author: Author, person: PersonId | None, seat: SeatId | None) -> Hand:
        """Whose hand is meant: a person's wherever they sit, a class's, or the author's own."""
        if person is None and seat is not None:
            return Hand(seat, None)
        wanted = person if person is not None else author.person
        for hand in self.up:
            if hand.person == wanted:
                return hand
        raise Refused(Code.NO_CHANGE)
