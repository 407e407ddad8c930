"""A disk that is really full: a word for people, nothing half kept, and what was taken is ready once there is room."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, update

from hub.materials.models import Material, MaterialJob, MaterialPart
from hub.materials.parts import CHUNK_BYTES, Parts
from hub.materials.queries import find
from hub.store.store import Store
from hub.store.tables import Instant
from hub.uploads.problems import UploadProblem, UploadRefused
from tests.hub.materials.bench import MEGABYTE, Bench
from tests.hub.materials.test_parts import sha256
from tests.hub.uploads import files
from tests.hub.world import NOW, World


@pytest.fixture
def small_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A file system of six megabytes, all of which may be used."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk], check=False, capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("no file system may be mounted here")
    for module in ("hub.uploads.vault", "hub.materials.files"):
        monkeypatch.setattr(f"{module}.LEAST_FREE_BYTES", 0)
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)


@pytest.fixture
def bench(any_store: Store, world: World, small_disk: Path) -> Bench:
    return Bench(any_store, world, small_disk / "data")


def fill(disk: Path, leaving: int) -> Path:
    """All but so many bytes."""
    ballast = disk / "ballast"
    room = os.statvfs(disk)
    with ballast.open("wb") as file:
        file.write(bytes(max(0, room.f_bavail * room.f_frsize - leaving)))
    return ballast


async def test_a_file_in_one_go(bench: Bench, any_store: Store, small_disk: Path) -> None:
    fill(small_disk, leaving=MEGABYTE)
    with pytest.raises(UploadRefused) as no:
        await bench.give(files.photo((64, 48)) + bytes(2 * MEGABYTE))
    assert no.value.problem is UploadProblem.DISK_FULL
    assert bench.kept() == {}
    async with any_store.reading() as db:
        assert not (await db.scalars(select(Material.id))).all()


async def test_a_file_in_chunks(bench: Bench, any_store: Store, world: World, small_disk: Path) -> None:
    parts = Parts(any_store, bench.stock)
    size = 4 * CHUNK_BYTES
    row = await parts.begin(world.twinning, world.camille, once="a", size=size, title="a.jpg", now=Instant(NOW))
    ballast = fill(small_disk, leaving=CHUNK_BYTES + CHUNK_BYTES // 2)
    content = files.photo((64, 48)) + bytes(CHUNK_BYTES)
    first, zeros = content[:CHUNK_BYTES], bytes(CHUNK_BYTES)
    assert await parts.append(row.id, 0, first, sha256(first), Instant(NOW)) == CHUNK_BYTES
    with pytest.raises(UploadRefused, match="disk-full"):
        await parts.append(row.id, CHUNK_BYTES, zeros, sha256(zeros), Instant(NOW))
    assert bench.kept() == {}, "half a file does not keep the disk full"
    async with any_store.reading() as db:
        assert not (await db.scalars(select(MaterialPart.id))).all()
    ballast.unlink()
    again = await parts.begin(world.twinning, world.camille, once="a", size=size, title="a.jpg", now=Instant(NOW))
    assert again.came == 0


@pytest.mark.parametrize(
    ("content", "made"), [(files.photo((1600, 1200)), 3), (files.film(1.0), 3)], ids=["photo", "film"]
)
async def test_what_was_taken_waits_until_there_is_room(
    bench: Bench, any_store: Store, world: World, small_disk: Path, content: bytes, made: int
) -> None:
    material = await bench.give(content)
    ballast = fill(small_disk, leaving=4_096)
    assert await bench.preparing.look()
    async with any_store.reading() as db:
        job = (await db.scalars(select(MaterialJob))).one()
    assert (job.problem, job.attempts) == (None, 0), "that was not the file's fault"
    assert len(bench.kept()) == 1, "what came, and nothing half made"
    ballast.unlink()
    async with any_store.writing() as db:
        await db.execute(update(MaterialJob).values(leased_until=None))  # later
    assert await bench.preparing.look()
    async with any_store.reading() as db:
        line = await find(db, material, world.actor("camille"), Instant(NOW))
    assert line is not None
    assert (line.problem, len(line.files)) == (None, made)
