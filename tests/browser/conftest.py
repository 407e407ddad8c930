"""A demo hub that runs for all browser tests, windows that close after each, and what a page must never do."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Playwright, expect, sync_playwright

from tests.browser.demo_hub import DemoHub
from tests.browser.windows import SharedBrowser, Windows

PATIENCE_MILLISECONDS = 45_000


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
def windows(playwright: Playwright, browser: SharedBrowser) -> Iterator[Windows]:
    """Windows of this test. What a page must never do, throw or ask third parties, fails the test."""
    opened = Windows(playwright, browser)
    yield opened
    wrongs = opened.close_all()
    assert not wrongs, wrongs
