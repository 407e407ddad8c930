"""Towns and where they are, to a tenth of a degree, so that nobody has to know degrees. From a shipped list.

`towns.tsv.gz` was made in July 2026 of GeoNames (geonames.org, CC BY 4.0): all places of at least a thousand people
in and around Europe, elsewhere those of a hundred thousand. A line `=FR` begins a country; then its towns, the largest
first, each with its names (in Greek and Cyrillic letters too) and its degrees north and east.
"""

import gzip
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib import resources
from typing import Final

from hub.schools.forms import SchoolFacts

MOST: Final = 8
_LEAST_LETTERS: Final = 2


@dataclass(frozen=True, slots=True)
class TownSpot:
    """A town of the list: its name in Latin letters, and degrees north and east."""

    name: str
    latitude: float
    longitude: float


def towns_like(country: str, typed: str) -> Sequence[TownSpot]:
    """Those of a country (ISO 3166-1) that are called so, then those whose name begins so, the largest first."""
    wanted = _key(typed)
    if len(wanted) < _LEAST_LETTERS:
        return []
    keys = _towns(country.upper())
    exact = [town for names, town in keys if wanted in names]
    begun = [town for names, town in keys if wanted not in names and any(name.startswith(wanted) for name in names)]
    return [*exact, *begun][:MOST]


def town_of(country: str, name: str) -> TownSpot | None:
    """The one that is called exactly so; of two, neither: they are told apart by whoever is there."""
    wanted = _key(name)
    found = [town for names, town in _towns(country.upper()) if wanted in names]
    return found[0] if len(found) == 1 else None


def largest_town(country: str) -> TownSpot | None:
    """Where a map of the country is looked at, or None for a country that the list does not have."""
    towns = _towns(country.upper())
    return towns[0][1] if towns else None


def on_the_map(facts: SchoolFacts) -> SchoolFacts:
    """The school with the degrees of its town, where nobody said them and the list has one town of that name."""
    if facts.latitude is not None:
        return facts
    town = town_of(facts.country, facts.town)
    return facts if town is None else replace(facts, latitude=town.latitude, longitude=town.longitude)


@lru_cache(maxsize=8)
def _towns(country: str) -> Sequence[tuple[frozenset[str], TownSpot]]:
    found = []
    for line in _countries().get(country, "").splitlines():
        names, latitude, longitude = line.split("\t")
        every = names.split("|")
        found.append((frozenset(map(_key, every)), TownSpot(every[0], float(latitude), float(longitude))))
    return found


@cache
def _countries() -> dict[str, str]:
    text = gzip.decompress((resources.files("hub.schools") / "towns.tsv.gz").read_bytes()).decode()
    return {part[:2]: part[3:] for part in text.split("=")[1:]}


def _key(name: str) -> str:
    """An accent counts as its letter, a hyphen as a space: `Saint Étienne` finds `Saint-Étienne`."""
    plain = "".join(each for each in unicodedata.normalize("NFKD", name) if not unicodedata.combining(each))
    return " ".join("".join(each if each.isalnum() else " " for each in plain.casefold()).split())
