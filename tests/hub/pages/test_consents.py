"""“Consents”: ticked for a whole class, kept by version, never of another class; the letter in each language."""

import re

import pytest

from hub.store.store import Store
from rooms.events import Erased, MessageSaid
from tests.hub.pages.test_erasure import said, say
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import World


def page(world: World) -> str:
    return f"/classes/{world.niort}/consents"


async def sign_in(browser: Browser, world: World) -> list[str]:
    """As Camille, in English, with three pupils; their ids in the order of the page."""
    await browser.sign_in()
    await browser.post("/language", {"language": "en", "back": "/"})
    await browser.post(f"/classes/{world.niort}/pupils", {"number": "2", "seen": "1"})
    return re.findall(r'name="row" value="([\w-]+)"', await text(await browser.get(page(world))))


async def ticked(browser: Browser, world: World) -> set[str]:
    return set(re.findall(r'value="([\w-]+:\w+)"[^>]* checked', await text(await browser.get(page(world)))))


async def test_ticks_are_kept_and_taken_back(browser: Browser, world: World) -> None:
    first, second, _ = await sign_in(browser, world)
    assert await ticked(browser, world) == set(), "nothing until somebody says yes"
    kept = await browser.post(page(world), {"given": f"{first}:face"})
    assert kept.status_code == 303
    assert "Kept." in await words(await browser.get(kept.headers["Location"]))
    assert await ticked(browser, world) == {f"{first}:face"}
    assert "Face 1 of 3" in await words(await browser.get(page(world)))
    # Another teacher's page that was shown before does not undo it.
    await browser.post(page(world), {"given": f"{second}:voice"})
    assert await ticked(browser, world) == {f"{first}:face", f"{second}:voice"}
    await browser.post(page(world), {"shown": f"{first}:face"})
    assert await ticked(browser, world) == {f"{second}:voice"}
    history = await words(await browser.get(f"{page(world)}/{first}"))
    assert "Face · no, from" in history
    assert "by Camille" in history


async def test_a_whole_column_in_one_press(browser: Browser, world: World) -> None:
    await sign_in(browser, world)
    rows = re.findall(r'name="row" value="([\w-]+)"', await text(await browser.get(page(world))))
    for row in rows:
        await browser.post(page(world), {"row": row, "all": "drawing"})
    assert await ticked(browser, world) == {f"{row}:drawing" for row in rows}


async def test_who_sits_beside_the_camera_is_named(browser: Browser, world: World) -> None:
    rows = await sign_in(browser, world)
    assert "Sit outside the picture:" in await words(await browser.get(page(world)))
    for kind in ("face", "voice"):
        for row in rows:
            await browser.post(page(world), {"row": row, "all": kind})
    assert "All may be seen and heard." in await words(await browser.get(page(world)))


@pytest.mark.parametrize("since", ["yesterday", "2026-02-30", "1999-01-01", "9999-12-31", "\x00"])
async def test_what_is_no_day_is_refused(browser: Browser, world: World, since: str) -> None:
    first, *_ = await sign_in(browser, world)
    assert (await browser.post(page(world), {"given": f"{first}:face", "since": since})).status_code == 422
    assert await ticked(browser, world) == set()


async def test_what_the_form_makes_up_changes_nothing(browser: Browser, world: World) -> None:
    first, *_ = await sign_in(browser, world)
    for value in (f"{first}:everything", f"{world.ines}:face", f"{world.camille}:face", ":face", "", "\x00:face"):
        assert (await browser.post(page(world), {"given": value, "all": "everything"})).status_code == 303
    assert await ticked(browser, world) == set()


@pytest.mark.parametrize(("language", "word"), [("en", "What is known about your child?"), ("fr", "Que sait-on")])
async def test_the_letter_speaks_each_language(browser: Browser, world: World, language: str, word: str) -> None:
    await sign_in(browser, world)
    letter = await browser.get(f"{page(world)}/letter?in={language}")
    assert word in await words(letter)
    assert f'lang="{language}"' in await text(letter)


@pytest.mark.parametrize("who", ["ines", "stranger", "lea", "tablet", "keeper", None])
async def test_to_others_it_does_not_exist(browser: Browser, other: Browser, world: World, who: str | None) -> None:
    first, *_ = await sign_in(browser, world)
    if who is not None:
        await other.enter(world.actor(who).person)
    assert (await other.post(page(world), {"given": f"{first}:face"})).status_code == 404
    for path in (page(world), f"{page(world)}/letter", f"{page(world)}/{first}", "/classes/nobody/consents"):
        assert (await other.get(path)).status_code == (404 if who else 303)
    assert await ticked(browser, world) == set()
    assert (await browser.get(f"{page(world)}/{world.ines}")).status_code == 404


async def test_who_takes_drawings_back_is_told_before_and_after(browser: Browser, store: Store, world: World) -> None:
    await sign_in(browser, world)
    drawing = f"{world.lea}:drawing"
    await browser.post(page(world), {"given": drawing})
    await say(store, world, world.lea, world.camille)
    form = {"shown": drawing, "row": world.lea}
    asked = await browser.post(page(world), form)
    assert "Léa : one message" in await words(asked)
    assert await said(store, world) == [MessageSaid, MessageSaid], "not before it was read"
    assert await ticked(browser, world) == {drawing}
    hidden = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', await text(asked)))
    assert {name: hidden[name] for name in form} == form
    done = await browser.post(page(world), {**form, "sure": "yes"})
    assert "Gone from every room: one message." in await words(await browser.get(done.headers["Location"]))
    assert await said(store, world) == [Erased, MessageSaid]
    assert await ticked(browser, world) == set()
    again = await browser.post(page(world), {**form, "sure": "yes"})
    assert again.status_code == 303
    assert "gone" not in again.headers["Location"], "a second time there is nothing"
