"""A page of the board kept as a drawing: a draft of its teacher, with the consent of every child who drew on it."""

from pathlib import Path

import pytest
from quart import Response
from sqlalchemy import select

from hub.consent.ledger import Kind
from hub.materials.models import Material, MaterialTag
from hub.store.store import Store
from hub.store.tables import Instant
from hub.uploads.actions import Bounds, Owner, Uploads
from rooms.channel import FLOOR, Author, Channel, Draft, page
from rooms.events import BackdropLaid, PageNamed, PageSetApart, StrokeDrawn
from rooms.ids import OpId, SeatId
from tests.contract.turns import say
from tests.hub.pages.family import arriving, consents
from tests.hub.pages.test_materials import come
from tests.hub.pages.visits import HERE, HOST, ORIGIN, Browser, words
from tests.hub.twinnings.test_staff_room import staff_room
from tests.hub.uploads import files
from tests.hub.world import NOW, World


async def keep(browser: Browser, room: str, channel: str = "page-1", content: bytes = b"", once: str = "a") -> Response:
    """As the board's replay does it."""
    return await browser.client.post(
        f"/rooms/{room}/keep/{channel}?once={once}&title=The+board",
        data=content or files.picture("PNG"),
        headers={"Host": HOST, "Origin": ORIGIN, "Content-Type": "application/octet-stream"},
        scope_base=HERE,
    )


async def draw(store: Store, world: World) -> None:
    """Léa of Niort draws a line, and so do both teachers."""
    for who, school_class in ((world.lea, world.niort), (world.ines, world.evora), (world.camille, world.niort)):
        stroke = StrokeDrawn(f"s-{who}", "pen", 1, 1, [1, 1, 5, 5])
        line = Draft(Author(who, school_class), OpId(f"line-{who}"), stroke, b"")
        await say(store.log, Channel(world.room, page(1)), line)


async def test_it_is_a_draft_that_asks_for_the_consent_of_a_partners_child(
    browser: Browser, store: Store, world: World
) -> None:
    await draw(store, world)
    await come(browser, world, "ines")
    answer = await keep(browser, world.room)
    assert answer.status_code == 201
    at = (await answer.get_json())["at"]
    assert (await (await keep(browser, world.room)).get_json())["at"] == at, "one press, one drawing"
    async with store.reading() as db:
        row = (await db.scalars(select(Material))).one()
        tags = [(tag.person_id, tag.kind) for tag in await db.scalars(select(MaterialTag))]
    assert (row.kind, row.state, row.school_class_id, row.title) == ("drawing", "draft", world.evora, "The board")
    assert tags == [(world.lea, "drawing")]
    refused = await browser.post(f"{at}/show")
    assert refused.headers["Location"].endswith("?said=consent")
    assert "a consent for Léa is missing" in await words(await browser.get(refused.headers["Location"]))
    edit = await words(await browser.get(f"{at}/edit"))
    assert "Léa" not in edit, "no child of a partner is listed"
    sent = await browser.post(f"{at}/edit", {"title": "Our farm", "drawing": "yes", "revision": "1"})
    assert sent.status_code == 303
    async with store.reading() as db:
        assert [(tag.person_id, tag.kind) for tag in await db.scalars(select(MaterialTag))] == tags, "and still counts"


async def test_it_asks_for_those_on_the_picture_under_it_and_on_the_page_under_a_sheet(
    browser: Browser, store: Store, world: World, tmp_path: Path
) -> None:
    await consents(store, world, Kind.FACE)
    uploads = Uploads(store, tmp_path / "data", Bounds(1 << 20, 8 << 20))
    owner = Owner(world.twinning, world.room, world.camille, world.niort)
    photo = await uploads.take(owner, arriving(files.photo()), "trip.jpg", Instant(NOW), [world.lea])
    teacher = Author(world.camille, world.niort)
    apart = PageSetApart(page=1, seats=[SeatId(world.niort), SeatId(world.evora)])
    await say(store.log, Channel(world.room, FLOOR), Draft(teacher, OpId("apart"), apart, b""))
    laid = Draft(teacher, OpId("laid"), BackdropLaid("picture", photo.id), b"")
    await say(store.log, Channel(world.room, page(1)), laid)
    await come(browser, world)
    for channel in ("page-1", "page-1.1"):
        at = (await (await keep(browser, world.room, channel, once=channel)).get_json())["at"]
        sent = await browser.post(f"{at}/edit", {"drawing": "yes", "revision": "1", "pupil": world.lea})
        assert sent.status_code == 303
        async with store.reading() as db:
            theirs = MaterialTag.material_id == at.rpartition("/")[2]
            tags = [(each.person_id, each.kind) for each in await db.scalars(select(MaterialTag).where(theirs))]
        assert tags == [(world.lea, "face")], "a drawing on a photo shows her face"
        assert (await browser.post(f"{at}/show")).headers["Location"] == at
        await consents(store, world, withdrawn=(Kind.FACE,))
        assert "a consent for Léa is missing" in await words(await browser.get(at))
        await consents(store, world, Kind.FACE)


async def test_who_drew_under_a_sheet_is_asked_as_well(browser: Browser, store: Store, world: World) -> None:
    apart = PageSetApart(page=1, seats=[SeatId(world.niort), SeatId(world.evora)])
    await draw(store, world)
    teacher = Author(world.camille, world.niort)
    await say(store.log, Channel(world.room, FLOOR), Draft(teacher, OpId("apart"), apart, b""))
    await come(browser, world, "ines")
    assert (await keep(browser, world.room, "page-1.2")).status_code == 201
    async with store.reading() as db:
        assert [(each.person_id, each.kind) for each in await db.scalars(select(MaterialTag))] == [
            (world.lea, "drawing")
        ]


async def test_it_is_called_as_its_page(browser: Browser, store: Store, world: World) -> None:
    named = Draft(Author(world.ines, world.evora), OpId("n"), PageNamed(page=1, name="The wood"), b"")
    await say(store.log, Channel(world.room, FLOOR), named)
    await browser.enter(world.camille)
    at = (await (await keep(browser, world.room)).get_json())["at"]
    assert "The wood" in await words(await browser.get(at))


@pytest.mark.parametrize("person", ["lea", "tablet", "stranger", "keeper"])
async def test_nobody_else_keeps_one(browser: Browser, store: Store, world: World, person: str) -> None:
    await draw(store, world)
    await browser.enter(getattr(world, person))
    assert (await keep(browser, world.room)).status_code == 404
    async with store.reading() as db:
        assert not (await db.scalars(select(Material.id))).all()


async def test_what_is_no_page_of_theirs_or_no_picture(browser: Browser, store: Store, world: World) -> None:
    apart = PageSetApart(page=2, seats=[SeatId(world.niort), SeatId(world.evora)])
    teacher = Author(world.camille, world.niort)
    await say(store.log, Channel(world.room, FLOOR), Draft(teacher, OpId("apart"), apart, b""))
    await browser.enter(world.ines)
    for channel in ("page-2.1", "page-9", "floor", "chat"):
        assert (await keep(browser, world.room, channel)).status_code == 404
    assert (await keep(browser, world.room, "page-2.2")).status_code == 201
    assert (await keep(browser, "nowhere")).status_code == 404
    for content, status, problem in (
        (b"<svg onload='alert(1)'/>", 415, "unknown"),
        (files.sound(0.2), 415, "unknown"),
        (files.picture("PNG") + bytes(60 << 20), 413, "too-large"),
    ):
        answer = await keep(browser, world.room, content=content, once=problem)
        assert (answer.status_code, (await answer.get_json())["problem"]) == (status, problem)


async def test_the_staff_room_stays_among_its_teachers(browser: Browser, world: World, store: Store) -> None:
    await browser.enter(world.camille)
    assert (await keep(browser, await staff_room(store, world.twinning))).status_code == 404
