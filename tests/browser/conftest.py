"""A demo hub that runs for all browser tests, windows that close after each, and what a page must never do."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Playwright, expect, sync_playwright
from xdist.scheduler import LoadScopeScheduling

from tests.browser.demo_hub import DemoHub
from tests.browser.windows import SharedBrowser, Windows

PATIENCE_MILLISECONDS = 45_000
MANY_CAMERAS = {
    "test_coming_back", "test_devices", "test_firefox", "test_floor", "test_groups", "test_hard_cases", "test_kill",
    "test_kit_animals", "test_kit_christmas", "test_kit_mathematics", "test_kit_peinturage", "test_kit_small_creatures",
    "test_lesson", "test_lesson_animals", "test_lesson_peinturage", "test_line", "test_live_panels",
    "test_media_returns", "test_networks", "test_remote", "test_second_device", "test_showing", "test_sound",
}  # fmt: skip


class Lessons(LoadScopeScheduling):
    """Lessons with cameras run one after the other, the other modules beside them, each whole.

    Two lessons at once are more than two cores decode: what a browser then measures of its line, and takes off its
    pictures, is about the computer.
    """

    def _split_scope(self, nodeid: str) -> str:
        module = nodeid.partition("::")[0]
        return "cameras" if Path(module).stem in MANY_CAMERAS else module


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Lessons:
    """Who runs what, where several run at a time."""
    return Lessons(config, log)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Drives the browsers; these tests run last, because it keeps an event loop of its own on this thread."""
    expect.set_options(timeout=PATIENCE_MILLISECONDS)
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[SharedBrowser]:
    """The Chromium in which most windows open, each with a profile of its own."""
    shared = SharedBrowser(playwright)
    yield shared
    shared.close()


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoHub]:
    """A hub with the demo lesson, for every test that only takes part in it."""
    hub = DemoHub(tmp_path_factory.mktemp("demo"))
    hub.start()
    yield hub
    hub.stop()


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[DemoHub]:
    """A demo hub of this test alone, for what others would stumble over: more pages of the board, say."""
    own = DemoHub(tmp_path)
    own.start()
    yield own
    own.stop()


@pytest.fixture
def windows(playwright: Playwright, browser: SharedBrowser) -> Iterator[Windows]:
    """Windows of this test. What a page must never do, throw or ask third parties, fails the test."""
    opened = Windows(playwright, browser)
    yield opened
    wrongs = opened.close_all()
    assert not wrongs, wrongs
