"""Files that say where they were made, in every way that cameras, telephones and programs know; all written by hand."""

import io
import struct
import zlib
from collections.abc import Callable

import av
from PIL import Image, PngImagePlugin

from tests.hub.uploads import files

LATITUDE, LONGITUDE = ((46, 1), (19, 1), (1267, 50)), ((0, 1), (27, 1), (1314, 25))
"""Degrees, minutes and seconds as fractions: the yard of a school in Niort."""
WORDS = b"46,19.4223N"
"""As XMP writes it."""
ISO_6709 = b"+46.3237-000.4646/"
TOWN = b"Niort-Souche"
MAKER = b"SecretPhone 12 serial 4711"
XMP = (
    b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
    b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/'
    b'1.0/" exif:GPSLatitude="' + WORDS + b'" exif:GPSLongitude="0,27.876W"/></rdf:RDF></x:xmpmeta>'
)
RATIONALS = tuple(
    b"".join(struct.pack(order + "II", *part) for part in place) for order in "<>" for place in (LATITUDE, LONGITUDE)
)
"""As EXIF has them, in both orders of bytes."""
SECRETS = (*RATIONALS, WORDS, ISO_6709, TOWN, MAKER, files.SECRET, b"GPSLatitude", b"46.3237", b"SecretPhone")
CARRIERS = (
    b"Exif", b"EXIF", b"XMP ", b"xmpmeta", b"Photoshop 3.0", b"8BIM", b"ICCP", b"ICC_PROFILE", b"\xa9xyz", b"loci",
    b"ID3", b"APIC", b"LOCATION", b"ftypheic", b"uuid",
)  # fmt: skip
"""What would carry such a thing, whatever is in it."""


def exif() -> bytes:
    """A TIFF of tags with a place, a maker's note and a small picture of its own (EXIF 2.32)."""
    tags = Image.Exif()
    tags[0x010F] = MAKER.decode()
    tags.get_ifd(0x8825).update({
        1: "N", 2: tuple(above / below for above, below in LATITUDE),
        3: "W", 4: tuple(above / below for above, below in LONGITUDE),
        29: "2026:10:08", 27: b"ASCII\0\0\0" + TOWN,
    })  # fmt: skip
    tags.get_ifd(0x8769).update({0x927C: b"Apple iOS\0" + MAKER + files.SECRET, 0x9286: b"ASCII\0\0\0" + TOWN})
    return tags.tobytes()


def jpeg() -> bytes:
    """Everything at once: EXIF, XMP and its extension, IPTC, a comment, a second picture and words behind the end."""
    segments = _app(1, b"Exif\0\0" + exif().removeprefix(b"Exif\0\0")), xmp(), iptc(), _segment(0xFE, files.SECRET)
    return jpeg_of(*segments) + _plain("JPEG") + TOWN + b"\xff\xd8" + WORDS


def jpeg_of(*segments: bytes) -> bytes:
    """A picture with these segments behind its start."""
    plain = _plain("JPEG")
    return plain[:2] + b"".join(segments) + plain[2:]


def only_exif() -> bytes:
    """EXIF alone."""
    return jpeg_of(_app(1, b"Exif\0\0" + exif().removeprefix(b"Exif\0\0")))


def xmp() -> bytes:
    """The segments of XMP, with its extension (XMP part 3, 1.1.3)."""
    digest = b"A" * 32
    extended = digest + struct.pack(">II", len(XMP), 0) + XMP
    return _app(1, b"http://ns.adobe.com/xap/1.0/\0" + XMP) + _app(
        1, b"http://ns.adobe.com/xmp/extension/\0" + extended
    )


def iptc() -> bytes:
    """The segment of IPTC: town, place and country, in a block of Photoshop's (IIM 4.2)."""
    records = b"".join(
        struct.pack(">BBBH", 0x1C, 2, number, len(text)) + text
        for number, text in ((90, TOWN), (92, WORDS), (101, b"France"), (120, ISO_6709))
    )
    padded = records + b"\0" * (len(records) % 2)
    return _app(13, b"Photoshop 3.0\0" + b"8BIM" + struct.pack(">HHI", 0x0404, 0, len(records)) + padded)


def png() -> bytes:
    """Chunks of text, packed text, XMP and EXIF."""
    said = PngImagePlugin.PngInfo()
    said.add_text("Comment", WORDS.decode())
    said.add_text("Location", TOWN.decode() * 50, zip=True)
    said.add_itxt("XML:com.adobe.xmp", XMP.decode())
    out = io.BytesIO()
    Image.new("RGB", (300, 200), "teal").save(out, "PNG", pnginfo=said, exif=exif())
    raw = b"Raw profile type iptc\0\0" + zlib.compress(b"iptc " + TOWN + b" " + ISO_6709)
    return _png_chunk(out.getvalue(), b"zTXt", raw)


def webp() -> bytes:
    """EXIF and XMP in chunks of their own."""
    out = io.BytesIO()
    Image.new("RGB", (300, 200), "teal").save(out, "WEBP", exif=exif(), xmp=XMP)
    return out.getvalue()


def avif() -> bytes:
    """The same in the boxes of AVIF."""
    out = io.BytesIO()
    Image.new("RGB", (300, 200), "teal").save(out, "AVIF", exif=exif(), xmp=XMP)
    return out.getvalue()


def gif() -> bytes:
    """A comment and XMP in extensions."""
    out = io.BytesIO()
    Image.new("P", (300, 200)).save(out, "GIF", comment=WORDS + TOWN)
    magic = bytes(range(0xFF, -1, -1)) + b"\0"
    return out.getvalue()[:-1] + b"\x21\xff\x0bXMP DataXMP" + XMP + b"\x01" + magic + b";"


def film(brand: bytes = b"isom") -> bytes:
    """An MP4 with the place as telephones write it: `©xyz` and `loci` in `udta`, Apple's keys, and XMP in a `uuid`."""
    content = files.film(0.5).replace(b"ftypisom", b"ftyp" + brand)
    place = struct.pack(">HH", len(ISO_6709), 0x15C7) + ISO_6709
    loci = b"\0\0\0\0\x15\xc7" + TOWN + b"\0" + b"\0" + struct.pack(">iii", -30_448, 3_035_870, 0) + b"earth\0\0"
    maker = struct.pack(">HH", len(MAKER), 0) + MAKER
    udta = _box(b"udta", _box(b"\xa9xyz", place) + _box(b"loci", loci) + _box(b"\xa9mak", maker))
    key = b"com.apple.quicktime.location.ISO6709"
    keys = _box(b"keys", struct.pack(">II", 0, 1) + _box(b"mdta", key))
    value = _box(b"ilst", _box(struct.pack(">I", 1), _box(b"data", struct.pack(">II", 1, 0) + ISO_6709)))
    handler = _box(b"hdlr", struct.pack(">II", 0, 0) + b"mdta" + bytes(13))
    meta = _box(b"meta", struct.pack(">I", 0) + handler + keys + value)
    uuid = _box(b"uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac") + XMP)
    return _in_moov(content, udta + meta) + uuid


def m4a() -> bytes:
    """A sound from a telephone, which says where it was recorded as its title does."""
    out = io.BytesIO()
    with av.open(out, "w", format="ipod") as target:
        target.metadata.update({"title": TOWN.decode(), "comment": WORDS.decode()})
        voice = target.add_stream("aac", rate=48_000, layout="mono")
        for at in range(30):
            frame = av.AudioFrame(format="fltp", layout="mono", samples=1024)
            frame.planes[0].update(bytes(4096))
            frame.pts, frame.rate = at * 1024, 48_000
            target.mux(voice.encode(frame))
        target.mux(voice.encode(None))
    place = struct.pack(">HH", len(ISO_6709), 0x15C7) + ISO_6709
    return _in_moov(out.getvalue(), _box(b"udta", _box(b"\xa9xyz", place)))


def mp3() -> bytes:
    """ID3 with a comment, a place of its own and a photo as its cover that has a place itself (ID3 2.3)."""
    out = io.BytesIO()
    with av.open(out, "w", format="mp3", options={"write_xing": "0", "id3v2_version": "0"}) as target:
        voice = target.add_stream("libmp3lame", rate=44_100, layout="mono")
        for at in range(40):
            frame = av.AudioFrame(format="s16p", layout="mono", samples=1152)
            frame.planes[0].update(bytes(2304))
            frame.pts, frame.rate = at * 1152, 44_100
            target.mux(voice.encode(frame))
        target.mux(voice.encode(None))
    frames = (
        _id3(b"COMM", b"\0eng\0" + WORDS + files.SECRET)
        + _id3(b"TXXX", b"\0LOCATION\0" + ISO_6709)
        + _id3(b"GEOB", b"\0\0\0" + TOWN + b"\0" + WORDS)
        + _id3(b"APIC", b"\0image/jpeg\0\x03" + TOWN + b"\0" + only_exif())
    )
    size = len(frames)
    head = b"ID3\x03\0\0" + bytes((size >> shift) & 0x7F for shift in (21, 14, 7, 0))
    last = b"TAG" + b"title".ljust(30, b"\0") + TOWN.ljust(30, b"\0") * 2 + b"2026" + WORDS.ljust(30, b"\0") + b"\0"
    return head + frames + out.getvalue() + last


def webm() -> bytes:
    """A film with tags, which FFmpeg writes for every key that it is given."""
    return files.film(0.5, form="webm")


PICTURES: dict[str, Callable[[], bytes]] = {
    "jpeg-exif": only_exif,
    "jpeg-xmp": lambda: jpeg_of(xmp()),
    "jpeg-iptc": lambda: jpeg_of(iptc()),
    "jpeg-all": jpeg,
    "png": png,
    "webp": webp,
    "avif": avif,
    "gif": gif,
}
SOUNDS: dict[str, Callable[[], bytes]] = {"mp3": mp3, "m4a": m4a}
FILMS: dict[str, Callable[[], bytes]] = {"mp4": film, "mov": lambda: film(b"qt  "), "webm": webm}


def _plain(format: str) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (600, 400), "olive").save(out, format)
    return out.getvalue()


def _app(number: int, body: bytes) -> bytes:
    return _segment(0xE0 + number, body)


def _segment(marker: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def _png_chunk(content: bytes, kind: bytes, body: bytes) -> bytes:
    """One more chunk, before the end."""
    end = content.index(b"IEND") - 4
    chunk = struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    return content[:end] + chunk + content[end:]


def _box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", len(body) + 8, kind) + body


def _in_moov(content: bytes, more: bytes) -> bytes:
    """Boxes at the end of `moov`, which stands last, so that no place of a sample moves."""
    at = content.index(b"moov") - 4
    size = struct.unpack(">I", content[at : at + 4])[0]
    assert at + size == len(content), "moov stands last"
    return content[:at] + struct.pack(">I", size + len(more)) + content[at + 4 :] + more


def _id3(kind: bytes, body: bytes) -> bytes:
    return kind + struct.pack(">IH", len(body), 0) + body
