"""What people ask for: frozen, strict, named in the imperative. A command is refused or becomes exactly one event.

One module for each subject, as in `rooms.events`; the unions here say which channel takes what.
"""

from rooms.commands.backdrop import LayBackdrop
from rooms.commands.board import (
    COLOURS,
    MAX_STROKE_NUMBERS,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    WIDTHS,
    AnswerClear,
    BringBack,
    ClearPage,
    ColourRegion,
    DrawShape,
    DrawStroke,
    Figure,
    Fill,
    Picture,
    PlaceStamp,
    Redo,
    TakeBack,
    Tool,
    Undo,
    WriteText,
)
from rooms.commands.book import (
    AddPage,
    BringPageBack,
    ChoosePens,
    FreePens,
    NamePage,
    PutPageAway,
    Reveal,
    SetApart,
    StillPens,
    ZonePage,
)
from rooms.commands.chat import EditMessage, Say
from rooms.commands.erasing import MAX_ERASED, Erase, ErasePerson
from rooms.commands.floor import (
    MAX_PAUSE_SECONDS,
    MAX_TURN_SECONDS,
    CountAnew,
    GiveStick,
    LowerAllHands,
    LowerHand,
    MuteSeat,
    RaiseHand,
    SlowChat,
    TakeStick,
    UnmuteSeat,
)
from rooms.commands.form import Command, Id
from rooms.commands.games import LayTan, ThrowDice, TidyTans
from rooms.commands.groups import AnswerBell, CloseGroups, Group, OpenGroups, RingBell, SetGroups, TellGroups
from rooms.commands.music import MAX_PIECE_MS, PausePiece, ResumePiece, StartPiece, StopPiece
from rooms.commands.polls import Choice, ClearPoll, ClosePoll, CountVotes, OpenPoll, Question, TallyPoll, Vote
from rooms.commands.runsheet import MAX_STEP_MINUTES, BeginStep, StopSheet
from rooms.commands.setups import SetSeat
from rooms.commands.stage import PinForAll, Spotlight, UnpinForAll

HandCommand = RaiseHand | LowerHand | LowerAllHands
StickCommand = MuteSeat | UnmuteSeat | GiveStick | TakeStick
SheetCommand = BeginStep | StopSheet
BookCommand = (
    AddPage | NamePage | PutPageAway | BringPageBack | SetApart | Reveal | ZonePage | ChoosePens | StillPens | FreePens
)  # fmt: skip
StageCommand = Spotlight | PinForAll | UnpinForAll
Polling = OpenPoll | ClosePoll | ClearPoll
PieceCommand = StartPiece | PausePiece | ResumePiece | StopPiece
GroupCommand = SetGroups | OpenGroups | CloseGroups | RingBell | AnswerBell | TellGroups
FloorCommand = (
    GroupCommand | HandCommand | StickCommand | StageCommand | BookCommand | CountAnew | SlowChat | SetSeat
    | Polling | PieceCommand | SheetCommand
)  # fmt: skip
Balloting = Vote | CountVotes
"""What is counted beside the log, and is no entry."""
Erasing = Erase | ErasePerson
ChatCommand = Say | EditMessage | Erasing
Drawing = DrawStroke | DrawShape | PlaceStamp | WriteText | Fill | ColourRegion | LayTan
Playing = ThrowDice | TidyTans
PageCommand = Drawing | LayBackdrop | Playing | Undo | Redo | TakeBack | BringBack | ClearPage | AnswerClear | Erasing
AnyCommand = (
    Say | EditMessage | Drawing | LayBackdrop | Playing | Undo | Redo | TakeBack | BringBack | ClearPage | AnswerClear
    | Erase | FloorCommand | Balloting
)  # fmt: skip
"""What clients may send."""
HubCommand = ErasePerson | TallyPoll
"""What only the floors above send."""

__all__ = [
    "COLOURS",
    "MAX_ERASED",
    "MAX_PAUSE_SECONDS",
    "MAX_PIECE_MS",
    "MAX_STEP_MINUTES",
    "MAX_STROKE_NUMBERS",
    "MAX_TURN_SECONDS",
    "PAGE_HEIGHT",
    "PAGE_WIDTH",
    "WIDTHS",
    "AddPage",
    "AnswerBell",
    "AnswerClear",
    "AnyCommand",
    "Balloting",
    "BeginStep",
    "BookCommand",
    "BringBack",
    "BringPageBack",
    "ChatCommand",
    "Choice",
    "ChoosePens",
    "ClearPage",
    "ClearPoll",
    "CloseGroups",
    "ClosePoll",
    "ColourRegion",
    "Command",
    "CountAnew",
    "CountVotes",
    "DrawShape",
    "DrawStroke",
    "Drawing",
    "EditMessage",
    "Erase",
    "ErasePerson",
    "Erasing",
    "Figure",
    "Fill",
    "FloorCommand",
    "FreePens",
    "GiveStick",
    "Group",
    "GroupCommand",
    "HandCommand",
    "HubCommand",
    "Id",
    "LayBackdrop",
    "LayTan",
    "LowerAllHands",
    "LowerHand",
    "MuteSeat",
    "NamePage",
    "OpenGroups",
    "OpenPoll",
    "PageCommand",
    "PausePiece",
    "Picture",
    "PieceCommand",
    "PinForAll",
    "PlaceStamp",
    "Playing",
    "Polling",
    "PutPageAway",
    "Question",
    "RaiseHand",
    "Redo",
    "ResumePiece",
    "Reveal",
    "RingBell",
    "Say",
    "SetApart",
    "SetGroups",
    "SetSeat",
    "SheetCommand",
    "SlowChat",
    "Spotlight",
    "StageCommand",
    "StartPiece",
    "StickCommand",
    "StillPens",
    "StopPiece",
    "StopSheet",
    "TakeBack",
    "TakeStick",
    "TallyPoll",
    "TellGroups",
    "ThrowDice",
    "TidyTans",
    "Tool",
    "Undo",
    "UnmuteSeat",
    "UnpinForAll",
    "Vote",
    "WriteText",
    "ZonePage",
]  # fmt: skip
