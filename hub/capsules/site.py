"""A capsule as a site: its pages in each language, its files, and where in the ZIP each lies.

Whatever opens it has no hub, no network and no folder that it may read by itself: links are relative, figures stand in
the page that shows them, nothing is fetched, no module is loaded.
"""

import posixpath
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader

from hub.capsules.drawings import Drawings, flag_file
from hub.capsules.files import slug_of
from hub.capsules.section import Page, Section
from hub.capsules.source import Source
from hub.pages.assets import Assets
from hub.pages.languages import OWN_NAMES
from hub.pages.texts import Catalogues, Speech

POLICY: Final = (
    "default-src 'none'; img-src 'self' file: data:; media-src 'self' file:; style-src 'self' file:; font-src data:; "
    "script-src 'self' file:; base-uri 'none'; form-action 'none'"
)
"""Opened from a disk a page has no origin, so that `'self'` alone means nothing to some browsers."""

INDEX: Final = "index"
BOOK: Final = "book"
"""All of it on paper: a section joins by a template `book_NAME.html`, which is given the facts of its first page."""
_TEMPLATES: Final = Path(__file__).parent.parent / "templates" / "capsule"


@dataclass(frozen=True, slots=True)
class Press:
    """What every capsule of a hub is made with."""

    assets: Assets
    catalogues: Catalogues
    drawings: Drawings
    environment: Environment

    @classmethod
    def of(cls, assets: Assets, catalogues: Catalogues) -> "Press":
        """Raises NotBuilt, KeyError where the browser side was not built."""
        loader = FileSystemLoader(_TEMPLATES)
        environment = Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)
        return cls(assets, catalogues, Drawings(assets), environment)


class Site:
    """One capsule, before it is written."""

    def __init__(self, press: Press, source: Source, sections: Sequence[Section]) -> None:
        self._press = press
        self._source = source
        self._sections = sections
        self.folder = slug_of(source.title)

    def files(self) -> Mapping[str, Path]:
        """What is copied, by its place; not all may be there any more."""
        assets = self._press.assets
        found = {f"site/{name}": assets.file(name) for name in ("capsule.css", "capsule.js", "favicon.svg")}
        for country in {each.country.lower() for each in self._source.classes}:
            found[f"flags/{country}.svg"] = flag_file(assets, country)
        for section in self._sections:
            found |= section.files
        return {f"{self.folder}/{place}": file for place, file in found.items()}

    def pages(self) -> Iterator[tuple[str, str]]:
        """Place and content of each, one after the other."""
        for language in self._source.languages:
            say = self._say(language)
            yield self._place(f"{say('capsule-readme-file')}"), say("capsule-readme", title=self._source.title)
            index = Page(INDEX, "index.html", lambda _: self._source.title)
            book = Page(BOOK, "book.html", lambda told: told("capsule-book"))
            for page in (index, book, *(page for section in self._sections for page in section.pages)):
                yield self._place(self._address(language, page.name)), self._render(page, say)

    def _render(self, page: Page, say: Speech) -> str:
        source, here = self._source, self._address(say.language, page.name)
        drawings = self._press.drawings.taken()
        to = partial(_relative, here)
        section = next((each for each in self._sections if page in each.pages), None)
        facts: dict[str, Any] = {
            "say": say,
            "language": say.language,
            "languages": [(each, OWN_NAMES[each], to(self._address(each, page.name))) for each in source.languages],
            "policy": POLICY,
            "source": source,
            "by_class": source.by_class,
            "sections": self._sections,
            "section": section,
            "page": page,
            "title": page.title(say),
            "file": to,
            "to": lambda name: to(self._address(say.language, name)),
            "inside": lambda places: lambda name: to(places[name]) if name in places else None,
            "draw": drawings.use,
            "sheet": drawings.sheet,
        }
        return self._press.environment.get_template(page.template).render(facts | dict(page.facts))

    def _address(self, language: str, name: str) -> str:
        """The start page in the first language of the twinning is what one finds first."""
        is_door = name == INDEX and language == self._source.languages[0]
        return "index.html" if is_door else f"{language}/{name}.html"

    def _place(self, address: str) -> str:
        return f"{self.folder}/{address}"

    def _say(self, language: str) -> Speech:
        zone = self._source.classes[0].time_zone if self._source.classes else "UTC"
        return Speech(self._press.catalogues, language, zone)


def _relative(here: str, place: str) -> str:
    return posixpath.relpath(place, posixpath.dirname(here) or ".")
