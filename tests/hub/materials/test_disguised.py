"""Files that are not what they say, are two things at once, or far larger inside: taken apart, or refused by name."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import av
import pytest

from hub.materials.models import Kind
from hub.store.store import Store
from hub.uploads import office
from hub.uploads.formats import film_format_of
from hub.uploads.problems import STATUS, UploadProblem, UploadRefused
from tests.hub.materials.bench import Bench
from tests.hub.uploads import decks, files, places
from tests.hub.world import World

SCRIPT = b"<script>alert('here')</script>"
HTML = b"<!doctype html><html><body onload='alert(1)'>" + SCRIPT + b"</body></html>"


def archive(name: str = "Evil.class") -> bytes:
    """A ZIP, which a JAR is as well."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("META-INF/MANIFEST.MF", "Main-Class: Evil\n")
        made.writestr(name, SCRIPT * 20)
    return out.getvalue()


def png_with_html() -> bytes:
    """A picture whose text is a page."""
    plain = files.picture("PNG")
    body = b"Comment\0" + HTML
    chunk = struct.pack(">I", len(body)) + b"tEXt" + body + struct.pack(">I", zlib.crc32(b"tEXt" + body))
    return plain[:33] + chunk + plain[33:]


def pdf_with_script() -> bytes:
    """It would like to run something as soon as it is opened, and to start a program."""
    extra = (
        b"/OpenAction << /S /JavaScript /JS (app.alert\\('here'\\);) >> "
        b"/AA << /WC << /S /Launch /F (cmd.exe) >> >> /Names << /EmbeddedFiles << /Names [] >> >> "
    )
    return files.pdf(2, extra=extra)


def huge_film() -> bytes:
    """One black picture of 8,000 pixels each way: three hundred kilobytes, and two hundred megabytes once unpacked."""
    out = io.BytesIO()
    with av.open(out, "w", format="mp4") as target:
        pictures = target.add_stream("libx264", rate=1)
        pictures.width, pictures.height, pictures.pix_fmt = 8_000, 8_000, "yuv420p"
        pictures.codec_context.options = {"preset": "ultrafast", "crf": "50"}
        pictures.codec_context.thread_count = 1
        frame = av.VideoFrame(8_000, 8_000, "yuv420p")
        frame.pts = 0
        target.mux(pictures.encode(frame))
        target.mux(pictures.encode(None))
    return out.getvalue()


def film_that_grows() -> bytes:
    """Its header says 64 pixels, its first picture 16,383 each way (RFC 6386 §9.1)."""
    out = io.BytesIO()
    with av.open(out, "w", format="webm") as target:
        pictures = target.add_stream("libvpx", rate=10)
        pictures.width, pictures.height, pictures.pix_fmt = 64, 48, "yuv420p"
        for at in range(3):
            frame = av.VideoFrame(64, 48, "yuv420p")
            frame.pts = at
            target.mux(pictures.encode(frame))
        target.mux(pictures.encode(None))
    content = out.getvalue()
    at = content.index(b"\x9d\x01\x2a") + 3
    return content[:at] + b"\xff\x3f\xff\x3f" + content[at + 4 :]


def pdf_bomb() -> bytes:
    """A page as large as a country, and one whose picture unpacks to gigabytes."""
    return files.pdf(1, size=(2_000_000, 2_000_000))


def broken_mp3() -> bytes:
    """Cut in the middle, with noise where frames should be."""
    whole = places.mp3()
    return whole[: len(whole) // 2] + b"\0\xff" * 400


@pytest.fixture
def bench(any_store: Store, world: World, tmp_path: Path) -> Bench:
    return Bench(any_store, world, tmp_path / "data")


@pytest.mark.parametrize(
    ("content", "kind", "hidden"),
    [
        (files.picture("GIF") + archive(), Kind.PHOTO, b"Evil"),
        (files.photo((60, 40)) + archive(), Kind.PHOTO, b"Evil"),
        (files.photo((60, 40)) + HTML, Kind.PHOTO, SCRIPT),
        (png_with_html(), Kind.PHOTO, SCRIPT),
        (pdf_with_script(), Kind.SLIDES, b"alert"),
        (places.mp3() + archive(), Kind.SOUND, b"Evil"),
        (files.film(0.3) + HTML, Kind.VIDEO, SCRIPT),
    ],
    ids=["gifar", "jpeg+zip", "jpeg+html", "html-in-png", "pdf+javascript", "mp3+zip", "mp4+html"],
)
async def test_of_two_things_at_once_one_is_left(bench: Bench, content: bytes, kind: Kind, hidden: bytes) -> None:
    assert hidden in content
    line = await bench.prepared(content)
    assert (line.kind, line.problem) == (kind, None)
    assert {file.mime for file in line.files.values()} <= {"image/webp", "audio/webm", "video/mp4"}
    for kept in bench.kept().values():
        for each in (hidden, b"<script", b"PK\x03\x04", b"%PDF", b"JavaScript", b"<html"):
            assert each not in kept


async def test_its_name_counts_for_nothing(bench: Bench) -> None:
    sound = await bench.prepared(places.mp3())  # a form that says holiday.jpg gives the same
    assert (sound.kind, sound.files["whole", 1].mime) == (Kind.SOUND, "audio/webm")
    broken = await bench.prepared(broken_mp3())
    assert broken.problem in (None, "broken"), "as far as it can be heard, or a word"


@pytest.mark.parametrize(
    ("made", "problem"),
    [
        (lambda: files.png_bomb(30_000), "too-much"),
        (pdf_bomb, "too-much"),
        (huge_film, "too-much"),
        (film_that_grows, "broken"),
        (lambda: b"ID3\x03\0\0\0\0\x01\0" + b"\0\xff\xfb" * 900, "broken"),
        (lambda: files.photo((60, 40))[:200], "broken"),
    ],
    ids=["png-bomb", "pdf-bomb", "enormous-film", "growing-film", "no-mp3-inside", "half-a-jpeg"],
)
async def test_what_is_far_larger_inside_or_broken_says_so(
    bench: Bench, made: Callable[[], bytes], problem: str
) -> None:
    content = made()
    assert len(content) < 1_000_000
    line = await bench.prepared(content)
    assert (line.problem, dict(line.files)) == (problem, {})


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'>" + SCRIPT + b"</svg>", UploadProblem.UNKNOWN),
        (b"\xef\xbb\xbf<?xml version='1.0'?><svg onload='alert(1)'/>", UploadProblem.UNKNOWN),
        (HTML, UploadProblem.UNKNOWN),
        (archive(), UploadProblem.UNKNOWN),
        (b"MZ\x90\0" + bytes(300), UploadProblem.UNKNOWN),
        (b"\x7fELF" + bytes(300), UploadProblem.UNKNOWN),
        (b"#EXTM3U\nfile:///etc/passwd\n", UploadProblem.UNKNOWN),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(300), UploadProblem.HEIC),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), UploadProblem.OFFICE),
    ],
    ids=["svg", "svg-with-bom", "html", "zip", "exe", "elf", "playlist", "heic", "old-powerpoint"],
)
async def test_what_is_no_material_is_not_taken(bench: Bench, content: bytes, problem: UploadProblem) -> None:
    with pytest.raises(UploadRefused) as no:
        await bench.give(content)
    assert (no.value.problem, STATUS[problem]) == (problem, 415)
    assert bench.kept() == {}, "nothing half kept"


@pytest.mark.parametrize("deck", [decks.odp(), decks.pptx()], ids=["odp", "pptx"])
async def test_without_its_program_slides_are_refused_with_a_word(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, deck: bytes
) -> None:
    monkeypatch.setattr(office, "is_here", lambda: False)
    with pytest.raises(UploadRefused) as no:
        await bench.give(deck)
    assert no.value.problem is UploadProblem.OFFICE
    assert bench.kept() == {}


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (decks.bomb(), "too-much"),
        (decks.docx(), "office"),
        (decks.odp()[:400], "broken"),
        (decks.odp(linked="file:///etc/passwd"), "office"),
        (decks.odp(linked="../../secret.png"), "office"),
        (decks.odp(linked="&#102;%69le:///secret.png"), "office"),
        (decks.odp(linked="/secret.png"), "office"),
        (decks.pptx(linked="file:///C:/secret.png"), "office"),
        (decks.pptx(linked="..\\..\\secret.png"), "office"),
    ],
    ids=["bomb", "a-text", "half", "odp-file", "odp-above", "odp-disguised", "odp-root", "pptx-file", "pptx-above"],
)
async def test_a_package_is_looked_at_before_any_program_opens_it(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, content: bytes, problem: str
) -> None:
    monkeypatch.setattr(office, "is_here", lambda: True)
    monkeypatch.setattr(office, "program", lambda: "/bin/false")
    assert len(content) < 2_000_000
    assert film_format_of(content[:2048]) is not None
    line = await bench.prepared(content)
    assert (line.problem, dict(line.files)) == (problem, {})


@pytest.mark.skipif(not office.is_here(), reason="no LibreOffice here")
@pytest.mark.parametrize(
    "deck",
    [decks.odp(linked="https://example.org/a.png"), decks.pptx(linked="https://example.org/a.png")],
    ids=["odp", "pptx"],
)
async def test_slides_become_pictures(bench: Bench, deck: bytes) -> None:
    line = await bench.prepared(deck)
    assert (line.problem, line.kind, line.pages) == (None, Kind.SLIDES, 2)
    for kept in bench.kept().values():
        assert kept[12:16] == b"VP8 "
