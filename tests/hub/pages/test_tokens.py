"""Tokens of programs on a teacher's own page: made and shown once, taken back, and nobody else's business."""

import html
import re

import pytest

from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import World

NO_NAME, NOT_SAID = "Donnez au programme un nom", "Dites ce que"
FORM = {"name": "Emploi du temps", "scope": "lessons:read", "days": "90"}


async def secret(browser: Browser) -> str:
    """Of a new one."""
    answer = await browser.post("/me/tokens", FORM)
    assert answer.status_code == 201
    found = re.search(r'value="(rbl_[^"]+)"', html.unescape(await text(answer)))
    assert found is not None
    return found[1]


async def test_a_token_is_shown_once_and_taken_back(browser: Browser, world: World) -> None:
    await browser.enter(world.camille)
    assert "Aucun programme n’agit pour vous" in await words(await browser.get("/me/tokens"))
    made = await secret(browser)
    page = await text(await browser.get("/me/tokens"))
    assert made not in page
    assert "Emploi du temps" in page
    assert "jamais utilisé" in page
    end = re.search(r'action="(/me/tokens/[^"]+/end)"', page)
    assert end is not None
    assert (await browser.post(end[1])).headers["Location"] == "/me/tokens"
    assert "Aucun programme n’agit pour vous" in await words(await browser.get("/me/tokens"))
    assert (await browser.post(end[1])).status_code == 404


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"name": " "}, NO_NAME), ({"name": "x" * 81}, NO_NAME), ({"scope": "everything"}, NOT_SAID),
        ({"scope": ""}, NOT_SAID), ({"days": "91"}, NOT_SAID), ({"days": "²"}, NOT_SAID), ({"days": ""}, NOT_SAID),
    ],
)  # fmt: skip
async def test_what_is_wrong_is_said_and_what_was_typed_is_kept(
    browser: Browser, world: World, change: dict[str, str], said: str
) -> None:
    await browser.enter(world.camille)
    answer = await browser.post("/me/tokens", FORM | change)
    assert answer.status_code == 400
    assert said in await words(answer)
    assert html.escape((FORM | change)["name"]) in await text(answer)


async def test_twenty_are_enough(browser: Browser, world: World) -> None:
    await browser.enter(world.camille)
    for _ in range(20):
        await secret(browser)
    answer = await browser.post("/me/tokens", FORM)
    assert answer.status_code == 400
    assert "Vingt jetons suffisent" in await words(answer)


async def test_it_is_nobody_elses_page(browser: Browser, other: Browser, world: World) -> None:
    assert (await browser.get("/me/tokens")).status_code == 303
    assert (await browser.post("/me/tokens", FORM)).status_code == 404
    await browser.enter(world.lea)
    assert (await browser.get("/me/tokens")).status_code == 404
    assert (await browser.post("/me/tokens", FORM)).status_code == 404
    await other.enter(world.camille)
    await secret(other)
    end = re.search(r'action="(/me/tokens/[^"]+/end)"', await text(await other.get("/me/tokens")))
    assert end is not None
    assert (await browser.post(end[1])).status_code == 404
