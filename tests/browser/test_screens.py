"""Every screen of the live room, and what forms answer: it shuts nobody out, fits every window, and lacks no word."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.demo_hub import DemoHub
from tests.browser.looks import names_of_words, overflow
from tests.browser.objects.entry import EntryPage
from tests.browser.pages import PAGES
from tests.browser.screens import SCREENS, Stage
from tests.browser.windows import DESK, NARROW, Windows
from tests.browser.words import words_of

LOCALES = {"en": "en-GB", "fr": "fr-FR"}


def reach(windows: Windows, demo: DemoHub, name: str, language: str, **options: Any) -> Page:
    """A screen in a new window of that language."""
    window = windows.open(locale=LOCALES[language], **options)
    SCREENS[name](Stage(window, demo, words_of(language)))
    return window.page


@pytest.mark.parametrize("name", [name for name in SCREENS if name not in PAGES])
def test_a_screen_is_for_everybody(windows: Windows, demo: DemoHub, name: str) -> None:
    """Reached once, in French, whose words are longer: all of axe at a desk, then twice the size, then 320 pixels.

    A zoom of 200 % halves the window in CSS pixels (WCAG 2.2, 1.4.4); 320 of them are the narrowest (1.4.10).
    """
    page = reach(windows, demo, name, "fr")
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    assert axe.findings(page) == []
    assert names_of_words(page) == []
    for width, height in ((DESK["width"] // 2, DESK["height"] // 2), (NARROW["width"], NARROW["height"])):
        page.set_viewport_size({"width": width, "height": height})
        assert overflow(page) == [], f"{width} pixels wide"
    assert axe.findings(page) == []


@pytest.mark.parametrize("name", ["live", "board", "companion"])
def test_a_screen_is_reached_in_a_narrow_window(windows: Windows, demo: DemoHub, name: str) -> None:
    page = reach(windows, demo, name, "en", viewport=NARROW)
    expect(page.locator("html")).to_have_attribute("lang", "en")
    assert names_of_words(page) == []
    assert overflow(page) == []


def test_the_lookout_itself_finds_what_is_wrong(windows: Windows, demo: DemoHub) -> None:
    page = windows.open(viewport=NARROW).page
    page.goto(demo.origin)
    page.evaluate("""() => {
      const wide = document.createElement("button");
      wide.append(document.createElement("img"));
      wide.style.width = "900px";
      document.querySelector("main").append(wide);
    }""")
    assert any("button-name" in finding for finding in axe.findings(page))
    assert overflow(page) != []


def test_the_language_follows_the_browser_and_then_the_person(windows: Windows, demo: DemoHub) -> None:
    english, french = words_of("en"), words_of("fr")
    entry = EntryPage.of(windows.open(locale="fr-FR"), demo, french)
    expect(entry.heading).to_have_text(french("entry-title"))
    entry.speak("en")
    expect(entry.heading).to_have_text(english("entry-title"))
    entry.page.reload()
    expect(entry.heading).to_have_text(english("entry-title"))
    stranger = EntryPage.of(windows.open(locale="cs-CZ"), demo, english)
    expect(stranger.heading).to_have_text(english("entry-title"))
