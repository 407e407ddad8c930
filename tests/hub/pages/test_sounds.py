"""The pages of sound boards: teachers put them together, classes record, and each hears what they may hear."""

import io
from datetime import date
from pathlib import Path

import structlog
from quart import Quart, Response
from sqlalchemy import select
from werkzeug.datastructures import FileStorage, MultiDict

from hub.consent.actions import enter
from hub.consent.ledger import Kind, Tag
from hub.materials.models import Material
from hub.materials.preparing import Preparing
from hub.pages.material_views import materials_of
from hub.settings import read
from hub.store.store import Store
from hub.store.tables import Instant
from tests.hub.pages.test_materials import give
from tests.hub.pages.visits import HERE, HOST, ORIGIN, Browser, text, words
from tests.hub.uploads import files
from tests.hub.world import NOW, Clock, World


async def come(browser: Browser, world: World, who: str = "camille") -> Browser:
    """Somebody of the world, who reads English."""
    await browser.enter(world.actor(who).person)
    await browser.post("/language", {"language": "en"})
    return browser


async def a_board(browser: Browser, world: World) -> tuple[str, str]:
    """The addresses of a new board and of its one thing."""
    made = await browser.post(f"/twinnings/{world.twinning}/sounds", {"title": "Les animaux"})
    board = str(made.headers["Location"])
    added = await browser.post(f"{board}/things", {"name-fr": "le coq", "name-en": "the rooster", "picture": "bird"})
    assert added.status_code == 303
    return board, f"{board}/things/{str(added.headers['Location']).partition('#thing-')[2]}"


async def record(browser: Browser, thing: str, content: bytes | None, **form: str) -> Response:
    """As the form does it."""
    given = MultiDict(form)
    sent = {} if content is None else {"file": FileStorage(io.BytesIO(content), filename="voice.webm")}
    return await browser.client.post(
        f"{thing}/record", form=given, files=sent, headers={"Host": HOST, "Origin": ORIGIN}, scope_base=HERE
    )


async def prepare(store: Store, tmp_path: Path) -> None:
    """All files that came are written anew."""
    settings = read({}, {"DATA_DIR": str(tmp_path / "data")}, None)
    preparing = Preparing(store, materials_of(settings, store), Clock(), structlog.get_logger())
    while await preparing.look():
        pass


async def agree(store: Store, world: World, *, is_given: bool) -> None:
    """Léa's parents say whether her voice may be heard."""
    tags, today = {Tag(world.lea, Kind.VOICE), Tag(world.lea, Kind.DRAWING)}, date(2026, 11, 18)
    async with store.writing() as db:
        await enter(
            db, school_class=world.niort, given=tags if is_given else set(), withdrawn=set() if is_given else tags,
            valid_from=today, today=today, by=world.camille, now=Instant(NOW),
        )  # fmt: skip


async def test_a_teachers_sound_from_the_microphone_to_the_partners(
    browser: Browser, other: Browser, store: Store, world: World, tmp_path: Path
) -> None:
    await come(browser, world)
    await come(other, world, "ines")
    assert f"/twinnings/{world.twinning}/sounds" in await text(await browser.get(f"/twinnings/{world.twinning}"))
    assert "No board yet" in await words(await browser.get(f"/twinnings/{world.twinning}/sounds"))
    board, thing = await a_board(browser, world)
    assert "the rooster" in await words(await other.get(board))
    assert "How does it sound with you?" in await words(await browser.get(f"{thing}/record"))
    assert "There is no sound yet" in await words(await record(browser, thing, None))
    assert (await record(browser, thing, files.pdf(1))).status_code == 415
    given = await record(browser, thing, files.sound(0.3, channels=1), once="form", title="cocorico", language="fr")
    assert given.status_code == 303
    again = await record(browser, thing, files.sound(0.3, channels=1), once="form", title="cocorico", language="fr")
    assert "cocorico" not in await text(await other.get(board)), "not ready yet"
    await prepare(store, tmp_path)
    assert "your partners hear it" in await words(await browser.get(again.headers["Location"].partition("#")[0]))
    heard = await text(await other.get(board))
    assert heard.count(">cocorico<") == 1, "the form went twice"
    address = heard.partition('class="sound-play" href="')[2].partition('"')[0]
    assert (await other.get(address)).mimetype == "audio/webm"


async def test_what_a_child_records_waits_and_a_consent_takes_it_away(
    browser: Browser, other: Browser, app: Quart, store: Store, world: World, tmp_path: Path
) -> None:
    partner = await come(Browser(app.test_client(), store, browser.clock), world, "ines")
    await come(browser, world)
    await come(other, world, "lea")
    board, thing = await a_board(browser, world)
    given = await record(other, thing, files.sound(0.3, channels=1), title="cocorico")
    await prepare(store, tmp_path)
    assert "Your teacher listens first" in await words(await other.get(given.headers["Location"].partition("#")[0]))
    assert "cocorico" in await text(await other.get(board))
    assert "cocorico" not in await text(await partner.get(board))
    page = await text(await browser.get(board))
    material = page.partition('href="/materials/')[2].partition("/")[0]
    assert "A consent is missing" in page
    await agree(store, world, is_given=True)
    await browser.post(f"/materials/{material}/show")
    assert "cocorico" in await text(await partner.get(board))
    await agree(store, world, is_given=False)
    assert "cocorico" not in await text(await partner.get(board)), "gone at the next look"


async def test_teachers_keep_the_things_together_and_nobody_else_does(
    browser: Browser, other: Browser, app: Quart, store: Store, world: World
) -> None:
    stranger = await come(Browser(app.test_client(), store, browser.clock), world, "stranger")
    await come(browser, world)
    await come(other, world, "lea")
    board, thing = await a_board(browser, world)
    for address in (board, f"{thing}/record", f"/twinnings/{world.twinning}/sounds"):
        assert (await stranger.get(address)).status_code == 404
        assert (await other.get(address)).status_code == 200
    for address in (f"{board}/things", thing, f"{board}/remove", f"/twinnings/{world.twinning}/sounds"):
        assert (await other.post(address, {"title": "x", "name-en": "x", "then": "remove"})).status_code == 404
        assert (await stranger.post(address, {"title": "x", "name-en": "x"})).status_code == 404
    assert (await browser.get("/sounds/nothing")).status_code == 404
    assert (await browser.get(f"{board}/things/nothing")).status_code == 404
    assert (await stranger.post(f"{thing}/record", {"title": "x"})).status_code == 404

    refused = await browser.post(f"{board}/things", {"name-en": "x" * 50, "picture": "dog"})
    assert refused.status_code == 422
    assert "x" * 50 in await text(refused), "what was typed is kept"
    assert (await browser.post(f"/twinnings/{world.twinning}/sounds", {"title": " "})).status_code == 422
    assert (await browser.post(thing, {"name-en": ""})).status_code == 422
    await browser.post(f"{board}/things", {"name-en": "the dog", "picture": "dog"})
    await browser.post(thing, {"then": "down"})
    page = await words(await browser.get(board))
    assert page.index("the dog") < page.index("the rooster")
    await browser.post(thing, {"name-en": "the cock", "picture": "bird"})
    assert "the cock" in await words(await browser.get(board))
    await browser.post(thing, {"then": "remove"})
    assert "the cock" not in await words(await browser.get(board))
    await browser.post(f"{board}/remove")
    assert (await browser.get(board)).status_code == 404


async def test_all_guess_together_who_it_is_and_where(
    browser: Browser, other: Browser, store: Store, world: World, tmp_path: Path
) -> None:
    await come(browser, world)
    await come(other, world, "lea")
    board, thing = await a_board(browser, world)
    assert "needs two things and a sound" in await words(await other.get(f"{board}/quiz"))
    dog = str((await browser.post(f"{board}/things", {"name-en": "the dog", "picture": "dog"})).headers["Location"])
    await record(browser, thing, files.sound(0.3, channels=1), title="cocorico")
    await prepare(store, tmp_path)
    page = await text(await other.get(f"{board}/quiz"))
    assert "Who says “cocorico”?" in await words(await other.get(f"{board}/quiz"))
    sound = page.partition("&amp;sound=")[2].partition("&amp;")[0]
    asked = f"{board}/quiz?ask=thing&sound={sound}&said="
    assert "Not this one" in await words(await other.get(asked + dog.partition("#thing-")[2]))
    right = await words(await other.get(asked + thing.rpartition("/")[2]))
    assert "Yes! the rooster, recorded in Niort." in right
    assert "Not this one" not in await words(await other.get(asked + "nothing"))
    asked = f"{board}/quiz?ask=place&sound=gone&said="
    assert "Where do they say “cocorico”?" in await words(await other.get(asked))
    assert "Not this one" in await words(await other.get(asked + world.evora))
    assert "recorded in Niort" in await words(await other.get(asked + world.niort))


async def test_a_file_is_as_short_as_a_recording(browser: Browser, store: Store, world: World) -> None:
    await come(browser, world)
    _, thing = await a_board(browser, world)
    refused = await record(browser, thing, files.song(22.0), title="a whole song")
    assert refused.status_code == 422
    assert "longer than 20 seconds" in await words(refused)
    assert 'value="a whole song"' in await text(refused), "what was typed stays"
    assert (await record(browser, thing, b"ID3" + bytes(4_000))).status_code == 422, "nothing can be heard in it"
    async with store.reading() as db:
        assert not (await db.scalars(select(Material.id))).all()
    assert (await record(browser, thing, files.song(19.9))).status_code == 303


async def test_a_sound_of_the_gallery_is_put_on_a_board_once(
    browser: Browser, other: Browser, store: Store, world: World, tmp_path: Path
) -> None:
    await come(browser, world)
    await come(other, world, "ines")
    board, thing = await a_board(browser, world)
    for title, seconds, then in (("miaou", 0.3, "show"), ("tout un conte", 25.0, "show"), ("coin coin", 0.4, "keep")):
        given = await give(browser, world, files.song(seconds), "a.ogg", title=title, then=then)
        assert given.status_code == 303
    await give(other, world, files.sound(0.3, channels=1), "a.wav", title="miau", then="show")
    assert "miaou" not in await text(await browser.get(f"{thing}/record")), "not ready yet"
    await prepare(store, tmp_path)
    form = await text(await browser.get(f"{thing}/record"))
    assert "miaou" in form
    assert "coin coin" in form
    assert "tout un conte" not in form, "longer than what fits"
    assert ">miau<" not in form, "another class's"
    assert "miaou" not in await text(await browser.get(f"{thing}/record?q=coin"))
    async with store.reading() as db:
        miaou = (await db.scalars(select(Material.id).where(Material.title == "miaou"))).one()
        miau = (await db.scalars(select(Material.id).where(Material.title == "miau"))).one()
    assert miaou in form
    assert (await browser.post(f"{thing}/take", {"material": miau})).status_code == 409
    assert (await browser.post(f"{thing}/take", {"material": miaou})).status_code == 303
    assert "miaou" in await text(await other.get(board))
    assert (await browser.post(f"{thing}/take", {"material": miaou})).status_code == 409
    assert (await other.post(f"{thing}/take", {"material": miaou})).status_code == 409
