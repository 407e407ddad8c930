"""Which channels a room has, which commands each takes, and which right a command needs."""

from collections.abc import Sequence

from rooms.around import NOTHING_AROUND, Around
from rooms.board import Page
from rooms.channel import CHAT, FLOOR, Author, ChannelName, Entry, kind_of
from rooms.chat import Chat
from rooms.commands import (
    AnswerBell,
    AnswerClear,
    AnyCommand,
    BeginStep,
    BookCommand,
    BringBack,
    ClearPage,
    ClearPoll,
    CloseGroups,
    ClosePoll,
    ColourRegion,
    CountAnew,
    CountVotes,
    DrawShape,
    DrawStroke,
    EditMessage,
    Erase,
    ErasePerson,
    Fill,
    FloorCommand,
    GiveStick,
    HubCommand,
    LayBackdrop,
    LayTan,
    LowerAllHands,
    LowerHand,
    MuteSeat,
    OpenGroups,
    OpenPoll,
    PieceCommand,
    PinForAll,
    PlaceStamp,
    RaiseHand,
    Redo,
    RingBell,
    Say,
    SetGroups,
    SetSeat,
    SlowChat,
    Spotlight,
    StopSheet,
    TakeBack,
    TakeStick,
    TallyPoll,
    TellGroups,
    ThrowDice,
    TidyTans,
    Undo,
    UnmuteSeat,
    UnpinForAll,
    Vote,
    WriteText,
)
from rooms.errors import Code, Refused
from rooms.events import AnyEvent
from rooms.floor import Floor
from rooms.rights import Verb

Fold = Floor | Chat | Page


def channel_names(floor: Floor, pages: int) -> Sequence[ChannelName]:
    """All channels of a room whose board began with so many pages, in the order in which a newcomer reads them."""
    return (FLOOR, CHAT, *floor.group_chats, *floor.book.channels(pages))


def new_fold(name: ChannelName) -> Fold:
    """The empty state of a channel."""
    match kind_of(name):
        case "floor":
            return Floor()
        case "chat":
            return Chat()
        case "page":
            return Page()


def apply(
    fold: Fold, author: Author, command: AnyCommand | HubCommand, at: int, around: Around = NOTHING_AROUND
) -> AnyEvent:
    """What `command` becomes in this channel; the fold is not changed. `at`: when it was asked for, in ms since 1970.

    Raises Refused.
    """
    if isinstance(fold, Floor) and isinstance(command, FloorCommand | TallyPoll):
        return fold.decide(author, command, at, around)
    match fold, command:
        case Chat(), Say() | EditMessage() | Erase() | ErasePerson():
            return fold.decide(author, command, at, around.pause_ms)
        case Page(), DrawStroke() | DrawShape() | PlaceStamp() | Fill() | ColourRegion() | Undo() | Redo():
            return fold.decide(author, command, around, at)
        case Page(), LayTan() | TidyTans():
            return fold.decide(author, command, around, at)
        case Page(), WriteText() | ThrowDice() | LayBackdrop() | TakeBack() | BringBack() | ClearPage() | AnswerClear():
            return fold.decide(author, command, around, at)
        case Page(), Erase() | ErasePerson():
            return fold.decide(author, command, around, at)
        case _:
            raise Refused(Code.MALFORMED, "this channel does not take that command")


def fold_all(fold: Fold, entries: list[Entry]) -> Fold:
    """The state after `entries`."""
    for entry in entries:
        fold.fold(entry)
    return fold


def verb_of(command: AnyCommand, author: Author) -> Verb:
    """The right that a command needs. Lowering the own class's hand counts as one's own.

    Whether an entry is whose the command says is for the channel's fold to check.
    """
    if isinstance(command, BookCommand | LayBackdrop):
        return Verb.ARRANGE_PAGES
    if isinstance(command, PieceCommand):
        return Verb.PLAY_PIECE
    match command:
        case Say():
            return Verb.SAY
        case EditMessage():
            return Verb.EDIT_OWN
        case DrawStroke() | DrawShape() | PlaceStamp() | Fill() | ColourRegion() | ThrowDice() | LayTan():
            return Verb.DRAW
        case WriteText():
            return Verb.WRITE
        case Undo() | Redo():
            return Verb.UNDO
        case ClearPage() | AnswerClear() | TidyTans():
            return Verb.CLEAR_PAGE
        case TakeBack() | BringBack():
            return Verb.TAKE_BACK
        case RaiseHand():
            return Verb.RAISE_HAND
        case LowerHand(person=person, seat=seat):
            is_own = person in (None, author.person) and seat in (None, author.seat)
            return Verb.LOWER_OWN_HAND if is_own else Verb.LOWER_ANY_HAND
        case LowerAllHands():
            return Verb.LOWER_ANY_HAND
        case MuteSeat() | UnmuteSeat() | GiveStick() | TakeStick() | CountAnew():
            return Verb.MUTE
        case Spotlight() | PinForAll() | UnpinForAll():
            return Verb.SET_STAGE
        case BeginStep() | StopSheet():
            return Verb.LEAD_SHEET
        case SlowChat():
            return Verb.SLOW_CHAT
        case SetSeat():
            return Verb.SET_SEAT
        case SetGroups() | OpenGroups() | CloseGroups() | AnswerBell() | TellGroups():
            return Verb.LEAD_GROUPS
        case RingBell():
            return Verb.RING_BELL
        case OpenPoll() | ClosePoll() | ClearPoll():
            return Verb.POLL
        case Vote():
            return Verb.VOTE
        case CountVotes():
            return Verb.COUNT_VOTES
        case Erase(person=person):
            return Verb.ERASE_OWN if person in (None, author.person) else Verb.ERASE_ANY


def verbs_of(command: AnyCommand, author: Author) -> Sequence[Verb]:
    """All rights that a command needs: a step of the run sheet also those for what it plays and asks."""
    verbs = [verb_of(command, author)]
    if isinstance(command, BeginStep):
        verbs += [Verb.PLAY_PIECE] if command.piece else []
        verbs += [Verb.POLL] if command.poll else []
    return verbs
