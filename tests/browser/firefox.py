"""Finds Firefox, or installs Debian's, or says the one line that would; and launches it for Playwright.

Run `python -m tests.browser.firefox`: prints the path, or fails with the cure. Playwright drives an unchanged Firefox
over WebDriver BiDi, a W3C standard; with arguments of Firefox's this module *is* that Firefox, behind a relay that
answers the one command which Debian's does not know yet.
"""

import asyncio
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from aiohttp import ClientSession, ClientWebSocketResponse, WSMsgType, web
from playwright.sync_api import Browser, Playwright

NAMES = ("firefox-esr", "firefox")
APPLICATION = Path("/Applications/Firefox.app/Contents/MacOS/firefox")

FAKE_MEDIA = {
    "media.navigator.streams.fake": True,
    "media.navigator.permission.disabled": True,
    "media.autoplay.default": 0,
    "media.peerconnection.ice.obfuscate_host_addresses": False,
}
"""A camera and a microphone that are not there, given without a question, as Chromium's flags do it."""

_HEARD = "WebDriver BiDi listening on "
_UNKNOWN = "emulation.setMediaFeaturesOverride"
"""Playwright sends it to every new window, whether anything is overridden or not."""


class NoFirefox(Exception):
    """There is no Firefox here, and we may not install one; the message is the line that does."""


def find_or_install() -> str:
    """The path of Firefox: the one named by FIREFOX, or the system's, or Debian's, installed. Raises NoFirefox."""
    if path := _find():
        return path
    if shutil.which("apt-get"):
        if os.geteuid() == 0:
            environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
            for arguments in (["update"], ["install", "--yes", "--no-install-recommends", "firefox-esr"]):
                subprocess.run(["apt-get", "-qq", *arguments], check=True, env=environment, stdout=sys.stderr)
            if path := _find():
                return path
        raise NoFirefox("The browser tests need Firefox: sudo apt-get install firefox-esr")
    if sys.platform == "darwin":
        raise NoFirefox("The browser tests need Firefox: brew install --cask firefox")
    raise NoFirefox("The browser tests need Firefox: install it, or name one: FIREFOX=/path/to/firefox make test")


def _find() -> str | None:
    if named := os.environ.get("FIREFOX"):
        return named
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    return found or (str(APPLICATION) if APPLICATION.exists() else None)


def launch(playwright: Playwright, directory: Path) -> Browser:
    """A headless Firefox with a fake camera; `directory` takes the little program that Playwright starts."""
    program = directory / "firefox"
    repository = Path(__file__).parents[2]
    program.write_text(f'#!/bin/sh\ncd "{repository}" && exec "{sys.executable}" -m tests.browser.firefox "$@"\n')
    program.chmod(0o700)
    return playwright.firefox.launch(
        channel="moz-firefox", executable_path=program, headless=True, firefox_user_prefs=FAKE_MEDIA
    )


# -- the relay ---------------------------------------------------------------------------------------------------------


async def run(arguments: list[str]) -> int:
    """Firefox with these arguments; who asks for its BiDi address is told ours. Its exit code."""
    firefox = await asyncio.create_subprocess_exec(
        find_or_install(), *arguments, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE
    )
    assert firefox.stderr is not None
    async for line in firefox.stderr:
        text = line.decode(errors="replace").rstrip()
        if text.startswith(_HEARD):
            text = _HEARD + await _listen(text.removeprefix(_HEARD))
        sys.stderr.write(text + "\n")
        sys.stderr.flush()
    return await firefox.wait()


async def _listen(target: str) -> str:
    """Open a door on loopback that leads to the address of Firefox; the door's own address."""

    async def enter(request: web.Request) -> web.WebSocketResponse:
        client = web.WebSocketResponse(max_msg_size=0)
        await client.prepare(request)
        async with (
            ClientSession() as session,
            session.ws_connect(target + request.path, max_msg_size=0) as browser,
            asyncio.TaskGroup() as group,
        ):
            group.create_task(_carry(client, browser))
            group.create_task(_carry(browser, client))
        return client

    application = web.Application()
    application.router.add_get("/{path:.*}", enter)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return f"ws://127.0.0.1:{runner.addresses[0][1]}"


Line = web.WebSocketResponse | ClientWebSocketResponse


async def _carry(source: Line, target: Line) -> None:
    async for message in source:
        if message.type is not WSMsgType.TEXT:
            break
        asked: dict[str, Any] = message.json()
        if asked.get("method") == _UNKNOWN:
            await source.send_json({"type": "success", "id": asked["id"], "result": {}})
        else:
            await target.send_str(message.data)
    await target.close()


if __name__ == "__main__":
    try:
        if sys.argv[1:]:
            sys.exit(asyncio.run(run(sys.argv[1:])))
        sys.stdout.write(find_or_install() + "\n")
    except (NoFirefox, subprocess.CalledProcessError) as problem:
        sys.exit(str(problem))
