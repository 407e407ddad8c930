"""Holidays that nobody has to enter: public ones, and those of schools where a ministry's dates are known.

From the library `holidays` (all public ones; schools of France's zones and of the German states) and from
`school_holidays.toml`, which says when it was last checked. Names are in the reader's language where there are any.
"""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final

import holidays

SHIPPED: Final = Path(__file__).parent / "school_holidays.toml"

# Departments of France that have their own code as a country (ISO 3166-1), and parts of a zone.
_OVERSEAS: Final = {"GP": "FR-971", "MQ": "FR-972", "GF": "FR-973", "RE": "FR-974", "YT": "FR-976", "PM": "FR-975"}
_ZONE_OF: Final = {"FR-6AE": "B", "FR-57": "B", "FR-20R": "B"}
_LIBRARYS: Final = {"A": "Zone A", "B": "Zone B", "C": "Zone C", "FR-975": "PM"}


@dataclass(frozen=True, slots=True)
class Holiday:
    """Days without school, both included."""

    name: str
    first: date
    last: date
    is_public: bool = False


def official_holidays(country: str, region: str | None, first: date, last: date, language: str) -> list[Holiday]:
    """What is known of a country (ISO 3166-1) and region (see `hub.schools.regions`) between two days, in order."""
    region = _OVERSEAS.get(country, region)
    country = "FR" if country in _OVERSEAS else country
    found = [
        *_public(country, region, first, last, language),
        *_of_schools(country, _ZONE_OF.get(region or "", region), first, last, language),
        *(each for each in _shipped(country, region, language) if each.first <= last and each.last >= first),
    ]
    return sorted(found, key=lambda each: (each.first, each.last, each.name))


def told_once(holidays: Sequence[Holiday]) -> list[Holiday]:
    """A public holiday within the school's holidays is not told apart."""
    weeks = [each for each in holidays if not each.is_public]
    return [
        each
        for each in holidays
        if not each.is_public or not any(week.first <= each.first <= week.last for week in weeks)
    ]


def checked_on() -> date:
    """When somebody last compared the shipped dates with the ministries'."""
    day: date = _book()["checked"]
    return day


def _public(country: str, region: str | None, first: date, last: date, language: str) -> list[Holiday]:
    days = _ask(country, region, first, last, language, "public")
    return [Holiday(name, day, day, is_public=True) for day, name in days]


def _of_schools(country: str, region: str | None, first: date, last: date, language: str) -> list[Holiday]:
    runs: list[Holiday] = []
    for day, name in _ask(country, region, first, last, language, "school"):
        if runs and runs[-1].name == name and runs[-1].last + timedelta(days=1) == day:
            runs[-1] = Holiday(name, runs[-1].first, day)
        else:
            runs.append(Holiday(name, day, day))
    return runs


def _ask(
    country: str, region: str | None, first: date, last: date, language: str, category: str
) -> list[tuple[date, str]]:
    """The library's days of a category; none where it knows no such country, region or category."""
    known = holidays.list_supported_countries()
    if country not in known:
        return []
    code = _LIBRARYS.get(region or "", (region or "").removeprefix(f"{country}-"))
    subdivision = code if code in known[country] else None
    if category == "school" and subdivision is None:
        return []
    years = tuple(range(first.year, last.year + 1))
    return [pair for pair in _library(country, subdivision, years, _spoken(country, language), category)
            if first <= pair[0] <= last]  # fmt: skip


@cache
def _library(
    country: str, subdivision: str | None, years: tuple[int, ...], language: str | None, category: str
) -> Sequence[tuple[date, str]]:
    try:
        book = holidays.country_holidays(
            country, subdiv=subdivision, years=years, language=language, categories=(category,)
        )
    except (NotImplementedError, ValueError):
        return ()
    return tuple(sorted(book.items()))


@cache
def _spoken(country: str, language: str) -> str | None:
    """The reader's language where the library has it for that country, else English, else the country's own."""
    spoken = holidays.list_localized_countries().get(country, [])
    return next((tag for wish in (language, "en") for tag in spoken if tag.split("_")[0] == wish), None)


@cache
def _book() -> dict[str, Any]:
    return tomllib.loads(SHIPPED.read_text("utf-8"))


@cache
def _shipped(country: str, region: str | None, language: str) -> Sequence[Holiday]:
    return tuple(
        Holiday(each.get(language, each["name"]), each["first"], each["last"])
        for calendar in _book()["calendar"]
        if calendar["country"] == country and calendar.get("region") in (None, region)
        for each in calendar["holidays"]
    )
