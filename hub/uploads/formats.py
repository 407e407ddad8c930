"""What a file is, by its first bytes: its name and what a browser says of it count for nothing (allow list)."""

from dataclasses import dataclass
from enum import StrEnum

HEAD_BYTES = 1024
"""So much of a file tells what it is; a PDF may begin with something else (ISO 32000-1, annex H, note 13)."""


class Kind(StrEnum):
    """What is done with a file."""

    PICTURE = "picture"
    DOCUMENT = "document"  # its pages become pictures; it is never sent out itself
    SOUND = "sound"
    FILM = "film"  # or the sound of one: only who opens it knows whether it has pictures


@dataclass(frozen=True, slots=True)
class Format:
    """One format that is taken; `decoder` is its name at the library that reads it."""

    kind: Kind
    decoder: str


_STARTS: tuple[tuple[bytes, Format], ...] = (
    (b"\xff\xd8\xff", Format(Kind.PICTURE, "JPEG")),
    (b"\x89PNG\r\n\x1a\n", Format(Kind.PICTURE, "PNG")),
    (b"GIF87a", Format(Kind.PICTURE, "GIF")),
    (b"GIF89a", Format(Kind.PICTURE, "GIF")),
    (b"OggS", Format(Kind.SOUND, "ogg")),
    (b"fLaC", Format(Kind.SOUND, "flac")),
    (b"ID3", Format(Kind.SOUND, "mp3")),
)
_RIFF = {b"WEBP": Format(Kind.PICTURE, "WEBP"), b"WAVE": Format(Kind.SOUND, "wav")}
_M4A_BRANDS = (b"M4A ", b"M4B ", b"mp42", b"mp41", b"isom", b"iso2", b"dash")


_EBML = b"\x1a\x45\xdf\xa3"
_SOUND_BRANDS = (b"M4A ", b"M4B ")


def film_format_of(head: bytes) -> Format | None:
    """The same where films are taken as well: MP4, QuickTime, WebM and Matroska."""
    if head[4:8] == b"ftyp" and head[8:12] not in _SOUND_BRANDS:
        return Format(Kind.FILM, "mp4")
    if head.startswith(_EBML):
        return Format(Kind.FILM, "matroska")
    return format_of(head)


def format_of(head: bytes) -> Format | None:
    """The format of a file that begins like this; None for whatever is not on the list, SVG and HTML above all."""
    for start, found in _STARTS:
        if head.startswith(start):
            return found
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12])
    if head[4:8] == b"ftyp" and head[8:12] in _M4A_BRANDS:
        return Format(Kind.SOUND, "mp4")
    if len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2:  # MPEG audio frame, layer III
        return Format(Kind.SOUND, "mp3")
    if b"%PDF-" in head[:HEAD_BYTES]:
        return Format(Kind.DOCUMENT, "pdf")
    return None
