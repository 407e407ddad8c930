"""What people ask for: frozen, strict, named in the imperative. A command is refused or becomes exactly one event.

One module for each subject, as in `rooms.events`; the unions here say which channel takes what.
"""

from rooms.commands.board import (
    COLOURS,
    MAX_STROKE_NUMBERS,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    WIDTHS,
    ClearPage,
    DrawShape,
    DrawStroke,
    Figure,
    Fill,
    Picture,
    PlaceStamp,
    Redo,
    Tool,
    Undo,
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
from rooms.commands.setups import SetSeat
from rooms.commands.stage import PinForAll, Spotlight, UnpinForAll

HandCommand = RaiseHand | LowerHand | LowerAllHands
StickCommand = MuteSeat | UnmuteSeat | GiveStick | TakeStick
StageCommand = Spotlight | PinForAll | UnpinForAll
FloorCommand = HandCommand | StickCommand | StageCommand | CountAnew | SlowChat | SetSeat
Erasing = Erase | ErasePerson
ChatCommand = Say | EditMessage | Erasing
Drawing = DrawStroke | DrawShape | PlaceStamp | Fill
PageCommand = Drawing | Undo | Redo | ClearPage | Erasing
AnyCommand = Say | EditMessage | Drawing | Undo | Redo | ClearPage | Erase | FloorCommand
"""What clients may send."""

__all__ = [
    "COLOURS", "MAX_ERASED", "MAX_PAUSE_SECONDS", "MAX_STROKE_NUMBERS", "MAX_TURN_SECONDS", "PAGE_HEIGHT", "PAGE_WIDTH",
    "WIDTHS", "AnyCommand", "ChatCommand", "ClearPage", "Command", "CountAnew", "DrawShape", "DrawStroke", "Drawing",
    "EditMessage", "Erase", "ErasePerson", "Erasing", "Figure", "Fill", "FloorCommand", "GiveStick", "HandCommand",
    "Id", "LowerAllHands", "LowerHand", "MuteSeat", "PageCommand", "Picture", "PinForAll", "PlaceStamp", "RaiseHand",
    "Redo", "Say", "SetSeat", "SlowChat", "Spotlight", "StageCommand", "StickCommand", "TakeStick", "Tool", "Undo",
    "UnmuteSeat", "UnpinForAll",
]  # fmt: skip
