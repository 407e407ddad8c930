"""Lines on a board page, as deltas x0, y0, dx, dy …: whether they stay on the paper, and whether they close."""

from collections.abc import Sequence

from rooms.commands import PAGE_HEIGHT, PAGE_WIDTH
from rooms.zones import samples

MARGIN = 2_000
"""A pen may leave the paper a little; further out is no line of ours."""

CLOSING_GAP = 600
"""Page units: a child's circle rarely ends where it began."""

LEAST_AREA = 40_000
"""Square page units: less is a scribble, whose inside nobody would find."""


def is_line(points: Sequence[int]) -> bool:
    """Whether deltas describe a line on the page: pairs, starting and staying on the paper or just beside it."""
    if len(points) < 2 or len(points) % 2:
        return False
    return all(-MARGIN <= x <= PAGE_WIDTH + MARGIN and -MARGIN <= y <= PAGE_HEIGHT + MARGIN for x, y in samples(points))


def is_closed(points: Sequence[int]) -> bool:
    """Whether a line goes around something and comes back: its ends are near, and there is room inside."""
    line = list(samples(points))
    (first_x, first_y), (last_x, last_y) = line[0], line[-1]
    if (last_x - first_x) ** 2 + (last_y - first_y) ** 2 > CLOSING_GAP**2:
        return False
    pairs = zip(line, [*line[1:], line[0]], strict=True)
    return abs(sum(x * next_y - next_x * y for (x, y), (next_x, next_y) in pairs)) >= 2 * LEAST_AREA
