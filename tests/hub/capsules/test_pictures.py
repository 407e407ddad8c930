"""Pictures under the pages of a capsule's boards: those on which no child is seen without a consent, and no others."""

from pathlib import Path

from hub.capsules import actions
from hub.capsules.files import CapsuleFiles
from hub.capsules.making import Making
from hub.capsules.queries import newest
from hub.capsules.recall import may_go_out
from hub.consent.ledger import Kind
from hub.store.store import Store
from hub.store.tables import Instant
from hub.uploads.actions import Bounds, Owner, Uploads
from rooms.channel import Author, Channel, ChannelName
from rooms.events import BackdropLaid, StrokeDrawn
from tests.hub.capsules.test_capsules import capsule, happened, read
from tests.hub.uploads.test_marks import mark, pupil_of, say, take
from tests.hub.world import HOUR, NOW, Clock, World


async def test_a_picture_without_consent_is_in_none(
    any_store: Store, world: World, making: Making, made: CapsuleFiles, clock: Clock, tmp_path: Path
) -> None:
    uploads = Uploads(any_store, tmp_path / "data", Bounds(1 << 20, 8 << 20))
    await say(any_store, world, Kind.FACE)
    photo = await take(uploads, Owner(world.twinning, world.room, world.camille, world.niort), [world.lea])
    camille, page = Author(world.camille, world.niort), Channel(world.room, ChannelName("page-1"))
    line = StrokeDrawn("a", "pen", 3, 1, [100, 200, 300, 400])
    await happened(any_store, page, (camille, BackdropLaid("picture", photo.id)), (camille, line))
    clock.now += HOUR

    async def pictures() -> set[str]:
        async with any_store.writing() as db:
            await actions.forget(db, world.twinning, None)
        found = read(await capsule(any_store, world, making, made))
        assert await goes_out()
        assert ("<image" in found["fr/board-1.html"].decode()) == ("boards/001.webp" in found)
        return {name for name in found if name.startswith("boards/")}

    async def goes_out() -> bool:
        async with any_store.reading() as db:
            ready = await newest(db, world.twinning, None)
        assert ready is not None
        return await may_go_out(any_store, ready, Instant(NOW))

    assert await pictures() == {"boards/001.webp"}
    await say(any_store, world, Kind.FACE, is_given=False)
    assert not await goes_out(), "the one that lies ready"
    assert await pictures() == set()
    await say(any_store, world, Kind.FACE)
    assert await pictures() == {"boards/001.webp"}, "nothing was lost"
    tom = await pupil_of(any_store, world.niort, "Tom")
    await mark(any_store, photo, {world.niort}, [tom])
    assert not await goes_out(), "a mark that comes later counts as well"
    await mark(any_store, photo, {world.niort}, off=[tom])
    assert await goes_out()
    await uploads.remove(photo)
    assert not await goes_out(), "nor with what was taken away for good"
