"""What is asked of the floor: hands, mutes, the talking stick and its turns, the pace of the chat."""

from typing import Annotated

from msgspec import Meta

from rooms.commands.form import Command
from rooms.ids import PersonId, SeatId

MAX_PAUSE_SECONDS = 300
MAX_TURN_SECONDS = 3_600


class RaiseHand(Command, frozen=True, tag="raise-hand"):
    """Ask to speak: as myself, or as my whole class ("we want to speak")."""

    for_class: bool = False


class LowerHand(Command, frozen=True, tag="lower-hand"):
    """Take a hand down: one's own, or, for a teacher, anybody's."""

    person: PersonId | None = None
    seat: SeatId | None = None


class LowerAllHands(Command, frozen=True, tag="lower-all-hands"):
    """Take every hand down at once; nobody's turn is counted."""


class MuteSeat(Command, frozen=True, tag="mute"):
    """Let the media plane forward no sound of this class until somebody gives it back."""

    seat: SeatId


class UnmuteSeat(Command, frozen=True, tag="unmute"):
    """Give the class its sound back."""

    seat: SeatId


class GiveStick(Command, frozen=True, tag="give-stick"):
    """Give this class the room's one talking stick: of all classes, it alone is heard; its raised hand comes down.

    `seconds`: how long its turn is meant to be, 0 for as long as it likes; to whom has it already, its time begins
    anew. With `ends` the floor opens by itself then; without, the time is shown, and nothing happens.
    """

    seat: SeatId
    seconds: Annotated[int, Meta(ge=0, le=MAX_TURN_SECONDS)] = 0
    ends: bool = False


class TakeStick(Command, frozen=True, tag="take-stick"):
    """Take the stick back from the class that holds it: the floor is open again."""

    seat: SeatId


class CountAnew(Command, frozen=True, tag="count-anew"):
    """Forget how long each class spoke and who had a turn: another lesson begins."""


class SlowChat(Command, frozen=True, tag="slow-chat"):
    """Let pupils wait so long between two messages; 0: as they like. Teachers are not slowed."""

    seconds: Annotated[int, Meta(ge=0, le=MAX_PAUSE_SECONDS)]
