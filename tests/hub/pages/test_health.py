"""The keeper's health page: what it says, when it wants a look, and that nobody is named in it."""

import json
from pathlib import Path

import pytest

from hub.vitals import storage
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import NOW, World


async def keeper(browser: Browser, world: World) -> None:
    await browser.enter(world.keeper)
    await browser.post("/language", {"language": "en", "back": "/"})


def back_up(tmp_path: Path, made_at: str) -> None:
    last = {"file": "elsewhere.zip", "made_at": made_at, "size": 1_000}
    (tmp_path / "data" / "last-backup.json").write_text(json.dumps(last))


async def test_all_is_well_after_a_backup(browser: Browser, world: World, tmp_path: Path) -> None:
    await keeper(browser, world)
    page = await words(await browser.get("/health"))
    assert "One thing wants a look" in page
    assert "None yet. “ribambelle backup” makes one" in page
    back_up(tmp_path, "2026-11-15T08:00:00+00:00")  # some days before NOW
    page = await words(await browser.get("/health"))
    assert "All is well" in page
    assert "One worker carries the hub" in page
    assert "days ago" in page
    assert "Certificate" not in page
    browser.clock.now = NOW + 9 * 24 * 3_600_000
    await keeper(browser, world)
    assert "That was long ago" in await words(await browser.get("/health"))


async def test_a_damaged_note_of_a_backup_is_none(browser: Browser, world: World, tmp_path: Path) -> None:
    await keeper(browser, world)
    back_up(tmp_path, "yesterday")
    assert "None yet" in await words(await browser.get("/health"))


async def test_a_full_disk_wants_a_look(
    browser: Browser, world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await keeper(browser, world)
    monkeypatch.setattr(storage.shutil, "disk_usage", lambda folder: _Disk())  # type: ignore[attr-defined]
    page = await words(await browser.get("/health"))
    assert "2 things want a look" in page
    assert "nearly full" in page


class _Disk:
    total, used, free = 100_000_000_000, 99_000_000_000, 1_000_000_000


async def test_nobody_is_named(browser: Browser, world: World) -> None:
    await keeper(browser, world)
    page = (await text(await browser.get("/health"))).partition("<main")[2]
    for word in ("Camille", "Léa", "Niort", "Comptines", "La salle", world.room, world.camille):
        assert word not in page


async def test_to_everybody_else_there_is_no_such_page(browser: Browser, other: Browser, world: World) -> None:
    assert (await other.get("/health")).headers["Location"] == "/?to=%2Fhealth"
    for person in (world.camille, world.lea, world.tablet):
        await browser.enter(person)
        assert (await browser.get("/health")).status_code == 404
