"""The countries of Erasmus+, and to which of them a place far away belongs. Pure."""

from typing import Final

ERASMUS: Final = (
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IS", "IE", "IT", "LV", "LI",
    "LT", "LU", "MT", "MK", "NL", "NO", "PL", "PT", "RO", "RS", "SK", "SI", "ES", "SE", "TR",
)  # fmt: skip
"""Member states of the Union and the associated countries, by ISO 3166-1."""

_FAR: Final = {
    "FR": "BL GF GP MF MQ NC PF PM RE TF WF YT",
    "NL": "AW BQ CW SX",
    "DK": "FO GL",
    "ES": "IC EA",
    "FI": "AX",
    "NO": "SJ",
}
_OF: Final = {code: country for country, codes in _FAR.items() for code in codes.split()}


def country_of(code: str) -> str:
    """The country that a school's code belongs to: Réunion is in France, as its schools and its holidays are."""
    return _OF.get(code.upper(), code.upper())


def takes(wanted: frozenset[str] | None, code: str) -> bool:
    """Whether a school's country is among those wanted; None wants all of Erasmus+."""
    return country_of(code) in (ERASMUS if wanted is None else wanted)
