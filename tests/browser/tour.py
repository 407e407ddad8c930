"""A tour of a chapter of pages in one window: from link to link, once for each way of looking."""

import re
from collections.abc import Callable, Iterator, Mapping

from playwright.sync_api import Page

from tests.browser.demo_hub import DemoHub
from tests.browser.pages import FAMILY, KEEPER, PUPIL, STRANGER, TEACHER, Sight
from tests.browser.windows import DESK, Window

_HOLES = {
    "{id}": r"[0-9a-f]{8}-[0-9a-f-]{27}", "{word}": r"[a-z-]+", "{code}": r"[A-Z0-9]{9}", "{number}": r"\d{1,2}",
    "{hash}": r"[0-9a-f]{24}",
}  # fmt: skip
_LINKS = "(all) => all.map((one) => one.getAttribute('href'))"


class Tour:
    """Pages of one person, seen one after the other in the same window."""

    def __init__(self, window: Window, demo: DemoHub, pages: Mapping[str, Sight]) -> None:
        self._window = window
        self._pages = pages
        self._entry = _entry_of(demo, next(iter(pages.values())).who)
        self._origin = re.split("/enter|/family", self._entry, maxsplit=1)[0]
        self._found: dict[str, str] = {}
        self._links: dict[str, list[str]] = {}

    def begin(self) -> None:
        """Come in."""
        if self._entry != self._origin:
            page = self._window.page
            page.goto(self._entry.partition("&")[0])
            page.wait_for_url(lambda url: "/enter" not in url and not url.endswith("/family"))

    def go(self, language: str, viewport: dict[str, int] = DESK) -> Iterator[tuple[str, Page]]:
        """Each page in this language and size; the first time round the links are found by which one gets there."""
        self._window.speak(self._origin, language)
        page = self._window.page
        page.set_viewport_size({"width": viewport["width"], "height": viewport["height"]})
        for name, sight in self._pages.items():
            page.goto(self._origin + self._address(name, sight))
            self._links.setdefault(name, page.locator("a[href]").evaluate_all(_LINKS))
            yield name, page

    def _address(self, name: str, sight: Sight) -> str:
        if name not in self._found:
            self._found[name] = self._link(sight) if sight.on else sight.address
        return self._found[name]

    def _link(self, sight: Sight) -> str:
        parts = re.split(r"(\{\w+\})", sight.address)
        wanted = re.compile("".join(_HOLES.get(part) or re.escape(part) for part in parts) + r"(?:\?.*)?")
        found = [link for link in dict.fromkeys(self._links[sight.on]) if wanted.fullmatch(link)]
        if len(found) > sight.nth:
            return found[sight.nth]
        raise LookupError(f"no link to {sight.address} on {sight.on}: {self._links[sight.on]}")


def look_at(tour: Iterator[tuple[str, Page]], *looks: Callable[[Page], list[str]]) -> list[str]:
    """All that is wrong on the pages of a tour, each with the page's name."""
    return [f"{name}: {wrong}" for name, page in tour for look in looks for wrong in look(page)]


def _entry_of(demo: DemoHub, who: str) -> str:
    """How somebody comes in; a stranger does not."""
    return {
        STRANGER: lambda: demo.origin,
        TEACHER: lambda: demo.link("teacher", "Niort").url,
        PUPIL: lambda: demo.link("pupil", "Evora").url,
        KEEPER: lambda: demo.keeper_url,
        FAMILY: lambda: demo.family_url,
    }[who]()
