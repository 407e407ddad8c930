"""What every event is made of, and the event of which only a newer version knows."""

from dataclasses import dataclass

from msgspec import Struct


class Event(Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind"):
    """Base of all events."""


@dataclass(frozen=True, slots=True)
class Unread:
    """An event of a kind that only a newer version knows: no fold counts it, and it is handed on as it is."""

    kind: str
    body: bytes
