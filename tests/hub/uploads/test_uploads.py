"""Files that arrive: by their content, written anew, bounded, and nothing of a refused one stays."""

import asyncio
import io
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import av
import pytest
from PIL import Image

from hub.store.store import Store
from hub.store.tables import Instant
from hub.uploads import queries
from hub.uploads.actions import Bounds, Owner, Uploads, clean_title
from hub.uploads.formats import format_of
from hub.uploads.models import Upload
from hub.uploads.problems import UploadProblem, UploadRefused
from tests.hub.uploads import files
from tests.hub.world import NOW, World

MEGABYTE = 1 << 20


async def arriving(content: bytes) -> AsyncIterator[bytes]:
    """As a connection brings it."""
    for start in range(0, len(content), 10_000):
        yield content[start : start + 10_000]


@pytest.fixture
def uploads(any_store: Store, tmp_path: Path) -> Uploads:
    return Uploads(any_store, tmp_path / "files", Bounds(2 * MEGABYTE, 8 * MEGABYTE))


@pytest.fixture
def owner(world: World) -> Owner:
    return Owner(world.twinning, world.room, world.camille, world.niort)


async def take(uploads: Uploads, owner: Owner, content: bytes, title: str = "a.jpg") -> Upload:
    return await uploads.take(owner, arriving(content), title, Instant(NOW))


def everything(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


async def test_a_photo_stands_upright_and_forgets_where_it_was_taken(uploads: Uploads, owner: Owner) -> None:
    upload = await take(uploads, owner, files.photo((640, 360), orientation=6), "C:\\Users\\me\\Léa‮ in Niort.JPEG")
    assert (upload.kind, upload.mime, upload.width, upload.height) == ("picture", "image/webp", 360, 640)
    assert upload.title == "C: Users me Léa in Niort"
    content = uploads.file(upload).read_bytes()
    for secret in (b"SecretPhone", files.SECRET, b"Exif", b"EXIF", b"XMP"):
        assert secret not in content
    with Image.open(io.BytesIO(content)) as image:
        red, _, blue = image.convert("RGB").getpixel((340, 20))  # type: ignore[misc]
        assert blue > 200 > red, "what was the upper left of a camera held upright is the upper right now"
        assert "exif" not in image.info


async def test_what_is_seen_through_lies_on_white_paper(uploads: Uploads, owner: Owner) -> None:
    upload = await take(uploads, owner, files.drawing())
    with Image.open(uploads.file(upload)) as image:
        assert min(image.convert("RGB").getpixel((10, 10))) > 250  # type: ignore[type-var]


@pytest.mark.parametrize("format", ["PNG", "WEBP", "GIF", "JPEG"])
def test_pictures_are_known_by_their_content(format: str) -> None:
    found = format_of(files.picture(format)[:1024])
    assert found is not None
    assert (found.kind, found.decoder) == ("picture", format)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", UploadProblem.EMPTY),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', UploadProblem.UNKNOWN),
        (b"<!doctype html><script>alert(1)</script>", UploadProblem.UNKNOWN),
        (b"PK\x03\x04" + b"\0" * 100, UploadProblem.UNKNOWN),
        (b"\xff\xd8\xff\xe0 and no more", UploadProblem.BROKEN),
        (files.photo()[:3000], UploadProblem.BROKEN),
        (b"%PDF-1.7\nnot at all", UploadProblem.BROKEN),
        (b"ID3" + os.urandom(5000), UploadProblem.BROKEN),
        (files.png_bomb(), UploadProblem.TOO_MUCH),
        (files.locked_pdf(), UploadProblem.LOCKED),
        (b"\xff\xd8\xff" + b"\0" * (2 * MEGABYTE), UploadProblem.TOO_LARGE),
    ],
    ids=["empty", "svg", "html", "zip", "no-jpeg", "half-jpeg", "no-pdf", "no-mp3", "bomb", "locked", "large"],
)
async def test_what_is_no_good_is_named_and_nothing_of_it_stays(
    uploads: Uploads, owner: Owner, any_store: Store, tmp_path: Path, content: bytes, problem: UploadProblem
) -> None:
    with pytest.raises(UploadRefused) as no:
        await take(uploads, owner, content, "innocent.jpg")
    assert no.value.problem is problem
    assert everything(tmp_path / "files") == []
    async with any_store.reading() as db:
        assert not await queries.of_room(db, owner.room)


async def test_pages_of_a_pdf_become_pictures_once(uploads: Uploads, owner: Owner) -> None:
    document = await take(uploads, owner, files.pdf(300), "plan.pdf")
    assert (document.kind, document.pages) == ("document", 300)
    one, same = await asyncio.gather(*(uploads.page(document, 300, owner, Instant(NOW)) for _ in range(2)))
    assert one.id == same.id
    assert (one.kind, one.title, one.height) == ("picture", "plan · 300", 2400)
    assert files.SECRET not in uploads.file(one).read_bytes()
    preview = await uploads.preview(document, 1)
    with Image.open(io.BytesIO(preview)) as image:
        assert image.height == 320
    for page in (0, 301):
        with pytest.raises(UploadRefused, match="no-page"):
            await uploads.page(document, page, owner, Instant(NOW))


async def test_a_sound_is_written_anew_with_its_shape(uploads: Uploads, owner: Owner) -> None:
    upload = await take(uploads, owner, files.sound(2.0), "Le carnaval.wav")
    assert (upload.kind, upload.mime, upload.title) == ("sound", "audio/webm", "Le carnaval")
    assert upload.duration_ms == pytest.approx(2000, abs=40)
    assert upload.peaks is not None
    assert upload.peaks[0] < 10 < 90 < max(upload.peaks[-8:])
    with av.open(str(uploads.file(upload))) as written:
        assert written.streams.audio[0].codec_context.name in ("opus", "libopus")
        assert not written.streams.video


async def test_the_same_file_again_is_the_same_row_and_goes_with_its_last_one(
    uploads: Uploads, owner: Owner, tmp_path: Path
) -> None:
    first, again = await take(uploads, owner, files.photo()), await take(uploads, owner, files.photo())
    assert first.id == again.id
    assert len(everything(tmp_path / "files")) == 1
    assert await uploads.remove(first) == [first.id]
    assert everything(tmp_path / "files") == []


async def test_a_file_stays_as_long_as_somebody_else_names_it(uploads: Uploads, owner: Owner, tmp_path: Path) -> None:
    first, second = [await take(uploads, owner, files.pdf(pages), "plan.pdf") for pages in (2, 3)]
    page, same = [await uploads.page(document, 1, owner, Instant(NOW)) for document in (first, second)]
    assert page.id != same.id
    assert page.sha256 == same.sha256
    assert set(await uploads.remove(first)) == {first.id, page.id}
    assert uploads.file(same).exists()
    assert set(await uploads.remove(second)) == {second.id, same.id}
    assert everything(tmp_path / "files") == []


async def test_a_twinning_has_so_much_room(any_store: Store, owner: Owner, tmp_path: Path) -> None:
    small = Uploads(any_store, tmp_path / "files", Bounds(2 * MEGABYTE, 4_000))
    await take(small, owner, files.photo())
    with pytest.raises(UploadRefused, match="quota"):
        await take(small, owner, files.pdf(40))


async def test_a_sweep_takes_what_no_row_names(uploads: Uploads, owner: Owner, tmp_path: Path) -> None:
    kept = await take(uploads, owner, files.photo())
    stray = tmp_path / "files" / "uploads" / "ab" / "abandoned"
    half = tmp_path / "files" / "uploads" / "arriving" / "half"
    half.mkdir()
    stray.parent.mkdir(exist_ok=True)
    stray.write_bytes(b"nobody's")
    os.utime(stray, (0, 0))
    os.utime(half, (0, 0))
    assert await uploads.sweep(Instant(NOW)) == 2
    assert everything(tmp_path / "files") == [uploads.file(kept)]


async def test_a_disk_that_is_full_says_so(uploads: Uploads, owner: Owner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hub.uploads.vault.LEAST_FREE_BYTES", 1 << 62)
    with pytest.raises(UploadRefused, match="disk-full"):
        await take(uploads, owner, files.photo())


async def test_a_decoder_that_hangs_is_killed(
    uploads: Uploads, owner: Owner, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("hub.uploads.sandbox.PATIENCE_SECONDS", 0.01)
    with pytest.raises(UploadRefused, match="too-much"):
        await take(uploads, owner, files.photo())
    assert everything(tmp_path / "files") == []


def test_a_confined_process_can_do_nothing_else(tmp_path: Path) -> None:
    attempts = {
        "network": "import socket; socket.socket().connect(('127.0.0.1', 9))",
        "processes": "import subprocess; subprocess.run(['true'])",
        "files": f"open({str(tmp_path / 'written')!r}, 'w')",
        "memory": "bytearray(4 << 30)",
    }
    for what, attempt in attempts.items():
        code = "\n".join((
            "from hub.uploads.confinement import confine", "confine()",
            "try:", f"    {attempt}", "except (OSError, MemoryError):", "    print('stopped')",
        ))  # fmt: skip
        if what == "memory" and sys.platform != "linux":
            continue
        said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert said.stdout == "stopped\n", what
    assert not (tmp_path / "written").exists()


@pytest.mark.parametrize(("name", "shown"), [("../etc/passwd", ".. etc passwd"), ("a" * 300, "a" * 120), ("", "")])
def test_a_name_is_one_harmless_line(name: str, shown: str) -> None:
    assert clean_title(name) == shown
