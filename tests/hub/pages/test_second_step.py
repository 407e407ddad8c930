"""The second step: on with a first code, asked after the password, off with a code; a code counts once."""

import re

import pyotp
import pytest

from hub.people import second_factor
from tests.hub.pages.test_asking import posted
from tests.hub.pages.visits import Browser, text, words
from tests.hub.world import MINUTE, PASSWORD, Clock, World

PAGE = "/me/account/second-step"


def code_at(secret: str, clock: Clock) -> str:
    """What the phone shows at this moment: an independent reading of RFC 6238."""
    return pyotp.TOTP(secret).at(clock.now // 1000)


async def turn_on(browser: Browser, clock: Clock) -> tuple[str, list[str]]:
    """Camille is in and turns it on: the phone's secret, and the codes for paper."""
    assert (await browser.sign_in()).status_code == 303
    await browser.post("/language", {"language": "en", "back": "/"})
    secret = re.search(r'name="secret" value="(\w+)"', await text(await browser.get(PAGE)))
    assert secret
    form = {"secret": secret[1], "code": code_at(secret[1], clock), "password": PASSWORD}
    answer = await browser.post(f"{PAGE}/on", form)
    assert answer.status_code == 201
    codes = re.findall(r"<li><code>([\w-]+)</code>", await text(answer))
    assert len(set(codes)) == 10
    clock.now += MINUTE
    return secret[1], codes


async def half_way(browser: Browser) -> str:
    """The password was right: what ties the code to it."""
    answer = await browser.sign_in()
    assert answer.status_code == 200
    assert "Set-Cookie" not in answer.headers
    step = re.search(r'name="step" value="([\w-]+)"', await text(answer))
    assert step
    return step[1]


async def code(browser: Browser, step: str, typed: str) -> int:
    return (await browser.post("/sign-in/code", {"step": step, "code": typed})).status_code


async def test_after_the_password_comes_a_code_that_counts_once(
    browser: Browser, other: Browser, world: World, clock: Clock
) -> None:
    secret, _ = await turn_on(browser, clock)
    step = await half_way(other)
    assert (await other.get("/me")).status_code == 303, "half way in is not in"
    assert await code(other, step, "000000") == 401
    shown = code_at(secret, clock)
    assert await code(other, step, f"{shown[:3]} {shown[3:]}") == 303
    assert (await other.get("/me")).status_code == 200
    assert await code(other, step, shown) == 403, "the first step is spent"
    assert await code(other, await half_way(other), shown) == 401, "the code is spent"
    clock.now += MINUTE
    assert await code(other, await half_way(other), code_at(secret, clock)) == 303


async def test_a_code_on_paper_does_as_well_once(browser: Browser, other: Browser, world: World, clock: Clock) -> None:
    _, codes = await turn_on(browser, clock)
    assert await code(other, await half_way(other), codes[3].lower().replace("-", " ")) == 303
    assert await code(other, await half_way(other), codes[3]) == 401
    assert "9 codes on paper are left" in await words(await browser.get(PAGE))


async def test_turning_it_on_ends_the_other_logins_and_is_told(
    browser: Browser, other: Browser, world: World, clock: Clock
) -> None:
    await other.sign_in()
    await turn_on(browser, clock)
    assert (await other.get("/me")).status_code == 303
    assert (await browser.get("/me")).status_code == 200
    assert [each.to for each in await posted(browser)] == ["Camille@Ecole.example"]


async def test_off_only_with_password_and_code(browser: Browser, other: Browser, world: World, clock: Clock) -> None:
    secret, _ = await turn_on(browser, clock)
    for wrong in ({"code": "000000"}, {"password": "not my password"}):
        form = {"code": code_at(secret, clock), "password": PASSWORD} | wrong
        assert (await browser.post(f"{PAGE}/off", form)).status_code == 422
    form = {"code": code_at(secret, clock), "password": PASSWORD}
    assert (await browser.post(f"{PAGE}/off", form)).status_code == 303
    assert (await other.sign_in()).status_code == 303


async def test_it_is_not_turned_on_by_mistake(browser: Browser, other: Browser, world: World, clock: Clock) -> None:
    await browser.sign_in()
    secret = second_factor.new_secret()
    good = {"secret": secret, "code": code_at(secret, clock), "password": PASSWORD}
    for wrong in ({"code": "000000"}, {"code": "x" * 10_000}, {"password": "no"}, {"secret": "<x>"}, {"secret": ""}):
        assert (await browser.post(f"{PAGE}/on", good | wrong)).status_code == 422
    assert (await other.sign_in()).status_code == 303


async def test_who_guesses_waits(browser: Browser, other: Browser, world: World, clock: Clock) -> None:
    secret, _ = await turn_on(browser, clock)
    step = await half_way(other)
    for _ in range(second_factor.GUESSES):
        assert await code(other, step, "000000") == 401
    assert await code(other, await half_way(other), code_at(secret, clock)) == 429
    clock.now += 16 * MINUTE
    assert await code(other, await half_way(other), code_at(secret, clock)) == 303


async def test_the_first_step_is_good_for_five_minutes(
    browser: Browser, other: Browser, world: World, clock: Clock
) -> None:
    secret, _ = await turn_on(browser, clock)
    step = await half_way(other)
    clock.now += 5 * MINUTE
    assert await code(other, step, code_at(secret, clock)) == 403
    assert (await other.post("/link", {"secret": await half_way(other)})).status_code == 403


@pytest.mark.parametrize("path", [PAGE, f"{PAGE}/on", f"{PAGE}/off"])
async def test_pupils_have_none(browser: Browser, world: World, path: str) -> None:
    await browser.enter(world.lea)
    answer = await (browser.get(path) if path == PAGE else browser.post(path, {"password": PASSWORD}))
    assert answer.status_code == 404
