"""The floor: what a whole room agrees on, folded from the floor channel, each subject by a part of its own."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from rooms.around import Around
from rooms.book import Book, parts_of
from rooms.channel import Author, ChannelName, Entry, group_chat, page_of_chat
from rooms.commands import (
    BeginStep,
    BookCommand,
    ClearPoll,
    ClosePoll,
    CountAnew,
    FloorCommand,
    GiveStick,
    GroupCommand,
    LowerAllHands,
    LowerHand,
    MuteSeat,
    OpenPoll,
    PieceCommand,
    PinForAll,
    RaiseHand,
    SetSeat,
    SlowChat,
    Spotlight,
    StopSheet,
    TakeStick,
    TallyPoll,
    UnmuteSeat,
    UnpinForAll,
)
from rooms.errors import check_change
from rooms.events import AnyEvent, ChatSlowed, StepBegun
from rooms.groups import Groups
from rooms.hands import Hands
from rooms.ids import PersonId
from rooms.music import Music
from rooms.polls import Polls
from rooms.rights import Place
from rooms.runsheet import RunSheet, sets
from rooms.setups import Setups
from rooms.stage import Stage
from rooms.stick import Stick
from rooms.turns import Turns


@dataclass(slots=True)
class Floor:
    """Its parts, and how long pupils wait between two messages."""

    hands: Hands = field(default_factory=Hands)
    stick: Stick = field(default_factory=Stick)
    pause_seconds: int = 0
    turns: Turns = field(default_factory=Turns)
    stage: Stage = field(default_factory=Stage)
    setups: Setups = field(default_factory=Setups)
    polls: Polls = field(default_factory=Polls)
    book: Book = field(default_factory=Book)
    music: Music = field(default_factory=Music)
    groups: Groups = field(default_factory=Groups)
    sheet: RunSheet = field(default_factory=RunSheet)

    def group_on(self, name: ChannelName) -> frozenset[PersonId] | None:
        """The children who work apart on this page now, or whose chat it is; None: it is everybody's."""
        if (page := page_of_chat(name)) is not None:
            return self.groups.members(page)
        number, _ = parts_of(name)
        return self.groups.on(number)

    def place_of(self, name: ChannelName, room: Place) -> Place:
        """What a channel of `room` is to the table of rights: what the book says, and whose it is while groups work."""
        there, group = self.book.place_of(name, room), self.group_on(name)
        chat = page_of_chat(name)
        is_over = chat is not None and self.groups.is_over(chat)
        return there if group is None else replace(there, group=group, is_over=is_over)

    @property
    def group_chats(self) -> Sequence[ChannelName]:
        """The chats of the groups that are at work, or were last, and then of those before them."""
        return [group_chat(page) for page in self.groups.all_pages]

    def is_private(self, name: ChannelName) -> bool:
        """Whether a channel is read by some of the room alone."""
        return self.book.is_private(name) or self.group_on(name) is not None

    def decide(self, author: Author, command: FloorCommand | TallyPoll, at: int, around: Around) -> AnyEvent:
        """The event that `command` becomes, `at` being now. Raises Refused, NO_CHANGE where it is already so."""
        if isinstance(command, BookCommand):
            return self.book.decide(command, around)
        if isinstance(command, GroupCommand):
            return self.groups.decide(author, command, self.book, around)
        if isinstance(command, PieceCommand):
            return self.music.decide(command, at)
        match command:
            case RaiseHand() | LowerHand() | LowerAllHands():
                return self.hands.decide(author, command)
            case MuteSeat() | UnmuteSeat() | GiveStick() | TakeStick():
                return self.stick.decide(command, at)
            case CountAnew():
                return self.turns.decide_anew()
            case Spotlight() | PinForAll() | UnpinForAll():
                return self.stage.decide(command)
            case BeginStep() | StopSheet():
                return self.sheet.decide(command, at, self.music, self.polls.last)
            case SetSeat():
                return self.setups.decide(author, command)
            case OpenPoll() | ClosePoll() | ClearPoll() | TallyPoll():
                return self.polls.decide(command)
            case SlowChat(seconds=seconds):
                check_change(seconds != self.pause_seconds)
                return ChatSlowed(seconds=seconds)

    def fold(self, entry: Entry) -> None:
        """Let a committed fact count. Kinds of other channels and erased entries change nothing.

        A step of the run sheet is one entry, and counts as all that it sets: whole, or not at all.
        """
        if isinstance(entry.event, StepBegun):
            for event in sets(entry.event, self.stick.held_at(entry.at)):
                self._fold_one(replace(entry, event=event))
        self._fold_one(entry)

    def _fold_one(self, entry: Entry) -> None:
        self.turns.fold(entry, self.stick)
        self.hands.fold(entry)
        self.stick.fold(entry)
        self.music.fold(entry)
        self.stage.fold(entry)
        self.setups.fold(entry)
        self.polls.fold(entry)
        self.book.fold(entry)
        self.groups.fold(entry)
        self.sheet.fold(entry)
        match entry.event:
            case ChatSlowed(seconds=seconds):
                self.pause_seconds = seconds
            case _:
                pass
