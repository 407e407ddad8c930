"""Reads just enough of a VP8 payload: where a keyframe starts and how large it is, which picture it is (RFC 7741)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

PICTURE_MASK = 0x7FFF
TL0_MASK = 0xFF


def describe(packet: Sequence[int], at: int, end: int) -> tuple[int, int, int]:
    """Read the descriptor of the payload `packet[at:end]` (bytes, bytearray or memoryview of bytes).

    Returns where the picture id lies, where TL0PICIDX lies (0 for what is absent), and where the descriptor ends; all
    three are 0 when it is truncated. The descriptor is
        X R N S R PID | I L T K RSV | M picture id (7 or 15 bits) | TL0PICIDX | TID Y KEYIDX
    with the optional bytes announced by X, and by I, L, T and K.
    """
    if at >= end:
        return 0, 0, 0
    if not packet[at] & 0x80:
        return 0, 0, at + 1
    if at + 1 >= end:
        return 0, 0, 0
    extension = packet[at + 1]
    at += 2
    picture_at = tl0_at = 0
    if extension & 0x80:
        if at >= end:
            return 0, 0, 0
        picture_at = at
        at += 2 if packet[at] & 0x80 else 1
    if extension & 0x40:
        tl0_at = at
        at += 1
    if extension & 0x30:
        at += 1
    return (picture_at, tl0_at, at) if at <= end else (0, 0, 0)


def keyframe_height(packet: Sequence[int], at: int, frame_at: int, end: int) -> int:
    """The height in pixels if the payload at `at`, whose descriptor ends at `frame_at`, starts a keyframe; else 0.

    A frame starts where S = 1 and PID = 0; the first bit of its payload header is 0 in a keyframe, whose header goes
    on with a start code, width and height (RFC 6386 §9.1).
    """
    if not frame_at or packet[at] & 0x17 != 0x10 or frame_at + 10 > end or packet[frame_at] & 1:
        return 0
    if packet[frame_at + 3] != 0x9D or packet[frame_at + 4] != 0x01 or packet[frame_at + 5] != 0x2A:
        return 0
    return (packet[frame_at + 9] & 0x3F) << 8 | packet[frame_at + 8]


def starts_keyframe(payload: Sequence[int]) -> bool:
    """Whether this payload is the first packet of a keyframe; what is truncated or foreign is none."""
    return keyframe_height(payload, 0, describe(payload, 0, len(payload))[2], len(payload)) > 0


def picture_of(packet: Sequence[int], picture_at: int) -> int:
    """The picture id at this place; -1 where there is none."""
    if not picture_at:
        return -1
    first = packet[picture_at]
    return (first & 0x7F) << 8 | packet[picture_at + 1] if first & 0x80 else first


@dataclass(slots=True)
class Pictures:
    """How one route numbers its pictures: whatever feeds it, each picture id is the next one, and so is each TL0PICIDX.

    As with sequence numbers, `out = in + offset` holds while one track feeds the route. Pure.
    """

    offset: int = 0
    tl0_offset: int = 0
    last: int = -1
    last_tl0: int = -1
    is_shifted: bool = False
    """Whether packets need `renumber` at all."""

    def start(self, picture: int, tl0: int) -> None:
        """Begin, or go on, with a track's keyframe that has these numbers; -1: it has none."""
        if picture >= 0 and self.last >= 0:
            self.offset = (self.last + 1 - picture) & PICTURE_MASK
        if tl0 >= 0 and self.last_tl0 >= 0:
            self.tl0_offset = (self.last_tl0 + 1 - tl0) & TL0_MASK
        self.is_shifted = bool(self.offset or self.tl0_offset)

    def stop(self, picture: int, tl0: int) -> None:
        """The track's newest numbers, when it feeds the route no more."""
        if picture >= 0:
            self.last = (picture + self.offset) & PICTURE_MASK
        if tl0 >= 0:
            self.last_tl0 = (tl0 + self.tl0_offset) & TL0_MASK

    def renumber(self, packet: Any, picture_at: int, tl0_at: int) -> None:
        """Write the route's numbers into a packet that `describe` has read."""
        if picture_at:
            first = packet[picture_at]
            if first & 0x80:
                picture = (((first & 0x7F) << 8 | packet[picture_at + 1]) + self.offset) & PICTURE_MASK
                packet[picture_at] = 0x80 | picture >> 8
                packet[picture_at + 1] = picture & 0xFF
            else:
                packet[picture_at] = (first + self.offset) & 0x7F
        if tl0_at:
            packet[tl0_at] = (packet[tl0_at] + self.tl0_offset) & TL0_MASK


def split(frame: bytes, room_bytes: int) -> list[bytes]:
    """Cut an encoded frame into RTP payloads of about equal size, each with the one-byte descriptor."""
    count = max(1, -(-len(frame) // (room_bytes - 1)))
    size = max(1, -(-len(frame) // count))
    pieces = [frame[at : at + size] for at in range(0, len(frame), size)] or [b""]
    return [bytes([0x10 if index == 0 else 0x00]) + piece for index, piece in enumerate(pieces)]
