"""What happened to everybody's stage: the spotlight, and the pictures that stay."""

from rooms.commands.stage import Layout
from rooms.events.form import Event
from rooms.ids import SeatId, Source


class Spotlit(Event, frozen=True, tag="spotlit.1"):
    """This picture of the class, or the board, stands in the spotlight; nothing where `on` is None.

    Or all classes do (`all`), or always the one that speaks (`speaker`).
    """

    on: Source | Layout | None
    seat: SeatId | None = None


class PinnedForAll(Event, frozen=True, tag="pinned-for-all.1"):
    """The picture stays on everybody's stage."""

    seat: SeatId
    source: Source = "camera"


class UnpinnedForAll(Event, frozen=True, tag="unpinned-for-all.1"):
    """The picture comes and goes again."""

    seat: SeatId
    source: Source = "camera"
