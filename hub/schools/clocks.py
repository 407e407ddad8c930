"""Which clocks a country has, the one of most people first: from the time zone database's own table of countries."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo, available_timezones

_SEASONS = (datetime(2026, 1, 15, tzinfo=UTC), datetime(2026, 7, 15, tzinfo=UTC))


def zones_of(country: str) -> Sequence[str]:
    """The IANA names of a country (ISO 3166-1); of two whose clocks agree all year, the first alone."""
    return _table().get(country.upper(), ())


@cache
def _table() -> dict[str, tuple[str, ...]]:
    """The rows of a country stand in the order of its people (tz, `zone.tab`)."""
    known, found = available_timezones(), dict[str, dict[tuple[object, ...], str]]()
    for row in (resources.files("tzdata.zoneinfo") / "zone.tab").read_text("utf-8").splitlines():
        if row.startswith("#"):
            continue
        country, _, zone = row.split("\t")[:3]
        if zone in known:
            clock = tuple(season.astimezone(ZoneInfo(zone)).utcoffset() for season in _SEASONS)
            found.setdefault(country, {}).setdefault(clock, zone)
    return {country: tuple(zones.values()) for country, zones in found.items()}
