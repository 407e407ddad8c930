"""Drawn figures inside a page: a file that is opened from a disk may not use a part of another file."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

from markupsafe import Markup

from hub.pages.assets import Assets

_SYMBOL: Final = re.compile(r'<symbol id="([\w-]+)"([^>]*)>(.*?)</symbol>', re.S)
_SHEETS: Final = {"art.svg": "", "icons.svg": "icon-", "map-europe.svg": "map-", "map-world.svg": "map-"}


class Drawings:
    """All figures of the build, by their ids; those of icons and maps with a beginning of their own."""

    def __init__(self, assets: Assets) -> None:
        self._symbols: dict[str, str] = {}
        for sheet, start in _SHEETS.items():
            for name, look, content in _SYMBOL.findall(assets.file(sheet).read_text("utf-8")):
                self._symbols[start + name] = f'<symbol id="{start}{name}"{look}>{content}</symbol>'

    def taken(self) -> "Taken":
        """For one page."""
        return Taken(self._symbols.get)


class Taken:
    """Those that one page uses; each stands in it once, at its end."""

    def __init__(self, find: Callable[[str], str | None]) -> None:
        self._find = find
        self._used: dict[str, str] = {}

    def use(self, name: str) -> str:
        """The address of one within the page; of one that nobody drew an empty figure."""
        self._used[name] = self._find(name) or ""
        return f"#{name}"

    def sheet(self) -> Markup:
        """All that were used."""
        # Ours alone: no letter of it was typed by anybody.
        return Markup(f'<svg class="drawings" aria-hidden="true">{"".join(self._used.values())}</svg>')  # noqa: S704


def flag_file(assets: Assets, country: str) -> Path:
    """The drawing of a flag by an ISO 3166-1 code; it may not be there."""
    return assets.file("flags") / f"{country.lower()}.svg"
