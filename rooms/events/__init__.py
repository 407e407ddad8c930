"""What became true: frozen, in the past tense, the body of a committed entry.

Each kind has a version in its tag (`said.1`). A change of shape makes a new tag and an upcaster in `history`; an old
entry is read for ever (tests/rooms/samples keeps one of each). One module for each subject, as in `rooms.commands`.
"""

from rooms.events.board import (
    EntryRedone,
    EntryUndone,
    PageCleared,
    ShapeDrawn,
    ShapeFilled,
    StampPlaced,
    StrokeDrawn,
)
from rooms.events.chat import MessageEdited, MessageSaid
from rooms.events.erasing import EntriesErased, Erased
from rooms.events.floor import (
    ChatSlowed,
    HandLowered,
    HandRaised,
    SeatMuted,
    SeatUnmuted,
    StickGiven,
    StickTaken,
)
from rooms.events.form import Event, Unread

ItemDrawn = StrokeDrawn | ShapeDrawn | StampPlaced | ShapeFilled
"""What stands on a page."""

AnyEvent = (
    MessageSaid
    | MessageEdited
    | ItemDrawn
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

Fact = AnyEvent | Unread


def tag_of(event: Fact) -> str:
    """The kind of an event with its version."""
    return event.kind if isinstance(event, Unread) else str(event.__struct_config__.tag)


__all__ = [
    "AnyEvent", "ChatSlowed", "EntriesErased", "EntryRedone", "EntryUndone", "Erased", "Event", "Fact", "HandLowered",
    "HandRaised", "ItemDrawn", "MessageEdited", "MessageSaid", "PageCleared", "SeatMuted", "SeatUnmuted", "ShapeDrawn",
    "ShapeFilled", "StampPlaced", "StickGiven", "StickTaken", "StrokeDrawn", "Unread", "tag_of",
]  # fmt: skip
