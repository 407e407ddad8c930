"""The binary wire of ink: what pens send while they move, and the frames in which everybody sees them. Sans-io.

Numbers are LEB128 varints, signed ones zigzag before that (0, -1, 1, -2 …), each in its shortest form, and those of
pens have at most three bytes: so the bytes of a line's pieces, put together, are the bytes of the line. The protocol's
page (docs/protocol.md) has it byte by byte; `static/wire/ink_wire.js` is the other end, and shared vectors hold the two
together.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple, NoReturn, get_args

from rooms.commands import COLOURS, WIDTHS, Tool
from rooms.errors import Code, ProtocolError
from rooms.tans import TANS, TURNS

PENS, TICK, KNOWN, DRIED, PACKED = 1, 2, 3, 4, 5
"""The first byte of a message: moving pens (from a browser); a tick, a reminder, dried strokes, many entries."""

GO_ON, BEGIN, POINT, WHO = 0, 1, 2, 3
"""The low two bits of an item's first byte; the next five name a line of its author."""

FELT = 0x80
"""The highest bit of a line's item: a sign a sample follows its points, how hard the pen was pressed (ADR 40)."""

LINES = 32
"""Lines of one participant that can grow at a time: a number is free again when its stroke is dry or given up."""

MAX_PENS_BYTES = 4_096
MAX_ITEMS = 32
MAX_NAME_BYTES = 64
TOOLS: tuple[Tool, ...] = get_args(Tool)

_PRESSURE = re.compile(rb"[A-Za-z0-9_-]+")
_HEX_NAME = re.compile(r"[0-9a-f]{32}")
_NAME = re.compile(rb"[A-Za-z0-9-]{8,64}")
_ENDS = bytes(range(0x80))
"""The bytes that end a number: to count them is to count the numbers."""
_CROOKED = re.compile(rb"[\x80-\xff]{2}[\x05-\xff]|[\x80-\xff]\x00")
"""A number beyond ±40,960, which is further than any step on a page, or one that is not in its shortest form."""


class Piece(NamedTuple):
    """The next part of a line: its number, the points' bytes (none: it was given up), and the whole item as it came."""

    line: int
    points: bytes
    raw: bytes
    pressure: bytes = b""


class Beginning(NamedTuple):
    """The first part of a line, and how it looks."""

    line: int
    page: int
    tool: Tool
    colour: int
    width: int
    name: str
    points: bytes
    raw: bytes
    pressure: bytes = b""


class Pointing(NamedTuple):
    """Where a pen hovers on a page, or the middle of a tan that a hand carries: which one (from 1), and its turn."""

    page: int
    x: int
    y: int
    raw: bytes
    tan: int = 0
    turn: int = 0


Item = Piece | Beginning | Pointing


# --- numbers ---------------------------------------------------------------------------------------------------------


def varint(number: int) -> bytes:
    """A number from 0, seven bits a byte, the lowest first."""
    if number < 0x80:
        return bytes((number,))
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)


def zigzag(number: int) -> bytes:
    """A number with a sign, small ones short."""
    return varint(number << 1 if number >= 0 else ~(number << 1))


_SHORT = {number: zigzag(number) for number in range(-1_024, 1_024)}


def pack(numbers: Iterable[int]) -> bytes:
    """The bytes of a line's numbers (x0, y0, then dx, dy each)."""
    return b"".join([_SHORT.get(number) or zigzag(number) for number in numbers])


def unpack(points: bytes) -> list[int]:
    """The numbers of a line that `check_points` found sound."""
    numbers, value, shift = [], 0, 0
    for byte in points:
        value |= (byte & 0x7F) << shift
        if byte & 0x80:
            shift += 7
        else:
            numbers.append(~(value >> 1) if value & 1 else value >> 1)
            value = shift = 0
    return numbers


def check_points(points: bytes) -> None:
    """HOT PATH: three passes in C over a few bytes. Raises ProtocolError(STROKE_INVALID)."""
    if not points or points[-1] > 0x7F:
        raise ProtocolError(Code.STROKE_INVALID, "a number without its end")
    if (len(points) - len(points.translate(None, _ENDS))) & 1:
        raise ProtocolError(Code.STROKE_INVALID, "half a point")
    if _CROOKED.search(points):
        raise ProtocolError(Code.STROKE_INVALID, "a number that is too long")


# --- what a browser sends --------------------------------------------------------------------------------------------


def read_pens(message: bytes) -> list[Item]:
    """The items of a browser's message. Raises ProtocolError: OVERSIZED, MALFORMED or STROKE_INVALID."""
    if len(message) > MAX_PENS_BYTES:
        raise ProtocolError(Code.OVERSIZED, "more bytes than pens need")
    if len(message) < 2 or message[0] != PENS:
        _fail("no pens")
    items: list[Item] = []
    at = 1
    while at < len(message):
        item, at = _read_item(message, at)
        items.append(item)
        if len(items) > MAX_ITEMS:
            raise ProtocolError(Code.OVERSIZED, "more items than hands")
    return items


def write_pens(items: Iterable[bytes]) -> bytes:
    """A browser's message from its items."""
    return b"".join([bytes((PENS,)), *items])


def piece(line: int, points: bytes, pressure: bytes = b"") -> bytes:
    """An item: the line goes on."""
    return bytes((_head(line, GO_ON, pressure),)) + varint(len(points)) + points + pressure


def beginning(
    line: int, page: int, look: tuple[Tool, int, int], name: str, points: bytes, pressure: bytes = b""
) -> bytes:
    """An item: a line begins; `look` is tool, colour and width."""
    tool, colour, width = look
    seen = TOOLS.index(tool) << 6 | width << 4 | colour
    head = bytes((_head(line, BEGIN, pressure),)) + varint(page) + bytes((seen,)) + _name(name)
    return head + varint(len(points)) + points + pressure


def _head(line: int, tag: int, pressure: bytes) -> int:
    return line << 2 | tag | (FELT if pressure else 0)


def pointing(page: int, x: int, y: int, tan: int = 0, turn: int = 0) -> bytes:
    """An item: a pen hovers, or a tan (from 1) is carried."""
    carried = varint(turn) if tan else b""
    return bytes((tan << 2 | POINT,)) + varint(page) + zigzag(x) + zigzag(y) + carried


def _read_item(message: bytes, start: int) -> tuple[Item, int]:
    head = message[start]
    line, tag, at = (head & ~FELT) >> 2, head & 3, start + 1
    if tag == GO_ON:
        if message[at : at + 1] == b"\0" and not head & FELT:
            return Piece(line, b"", message[start : at + 1]), at + 1
        points, at = _read_points(message, at)
        pressure, at = _read_pressure(message, at, points) if head & FELT else (b"", at)
        return Piece(line, points, message[start:at], pressure), at
    if tag == BEGIN:
        page, at = _read_number(message, at)
        (tool, colour, width), at = _read_look(message, at)
        name, at = _read_name(message, at)
        points, at = _read_points(message, at)
        pressure, at = _read_pressure(message, at, points) if head & FELT else (b"", at)
        if pressure and tool != "pen":
            _fail("a tool that does not feel")
        return Beginning(line, page, tool, colour, width, name, points, message[start:at], pressure), at
    if tag == POINT and not head & FELT and line <= TANS:
        page, at = _read_number(message, at)
        x, at = _read_number(message, at)
        y, at = _read_number(message, at)
        turn, at = _read_number(message, at) if line else (0, at)
        if turn >= 2 * TURNS:
            _fail("a turn that no tan takes")
        return Pointing(page, _signed(x), _signed(y), message[start:at], line, turn), at
    _fail("an item that no pen sends")


def _read_points(message: bytes, at: int) -> tuple[bytes, int]:
    size_bytes, at = _read_number(message, at)
    points = message[at : at + size_bytes]
    if len(points) < size_bytes:
        _fail("an end before its time")
    check_points(points)
    return points, at + size_bytes


def _read_pressure(message: bytes, at: int, points: bytes) -> tuple[bytes, int]:
    """A sign for each sample of a line that was read sound."""
    end = at + (len(points) - len(points.translate(None, _ENDS))) // 2
    pressure = message[at:end]
    if end > len(message):
        _fail("an end before its time")
    if not _PRESSURE.fullmatch(pressure):
        raise ProtocolError(Code.STROKE_INVALID, "no pen is pressed like that")
    return pressure, end


def _read_number(message: bytes, at: int) -> tuple[int, int]:
    value = 0
    for shift in (0, 7, 14):
        if at >= len(message):
            _fail("an end before its time")
        byte = message[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            if shift and not byte:
                break
            return value, at
    _fail("a number that is too long")


def _read_look(message: bytes, at: int) -> tuple[tuple[Tool, int, int], int]:
    if at >= len(message):
        _fail("an end before its time")
    tool, width, colour = message[at] >> 6, message[at] >> 4 & 3, message[at] & 15
    if tool >= len(TOOLS) or width >= WIDTHS or colour >= COLOURS:
        _fail("a look that no pen has")
    return (TOOLS[tool], colour, width), at + 1


def _read_name(message: bytes, at: int) -> tuple[str, int]:
    size_bytes, at = _read_number(message, at)
    end = at + (size_bytes or 16)
    raw = message[at:end]
    if size_bytes > MAX_NAME_BYTES:
        _fail("a name out of bounds")
    if end > len(message):
        _fail("an end before its time")
    if not size_bytes:
        return raw.hex(), end
    if not _NAME.fullmatch(raw) or _HEX_NAME.fullmatch(name := raw.decode()):
        _fail("a name out of bounds")
    return name, end


def _name(name: str) -> bytes:
    """32 hexadecimal digits, as our clients make names, go as their 16 bytes behind a 0."""
    if _HEX_NAME.fullmatch(name):
        return b"\0" + bytes.fromhex(name)
    return varint(len(name)) + name.encode("ascii")


def _signed(value: int) -> int:
    return ~(value >> 1) if value & 1 else value >> 1


def _fail(why: str) -> NoReturn:
    raise ProtocolError(Code.MALFORMED, why)


# --- what the server sends -------------------------------------------------------------------------------------------


def frame(kind: int, origin: bytes, number: int, parts: Sequence[bytes]) -> bytes:
    """A tick or a reminder: who made it (4 bytes), its number, and each item behind its author's number."""
    return b"".join([bytes((kind,)), origin, varint(number), *parts])


def who(participant: str, person: str, seat: str | None) -> bytes:
    """An item: whose an author's number is."""
    return bytes((WHO,)) + _text(participant) + _text(person) + _text(seat or "")


def dried(origin: bytes, place: tuple[str, str, int], at: int, strokes: Sequence[bytes]) -> bytes:
    """Consecutive entries, strokes which everybody saw grow: after `place` (channel, epoch, seq), from `at` on."""
    channel, epoch, from_seq = place
    return b"".join([bytes((DRIED,)), origin, _text(channel), _text(epoch), varint(from_seq), varint(at), *strokes])


def dried_stroke(author: bytes, line: int, later: int) -> bytes:
    """One of them: its author's number as bytes, its line, and how many milliseconds after the one before."""
    return author + bytes((line,)) + zigzag(later)


def packed(place: tuple[str, str, int], count: int, inside_bytes: int, deflated: bytes) -> bytes:
    """Many consecutive entries after `place` (channel, epoch, seq), and how many bytes they inflate to (zlib)."""
    channel, epoch, from_seq = place
    head = [bytes((PACKED,)), _text(channel), _text(epoch), *map(varint, (from_seq, count, inside_bytes))]
    return b"".join([*head, deflated])


def _text(text: str) -> bytes:
    encoded = text.encode()
    return varint(len(encoded)) + encoded
