"""Where something was made stays with whoever made it: no place, device or comment in any byte that is kept."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from hub.materials.models import Kind
from hub.store.store import Store
from tests.hub.materials.bench import Bench
from tests.hub.uploads import places
from tests.hub.world import World

Made = tuple[str, Callable[[], bytes], Kind]

EVERYTHING: list[Made] = [
    *((name, make, Kind.PHOTO) for name, make in places.PICTURES.items()),
    *((name, make, Kind.SOUND) for name, make in places.SOUNDS.items()),
    *((name, make, Kind.VIDEO) for name, make in places.FILMS.items()),
]


def told(content: bytes) -> list[bytes]:
    """What a file says of a place, its maker or itself, and what would carry such words."""
    return [secret for secret in (*places.SECRETS, *places.CARRIERS) if secret in content]


@pytest.fixture
def bench(any_store: Store, world: World, tmp_path: Path) -> Bench:
    return Bench(any_store, world, tmp_path / "data")


@pytest.mark.parametrize(("name", "make", "kind"), EVERYTHING, ids=[name for name, _, _ in EVERYTHING])
async def test_it_comes_out_without(bench: Bench, name: str, make: Callable[[], bytes], kind: Kind) -> None:
    came = make()
    assert told(came), "there was something to hide"
    line = await bench.prepared(came)
    assert (line.kind, line.problem) == (kind, None)
    kept = bench.kept()
    assert hashlib.sha256(came).hexdigest() not in kept, "what came is gone"
    assert kept
    for content in kept.values():
        assert not told(content)
        assert came[:64] not in content
        if kind is Kind.PHOTO:
            assert content[12:16] == b"VP8 ", "a WebP that carries nothing but its picture"
        assert b"udta" not in content or b"\0\0\0\x08ilst" in content, "a list of things said, with nothing in it"
    assert not told(repr((line.title, line.captions, line.text)).encode())


async def test_what_is_read_again_has_nothing_to_say(bench: Bench) -> None:
    line = await bench.prepared(places.jpeg())
    for file in line.files.values():
        with Image.open(bench.stock.path(file.sha256)) as image:
            image.load()
            assert dict(image.getexif()) == {}
            assert not {"exif", "xmp", "icc_profile", "comment", "photoshop"} & set(image.info)
