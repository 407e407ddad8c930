"""Reads just enough of a VP8 payload to know where a keyframe starts (RFC 7741 §4.2, RFC 6386 §9.1)."""

from collections.abc import Sequence


def starts_keyframe(payload: Sequence[int]) -> bool:
    """Whether this RTP payload (bytes, bytearray or memoryview of bytes) is the first packet of a keyframe.

    The descriptor is
        X R N S R PID | I L T K RSV | M picture id (7 or 15 bits) | TL0PICIDX | TID Y KEYIDX
    with the optional bytes announced by X, and by I, L, T and K. A frame starts where S = 1 and PID = 0, and the
    first bit of its payload header is 0 in a keyframe. Truncated or foreign payloads are simply no keyframe.
    """
    size = len(payload)
    if size < 2 or payload[0] & 0x17 != 0x10:  # S set, partition 0 (RFC 7741: PID has 3 bits)
        return False
    at = 1
    if payload[0] & 0x80:
        extension = payload[1]
        at = 2
        if extension & 0x80:
            if at >= size:
                return False
            at += 2 if payload[at] & 0x80 else 1
        if extension & 0x40:
            at += 1
        if extension & 0x30:
            at += 1
    # The keyframe's header goes on with 3 bytes of tag, then the start code (RFC 6386 §9.1).
    return (
        at + 6 <= size
        and payload[at] & 1 == 0
        and payload[at + 3] == 0x9D
        and payload[at + 4] == 0x01
        and payload[at + 5] == 0x2A
    )


def split(frame: bytes, room_bytes: int) -> list[bytes]:
    """Cut an encoded frame into RTP payloads of about equal size, each with the one-byte descriptor."""
    count = max(1, -(-len(frame) // (room_bytes - 1)))
    size = max(1, -(-len(frame) // count))
    pieces = [frame[at : at + size] for at in range(0, len(frame), size)] or [b""]
    return [bytes([0x10 if index == 0 else 0x00]) + piece for index, piece in enumerate(pieces)]
