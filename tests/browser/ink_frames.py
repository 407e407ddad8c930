"""The entries that a window is told in binary: strokes that it saw grow, and that are dry now."""

from typing import Any

from signaling.socket import ink_wire
from signaling.socket.ink_wire import Beginning, Piece


class InkFrames:
    """One socket's frames, in order, as docs/protocol.md has them."""

    def __init__(self) -> None:
        self._authors: dict[int, tuple[str, str | None]] = {}
        self._lines: dict[tuple[int, int], tuple[Beginning, bytes]] = {}

    def take(self, frame: bytes) -> dict[str, Any] | None:
        """An `entries` message, where the frame is one in fewer bytes."""
        if frame[0] in (ink_wire.TICK, ink_wire.KNOWN):
            self._grow(frame)
        return self._dry(frame) if frame[0] == ink_wire.DRIED else None

    def _grow(self, frame: bytes) -> None:
        _, at = _number(frame, 5)
        while at < len(frame):
            author, at = _number(frame, at)
            if frame[at] & 3 == ink_wire.WHO:
                _, at = _text(frame, at + 1)
                person, at = _text(frame, at)
                seat, at = _text(frame, at)
                self._authors[author] = (person, seat or None)
                continue
            item, at = ink_wire._read_item(frame, at)
            if isinstance(item, Beginning):
                self._lines[author, item.line] = (item, item.points)
            elif isinstance(item, Piece) and (author, item.line) in self._lines:
                begins, points = self._lines[author, item.line]
                self._lines[author, item.line] = (begins, points + item.points)

    def _dry(self, frame: bytes) -> dict[str, Any]:
        channel, at = _text(frame, 5)
        epoch, at = _text(frame, at)
        seq, at = _number(frame, at)
        _, at = _number(frame, at)
        told: dict[str, Any] = {"channel": channel, "epoch": epoch, "from_seq": seq, "entries": []}
        while at < len(frame):
            author, at = _number(frame, at)
            line = frame[at]
            _, at = _number(frame, at + 1)
            seq += 1
            begins, points = self._lines.pop((author, line))
            person, seat = self._authors[author]
            look = {"stroke": begins.name, "tool": begins.tool, "colour": begins.colour, "width": begins.width}
            event = {"kind": "drawn.1", **look, "points": ink_wire.unpack(points)}
            entry = {"seq": seq, "author": {"person": person, "seat": seat}, "op_id": begins.name, "event": event}
            told["entries"].append(entry)
        return told


def _number(frame: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        value |= (frame[at] & 0x7F) << shift
        shift += 7
        at += 1
        if frame[at - 1] < 0x80:
            return value, at


def _text(frame: bytes, at: int) -> tuple[str, int]:
    size, at = _number(frame, at)
    return frame[at : at + size].decode(), at + size
