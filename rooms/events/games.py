"""What happened to the things for playing that lie on a page."""

from rooms.events.form import Event
from rooms.tans import Tangram


class DiceThrown(Event, frozen=True, tag="dice-thrown.1"):
    """What the dice show, from 1 to 6 each, for everybody the same."""

    numbers: list[int]


class TanLaid(Event, frozen=True, tag="tan-laid.1"):
    """A tan lies here, as long as `on` lies under the page and until somebody lays it elsewhere. As in `LayTan`."""

    on: Tangram
    tan: int
    x: int
    y: int
    turn: int
    flipped: bool


class TansTidied(Event, frozen=True, tag="tans-tidied.1"):
    """All tans are back in their square."""

    on: Tangram
