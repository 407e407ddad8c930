"""The page of the capsule: asked for, waited for, fetched in parts, gone with a consent; and for teachers alone."""

from pathlib import Path

import pytest
import structlog
from quart import Quart
from sqlalchemy import update

from hub.capsules import jobs
from hub.capsules.making import Making
from hub.capsules.models import KEPT_MS, Capsule
from hub.capsules.site import Press
from hub.capsules.source import Stores
from hub.kits.shelf import Shelf
from hub.pages.assets import Assets
from hub.pages.capsules import capsules_of
from hub.pages.material_views import materials_of
from hub.pages.texts import Catalogues
from hub.retention.rounds import forget
from hub.sessions.departure import leave
from hub.settings import read
from hub.store.store import Store
from hub.store.tables import Instant
from hub.uploads.vault import Vault
from rooms.channel import FLOOR, Author, Channel, ChannelName
from rooms.events import PieceStarted, StrokeDrawn
from tests.hub.capsules.test_capsules import happened
from tests.hub.pages.test_pieces import put
from tests.hub.pages.visits import Browser, words
from tests.hub.world import NOW, Clock, World


@pytest.fixture
def making(app: Quart, store: Store, clock: Clock, tmp_path: Path) -> Making:
    settings = read({}, {"DATA_DIR": str(tmp_path / "data")}, None)
    stores = Stores(store, Shelf(settings.data_dir), materials_of(settings, store), Vault(settings.data_dir))
    press = Press.of(Assets(), Catalogues())
    return Making(stores, capsules_of(settings), lambda: press, clock, structlog.get_logger())


async def test_from_the_button_to_the_file(browser: Browser, world: World, making: Making) -> None:
    await browser.enter(world.camille)
    await browser.post("/language", {"language": "en"})
    url = f"/twinnings/{world.twinning}/capsule"
    assert f'href="{url}"' in str(await (await browser.get(f"/twinnings/{world.twinning}")).get_data(as_text=True))
    assert "Make the capsule" in await words(await browser.get(url))
    assert (await browser.get(f"{url}/file")).status_code == 404
    for _ in range(2):
        assert (await browser.post(url)).headers["Location"] == url
    assert "You may leave this page" in await words(await browser.get(url))
    assert await (await browser.get(f"{url}/progress")).get_json() == {"percent": 0}
    assert await making.look()
    assert not await making.look(), "pressed twice, made once"
    assert await (await browser.get(f"{url}/progress")).get_json() == {"percent": None}
    assert "The capsule is ready" in await words(await browser.get(url))
    whole = await browser.get(f"{url}/file")
    content = bytes(await whole.get_data(as_text=False))
    assert (whole.status_code, whole.content_type, content[:2]) == (200, "application/zip", b"PK")
    assert "filename=comptines.zip" in whole.headers["Content-Disposition"].replace('"', "")
    part = await browser.get(f"{url}/file", Range="bytes=10-19")
    assert (part.status_code, await part.get_data(as_text=False)) == (206, content[10:20])
    async with browser.store.writing() as db:
        await db.execute(update(Capsule).values(owes=[[world.lea, "drawing"]]))
    assert (await browser.get(f"{url}/file")).status_code == 303, "a consent of a child in it is missing"
    assert "Make the capsule" in await words(await browser.get(url))


async def test_it_goes_with_a_tick_that_is_taken_away(browser: Browser, world: World, making: Making) -> None:
    await browser.enter(world.camille)
    await browser.post("/language", {"language": "en"})
    piece = await put(browser, world, travels="yes")
    author = Author(world.camille, world.niort)
    floor, page = Channel(world.room, FLOOR), Channel(world.room, ChannelName("page-1"))
    await happened(browser.store, floor, (author, PieceStarted(piece, 60_000, NOW - 60_000, 0)))
    await happened(browser.store, page, (author, StrokeDrawn("a", "pen", 3, 1, [100, 200, 300, 400])))
    browser.clock.now += 60_000
    url = f"/twinnings/{world.twinning}/capsule"
    await browser.post(url)
    assert await making.look()
    assert (await browser.get(f"{url}/file")).status_code == 200
    said = {"title": "Le Cygne", "composer": "", "source": ""}
    for travels, status in (("yes", 200), ("", 303)):
        await browser.post(f"/rooms/{world.room}/pieces", said | {"upload": piece, "travels": travels})
        assert (await browser.get(f"{url}/file")).status_code == status
    assert "Make the capsule" in await words(await browser.get(url)), "and it is gone for good"


async def test_it_goes_by_itself_and_by_hand(browser: Browser, world: World, making: Making, tmp_path: Path) -> None:
    await browser.enter(world.camille)
    await browser.post("/language", {"language": "en"})
    url = f"/twinnings/{world.twinning}/capsule"
    await browser.post(url)
    assert await making.look()
    assert len(list((tmp_path / "data" / "capsules").iterdir())) == 1
    await browser.post(f"{url}/drop")
    assert not list((tmp_path / "data" / "capsules").iterdir())
    await browser.post(url)
    async with browser.store.writing() as db:
        await db.execute(update(Capsule).values(problem=jobs.CapsuleProblem.DISK_FULL.value))
    assert "no room left" in await words(await browser.get(url))
    async with browser.store.writing() as db:
        await forget(db, Instant(NOW + KEPT_MS))
    assert "no room left" not in await words(await browser.get(url))


async def test_a_class_that_has_left_still_comes_to_its_own(browser: Browser, world: World, making: Making) -> None:
    await browser.enter(world.camille)
    await browser.post("/language", {"language": "en"})
    async with browser.store.writing() as db:
        await leave(db, twinning=world.twinning, school_class=world.niort, words="", now=Instant(NOW))
    url = f"/twinnings/{world.twinning}/capsule"
    assert (await browser.get(f"/twinnings/{world.twinning}")).status_code == 404
    assert f'href="{url}"' in str(await (await browser.get("/twinnings")).get_data(as_text=True))
    assert "Your class has left" in await words(await browser.get(url))
    await browser.post(url)
    assert await making.look()
    assert (await browser.get(f"{url}/file")).status_code == 200


@pytest.mark.parametrize("who", ["lea", "tablet", "stranger", "keeper", None])
async def test_to_others_there_is_nothing(browser: Browser, world: World, who: str | None) -> None:
    if who is not None:
        await browser.enter(world.actor(who).person)
    url = f"/twinnings/{world.twinning}/capsule"
    assert (await browser.get(url)).status_code == (404 if who else 303)
    for path in (f"{url}/file", f"{url}/progress", "/twinnings/nowhere/capsule/file"):
        assert (await browser.get(path)).status_code == 404
    for path in (url, f"{url}/drop"):
        assert (await browser.post(path)).status_code == 404
