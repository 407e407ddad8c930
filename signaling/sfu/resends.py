"""Writes a packet of the history once more: on the stream of repairs (RFC 4588), or as it was where none was taken."""

import struct
from typing import Any

from signaling.sfu import vp8
from signaling.sfu.books import Route
from signaling.sfu.seqmap import SEQ_MASK, TIMESTAMP_MASK
from signaling.sfu.srtp import Buffer, History, memmove

OSN = struct.Struct("!H")
"""The original sequence number, before the payload (RFC 4588 §4)."""
_HEADER = struct.Struct("!BBHLL")
_HEADER_BYTES = 12
_PLAIN = 0x80


def write_again(copy: Buffer, route: Route, history: History, index: int, seq: int) -> None:
    """The packet in this slot, as the route sent it under `seq`, ready to be encrypted in `copy`."""
    size, slot, form = history.lengths[index], history.slots[index], route.form
    _, second, _, timestamp, _ = _HEADER.unpack_from(_bytes_of(copy, slot))
    timestamp = (timestamp + route.numbering.timestamp_offset) & TIMESTAMP_MASK
    start = _HEADER_BYTES if form.repair_payload_type is None else _HEADER_BYTES + OSN.size
    memmove(copy.data + start, slot + _HEADER_BYTES, size - _HEADER_BYTES)
    if form.repair_payload_type is None:
        _HEADER.pack_into(copy.view, 0, _PLAIN, second & 0x80 | form.payload_type, seq, timestamp, form.ssrc)
    else:
        second = second & 0x80 | form.repair_payload_type
        _HEADER.pack_into(copy.view, 0, _PLAIN, second, route.repair_seq, timestamp, form.repair_ssrc)
        OSN.pack_into(copy.view, _HEADER_BYTES, seq)
        route.repair_seq = (route.repair_seq + 1) & SEQ_MASK
    copy.length[0] = start + size - _HEADER_BYTES
    if route.pictures.is_shifted:
        picture_at, tl0_at, _ = vp8.describe(copy.view, start, copy.length[0])
        route.pictures.renumber(copy.view, picture_at, tl0_at)


def _bytes_of(copy: Buffer, slot: Any) -> memoryview:
    """The header of the packet, by way of the copy."""
    memmove(copy.data, slot, _HEADER_BYTES)
    return copy.view
