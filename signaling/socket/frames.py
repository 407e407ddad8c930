"""WebSocket frames (RFC 6455) of the server's side, as bytes in and messages out; no I/O, no extensions."""

from enum import IntEnum
from typing import NamedTuple


class Opcode(IntEnum):
    """RFC 6455 §5.2."""

    CONTINUATION = 0
    TEXT = 1
    BINARY = 2
    CLOSE = 8
    PING = 9
    PONG = 10


class Message(NamedTuple):
    """A whole message, or a control frame. Text is checked UTF-8; a close carries nothing, or its code in two bytes."""

    opcode: int
    payload: bytes


PROTOCOL_ERROR = 1002
INVALID_TEXT = 1007
TOO_BIG = 1009

_MASK_BIT = 0x80
_FIN = 0x80
_RESERVED = 0x70
_MAX_CONTROL_BYTES = 125
_SENT_CODES = frozenset({*range(1000, 1004), *range(1007, 1015)})
"""Codes that may stand in a close frame (§7.4.1 and the IANA registry); 3000 to 4999 are the applications'."""


class Malformed(Exception):
    """What a client sent is no WebSocket; `code` is what to close with."""

    def __init__(self, code: int, why: str) -> None:
        super().__init__(why)
        self.code = code


def frame(opcode: int, payload: bytes) -> bytes:
    """One unmasked, unfragmented frame: what a server sends (§5.1)."""
    size = len(payload)
    if size < 126:
        return bytes((_FIN | opcode, size)) + payload
    if size < 65_536:
        return bytes((_FIN | opcode, 126, size >> 8, size & 0xFF)) + payload
    return bytes((_FIN | opcode, 127)) + size.to_bytes(8, "big") + payload


def close_frame(code: int) -> bytes:
    """A closing frame with a code and no reason."""
    return frame(Opcode.CLOSE, code.to_bytes(2, "big"))


class Decoder:
    """What one client sends. Nothing is kept of a message whose header already says that it is too long."""

    __slots__ = ("_fragments", "_fragments_bytes", "_held", "_max_bytes", "_needed_bytes", "_opcode")

    def __init__(self, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._held = bytearray()  # less than a frame
        self._needed_bytes = 0  # and until it has so many there is nothing to do: a frame may come drop by drop
        self._fragments: list[bytes] | None = None  # of the message that began with `_opcode`
        self._fragments_bytes = 0
        self._opcode = 0

    @property
    def held_bytes(self) -> int:
        """What is in memory of messages that are not yet whole: never more than the limit and one header."""
        return len(self._held) + self._fragments_bytes

    def feed(self, data: bytes) -> list[Message]:
        """The messages that are whole now, in order. HOT PATH. Raises Malformed, after which nothing may be fed.

        Messages before the malformed frame are lost with it: its client is cut.
        """
        if self._held:
            self._held += data
            if len(self._held) < self._needed_bytes:
                return []
            data = bytes(self._held)
            self._held.clear()
        messages: list[Message] = []
        start, end, needed = 0, len(data), 2
        if (body := _only_text(data)) and self._fragments is None and end - body <= self._max_bytes:
            payload = _unmasked(data[body - 4 : body], data[body:])
            if payload.isascii():
                return [Message(Opcode.TEXT, payload)]
        while end - start >= 2:
            first, second = data[start], data[start + 1]
            size = second & 0x7F
            body = start + 6
            if size > 125:
                width = 2 if size == 126 else 8
                body += width
                if end < start + 2 + width:
                    needed = 2 + width
                    if not second & _MASK_BIT or first & _RESERVED:
                        raise Malformed(PROTOCOL_ERROR, "a frame without a mask, or with an extension")
                    break
                size = int.from_bytes(data[start + 2 : start + 2 + width], "big")
                if size < 126 or (width == 8 and size < 65_536):
                    raise Malformed(PROTOCOL_ERROR, "a length that is longer than it need be")
            self._check(first, second, size)
            if end < body + size:
                needed = body + size - start
                break
            payload = _unmasked(data[body - 4 : body], data[body : body + size])
            start = body + size
            message = self._take(first, payload)
            if message is not None:
                messages.append(message)
        if start < end:
            self._held += data[start:]
            self._needed_bytes = needed
        return messages

    def _check(self, first: int, second: int, size: int) -> None:
        """Everything that a header alone can tell, before a byte of the payload is waited for."""
        if first & _RESERVED:
            raise Malformed(PROTOCOL_ERROR, "a reserved bit: no extension was negotiated")
        if not second & _MASK_BIT:
            raise Malformed(PROTOCOL_ERROR, "a frame without a mask")
        opcode = first & 0x0F
        if opcode >= Opcode.CLOSE:
            if opcode > Opcode.PONG:
                raise Malformed(PROTOCOL_ERROR, "an opcode that is not in the RFC")
            if not first & _FIN or size > _MAX_CONTROL_BYTES:
                raise Malformed(PROTOCOL_ERROR, "a control frame in pieces, or too long")
            return
        if opcode > Opcode.BINARY:
            raise Malformed(PROTOCOL_ERROR, "an opcode that is not in the RFC")
        if (opcode == Opcode.CONTINUATION) != (self._fragments is not None):
            raise Malformed(PROTOCOL_ERROR, "a fragment out of place")
        if self._fragments_bytes + size > self._max_bytes:
            raise Malformed(TOO_BIG, "a message above the limit")

    def _take(self, first: int, payload: bytes) -> Message | None:
        opcode = first & 0x0F
        if opcode >= Opcode.CLOSE:
            if opcode == Opcode.CLOSE:
                _check_close(payload)
            return Message(opcode, payload)
        if not first & _FIN:
            if self._fragments is None:
                self._fragments, self._opcode = [], opcode
            self._fragments.append(payload)
            # Empty fragments cost memory too: each counts as a header's bytes at least.
            self._fragments_bytes += max(len(payload), 2)
            return None
        if self._fragments is not None:
            payload = b"".join([*self._fragments, payload])
            opcode = self._opcode
            self._fragments, self._fragments_bytes = None, 0
        if opcode == Opcode.TEXT and not payload.isascii():
            try:
                payload.decode()
            except UnicodeDecodeError:
                raise Malformed(INVALID_TEXT, "text that is not UTF-8") from None
        return Message(opcode, payload)


def _only_text(data: bytes) -> int:
    """Where the payload begins if this is one short masked text frame and nothing else, as nearly always; else 0."""
    size = len(data)
    if size < 6 or data[0] != _FIN | Opcode.TEXT:
        return 0
    if size < 132:
        return 6 if data[1] == _MASK_BIT | size - 6 else 0
    is_exact = data[1] == _MASK_BIT | 126 and data[2] << 8 | data[3] == size - 8 >= 126
    return 8 if is_exact else 0


def _unmasked(mask: bytes, payload: bytes) -> bytes:
    """§5.3, as one large number instead of byte by byte."""
    size = len(payload)
    if not size or mask == b"\0\0\0\0":
        return payload
    key = (mask * ((size + 3) // 4))[:size]
    return (int.from_bytes(payload, "little") ^ int.from_bytes(key, "little")).to_bytes(size, "little")


def _check_close(payload: bytes) -> None:
    """§5.5.1 and §7.4: nothing, or a code that may be sent and a reason in UTF-8."""
    if not payload:
        return
    code = int.from_bytes(payload[:2], "big") if len(payload) > 1 else 0
    if code not in _SENT_CODES and not 3000 <= code <= 4999:
        raise Malformed(PROTOCOL_ERROR, "a close code that must not be sent")
    try:
        payload[2:].decode()
    except UnicodeDecodeError:
        raise Malformed(INVALID_TEXT, "a reason that is not UTF-8") from None
