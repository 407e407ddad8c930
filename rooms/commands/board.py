"""What is asked of a page of the board."""

from typing import Annotated, Literal

from msgspec import Meta

from rooms.commands.form import Command, Id
from rooms.ids import SeatId
from rooms.sheets import MOST_REGIONS, Sheet

Tool = Literal["pen", "marker", "eraser"]
Figure = Literal["line", "arrow", "rectangle", "ellipse", "triangle"]
Picture = Literal[
    "star", "heart", "sun", "cloud", "flower", "leaf", "tree", "house", "fish", "butterfly", "smile", "check"
]

PAGE_WIDTH, PAGE_HEIGHT = 16_000, 10_000
"""A board page in its own units (16:10), so that every screen draws the same line."""

MAX_STROKE_NUMBERS = 4_000
"""x and y count one each: 2,000 samples, half a minute of drawing; the client goes on with a second stroke."""

COLOURS = 12
WIDTHS = 3

Points = Annotated[list[int], Meta(min_length=2, max_length=MAX_STROKE_NUMBERS)]


Pressure = Annotated[str, Meta(min_length=1, max_length=MAX_STROKE_NUMBERS // 2, pattern=r"^[A-Za-z0-9_-]+$")]
"""How hard a pen was pressed, a sign a sample: 64 steps as base64url writes them (RFC 4648 §5), A the least."""


class DrawStroke(Command, frozen=True, tag="draw", omit_defaults=True):
    """Keep a finished line. `points` is x0, y0, then dx, dy for each further sample, in page units.

    `pressure` of a pen that feels it has a sign for each sample; a mouse and a finger have none.
    """

    stroke: Id
    tool: Tool
    colour: Annotated[int, Meta(ge=0, lt=COLOURS)]
    width: Annotated[int, Meta(ge=0, lt=WIDTHS)]
    points: Points
    pressure: Pressure | None = None


class DrawShape(Command, frozen=True, tag="shape"):
    """Keep a ready figure, pulled open from one corner to the other: `points` is x, y, and dx, dy of the other one."""

    shape: Id
    figure: Figure
    colour: Annotated[int, Meta(ge=0, lt=COLOURS)]
    width: Annotated[int, Meta(ge=0, lt=WIDTHS)]
    points: Annotated[list[int], Meta(min_length=4, max_length=4)]


class PlaceStamp(Command, frozen=True, tag="stamp"):
    """Put a small picture on the page, its middle at x, y (page units)."""

    stamp: Id
    picture: Picture
    colour: Annotated[int, Meta(ge=0, lt=COLOURS)]
    width: Annotated[int, Meta(ge=0, lt=WIDTHS)]
    points: Annotated[list[int], Meta(min_length=2, max_length=2)]


class WriteText(Command, frozen=True, tag="write"):
    """Write on the page, in several lines if need be; x, y is the upper left corner of the first (page units).

    The width is the size of the letters. Where a class's pupils do not chat live, they do not write here either.
    """

    writing: Id
    text: Annotated[str, Meta(min_length=1, max_length=1_000)]
    colour: Annotated[int, Meta(ge=0, lt=COLOURS)]
    width: Annotated[int, Meta(ge=0, lt=WIDTHS)]
    points: Annotated[list[int], Meta(min_length=2, max_length=2)]


class Fill(Command, frozen=True, tag="fill"):
    """Colour the inside of a closed figure, or of a line that closes; `onto` is its name. The last colour counts."""

    onto: Id
    colour: Annotated[int, Meta(ge=0, lt=COLOURS)]


class ColourRegion(Command, frozen=True, tag="colour-region"):
    """Colour a region of the colouring sheet that lies under the page. The last colour counts; null: none."""

    sheet: Sheet
    region: Annotated[int, Meta(ge=0, lt=MOST_REGIONS)]
    colour: Annotated[int, Meta(ge=0, lt=COLOURS)] | None


class Undo(Command, frozen=True, tag="undo"):
    """Take back my own last deed on this page: a line, a figure, a stamp, a colour, or a clearing."""


class Redo(Command, frozen=True, tag="redo"):
    """Take my last undo back, if I have drawn nothing since."""


class TakeBack(Command, frozen=True, tag="take-back"):
    """Take away what a class drew on this page within the last minute, by the hub's clock."""

    seat: SeatId


class BringBack(Command, frozen=True, tag="bring-back"):
    """Lay there again what the entry `seq` took back, within ten minutes."""

    seq: Annotated[int, Meta(ge=1)]


class ClearPage(Command, frozen=True, tag="clear"):
    """Take everything off the page; the one who cleared may undo it.

    Where another class has drawn on it and has a teacher here, that one is asked first (`answer-clear`).
    """


class AnswerClear(Command, frozen=True, tag="answer-clear"):
    """Agree, within a minute, to a page's clearing that the entry `asked` asks for, or not. The asker takes it back."""

    asked: Annotated[int, Meta(ge=1)]
    agrees: bool
