"""Every screen, in both languages: nothing that shuts a person out, nothing sideways to scroll, no word missing."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.demo_hub import DemoHub
from tests.browser.objects.entry import EntryPage
from tests.browser.screens import SCREENS, Stage
from tests.browser.windows import DESK, NARROW, Windows
from tests.browser.words import words_of

LOCALES = {"en": "en-GB", "fr": "fr-FR"}

NAMES_OF_WORDS = re.compile(r"\b(?:live|board|refused|card|entry)-[a-z]+(?:-[a-z]+)*\b|\{ *\$|undefined|NaN|\[object")

_OVERFLOW = """
() => {
  const wide = document.documentElement.clientWidth;
  const over = [...document.querySelectorAll("body *")].filter((one) => {
    const box = one.getBoundingClientRect();
    if (box.right <= wide + 1 || box.width < 2 || box.height < 2) return false;
    for (let up = one.parentElement; up && up !== document.body; up = up.parentElement)
      if (getComputedStyle(up).overflowX !== "visible") return false;
    return getComputedStyle(one).visibility !== "hidden";
  });
  const scrolls = document.documentElement.scrollWidth > wide;
  return scrolls || over.length
    ? [`page is ${document.documentElement.scrollWidth} wide on ${wide}`,
       ...over.slice(0, 5).map((one) => `${one.localName}.${one.className.baseVal ?? one.className}`)]
    : [];
}
"""


def reach(windows: Windows, demo: DemoHub, name: str, language: str, **options: Any) -> Page:
    """A screen in a new window of that language."""
    window = windows.open(locale=LOCALES[language], **options)
    SCREENS[name](Stage(window, demo, words_of(language)))
    return window.page


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_shuts_nobody_out_and_shows_words(windows: Windows, demo: DemoHub, name: str) -> None:
    page = reach(windows, demo, name, "en")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    assert axe.findings(page) == []
    assert NAMES_OF_WORDS.findall(words_on(page)) == []


def words_on(page: Page) -> str:
    """All that stands on the page but for what people said."""
    said = page.get_by_role("log")
    text = page.locator("body").inner_text()
    return text.replace(said.inner_text(), "") if said.count() else text


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_fits_a_narrow_window(windows: Windows, demo: DemoHub, name: str) -> None:
    """320 CSS pixels (WCAG 2.2, 1.4.10) and French, whose words are longer."""
    page = reach(windows, demo, name, "fr", viewport=NARROW)
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    assert page.evaluate(_OVERFLOW) == []
    assert axe.findings(page) == []


@pytest.mark.parametrize("name", ["entry", "twinning", "door", "live", "board", "companion"])
def test_a_screen_can_be_read_at_twice_the_size(windows: Windows, demo: DemoHub, name: str) -> None:
    """A zoom of 200 % (WCAG 2.2, 1.4.4) halves the window in CSS pixels and doubles its dots."""
    half = {"width": DESK["width"] // 2, "height": DESK["height"] // 2}
    page = reach(windows, demo, name, "en", viewport=half, device_scale_factor=2)
    assert page.evaluate(_OVERFLOW) == []


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
    assert page.evaluate(_OVERFLOW) != []


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
