"""What was taken back for ever."""

from rooms.events.form import Event
from rooms.ids import Seq


class EntriesErased(Event, frozen=True, tag="entries-erased.1"):
    """The entries with these numbers, all before this one, are emptied: whoever has a copy drops it."""

    seqs: list[Seq]


class Erased(Event, frozen=True, tag="erased.2"):
    """The body is gone, the number stays. `was` is the kind that it had."""

    was: str = ""
