"""A keeper helps somebody back in, without ever knowing a password or an address; nobody else can."""

import re

from tests.hub.pages.test_asking import NEW, posted
from tests.hub.pages.test_second_step import turn_on
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import Clock, World


async def keeper(browser: Browser, world: World) -> None:
    await browser.enter(world.keeper)
    await browser.post("/language", {"language": "en", "back": "/"})


async def test_a_link_for_a_new_password_is_handed_over(browser: Browser, other: Browser, world: World) -> None:
    await keeper(browser, world)
    page = await text(await browser.get("/hub/people"))
    assert "Camille" in page
    assert "École Jules-Ferry, Niort" in page
    assert "Léa" not in page
    assert "@" not in page.partition("<main")[2]
    answer = await browser.post(f"/hub/people/{world.camille}/password")
    assert answer.status_code == 201
    link = re.search(r"/link#([\w-]+)", await text(answer))
    assert link
    assert (await other.post("/link/password", {"secret": link[1], "password": NEW})).status_code == 200
    assert (await other.sign_in(password=NEW)).status_code == 303
    assert [each.to for each in await posted(browser)] == ["Camille@Ecole.example"]


async def test_a_lost_phone_is_no_end(browser: Browser, other: Browser, world: World, clock: Clock) -> None:
    await turn_on(other, clock)
    await keeper(browser, world)
    assert "Second step off" in await words(await browser.get("/hub/people"))
    assert (await browser.post(f"/hub/people/{world.camille}/second-step")).status_code == 303
    assert (await other.get("/me")).status_code == 303
    assert (await other.sign_in()).status_code == 303
    assert len(await posted(browser)) == 2
    assert "Second step off" not in await words(await browser.get("/hub/people"))


async def test_nobody_else_helps_and_only_teachers_are_helped(browser: Browser, other: Browser, world: World) -> None:
    assert (await other.get("/hub/people")).status_code == 303
    await browser.enter(world.camille)
    assert (await browser.get("/hub/people")).status_code == 404
    for what in ("password", "second-step"):
        for visitor in (browser, other):
            assert (await visitor.post(f"/hub/people/{world.ines}/{what}")).status_code == 404
    await keeper(browser, world)
    for person in (world.lea, world.tablet, world.keeper, "nobody", "%00"):
        for what in ("password", "second-step"):
            assert (await browser.post(f"/hub/people/{person}/{what}")).status_code == 404
