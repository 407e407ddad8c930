"""What was said in the chat."""

from rooms.events.form import Event
from rooms.ids import Seq


class MessageSaid(Event, frozen=True, tag="said.1"):
    """Somebody said `text` to all classes."""

    text: str


class MessageEdited(Event, frozen=True, tag="edited.1"):
    """Who said the message with this number puts it in other words; what it said before stays in its entry (ADR 29)."""

    seq: Seq
    text: str
