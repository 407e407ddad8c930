"""The tans, the seven pieces of a tangram: how many, how they can be turned, and their corners (ADR 42)."""

from typing import Literal

Tangram = Literal["tangram", "tangram-house", "tangram-boat", "tangram-cat", "tangram-fish", "tangram-tree"]
"""What can lie under a page with seven tans on it: nothing more, or the outline of something to lay."""

TANS = 7
TURNS = 24
TURN_DEGREES = 15
"""A tan is turned by steps of so much, clockwise."""

UNIT = 1_050
"""A quarter of a side of the square that all seven make, in page units."""

CORNERS: tuple[tuple[tuple[int, int], ...], ...] = (
    ((0, 0), (4, 0), (2, 2)),
    ((0, 0), (0, 4), (2, 2)),
    ((4, 4), (2, 4), (4, 2)),
    ((4, 0), (4, 2), (3, 1)),
    ((2, 2), (3, 3), (1, 3)),
    ((2, 2), (3, 1), (4, 2), (3, 3)),
    ((0, 4), (1, 3), (3, 3), (2, 4)),
)
"""Of each tan in that square, in its quarters; static/rooms/tans.js has the same. A tan keeps its number for ever."""
