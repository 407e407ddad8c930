"""“Tablets of my class”: a code that is shown once lets a tablet in; nobody but the class's teacher sees any of it."""

import html
import re

import pytest

from hub.pages.codes import picture_of
from hub.pages.tablets import CODES_MADE
from hub.people.tablets import MOST
from tests.hub.pages.visits import ORIGIN, Browser, text, words
from tests.hub.world import World

ACTION = r'action="(/tablets/[\w-]+/{})"'


async def sign_in(browser: Browser) -> None:
    """As Camille, in English."""
    await browser.sign_in()
    await browser.post("/language", {"language": "en", "back": "/"})


async def add(browser: Browser) -> str:
    """The secret of a new tablet's code."""
    page = await text(await browser.post("/tablets"))
    link = re.search(r'value="([^"]+/enter#[^"]+)"', page)
    assert link
    return html.unescape(link[1]).partition("#")[2].partition("&")[0]


async def actions(browser: Browser, what: str) -> list[str]:
    """Where the forms of the page lead to that do `what`."""
    return re.findall(ACTION.format(what), await text(await browser.get("/tablets")))


async def test_a_code_lets_a_tablet_into_the_lesson(browser: Browser, other: Browser, world: World) -> None:
    await sign_in(browser)
    assert 'href="/tablets"' in await text(await browser.get("/me"))
    assert "No tablet yet" in await words(await browser.get("/tablets"))
    made = await browser.post("/tablets")
    assert made.status_code == 201
    assert made.headers["Cache-Control"] == "no-store"
    page = await text(made)
    secret = re.search(rf"{ORIGIN}/enter#([A-Z2-7-]+)&amp;to=live", page)
    assert secret
    assert picture_of(f"{ORIGIN}/enter#{secret[1]}&to=live") in page
    assert secret[1] in re.sub("<[^>]+>", "", page), "to be typed as well"
    assert "style=" not in page, "the policy would refuse it"
    listed = await browser.get("/tablets")
    assert "Tablet 1 Not in yet" in await words(listed)
    assert secret[1] not in await text(listed)
    entered = await other.post("/enter", json={"secret": secret[1], "to": "live"})
    assert (await entered.get_json())["go"] == f"/rooms/{world.room}"
    assert "Tablet 1" in await words(await other.get("/me"))
    assert "Last in" in await words(await browser.get("/tablets"))


async def test_it_is_named_in_the_language_of_whoever_adds_it(browser: Browser, world: World) -> None:
    await browser.sign_in()
    assert "Faire entrer Tablette 1" in await words(await browser.post("/tablets"))
    await browser.post("/language", {"language": "en", "back": "/"})
    assert "Let Tablet 2 in" in await words(await browser.post("/tablets")), "there are never two of one number"


async def test_a_new_code_ends_the_old_one(browser: Browser, other: Browser, world: World) -> None:
    await sign_in(browser)
    await other.post("/enter", {"secret": await add(browser)})
    assert (await other.get("/me")).status_code == 200
    (renew,) = await actions(browser, "code")
    renewed = await browser.post(renew)
    assert renewed.status_code == 201
    assert "Let Tablet 1 in" in await words(renewed)
    assert (await other.get("/me")).headers["Location"] == "/?to=%2Fme"


async def test_one_that_is_removed_is_out(browser: Browser, other: Browser, world: World) -> None:
    await sign_in(browser)
    await other.post("/enter", {"secret": await add(browser)})
    unused = await add(browser)
    for remove in await actions(browser, "remove"):
        assert (await browser.post(remove)).headers["Location"] == "/tablets"
        assert (await browser.post(remove)).status_code == 404
    assert (await other.get("/me")).status_code == 303
    assert (await other.post("/enter", {"secret": unused})).headers["Location"] == "/card/revoked"
    assert "No tablet yet" in await words(await browser.get("/tablets"))


@pytest.mark.parametrize("who", ["ines", "stranger", "lea", "tablet", "keeper", None])
async def test_to_others_a_tablet_looks_like_none_at_all(
    browser: Browser, other: Browser, world: World, who: str | None
) -> None:
    await sign_in(browser)
    await add(browser)
    renew, remove = [*await actions(browser, "code"), *await actions(browser, "remove")]
    if who is not None:
        await other.enter(world.actor(who).person)
    answers = [await other.post(path) for path in (renew, remove, "/tablets/nobody/code", "/tablets/%00/remove")]
    assert [answer.status_code for answer in answers] == [404] * 4
    assert len({await words(answer) for answer in answers}) == 1
    assert "Tablet 1 Not in yet" in await words(await browser.get("/tablets")), "nothing was changed"
    page = await other.get("/tablets")
    if who in ("ines", "stranger"):
        assert "Tablet 1" not in await words(page)
    elif who is None:
        assert page.headers["Location"] == "/?to=%2Ftablets"
    else:
        assert page.status_code == 404
        assert (await other.post("/tablets")).status_code == 404
        assert 'href="/tablets"' not in await text(await other.get("/me"))


async def test_who_is_no_tablet_gets_no_code(browser: Browser, world: World) -> None:
    await sign_in(browser)
    for person in (world.lea, world.camille, world.tablet):
        for what in ("code", "remove"):
            assert (await browser.post(f"/tablets/{person}/{what}")).status_code == 404
    assert (await browser.get("/me")).status_code == 200


async def test_a_class_has_only_so_many(browser: Browser, world: World) -> None:
    await sign_in(browser)
    for _ in range(MOST):
        assert (await browser.post("/tablets")).status_code == 201
    full = await browser.post("/tablets")
    assert full.status_code == 409
    assert f"{MOST} tablets are the most" in await words(full)
    assert "Add a tablet" not in await words(full)


async def test_who_hurries_has_to_wait(browser: Browser, world: World) -> None:
    await sign_in(browser)
    await add(browser)
    (renew,) = await actions(browser, "code")
    most = int(CODES_MADE[1])
    statuses = [(await browser.post(renew)).status_code for _ in range(most + 20)]
    assert statuses[: most - 1] == [201] * (most - 1)
    hasty = next(status for status in statuses if status != 201)
    assert hasty == 429
    assert (await browser.post("/tablets/nobody/remove")).status_code == 404, "taking away is never too hasty"
