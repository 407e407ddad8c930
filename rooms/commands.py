"""What people ask for: frozen, strict, named in the imperative. A command is refused or becomes exactly one event."""

from typing import Annotated, Literal

from msgspec import Meta, Struct

from rooms.ids import PersonId, SeatId, StrokeId

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

MAX_PAUSE_SECONDS = 300

Id = Annotated[str, Meta(min_length=8, max_length=64, pattern=r"^[A-Za-z0-9-]+$")]
Points = Annotated[list[int], Meta(min_length=2, max_length=MAX_STROKE_NUMBERS)]


class Command(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind"):
    """Base of all commands; on the wire `kind` names the command."""


class Say(Command, frozen=True, tag="say"):
    """Say something to all classes of the room."""

    text: Annotated[str, Meta(min_length=1, max_length=8_000)]


class EditMessage(Command, frozen=True, tag="edit"):
    """Put my own message in other words; not one from long ago."""

    seq: Annotated[int, Meta(ge=1)]
    text: Annotated[str, Meta(min_length=1, max_length=8_000)]


class DrawStroke(Command, frozen=True, tag="draw"):
    """Keep a finished line. `points` is x0, y0, then dx, dy for each further sample, in page units."""

    stroke: Id
    tool: Tool
    colour: Annotated[int, Meta(ge=0, lt=COLOURS)]
    width: Annotated[int, Meta(ge=0, lt=WIDTHS)]
    points: Points


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


class Fill(Command, frozen=True, tag="fill"):
    """Colour the inside of a closed figure, or of a line that closes; `onto` is its name. The last colour counts."""

    onto: Id
    colour: Annotated[int, Meta(ge=0, lt=COLOURS)]


class Undo(Command, frozen=True, tag="undo"):
    """Take back my own last deed on this page: a line, a figure, a stamp, a colour, or a clearing."""


class Redo(Command, frozen=True, tag="redo"):
    """Take my last undo back, if I have drawn nothing since."""


class ClearPage(Command, frozen=True, tag="clear"):
    """Take everything off the page; the one who cleared may undo it."""


class RaiseHand(Command, frozen=True, tag="raise-hand"):
    """Ask to speak: as myself, or as my whole class ("we want to speak")."""

    for_class: bool = False


class LowerHand(Command, frozen=True, tag="lower-hand"):
    """Take a hand down: one's own, or, for a teacher, anybody's."""

    person: PersonId | None = None
    seat: SeatId | None = None


class MuteSeat(Command, frozen=True, tag="mute"):
    """Let the media plane forward no sound of this class until somebody gives it back."""

    seat: SeatId


class UnmuteSeat(Command, frozen=True, tag="unmute"):
    """Give the class its sound back."""

    seat: SeatId


class GiveStick(Command, frozen=True, tag="give-stick"):
    """Give this class the room's one talking stick: of all classes, it alone is heard."""

    seat: SeatId


class TakeStick(Command, frozen=True, tag="take-stick"):
    """Take the stick back from the class that holds it: the floor is open again."""

    seat: SeatId


class SlowChat(Command, frozen=True, tag="slow-chat"):
    """Let pupils wait so long between two messages; 0: as they like. Teachers are not slowed."""

    seconds: Annotated[int, Meta(ge=0, le=MAX_PAUSE_SECONDS)]


class Erase(Command, frozen=True, tag="erase"):
    """Empty an entry of this channel, words or a line, for ever. `person`: whose it is, if not mine."""

    seq: Annotated[int, Meta(ge=1)]
    person: PersonId | None = None


class ErasePerson(Command, frozen=True, tag="erase-person"):
    """Empty what a person said or drew in this channel, the oldest first, MAX_ERASED at a time.

    For the floors above, which have asked who may; no client can send it.
    """

    person: PersonId


MAX_ERASED = 1_000
"""Numbers that one erasure may name: its entry fits a message."""

FloorCommand = RaiseHand | LowerHand | MuteSeat | UnmuteSeat | GiveStick | TakeStick | SlowChat
Erasing = Erase | ErasePerson
ChatCommand = Say | EditMessage | Erasing
Drawing = DrawStroke | DrawShape | PlaceStamp | Fill
PageCommand = Drawing | Undo | Redo | ClearPage | Erasing
AnyCommand = Say | EditMessage | Drawing | Undo | Redo | ClearPage | Erase | FloorCommand
"""What clients may send."""

__all__ = [
    "COLOURS", "MAX_ERASED", "MAX_PAUSE_SECONDS", "MAX_STROKE_NUMBERS", "PAGE_HEIGHT", "PAGE_WIDTH", "WIDTHS",
    "AnyCommand", "ChatCommand", "ClearPage", "Command", "DrawShape", "DrawStroke", "Drawing", "EditMessage", "Erase",
    "ErasePerson", "Erasing", "Figure", "Fill", "FloorCommand", "GiveStick", "LowerHand", "MuteSeat", "PageCommand",
    "Picture", "PlaceStamp", "RaiseHand", "Redo", "Say", "SlowChat", "StrokeId", "TakeStick", "Tool", "Undo",
    "UnmuteSeat",
]  # fmt: skip
