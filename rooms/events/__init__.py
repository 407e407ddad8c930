"""What became true: frozen, in the past tense, the body of a committed entry.

Each kind has a version in its tag (`said.1`). A change of shape makes a new tag and an upcaster in `history`; an old
entry is read for ever (tests/rooms/samples keeps one of each). One module for each subject, as in `rooms.commands`.
"""

from rooms.events.backdrop import BackdropLaid
from rooms.events.board import (
    ClassBroughtBack,
    ClassTakenBack,
    ClearAnswered,
    ClearAsked,
    EntryRedone,
    EntryUndone,
    PageCleared,
    RegionColoured,
    ShapeDrawn,
    ShapeFilled,
    StampPlaced,
    StrokeDrawn,
    TextWritten,
)
from rooms.events.book import (
    PageAdded,
    PageBroughtBack,
    PageNamed,
    PagePutAway,
    PageRevealed,
    PageSetApart,
    PageZoned,
    PensChosen,
    PensFreed,
    PensStilled,
)
from rooms.events.chat import MessageEdited, MessageSaid
from rooms.events.erasing import EntriesErased, Erased
from rooms.events.floor import (
    ChatSlowed,
    CountedAnew,
    HandLowered,
    HandRaised,
    HandsLowered,
    SeatMuted,
    SeatUnmuted,
    StickGiven,
    StickTaken,
)
from rooms.events.form import Event, Unread
from rooms.events.games import DiceThrown, TanLaid, TansTidied
from rooms.events.groups import BellAnswered, BellRung, GroupsClosed, GroupsOpened, GroupsSet, GroupsTold
from rooms.events.music import PiecePaused, PieceStarted, PieceStopped
from rooms.events.polls import PollCleared, PollClosed, PollCounted, PollOpened
from rooms.events.runsheet import SheetStopped, StepBegun
from rooms.events.setups import SeatSet
from rooms.events.stage import PinnedForAll, Spotlit, UnpinnedForAll

ItemDrawn = (
    StrokeDrawn | ShapeDrawn | StampPlaced | TextWritten | ShapeFilled | RegionColoured | TanLaid | TansTidied
)  # fmt: skip
"""What stands on a page."""

BookEvent = (
    PageAdded
    | PageNamed
    | PagePutAway
    | PageBroughtBack
    | PageSetApart
    | PageRevealed
    | PageZoned
    | PensChosen
    | PensStilled
    | PensFreed
)
"""What changes which pages there are, and who reads and draws on them."""

AnyEvent = (
    MessageSaid
    | MessageEdited
    | ItemDrawn
    | BackdropLaid
    | DiceThrown
    | EntryUndone
    | EntryRedone
    | ClassTakenBack
    | ClassBroughtBack
    | PageCleared
    | ClearAsked
    | ClearAnswered
    | HandRaised
    | HandLowered
    | HandsLowered
    | SeatMuted
    | SeatUnmuted
    | StickGiven
    | StickTaken
    | CountedAnew
    | Spotlit
    | PinnedForAll
    | UnpinnedForAll
    | StepBegun
    | SheetStopped
    | ChatSlowed
    | PieceStarted
    | PiecePaused
    | PieceStopped
    | SeatSet
    | GroupsSet
    | GroupsOpened
    | GroupsClosed
    | BellRung
    | BellAnswered
    | GroupsTold
    | PollOpened
    | PollCounted
    | PollClosed
    | PollCleared
    | BookEvent
    | EntriesErased
    | Erased
)

Fact = AnyEvent | Unread


def tag_of(event: Fact) -> str:
    """The kind of an event with its version."""
    return event.kind if isinstance(event, Unread) else str(event.__struct_config__.tag)


__all__ = [
    "AnyEvent",
    "BackdropLaid",
    "BellAnswered",
    "BellRung",
    "BookEvent",
    "ChatSlowed",
    "ClassBroughtBack",
    "ClassTakenBack",
    "ClearAnswered",
    "ClearAsked",
    "CountedAnew",
    "DiceThrown",
    "EntriesErased",
    "EntryRedone",
    "EntryUndone",
    "Erased",
    "Event",
    "Fact",
    "GroupsClosed",
    "GroupsOpened",
    "GroupsSet",
    "GroupsTold",
    "HandLowered",
    "HandRaised",
    "HandsLowered",
    "ItemDrawn",
    "MessageEdited",
    "MessageSaid",
    "PageAdded",
    "PageBroughtBack",
    "PageCleared",
    "PageNamed",
    "PagePutAway",
    "PageRevealed",
    "PageSetApart",
    "PageZoned",
    "PensChosen",
    "PensFreed",
    "PensStilled",
    "PiecePaused",
    "PieceStarted",
    "PieceStopped",
    "PinnedForAll",
    "PollCleared",
    "PollClosed",
    "PollCounted",
    "PollOpened",
    "RegionColoured",
    "SeatMuted",
    "SeatSet",
    "SeatUnmuted",
    "ShapeDrawn",
    "ShapeFilled",
    "SheetStopped",
    "Spotlit",
    "StampPlaced",
    "StepBegun",
    "StickGiven",
    "StickTaken",
    "StrokeDrawn",
    "TanLaid",
    "TansTidied",
    "TextWritten",
    "UnpinnedForAll",
    "Unread",
    "tag_of",
]  # fmt: skip
