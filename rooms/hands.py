"""The hand queue: who asks to speak, in the order they asked."""

from dataclasses import dataclass, field

from rooms.channel import Author, Entry
from rooms.commands import LowerHand, RaiseHand
from rooms.errors import Code, Refused, check_change
from rooms.events import AnyEvent, HandLowered, HandRaised
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

    def decide(self, author: Author, command: RaiseHand | LowerHand) -> AnyEvent:
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

    def fold(self, entry: Entry) -> None:
        """Let a committed fact count."""
        match entry.event:
            case HandRaised(seat=seat, person=person):
                if Hand(seat, person) not in self.up:
                    self.up.append(Hand(seat, person))
            case HandLowered(seat=seat, person=person):
                if Hand(seat, person) in self.up:
                    self.up.remove(Hand(seat, person))
            case _:
                pass

    def _named(self, author: Author, person: PersonId | None, seat: SeatId | None) -> Hand:
        """Whose hand is meant: a person's wherever they sit, a class's, or the author's own."""
        if person is None and seat is not None:
            return Hand(seat, None)
        wanted = person if person is not None else author.person
        for hand in self.up:
            if hand.person == wanted:
                return hand
        raise Refused(Code.NO_CHANGE)
