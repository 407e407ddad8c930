"""The pages of joint notebooks: who writes, what waits, what is refused in which words, and what the chart says."""

import csv
import io
import re
from datetime import date
from pathlib import Path

import pytest
import structlog
from PIL import Image
from quart import Quart, Response
from werkzeug.datastructures import FileStorage, MultiDict

from hub.consent.actions import enter
from hub.consent.ledger import Kind, Tag
from hub.materials.preparing import Preparing
from hub.pages.material_views import materials_of
from hub.safety.classes import decide
from hub.settings import read
from hub.store.store import Store
from hub.store.tables import Instant
from rooms.holding import LiveChat
from tests.hub.pages.visits import HERE, HOST, ORIGIN, Browser, text, words
from tests.hub.uploads import files
from tests.hub.world import NOW, Clock, World

TODAY = "2026-11-18"


async def come(browser: Browser, world: World, who: str = "camille") -> Browser:
    """Somebody of the world, who reads English."""
    await browser.enter(world.actor(who).person)
    await browser.post("/language", {"language": "en"})
    return browser


async def a_notebook(browser: Browser, world: World, **more: str) -> str:
    """The address of a new one."""
    form = {"title": "The snail", "unit": "cm", "decimals": "1", "picture": "snail"} | more
    made = await browser.post(f"/twinnings/{world.twinning}/notebooks", form)
    assert made.status_code == 303
    return str(made.headers["Location"])


async def write(browser: Browser, to: str, photo: bytes | None = None, **form: str) -> Response:
    """As the form does it."""
    sent = {} if photo is None else {"file": FileStorage(io.BytesIO(photo), filename="photo.jpg")}
    return await browser.client.post(
        to, form=MultiDict({"day": TODAY} | form), files=sent, headers={"Host": HOST, "Origin": ORIGIN}, scope_base=HERE
    )


async def prepare(store: Store, tmp_path: Path) -> None:
    """All files that came are written anew."""
    settings = read({}, {"DATA_DIR": str(tmp_path / "data")}, None)
    preparing = Preparing(store, materials_of(settings, store), Clock(), structlog.get_logger())
    while await preparing.look():
        pass


def line_of(page: str) -> str:
    """The address of the first line in a page."""
    found = re.search(r"/notebooks/[0-9a-f-]+/lines/[0-9a-f-]+", page)
    assert found
    return found[0]


async def test_two_classes_measure_and_read_one_chart(browser: Browser, other: Browser, world: World) -> None:
    await come(browser, world)
    await come(other, world, "ines")
    assert f"/twinnings/{world.twinning}/notebooks" in await text(await browser.get(f"/twinnings/{world.twinning}"))
    assert "No notebook yet" in await words(await browser.get(f"/twinnings/{world.twinning}/notebooks"))
    notebook = await a_notebook(browser, world)
    assert "Nothing measured yet" in await words(await other.get(notebook))
    for who, value, day in ((browser, "4,2 cm", TODAY), (browser, "3.9", "2026-11-10"), (other, "5", "2026-11-16")):
        assert (await write(who, f"{notebook}/lines", value=value, day=day)).status_code == 303
    page = await words(await other.get(notebook))
    assert "Niort: 2 measures, from 3.9 cm on 10 Nov to 4.2 cm on 18 Nov." in page
    assert "Évora: one measure, 5 cm on 16 Nov." in page
    assert "10 Nov – nothing written 3.9" in page, "the order of the chain, and no number that nobody measured"
    by_day = await words(await other.get(f"{notebook}?by=day"))
    assert "1 5 3.9" in by_day
    assert "9 – nothing written 4.2" in by_day
    table = await browser.get(f"{notebook}/notebook.csv")
    assert table.mimetype == "text/csv"
    rows = list(csv.reader(io.StringIO((await table.get_data()).decode("utf-8-sig"))))
    assert rows[0] == ["Class", "Town", "Country", "Date", "Day of the class", "The snail (cm)", "Note"]
    assert ["CM1", "Niort", "FR", TODAY, "9", "4.2", ""] in rows


@pytest.mark.parametrize(
    ("form", "status", "said"),
    [
        ({"value": "42 mm"}, 422, "This notebook is in cm, not in mm"),
        ({"value": "four"}, 422, "We cannot read a number there"),
        ({"value": "1.234,5"}, 422, "Is that a decimal point"),
        ({"value": "4.25"}, 422, "One digit behind the decimal point"),
        ({"value": "4", "day": "2026-11-19"}, 422, "That day is still to come"),
        ({"value": "4", "day": "1926-11-18"}, 422, "Is the year right?"),
        ({"value": "4", "day": ""}, 422, "Choose a day"),
        ({"value": "4", "day": "2026-11-17"}, 409, "Your class has a measure of that day already"),
        ({"value": "4", "note": "x" * 161}, 422, "The note is too long"),
    ],
)
async def test_each_slip_gets_a_clear_word_and_what_was_typed_stays(
    browser: Browser, world: World, form: dict[str, str], status: int, said: str
) -> None:
    notebook = await a_notebook(await come(browser, world), world)
    await write(browser, f"{notebook}/lines", value="3", day="2026-11-17")
    refused = await write(browser, f"{notebook}/lines", **form)
    assert refused.status_code == status
    assert said in await words(refused)
    assert f'value="{form["value"]}"' in await text(refused)
    assert "Niort: one measure" in await words(await browser.get(notebook))


async def test_what_a_child_writes_waits_until_its_teacher_lets_it_through(
    browser: Browser, other: Browser, app: Quart, store: Store, world: World
) -> None:
    partner = await come(Browser(app.test_client(), store, browser.clock), world, "ines")
    notebook = await a_notebook(await come(browser, world), world)
    await come(other, world, "lea")
    assert "data-pad" in await text(await other.get(f"{notebook}/write"))
    assert "data-pad" not in await text(await browser.get(f"{notebook}/write"))
    given = await write(other, f"{notebook}/lines", value="4,2")
    assert "Your teacher looks first" in await words(await other.get(str(given.headers["Location"])))
    assert "4.2" not in await words(await partner.get(notebook))
    page = await text(await browser.get(notebook))
    assert "Your pupils wrote this" in page
    home = f"/twinnings/{world.twinning}"
    assert "A measure of your pupils waits in a notebook." in await words(await browser.get(home))
    assert "waits in a notebook" not in await words(await partner.get(home))
    line = line_of(page)
    assert (await write(other, line, value="4,3", revision="1")).status_code == 303, "its own, while it waits"
    assert (await partner.get(line)).status_code == 404
    assert (await write(other, line, then="show")).status_code == 404
    assert (await write(browser, line, then="show")).status_code == 303
    assert "Niort: one measure, 4.3 cm" in await words(await partner.get(notebook))
    assert (await write(other, line, value="9", revision="2")).status_code == 404, "now its class has said it"
    corrected = await write(browser, line, value="4,4", revision="2")
    assert "said=corrected" in str(corrected.headers["Location"])
    assert (await write(browser, line, value="5", revision="2")).status_code == 409
    history = await words(await browser.get(line))
    assert "What it said before" in history
    assert history.index("4.3") < history.index("4.2")
    await write(browser, line, then="withdraw")
    assert "Nothing measured yet" in await words(await partner.get(notebook))
    await write(browser, line, then="show")
    await write(browser, line, then="withdraw")
    assert "said=removed" in str((await write(browser, line, then="remove")).headers["Location"])
    assert (await browser.get(line)).status_code == 404


async def test_a_class_whose_children_write_live_writes_numbers_at_once_but_no_word_of_its_list(
    browser: Browser, other: Browser, store: Store, world: World
) -> None:
    notebook = await a_notebook(await come(browser, world), world)
    await come(other, world, "lea")
    async with store.writing() as db:
        await decide(db, world.niort, LiveChat.LIVE, {"fr": "patate"})
    assert "said=written" in str((await write(other, f"{notebook}/lines", value="4,2")).headers["Location"])
    held = await write(other, f"{notebook}/lines", value="4,3", day="2026-11-17", note="Quelle patate !")
    assert "said=waits" in str(held.headers["Location"])
    async with store.writing() as db:
        await decide(db, world.niort, LiveChat.OFF, {})
    held = await write(other, f"{notebook}/lines", value="4,3", day="2026-11-16")
    assert "said=waits" in str(held.headers["Location"])


async def test_partners_report_a_note_and_its_photo_and_teachers_read_it(
    browser: Browser, other: Browser, store: Store, world: World, tmp_path: Path
) -> None:
    notebook = await a_notebook(await come(browser, world), world)
    await come(other, world, "ines")
    await write(browser, f"{notebook}/lines", files.photo(), value="4", note="Il mange Rui !")
    await write(browser, f"{notebook}/lines", value="5", day="2026-11-17")
    await prepare(store, tmp_path)
    lines = re.findall(r"/lines/([0-9a-f-]+)", await text(await browser.get(notebook)))
    noted, plain = lines[0], next(each for each in lines if each != lines[0])
    page = await text(await other.get(notebook))
    assert "Il mange Rui !" in page, "partners read notes"
    assert f"{notebook}/lines/{noted}/report" in page
    assert "/report" not in await text(await browser.get(notebook)), "it is one's own"
    assert (await browser.post(f"{notebook}/lines/{noted}/report")).status_code == 404
    assert (await other.post(f"{notebook}/lines/{plain}/report")).status_code == 404, "it has no note"
    for _ in range(2):  # twice is once
        told = await other.post(f"{notebook}/lines/{noted}/report")
        assert told.headers["Location"].endswith("?said=reported")
    assert "Thank you" in await words(await other.get(told.headers["Location"]))
    for teacher in (browser, other):
        reports = await text(await teacher.get("/reports"))
        assert reports.count("Il mange Rui !") == 1
        assert f'href="{notebook}#note-{noted}"' in reports
        assert "A note in a joint notebook" in reports
        assert "In everybody" not in reports
    photo = re.search(r'href="(/materials/[0-9a-f-]+)"', page)
    assert photo
    assert f"{photo[1]}/report" in await text(await other.get(photo[1])), "where the photo leads it can be told"
    assert (
        await write(browser, f"{notebook}/lines/{noted}", value="4", note="Il mange", revision="1")
    ).status_code == 303
    assert "Il mange Rui !" in await words(await browser.get("/reports")), "frozen"
    assert (await other.post(f"{notebook}/lines/{noted}/report")).status_code == 303
    assert (await text(await browser.get("/reports"))).count("#note-") == 2, "another version is another report"
    await write(browser, f"{notebook}/lines/{noted}", then="withdraw")
    assert (await other.post(f"{notebook}/lines/{noted}/report")).status_code == 404
    await write(browser, f"{notebook}/lines/{noted}", then="remove")
    reports = await text(await browser.get("/reports"))
    assert "#note-" not in reports
    assert "Il mange Rui !" in reports


@pytest.mark.parametrize(
    ("language", "value", "title"),
    [
        ("en", "1234,5", "The snail · 1,234.5 cm"), ("fr", "4.80 cm", "The snail · 4,8 cm"),
        ("de", "1234.5", "The snail · 1.234,5 cm"), ("it", "-0.5", "The snail · -0,5 cm"),
    ],
)  # fmt: skip
async def test_a_photo_is_called_by_its_measure_as_the_class_writes_numbers(
    browser: Browser, world: World, language: str, value: str, title: str
) -> None:
    notebook = await a_notebook(await come(browser, world), world)
    await browser.post("/language", {"language": language})
    gallery = f"/twinnings/{world.twinning}/materials"
    assert (await write(browser, f"{notebook}/lines", files.photo(), value=value)).status_code == 303
    assert title in await words(await browser.get(gallery))
    line = line_of(await text(await browser.get(notebook)))
    again = {"value": value.replace("5", "6").replace("8", "9"), "revision": "1"}
    assert (await write(browser, line, files.photo((70, 50)), **again)).status_code == 303
    assert title.replace("5", "6").replace("8", "9") in await words(await browser.get(gallery))


async def test_a_photo_comes_without_its_place_and_leaves_with_a_consent(
    browser: Browser, other: Browser, store: Store, world: World, tmp_path: Path
) -> None:
    notebook = await a_notebook(await come(browser, world), world)
    await come(other, world, "ines")
    for number, day in enumerate(("2026-11-16", TODAY)):
        photo, more = files.photo(), {"pupil": world.lea} if number else {}
        assert (await write(browser, f"{notebook}/lines", photo, value=str(number), day=day, **more)).status_code == 303
    assert (await write(browser, f"{notebook}/lines", files.pdf(1), value="3", day="2026-11-15")).status_code == 415
    await prepare(store, tmp_path)
    page = await text(await other.get(notebook))
    assert page.count("/files/small/1") == 1, "Léa’s parents have not agreed"
    assert "data-lapse" not in page
    assert "For the photo of one measure a consent is missing" in await words(await browser.get(notebook))
    tags, today = {Tag(world.lea, Kind.FACE)}, date(2026, 11, 18)
    async with store.writing() as db:
        await enter(
            db, school_class=world.niort, given=tags, withdrawn=set(), valid_from=today, today=today, by=world.camille,
            now=Instant(NOW),
        )  # fmt: skip
    line = (await text(await browser.get(notebook))).partition("/lines/")[2].partition('"')[0]
    await write(browser, f"{notebook}/lines/{line}", then="show")
    page = await text(await other.get(notebook))
    assert "data-lapse" in page, "two photos play"
    address = page.partition('data-large="')[2].partition('"')[0]
    with Image.open(io.BytesIO(await (await other.get(address)).get_data())) as image:
        assert not image.getexif()
        assert "xmp" not in image.info


async def test_who_does_not_take_part_finds_nothing_and_children_keep_no_notebook(
    browser: Browser, other: Browser, app: Quart, store: Store, world: World
) -> None:
    stranger = await come(Browser(app.test_client(), store, browser.clock), world, "stranger")
    notebook = await a_notebook(await come(browser, world), world)
    await come(other, world, "lea")
    await write(browser, f"{notebook}/lines", value="4")
    line = line_of(await text(await browser.get(notebook)))
    for address in (
        notebook,
        f"{notebook}/write",
        f"{notebook}/notebook.csv",
        f"/twinnings/{world.twinning}/notebooks",
    ):
        assert (await stranger.get(address)).status_code == 404
        assert (await other.get(address)).status_code == 200
    assert (await stranger.post(f"{notebook}/lines", {"value": "4", "day": TODAY})).status_code == 404
    for address in (f"{notebook}/change", f"{notebook}/remove", f"/twinnings/{world.twinning}/notebooks", line):
        for who in (other, stranger):
            assert (await who.post(address, {"title": "x", "then": "withdraw"})).status_code == 404
    for address in ("/notebooks/nothing", f"{notebook}/lines/nothing"):
        assert (await browser.get(address)).status_code == 404


@pytest.mark.parametrize(
    ("who", "status"),
    [("ines", 303), ("lea", 303), ("tablet", 303), ("camille", 404), ("stranger", 404), ("keeper", 404), (None, 404)],
)
async def test_who_may_report_a_note(
    browser: Browser, other: Browser, world: World, who: str | None, status: int
) -> None:
    notebook = await a_notebook(await come(browser, world), world)
    await write(browser, f"{notebook}/lines", value="4", note="Il dort.")
    line = line_of(await text(await browser.get(notebook)))
    if who is not None:
        await come(other, world, who)
    assert (await other.post(f"{line}/report")).status_code == status
    assert (await other.post(f"{notebook}/lines/nothing/report")).status_code == 404


async def test_teachers_keep_a_notebook_together(browser: Browser, world: World) -> None:
    notebook = await a_notebook(await come(browser, world), world)
    refused = await browser.post(f"/twinnings/{world.twinning}/notebooks", {"title": " ", "unit": "kg"})
    assert refused.status_code == 422
    assert 'value="kg"' in await text(refused)
    assert (await browser.post(f"{notebook}/change", {"title": "x", "unit": "mm", "decimals": "0"})).status_code == 303
    await write(browser, f"{notebook}/lines", value="4")
    fixed = await browser.post(f"{notebook}/change", {"title": "x", "unit": "cm", "decimals": "0"})
    assert fixed.status_code == 422
    assert "so its unit stays" in await words(fixed)
    await browser.post(f"{notebook}/remove")
    assert (await browser.get(notebook)).status_code == 404
