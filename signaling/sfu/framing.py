"""Datagrams in a stream of bytes: two bytes of length before each (RFC 4571 §2); pure, bounded, for ICE over TCP."""

import struct
from collections.abc import Iterator

_LENGTH = struct.Struct("!H")


class FrameTooLong(ValueError):
    """A length above what any peer of ours sends: the stream is not what it says, nothing after it can be trusted."""


def frame(datagram: bytes | memoryview) -> bytes:
    """The datagram with its length before it."""
    return _LENGTH.pack(len(datagram)) + bytes(datagram)


class Frames:
    """Cuts a stream into datagrams; never keeps more than one unfinished frame."""

    def __init__(self, most_bytes: int) -> None:
        self._most_bytes = most_bytes
        self._rest = b""

    def cut(self, data: bytes) -> Iterator[bytes]:
        """The datagrams that `data` completes, empty ones too. Raises FrameTooLong; then throw the stream away."""
        data, self._rest = self._rest + data, b""
        at, end = 0, len(data)
        while end - at >= _LENGTH.size:
            (size,) = _LENGTH.unpack_from(data, at)
            if size > self._most_bytes:
                raise FrameTooLong(f"a frame of {size} bytes")
            begin = at + _LENGTH.size
            if begin + size > end:
                break
            at = begin + size
            yield data[begin:at]
        self._rest = data[at:]
