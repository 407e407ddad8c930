"""What is said of a school and of a class, from what was typed. Pure: each field is looked at by itself, and named."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from hub.schools.clocks import zones_of
from hub.schools.models import CLASS_COLOURS
from hub.schools.regions import regions_of
from rooms.errors import Refused
from rooms.text import clean_line

NAME_CHARACTERS: Final = 120
TOWN_CHARACTERS: Final = 80
CLASS_CHARACTERS: Final = 80
WEBSITE_CHARACTERS: Final = 200
MAX_AGE: Final = 99
MAX_HEADCOUNT: Final = 500
MOST_TONGUES: Final = 4

ANIMALS: Final = (
    "fox", "bear", "owl", "turtle", "hedgehog", "cat", "rabbit", "frog",
    "bird", "fish", "bee", "snail", "mouse", "penguin", "ladybird", "whale",
)  # fmt: skip
"""Those that are drawn."""

_TONGUE = re.compile(r"[a-z]{2,3}", re.ASCII)


class FieldWrong(ValueError):
    """A field that cannot be used as it was typed: its name, and what is wrong, as a part of a message's id."""

    def __init__(self, field: str, why: str = "wrong") -> None:
        super().__init__(f"{field}: {why}")
        self.field = field
        self.why = why


@dataclass(frozen=True, slots=True)
class SchoolFacts:
    """What a teacher says of their school. Degrees are kept to a tenth: a town, never a building."""

    name: str
    town: str
    country: str
    time_zone: str
    region: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    website: str | None = None


@dataclass(frozen=True, slots=True)
class ClassFacts:
    """What a teacher says of their class. The first of `languages` (BCP 47) is its own."""

    name: str
    age_from: int
    age_to: int
    languages: tuple[str, ...]
    headcount: int
    colour: int
    animal: str


def school_facts(given: Mapping[str, str]) -> SchoolFacts:
    """From the fields `school`, `town`, `country`, `zone`, `region`, `latitude`, `longitude`, `website`.

    Raises FieldWrong.
    """
    country = given.get("country", "").strip().upper()
    if len(country) != 2 or not country.isascii() or not country.isalpha():
        raise FieldWrong("country")
    latitude, longitude = _degrees(given, "latitude", 90), _degrees(given, "longitude", 180)
    if (latitude is None) != (longitude is None):
        raise FieldWrong("latitude" if latitude is None else "longitude")
    region = given.get("region", "").strip() or None
    if region is not None and region not in {code for code, _ in regions_of(country)}:
        region = None  # of another country, which was chosen before this one
    return SchoolFacts(
        name=_line(given, "school", NAME_CHARACTERS),
        town=_line(given, "town", TOWN_CHARACTERS),
        country=country,
        time_zone=_zone(given.get("zone", "").strip(), country),
        region=region,
        latitude=latitude,
        longitude=longitude,
        website=_website(given.get("website", "").strip()),
    )


def class_facts(given: Mapping[str, str]) -> ClassFacts:
    """From the fields `class`, `youngest`, `oldest`, `tongue-1` and so on, `headcount`, `colour`, `animal`.

    Raises FieldWrong.
    """
    name = _line(given, "class", CLASS_CHARACTERS)
    youngest, oldest = _number(given, "youngest", MAX_AGE), _number(given, "oldest", MAX_AGE)
    if youngest > oldest:
        raise FieldWrong("oldest", "before")
    tongues = [given.get(f"tongue-{place}", "").strip().lower() for place in range(1, MOST_TONGUES + 1)]
    chosen = tuple(dict.fromkeys(tongue for tongue in tongues if tongue))
    if not chosen or not all(map(_TONGUE.fullmatch, chosen)):
        raise FieldWrong("tongue-1")
    animal = given.get("animal", "")
    if animal not in ANIMALS:
        raise FieldWrong("animal")
    return ClassFacts(
        name=name,
        age_from=youngest,
        age_to=oldest,
        languages=chosen,
        headcount=_number(given, "headcount", MAX_HEADCOUNT),
        colour=_number(given, "colour", CLASS_COLOURS - 1),
        animal=animal,
    )


def degrees_of(given: Mapping[str, str]) -> tuple[float, float] | None:
    """Degrees north and east as they were typed, or None where they are none, or not both."""
    try:
        latitude, longitude = _degrees(given, "latitude", 90), _degrees(given, "longitude", 180)
    except FieldWrong:
        return None
    return None if latitude is None or longitude is None else (latitude, longitude)


def name_key(name: str) -> str:
    """The same for all ways to write one name, in any script: case, compatibility forms, spaces."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def school_fields(facts: SchoolFacts) -> dict[str, str]:
    """As a form shows what `school_facts` reads."""
    return {
        "school": facts.name,
        "town": facts.town,
        "country": facts.country,
        "zone": facts.time_zone,
        "region": facts.region or "",
        "latitude": "" if facts.latitude is None else str(facts.latitude),
        "longitude": "" if facts.longitude is None else str(facts.longitude),
        "website": facts.website or "",
    }


def class_fields(facts: ClassFacts) -> dict[str, str]:
    """As a form shows what `class_facts` reads."""
    tongues = [*facts.languages[:MOST_TONGUES], *[""] * MOST_TONGUES][:MOST_TONGUES]
    return {
        "class": facts.name,
        "headcount": str(facts.headcount),
        "youngest": str(facts.age_from),
        "oldest": str(facts.age_to),
        **{f"tongue-{place}": tongue for place, tongue in enumerate(tongues, start=1)},
        "animal": facts.animal,
        "colour": str(facts.colour),
    }


SCHOOL_FIELDS: Final = tuple(school_fields(SchoolFacts("", "", "", "")))
CLASS_FIELDS: Final = tuple(class_fields(ClassFacts("", 0, 0, (), 0, 0, "")))


def _line(given: Mapping[str, str], field: str, most: int) -> str:
    try:
        return clean_line(given.get(field, ""), most)
    except Refused:
        raise FieldWrong(field) from None


def _number(given: Mapping[str, str], field: str, most: int) -> int:
    typed = given.get(field, "").strip()
    if not typed.isascii() or not typed.isdecimal() or len(typed) > 4 or int(typed) > most:
        raise FieldWrong(field)
    return int(typed)


def _degrees(given: Mapping[str, str], field: str, most: int) -> float | None:
    typed = given.get(field, "").strip().replace(",", ".").replace("\N{MINUS SIGN}", "-")
    if not typed:
        return None
    if not re.fullmatch(r"[+-]?\d{1,3}(?:\.\d{0,9})?", typed, re.ASCII) or abs(float(typed)) > most:
        raise FieldWrong(field)
    return round(float(typed), 1)


def _zone(typed: str, country: str) -> str:
    """The zone that was chosen; without one the country's, where it has only one."""
    if not typed:
        zones = zones_of(country)
        if len(zones) != 1:
            raise FieldWrong("zone", "several" if zones else "wrong")
        return zones[0]
    if typed not in available_timezones():
        raise FieldWrong("zone")
    return typed


def _website(typed: str) -> str | None:
    if not typed:
        return None
    url = typed if "://" in typed else f"https://{typed}"
    try:
        cleaned = clean_line(url, WEBSITE_CHARACTERS)
        parts = urlsplit(cleaned)
        is_fine = parts.scheme in ("http", "https") and "." in (parts.hostname or "") and parts.username is None
    except (Refused, ValueError):
        is_fine = False
    if not is_fine or " " in url:
        raise FieldWrong("website")
    return cleaned
