"""Every answer carries its security headers; every unsafe request comes from our own page, or is refused."""

import re

import pytest
from sqlalchemy import text as sql

from tests.hub.pages.visits import HERE, HOST, ORIGIN, SECURE_ORIGIN, Browser, text
from tests.hub.world import World

PATHS = [
    "/",
    "/enter",
    "/card/used",
    "/me",
    "/tablets",
    "/twinnings",
    "/nowhere",
    "/texts/fr.ftl",
    "/static/favicon.svg",
]


@pytest.mark.parametrize("path", PATHS)
async def test_every_answer_carries_its_headers(browser: Browser, path: str) -> None:
    response = await browser.get(path)
    policy = response.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert "camera=(self), microphone=(self)" in response.headers["Permissions-Policy"]
    assert response.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert response.headers["Referrer-Policy"] in ("same-origin", "no-referrer")
    assert response.headers["Cache-Control"]


async def test_scripts_run_by_a_nonce_of_this_answer_only(browser: Browser) -> None:
    first, second = await browser.get("/"), await browser.get("/")
    nonces = set()
    for response in (first, second):
        policy = response.headers["Content-Security-Policy"]
        (nonce,) = re.findall(r"script-src 'nonce-([\w-]{20,})' 'strict-dynamic';", policy)
        scripts = re.findall(r"<script[^>]*>", await text(response))
        assert scripts
        assert all(f'nonce="{nonce}"' in script for script in scripts)
        assert "require-trusted-types-for 'script'; trusted-types lit-html" in policy
        assert "frame-ancestors 'none'" in policy
        nonces.add(nonce)
    assert len(nonces) == 2


async def test_the_page_with_the_secret_names_no_referrer_and_has_no_form(browser: Browser) -> None:
    response = await browser.get("/enter")
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert "<form" not in await text(response)  # its Origin would be null, and so refused


async def test_https_is_remembered_at_the_hubs_own_address_alone(browser: Browser) -> None:
    for host, is_told in ((HOST, True), ("127.0.0.1", False)):
        response = await browser.client.get("/", headers={"Host": host}, scheme="https", scope_base=HERE)
        assert ("Strict-Transport-Security" in response.headers) is is_told
    response = await browser.get("/")
    assert "Strict-Transport-Security" not in response.headers


POSTS = [
    "/enter",
    "/sign-in",
    "/sign-out",
    "/language",
    "/me/logins/x/end",
    "/tablets",
    "/tablets/x/code",
    "/tablets/x/remove",
]


@pytest.mark.parametrize("path", POSTS)
@pytest.mark.parametrize("origin", [None, "null", "http://evil.example", SECURE_ORIGIN, f"{ORIGIN}0"])
async def test_a_request_from_elsewhere_changes_nothing(browser: Browser, path: str, origin: str | None) -> None:
    headers = {"Host": HOST} | ({"Origin": origin} if origin is not None else {})
    response = await browser.client.post(path, headers=headers, form={"language": "fr"}, scope_base=HERE)
    assert response.status_code == 403
    assert "Set-Cookie" not in response.headers


async def test_another_window_of_the_same_computer_is_elsewhere_too(browser: Browser) -> None:
    response = await browser.post("/language", {"language": "fr"}, Host="rui.localhost:8000")
    assert response.status_code == 403


async def test_the_browser_may_say_that_it_comes_from_elsewhere(browser: Browser) -> None:
    response = await browser.post("/language", {"language": "fr"}, Sec_Fetch_Site="same-site")
    assert response.status_code == 403


async def test_a_form_has_a_limit(browser: Browser) -> None:
    response = await browser.post("/sign-in", {"email": "x" * 100_000, "password": "y"})
    assert response.status_code == 413
    assert "Content-Security-Policy" in response.headers


async def test_what_broke_has_an_incident_and_tells_nothing(browser: Browser, world: World) -> None:
    await browser.enter(world.camille)
    async with browser.store.writing() as db:
        await db.execute(sql("DROP TABLE partner"))
    response = await browser.get("/me")
    page = await text(response)
    assert response.status_code == 500
    assert re.search(r"incident [0-9a-f]{8}", page)
    assert "sqlite" not in page.lower()
    assert "Content-Security-Policy" in response.headers


async def test_a_store_that_cannot_write_is_no_fault_and_may_be_asked_again(browser: Browser, world: World) -> None:
    card = await browser.card(world.camille, reusable=True)
    async with browser.store.writing() as db:
        await db.execute(sql("PRAGMA max_page_count=1"))  # SQLite takes the present size instead: the disk is full
    for _ in range(500):
        response = await browser.post("/enter", {"secret": card})
        if response.status_code != 303:
            break
    assert response.status_code == 503
    assert response.headers["Retry-After"]
    assert "incident" not in await text(response)
    assert (await browser.get("/")).status_code < 400, "reading goes on"
