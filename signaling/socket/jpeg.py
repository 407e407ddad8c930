"""A small JPEG from one browser made harmless for the others: its size is checked, all that is no picture taken out."""

import struct

MOST_BYTES = 24 * 1024
MOST_PIXELS_ACROSS = 640

_START, _END = b"\xff\xd8", b"\xff\xd9"
_SEGMENT = struct.Struct("!BBH")
_SIZE = struct.Struct("!HH")
_JFIF, _SCAN = 0xE0, 0xDA
_FRAMES = (0xC0, 0xC1, 0xC2)  # baseline, extended, progressive: what browsers write and read
_TABLES = (0xC4, 0xDB, 0xDD)


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
    kept, at, has_frame = [_START], len(_START), False
    while at + _SEGMENT.size <= len(data):
        mark, kind, size = _SEGMENT.unpack_from(data, at)
        end = at + 2 + size
        if mark != 0xFF or size < 2 or end > len(data) - len(_END):
            raise NotAPicture("a segment that is none")
        if kind == _SCAN:
            if not has_frame:
                raise NotAPicture("a scan without a frame")
            return b"".join([*kept, data[at:]])
        if kind in _FRAMES:
            if has_frame or size < 8:
                raise NotAPicture("a frame that is none")
            _check_size(*_SIZE.unpack_from(data, at + 5))
            has_frame = True
        elif kind not in _TABLES and kind != _JFIF and not (0xE1 <= kind <= 0xEF or kind == 0xFE):
            raise NotAPicture("a segment that browsers do not write")
        if kind in _FRAMES or kind in _TABLES or kind == _JFIF:
            kept.append(data[at:end])
        at = end
    raise NotAPicture("no scan")


def _check_size(height: int, width: int) -> None:
    if not (0 < height <= MOST_PIXELS_ACROSS and 0 < width <= MOST_PIXELS_ACROSS):
        raise NotAPicture(f"{width} × {height} pixels")
