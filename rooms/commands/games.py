"""What is asked of the things for playing that lie on a page."""

from typing import Annotated

from msgspec import Meta

from rooms.commands.board import PAGE_HEIGHT, PAGE_WIDTH
from rooms.commands.form import Command
from rooms.tans import TANS, TURNS, Tangram

MOST_DICE = 3


class ThrowDice(Command, frozen=True, tag="throw-dice"):
    """Throw so many dice. What they show is for the server to say: nobody sends numbers."""

    count: Annotated[int, Meta(ge=1, le=MOST_DICE)]


class LayTan(Command, frozen=True, tag="lay-tan"):
    """Lay one of the seven tans of a tangram here: `x`, `y` is its middle, `turn` counts steps of 15° clockwise.

    `flipped`: its other side is up, which is seen of the parallelogram alone. `on` is what lies under the page.
    """

    on: Tangram
    tan: Annotated[int, Meta(ge=0, lt=TANS)]
    x: Annotated[int, Meta(ge=0, le=PAGE_WIDTH)]
    y: Annotated[int, Meta(ge=0, le=PAGE_HEIGHT)]
    turn: Annotated[int, Meta(ge=0, lt=TURNS)]
    flipped: bool = False


class TidyTans(Command, frozen=True, tag="tidy-tans"):
    """Put all tans back into their square."""

    on: Tangram
