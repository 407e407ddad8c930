"""Letters on a page: how large they are, which part of the paper they may take, and what of them is kept."""

from rooms.commands.board import PAGE_HEIGHT, PAGE_WIDTH, WriteText
from rooms.errors import Code, Refused
from rooms.events import TextWritten
from rooms.text import clean_text
from rooms.zones import Zone, check_within

MAX_WRITING_CHARACTERS = 120
"""Line breaks do not count: the browser adds some where a line would not fit."""

SIZES = (360, 560, 880)
"""How high letters are, by width number, in page units."""

_PAPER = Zone(0, 0, PAGE_WIDTH, PAGE_HEIGHT)
_PARTS = 20
"""Parts of its height in which the width of a letter is told: generous, so that hardly a line is squeezed."""
_NARROW, _BROAD = frozenset(" ,.:;'!|()[]Iijlftr"), frozenset("mwMW@%")
_SQUARE = 0x2E80
"""From here on most characters (CJK, emoji) are as wide as high, and more."""


def written(command: WriteText, zone: Zone | None) -> TextWritten:
    """What is kept of it, made harmless as in the chat.

    Raises Refused(TEXT_EMPTY), (TEXT_TOO_LONG), (STROKE_INVALID) off the paper, or (OUTSIDE_ZONE).
    """
    text = clean_text(command.text, 2 * MAX_WRITING_CHARACTERS)
    if len(text.replace("\n", "")) > MAX_WRITING_CHARACTERS:
        raise Refused(Code.TEXT_TOO_LONG)
    box = box_of_text(text, command.width, command.points)
    if not (_PAPER.holds(box.left, box.top, 0) and _PAPER.holds(box.right, box.bottom, 0)):
        raise Refused(Code.STROKE_INVALID, "off the paper")
    if zone is not None:
        check_within(zone, box)
    return TextWritten(command.writing, text, command.colour, command.width, command.points)


def box_of_text(text: str, width: int, points: list[int]) -> Zone:
    """The part of the page that text has for itself; browsers squeeze a line that would be longer."""
    (left, top), size, lines = points, SIZES[width], text.split("\n")
    longest = max(sum(map(_parts, line)) for line in lines)
    return Zone(left, top, left + longest * size // _PARTS, top + len(lines) * size * 5 // 4)


def _parts(letter: str) -> int:
    if letter in _NARROW:
        return 8
    if letter in _BROAD:
        return 18
    if ord(letter) >= _SQUARE:
        return 26
    return 14 if "A" <= letter <= "Z" else 12
