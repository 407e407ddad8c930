"""A class's network passport: looked at by its teachers, kept with its date, seen by its partners as a light alone."""

import pytest

from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import World

DAY = 24 * 3600 * 1000
GOOD = {"socket": "1", "udp": "1", "tcp": "1", "relay": "", "down_kbps": "9000", "up_kbps": "3000", "camera": "1",
        "microphone": "1", "loop": "1"}  # fmt: skip


def path(school_class: str) -> str:
    return f"/classes/{school_class}/network"


async def test_a_look_is_kept_and_the_next_one_takes_its_place(browser: Browser, world: World) -> None:
    await browser.sign_in()
    assert "data-light" not in await text(await browser.get(path(world.niort)))
    kept = await browser.post(path(world.niort), GOOD)
    assert kept.headers["Location"] == f"{path(world.niort)}?kept=1"
    page = await text(await browser.get(f"{path(world.niort)}?kept=1"))
    assert 'data-light="green"' in page
    await browser.post(path(world.niort), GOOD | {"udp": "0", "up_kbps": "300", "camera": "0"})
    page = await text(await browser.get(path(world.niort)))
    assert 'data-light="yellow"' in page
    await browser.post(path(world.niort), GOOD | {"udp": "0", "tcp": "0", "relay": "0"})
    assert 'data-light="red"' in await text(await browser.get(path(world.niort)))


async def test_an_old_one_should_be_looked_at_again(browser: Browser, world: World) -> None:
    await browser.sign_in()
    await browser.post(path(world.niort), GOOD)
    assert "Regardez de nouveau" not in await words(await browser.get(path(world.niort)))
    browser.clock.now += 61 * DAY
    await browser.sign_in()
    assert "Regardez de nouveau" in await words(await browser.get(path(world.niort)))


async def test_partners_see_the_light(browser: Browser, other: Browser, world: World) -> None:
    await browser.sign_in()
    await browser.post(path(world.niort), GOOD)
    await other.enter(world.actor("ines").person)
    page = await text(await other.get(f"/twinnings/{world.twinning}/partners"))
    assert 'class="carries" data-light="green"' in page
    assert "9000" not in page


@pytest.mark.parametrize(
    "wrong",
    [
        {"udp": "yes"},
        {"socket": ""},
        {"down_kbps": "-1"},
        {"up_kbps": "fast"},
        {"up_kbps": "٣"},
        {"down_kbps": "9" * 12},
    ],
)
async def test_what_is_crooked_is_not_kept(browser: Browser, world: World, wrong: dict[str, str]) -> None:
    await browser.sign_in()
    assert (await browser.post(path(world.niort), GOOD | wrong)).status_code == 400
    assert "data-light" not in await text(await browser.get(path(world.niort)))


@pytest.mark.parametrize("who", ["ines", "stranger", "lea", "tablet", "keeper", None])
async def test_to_others_there_is_no_such_page(browser: Browser, world: World, who: str | None) -> None:
    if who is not None:
        await browser.enter(world.actor(who).person)
    for school_class in (world.niort, "nobody", "%00"):
        for page in (path(school_class), f"{path(school_class)}/bytes"):
            assert (await browser.get(page)).status_code == (303 if who is None else 404)
            assert (await browser.post(page, GOOD)).status_code == 404


async def test_bytes_come_and_go(browser: Browser, world: World) -> None:
    await browser.sign_in()
    page = await browser.get(f"{path(world.niort)}/bytes")
    assert len(await page.get_data(as_text=False)) == 512 * 1024
    assert page.headers["Cache-Control"] == "no-store"
    assert (await browser.post(f"{path(world.niort)}/bytes", {"a": "b" * 1_000})).status_code == 204
