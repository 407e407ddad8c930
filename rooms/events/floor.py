"""What happened on the floor: hands, mutes, the talking stick and its turns, the pace of the chat."""

from rooms.events.form import Event
from rooms.ids import PersonId, SeatId


class HandRaised(Event, frozen=True, tag="hand-raised.1"):
    """A person (`person` set) or a whole class (`person` None) asks to speak."""

    seat: SeatId
    person: PersonId | None = None


class HandLowered(Event, frozen=True, tag="hand-lowered.1"):
    """That hand is down again."""

    seat: SeatId
    person: PersonId | None = None


class HandsLowered(Event, frozen=True, tag="hands-lowered.1"):
    """All hands are down, and nobody had a turn by that."""


class SeatMuted(Event, frozen=True, tag="muted.1"):
    """No sound of this class is forwarded from now on."""

    seat: SeatId


class SeatUnmuted(Event, frozen=True, tag="unmuted.1"):
    """The class is heard again."""

    seat: SeatId


class StickGiven(Event, frozen=True, tag="stick-given.2"):
    """The class holds the talking stick, its own hand is down, and whoever held the stick before does no longer.

    Its turn is meant to last `seconds` (0: as long as it likes) from the entry's `at`; with `ends` it is over then.
    """

    seat: SeatId
    seconds: int = 0
    ends: bool = False


class StickTaken(Event, frozen=True, tag="stick-taken.1"):
    """The class gave the stick back: nobody holds it, and the floor is open."""

    seat: SeatId


class CountedAnew(Event, frozen=True, tag="counted-anew.1"):
    """Nobody has had a turn since."""


class ChatSlowed(Event, frozen=True, tag="chat-slowed.1"):
    """Pupils wait so many seconds between two messages from now on; 0: as they like."""

    seconds: int
