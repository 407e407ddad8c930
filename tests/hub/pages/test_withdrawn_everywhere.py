"""A consent that is taken back after a photo was shown: it is nowhere any more, at once, and comes back as it came."""

import io
import re
import zipfile
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import structlog
from quart import Quart

from hub.capsules.making import Making
from hub.consent.actions import enter
from hub.consent.ledger import Kind, Tag
from hub.materials import actions as materials
from hub.materials.actions import Giver
from hub.materials.facts import Facts
from hub.materials.preparing import Preparing
from hub.notebooks.actions import put_photo
from hub.notebooks.models import LineId
from hub.pages.material_views import materials_of
from hub.settings import read
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.channel import Author, Channel, Draft, page
from rooms.events import BackdropLaid, StrokeDrawn
from rooms.ids import OpId
from tests.contract.turns import say
from tests.hub.pages.test_capsules import making
from tests.hub.pages.test_doors import filling, make
from tests.hub.pages.test_materials import come
from tests.hub.pages.test_notebooks import a_notebook, line_of, write
from tests.hub.pages.test_postcards import card
from tests.hub.pages.test_sounds import a_board
from tests.hub.pages.test_uploads import send
from tests.hub.pages.visits import Browser, text
from tests.hub.uploads import files
from tests.hub.world import NOW, Clock, World

__all__ = ["making"]
TODAY = datetime.fromtimestamp(NOW / 1000, UTC).date()
DAY = 86_400_000


async def consents(store: Store, world: World, *, is_given: bool) -> None:
    """Léa's parents, about her face and all that she draws."""
    tags = {Tag(world.lea, Kind.FACE), Tag(world.lea, Kind.DRAWING)}
    async with store.writing() as db:
        await enter(
            db, school_class=world.niort, given=tags if is_given else set(), withdrawn=set() if is_given else tags,
            valid_from=date(2026, 9, 1), today=TODAY, by=world.camille, now=Instant(NOW),
        )  # fmt: skip


async def a_photo(store: Store, world: World, title: str, prepare: Preparing, tmp_path: Path) -> str:
    """Of Léa in the garden, which all partners see."""
    settings = read({}, {"DATA_DIR": str(tmp_path / "data")}, None)

    async def arriving():  # type: ignore[no-untyped-def]
        yield files.photo((900, 600))

    file = await materials_of(settings, store).take(world.twinning, arriving())
    facts = Facts(title=title, album="Garden", pupils=frozenset({world.lea}))
    async with store.writing() as db:
        giver = Giver(world.twinning, world.niort, world.actor("camille"))
        row = await materials.give(db, giver, facts, file, title, Instant(NOW))
        await materials.show(db, row.id, Instant(NOW))
    while await prepare.look():
        pass
    return row.id


@pytest.fixture
def preparing(app: Quart, store: Store, clock: Clock, tmp_path: Path) -> Preparing:
    settings = read({}, {"DATA_DIR": str(tmp_path / "data")}, None)
    return Preparing(store, materials_of(settings, store), clock, structlog.get_logger())


async def under_a_page(browser: Browser, world: World) -> str:
    """Another photo of her, on which somebody draws; its address."""
    told = await (await send(browser, world.room, files.photo((90, 60)), pupils=[world.lea])).get_json()
    teacher, page_1 = Author(world.camille, world.niort), Channel(world.room, page(1))
    for event in (BackdropLaid("picture", told["id"]), StrokeDrawn("s", "pen", 1, 1, [1, 1, 5, 5])):
        await say(browser.store.log, page_1, Draft(teacher, OpId(type(event).__name__), event, b""))
    return f"/uploads/{told['id']}"


async def used_everywhere(browser: Browser, world: World, photo: str, secret: str) -> Mapping[str, str]:
    """The pages on which a partner meets it, by what each is."""
    board, thing = await a_board(browser, world)
    named = {"name-fr": "le jardin", "picture": "bird", "drawing": photo}
    assert (await browser.post(thing, named)).status_code == 303
    said = {"title": "Le jardin", "text": f"Regardez !\n\n![Léa](material:{photo})", "language": "fr", "once": "post"}
    post = await browser.post(f"/twinnings/{world.twinning}/write/post", said)
    assert post.status_code == 303
    notebook = await a_notebook(browser, world)
    assert (await write(browser, f"{notebook}/lines", value="3", once="line")).status_code == 303
    line = line_of(await text(await browser.get(notebook))).rpartition("/")[2]
    async with browser.store.writing() as db:
        await put_photo(db, LineId(line), photo, Instant(NOW))
    sent = await browser.post(f"/twinnings/{world.twinning}/postcards", card(world, photo))
    assert sent.status_code == 303
    doors = await make(browser, world)
    filled = await browser.post(f"{doors}/2/fill", filling(secret))
    assert filled.status_code == 303
    return {
        "gallery": f"/twinnings/{world.twinning}/materials?album=Garden",
        "page": f"/materials/{photo}",
        "file": f"/materials/{photo}/files/small/1",
        "whole file": f"/materials/{photo}/files/whole/1",
        "sound board": board,
        "post": post.headers["Location"].partition("?")[0],
        "notebook": notebook,
        "postcard": sent.headers["Location"],
        "door": f"{doors}/2",
        "board": await under_a_page(browser, world),
    }


async def seen_by(browser: Browser, places: Mapping[str, str], photos: tuple[str, str]) -> set[str]:
    """Where a partner meets one of them now."""
    found = set()
    for what, path in places.items():
        answer = await browser.get(path)
        if answer.status_code == 303:  # a post, by the name in its address
            answer = await browser.get(answer.headers["Location"])
        is_file = answer.status_code == 200 and answer.mimetype == "image/webp"
        page = "" if is_file or answer.status_code != 200 else await text(answer)
        if is_file or any(each in page for each in photos):
            found.add(what)
    return found


async def capsule(browser: Browser, world: World, making: Making) -> set[str]:
    """The pictures of a new one."""
    url = f"/twinnings/{world.twinning}/capsule"
    await browser.post(url)
    assert await making.look()
    content = bytes(await (await browser.get(f"{url}/file")).get_data(as_text=False))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name for name in archive.namelist() if re.search(r"\.webp$", name)}


async def test_it_is_nowhere_any_more(
    browser: Browser, other: Browser, store: Store, world: World, preparing: Preparing, making: Making, tmp_path: Path
) -> None:
    await come(browser, world)
    await consents(store, world, is_given=True)
    photo = await a_photo(store, world, "In the garden", preparing, tmp_path)
    secret = await a_photo(store, world, "Behind the door", preparing, tmp_path)
    places = await used_everywhere(browser, world, photo, secret)
    browser.clock.now += 2 * DAY
    await come(other, world, "ines")
    await other.post(places["postcard"] + "/open")
    await come(browser, world)
    assert await seen_by(other, places, (photo, secret)) == places.keys(), "it was everywhere"
    assert "boards/001.webp" in {each.partition("/")[2] for each in await capsule(browser, world, making)}
    url = f"/twinnings/{world.twinning}/capsule/file"
    assert (await browser.get(url)).status_code == 200

    await consents(store, world, is_given=False)
    assert await seen_by(other, places, (photo, secret)) == set()
    assert (await browser.get(url)).status_code == 303, "the capsule that lies ready goes out no more"
    await making.sweep(Instant(browser.clock.now))
    assert not [path for path in (tmp_path / "data" / "capsules").rglob("*") if path.is_file()], (
        "and lies there no more"
    )
    assert await capsule(browser, world, making) == set(), "and the next one is without"

    await consents(store, world, is_given=True)
    assert await seen_by(other, places, (photo, secret)) == places.keys(), "nothing was lost"
