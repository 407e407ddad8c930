"""Glue to libsrtp: sessions made from exported keys, and the calls that encrypt in place in a reused buffer.

The names that pylibsrtp does not promise (`_binding`, `Session._srtp`) are touched here only, and checked at import.
"""

from dataclasses import dataclass
from typing import Any

import pylibsrtp
from pylibsrtp import Policy, Session
from pylibsrtp._binding import ffi, lib

BUFFER_BYTES = 2048
MOST_PACKET_BYTES = 1500
"""An Ethernet frame; what is longer is no RTP of a browser's (which stays below 1200)."""
_WINDOW = 1024

protect: Any = lib.srtp_protect
"""`protect(session, buffer, length_pointer) -> status`: encrypts in place, needs 20 bytes of room at the end."""
unprotect: Any = lib.srtp_unprotect
memmove: Any = ffi.memmove
SrtpError = pylibsrtp.Error


@dataclass(frozen=True, slots=True)
class SrtpKeys:
    """Both directions of one DTLS association (RFC 5764 §4.2): master key and salt, joined, for libsrtp's `profile`."""

    profile: int
    incoming: bytes
    outgoing: bytes


class SrtpPair:
    """The two sessions of one connection; `incoming` and `outgoing` are libsrtp's handles for the hot path."""

    __slots__ = ("_rx", "_tx", "incoming", "outgoing")

    def __init__(self, keys: SrtpKeys) -> None:
        self._rx = _session(keys.incoming, keys.profile, Policy.SSRC_ANY_INBOUND)
        self._tx = _session(keys.outgoing, keys.profile, Policy.SSRC_ANY_OUTBOUND)
        self.incoming: Any = self._rx._srtp[0]
        self.outgoing: Any = self._tx._srtp[0]

    def protect_rtp(self, packet: bytes) -> bytes:
        """Encrypt one packet, off the hot path."""
        return bytes(self._tx.protect(packet))

    def unprotect_rtp(self, datagram: bytes) -> bytes:
        """Decrypt one packet, off the hot path. Raises SrtpError when it is forged or repeated."""
        return bytes(self._rx.unprotect(datagram))

    def protect_rtcp(self, compound: bytes) -> bytes:
        """Encrypt a compound."""
        return bytes(self._tx.protect_rtcp(compound))

    def unprotect_rtcp(self, datagram: bytes) -> bytes:
        """Decrypt a compound. Raises SrtpError when it is forged or repeated."""
        return bytes(self._rx.unprotect_rtcp(datagram))

    def forget_incoming(self, ssrc: int) -> None:
        """Free the state of a source that is sent no more."""
        try:
            self._rx.remove_stream(ssrc)
        except SrtpError:
            return  # it brought nothing genuine

    def forget_outgoing(self, ssrc: int) -> None:
        """Free the state of a copy that ended. Its ssrc must never be used again: the key stream would repeat."""
        try:
            self._tx.remove_stream(ssrc)
        except SrtpError:
            return  # nothing was ever sent


def _session(key: bytes, profile: int, direction: int) -> Any:
    policy = Policy(key=key, ssrc_type=direction, srtp_profile=profile)
    policy.allow_repeat_tx = True  # a resend is the same packet again, bit by bit
    policy.window_size = _WINDOW
    return Session(policy)


class Buffer:
    """A reused block of memory, seen by libsrtp as `data` and by Python as `view`; `length` is an int pointer."""

    __slots__ = ("data", "length", "view")

    def __init__(self) -> None:
        self.data: Any = ffi.new("char[]", BUFFER_BYTES)
        self.length: Any = ffi.new("int *")
        self.view = memoryview(ffi.buffer(self.data)).cast("B")


class History:
    """The last packets of a track in one block, each in the slot of its number; nothing is allocated to keep one.

    Which ones they are the track knows.
    """

    __slots__ = ("_block", "_mask", "lengths", "slots")

    def __init__(self, packets: int) -> None:
        """`packets` is a power of two."""
        self._mask = packets - 1
        self._block: Any = ffi.new("char[]", packets * MOST_PACKET_BYTES)
        self.lengths = [0] * packets
        self.slots: list[Any] = [self._block + index * MOST_PACKET_BYTES for index in range(packets)]

    def keep(self, number: int, data: Any, length: int) -> None:
        """Copy `length` bytes from the C buffer `data`."""
        index = number & self._mask
        self.lengths[index] = length
        memmove(self.slots[index], data, length)

    def slot_of(self, number: int) -> int:
        """Where this packet lies, or lay."""
        return number & self._mask


def check_hooks() -> None:
    """Raise RuntimeError unless this pylibsrtp still has what the hot path calls."""
    missing = [name for name in ("srtp_protect", "srtp_unprotect") if not hasattr(lib, name)]
    if missing or not hasattr(Session(), "_srtp"):
        raise RuntimeError(
            f"this pylibsrtp lacks {missing or 'Session._srtp'}; install the version that the lock names"
        )
