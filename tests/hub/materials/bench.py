"""A stock of materials and its worker, in a real store, for tests of what comes in and what comes out."""

from collections.abc import AsyncIterator
from pathlib import Path

import structlog

from hub.materials import actions
from hub.materials.actions import Giver
from hub.materials.facts import Facts
from hub.materials.files import Bounds, MaterialFiles
from hub.materials.preparing import Preparing
from hub.materials.queries import MaterialLine, find
from hub.store.store import Store
from hub.store.tables import Instant, new_id
from tests.hub.world import NOW, Clock, World

MEGABYTE = 1 << 20


class Bench:
    """What somebody of the world gives, prepared as the hub does it."""

    def __init__(self, store: Store, world: World, data_dir: Path) -> None:
        self.store, self.world = store, world
        self.stock = MaterialFiles(store, data_dir, Bounds(4 * MEGABYTE, 16 * MEGABYTE, 64 * MEGABYTE))
        self.preparing = Preparing(store, self.stock, Clock(), structlog.get_logger())

    async def give(self, content: bytes, who: str = "camille", facts: Facts | None = None) -> str:
        """Its id. Raises UploadRefused where it is not even taken."""
        actor = self.world.actor(who)
        assert actor.school_class is not None
        file = await self.stock.take(self.world.twinning, arriving(content))
        giver = Giver(self.world.twinning, actor.school_class, actor)
        async with self.store.writing() as db:
            return (await actions.give(db, giver, facts or Facts(), file, new_id(), Instant(NOW))).id

    async def prepared(self, content: bytes) -> MaterialLine:
        """What becomes of it."""
        material = await self.give(content)
        while await self.preparing.look():
            pass
        async with self.store.reading() as db:
            line = await find(db, material, self.world.actor("camille"), Instant(NOW))
        assert line is not None
        return line

    def kept(self) -> dict[str, bytes]:
        """Every file that lies there, by its name."""
        folder = self.stock.path("00").parents[1]
        return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


async def arriving(content: bytes) -> AsyncIterator[bytes]:
    """As a connection brings it."""
    for start in range(0, len(content), 10_000):
        yield content[start : start + 10_000]
