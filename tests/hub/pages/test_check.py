"""The page that looks whether a device is ready: for everybody, in every language, and its socket for our own pages."""

import asyncio

import pytest
from quart import Quart
from quart.testing import WebsocketResponseError

from hub.pages.check import LOOKS
from tests.hub.pages.visits import HERE, HOST, ORIGIN, Browser, text


@pytest.mark.parametrize(
    ("language", "title"), [("en", "Is this device ready?"), ("fr", "Cet appareil est-il prêt\N{NO-BREAK SPACE}?")]
)
async def test_everybody_may_look(browser: Browser, language: str, title: str) -> None:
    response = await browser.get("/check", language=language)
    page = await text(response)
    assert response.status_code == 200
    assert title in page
    assert 'id="look-secure"' in page
    assert "Set-Cookie" not in response.headers


async def test_the_socket_speaks_to_our_pages_alone(app: Quart) -> None:
    client = app.test_client()
    async with client.websocket("/check/socket", headers={"Host": HOST, "Origin": ORIGIN}, scope_base=HERE) as socket:
        assert await asyncio.wait_for(socket.receive(), 5) == "hello"
    for origin in ("http://evil.example", "null", ""):
        with pytest.raises(WebsocketResponseError) as refused:
            async with client.websocket("/check/socket", headers={"Host": HOST, "Origin": origin}) as socket:
                await socket.receive()
        assert refused.value.response.status_code == 403


async def test_who_looks_without_end_has_to_wait(app: Quart, browser: Browser) -> None:
    client = app.test_client()
    headers = {"Host": HOST, "Origin": ORIGIN}
    status = 0
    for _ in range(2 * int(LOOKS[1])):
        try:
            async with client.websocket("/check/socket", headers=headers, scope_base=HERE) as socket:
                await socket.receive()
        except WebsocketResponseError as refused:
            status = refused.response.status_code
            break
    assert status == 429
    assert (await browser.get("/check")).status_code == 429
