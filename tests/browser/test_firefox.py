"""Firefox in a lesson: a class that comes with it sees, hears and reads the others, and they see, hear and read it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright

from tests.browser import firefox, instruments
from tests.browser.demo_hub import DemoHub
from tests.browser.film import camera, microphone
from tests.browser.objects.door import DoorPage
from tests.browser.objects.live import LivePage
from tests.browser.patience import until
from tests.browser.windows import Window, Windows
from tests.browser.words import words_of

EN = words_of("en")
PUPPETS = "Brno"

pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[DemoHub]:
    """As `make run` starts it: Firefox uses no loopback address where the computer has another one."""
    (tmp_path / "hub").mkdir()
    started = DemoHub(tmp_path / "hub", None, MEDIA_ADDRESSES="")
    started.start()
    yield started
    started.stop()


@pytest.fixture
def fox(playwright: Playwright, tmp_path: Path) -> Iterator[Browser]:
    """A Firefox with a fake camera and microphone."""
    browser = firefox.launch(playwright, tmp_path)
    yield browser
    browser.close()


def test_firefox_and_chromium_see_hear_and_read_each_other(
    hub: DemoHub, fox: Browser, windows: Windows, tmp_path: Path
) -> None:
    red, evora = (220, 40, 40), windows.open(within=fox)
    niort = windows.open(camera=camera(tmp_path, "Niort", red), microphone=microphone(tmp_path, "Niort", 440.0))
    by_chromium, by_firefox = enter(hub, niort, "Niort"), enter(hub, evora, "Evora")
    for live, other in ((by_chromium, "Évora"), (by_firefox, "Niort"), (by_firefox, PUPPETS)):
        live.sees(other)
        live.hears(other)
    until(by_firefox.page, lambda: instruments.paths(by_firefox.page), lambda now: now == ["udp", "udp"], "both by UDP")
    for live in (by_chromium, by_firefox):
        live.panel.show("chat")
    by_firefox.panel.say("Bom dia de Évora!")
    by_chromium.panel.reads("Bom dia de Évora!")
    by_chromium.panel.say("Bonjour de Niort !")
    by_firefox.panel.reads("Bonjour de Niort !")


def enter(hub: DemoHub, window: Window, label: str) -> LivePage:
    live = DoorPage.by_link(window, hub.link("teacher", label), EN).enter()
    live.turn_on("microphone", "camera", "sound")
    return live
