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
    DECK = "deck"  # slides of an office program, which only that program can read


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
_HEIC_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
_ZIP, _OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument."
_OFFICE_STARTS = (b"[Content_Types].xml", b"_rels/", b"docProps/", b"ppt/")


def film_format_of(head: bytes) -> Format | None:
    """The same where films and slides are taken as well: MP4, QuickTime, WebM and Matroska; PPTX and ODP."""
    if is_of_office(head) and not head.startswith(_OLD_OFFICE):
        return Format(Kind.DECK, "office")
    if is_heic(head) or _is_avif(head):
        return format_of(head)
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
    if _is_avif(head):
        return Format(Kind.PICTURE, "AVIF")
    if head[4:8] == b"ftyp" and head[8:12] in _M4A_BRANDS:
        return Format(Kind.SOUND, "mp4")
    if len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2:  # MPEG audio frame, layer III
        return Format(Kind.SOUND, "mp3")
    if b"%PDF-" in head[:HEAD_BYTES]:
        return Format(Kind.DOCUMENT, "pdf")
    return None


def is_of_office(head: bytes) -> bool:
    """Whether an office program wrote it: a ZIP that begins as theirs do (ECMA-376, ODF 1.3), or an old one."""
    if head.startswith(_OLD_OFFICE):
        return True
    return head.startswith(_ZIP) and (head[30:].startswith(_OFFICE_STARTS) or head[30:].startswith(_OPEN_DOCUMENT))


def is_heic(head: bytes) -> bool:
    """Whether it is a photo as telephones keep it (ISO 23008-12), which no browser shows."""
    return head[4:8] == b"ftyp" and head[8:12] in _HEIC_BRANDS and b"avif" not in head[8:64]


def _is_avif(head: bytes) -> bool:
    return head[4:8] == b"ftyp" and (head[8:12] == b"avif" or (head[8:12] == b"mif1" and b"avif" in head[12:64]))
