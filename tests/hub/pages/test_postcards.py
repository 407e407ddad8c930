"""Digital postcards in the browser: made, sent, opened, printed; hidden with their picture; everybody who may not."""

import re
from pathlib import Path

import pytest
import structlog
from quart import Quart
from sqlalchemy import select

from hub.consent import ledger
from hub.materials import actions as materials
from hub.materials.models import MaterialTag
from hub.materials.preparing import Preparing
from hub.pages.material_views import materials_of
from hub.parcels.story import State
from hub.postcards.models import Postcard
from hub.settings import read
from hub.store.store import Store
from tests.hub.pages.test_exchanges import TODAY, begin, form, line_of
from tests.hub.pages.test_materials import come, give, id_of
from tests.hub.pages.visits import Browser, text, words
from tests.hub.uploads import files
from tests.hub.world import Clock, World


@pytest.fixture
def preparing(app: Quart, store: Store, clock: Clock, tmp_path: Path) -> Preparing:
    settings = read({}, {"DATA_DIR": str(tmp_path / "data")}, None)
    return Preparing(store, materials_of(settings, store), clock, structlog.get_logger())


async def picture(browser: Browser, world: World, preparing: Preparing) -> str:
    """A drawing of Camille's class that the partners see."""
    material = id_of(await give(browser, world, files.photo((900, 600)), title="Sapin", drawing="yes", then="show"))
    assert await preparing.look()
    return material


def card(world: World, material: str, **more: str) -> dict[str, str]:
    return {
        "receiver": world.evora, "picture": material, "words-1": "Bonjour <b>Évora</b>", "language-1": "fr",
        "words-2": "Olá", "language-2": "pt", "once": "first", **more,
    }  # fmt: skip


async def test_a_card_is_sent_opened_turned_and_printed(
    browser: Browser, other: Browser, world: World, preparing: Preparing
) -> None:
    await come(browser, world)
    await come(other, world, "ines")
    at = f"/twinnings/{world.twinning}/postcards"
    assert "A postcard begins with a picture" in await words(await browser.get(f"{at}/new"))
    material = await picture(browser, world, preparing)
    assert material in await text(await browser.get(f"{at}/new"))
    sent = await browser.post(at, card(world, material))
    assert sent.status_code == 303
    again = await browser.post(at, card(world, material))
    assert again.headers["Location"] == sent.headers["Location"], "the same form sends one card"
    postcard = sent.headers["Location"]
    assert "Évora has not opened it yet" in await words(await browser.get(postcard))
    assert "One postcard" not in await words(await browser.get(f"/twinnings/{world.twinning}"))
    assert "A postcard is waiting for you" in await words(await other.get(f"/twinnings/{world.twinning}"))
    closed = await words(await other.get(postcard))
    assert "The post is here! A card from Niort" in closed
    assert "Olá" not in closed
    opened = await other.post(f"{postcard}/open")
    assert opened.headers["Location"] == f"{postcard}?opened=now"
    page = await text(await other.get(opened.headers["Location"]))
    assert "Bonjour &lt;b&gt;Évora&lt;/b&gt;" in page
    assert 'lang="pt">Olá' in page
    assert "just-opened" in page
    assert "opened on" in await words(await browser.get(at))
    assert "waiting for you" not in await words(await other.get(f"/twinnings/{world.twinning}"))
    for paper, count in (("a4-a6", 4), ("a4-a5", 2), ("a6", 1), ("a5", 1), ("wall", 4)):
        sheets = await text(await other.get(f"{postcard}/print?paper={paper}"))
        assert (
            sheets.count("postcard-front") == sheets.count("postcard-back ") + sheets.count('postcard-back"') == count
        )
        assert sheets.index("fronts") < sheets.index("backs"), "the front comes first"
    assert (await browser.post(f"{postcard}/remove")).status_code == 303
    assert (await other.get(postcard)).status_code == 404


async def test_it_goes_in_the_place_of_a_lost_envelope(
    browser: Browser, other: Browser, world: World, preparing: Preparing
) -> None:
    await come(browser, world)
    await come(other, world, "ines")
    material = await picture(browser, world, preparing)
    exchange = await begin(browser, world)
    line = await line_of(browser, exchange, world.niort, world.evora)
    await browser.post(f"/envelopes/{line.code}", form(State.POSTED, TODAY))
    await browser.post(f"/envelopes/{line.code}", form(State.LOST, known=1))
    offered = re.search(r'href="([^"]+/postcards/new[^"]+)"', await text(await browser.get(f"/envelopes/{line.code}")))
    assert offered is not None
    assert "in place of the envelope that got lost" in await words(await browser.get(offered[1]))
    chosen = card(world, material, envelope=line.code, receiver="")
    sent = await browser.post(f"/twinnings/{world.twinning}/postcards", chosen)
    assert sent.status_code == 303
    assert sent.headers["Location"] in await text(await other.get(f"/envelopes/{line.code}")), "it lies there"
    assert "postcards/new" not in await text(await browser.get(f"/envelopes/{line.code}"))
    foreign = await line_of(browser, exchange, world.evora, world.chania)
    wrong = await browser.post(
        f"/twinnings/{world.twinning}/postcards", card(world, material, envelope=foreign.code, receiver="", once="b")
    )
    assert wrong.status_code == 422, "nobody's else"


async def test_a_card_is_seen_as_long_as_its_picture(
    browser: Browser, other: Browser, world: World, preparing: Preparing
) -> None:
    await come(browser, world)
    await come(other, world, "ines")
    material = await picture(browser, world, preparing)
    postcard = (await browser.post(f"/twinnings/{world.twinning}/postcards", card(world, material))).headers["Location"]
    assert (await other.get(postcard)).status_code == 200
    async with browser.store.writing() as db:
        db.add(MaterialTag(material_id=material, person_id=world.lea, kind=ledger.Kind.DRAWING))
    for path in ("", "/print"):
        assert (await other.get(postcard + path)).status_code == 404, "a consent is missing"
    assert (await other.post(f"{postcard}/open")).status_code == 404
    assert postcard not in await text(await other.get(f"/twinnings/{world.twinning}/postcards"))
    assert "do not see this card" in await words(await browser.get(postcard))
    async with browser.store.writing() as db:
        await materials.remove(db, material)
    async with browser.store.reading() as db:
        assert (await db.scalars(select(Postcard))).all() == []


async def test_what_is_typed_wrong_is_kept(
    browser: Browser, other: Browser, world: World, preparing: Preparing
) -> None:
    await come(browser, world)
    await come(other, world, "ines")
    material = await picture(browser, world, preparing)
    at = f"/twinnings/{world.twinning}/postcards"
    for wrong, says in (
        ({"picture": "none"}, "Choose a picture of your class"),
        ({"receiver": world.niort}, "Choose for which class"),
        ({"receiver": world.brno}, "Choose for which class"),
        ({"words-2": "x" * 500}, "That does not fit on the card"),
    ):
        refused = await browser.post(at, card(world, material, **wrong))
        assert refused.status_code == 422
        assert says in await words(refused)
        assert "Bonjour &lt;b&gt;Évora&lt;/b&gt;" in await text(refused)
    theirs = await other.post(at, card(world, material, receiver=world.niort))
    assert theirs.status_code == 422, "a picture of another class"


@pytest.mark.parametrize(("who", "reads"), [("lea", True), ("tablet", True), ("stranger", False), ("keeper", False)])
async def test_others_read_or_find_nothing_and_send_nothing(
    browser: Browser, other: Browser, world: World, preparing: Preparing, who: str, reads: bool
) -> None:
    await come(other, world)
    material = await picture(other, world, preparing)
    at = f"/twinnings/{world.twinning}/postcards"
    postcard = (await other.post(at, card(world, material))).headers["Location"]
    await come(browser, world, who)
    for path in (at, postcard, f"{postcard}/print"):
        assert (await browser.get(path)).status_code == (200 if reads else 404), path
    assert (await browser.get(f"{at}/new")).status_code == 404
    for path in (at, f"{postcard}/open", f"{postcard}/remove", "/postcards/none/open"):
        assert (await browser.post(path, card(world, material, once="mine"))).status_code == 404, path
    async with other.store.reading() as db:
        (row,) = (await db.scalars(select(Postcard))).all()
    assert row.opened_at is None
