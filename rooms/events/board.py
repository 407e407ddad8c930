"""What came onto a page of the board, or went from it."""

from rooms.commands.board import Figure, Picture, Tool
from rooms.events.form import Event
from rooms.ids import SeatId, Seq
from rooms.sheets import Sheet


class StrokeDrawn(Event, frozen=True, tag="drawn.1", omit_defaults=True):
    """A finished line; the eraser is a stroke that takes ink away. Points and pressure as in `DrawStroke`."""

    stroke: str
    tool: Tool
    colour: int
    width: int
    points: list[int]
    pressure: str | None = None


class ShapeDrawn(Event, frozen=True, tag="shape.1"):
    """A ready figure. Points as in `DrawShape`."""

    shape: str
    figure: Figure
    colour: int
    width: int
    points: list[int]


class StampPlaced(Event, frozen=True, tag="stamp.1"):
    """A small picture. Points as in `PlaceStamp`."""

    stamp: str
    picture: Picture
    colour: int
    width: int
    points: list[int]


class TextWritten(Event, frozen=True, tag="written.1"):
    """Letters. Points as in `WriteText`; the text is plain and made harmless."""

    writing: str
    text: str
    colour: int
    width: int
    points: list[int]


class ShapeFilled(Event, frozen=True, tag="filled.1"):
    """The inside of what is called `onto` has this colour; it lies where that lies, under its outline."""

    onto: str
    colour: int


class RegionColoured(Event, frozen=True, tag="coloured.1"):
    """A region of the colouring sheet has this colour (or none again), as long as that sheet lies under the page."""

    sheet: Sheet
    region: int
    colour: int | None


class EntryUndone(Event, frozen=True, tag="undone.1"):
    """What was drawn, or the clearing, with this number no longer counts."""

    seq: Seq


class EntryRedone(Event, frozen=True, tag="redone.1"):
    """What this number undid counts again, where it was."""

    seq: Seq


class ClassTakenBack(Event, frozen=True, tag="taken-back.1"):
    """These items, a class's last minute, no longer count. No undo of anybody's reaches them."""

    seat: SeatId
    seqs: list[Seq]


class ClassBroughtBack(Event, frozen=True, tag="brought-back.1"):
    """What this number took back counts again, where it was."""

    seq: Seq


class PageCleared(Event, frozen=True, tag="cleared.1"):
    """Everything before this entry is off the page."""


class ClearAsked(Event, frozen=True, tag="clear-asked.1"):
    """A teacher wants to clear the page, and asks one of another class. Nobody answered within a minute: it stays."""


class ClearAnswered(Event, frozen=True, tag="clear-answered.1"):
    """The answer. Where it agrees, everything before this entry is off the page, as if the asker had cleared it now."""

    asked: Seq
    agrees: bool
