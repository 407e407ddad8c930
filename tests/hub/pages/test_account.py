"""An adult's own account: figure, address, password and its end; the password is shown before anything counts."""

import pytest

from hub.people.actions import revoke_logins
from hub.people.models import TeachingKind
from hub.people.teaching import give
from tests.hub.pages.test_asking import NEW, posted
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import PASSWORD, World

PARTS = {
    "figure": {"name": "Camille D.", "animal": "whale", "colour": "7"},
    "email": {"email": "camille@lycee.example", "password": PASSWORD},
    "password": {"password": PASSWORD, "new": NEW},
    "close": {"password": PASSWORD},
}


async def english(browser: Browser) -> None:
    """Camille is in and reads English."""
    assert (await browser.sign_in()).status_code == 303
    await browser.post("/language", {"language": "en", "back": "/"})


async def test_name_and_figure(browser: Browser, world: World) -> None:
    await english(browser)
    assert (await browser.post("/me/account/figure", PARTS["figure"])).status_code == 303
    page = await text(await browser.get("/me"))
    assert "Camille D." in page
    assert "#whale" in page
    assert (await browser.post("/me/account/figure", PARTS["figure"] | {"name": " "})).status_code == 422
    for wrong in ({"animal": "dragon"}, {"colour": "12"}, {"colour": "x"}):
        assert (await browser.post("/me/account/figure", PARTS["figure"] | wrong)).status_code == 400


async def test_another_password_ends_the_other_logins_and_renews_this_one(
    browser: Browser, other: Browser, world: World
) -> None:
    await english(browser)
    await english(other)
    done = await browser.post("/me/account/password", PARTS["password"])
    assert done.status_code == 303
    assert done.headers["Set-Cookie"].startswith("login=")
    assert "counts from now on" in await words(await browser.get("/me/account?done=password"))
    assert (await other.get("/me")).status_code == 303
    assert (await other.sign_in(password=NEW)).status_code == 303
    (letter,) = await posted(browser)
    assert letter.to == "Camille@Ecole.example"


async def test_another_address_counts_once_its_link_is_pressed(browser: Browser, other: Browser, world: World) -> None:
    await english(browser)
    assert "is on its way" in await words(await browser.post("/me/account/email", PARTS["email"]))
    (letter,) = await posted(browser)
    assert letter.to == "camille@lycee.example"
    assert (await other.sign_in("camille@lycee.example")).status_code == 401
    assert "camille@lycee.example" in await words(await other.post("/link", {"secret": letter.secret}))
    assert (await other.post("/link/password", {"secret": letter.secret, "password": NEW})).status_code == 403
    assert "from now on" in await words(await other.post("/link/email", {"secret": letter.secret}))
    assert (await other.post("/link/email", {"secret": letter.secret})).status_code == 410
    assert (await other.sign_in("camille@lycee.example")).status_code == 303
    assert (await browser.sign_in("camille@ecole.example")).status_code == 401
    assert "Camille@Ecole.example" in [each.to for each in await posted(browser)], "the old address is told"


async def test_whose_address_it_is_nobody_learns(browser: Browser, world: World) -> None:
    await english(browser)
    form = PARTS["email"] | {"email": "ines@escola.example"}
    assert "is on its way" in await words(await browser.post("/me/account/email", form))
    (letter,) = await posted(browser)
    assert letter.to == "ines@escola.example"
    assert "#" not in letter.text


async def test_no_mailbox_is_flooded(browser: Browser, world: World) -> None:
    await english(browser)
    for _ in range(3):
        assert (await browser.post("/me/account/email", PARTS["email"])).status_code == 200
    answer = await browser.post("/me/account/email", PARTS["email"])
    assert answer.status_code == 429
    assert "Those were many letters" in await words(answer)


@pytest.mark.parametrize("part", ["email", "password", "close"])
async def test_without_the_password_nothing_counts(browser: Browser, world: World, part: str) -> None:
    await english(browser)
    for _ in range(8):
        answer = await browser.post(f"/me/account/{part}", PARTS[part] | {"password": "not my password"})
        assert answer.status_code == 422
        assert "not your password" in await words(answer)
    assert (await browser.post(f"/me/account/{part}", PARTS[part])).status_code == 429
    assert not await posted(browser)
    assert (await browser.get("/me")).status_code == 200


async def test_who_leaves_is_forgotten_and_a_class_with_nobody_rests(
    browser: Browser, other: Browser, world: World
) -> None:
    await english(browser)
    tablet = await browser.card(world.tablet)
    await other.enter(world.lea)
    assert "it rests" in await words(await browser.get("/me/account"))
    answer = await browser.post("/me/account/close", PARTS["close"])
    assert "Goodbye" in await words(answer)
    assert (await browser.get("/me")).status_code == 303
    assert (await browser.sign_in()).status_code == 401
    assert (await other.get("/me")).status_code == 303, "pupils are out"
    assert "/card/revoked" in (await other.post("/enter", {"secret": tablet})).headers["Location"]
    await other.enter(world.ines)
    assert "Camille" not in await text(await other.get(f"/twinnings/{world.twinning}"))
    assert [each.to for each in await posted(browser)] == ["Camille@Ecole.example"]


async def test_a_class_goes_on_with_a_colleague(browser: Browser, other: Browser, world: World) -> None:
    async with browser.store.writing() as db:
        kind = TeachingKind.COLLEAGUE
        await give(db, person=world.ines, school_class=world.niort, now=browser.clock(), kind=kind)
    await english(browser)
    await other.enter(world.lea)
    assert "goes on with Inês" in await words(await browser.get("/me/account"))
    await browser.post("/me/account/close", PARTS["close"])
    assert (await other.get("/me")).status_code == 200


async def test_the_last_keeper_stays(browser: Browser, world: World) -> None:
    await browser.sign_in("keeper@hub.example")
    await browser.post("/language", {"language": "en", "back": "/"})
    answer = await browser.post("/me/account/close", PARTS["close"])
    assert answer.status_code == 422
    assert "only one who keeps" in await words(answer)


async def test_to_pupils_and_strangers_there_is_no_such_page(browser: Browser, other: Browser, world: World) -> None:
    assert (await other.get("/me/account")).headers["Location"] == "/?to=%2Fme%2Faccount"
    await browser.enter(world.lea)
    assert (await browser.get("/me/account")).status_code == 404
    for part, form in PARTS.items():
        for visitor in (browser, other):
            assert (await visitor.post(f"/me/account/{part}", form)).status_code == 404
    await browser.enter(world.camille)
    for part, form in PARTS.items():
        assert (await browser.post(f"/me/account/{part}", form, Origin="http://evil.example")).status_code == 403


async def test_all_other_logins_end_at_one_press(browser: Browser, other: Browser, world: World) -> None:
    await english(browser)
    assert "End all the others" not in await words(await browser.get("/me"))
    await english(other)
    assert "End all the others" in await words(await browser.get("/me"))
    assert (await browser.post("/me/logins/end-others")).status_code == 303
    assert (await other.get("/me")).status_code == 303
    assert (await browser.get("/me")).status_code == 200
    assert (await other.post("/me/logins/end-others")).status_code == 303
    async with browser.store.writing() as db:
        assert await revoke_logins(db, person=world.camille, now=browser.clock()) == 1
