"""The floor: what a whole room agrees on, folded from the floor channel, each subject by a part of its own."""

from dataclasses import dataclass, field

from rooms.channel import Author, Entry
from rooms.commands import (
    FloorCommand,
    GiveStick,
    LowerHand,
    MuteSeat,
    RaiseHand,
    SlowChat,
    TakeStick,
    UnmuteSeat,
)
from rooms.errors import check_change
from rooms.events import AnyEvent, ChatSlowed
from rooms.hands import Hands
from rooms.stick import Stick


@dataclass(slots=True)
class Floor:
    """Its parts, and how long pupils wait between two messages."""

    hands: Hands = field(default_factory=Hands)
    stick: Stick = field(default_factory=Stick)
    pause_seconds: int = 0

    def decide(self, author: Author, command: FloorCommand) -> AnyEvent:
        """The event that `command` becomes. Raises Refused(NO_CHANGE) where it is already so."""
        match command:
            case RaiseHand() | LowerHand():
                return self.hands.decide(author, command)
            case MuteSeat() | UnmuteSeat() | GiveStick() | TakeStick():
                return self.stick.decide(command)
            case SlowChat(seconds=seconds):
                check_change(seconds != self.pause_seconds)
                return ChatSlowed(seconds=seconds)

    def fold(self, entry: Entry) -> None:
        """Let a committed fact count. Kinds of other channels and erased entries change nothing."""
        self.hands.fold(entry)
        self.stick.fold(entry)
        match entry.event:
            case ChatSlowed(seconds=seconds):
                self.pause_seconds = seconds
            case _:
                pass
