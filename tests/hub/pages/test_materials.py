"""The pages of materials: given by a form, seen by whom it is shown to, decided by the teachers of its class."""

import hashlib
import io
import re
from pathlib import Path

import pytest
import structlog
from quart import Quart, Response
from werkzeug.datastructures import FileStorage

from hub.materials.parts import CHUNK_BYTES, chained
from hub.materials.preparing import Preparing
from hub.pages.material_views import materials_of
from hub.settings import read
from hub.store.store import Store
from tests.hub.pages.visits import HERE, HOST, ORIGIN, Browser, text, words
from tests.hub.uploads import files
from tests.hub.world import Clock, World


async def give(browser: Browser, world: World, content: bytes = b"", name: str = "fleur.jpg", **form: str) -> Response:
    """As the form of a browser without script does it."""
    sent = {"file": FileStorage(io.BytesIO(content), filename=name)} if content else {}
    return await browser.client.post(
        f"/twinnings/{world.twinning}/materials",
        form=form,
        files=sent,
        headers={"Host": HOST, "Origin": ORIGIN, "Accept-Language": "en"},
        scope_base=HERE,
    )


async def come(browser: Browser, world: World, who: str = "camille") -> None:
    """Somebody of the world, who reads English."""
    await browser.enter(world.actor(who).person)
    await browser.post("/language", {"language": "en"})


def id_of(answer: Response) -> str:
    assert answer.status_code == 303, answer.status_code
    return re.sub(r"\?.*", "", answer.headers["Location"]).rpartition("/")[2]


@pytest.fixture
def preparing(app: Quart, store: Store, clock: Clock, tmp_path: Path) -> Preparing:
    settings = read({}, {"DATA_DIR": str(tmp_path / "data")}, None)
    return Preparing(store, materials_of(settings, store), clock, structlog.get_logger())


async def test_a_photo_from_the_form_to_the_partners(
    browser: Browser, other: Browser, world: World, preparing: Preparing
) -> None:
    await come(browser, world)
    await come(other, world, "ines")
    assert "Who makes the first present?" in await words(await browser.get(f"/twinnings/{world.twinning}/materials"))
    material = id_of(await give(browser, world, files.photo((900, 600)), title="", album="Fleurs", then="show"))
    page = await words(await browser.get(f"/materials/{material}"))
    assert "It is being prepared." in page
    assert await (await browser.get(f"/materials/{material}/progress")).get_json() == {"percent": 0}
    assert (await other.get(f"/materials/{material}")).status_code == 404
    assert await preparing.look()
    shown = await words(await other.get(f"/materials/{material}"))
    assert "fleur" in shown
    assert "Fleurs" in shown
    picture = await other.get(f"/materials/{material}/files/small/1")
    assert (picture.status_code, picture.content_type) == (200, "image/webp")
    assert picture.headers["Cache-Control"] == "private, no-cache"
    assert picture.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert "One material" in await words(await other.get(f"/twinnings/{world.twinning}/materials?album=Fleurs&q=fleur"))
    await browser.post(f"/materials/{material}/withdraw")
    for path in ("", "/files/small/1", "/progress"):
        assert (await other.get(f"/materials/{material}{path}")).status_code == 404
    assert (await browser.post(f"/materials/{material}/remove")).status_code == 303
    assert (await browser.get(f"/materials/{material}")).status_code == 404


async def test_a_pupil_gives_and_the_teacher_shows(browser: Browser, other: Browser, world: World) -> None:
    await come(other, world, "lea")
    assert "Keep and show" not in await words(await other.get(f"/twinnings/{world.twinning}/materials/new"))
    material = id_of(await give(other, world, text="Mon chat est gris.", then="show"))
    assert "Your teacher looks at it first" in await words(await other.get(f"/materials/{material}"))
    await come(browser, world)
    assert "One material of your pupils waits for you" in await words(
        await browser.get(f"/twinnings/{world.twinning}/materials")
    )
    refused = await browser.post(f"/materials/{material}/show")
    assert refused.headers["Location"].endswith("?said=consent")
    assert "a consent for Léa is missing" in await words(await browser.get(refused.headers["Location"]))


async def test_what_was_typed_stays_where_something_is_wrong(browser: Browser, world: World) -> None:
    await come(browser, world)
    nothing = await give(browser, world, title="Notre ville")
    assert nothing.status_code == 422
    page = str(await nothing.get_data(as_text=True))
    assert 'value="Notre ville"' in page
    assert "Choose a file, or write something." in page
    svg = await give(browser, world, b"<svg onload=alert(1)>", "a.jpg", title="Notre ville")
    assert (svg.status_code, 'value="Notre ville"' in str(await svg.get_data(as_text=True))) == (415, True)
    once = re.search(r'name="once" value="([^"]+)"', page)
    assert once is not None
    first = id_of(await give(browser, world, text="Bonjour", once=once[1]))
    assert id_of(await give(browser, world, text="Bonjour", once=once[1])) == first
    stale = await browser.post(f"/materials/{first}/edit", {"text": "Salut", "revision": "9"})
    assert stale.status_code == 409
    assert "Salut" in str(await stale.get_data(as_text=True))
    good = await browser.post(f"/materials/{first}/edit", {"text": "Salut <b>", "revision": "1", "then": "show"})
    assert good.status_code == 303
    assert "Salut &lt;b&gt;" in str(await (await browser.get(f"/materials/{first}")).get_data(as_text=True))


@pytest.mark.parametrize("environment", [{"UPLOAD_MB": "1"}])
async def test_a_form_that_is_too_large_is_not_read(browser: Browser, world: World) -> None:
    await come(browser, world)
    large = await give(browser, world, b"\xff\xd8\xff" + bytes(3 << 20))
    assert large.status_code == 413
    assert "too large: 1 MB at most" in await words(large)


async def test_partners_report_and_teachers_read_it(browser: Browser, other: Browser, world: World) -> None:
    await come(browser, world)
    material = id_of(await give(browser, world, title="Devinette", text="Qui suis-je ?", then="show"))
    assert (await browser.post(f"/materials/{material}/report")).status_code == 404, "it is one's own"
    await come(other, world, "ines")
    for _ in range(2):
        told = await other.post(f"/materials/{material}/report")
        assert told.headers["Location"].endswith("?said=reported")
    page = await words(await browser.get("/reports"))
    assert page.count("Qui suis-je ?") == 1
    assert "Devinette" in page
    assert "In everybody" not in page, "it was no message"
    assert f'href="/materials/{material}"' in await text(await browser.get("/reports"))


@pytest.mark.parametrize("who", ["stranger", "keeper", None])
async def test_to_others_there_is_nothing(browser: Browser, other: Browser, world: World, who: str | None) -> None:
    await come(other, world)
    material = id_of(await give(other, world, text="Bonjour", then="show"))
    if who is not None:
        await browser.enter(world.actor(who).person)
    gallery = f"/twinnings/{world.twinning}/materials"
    status = 404 if who else 303  # who is not signed in is shown the way in
    assert (await browser.get(gallery)).status_code == status
    assert (await browser.get(f"/materials/{material}")).status_code == status
    for path in (f"{gallery}/new", f"/materials/{material}/edit", f"/materials/{material}/files/whole/1",
                 "/materials/nobody/progress", "/materials/%00/progress"):  # fmt: skip
        assert (await browser.get(path)).status_code == 404
    assert (await give(browser, world, text="Hello")).status_code == 404
    for deed in ("edit", "show", "withdraw", "remove", "report"):
        assert (await browser.post(f"/materials/{material}/{deed}")).status_code == 404


@pytest.mark.parametrize("who", ["lea", "tablet", "ines"])
async def test_only_its_teachers_decide(browser: Browser, other: Browser, world: World, who: str) -> None:
    await come(other, world)
    material = id_of(await give(other, world, text="Bonjour", then="show"))
    await come(browser, world, who)
    page = await words(await browser.get(f"/materials/{material}"))
    assert "Bonjour" in page
    assert "Withdraw it" not in page
    for deed in ("edit", "show", "withdraw", "remove"):
        assert (await browser.post(f"/materials/{material}/{deed}")).status_code == 404
    assert (await browser.get(f"/materials/{material}/edit")).status_code == 404


async def chunk(browser: Browser, part: str, offset: int, content: bytes) -> Response:
    """As the form's script sends one."""
    headers = {"Upload-Offset": str(offset), "Upload-Hash": hashlib.sha256(content).hexdigest()}
    return await browser.client.post(
        f"/materials/parts/{part}", data=content, headers={"Host": HOST, "Origin": ORIGIN, **headers}, scope_base=HERE
    )


async def test_a_file_comes_in_chunks_and_the_form_names_it(browser: Browser, other: Browser, world: World) -> None:
    await come(browser, world)
    await come(other, world, "ines")
    content = files.photo((64, 48)) + bytes(CHUNK_BYTES)
    first, last = content[:CHUNK_BYTES], content[CHUNK_BYTES:]
    form = {"once": "form", "size": str(len(content)), "title": "fleur.jpg"}
    begun = await browser.post(f"/twinnings/{world.twinning}/materials/parts", form)
    assert begun.status_code == 201
    part = (await begun.get_json())["id"]
    sent = await chunk(browser, part, 0, first)
    assert (sent.status_code, sent.headers["Upload-Offset"]) == (204, str(CHUNK_BYTES))
    twice = await chunk(browser, part, 0, first)
    assert (twice.status_code, twice.headers["Upload-Offset"]) == (409, str(CHUNK_BYTES))
    assert (await chunk(browser, part, CHUNK_BYTES, bytes(CHUNK_BYTES + 1))).status_code == 413
    asked = await browser.client.head(f"/materials/parts/{part}", headers={"Host": HOST}, scope_base=HERE)
    assert asked.headers["Upload-Offset"] == str(CHUNK_BYTES)
    early = await give(browser, world, once="form", part=part, chain="", title="Fleur")
    assert (early.status_code, "The file is not here yet" in await words(early)) == (409, True)
    for stranger in (await chunk(other, part, CHUNK_BYTES, last), await other.post(f"/materials/parts/{part}/drop")):
        assert stranger.status_code == 404, "it is somebody else's"
    assert (await chunk(browser, part, CHUNK_BYTES, last)).status_code == 204
    chain = chained(chained("", hashlib.sha256(first).hexdigest()), hashlib.sha256(last).hexdigest())
    material = id_of(await give(browser, world, once="form", part=part, chain=chain))
    assert id_of(await give(browser, world, once="form", part=part, chain=chain)) == material, "sent twice"
    assert "fleur" in await words(await browser.get(f"/materials/{material}"))
    assert (await browser.get(f"/materials/parts/{part}")).status_code == 404


@pytest.mark.parametrize(("size", "status"), [("0", 422), ("x", 422), ("999999999999", 413)])
async def test_what_does_not_fit_is_not_begun(browser: Browser, world: World, size: str, status: int) -> None:
    await come(browser, world)
    begun = await browser.post(f"/twinnings/{world.twinning}/materials/parts", {"once": "a", "size": size})
    assert begun.status_code == status
