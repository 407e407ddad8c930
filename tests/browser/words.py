"""The words of the interface, from its own catalogues: page objects look for what a person would read."""

import re
from functools import cache
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from tests.house.sources import ROOT


class Words:
    """All messages of one language. `words("live-leave")` is the text that stands on the button."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        for catalogue in sorted((ROOT / "hub" / "locales" / language).glob("*.ftl")):
            self._bundle.add_resource(FluentResource(catalogue.read_text(encoding="utf-8")))

    def __call__(self, key: str, **values: Any) -> str:
        """The message with its variables filled in."""
        message = self._bundle.get_message(key).value
        assert message is not None, f"{key} has only attributes"
        text, problems = self._bundle.format_pattern(message, values)
        assert not problems, f"{key}: {problems}"
        return str(text)

    def pattern(self, key: str) -> re.Pattern[str]:
        """The message with anything where its variables stand, for names that hold a class or a number."""
        source = self._bundle.get_message(key).value
        texts = (getattr(part, "value", None) for part in getattr(source, "elements", [source]))
        parts = (re.escape(text) if isinstance(text, str) else ".*" for text in texts)
        return re.compile("^" + "".join(parts) + "$", re.S)


@cache
def words_of(language: str) -> Words:
    """The catalogue of a language, read once."""
    return Words(language)
