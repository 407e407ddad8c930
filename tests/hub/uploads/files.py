"""Files as people and attackers send them, made here: photos with a place in them, PDFs, sounds, bombs."""

import io
import math
import struct
import wave
import zlib

import av
from PIL import Image, PngImagePlugin

SECRET = b"48.8584N"


def photo(size: tuple[int, int] = (640, 360), *, orientation: int = 1, colour: str = "orange") -> bytes:
    """A JPEG whose EXIF says where it was taken, by which camera, and which way up."""
    image = Image.new("RGB", size, colour)
    image.paste((0, 0, 255), (0, 0, size[0] // 4, size[1] // 4))  # blue, where the camera's upper left was
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "SecretPhone"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (48.0, 51.0, 30.24)
    out = io.BytesIO()
    image.save(out, "JPEG", exif=exif, comment=SECRET, xmp=b"<x:xmpmeta>" + SECRET + b"</x:xmpmeta>")
    return out.getvalue()


def drawing() -> bytes:
    """A PNG that one sees through, with a text in it."""
    said = PngImagePlugin.PngInfo()
    said.add_text("Author", SECRET.decode())
    out = io.BytesIO()
    Image.new("RGBA", (300, 200), (255, 0, 0, 0)).save(out, "PNG", pnginfo=said)
    return out.getvalue()


def picture(format: str) -> bytes:
    """A small one."""
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "green").save(out, format)
    return out.getvalue()


def png_bomb(side: int = 50_000) -> bytes:
    """A few bytes that say they are a picture of `side` times `side` pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0" * 1_000_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def pdf(pages: int = 3, *, size: tuple[int, int] = (595, 842), extra: bytes = b"") -> bytes:
    """Pages of a PDF, each with a filled square; written by hand."""
    numbers = [4 + 2 * page for page in range(pages)]
    kids = b" ".join(b"%d 0 R" % number for number in numbers)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R " + extra + b">>",
        b"<< /Type /Pages /Kids [" + kids + b"] /Count %d >>" % pages,
        b"<< /Author (" + SECRET + b") >>",
    ]
    for number in numbers:
        drawn = b"1 0 0 rg 100 100 200 200 re f"
        objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents %d 0 R >>" % (*size, number + 1))
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn))
    out, places = io.BytesIO(), []
    out.write(b"%PDF-1.7\n")
    for number, content in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(b"trailer\n<< /Size %d /Root 1 0 R /Info 3 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))
    return out.getvalue()


def locked_pdf() -> bytes:
    """One that says it is encrypted, by a key that nobody has."""
    keys = (b"11" * 32, b"22" * 32)
    secret = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P -4 >> /ID [<00> <00>] " % keys
    return pdf(1).replace(b"trailer\n<< ", b"trailer\n<< " + secret)


def sound(seconds: float = 2.0, *, channels: int = 2) -> bytes:
    """A WAV whose tone gets louder."""
    out, rate = io.BytesIO(), 44_100
    with wave.open(out, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        count = int(seconds * rate)
        tone = (int(30_000 * (at / count) * math.sin(at * 0.06)) for at in range(count))
        file.writeframes(b"".join(struct.pack("<h", value) * channels for value in tone))
    return out.getvalue()


def song(seconds: float) -> bytes:
    """An Ogg of this length, small enough for every form."""
    out = io.BytesIO()
    tone = struct.pack("<960h", *(int(9_000 * math.sin(each * 0.06)) for each in range(960)))
    with av.open(out, "w", format="ogg") as target:
        voice = target.add_stream("libopus", rate=48_000, layout="mono")
        voice.codec_context.bit_rate = 8_000
        for at in range(int(seconds * 50)):
            frame = av.AudioFrame(format="s16", layout="mono", samples=960)
            frame.planes[0].update(tone)
            frame.pts, frame.rate = at * 960, 48_000
            target.mux(voice.encode(frame))
        target.mux(voice.encode(None))
    return out.getvalue()


def film(seconds: float = 2.0, *, size: tuple[int, int] = (640, 360), turn: int = 0, form: str = "mp4") -> bytes:
    """A film with sound, red on its left; its makers' name, place and, in an MP4, which way it was held."""
    out = io.BytesIO()
    codecs = ("libx264", "aac") if form == "mp4" else ("libvpx-vp9", "libopus")
    with av.open(out, "w", format=form) as target:
        target.metadata.update({"title": "SecretPhone", "location": SECRET.decode(), "comment": SECRET.decode()})
        pictures = target.add_stream(codecs[0], rate=10)
        pictures.width, pictures.height, pictures.pix_fmt = *size, "yuv420p"
        sounds = target.add_stream(codecs[1], rate=48_000, layout="mono")
        image = Image.new("RGB", size, "blue")
        image.paste((255, 0, 0), (0, 0, size[0] // 2, size[1]))
        for at in range(int(seconds * 10)):
            frame = av.VideoFrame.from_image(image)
            frame.pts = at
            target.mux(pictures.encode(frame))
        target.mux(pictures.encode(None))
        for at in range(int(seconds * 50)):
            tone = av.AudioFrame(format="s16", layout="mono", samples=960)
            tone.planes[0].update(struct.pack("<960h", *(int(9_000 * math.sin(each * 0.06)) for each in range(960))))
            tone.pts, tone.rate = at * 960, 48_000
            target.mux(sounds.encode(tone))
        target.mux(sounds.encode(None))
    content = out.getvalue()
    return content if not turn else _turned(content)


def _turned(content: bytes) -> bytes:
    """As a telephone writes it that is held upright: its track has the matrix of a quarter turn (ISO 14496-12)."""
    at = content.index(b"tkhd") + 4 + 4 + 20 + 8 + 8
    quarter = struct.pack(">9i", 0, 1 << 16, 0, -(1 << 16), 0, 0, 0, 0, 1 << 30)
    return content[:at] + quarter + content[at + 36 :]
