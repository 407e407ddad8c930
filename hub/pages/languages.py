"""Which language a page speaks: chosen once, remembered, or read from what the browser asks for."""

from collections.abc import Iterable
from typing import Final

from werkzeug.datastructures import LanguageAccept

LANGUAGES: Final = ("en", "fr", "de", "es", "it")
"""The languages of the catalogues in hub/locales, by BCP 47; the first is spoken where no other fits."""

OWN_NAMES: Final = {"en": "English", "fr": "Français", "de": "Deutsch", "es": "Español", "it": "Italiano"}
"""A language is offered in its own words: whoever looks for theirs cannot read the others."""


def supported(language: str | None) -> str | None:
    """The catalogue for a language tag, regions left aside; None where there is none."""
    if not language:
        return None
    plain = language.replace("_", "-").split("-")[0].lower()
    return plain if plain in LANGUAGES else None


def choose(wishes: Iterable[str | None], accepted: LanguageAccept, otherwise: str | None = None) -> str:
    """The first of `wishes` that we speak, else the best of `Accept-Language` (RFC 9110 §12.5.4), else `otherwise`."""
    for wish in wishes:
        if found := supported(wish):
            return found
    for tag, quality in accepted:
        if quality > 0 and (found := supported(tag)):
            return found
    return supported(otherwise) or LANGUAGES[0]
