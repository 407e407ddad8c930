"""What became true: frozen, in the past tense, the body of a committed entry.

Each kind has a version in its tag (`said.1`). A change of shape makes a new tag and an upcaster in `history`; an old
entry is read for ever (tests/rooms/samples keeps one of each).
"""

from dataclasses import dataclass

from msgspec import Struct

from rooms.commands import Figure, Picture, Tool
from rooms.ids import PersonId, SeatId, Seq


class Event(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind"):
    """Base of all events."""


class MessageSaid(Event, frozen=True, tag="said.1"):
    """Somebody said `text` to all classes."""

    text: str


class MessageEdited(Event, frozen=True, tag="edited.1"):
    """Who said the message with this number puts it in other words; what it said before stays in its entry (ADR 29)."""

    seq: Seq
    text: str


class StrokeDrawn(Event, frozen=True, tag="drawn.1"):
    """A finished line; the eraser is a stroke that takes ink away. Points as in `DrawStroke`."""

    stroke: str
    tool: Tool
    colour: int
    width: int
    points: list[int]


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


class ShapeFilled(Event, frozen=True, tag="filled.1"):
    """The inside of what is called `onto` has this colour; it lies where that lies, under its outline."""

    onto: str
    colour: int


class EntryUndone(Event, frozen=True, tag="undone.1"):
    """What was drawn, or the clearing, with this number no longer counts."""

    seq: Seq


class EntryRedone(Event, frozen=True, tag="redone.1"):
    """What this number undid counts again, where it was."""

    seq: Seq


class PageCleared(Event, frozen=True, tag="cleared.1"):
    """Everything before this entry is off the page."""


class HandRaised(Event, frozen=True, tag="hand-raised.1"):
    """A person (`person` set) or a whole class (`person` None) asks to speak."""

    seat: SeatId
    person: PersonId | None = None


class HandLowered(Event, frozen=True, tag="hand-lowered.1"):
    """That hand is down again."""

    seat: SeatId
    person: PersonId | None = None


class SeatMuted(Event, frozen=True, tag="muted.1"):
    """No sound of this class is forwarded from now on."""

    seat: SeatId


class SeatUnmuted(Event, frozen=True, tag="unmuted.1"):
    """The class is heard again."""

    seat: SeatId


class StickGiven(Event, frozen=True, tag="stick-given.1"):
    """The class holds the talking stick; whoever held it before does no longer."""

    seat: SeatId


class StickTaken(Event, frozen=True, tag="stick-taken.1"):
    """The class gave the stick back: nobody holds it, and the floor is open."""

    seat: SeatId


class ChatSlowed(Event, frozen=True, tag="chat-slowed.1"):
    """Pupils wait so many seconds between two messages from now on; 0: as they like."""

    seconds: int


class EntriesErased(Event, frozen=True, tag="entries-erased.1"):
    """The entries with these numbers, all before this one, are emptied: whoever has a copy drops it."""

    seqs: list[Seq]


class Erased(Event, frozen=True, tag="erased.2"):
    """The body is gone, the number stays. `was` is the kind that it had."""

    was: str = ""


AnyEvent = (
    MessageSaid
    | MessageEdited
    | StrokeDrawn
    | ShapeDrawn
    | StampPlaced
    | ShapeFilled
    | EntryUndone
    | EntryRedone
    | PageCleared
    | HandRaised
    | HandLowered
    | SeatMuted
    | SeatUnmuted
    | StickGiven
    | StickTaken
    | ChatSlowed
    | EntriesErased
    | Erased
)


ItemDrawn = StrokeDrawn | ShapeDrawn | StampPlaced | ShapeFilled
"""What stands on a page."""


@dataclass(frozen=True, slots=True)
class Unread:
    """An event of a kind that only a newer version knows: no fold counts it, and it is handed on as it is."""

    kind: str
    body: bytes


Fact = AnyEvent | Unread


def tag_of(event: Fact) -> str:
    """The kind of an event with its version."""
    return event.kind if isinstance(event, Unread) else str(event.__struct_config__.tag)
