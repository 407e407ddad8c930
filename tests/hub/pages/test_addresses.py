"""Postal addresses: kept by the class, read by teachers who write to it, and each look leaves a line."""

import json
import zipfile
from pathlib import Path

import pytest

from hub.care.parcels import write_parcels
from hub.looking.log import looks
from hub.looking.models import Sight
from hub.parcels.addresses import addresses
from hub.schools.life import end
from hub.store.tables import Instant
from tests.hub.pages.test_exchanges import begin, come
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import NOW, World

LINES = "Escola das Oliveiras\n\n  4.º B\nRua <b>das</b> Figueiras 3\n7000 Évora"


async def test_an_address_is_written_and_read_by_who_writes_there(
    browser: Browser, other: Browser, world: World
) -> None:
    await come(other, world.ines)
    await come(browser, world.camille)
    at = f"/classes/{world.evora}/address"
    assert (await other.post(at, {"address": LINES})).status_code == 303
    assert "Rua &lt;b&gt;das&lt;/b&gt; Figueiras 3" in await text(await other.get(at))
    exchange = await begin(browser, world)
    sheet = await text(await browser.get(f"/exchanges/{exchange}/addresses"))
    assert "Rua &lt;b&gt;das&lt;/b&gt; Figueiras 3" in sheet
    assert "No address has been written down yet" in sheet, "of Chania"
    assert "do not know yet where to write to you" in sheet
    async with browser.store.reading() as db:
        seen = await looks(db, world.evora, Instant(NOW))
    assert [(each.sight, each.name) for each in seen] == [(Sight.ADDRESS, "Camille")]
    assert "Postal address" in await words(await other.get(f"/classes/{world.evora}/looked"))
    assert (await other.post(at, {"address": " "})).status_code == 303
    assert "Figueiras" not in await text(await browser.get(f"/exchanges/{exchange}/addresses"))


async def test_too_much_is_kept_in_the_form(browser: Browser, world: World) -> None:
    await come(browser, world.camille)
    at = f"/classes/{world.niort}/address"
    for typed in ("x" * 301, "\n".join("123456789"), "y" * 5_000):
        wrong = await browser.post(at, {"address": typed})
        assert wrong.status_code == 422
        assert typed.splitlines()[0][:2_000] in await text(wrong)


@pytest.mark.parametrize("name", ["lea", "tablet", "stranger", "keeper"])
async def test_no_pupil_and_no_stranger_sees_one(browser: Browser, other: Browser, world: World, name: str) -> None:
    await come(other, world.camille)
    exchange = await begin(other, world)
    await other.post(f"/classes/{world.niort}/address", {"address": "12 rue des Mésanges"})
    await browser.enter(getattr(world, name))
    for path in (f"/exchanges/{exchange}/addresses", f"/classes/{world.niort}/address"):
        assert (await browser.get(path)).status_code == 404
    assert (await browser.post(f"/classes/{world.niort}/address", {"address": "x"})).status_code == 404
    for path in (f"/twinnings/{world.twinning}", f"/exchanges/{exchange}"):
        assert "Mésanges" not in await text(await browser.get(path))


async def test_no_colleague_of_another_class_changes_it(browser: Browser, world: World) -> None:
    await come(browser, world.camille)
    assert (await browser.post(f"/classes/{world.evora}/address", {"address": "x"})).status_code == 404


async def test_it_is_handed_over_apart_and_goes_with_its_class(browser: Browser, world: World, tmp_path: Path) -> None:
    await come(browser, world.camille)
    await begin(browser, world)
    await browser.post(f"/classes/{world.niort}/address", {"address": "12 rue des Mésanges"})
    with zipfile.ZipFile(tmp_path / "out.zip", "w") as archive:
        async with browser.store.reading() as db:
            await write_parcels(archive, db, world.twinning, [world.niort, world.evora])
        told = json.loads(archive.read("parcels.json"))
        assert len(told[0]["envelopes"]) == 6
        assert "Mésanges" not in archive.read("parcels.json").decode()
        assert json.loads(archive.read("for-teachers/addresses.json")) == {world.niort: "12 rue des Mésanges"}
    async with browser.store.writing() as db:
        await end(db, world.niort, Instant(NOW + 3_600_000))
    async with browser.store.reading() as db:
        assert await addresses(db, [world.niort]) == {}
