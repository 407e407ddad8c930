"""What every page is looked at for: nothing that shuts a person out, nothing sideways to scroll, no word missing."""

import re
from functools import cache

from playwright.sync_api import Page

from tests.house.sources import ROOT

_BROKEN = re.compile(r"\{ *\$|undefined|NaN|\[object")
_LIKE_A_NAME = re.compile(r"(?<![\w-])[a-z]+(?:-[a-z]+)+(?![\w-])")
_NAMES = re.compile(r"^([a-z]+(?:-[a-z]+)+) *=", re.M)
_IN_ENGLISH = {"come-in", "sign-in", "sign-out", "sign-up", "e-mail"}
"""Names of messages that are words as well."""

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


def overflow(page: Page) -> list[str]:
    """What reaches beyond the window's edge."""
    found: list[str] = page.evaluate(_OVERFLOW)
    return found


def names_of_words(page: Page) -> list[str]:
    """Where the name of a message stands instead of its words, or a variable without its value."""
    said = page.get_by_role("log")  # what people said is theirs
    text = page.locator("body").inner_text()
    text = text.replace(said.inner_text(), "") if said.count() else text
    return [*_BROKEN.findall(text), *(word for word in _LIKE_A_NAME.findall(text) if word in _names())]


@cache
def _names() -> frozenset[str]:
    texts = [path.read_text("utf-8") for path in (ROOT / "hub/locales/en").glob("*.ftl")]
    return frozenset(name for text in texts for name in _NAMES.findall(text)) - _IN_ENGLISH
