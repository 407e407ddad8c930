"""A small JPEG from one browser made harmless for the others: its size is checked, all that is no picture taken out."""

import struct

MOST_BYTES = 24 * 1024
MOST_PIXELS_ACROSS = 640

_START, _END = b"\xff\xd8", b"\xff\xd9"
_SEGMENT = struct.Struct("!BBH")
_SIZE = struct.Struct("!HH")
_SCAN, _COMMENT = 0xDA, 0xFE
_FRAMES = (0xC0, 0xC1, 0xC2)  # baseline, extended, progressive: what browsers write and read
_TABLES = (0xC4, 0xDB, 0xDD)
_WITHIN_SCAN = (0x00, *range(0xD0, 0xD8))  # a byte 0xFF of the pixels, and the places to begin anew (B.1.1.5, B.2.1)


class NotAPicture(ValueError):
    """These bytes are no JPEG that we hand on; the sentence says why."""


def harmless(data: bytes) -> bytes:
    """The same picture without what is none of it: Exif and with it places, profiles, comments (ITU-T T.81, annex B).

    Nothing is decoded here: how much memory it takes in a browser is bounded by the size that its frame header tells.
    Raises NotAPicture.
    """
    if len(data) > MOST_BYTES:
        raise NotAPicture("longer than 24 KB")
    if not (data.startswith(_START) and data.endswith(_END)):
        raise NotAPicture("not a JPEG from its first byte to its last")
    kept, at, last = [_START], len(_START), len(data) - len(_END)
    has_frame = has_scan = False
    while at < last:
        kind, end = _segment(data, at)
        if kind == _SCAN:
            if not has_frame:
                raise NotAPicture("a scan without a frame")
            has_scan = True
            end = _end_of_scan(data, end)
        elif kind in _FRAMES:
            if has_frame or end - at < 10:
                raise NotAPicture("a frame that is none")
            _check_size(*_SIZE.unpack_from(data, at + 5))
            has_frame = True
        elif kind not in _TABLES and not 0xE0 <= kind <= 0xEF and kind != _COMMENT:
            raise NotAPicture("a segment that browsers do not write")
        if kind == _SCAN or kind in _FRAMES or kind in _TABLES:
            kept.append(data[at:end])
        at = end
    if not has_scan:
        raise NotAPicture("no scan")
    return b"".join([*kept, _END])


def _segment(data: bytes, at: int) -> tuple[int, int]:
    """What kind of segment begins here, and where it ends."""
    if at + _SEGMENT.size <= len(data):
        mark, kind, size = _SEGMENT.unpack_from(data, at)
        if mark == 0xFF and size >= 2 and at + 2 + size <= len(data) - len(_END):
            return kind, at + 2 + size
    raise NotAPicture("a segment that is none")


def _end_of_scan(data: bytes, at: int) -> int:
    """Where the pixels that begin here give way to the next segment; a progressive picture has several scans."""
    while data[(at := data.index(b"\xff", at)) + 1] in _WITHIN_SCAN:  # at the latest it finds the picture's end
        at += 2
    return at


def _check_size(height: int, width: int) -> None:
    if not (0 < height <= MOST_PIXELS_ACROSS and 0 < width <= MOST_PIXELS_ACROSS):
        raise NotAPicture(f"{width} × {height} pixels")
