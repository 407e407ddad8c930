"""Large files in chunks: in order, whole, once; whatever else comes has an answer, and nothing half is kept."""

import hashlib
import os
from pathlib import Path

import pytest

from hub.materials.files import Bounds, MaterialFiles
from hub.materials.models import MaterialPart
from hub.materials.parts import CHUNK_BYTES, MOST_OPEN, PartProblem, PartRefused, Parts, chained
from hub.retention.rounds import forget
from hub.store.store import Store
from hub.store.tables import Instant
from hub.uploads.problems import UploadProblem, UploadRefused
from tests.hub.uploads import files
from tests.hub.world import NOW, World

CONTENT = files.photo((64, 48)) + os.urandom(2 * CHUNK_BYTES + 1234)
FIRST, SECOND = CONTENT[:CHUNK_BYTES], CONTENT[CHUNK_BYTES : 2 * CHUNK_BYTES]


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def chain_of(content: bytes) -> str:
    chain = ""
    for at in range(0, len(content), CHUNK_BYTES):
        chain = chained(chain, sha256(content[at : at + CHUNK_BYTES]))
    return chain


@pytest.fixture
def stock(any_store: Store, tmp_path: Path) -> MaterialFiles:
    return MaterialFiles(any_store, tmp_path / "data", Bounds(1 << 20, 8 << 20, 16 << 20))


@pytest.fixture
def parts(any_store: Store, stock: MaterialFiles) -> Parts:
    return Parts(any_store, stock)


async def begin(parts: Parts, world: World, *, once: str = "form", size: int = len(CONTENT)) -> MaterialPart:
    return await parts.begin(world.twinning, world.camille, once=once, size=size, title="film.jpg", now=Instant(NOW))


async def send(parts: Parts, part: str, offset: int, content: bytes, *, hash: str = "") -> int:
    return await parts.append(part, offset, content, hash or sha256(content), Instant(NOW))


async def rest(parts: Parts, part: str, after: int = 0) -> None:
    for at in range(after, len(CONTENT), CHUNK_BYTES):
        await send(parts, part, at, CONTENT[at : at + CHUNK_BYTES])


async def test_it_goes_on_where_it_was_also_after_a_restart(
    any_store: Store, world: World, parts: Parts, stock: MaterialFiles
) -> None:
    row = await begin(parts, world)
    assert await send(parts, row.id, 0, FIRST) == CHUNK_BYTES
    with stock.part(row.id).open("ab") as torn:
        torn.write(b"half a chunk, and then the power went")
    again = Parts(any_store, stock)
    found = await begin(again, world)
    assert (found.id, found.came, found.chain) == (row.id, CHUNK_BYTES, chain_of(FIRST))
    await rest(again, row.id, CHUNK_BYTES)
    whole = await again.find(row.id, world.camille)
    assert whole is not None
    for _ in range(2):  # killed before the material was written: it is still there
        arrived = await again.whole(whole, chain_of(CONTENT))
        assert (arrived.size, arrived.sha256) == (len(CONTENT), sha256(CONTENT))
    await again.drop(whole)
    assert stock.path(arrived.sha256).read_bytes() == CONTENT
    assert not stock.part(row.id).exists()
    assert await parts.find(row.id, world.ines) is None


async def test_every_wrong_chunk_has_an_answer(world: World, parts: Parts) -> None:
    row = await begin(parts, world)
    await send(parts, row.id, 0, FIRST)
    last = len(CONTENT) - 2 * CHUNK_BYTES
    for offset, content, hash, problem in (
        (0, FIRST, "", PartProblem.OFFSET),  # twice
        (2 * CHUNK_BYTES, CONTENT[-last:], "", PartProblem.OFFSET),  # too early
        (CHUNK_BYTES - 5, SECOND, "", PartProblem.OFFSET),  # overlapping
        (-1, SECOND, "", PartProblem.OFFSET),
        (CHUNK_BYTES, SECOND, "00" * 32, PartProblem.HASH),
        (CHUNK_BYTES, SECOND, "é", PartProblem.HASH),
        (CHUNK_BYTES, SECOND[:-1], "", PartProblem.LENGTH),
        (CHUNK_BYTES, SECOND + b"!", "", PartProblem.LENGTH),
        (CHUNK_BYTES, b"", "", PartProblem.LENGTH),
    ):
        with pytest.raises(PartRefused) as no:
            await send(parts, row.id, offset, content, hash=hash)
        assert (no.value.problem, no.value.came in (offset, CHUNK_BYTES)) == (problem, True)
    found = await parts.find(row.id, world.camille)
    assert found is not None
    assert found.came == CHUNK_BYTES
    with pytest.raises(PartRefused, match="unfinished"):
        await parts.whole(found, chain_of(FIRST))
    with pytest.raises(PartRefused, match="offset"):
        await send(parts, "nobody", 0, FIRST)


async def test_another_file_behind_the_same_name_is_not_mixed_in(world: World, parts: Parts) -> None:
    row = await begin(parts, world)
    await rest(parts, row.id)
    whole = await parts.find(row.id, world.camille)
    assert whole is not None
    with pytest.raises(PartRefused, match="mixed"):
        await parts.whole(whole, chain_of(CONTENT[:-1] + b"!"))
    assert await parts.find(row.id, world.camille) is None


async def test_what_will_not_fit_is_refused_before_it_comes(world: World, parts: Parts, stock: MaterialFiles) -> None:
    for size, problem in ((0, UploadProblem.EMPTY), (-1, UploadProblem.EMPTY), (9 << 20, UploadProblem.TOO_LARGE)):
        with pytest.raises(UploadRefused) as no:
            await begin(parts, world, size=size)
        assert no.value.problem is problem
    await begin(parts, world, once="a", size=8 << 20)
    await begin(parts, world, once="b", size=8 << 20)
    with pytest.raises(UploadRefused, match="quota"):
        await begin(parts, world, once="c")
    stock.bounds = Bounds(1 << 20, 1 << 62, 1 << 62)
    with pytest.raises(UploadRefused, match="disk-full"):
        await begin(parts, world, once="d", size=1 << 60)
    for number in range(MOST_OPEN - 2):
        await begin(parts, world, once=f"more-{number}", size=1)
    with pytest.raises(PartRefused, match="too-many"):
        await begin(parts, world, once="e", size=1)


async def test_what_is_no_material_is_refused_at_its_first_chunk(
    world: World, parts: Parts, stock: MaterialFiles
) -> None:
    svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
    row = await begin(parts, world, size=len(svg))
    with pytest.raises(UploadRefused, match="unknown"):
        await send(parts, row.id, 0, svg)
    assert await parts.find(row.id, world.camille) is None


async def test_a_full_disk_keeps_nothing_half(
    world: World, parts: Parts, stock: MaterialFiles, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = await begin(parts, world)
    await send(parts, row.id, 0, FIRST)

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "pwrite", full)
    with pytest.raises(UploadRefused, match="disk-full"):
        await send(parts, row.id, CHUNK_BYTES, SECOND)
    assert not stock.part(row.id).exists()
    assert await parts.find(row.id, world.camille) is None


async def test_without_its_file_a_part_begins_anew(world: World, parts: Parts, stock: MaterialFiles) -> None:
    row = await begin(parts, world)
    await send(parts, row.id, 0, FIRST)
    stock.part(row.id).unlink()  # the database is an older copy, the files are not
    with pytest.raises(PartRefused) as no:
        await send(parts, row.id, CHUNK_BYTES, SECOND)
    assert no.value.came == 0
    assert (await begin(parts, world)).came == 0


async def test_what_nobody_goes_on_with_is_swept(
    any_store: Store, world: World, parts: Parts, stock: MaterialFiles
) -> None:
    row = await begin(parts, world)
    await send(parts, row.id, 0, FIRST)
    later = Instant(NOW + 4 * 24 * 3_600_000)
    assert await stock.sweep(later) == 0, "somebody may go on with it"
    async with any_store.writing() as db:
        await forget(db, later)
    os.utime(stock.part(row.id), (NOW / 1000, NOW / 1000))
    assert await stock.sweep(later) == 1
