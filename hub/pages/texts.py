"""The words of the pages: Fluent catalogues, and dates, countries and languages as the reader would say them."""

import hashlib
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time, format_timedelta, get_day_names
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent
from babel.units import format_unit

from hub.catalogues import Catalogue, source

LOCALES: Final = Path(__file__).parent.parent / "locales"
BROWSER_CATALOGUES: Final = (
    "live.ftl", "lobby.ftl", "board.ftl", "refusals.ftl", "safety.ftl", "report.ftl", "consents.ftl", "staff.ftl",
    "replay.ftl", "poll.ftl", "groups.ftl", "order.ftl", "uploads.ftl", "music.ftl", "runsheet.ftl", "seat.ftl",
)  # fmt: skip

_NO_COUNTRIES: Final = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"}
_DAY: Final = 86_400_000
# A day before its month, 24 hours: as Europe's schools write.
_SPOKEN_AS: Final = {"en": "en_GB", "fr": "fr_FR", "de": "de_DE", "es": "es_ES", "it": "it_IT"}
_DAYS: Final = {"de": "EEEE, d. MMMM", "es": "EEEE d 'de' MMMM"}
_DATES: Final = {"de": "d. MMMM y", "es": "d 'de' MMMM 'de' y"}


class Catalogues:
    """All catalogues of the hub, each read once in a process, when its language is first spoken. A message that is
    missing raises LookupError: a blank would hide it.

    What one language lacks is said in English until somebody has translated it; a test lists what that is.
    """

    def __init__(self, folder: Path = LOCALES) -> None:
        self._folder = folder

    def say(self, language: str, id: str, args: dict[str, Any] | None = None) -> str:
        """The message `id` in `language`. Raises LookupError for an unknown id, ValueError for a missing argument."""
        return _catalogue(self._folder, language).say(id, args)

    def for_browser(self, language: str) -> tuple[bytes, str]:
        """The catalogue of the live room, and a digest that changes with it."""
        return _for_browsers(self._folder, language)


@cache
def _catalogue(folder: Path, language: str) -> Catalogue:
    return Catalogue(folder, language, locale=_SPOKEN_AS[language].replace("_", "-"))


@cache
def _for_browsers(folder: Path, language: str) -> tuple[bytes, str]:
    content = source(folder, language, BROWSER_CATALOGUES).encode()
    return content, hashlib.sha256(content).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Speech:
    """One reader's language and zone: what templates speak with. Moments are milliseconds since 1970 (UTC)."""

    catalogues: Catalogues
    language: str
    time_zone: str = "UTC"

    def __call__(self, id: str, /, **args: Any) -> str:
        """The message `id`; in templates an underscore may stand for the hyphen of an argument's name."""
        return self.catalogues.say(self.language, id, args)

    def at(self, time_zone: str) -> "Speech":
        """The same reader, with the clock of this zone."""
        return replace(self, time_zone=time_zone)

    def clock(self, at: int, time_zone: str | None = None) -> str:
        """Hours and minutes in a zone, the reader's without one: `11:10`."""
        return str(format_time(_moment(at, time_zone or self.time_zone), "HH:mm", locale=self._locale))

    def day(self, at: int, time_zone: str | None = None) -> str:
        """Weekday, day and month: `Thursday 26 November`."""
        return str(
            format_date(
                _moment(at, time_zone or self.time_zone), _DAYS.get(self.language, "EEEE d MMMM"), locale=self._locale
            )
        )

    def short_span(self, first: date, last: date) -> str:
        """Days of one week: `Thu 24 Dec`, or `Thu 24 Dec – Fri 25 Dec`."""
        days = [str(format_date(day, "EEE d MMM", locale=self._locale)) for day in (first, last)]
        return days[0] if first == last else " – ".join(days)

    def short_date(self, day: date) -> str:
        """A calendar's day in few letters, without its year: `20 Dec`."""
        return str(format_skeleton("MMMd", day, locale=self._locale))

    def date(self, day: date) -> str:
        """A calendar's day, with its year: `20 December 2026`."""
        return str(format_date(day, _DATES.get(self.language, "d MMMM y"), locale=self._locale))

    def iso_day(self, at: int) -> str:
        """The day as a field of a form wants it: `2026-11-26`."""
        return _moment(at, self.time_zone).date().isoformat()

    def is_same_day(self, at: int, time_zone: str) -> bool:
        """Whether it is the same day there as for the reader."""
        return _moment(at, time_zone).date() == _moment(at, self.time_zone).date()

    def weekday(self, at: int, time_zone: str) -> str:
        """The short name of the day somewhere: `Fri`."""
        return str(format_date(_moment(at, time_zone), "EEE", locale=self._locale))

    def weekday_name(self, weekday: int) -> str:
        """An ISO weekday: `Monday` for 1."""
        name = str(get_day_names("wide", "stand-alone", locale=self._locale)[weekday - 1])
        return name[:1].upper() + name[1:]  # it begins a line

    def minutes(self, since_midnight: int) -> str:
        """A time of the day, from its minutes: `08:30`."""
        return f"{since_midnight // 60:02}:{since_midnight % 60:02}"

    def until(self, at: int, now: int) -> str:
        """How far away a moment is: `in 2 days`, `5 minutes ago`."""
        away = timedelta(milliseconds=at - now)
        return str(format_timedelta(away, add_direction=True, threshold=1.2, locale=self._locale))

    def ahead(self, at: int, now: int) -> str:
        """How far away what is to come is, in days of the reader's calendar: on Monday Wednesday is `in 2 days`."""
        days = (_moment(at, self.time_zone).date() - _moment(now, self.time_zone).date()).days
        return self.until(now + days * _DAY if at - now >= _DAY else at, now)

    def country(self, code: str) -> str:
        """The name of a country from its ISO 3166-1 code."""
        return str(self._locale.territories.get(code.upper(), code))

    def tongue(self, tag: str) -> str:
        """The name of a language from its BCP 47 tag."""
        return str(self._locale.languages.get(tag.split("-")[0].lower(), tag))

    def tongues(self, tags: Sequence[str]) -> str:
        """The names of several languages, listed."""
        return self.listed([self.tongue(tag) for tag in tags])

    def listed(self, items: list[str]) -> str:
        """`a, b and c`."""
        return str(format_list(items, locale=self._locale))

    def number(self, count: float) -> str:
        """A number with its thousands apart: `1,203`."""
        return str(format_decimal(count, locale=self._locale))

    def plain_number(self, count: float) -> str:
        """As one types it, without a space between thousands: `1203,5`."""
        return str(format_decimal(count, locale=self._locale, group_separator=False))

    def percent(self, part: float) -> str:
        """A part of the whole, from 0 to 1: `99.8%`. What is not quite whole is never said to be."""
        shown = min(round(part, 3), 0.999) if part < 1 else 1.0
        return str(format_percent(shown, "#,##0.#%", locale=self._locale))

    def size(self, bytes: int) -> str:
        """How much is stored: `42 MB`."""
        unit, value = "byte", float(bytes)
        for larger in ("kilobyte", "megabyte", "gigabyte", "terabyte"):
            if value < 1_000:
                break
            unit, value = larger, value / 1_000
        shown = round(value, 1) if value < 10 else round(value)
        return str(format_unit(shown, f"digital-{unit}", length="short", locale=self._locale))

    def countries(self) -> list[tuple[str, str]]:
        """All countries by code and name, as a reader looks for them."""
        return _in_order(
            (code, name)
            for code, name in self._locale.territories.items()
            if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES
        )

    def all_tongues(self) -> list[tuple[str, str]]:
        """All languages of two letters (ISO 639-1) by tag and name."""
        return _in_order((tag, name) for tag, name in self._locale.languages.items() if len(tag) == 2)

    @property
    def _locale(self) -> Locale:
        return _locale(_SPOKEN_AS[self.language])


def _in_order(named: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """By name, an accent counting as its letter: `Écosse` stands between `Danemark` and `Espagne`."""
    return sorted(named, key=lambda pair: unicodedata.normalize("NFD", pair[1]).casefold())


@cache
def _locale(name: str) -> Locale:
    return Locale.parse(name)


def _moment(at: int, time_zone: str) -> datetime:
    try:
        zone = ZoneInfo(time_zone)
    except (ZoneInfoNotFoundError, ValueError):  # a zone that this machine's tables do not have yet
        zone = ZoneInfo("UTC")
    return datetime.fromtimestamp(at / 1000, zone)
