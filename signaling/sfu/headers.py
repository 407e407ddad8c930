"""What an RTP header carries beyond its twelve bytes (RFC 8285): finds one extension, takes all out, puts a time in."""

import struct
from collections.abc import Sequence

from signaling.sfu.srtp import Buffer, memmove

MID = "urn:ietf:params:rtp-hdrext:sdes:mid"
RID = "urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id"
REPAIRED_RID = "urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id"
LEVEL = "urn:ietf:params:rtp-hdrext:ssrc-audio-level"
SEND_TIME = "http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time"

TIMED = struct.Struct("!BBHLLLL")
"""A header with one extension, the time of sending; the last two words are `TIMED_PROFILE` and a `send_time`."""
TIMED_FIRST = 0x90  # version 2, an extension, no padding, no contributors
TIMED_PROFILE = 0xBEDE0001  # §4.2: the one-byte form, one word

_HEADER_BYTES = 12
_HEAD = struct.Struct("!HH")
_ONE_BYTE, _TWO_BYTES = 0xBEDE, 0x1000


def send_time(number: int, now: float) -> int:
    """The word that is extension `number`: the time in seconds, 6.18 fixed point, so that it begins anew every 64."""
    return number << 28 | 2 << 24 | int(now * 0x40000) & 0xFFFFFF


def find(packet: memoryview, size: int, number: int) -> tuple[int, int]:
    """Where the extension `number` of the packet's first `size` bytes lies and how long it is; (0, 0): nowhere."""
    at = 12 + 4 * (packet[0] & 0x0F)
    if not (number and packet[0] & 0x10) or at + 4 > size:
        return 0, 0
    profile, words = _HEAD.unpack_from(packet, at)
    at += 4
    end = at + 4 * words
    if end > size:
        return 0, 0
    if profile == _ONE_BYTE:
        return _find_in_one_byte_form(packet, at, end, number)
    if profile & 0xFFF0 == _TWO_BYTES:
        return _find_in_two_byte_form(packet, at, end, number)
    return 0, 0


def _find_in_one_byte_form(packet: Sequence[int], at: int, end: int, number: int) -> tuple[int, int]:
    while at < end:
        head = packet[at]
        at += 1
        if head == 0:  # padding
            continue
        if head >> 4 == 15:  # §4.2: stop here
            break
        length = (head & 0x0F) + 1
        if head >> 4 == number and at + length <= end:
            return at, length
        at += length
    return 0, 0


def _find_in_two_byte_form(packet: Sequence[int], at: int, end: int, number: int) -> tuple[int, int]:
    while at < end:
        head = packet[at]
        at += 1
        if head == 0:
            continue
        if at >= end:
            break
        length = packet[at]
        at += 1
        if head == number and at + length <= end:
            return at, length
        at += length
    return 0, 0


def strip(packet: Buffer, size: int) -> int:
    """Take padding, contributors and extensions out of the packet of `size` bytes; its new size, or -1 if it lies."""
    view = packet.view
    first = view[0]
    offset = _HEADER_BYTES + 4 * (first & 0x0F)
    if first & 0x10:
        if offset + 4 > size:
            return -1
        offset += 4 + 4 * int(_HEAD.unpack_from(view, offset)[1])
    end = size
    if first & 0x20:
        end -= view[size - 1]
        if end == size:  # RFC 3550 §5.1: the count includes itself
            return -1
    if offset > end:
        return -1
    if offset > _HEADER_BYTES:
        memmove(packet.data + _HEADER_BYTES, packet.data + offset, end - offset)
    return end - offset + _HEADER_BYTES
