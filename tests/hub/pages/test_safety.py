"""“Writing in the live room”: a teacher of the class decides; to everybody else the page does not exist."""

import pytest

from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import World


async def test_a_teacher_decides_and_finds_it_again(browser: Browser, world: World) -> None:
    await browser.sign_in()
    await browser.post("/language", {"language": "en", "back": "/"})
    path = f"/classes/{world.niort}/safety"
    page = await text(await browser.get(path))
    assert 'value="hold" required checked' in page
    assert "idiote" in page
    kept = await browser.post(path, {"live_chat": "live", "words-fr": "zut\r\nflûte", "words-xx": "no such list"})
    assert kept.headers["Location"] == f"{path}?kept=1"
    page = await text(await browser.get(f"{path}?kept=1"))
    assert 'value="live" required checked' in page
    assert ">zut\nflûte</textarea>" in page
    assert "no such list" not in page
    assert "It is kept" in await words(await browser.get(f"{path}?kept=1"))
    assert (await browser.post(path, {"live_chat": "never"})).status_code == 400


@pytest.mark.parametrize("who", ["ines", "stranger", "lea", "tablet", "keeper", None])
async def test_to_others_there_is_no_such_page(browser: Browser, world: World, who: str | None) -> None:
    if who is not None:
        await browser.enter(world.actor(who).person)
    for school_class in (world.niort, "nobody", "%00"):
        path = f"/classes/{school_class}/safety"
        assert (await browser.get(path)).status_code == (303 if who is None else 404)
        assert (await browser.post(path, {"live_chat": "live"})).status_code == 404
