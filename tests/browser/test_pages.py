"""Every page by day, for everybody who sees it: read by all, at any width, with no word missing, in one window each."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser import axe
from tests.browser.demo_hub import DemoHub
from tests.browser.looks import names_of_words, overflow
from tests.browser.pages import CHAPTERS
from tests.browser.tour import Tour, look_at
from tests.browser.windows import DESK, NARROW, Windows


@pytest.mark.timeout(300)  # twenty pages, each looked at twice
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_every_page_is_for_everybody(windows: Windows, demo: DemoHub, chapter: str) -> None:
    """All of axe in English at a desk; then French, whose words are longer, at 320 pixels and at twice the size."""
    tour = Tour(windows.open(), demo, CHAPTERS[chapter])
    tour.begin()
    wrongs = look_at(tour.go("en"), axe.findings, names_of_words, _speaks("en"))
    wrongs += look_at(tour.go("fr", NARROW), overflow, axe.narrow_findings, names_of_words, _speaks("fr"), _at_half)
    assert wrongs == []


def _speaks(language: str) -> Callable[[Page], list[str]]:
    return lambda page: [] if page.locator("html").get_attribute("lang") == language else [f"is not in {language}"]


def _at_half(page: Page) -> list[str]:
    """A zoom of 200 % (WCAG 2.2, 1.4.4) halves the window of a desk in CSS pixels."""
    page.set_viewport_size({"width": DESK["width"] // 2, "height": DESK["height"] // 2})
    found = overflow(page)
    page.set_viewport_size({"width": NARROW["width"], "height": NARROW["height"]})
    return found
