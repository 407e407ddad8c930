"""What is asked of everybody's stage: what stands in the spotlight, and which pictures never leave it."""

from typing import Literal

from rooms.commands.form import Command
from rooms.ids import SeatId, Source

Layout = Literal["board", "all", "speaker"]
"""What everybody's stage shows that is nobody's picture."""


class Spotlight(Command, frozen=True, tag="spotlight"):
    """Show this to everybody who pinned nothing themselves: a class's camera, its screen, its second camera, the board.

    `all`: all classes, each as large as the others. `speaker`: one class alone, whoever speaks. `on` null: nobody
    stands in the spotlight any more. `seat` goes with a picture, and with nothing else.
    """

    on: Source | Layout | None
    seat: SeatId | None = None


class PinForAll(Command, frozen=True, tag="pin-for-all"):
    """Let a picture stay on everybody's stage whatever else is shown: sign language, an interpreter."""

    seat: SeatId
    source: Source = "camera"


class UnpinForAll(Command, frozen=True, tag="unpin-for-all"):
    """Let it come and go like the others again."""

    seat: SeatId
    source: Source = "camera"
