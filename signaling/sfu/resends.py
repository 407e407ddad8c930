"""What goes to a subscriber beside its copies: packets of the history once more (RFC 4588), and padding."""

import struct
from collections.abc import Sequence
from typing import Any

from signaling.sfu import headers, vp8
from signaling.sfu.books import Peer, Route, Track
from signaling.sfu.core import RouteFormat
from signaling.sfu.guard import Drop
from signaling.sfu.seqmap import SEQ_MASK, TIMESTAMP_MASK
from signaling.sfu.srtp import Buffer, History, memmove, protect

OSN = struct.Struct("!H")
"""The original sequence number, before the payload (RFC 4588 §4)."""
_HEADER = struct.Struct("!BBHLL")
_HEADER_BYTES = 12
_PLAIN, _PADDED = 0x80, 0x20  # version 2, nothing else; RFC 3550 §5.1: the P bit
_PADDING_BYTES = 255  # the most that one packet can have
_PADDING = bytes(_PADDING_BYTES - 1) + bytes([_PADDING_BYTES])
_LEAST_CHARGED_BYTES = 500  # small packets cost us more than their octets


class Resends:
    """Answers from the history what was lost, within the rate of each peer; pads what has no history."""

    def __init__(self, drops: dict[Drop, int]) -> None:
        self._drops = drops
        self._copy = Buffer()
        self._resent = self._not_kept = self._padded = 0

    def answer(self, route: Route, lost: Sequence[int], now: float) -> None:
        """These numbers of the route's copy were lost."""
        track = route.track
        for seq in lost:
            if track is None or not self._send_again(route, track, seq, now):
                self._not_kept += 1

    def _send_again(self, route: Route, track: Track, seq: int, now: float) -> bool:
        number, history = route.numbering.source_of(seq, track.highest), track.history
        copy, peer = self._copy, route.peer
        if number is None or history is None or peer.srtp is None or not track.has(number):
            return False
        index = history.slot_of(number)
        octets = history.lengths[index] - _HEADER_BYTES
        if not peer.repairs.take(now, max(_LEAST_CHARGED_BYTES, octets)):
            return False
        write_again(copy, route, history, index, seq, now)
        if protect(peer.srtp.outgoing, copy.data, copy.length):
            return False  # the same packet again, older than libsrtp's window
        self._resent += 1
        peer.repairs_sent += octets
        self.put(peer, copy.view[: copy.length[0]])
        return True

    def pad(self, route: Route, octets: int, now: float) -> None:
        """Send so much, or a little more, that is nothing but padding, as the route's repairs (RFC 3550 §5.1)."""
        peer, copy, form = route.peer, self._copy, route.form
        while octets > 0 and peer.srtp is not None and form.repair_payload_type is not None:
            timestamp = route.numbering.timestamp
            seq, route.repair_seq = route.repair_seq, (route.repair_seq + 1) & SEQ_MASK
            start = _write_header(copy, form, form.repair_payload_type, seq, timestamp, form.repair_ssrc, now)
            copy.view[0] |= _PADDED
            copy.length[0] = end = start + _PADDING_BYTES
            copy.view[start:end] = _PADDING
            if protect(peer.srtp.outgoing, copy.data, copy.length):
                self._drops[Drop.SRTP_OUT] += 1
                return
            self.put(peer, copy.view[: copy.length[0]])
            octets -= _PADDING_BYTES
            peer.padding += _PADDING_BYTES
            self._padded += 1

    def put(self, peer: Peer, datagram: bytes | memoryview) -> None:
        """To a peer that has a path."""
        try:
            peer.send(datagram, peer.address)  # type: ignore[misc]  # callers have looked
        except BlockingIOError:
            self._drops[Drop.SOCKET_FULL] += 1
        except OSError:
            self._drops[Drop.SOCKET_ERROR] += 1

    def statistics(self) -> dict[str, int]:
        return {
            "packets-resent": self._resent,
            "packets-not-kept": self._not_kept,
            "packets-padded": self._padded,
        }


def write_again(copy: Buffer, route: Route, history: History, index: int, seq: int, now: float) -> None:
    """The packet in this slot, as the route sent it under `seq`, ready to be encrypted in `copy`; sent `now`."""
    size, slot, form = history.lengths[index], history.slots[index], route.form
    _, second, _, timestamp, _ = _HEADER.unpack_from(_bytes_of(copy, slot))
    timestamp = (timestamp + route.numbering.timestamp_offset) & TIMESTAMP_MASK
    if form.repair_payload_type is None:
        start = _write_header(copy, form, second & 0x80 | form.payload_type, seq, timestamp, form.ssrc, now)
    else:
        payload_type = second & 0x80 | form.repair_payload_type
        start = _write_header(copy, form, payload_type, route.repair_seq, timestamp, form.repair_ssrc, now)
        route.repair_seq = (route.repair_seq + 1) & SEQ_MASK
        OSN.pack_into(copy.view, start, seq)
        start += OSN.size
    memmove(copy.data + start, slot + _HEADER_BYTES, size - _HEADER_BYTES)
    copy.length[0] = start + size - _HEADER_BYTES
    if route.pictures.is_shifted:
        picture_at, tl0_at, _ = vp8.describe(copy.view, start, copy.length[0])
        route.pictures.renumber(copy.view, picture_at, tl0_at)


def _write_header(copy: Buffer, form: RouteFormat, second: int, seq: int, timestamp: int, ssrc: int, now: float) -> int:
    """With the time of sending where the subscriber takes it; returns how long it is."""
    if not form.send_time:
        _HEADER.pack_into(copy.view, 0, _PLAIN, second, seq, timestamp, ssrc)
        return _HEADER_BYTES
    word = headers.send_time(form.send_time, now)
    headers.TIMED.pack_into(
        copy.view, 0, headers.TIMED_FIRST, second, seq, timestamp, ssrc, headers.TIMED_PROFILE, word
    )
    return headers.TIMED.size


def _bytes_of(copy: Buffer, slot: Any) -> memoryview:
    """The header of the packet, by way of the copy."""
    memmove(copy.data, slot, _HEADER_BYTES)
    return copy.view
