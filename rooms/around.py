"""What a command meets that its own channel does not tell: how its room began, and how long its author has to wait."""

from dataclasses import dataclass

from rooms.zones import Zone

FIRST_PAGES = 2
"""Pages of the board that a room begins with, where nobody said otherwise."""


@dataclass(frozen=True, slots=True)
class Around:
    """Known where the command comes in, and handed on with it.

    `pause_ms`: how long its author has to wait between two messages. `pages`: how many the room's board began with.
    `zone`: the part of the page that is theirs to draw on, where it is not the whole. `dice`: how dice fall, should
    they be thrown. `has_second`: a teacher of another class is in the room.
    """

    pause_ms: int = 0
    pages: int = FIRST_PAGES
    zone: Zone | None = None
    dice: tuple[int, ...] = ()
    has_second: bool = False


NOTHING_AROUND = Around()
"""A room as it is mostly."""
