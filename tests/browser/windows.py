"""Browser windows for people: each its own profile, with a fake camera, watched for errors and foreign requests."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Playwright, Request

from tests.browser.chromium import find_or_install
from tests.browser.instruments import InnerWire, Wire

QUIET = (
    "--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--disable-sync",
    "--disable-domain-reliability", "--no-first-run", "--no-pings", "--metrics-recording-only",
)  # fmt: skip
FAKE_MEDIA = ("--use-fake-ui-for-media-stream",)

# The connections that the page makes, so that a test can ask the browser what really arrives (W3C webrtc-stats), and
# the sentences of its live region, each of which stands there for a second only.
INSTRUMENT = """
(() => {
  const Original = window.RTCPeerConnection;
  window.connectionsMade = [];
  window.RTCPeerConnection = class extends Original {
    constructor(...args) { super(...args); window.connectionsMade.push(this); }
  };
  window.sentencesSaid = [];
  document.addEventListener("DOMContentLoaded", () => {
    const region = document.getElementById("announcer");
    if (region === null) return;
    const hear = () => region.textContent && window.sentencesSaid.push(region.textContent);
    new MutationObserver(hear).observe(region, { childList: true });
  });
})();
"""


@dataclass(slots=True)
class Window:
    """One person's browser window, and all that went wrong in it or was asked of others."""

    context: BrowserContext
    page: Page
    wire: Wire
    errors: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def watch(self) -> None:
        """Note every request of the window, every uncaught exception, and every complaint of the content policy."""
        self.context.on("request", lambda request: self._requested(request))
        self._watch_page()

    def _watch_page(self) -> None:
        self.page.on("websocket", lambda socket: self.requests.append(socket.url))
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", lambda message: self._said(message))

    def speak(self, origin: str, language: str) -> None:
        """Have chosen this language before, in this window and on this origin."""
        self.context.add_cookies([{"name": "language", "value": language, "url": origin}])

    def wrongs(self) -> list[str]:
        """What a page must never do: throw, break its own content policy, ask anybody but this computer."""
        return [*self.errors, *(f"a foreign request: {url}" for url in self.requests if is_foreign(url))]

    def new_page(self) -> None:
        """Close the page and open an empty one in the same profile: the login stays, all else is gone."""
        self.page.close()
        self.page = self.context.new_page()
        self.wire = Wire(self.page)
        self._watch_page()

    def _requested(self, request: Request) -> None:
        self.requests.append(request.url)

    def _said(self, message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text or "TrustedHTML" in message.text:
            self.errors.append(message.text)


class SharedBrowser:
    """One Chromium for many windows. If it died, the next window gets a new one: what fails is one test, not all."""

    def __init__(self, playwright: Playwright, own: Sequence[str] = ()) -> None:
        self._playwright = playwright
        self._own = own
        self._browser: Browser | None = None

    def get(self) -> Browser:
        """The browser that lives."""
        if self._browser is None or not self._browser.is_connected():
            self._browser = launch(self._playwright, self._own)
        return self._browser

    def close(self) -> None:
        """End it."""
        if self._browser is not None:
            self._browser.close()


class Windows:
    """Opens windows and closes them all. Windows without a camera of their own share a browser, and its fake one."""

    def __init__(self, playwright: Playwright, shared: SharedBrowser) -> None:
        self._playwright = playwright
        self._shared = shared
        self._browsers: list[Browser] = []
        self._windows: list[Window] = []

    def open(
        self,
        *,
        camera: Path | None = None,
        microphone: Path | None = None,
        flags: Sequence[str] = (),
        within: Browser | None = None,
        **options: Any,
    ) -> Window:
        """A new window; with devices or flags of its own it is a browser of its own. `options` are the context's.

        `within`: in this browser, which is not Chromium.
        """
        own = [*flags, *([f"--use-file-for-fake-video-capture={camera}"] if camera else [])]
        own += [f"--use-file-for-fake-audio-capture={microphone}"] if microphone else []
        if within is not None:
            browser = within
        elif own:
            browser = launch(self._playwright, own)
            self._browsers.append(browser)
        else:
            browser = self._shared.get()
        options = {"locale": "en-GB", "timezone_id": "Europe/Paris", "viewport": DESK} | options
        context = browser.new_context(**options)
        context.add_init_script(INSTRUMENT)
        if within is not None:
            context.add_init_script(InnerWire.SCRIPT)
        context.set_default_timeout(20_000)
        context.set_default_navigation_timeout(60_000)  # a page comes late on a busy computer, and comes
        page = context.new_page()
        window = Window(context, page, Wire(page) if within is None else InnerWire(page))
        window.watch()
        self._windows.append(window)
        return window

    def close(self, window: Window) -> None:
        """Close one window, as a person closes the lid."""
        self._windows.remove(window)
        window.context.close()

    def close_all(self) -> list[str]:
        """Close every window and browser of this test; what its pages did wrong meanwhile."""
        wrongs = [wrong for window in self._windows for wrong in window.wrongs()]
        for window in self._windows:
            window.context.close()
        for browser in self._browsers:
            browser.close()
        self._windows, self._browsers = [], []
        return wrongs


def launch(playwright: Playwright, own: Sequence[str] = ()) -> Browser:
    """A headless Chromium with a fake camera; as root it needs to go without its sandbox."""
    fps = "--use-fake-device-for-media-stream=fps=10"  # enough to see that it moves, and kind to a small machine
    as_root = ["--no-sandbox"] if os.name == "posix" and os.geteuid() == 0 else []
    return playwright.chromium.launch(
        executable_path=find_or_install(), headless=True, args=[*QUIET, *FAKE_MEDIA, fps, *as_root, *own]
    )


def is_foreign(url: str) -> bool:
    """Whether an address is neither this computer nor the page itself."""
    parts = urlsplit(url)
    is_within = parts.scheme in ("data", "blob", "about", "file")
    return not is_within and (parts.hostname or "").split(".")[-1] != "localhost"


DESK = {"width": 1366, "height": 768}
HAND = {"width": 820, "height": 1180}
WALL = {"width": 1920, "height": 1080}
PROJECTOR = {"width": 1024, "height": 768}
PHONE = {"width": 390, "height": 800}
NARROW = {"width": 320, "height": 640}
