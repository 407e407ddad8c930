"""The shelf and each project's page in every language, the keeper's own projects, and tasks that are ticked."""

import re
from io import BytesIO
from types import SimpleNamespace
from typing import Any

import pytest
from quart.datastructures import FileStorage

from hub.kits.actions import instantiate
from hub.kits.reading import pack
from hub.kits.shelf import ORDER, our_kits
from hub.pages.languages import LANGUAGES
from tests.hub.kits.test_files import FTL, TOML, files
from tests.hub.kits.test_plan import START
from tests.hub.pages.visits import HERE, HOST, ORIGIN, Browser, text, words
from tests.hub.world import NOW, World


async def send(browser: Browser, **sent: bytes) -> Any:
    """Files chosen in the keeper's form, `__` for the dot of a name."""
    chosen = [("files", FileStorage(BytesIO(content), name.replace("__", "."))) for name, content in sent.items()]
    return await browser.client.post(
        "/hub/kits",
        files=SimpleNamespace(items=lambda: chosen),
        headers={"Host": HOST, "Origin": ORIGIN},
        scope_base=HERE,
    )


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_page_reads_in_every_language(browser: Browser, language: str) -> None:
    shelf = await words(await browser.get("/kits", language=language))
    for name in ORDER:
        ready = our_kits()[name]
        spoken, say = ready.speak(language)
        assert spoken == language
        assert " ".join(say("title").split()) in shelf.replace("&#39;", "'")
        response = await browser.get(f"/kits/{name}", language=language)
        assert response.status_code == 200
        read = await words(response)
        for message, told in say.texts.items():
            assert " ".join(told.split()) in read, f"{name}: {message}"


async def test_what_is_not_there(browser: Browser) -> None:
    for name in ("nothing", "..", "%00", "a" * 300):
        assert (await browser.get(f"/kits/{name}")).status_code == 404


async def test_a_keeper_adds_replaces_and_removes_a_project(browser: Browser, other: Browser, world: World) -> None:
    await browser.enter(world.keeper)
    await browser.post("/language", {"language": "en", "back": "/"})
    assert "No project of your own yet" in await words(await browser.get("/hub/kits"))
    added = await send(browser, stones__zip=pack(files()))
    assert added.status_code == 201
    assert "“Stones” is on the shelf" in await words(added)
    assert "Find one that fits into a hand." in await words(await other.get("/kits/stones"))
    assert "This project is written in: anglais" not in await words(await other.get("/kits/stones"))
    assert (await browser.post("/hub/kits/stones/remove")).status_code == 303
    assert (await browser.post("/hub/kits/stones/remove")).status_code == 404
    assert (await browser.post("/hub/kits/animals/remove")).status_code == 404, "those that come along stay"
    assert (await other.get("/kits/stones")).status_code == 404


async def test_what_is_wrong_is_told_by_file_line_and_reason(browser: Browser, world: World) -> None:
    await browser.enter(world.keeper)
    await browser.post("/language", {"language": "en", "back": "/"})
    refused = await send(browser, kit__toml=TOML.replace("weeks = 2", "weeks = 0").encode(), en__ftl=FTL.encode())
    assert refused.status_code == 422
    read = await words(refused)
    assert "kit.toml, line 17" in read
    assert "“weeks” has a value that does not fit." in read
    nothing = await browser.post("/hub/kits")
    assert nothing.status_code == 422
    hostile = await send(browser, kit__toml=b'id = "<script>"')
    assert "<script>" not in re.sub(r"<script type=.module. nonce[^>]*>", "", await text(hostile))


async def test_a_teacher_starts_a_project(browser: Browser, world: World) -> None:
    assert "/twinnings/new?kit=christmas" in await text(await browser.get("/kits/christmas"))
    assert (await browser.get("/twinnings/new?kit=christmas")).headers["Location"].endswith("kit%3Dchristmas")
    await browser.enter(world.camille)
    card = await text(await browser.get("/twinnings/new?kit=christmas"))
    assert 'value="En attendant Noël"' in card
    assert '<option value="christmas" selected>' in card
    starts, ends = (re.search(rf'name="{each}"[^>]*value="([^"]+)"', card) for each in ("starts", "ends"))
    assert starts
    assert ends
    form = {
        "title": "En attendant Noël", "kit": "christmas", "languages": "fr", "starts": starts[1], "ends": ends[1],
        "rhythm": "free", "wanted": "11", "where": "all",
    }  # fmt: skip
    home = (await browser.post("/twinnings/new", form)).headers["Location"]
    read = await words(await browser.get(home))
    assert "Trouver une date pour la séance « Bonjour de onze endroits »" in read
    assert "Le salon" in read


@pytest.mark.parametrize("name", ["camille", "lea", "tablet", "stranger"])
async def test_to_others_the_keepers_page_does_not_exist(browser: Browser, world: World, name: str) -> None:
    await browser.enter(getattr(world, name))
    assert (await browser.get("/hub/kits")).status_code == 404
    assert (await browser.post("/hub/kits")).status_code == 404
    assert (await browser.post("/hub/kits/animals/remove")).status_code == 404


async def test_a_class_ticks_and_sees_who_has(browser: Browser, other: Browser, world: World) -> None:
    async with browser.store.writing() as db:
        await instantiate(db, our_kits()["rhymes"], twinning=world.twinning, starts_on=START, language="en", now=NOW)
    await browser.enter(world.camille)
    home = f"/twinnings/{world.twinning}"
    page = await text(await browser.get(home))
    task = re.findall(rf'action="{home}/tasks/([\w-]+)"', page)[1]
    assert (
        "Trouver une date pour la séance «\N{NO-BREAK SPACE}Écoutez la nôtre\N{NO-BREAK SPACE}!\N{NO-BREAK SPACE}»"
        in page
    )
    for _ in range(2):
        assert (await browser.post(f"{home}/tasks/{task}", {"done": "yes"})).status_code == 303
    assert "fait par Niort" in await words(await browser.get(home))
    await other.enter(world.ines)
    assert "fait par Niort" in await words(await other.get(home))
    await browser.post(f"{home}/tasks/{task}", {"done": "no"})
    assert "fait par Niort" not in await words(await browser.get(home))


async def test_a_teacher_adds_a_task(browser: Browser, world: World) -> None:
    await browser.enter(world.camille)
    home = f"/twinnings/{world.twinning}"
    assert (await browser.post(f"{home}/tasks", {"text": "Apporter <b>un caillou</b>"})).status_code == 303
    assert "Apporter &lt;b&gt;un caillou&lt;/b&gt;" in await text(await browser.get(home))
    wrong = await browser.post(f"{home}/tasks", {"text": "x" * 700})
    assert wrong.status_code == 422
    assert "x" * 700 in await text(wrong), "what was typed is kept"


@pytest.mark.parametrize("name", ["lea", "tablet", "stranger", "keeper"])
async def test_to_others_there_are_no_tasks(browser: Browser, world: World, name: str) -> None:
    async with browser.store.writing() as db:
        await instantiate(db, our_kits()["rhymes"], twinning=world.twinning, starts_on=START, language="en", now=NOW)
    await browser.enter(getattr(world, name))
    for path in (f"/twinnings/{world.twinning}/tasks", f"/twinnings/{world.twinning}/tasks/none"):
        assert (await browser.post(path, {"text": "x", "done": "yes"})).status_code == 404
    assert (await browser.post("/twinnings/none/tasks", {"text": "x"})).status_code == 404
